"""How we read a partner's reglement: each row in one sentence, and what law says beside it.

Nothing is judged here but by the level table itself, asked about cases that are only imagined.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from cases.listing import capital, listed
from cases.partner import Partner
from cases.reglement import AVTALE, ORDINAER, PRINSIPIELL, UTANFOR_BUDSJETT, Rad, Reglement, in_use
from cases.tal import in_threes
from cases.terms import Okonomi, OrganRole, PartnerKind, Plansamsvar, Prinsipiell
from rules.facts import RegisterFacts
from rules.kommunelova import GIVEN
from rules.niva import Level, LevelRow, Question, level
from rules.spoersmaal import has_organ, organ_name
from workflow.looking.tenkt import calm

PLAN = "plan"
IN_CASES: Mapping[str, str] = {
    AVTALE: "i saker om samarbeidsavtale (hol. § 6-2)",
    UTANFOR_BUDSJETT: "i saker med kostnad utanfor budsjettet",
    PRINSIPIELL: "i prinsipielle saker",
    PLAN: "i saker som ikkje er i samsvar med vedteken plan",
    ORDINAER: "i saker som ikkje er prinsipielle",
}
"""The sorts of case, as they stand in a sentence: those of the rows, and the plan (row e)."""

_SAID: Mapping[str, Mapping[str, Any]] = {
    UTANFOR_BUDSJETT: {"okonomi": Okonomi.UTANFOR_BUDSJETT},
    PRINSIPIELL: {"prinsipiell": Prinsipiell.JA},
    PLAN: {"plansamsvar": Plansamsvar.NEI},
}
"""What the imagined avklaring says in each sort of case; nothing special in the others."""


@dataclass(frozen=True, slots=True)
class RowReading:
    """One row as a sentence. `verkar` is False where law keeps such cases from that organ."""

    rad: Rad
    setning: str
    verkar: bool


@dataclass(frozen=True, slots=True)
class SortReading:
    """Who may answer one sort of case under the reglement as it stands, the first asked first."""

    sakslag: str
    nivaa: Level
    organ: tuple[OrganRole, ...]
    med_styrevedtak: tuple[OrganRole, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A partner's reglement on one day, and the versions that come after it."""

    versjon: Reglement | None
    rader: tuple[RowReading, ...]
    sakslag: tuple[SortReading, ...]
    aldri_prinsipiell: tuple[OrganRole, ...]
    komande: tuple[Reglement, ...]


def reading(partner: Partner, facts: RegisterFacts) -> Reading:
    """How we read the reglement of the partner on the day of the facts."""
    version = facts.register.reglement_on(partner.id, facts.day)
    rows = version.rader if version else ()
    versions = facts.register.reglement.get(partner.id, ())
    return Reading(
        versjon=version,
        rader=tuple(row_reading(partner, rad, facts) for rad in rows),
        sakslag=tuple(_sort(partner, sort, version, facts) for sort in IN_CASES),
        aldri_prinsipiell=_never_in_principle(partner, facts),
        komande=tuple(v for v in in_use(versions) if v.gjeld_fraa > facts.day),
    )


def question_about(
    partner: Partner, sort: str, reglement: Reglement | None, facts: RegisterFacts,
    sakstype: str = "",
) -> Question:
    """A case of that sort, of an amount that no limit keeps out."""
    said = replace(
        calm(partner.id, facts), belop_eingong=0, belop_aar=0, varigheit=0, **_SAID.get(sort, {})
    )
    points = (1,) if sort == AVTALE else ()
    return Question(partner, points, sakstype, said, reglement)


def row_sentence(partner: Partner, rad: Rad, facts: RegisterFacts) -> str:
    """«Kommunedirektøren kan svare i saker som ikkje er prinsipielle, opp til og med … (…)»"""
    name = organ_name(facts, partner.id, rad.organ, facts.day)
    kinds = facts.register.sakstypar
    named = [f"{kinds[t].namn} ({t})" if t in kinds else t for t in rad.sakstypar]
    types = f", berre for {listed(named)}" if named else ""
    source = f"[{rad.heimel}]" if "(" in rad.heimel else f"({rad.heimel})"
    said = f"{name} kan svare {IN_CASES[rad.sakslag]}{types}{_limits(rad)} {source}"
    return capital(said)


def _limits(rad: Rad) -> str:
    parts = (
        (rad.grense_eingong, "kroner éin gong"),
        (rad.grense_aar, "kroner per år"),
        (rad.grense_varigheit, "års varigheit"),
    )
    shown = [f"{in_threes(n)} {unit}" for n, unit in parts if n is not None]
    return f", opp til og med {listed(shown)}" if shown else ""


def row_reading(partner: Partner, rad: Rad, facts: RegisterFacts) -> RowReading:
    sentence = row_sentence(partner, rad, facts)
    found = _alone(partner, rad, facts)
    if rad.organ in found.organ:
        return RowReading(rad, f"{sentence}.", verkar=True)
    why = "Rada verkar likevel ikkje: slike saker kan ikkje leggjast til det organet"
    return RowReading(rad, f"{sentence}. {why} ({_kept_out_by(rad.organ, found)}).", verkar=False)


def _kept_out_by(organ: OrganRole, found: Level) -> str:
    """The law that keeps the organ out: what it may be given, or that another decides itself."""
    if organ is OrganRole.KOMITE:
        return "koml. § 5-9"
    limited = found.rad is LevelRow.D and organ in GIVEN
    return f"koml. § {GIVEN[organ]}" if limited else found.heimel


def _alone(partner: Partner, rad: Rad, facts: RegisterFacts) -> Level:
    """The level where this row is all there is: does it let its organ in?"""
    version = Reglement("", partner.hf, partner.id, 0, facts.day, None, "", (rad,))
    sakstype = rad.sakstypar[0] if rad.sakstypar else ""
    return level(question_about(partner, rad.sakslag, version, facts, sakstype))


def _sort(
    partner: Partner, sort: str, version: Reglement | None, facts: RegisterFacts
) -> SortReading:
    asked = question_about(partner, sort, version, facts)
    found, with_board = level(asked), level(replace(asked, styrevedtak=True))
    own = tuple(o for o in found.organ if has_organ(facts, partner.id, o, facts.day))
    more = tuple(o for o in with_board.organ if o not in found.organ)
    return SortReading(sort, found, own, more)


def _never_in_principle(partner: Partner, facts: RegisterFacts) -> tuple[OrganRole, ...]:
    """The organs of a kommune that no row of any reglement could give a case of principle."""
    if partner.slag is not PartnerKind.KOMMUNE:
        return ()
    mine = dict.fromkeys(
        o.rolle for o in facts.register.organ.values()
        if o.partnar == partner.id and o.exists_on(facts.day)
    )
    return tuple(
        role for role in mine
        if role not in _alone(partner, Rad(role, PRINSIPIELL, ""), facts).organ
    )
