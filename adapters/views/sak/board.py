"""The board of a round: each partner's level, avklaring, answer, proof, reminders and deadline."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from adapters.views.owed_words import lateness, next_step, owed_words, reached
from adapters.views.sak.levels import organ_names
from adapters.views.sak.papers import proof_of
from adapters.views.view import View
from adapters.views.words import STANDING, day_text, word
from cases.listing import listed
from cases.purring import Lovnad
from cases.rundgang import Answer
from cases.steps import Trekk
from cases.svarfrist import deadline
from cases.terms import Registrering
from rules.spoersmaal import must_clarify
from rules.teljing import Standing
from workflow.looking.overview import PartnerView, facts_of, partner_views
from workflow.looking.partnarbilete import SAID
from workflow.looking.utestaande import Utestaande, owing

FROM: dict[Registrering, str] = {
    Registrering.PARTNAR: "", Registrering.TELEFON: "på telefon", Registrering.BREV: "i brev",
}


@dataclass(frozen=True, slots=True)
class Place:
    """One partner on the board. `skyldig` is what it owes, None for who owes nothing; `andre_organ`
    goes on where `organ` ends: «kommunedirektøren» and «, formannskapet eller kommunestyret»."""

    partnar: str
    namn: str
    organ: str
    andre_organ: str
    grunn: str
    heimel: str
    avklart: str
    standing: Standing
    svar: Answer | None
    ventande: tuple[Answer, ...]
    prov: int | None
    spurd: bool
    skyldig: Utestaande | None = None
    lovnad: Lovnad | None = None

    @property
    def tel(self) -> bool:
        return self.spurd and self.standing is Standing.TEL

    @property
    def svara(self) -> bool:
        return self.spurd and self.standing in SAID

    @property
    def seint(self) -> int:
        """Days past the deadline; nought for who owes nothing or has time left."""
        return max(self.skyldig.seint, 0) if self.skyldig else 0

    @property
    def kontroll(self) -> bool:
        return any(a.registrering is Registrering.BREV for a in self.ventande)

    @property
    def telefon(self) -> bool:
        return any(a.registrering is Registrering.TELEFON for a in self.ventande)

    @property
    def vist(self) -> Answer | None:
        """The answer that is shown: the one that waits where there is one, else the position."""
        return self.ventande[-1] if self.ventande else self.svar

    @property
    def svar_ord(self) -> str:
        """«ja frå byrådet 9. mars 2026, sak 26/7, i brev»"""
        given = self.vist
        if given is None:
            return ""
        said = f"{word(given.slag.value)} frå {given.organ_namn} {day_text(given.dato)}"
        number = f"sak {given.eige_saksnummer}" if given.eige_saksnummer else ""
        return ", ".join(p for p in (said, number, FROM[given.registrering]) if p)

    @property
    def stode(self) -> str:
        """Whether it counts, or why not."""
        return STANDING[self.standing] if self.spurd else "ikkje spurd"

    @property
    def manglar(self) -> str:
        return owed_words(self.skyldig) if self.skyldig else ""

    @property
    def frist_ord(self) -> str:
        return lateness(self.skyldig) if self.skyldig else ""

    @property
    def purra(self) -> str:
        return reached(self.skyldig) if self.skyldig else ""

    def vidare(self, day: date) -> str:
        return next_step(self.skyldig, day) if self.skyldig else ""

    @property
    def lovnad_ord(self) -> str:
        """«formannskapet 12. mai 2026»"""
        said = self.lovnad
        if said is None:
            return ""
        return f"{said.organ} {day_text(said.dato)}".strip()


CHOICES: dict[str, Callable[[Place], bool]] = {
    "manglar": lambda p: p.skyldig is not None, "seine": lambda p: p.seint > 0,
    "kontroll": lambda p: bool(p.ventande), "tel": lambda p: p.tel,
}
"""Which places one may ask for."""


@dataclass(frozen=True, slots=True)
class Board:
    """All of them, in the order of the wording. `frist` is that of the round as it stands."""

    stader: tuple[Place, ...]
    frist: date | None

    @property
    def spurde(self) -> int:
        return sum(p.spurd for p in self.stader)

    @property
    def svara(self) -> int:
        return sum(p.svara for p in self.stader)

    @property
    def tel(self) -> int:
        return sum(p.tel for p in self.stader)

    def those(self, which: str) -> tuple[Place, ...]:
        """The places one asks for by a word of CHOICES; else all of them."""
        asked = CHOICES.get(which)
        return tuple(p for p in self.stader if asked is None or asked(p))


def board(view: View) -> Board:
    """The board of the case as it stands on the day of the view."""
    facts = facts_of(view.file, view.register, Trekk.PURR, view.act)
    owes = {o.partnar: o for o in owing(facts)}
    clears = must_clarify(facts) if view.case.forpliktande else ()
    places = tuple(
        _place(view, one, owes.get(one.partnar), clears)
        for one in partner_views(view.file, view.register, view.act)
    )
    return Board(places, deadline(view.file))


def _place(
    view: View, one: PartnerView, owes: Utestaande | None, clears: tuple[str, ...]
) -> Place:
    names = organ_names(view, one)
    answer, waiting = view.file.position(one.partnar), view.file.awaiting(one.partnar)
    shown = waiting[-1] if waiting else answer
    first = names[0] if names else ""
    return Place(
        partnar=one.partnar, namn=one.namn, organ=first,
        andre_organ=listed(names, "eller").removeprefix(first),
        grunn=one.nivaa.grunn, heimel=one.nivaa.heimel,
        avklart=_cleared(one, needed=one.partnar in clears), standing=one.standing, svar=answer,
        ventande=waiting, prov=_proof(view, shown) if shown else None,
        spurd=view.file.demand_on(one.partnar) is not None, skyldig=owes,
        lovnad=_promised(view, one.partnar),
    )


def _cleared(one: PartnerView, *, needed: bool) -> str:
    if one.maa_stadfestast:
        return "må stadfestast"
    if one.avklart:
        return "ja"
    return "nei" if needed else ""


def _proof(view: View, answer: Answer) -> int | None:
    found = proof_of(view, answer)
    return found.nr if found else None


def _promised(view: View, partner: str) -> Lovnad | None:
    """The latest promise in the round that is open."""
    asking = view.file.round
    mine = [
        p for p in view.file.lovnader
        if p.partnar == partner and asking is not None and p.runde == asking.id
    ]
    return mine[-1] if mine else None


def board_text(view: View, found: Board) -> Iterator[str]:
    """The board as plain text: what it is, the totals, and a line for each partner."""
    yield f"{view.number} {view.case.tittel}"
    if found.spurde:
        due = f" Svarfristen er {day_text(found.frist)}." if found.frist else ""
        yield f"{totals(found)}{due} Stode {day_text(view.day)}."
    for place in found.stader:
        parts = (place.svar_ord, place.stode, place.frist_ord)
        yield f"{place.namn}: {'; '.join(p for p in parts if p)}"


def totals(found: Board) -> str:
    """«7 av 19 har svara. 6 svar tel.»"""
    return f"{found.svara} av {found.spurde} har svara. {found.tel} svar tel."
