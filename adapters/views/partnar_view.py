"""What the picture of a partner is made from, and the sentences that page and JSON share."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from adapters.db.unit import SqlReads
from adapters.views.words import day_text
from cases.case import Case
from cases.chain import top
from cases.listing import capital, listed
from cases.partner import Partner
from cases.terms import ContactKind, Modell, OrganRole
from rules.avklaringsbehov import WANTED, Avklaringsbehov
from rules.facts import RegisterFacts
from rules.spoersmaal import answering, organ_name
from workflow.looking.partnarbilete import Concern, Duty, Picture, Seat
from workflow.looking.reglement_lesing import Reading

_CLARIFY: dict[Avklaringsbehov, str] = {
    Avklaringsbehov.INGEN: "",
    Avklaringsbehov.SEINARE: "vert bede om når saka har ein ordlyd",
    Avklaringsbehov.NO: "trengst no",
    Avklaringsbehov.STAAR_ATT: "noko står att å avklare",
    Avklaringsbehov.STADFEST: "må stadfestast, for saka er endra",
    Avklaringsbehov.GITT: "gitt",
}


@dataclass(frozen=True, slots=True)
class PartnerLook:
    """One partner seen on one day, in an open unit that cannot write."""

    unit: SqlReads
    facts: RegisterFacts
    partner: Partner
    picture: Picture
    duties: tuple[Duty, ...]
    seats: tuple[Seat, ...]
    reading: Reading

    @property
    def day(self) -> date:
        return self.facts.day

    def may_answer(self, roles: tuple[OrganRole, ...]) -> tuple[OrganRole, ...]:
        """Those of the organs that the partner has."""
        return answering(self.facts, self.partner.id, roles, self.day)

    def number(self, case: Case) -> str:
        return f"{self.facts.register.hf.prefiks} {case.number}"

    def organ(self, role: OrganRole) -> str:
        """The partner's own name for that organ."""
        return organ_name(self.facts, self.partner.id, role, self.day)

    def contacts(self) -> Iterator[tuple[ContactKind, int]]:
        """How many contacts there are of each kind, none included."""
        for kind in ContactKind:
            yield kind, len(self.facts.register.contacts_of(self.partner.id, self.day, kind))


CLEARED_FIRST: dict[Avklaringsbehov, str] = {
    Avklaringsbehov.NO: "Avklar kva saka er for dykk",
    Avklaringsbehov.STAAR_ATT: "Avklar det som står att",
    Avklaringsbehov.STADFEST: "Stadfest avklaringa dykkar",
}
"""What a partner is asked to do with its avklaring before anybody asks for its answer."""


def clarify_sentence(one: Concern) -> str:
    """What is wanted of its avklaring, and by when. Before a round there is no deadline."""
    said = _CLARIFY[one.behov]
    if one.behov not in WANTED:
        return said
    if one.spurd:
        return f"{said}. Det må vere gjort før svaret kan givast"
    return f"{said}. {no_deadline(one.sak)}"


def no_deadline(case: Case) -> str:
    """By when an avklaring must be there that no round asks for yet."""
    if case.modell is Modell.KONSENSUS:
        return "Det har ingen frist, men må vere gjort før semje kan konstaterast"
    return "Det har ingen frist enno, men må vere gjort før svaret kan givast"


def cleared_sentence(case: Case) -> str:
    """What is said where the avklaring is given and no answer is asked for yet."""
    if case.modell is Modell.KONSENSUS:
        return "De har avklara saka."
    return "De har avklara saka. De får e-post når de skal svare."


def membership_sentence(look: PartnerLook) -> str:
    """What is said of somebody who is no partner that day; nothing of one who is."""
    partner, day = look.partner, look.day
    if partner.member_on(day):
        return ""
    if partner.fraa > day:
        return f"Er ikkje partnar enno. Vert partnar {day_text(partner.fraa)}."
    heirs = [look.facts.register.name(p, day) for p in look.facts.register.heirs(partner.id, day)]
    after = f"{listed(heirs)} har teke over." if heirs else "Ingen er ført inn som etterfølgjar."
    return f"Er ikkje partnar lenger. Siste dag var {day_text(partner.til)}. {after}"


def seat_rows(look: PartnerLook) -> Iterator[tuple[str, str]]:
    """The organ and what it sits there as, told once however many sit there as the same."""
    said = Counter(
        (seat.organ.namn, seat.sete.stilling, seat.sete.til, seat.eige) for seat in look.seats
    )
    for (organ, stilling, til, own), number in said.items():
        many = f", {number} plassar" if number > 1 else ""
        until = f", til {day_text(til)}" if til else ""
        whose = "" if own else " (på vegner av fleire)"
        yield organ, f"{stilling}{many}{until}{whose}"


def meeting_sentence(look: PartnerLook, one: Concern) -> str:
    """«Neste møte i kommunestyret er 12. mai 2026; papirfrist 28. april 2026.»"""
    if one.moete is None:
        return ""
    organ, found = look.organ(one.moete.organ), one.moete.moete
    if found is None:
        return f"Det er ikkje ført inn nokon møtekalender for {organ} framover."
    late = ", etter svarfristen" if one.frist and found.dato > one.frist else ""
    return f"Neste møte i {organ} er {day_text(found.dato)}{late}{_papers(look, found.frist)}."


def _papers(look: PartnerLook, due: date | None) -> str:
    if due is None:
        return ""
    return f"; papirfrist{'en var' if due < look.day else ''} {day_text(due)}"


def deadline_sentence(look: PartnerLook, one: Concern) -> str:
    """The day the answer is due. A deadline that has passed decides nothing."""
    if one.frist is None or one.frist >= look.day:
        return day_text(one.frist)
    return f"{day_text(one.frist)}. Fristen er ute, men det avgjer ingenting: svaret ventar enno."


def version_sentence(look: PartnerLook) -> str:
    """Which version is in force, from when, and on what it rests."""
    version = look.reading.versjon
    if version is None:
        return "Det er ikkje ført inn noko reglement. Då gjeld berre det lova seier."
    if not version.stadfesta:
        return (
            "Det er ikkje ført inn noko eige reglement. Til det er gjort, gjeld standardradene:"
            f" {version.kjelde}."
        )
    return (
        f"Versjon {version.versjon} gjeld frå {day_text(version.gjeld_fraa)}. Kjelde:"
        f" {version.kjelde}."
    )


_STILL_PRACTICE = (
    "«Ikkje stadfesta» om ei rad tyder at partnaren ikkje har sendt noko vedtak om henne: det er"
    " berre lesinga som er stadfesta."
)


def confirmed_sentence(look: PartnerLook) -> str:
    """Whether the partner has said that we read it rightly."""
    version = look.reading.versjon
    if version is None:
        return ""
    if version.lesen_av:
        said = f"Lesinga er stadfesta av {version.lesen_av} {day_text(version.lesen_dato)}."
        return said if version.stadfesta else f"{said} {_STILL_PRACTICE}"
    return "Ingen hjå partnaren har stadfesta at vi les det rett."


def beside_the_rows(look: PartnerLook) -> Iterator[str]:
    """What law says whatever stands in the rows."""
    highest = look.organ(top(look.partner.slag))
    yield f"{capital(highest)} kan alltid svare, og treng aldri fullmakt."
    never = [look.organ(role) for role in look.reading.aldri_prinsipiell]
    if never:
        nobody = listed(never, "eller")
        yield f"Ei prinsipiell sak kan aldri avgjerast av {nobody}, kva rad som enn finst."
