"""Commands nobody planned: any verb with any fields that could be meant, and by anybody."""

import types
import typing
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum
from typing import Any, Literal

from hypothesis import strategies as st

from rules.facts import Facts
from tests.proof.plan import Command, answer, handling, said, withdrawal
from workflow.forms.fields import Form
from workflow.verbs import VERBS

PARTNERS = ("kommune-9901", "kommune-9902", "kommune-9903", "hf-lag", "stift-lag")
SOME_WORDS = st.sampled_from(["Vi meiner dette.", "Saka må sjåast på nytt.", "26/44", "leiar"])
NAMED: Mapping[str, tuple[Any, ...]] = {
    "partnar": PARTNERS, "motpart": PARTNERS, "innmeldar": ("sse", "ssu", *PARTNERS),
    "utan": PARTNERS, "partnarar": PARTNERS, "raad": ("stift-lag",), "arkivansvarleg": PARTNERS,
    "organ": ("ssu", "fagforum", "fjordmote", "ytre-utval", "sse"),
    "styringsgruppe": ("ssu", "fagforum"), "val_organ": ("ssu", "fagforum"),
    "sakstype": ("C-04", "C-05", "C-09", "C-18", "C-19"), "fraa": ("kommune-9901", "hf-lag"),
    "plikter": ("kommune-9901: følgje opp; frist=2027-01-01; ansvarleg=leiar",),
    "brytar": ("R-199", "R-040"), "rad": ("R-199",), "vedlegg": ("hf-lag=1", "kommune-9901=1"),
    "epost": ("post@doeme.no",), "id": ("ny-1", "ny-2"),
}
"""What the fields that point at something known may hold."""


def somebody(draw: st.DrawFn, *, likely: str = "sse") -> tuple[str, str]:
    """Who speaks, mostly the likely one, and by which person."""
    som = draw(st.sampled_from([likely] * 9 + ["sse", "ssu", *PARTNERS]))
    return som, draw(st.sampled_from(["p1", "p2", "p1", "pia"]))


def anything(draw: st.DrawFn, f: Facts) -> Command:
    """Any verb of the program, with fields filled in by their kind."""
    verb = draw(st.sampled_from(sorted(VERBS)))
    som, person = somebody(draw, likely=draw(st.sampled_from(["sse", f.file.parties[0]])))
    return Command(verb, filled(draw, VERBS[verb].form, f.day), som, person)


def filled(draw: st.DrawFn, form: type[Form], day: date) -> dict[str, Any]:
    """Every field the form demands, and some of the others."""
    made = {}
    for name, field in form.model_fields.items():
        if name in ("sak", "fil") or not (field.is_required() or draw(st.integers(0, 4)) == 0):
            continue
        made[name] = draw(_value(name, field.annotation, day))
    return made


def _value(name: str, hint: Any, day: date) -> st.SearchStrategy[Any]:
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin is Literal:
        return st.sampled_from(inside)
    if origin in (types.UnionType, typing.Union):
        return _value(name, next(h for h in inside if h is not type(None)), day)
    if origin is typing.Annotated:
        return _value(name, inside[0], day)
    if origin is tuple:
        return st.lists(_value(name, inside[0], day), min_size=1, max_size=2, unique=True)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    if name in NAMED:
        return st.sampled_from(NAMED[name])
    if hint is bool:
        return st.booleans()
    if hint is int:
        return st.integers(1, 3)
    if hint is date:
        return st.integers(-3, 2).map(lambda n: day + timedelta(days=n))
    return SOME_WORDS


def about_an_answer(draw: st.DrawFn, f: Facts) -> Command:
    """What can be said by and for a partner: any kind, organ, day and way of registering."""
    partner = draw(st.sampled_from(f.file.parties))
    kind = draw(st.sampled_from(["svar", "svar", "avklar", "trekk_svar", "stadfest",
                                 "kontroller_svar", "signer", "brev"]))
    if kind == "svar":
        return _said_otherwise(draw, f, partner)
    if kind == "brev":
        fields = answer(f, partner).fields
        how = draw(st.sampled_from(["brev", "telefon"]))
        return Command("svar", fields | {"partnar": partner, "registrering": how})
    som, person = somebody(draw, likely=partner)
    if kind == "avklar":
        one = filled(draw, VERBS["avklar"].form, f.day)
        return Command("avklar", said(f, partner).fields | one, som, person)
    if kind == "trekk_svar" and f.file.position(partner):
        slip = Command("trekk_svar", {"skrive_feil": True, "grunn": "Vi skreiv feil."})
        taken = draw(st.sampled_from([withdrawal(f, partner), slip]))
        return replace(taken, som=som, person=person)
    if kind == "stadfest" and f.file.awaiting(partner):
        return Command("stadfest", {"kva": "svar"}, som, person)
    if kind == "kontroller_svar" and f.file.awaiting(partner):
        return Command("kontroller_svar", {"partnar": partner}, person="p2")
    return Command(kind, filled(draw, VERBS[kind].form, f.day), som, person)


def _said_otherwise(draw: st.DrawFn, f: Facts, partner: str) -> Command:
    som, person = somebody(draw, likely=partner)
    changes: dict[str, Any] = {
        "svar": draw(st.sampled_from(["ja", "ja", "nei", "motframlegg", "ja_med_merknad"])),
        "grunngjeving": "Vi er ikkje samde.", "merknad": "Vi ser fram til samarbeidet.",
        "endra_tekst": "Ordrett ny tekst.", "tek_avgrensing": draw(st.booleans()),
        "dato": f.day - timedelta(days=draw(st.integers(0, 2))),
    }
    if draw(st.booleans()):
        organs = ["kommunestyre", "kommunedirektor", "ordforar", "styre", "formannskap"]
        changes["organ"] = draw(st.sampled_from(organs))
    return Command("svar", {**answer(f, partner).fields, **changes}, som, person)


def about_the_case(draw: st.DrawFn, f: Facts) -> Command:
    """What turns a case off its way: a new wording, a narrowing, back, aside, on hold."""
    day, why = f.day, {"grunn": "Saka må sjåast på nytt."}
    real = f"Ny tekst {draw(st.integers(1, 9))}."
    made: list[Command] = [
        Command("ny_ordlyd", {"tekst": real}),
        Command("ny_ordlyd", {"tekst": real, "klasse": "redaksjonell"} | why),
        Command("stadfest", {"kva": "ordlyd"}, person="p2"),
        Command("lyft_ordlyd", {}, draw(st.sampled_from(f.file.parties)), "pia"),
        Command("send_attende", why), Command("paa_vent", why), Command("ta_opp_att", why),
        Command("meld_usemje", why | {"eigar": "SSU"}),
        Command("avgrens", why | {"utan": [f.file.parties[-1]], "organ": "ssu", "dato": day}),
        Command("vedta"), Command("konstater_semje"), Command("opne_runde"),
        handling(f, draw(st.sampled_from(["tilraading", "vedtak", "utsett", "attende"]))),
        Command("send_til_tvisteloysing", why),
    ]
    return draw(st.sampled_from(made))


def ending(draw: st.DrawFn, f: Facts) -> Command:
    """What ends a case without a vedtak; drawn seldom."""
    why = {"grunn": "Saka er ikkje aktuell."}
    del f
    return Command(draw(st.sampled_from(["trekk_saka", "feilregistrer", "avvis"])), why)


def statement(draw: st.DrawFn, f: Facts) -> Command:
    """A statement of a partner's own, which may come in every step."""
    partner = draw(st.sampled_from(f.file.parties))
    return Command("fraasegn", {"slag": "fraasegn", "tekst": "Vi står ved vårt."}, partner, "pia")
