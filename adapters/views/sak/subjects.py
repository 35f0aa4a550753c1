"""What an entry of the history was about, from the nouns it added: partner, organ, number."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from adapters.db.replay import nouns_of
from adapters.views.sak.put_right import about
from adapters.views.told import TELLING
from adapters.views.view import View
from adapters.views.words import word
from cases.history import HistoryEntry
from cases.oppfolging import Retting
from cases.oslo import day_text
from cases.record import from_record
from cases.terms import Avgjerd, Registrering
from rules.purretrinn import rungs

Record = Mapping[str, Any]


def subject(view: View, entry: HistoryEntry) -> str:
    """«Voss, kommunedirektøren: ja»; empty where the act says it all."""
    nouns = list(nouns_of(entry))
    said = [
        _sayer(k, entry.hending)(view, r) for k, r in nouns
        if k in SAID and (k, entry.hending) not in ASIDE
    ]
    told = {r["partnar"] for kind, r in nouns if kind == "post"}
    if told and entry.hending in TELLING:
        said.append(f"varsel til {len(told)} {'partnarar' if len(told) > 1 else 'partnar'}")
    return "; ".join(dict.fromkeys(s for s in said if s))


def _sayer(kind: str, act: str) -> Callable[[View, Record], str]:
    return _confirmed if (kind, act) == ("avklaring", "stadfest") else SAID[kind]


def _confirmed(view: View, r: Record) -> str:
    return f"avklaringa frå {view.name(r['partnar'])}"


def _answer(view: View, r: Record) -> str:
    said = f"{view.name(r['partnar'])}, {r['organ_namn']}: "
    if not Avgjerd(r["avgjerd"]).is_decision:
        return f"{said}{word(r['avgjerd'])} ({word(r['slag'])}); ikkje ei avgjerd, og tel ikkje"
    return f"{said}{word(r['slag'])}{TAKEN[Registrering(r['registrering'])]}"


TAKEN = {
    Registrering.PARTNAR: "", Registrering.TELEFON: ", på telefon", Registrering.BREV: ", i brev",
}
"""How an answer reached us, as it stands after what was answered."""


def _partner(view: View, r: Record) -> str:
    return view.name(r["partnar"])


def _answer_act(view: View, r: Record) -> str:
    return f"svaret frå {view.name(r['partnar'])}"


def _document(_: View, r: Record) -> str:
    return f"dokument {r['nr']}, {word(r['slag'])}: {r['tittel']}"


def _wording(_: View, r: Record) -> str:
    return f"ordlyd {r['nr']}, {word(r['klasse'])}"


def _wording_act(view: View, r: Record) -> str:
    found = view.file.wording(r["ordlyd"])
    return f"ordlyd {found.nr}" if found else ""


def _round(_: View, r: Record) -> str:
    return f"runde {r['nr']}"


def _deadline(_: View, r: Record) -> str:
    return f"til {day_text(date.fromisoformat(r['dato']))}"


def _handling(_: View, r: Record) -> str:
    return f"{r['organ_namn']}: {word(r['utfall'])}"


def _statement(_: View, r: Record) -> str:
    return f"{r['av_namn']}, nummer {r['nr']}"


def _met(view: View, r: Record) -> str:
    numbers: Iterator[int] = (u.nr for u in view.file.uttalar if u.id == r["uttale"])
    return f"innspel {next(numbers, '')}: {word(r['slag'])}"


def _reminder(view: View, r: Record) -> str:
    return f"{view.name(r['partnar'])}, {rungs()[r['trinn']].namn}"


def _promise(view: View, r: Record) -> str:
    return f"{view.name(r['partnar'])} {day_text(date.fromisoformat(r['dato']))}"


def _correction(view: View, r: Record) -> str:
    return about(view, from_record(Retting, r))


ASIDE = frozenset({
    ("runde", "konstater_semje"), ("runde", "vedta"), ("runde", "avgrens"),
    ("runde", "rett"), ("handsaming", "rett"), ("svar_hending", "rett"), ("ordlyd", "rett"),
    ("lovnad", "samtale"),
})
"""What follows on the way is not what the act was about: a round closed, a noun put right."""

SAID: Mapping[str, Callable[[View, Record], str]] = {
    "svar": _answer, "svar_hending": _answer_act, "avklaring": _partner, "signatur": _partner,
    "dokument": _document, "ordlyd": _wording, "ordlyd_hending": _wording_act, "runde": _round,
    "frist": _deadline, "handsaming": _handling, "uttale": _statement, "innarbeiding": _met,
    "retting": _correction, "purring": _reminder, "lovnad": _promise, "samtale": _partner,
}
