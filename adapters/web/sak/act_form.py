"""What the page of one act shows: fields, what stands against it, what it would send."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from fastapi.responses import HTMLResponse

from adapters.db.reads_post import waiting_in
from adapters.http.desk import Desk, Tried
from adapters.http.language import translations
from adapters.http.page import page
from adapters.views.names import act_name, purpose
from adapters.views.view import View
from adapters.views.words import day_text
from adapters.web.advice import Place, Told, advised, spoken
from adapters.web.at_fields import at_fields, in_form
from adapters.web.fields import Shown, Typed, shown_fields
from adapters.web.known import Known
from adapters.web.sak.forewarned import forewarned
from adapters.web.sak.letter_answer import NEAR as LETTERS
from adapters.web.sak.letter_answer import SORT, secretariats
from adapters.web.sak.letters import Brev
from cases.actor import Actor
from cases.steps import Trekk
from cases.terms import ActorRole
from cases.vedtak import Post
from rules.nemningar import STEP_NAMES
from workflow.forms.errors import Feil
from workflow.looking.overview import preview
from workflow.verbs import Verb

LETTERS_ALONE = "brev"
"""The field that chooses letters; where there is none to choose, nothing is asked."""
CHOSEN = "valde"
"""Says that the form was about letters that were chosen: then none of them is not all of them."""
SHORT = 5
"""A form with so many fields to fill in if one likes, or fewer, shows them all."""
NEAR: Mapping[str, tuple[str, ...]] = {
    "legg_ved": ("fil", "tekst", "dato"), "svar": ("prov", "merknad", "grunngjeving"),
    "handsam": ("semje", "dissens", "modell", "modell_grunn"),
    "rett": ("felt", "verdi", "nr"), "oppnemn": ("partnar", "til"), "ny_avtale": ("partar", "mor"),
    "innfoer_sak": ("tekst", "partnarar"), "innfoer_svar": ("prov", "merknad"),
    "nytt_organ": ("mandat", "til"), "endre_organ": ("namn", "til"),
    "avklar": ("budsjettref", "grunngjeving"), "medverknad": ("dato", "merknad"),
    "stopp_sending": (), "send_att": (),
}
"""Fields that most fill in, though the act can do without them."""
NOT_A_PARTNERS = frozenset({"sak", "partnar", "registrering", "innkome", "vedlegg", "journal"})
"""What is not asked of a partner: it speaks of itself, by itself."""
SENDS = frozenset({
    "varsle", "opne_runde", "vedta", "konstater_semje", "ta_til_vitande", "avvis", "trekk_saka",
    "avgrens", "endre_omfang", "utset_frist", "ny_plikt", "minn_plikt", "purr", "slaa_saman",
    "overfoer", "send_att", "rett", "ny_ordlyd", "meld_usemje",
})
"""Acts that may send letters, which can be read before they go."""
USED_BEFORE = "Skjemaet er alt sendt, med noko anna i. Sjå over det, og send på nytt."


@dataclass(frozen=True, slots=True)
class Doing:
    """An act somebody is about to do: which, as whom, and on which case if it is about one."""

    desk: Desk
    verb: Verb
    actor: Actor
    view: View | None = None

    @property
    def place(self) -> Place:
        number = self.view.case.number if self.view else ""
        return Place(self.desk.hf, number, sekretariat=not self.as_partner)

    @property
    def action(self) -> str:
        """Where the form is sent."""
        place = self.place
        stem = place.case if self.view else f"/{place.hf}"
        return f"{stem}/gjer/{self.verb.name}{self._as_whom()}"

    @property
    def as_partner(self) -> bool:
        return self.actor.rolle is ActorRole.PARTNAR

    @property
    def takes_letter(self) -> bool:
        """Whether the secretariat enters an answer for a partner."""
        return self.verb.name == Trekk.SVAR and not self.as_partner

    @property
    def name(self) -> str:
        return act_name(self.verb.name, partner=self.as_partner)

    def _letters(self) -> tuple[Post, ...]:
        """The letters one may choose among: those that wait are stopped, those stopped are sent.
        Whoever comes by a link about some of them sees just those."""
        if self.view is None or self.verb.name not in (Trekk.STOPP_SENDING, Trekk.SEND_ATT):
            return ()
        letters = self.view.brev
        found = letters.ventar if self.verb.name == Trekk.STOPP_SENDING else letters.stoppa
        linked = self.desk.request.query_params.getlist(LETTERS_ALONE)
        return tuple(p for p in found if p.id in linked) or found

    def _as_whom(self) -> str:
        return f"?som={self.actor.partnar}" if self.as_partner else ""

    def fields(self, typed: Typed | None, faults: Sequence[Feil] = ()) -> tuple[Shown, ...]:
        """The fields in the reader's language, those the act cannot do without marked so."""
        partner = self.as_partner
        known = Known(
            self.desk.register, self.desk.day, self.view.file if self.view else None,
            self.actor.partnar if partner else None, self._letters(),
            self.view.papir if self.view else (),
        )
        shown = shown_fields(
            self.verb.form, typed, faults, known=known, verb=self.verb.name,
            without=tuple(NOT_A_PARTNERS) if partner and self.view else ("sak",),
        )
        if self.takes_letter:
            shown = secretariats(shown, faults, (typed or {}).get(SORT, ()))
        named = self.view is not None and "partnar" in NEEDS_PARTNER.get(self.verb.name, ())
        return tuple(
            spoken_in(replace(s, required=True) if named and s.name == "partnar" else s,
                      self.desk.spraak)
            for s in shown if s.options or s.name != LETTERS_ALONE
        )


