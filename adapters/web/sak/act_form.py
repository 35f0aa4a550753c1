"""What the page of one act shows: fields, what stands against it, what it would send."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from fastapi.responses import HTMLResponse

from adapters.db.reads_post import waiting_in
from adapters.http.desk import Tried
from adapters.http.page import page
from adapters.views.names import purpose
from adapters.views.words import day_text
from adapters.web.advice import Place, Told, advised, spoken
from adapters.web.at_fields import at_fields, in_form
from adapters.web.fields import Shown, Typed
from adapters.web.sak.chosen_letters import ALONE, CHOSEN, is_of_some
from adapters.web.sak.doing import Doing
from adapters.web.sak.forewarned import forewarned
from adapters.web.sak.letter_answer import NEAR as LETTERS
from adapters.web.sak.letters import Brev
from adapters.web.sak.own_voice import Uklar, not_cleared, their_own
from cases.steps import Trekk
from rules.nemningar import STEP_NAMES
from workflow.forms.errors import Feil
from workflow.looking.overview import preview

SHORT = 5
"""A form with so many fields to fill in if one likes, or fewer, shows them all."""
NEAR: Mapping[str, tuple[str, ...]] = {
    "legg_ved": ("fil", "tekst", "dato"), "fraasegn": ("slag", "tekst", "dokument"),
    "svar": ("prov", "merknad", "grunngjeving"),
    "handsam": ("semje", "dissens", "modell", "modell_grunn"),
    "rett": ("felt", "verdi", "nr", "partnar"),
    "oppnemn": ("partnar", "til"), "ny_avtale": ("partar", "mor"),
    "innfoer_sak": ("tekst", "partnarar"), "innfoer_svar": ("prov", "merknad"),
    "nytt_organ": ("mandat", "til"), "endre_organ": ("namn", "til"),
    "avklar": ("budsjettref", "grunngjeving"), "medverknad": ("dato", "merknad"),
    "stopp_sending": (), "send_att": (),
}
"""Fields that most fill in, though the act can do without them."""
SENDS = frozenset({
    "varsle", "opne_runde", "vedta", "konstater_semje", "ta_til_vitande", "avvis", "trekk_saka",
    "avgrens", "endre_omfang", "utset_frist", "ny_plikt", "minn_plikt", "purr", "slaa_saman",
    "overfoer", "send_att", "rett", "ny_ordlyd", "meld_usemje",
})
"""Acts that may send letters, which can be read before they go."""
USED_BEFORE = "Skjemaet er alt sendt, med noko anna i. Sjå over det, og send på nytt."


@dataclass(frozen=True, slots=True)
class After:
    """What came of sending the form so far: nothing, faults, a stop, letters to look at, or that
    the case had moved since the form was shown."""

    typed: Typed | None = None
    tried: Tried = field(default_factory=Tried)
    letters: tuple[Brev, ...] | None = None
    moved: Sequence[tuple[str, str]] = ()
    kept: bool = False
    """Whether it is what she had typed here before."""


def form_page(doing: Doing, after: After, status: int = 200) -> HTMLResponse:
    """The page of the act, with what was typed and what came of it."""
    faults = after.tried.faults
    outcome = after.tried.outcome
    stops = outcome.kvittering.stops if outcome and not outcome.ok else ()
    told = in_form(doing.verb.form, advised(stops, doing.place))
    shown = doing.fields(after.typed, (*faults, *at_fields(told)))
    some = is_of_some(after.typed)
    near, far = _split(doing, shown, {ALONE} if some else set())
    return page(
        doing.desk, "sak/gjer.html", status, doing=doing, tittel=doing.name,
        ingress=purpose(doing.verb.name), naere=near, fjerne=far,
        kommando=doing.desk.fresh(), stansa=told, namn={s.name: s.label for s in shown},
        nokre=some, andre=_elsewhere(faults, shown, doing.place), foer=_before(doing), etter=after,
        sender=doing.verb.name in SENDS and doing.view is not None, **_case_context(doing),
    )


def _case_context(doing: Doing) -> dict[str, Any]:
    view = doing.view
    return {
        "sak": view.case if view else None, "nummer": view.number if view else "",
        "sakversjon": view.case.versjon if view else "", "filer": any(
            s.kind == "file" for s in doing.fields(None)),
        "i_dag": day_text(doing.desk.day),
        "varsel": forewarned(view, Trekk(doing.verb.name)) if view else (),
        "stoppar": _would_stop(doing), "valde": CHOSEN, "sjolv": their_own(doing),
        "uklare": _unclear(doing),
    }


def _unclear(doing: Doing) -> tuple[Uklar, ...]:
    """Whose answer the secretariat cannot enter yet; where it has named one, only that one."""
    if doing.view is None or not doing.takes_letter:
        return ()
    found = not_cleared(doing.view, doing.verb.name)
    named = doing.desk.request.query_params.get("partnar")
    return tuple(u for u in found if named in (None, u.partnar))


def _would_stop(doing: Doing) -> tuple[int, int] | None:
    """How many letters the act would stop, and to how many partners; None for other acts."""
    if doing.view is None or doing.verb.name != Trekk.STOPP_SENDING:
        return None
    case = doing.view.case.id
    return waiting_in(doing.view.unit, {case}).get(case)


def _split(
    doing: Doing, shown: tuple[Shown, ...], asked: set[str]
) -> tuple[tuple[Shown, ...], tuple[Shown, ...]]:
    """What is asked at once, and what may be opened: that which most leave empty, and nothing asks
    for."""
    verb = doing.verb.name
    names = {*NEAR.get(verb, ()), *(LETTERS if doing.takes_letter else ())}
    needed = [s for s in shown if s.required or s.faulty or s.name in names | asked
              or (s.naar and verb not in NEAR)]
    rest = [s for s in shown if s not in needed]
    if len(rest) <= SHORT and verb not in NEAR:
        return shown, ()
    return tuple(s for s in shown if s in needed), tuple(rest)


def _elsewhere(
    faults: Sequence[Feil], shown: tuple[Shown, ...], place: Place
) -> tuple[Any, ...]:
    """What was wrong with no field that is shown."""
    names = {s.name for s in shown}
    return tuple(
        spoken(USED_BEFORE if f.felt == "kommando" else f.melding, place)
        for f in faults if f.felt.partition("[")[0] not in names
    )


@dataclass(frozen=True, slots=True)
class Before:
    """What is known before anything is typed: whether it is open, where it leads, and why not."""

    open: bool
    til: str
    grunnar: tuple[Told, ...]


def _before(doing: Doing) -> Before | None:
    """None for an act on the register, which is judged when it is done."""
    view = doing.view
    if view is None:
        return None
    trekk = Trekk(doing.verb.name)
    options = preview(view.file, view.register, replace(view.act, actor=doing.actor))
    option = next((o for o in options if o.trekk is trekk), None)
    if option is None:
        return Before(open=False, til="", grunnar=())
    leads = option.til is not None and option.til is not view.case.sakssteg
    to = STEP_NAMES[option.til] if leads and option.til else ""
    return Before(option.open, to, advised(option.grunnar, doing.place))
