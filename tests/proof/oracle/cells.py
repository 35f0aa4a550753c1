"""Every cell of the level table: who is asked, of what case, by which rules, with what said."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import product

from cases.avklaring import Avklaring
from cases.partner import Partner
from cases.reglement import Rad, Reglement
from cases.terms import Okonomi, OrganRole, Plansamsvar, Prinsipiell
from rules.niva import Question
from tests.workflow.random_cases import AT, BYSTAD, CLINIC, DAY, REGISTER, SMAAVIK, STORFJORD, TRUST

R = OrganRole
LIMIT = 1000
PARTNERS: tuple[str, ...] = (SMAAVIK, STORFJORD, BYSTAD, TRUST, CLINIC)
"""A kommune, a herad, one with parlamentarisme, a helseføretak and a private party."""
CONTENT: tuple[tuple[tuple[int, ...], bool], ...] = (((), False), ((1, 13), False), ((), True))
"""§ 6-2 content, and structure or termination."""
COUNCIL_MODEL = (R.KOMMUNESTYRE, R.FORMANNSKAP, R.UTVAL, R.KOMITE, R.ARBEIDSUTVAL, R.UTVALSLEIAR,
                 R.ORDFORAR, R.KOMMUNEDIREKTOR, R.KOMMUNALSJEF)
ROWS_FOR: dict[str, tuple[OrganRole, ...]] = {
    SMAAVIK: COUNCIL_MODEL, STORFJORD: COUNCIL_MODEL,
    BYSTAD: (R.KOMMUNESTYRE, R.UTVAL, R.KOMITE, R.ARBEIDSUTVAL, R.UTVALSLEIAR, R.ORDFORAR,
             R.BYRAAD, R.BYRAAD_EINSKILD, R.KOMMUNALDIREKTOR),
    TRUST: (R.STYRE, R.ADM_DIR), CLINIC: (R.STYRE, R.DAGLEG_LEIAR),
}
"""The organs there are in each form of government: those a row can name."""
SORTS = ("ordinaer", "prinsipiell", "utanfor_budsjett", "avtale")
PLANNERS = (None, R.KOMMUNESTYRE, R.FORMANNSKAP, R.UTVAL, R.BYRAAD, R.KOMMUNALSJEF)
REACHED: tuple[tuple[int | None, int | None], ...] = (
    (None, None), (LIMIT, LIMIT - 1), (LIMIT, LIMIT), (LIMIT, LIMIT + 1), (LIMIT, None),
)
"""The limit of a row and the amount of the case: none, below, at, above, and not known."""
CALM = Avklaring(
    "a", "s", "p", "o1", "-", Prinsipiell.NEI, Okonomi.INGEN, Plansamsvar.JA, "-", DAY, AT
)


def said(amount: int | None) -> Iterator[Avklaring | None]:
    """All that can have been clarified; nothing is one of them."""
    yield None
    for principle, money, plan in product(Prinsipiell, Okonomi, Plansamsvar):
        for organ in PLANNERS if plan is Plansamsvar.NEI else (None,):
            yield replace(
                CALM, prinsipiell=principle, okonomi=money, plansamsvar=plan, planorgan=organ,
                belop_eingong=amount,
            )


def reglements(partner: str, organs: Sequence[OrganRole]) -> Iterator[tuple[Reglement, int | None]]:
    """No rows, and one row for each organ, sort and limit; with the amount it is held against."""
    bare = Reglement("r", "hft", partner, 1, date(2020, 1, 1), None, "-", ())
    yield bare, None
    for organ, sort, (limit, amount) in product(organs, SORTS, REACHED):
        row = Rad(organ, sort, "oppdikta", grense_eingong=limit)
        yield replace(bare, rader=(row,)), amount


def questions() -> Iterator[Question]:
    """Every cell that the table itself has an answer to."""
    for partner_id in PARTNERS:
        partner: Partner = REGISTER.partnarar[partner_id]
        for reglement, amount in reglements(partner_id, ROWS_FOR[partner_id]):
            for (points, structure), clear, board in product(CONTENT, said(amount), (False, True)):
                yield Question(partner, points, "C-05", clear, reglement, board, structure)


def told(q: Question) -> str:
    """A cell in one line."""
    rows = [(r.organ.value, r.sakslag, r.grense_eingong) for r in q.reglement.rader] \
        if q.reglement else []
    a = q.avklaring
    clear = (a.prinsipiell.value, a.okonomi.value, a.plansamsvar.value, a.planorgan,
             a.belop_eingong) if a else None
    return (f"{q.partnar.id} § 6-2 {q.paragraf_6_2} struktur {q.struktur} avklart {clear} "
            f"rader {rows} styrevedtak {q.styrevedtak}")
