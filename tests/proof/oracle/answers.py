"""Every cell of an answer: the same case answered by each organ and each sort of decision."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice, product

from cases.avklaring import case_facts
from cases.rundgang import Answer
from cases.steps import Step, Trekk
from cases.terms import PARTNER_ROLES, Avgjerd, Okonomi, OrganRole, Plansamsvar, Prinsipiell
from rules.facts import Facts
from rules.teljing import Standing, standing
from tests.proof.oracle.cells import CALM, CONTENT, PARTNERS, reglements, told
from tests.workflow.random_cases import BYSTAD, CLINIC, ORGANS, SMAAVIK, STORFJORD, TRUST, agreed
from tests.workflow.second_pen import asked_of, may_say
from workflow.guards.act_rules import LEVEL
from workflow.machine import judged

R = OrganRole
KOMMUNE = (R.KOMMUNESTYRE, R.FORMANNSKAP, R.ORDFORAR, R.KOMMUNEDIREKTOR, R.KOMMUNALSJEF)
ALL = tuple(replace(CALM, **held) for held in (
    {}, {"prinsipiell": Prinsipiell.JA}, {"prinsipiell": Prinsipiell.FOR_TIDLEG},
    {"okonomi": Okonomi.UKJEND}, {"okonomi": Okonomi.I_BUDSJETT},
    {"okonomi": Okonomi.UTANFOR_BUDSJETT}, {"plansamsvar": Plansamsvar.UKJEND},
    {"okonomi": Okonomi.UTANFOR_BUDSJETT, "prinsipiell": Prinsipiell.JA},
    {"plansamsvar": Plansamsvar.NEI},
    {"plansamsvar": Plansamsvar.NEI, "planorgan": R.FORMANNSKAP},
    {"plansamsvar": Plansamsvar.NEI, "planorgan": R.BYRAAD},
    {"plansamsvar": Plansamsvar.NEI, "planorgan": R.KOMMUNALSJEF},
))
"""One clarification for each row of the table, and for each way into it."""


@dataclass(frozen=True)
class Cell:
    """One answer to one case, as the rules see it when it is given; `held` is when it stands."""

    given: Facts
    held: Facts
    answer: Answer

    def __str__(self) -> str:
        answer = self.answer
        case = told(asked_of(self.held, answer))
        return f"{case} svar frå {answer.organ} ved {answer.avgjerd}, {answer.organ_heimel!r}"


def cells(every: int = 1) -> Iterator[Cell]:
    """The cells; with `every` only each so-manieth of the cases, all answers to it."""
    for given in islice(_cases(), 0, None, every):
        boards = ("", "sak 1") if given.case.krins == (TRUST,) else ("",)
        for organ, how, board, heimel in product(PARTNER_ROLES, Avgjerd, boards, ("", "§ 1")):
            if heimel and organ is not R.ANNA:
                continue  # only an organ nobody knows says what it stands on
            yield _cell(given, organ, how, board, heimel)


def _cases() -> Iterator[Facts]:
    for partner in PARTNERS:
        base = agreed((partner,), "C-05", Trekk.SVAR)
        own = [o for o in ORGANS[partner] if o is not R.ANNA]
        for reglement, amount in reglements(partner, own):
            if any(r.grense_eingong and r.sakslag != "ordinaer" for r in reglement.rader):
                continue
            for (points, structure), clear in product(CONTENT, (None, *ALL)):
                case = replace(base.case, paragraf_6_2=points, sakssteg=Step.RUNDGANG)
                said = None if clear is None else replace(
                    clear, partnar=partner, belop_eingong=amount,
                    fakta=case_facts(case, (partner,)),
                )
                file = replace(base.file, case=case, svar=(), avklaringar=(said,) if said else ())
                yield replace(
                    base, file=file, sakstype=replace(base.sakstype, struktur=structure),
                    register=replace(base.register, reglement={partner: (reglement,)}),
                )


def _cell(given: Facts, organ: OrganRole, how: Avgjerd, board: str, heimel: str) -> Cell:
    answer = replace(
        _yes(given.case.krins[0]), organ=organ, avgjerd=how, styrevedtak=board,
        organ_heimel=heimel, organ_namn="Bydelsrådet" if organ is R.ANNA else "-",
    )
    held = given.with_file(replace(given.file, svar=(answer,)))
    return Cell(replace(given, nye=(answer,)), held, answer)


@cache
def _yes(partner: str) -> Answer:
    return agreed((partner,), "C-05").file.svar[0]


# -- the two who judge -----------------------------------------------------------------------------


def pen_lets_in(cell: Cell) -> bool:
    """niva.md: recorded, or a decision of an organ the partner has, and that may."""
    answer = cell.answer
    if answer.avgjerd not in (Avgjerd.VEDTAK, Avgjerd.DELEGERT_VEDTAK, Avgjerd.HASTEVEDTAK):
        return answer.organ is R.ANNA or has(cell)
    return has(cell) and pen_counts(cell)


def pen_counts(cell: Cell) -> bool:
    answer = cell.answer
    return may_say(asked_of(cell.held, answer), answer.organ, answer.avgjerd, answer.organ_heimel)


def has(cell: Cell) -> bool:
    """Whether the partner has that organ: tests/data/lag.toml says so, or a row of its own."""
    answer = cell.answer
    rows = cell.held.register.reglement[answer.partnar][0].rader
    named = {r.organ for r in rows}
    return answer.organ in {R.ANNA, *THERE[answer.partnar]} | named


THERE = {
    SMAAVIK: KOMMUNE, STORFJORD: KOMMUNE, BYSTAD: (
        R.KOMMUNESTYRE, R.KOMITE, R.BYRAAD, R.BYRAAD_EINSKILD, R.ORDFORAR, R.KOMMUNALDIREKTOR,
    ),
    TRUST: (R.STYRE, R.ADM_DIR), CLINIC: (R.STYRE, R.DAGLEG_LEIAR),
}


def code_lets_in(cell: Cell) -> bool:
    return not any(g.stansar for g in judged(LEVEL, cell.given))


def code_counts(cell: Cell) -> bool:
    return standing(cell.held, cell.answer.partnar) is Standing.TEL