NEEDS_PARTNER: Mapping[str, tuple[str, ...]] = dict.fromkeys(
    ("svar", "innfoer_svar", "lovnad", "samtale", "signer", "purr", "kontroller_svar", "fraasegn",
     "raadgjeving", "eige_saksnummer"), ("partnar",),
)
"""Acts where the secretariat must say which partner it is about."""


def spoken_in(shown: Shown, language: str) -> Shown:
    """The field with its texts in that language; names from the register stay as they are."""
    said = translations(language).gettext

    def tr(text: str) -> str:
        return said(text) if text else ""

    return replace(
        shown, label=tr(shown.label), hint=tr(shown.hint), ein=tr(shown.ein), meir=tr(shown.meir),
        tomt=tr(shown.tomt),
        options=tuple((value, tr(text)) for value, text in shown.options),
        rows=tuple(tuple(spoken_in(f, language) for f in row) for row in shown.rows),
    )


@dataclass(frozen=True, slots=True)
class After:
    """What came of sending the form so far: nothing, faults, a stop, letters to look at, or that
    the case had moved since the form was shown."""

    typed: Typed | None = None
    tried: Tried = field(default_factory=Tried)
    letters: tuple[Brev, ...] | None = None
    moved: Sequence[tuple[str, str]] = ()
    cancelled: bool = False


def form_page(doing: Doing, after: After, status: int = 200) -> HTMLResponse:
    """The page of the act, with what was typed and what came of it."""
    faults = after.tried.faults
    outcome = after.tried.outcome
    stops = outcome.kvittering.stops if outcome and not outcome.ok else ()
    told = in_form(doing.verb.form, advised(stops, doing.place))
    shown = doing.fields(after.typed, (*faults, *at_fields(told)))
    near, far = _split(doing, shown)
    return page(
        doing.desk, "sak/gjer.html", status, doing=doing, tittel=doing.name,
        ingress=purpose(doing.verb.name), naere=near, fjerne=far,
        kommando=doing.desk.fresh(), stansa=told, namn={s.name: s.label for s in shown},
        andre=_elsewhere(faults, shown, doing.place), foer=_before(doing), etter=after,
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
        "stoppar": _would_stop(doing), "valde": CHOSEN,
    }


def _would_stop(doing: Doing) -> tuple[int, int] | None:
    """How many letters the act would stop, and to how many partners; None for other acts."""
    if doing.view is None or doing.verb.name != Trekk.STOPP_SENDING:
        return None
    case = doing.view.case.id
    return waiting_in(doing.view.unit, {case}).get(case)


def _split(doing: Doing, shown: tuple[Shown, ...]) -> tuple[tuple[Shown, ...], tuple[Shown, ...]]:
    """What is asked at once, and what may be opened: that which most leave empty."""
    verb = doing.verb.name
    names = {*NEAR.get(verb, ()), *(LETTERS if doing.takes_letter else ())}
    chosen = {s.name for s in shown if s.name == LETTERS_ALONE and s.value}
    needed = [s for s in shown if s.required or s.faulty or s.name in {*names, *chosen}]
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
