"""What the level table tells besides the organ: the ground in law, and what is not clear yet.

Written from the law itself and the project's level table, cell by cell, not from rules/niva.py.
"""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cases.chain import ABOVE, may_redo, top
from cases.reglement import Rad, Reglement
from cases.terms import Okonomi, OrganRole, PartnerKind, Plansamsvar, Prinsipiell
from rules.niva import NEVER_PRINCIPLE, POLITICAL, Question, covers, level
from tests.proof.oracle.cells import CALM
from tests.workflow.random_cases import BYSTAD, CLINIC, REGISTER, SMAAVIK, STORFJORD, TRUST
from tests.workflow.second_pen import ELECTED, HIGHER

R = OrganRole
OUTSIDE = {"okonomi": Okonomi.UTANFOR_BUDSJETT}
PRINCIPLE = {"prinsipiell": Prinsipiell.JA}
NO_PLAN = {"plansamsvar": Plansamsvar.NEI}


def asked(partner: str, said: dict[str, Any] | None = None, **about: Any) -> Question:
    """A question of that partner, where all is clear but what is said."""
    avklaring = None if said is None else replace(CALM, **said)
    told = {"paragraf_6_2": (), "sakstype": "C-05", "reglement": None, **about}
    return Question(REGISTER.partnarar[partner], avklaring=avklaring, **told)


def row(partner: str, **about: Any) -> Reglement:
    rad = Rad(about.pop("organ"), about.pop("sakslag", "ordinaer"), "oppdikta", **about)
    return Reglement("r", "hft", partner, 1, date(2020, 1, 1), None, "-", (rad,))


# -- who stands over whom --------------------------------------------------------------------------


def test_who_stands_over_whom_is_the_written_chain() -> None:
    """Every organ below the top has the top over it, and those of the chain between."""
    tops = {R.KOMMUNESTYRE, R.STYRE}
    boards = {R.ADM_DIR, R.DAGLEG_LEIAR}
    written = {
        o: over | {R.STYRE if o in boards else R.KOMMUNESTYRE}
        for o, over in HIGHER.items() if o not in tops | {R.KOMITE}
    }
    assert written == ABOVE


@pytest.mark.parametrize("organ", HIGHER)
def test_the_top_may_redo_what_any_organ_decided_and_none_below_redoes_it(organ: R) -> None:
    highest = R.STYRE if organ in {R.ADM_DIR, R.DAGLEG_LEIAR, R.STYRE} else R.KOMMUNESTYRE
    assert may_redo(highest, organ)
    assert may_redo(organ, highest) is (organ is highest)
    assert {o for o in HIGHER if may_redo(o, organ)} >= HIGHER[organ] | {organ}


def test_formannskap_and_utval_stand_side_by_side() -> None:
    assert not may_redo(R.FORMANNSKAP, R.UTVAL)
    assert not may_redo(R.UTVAL, R.FORMANNSKAP)


def test_the_top_of_a_kommune_is_the_council_and_of_the_others_the_board() -> None:
    assert top(PartnerKind.KOMMUNE) is R.KOMMUNESTYRE
    assert {top(PartnerKind.HELSEFORETAK), top(PartnerKind.PRIVAT)} == {R.STYRE}


def test_those_who_never_decide_a_case_of_principle_are_those_the_law_leaves_out() -> None:
    """Koml. §§ 5-6 and 10-2 name formannskap, utval and byråd; nobody below may (§§ 5-7, 6-1,
    13-1), nor a komité or a byråd alone."""
    in_a_kommune = set(HIGHER) - {R.STYRE, R.ADM_DIR, R.DAGLEG_LEIAR}
    assert in_a_kommune - ELECTED == NEVER_PRINCIPLE
    assert POLITICAL == ELECTED


# -- the ground of each cell -----------------------------------------------------------------------

CELLS: tuple[tuple[str, Question, str, str], ...] = (
    ("a", asked(SMAAVIK, {}, paragraf_6_2=(1,)), "6-1 første ledd", "samarbeidsavtale"),
    ("a", asked(SMAAVIK, {}, struktur=True), "utleidd av hol. § 6-1", "strukturen"),
    ("a", asked(TRUST, {}, paragraf_6_2=(1,)), "hfl. §§ 28, 37 og 39", "samarbeidsavtale"),
    ("a", asked(TRUST, {}, paragraf_6_2=(1,)), "sphl. § 2-1 e", "samarbeidsavtale"),
    ("a", asked(CLINIC, {}, paragraf_6_2=(1,)), "eigne fullmakter", "samarbeidsavtale"),
    ("b", asked(SMAAVIK), "Felles utviklingsplan kap. 5.2", "ikkje avklart"),
    ("c", asked(SMAAVIK, OUTSIDE), "koml. §§ 14-2 a og 14-5", "utanfor vedteke budsjett"),
    ("c", asked(TRUST, OUTSIDE), "hfl. § 28", "utanfor vedteke budsjett"),
    ("c", asked(CLINIC, OUTSIDE), "eigne fullmakter", "utanfor vedteke budsjett"),
    ("d", asked(SMAAVIK, PRINCIPLE), "koml. § 5-3", "prinsipiell"),
    ("d", asked(BYSTAD, PRINCIPLE), "koml. § 5-3", "prinsipiell"),
    ("d", asked(TRUST, PRINCIPLE), "hfl. § 37 tredje ledd", "uvanleg art"),
    ("d", asked(CLINIC, PRINCIPLE), "eigne fullmakter", "prinsipiell"),
    ("e", asked(SMAAVIK, NO_PLAN), "koml. § 5-3", "samsvar med vedteken plan"),
    ("f", asked(TRUST, NO_PLAN), "hfl. § 37", "ikkje prinsipiell"),
    ("f", asked(CLINIC, NO_PLAN), "eigne fullmakter", "ikkje prinsipiell"),
    ("f", asked(SMAAVIK, {}), "koml. § 5-3", "ikkje prinsipiell"),
    ("f", asked(STORFJORD, {}), "koml. § 5-3", "avklart i budsjett og planar"),
    ("f", asked(BYSTAD, {}), "koml. § 5-3", "ikkje prinsipiell"),
    ("f", asked(TRUST, {}), "hfl. § 37", "ikkje prinsipiell"),
    ("f", asked(CLINIC, {}), "eigne fullmakter", "avklart i budsjett og planar"),
    ("f", asked(CLINIC), "eigne fullmakter", "vanleg sak; private partnarar"),
)


@pytest.mark.parametrize(("letter", "question", "ground", "why"), CELLS)
def test_each_cell_says_where_in_law_it_is_from(
    letter: str, question: Question, ground: str, why: str
) -> None:
    found = level(question)
    assert found.rad.value == letter
    assert ground in found.heimel
    assert why in found.grunn


@pytest.mark.parametrize(
    ("partner", "organ", "sort", "ground"),
    [
        (SMAAVIK, R.KOMMUNEDIREKTOR, "ordinaer", "koml. §§ 5-3 og 13-1 sjette ledd"),
        (SMAAVIK, R.ORDFORAR, "ordinaer", "koml. §§ 5-3 og 6-1"),
        (SMAAVIK, R.UTVALSLEIAR, "ordinaer", "koml. §§ 5-3 og 5-7"),
        (BYSTAD, R.BYRAAD, "ordinaer", "koml. §§ 5-3 og 10-2"),
        (SMAAVIK, R.FORMANNSKAP, "prinsipiell", "koml. §§ 5-3 og 5-6"),
        (BYSTAD, R.BYRAAD, "prinsipiell", "koml. §§ 5-3 og 10-2"),
    ],
)
def test_the_ground_follows_the_organ_that_has_been_given_mynde(
    partner: str, organ: R, sort: str, ground: str
) -> None:
    """Koml. §§ 5-6, 5-7, 6-1, 10-2 and 13-1: each says what one organ may be given."""
    said = PRINCIPLE if sort == "prinsipiell" else {}
    found = level(asked(partner, said, reglement=row(partner, organ=organ, sakslag=sort)))
    above = "" if sort == "prinsipiell" else "; at organ over òg tel, er utleidd"
    assert found.heimel == ground + above


def test_where_the_council_alone_is_left_nothing_is_said_of_those_it_stands_over() -> None:
    for partner in (SMAAVIK, BYSTAD):
        for said in ({}, PRINCIPLE):
            assert level(asked(partner, said)).heimel == "koml. § 5-3"


def test_a_private_party_is_not_under_the_act_on_health_trusts() -> None:
    for said in ({}, OUTSIDE, PRINCIPLE):
        assert "hfl." not in level(asked(CLINIC, said)).heimel


def test_what_is_inferred_never_says_that_law_demands_it() -> None:
    """Structure, and all that a private party decides, rests on no word of law."""
    assert level(asked(SMAAVIK, {}, paragraf_6_2=(1,))).lov
    assert not level(asked(SMAAVIK, {}, struktur=True)).lov
    for said in ({}, OUTSIDE, PRINCIPLE, None):
        assert not level(asked(CLINIC, said)).lov
    assert not level(asked(CLINIC, {}, paragraf_6_2=(1,))).lov


BOARD = {"styrevedtak": True}
ORGANS: tuple[tuple[Question, str], ...] = (
    (asked(TRUST, {}, paragraf_6_2=(1,)), "styre"),
    (asked(TRUST, {}, paragraf_6_2=(1,), **BOARD), "styre adm_dir"),
    (asked(TRUST, PRINCIPLE), "styre"), (asked(TRUST, PRINCIPLE, **BOARD), "styre adm_dir"),
    (asked(TRUST, {}), "adm_dir styre"), (asked(TRUST, OUTSIDE), "styre"),
    (asked(CLINIC, {}, paragraf_6_2=(1,)), "styre"), (asked(CLINIC, OUTSIDE), "styre"),
    (asked(CLINIC, PRINCIPLE), "styre"), (asked(SMAAVIK, OUTSIDE), "kommunestyre"),
    (asked(SMAAVIK, {**NO_PLAN, "planorgan": R.UTVAL}), "utval kommunestyre"),
    (asked(SMAAVIK, {**NO_PLAN, "planorgan": R.KOMMUNALSJEF}), "kommunestyre"),
    (asked(SMAAVIK, NO_PLAN), "kommunestyre"), (asked(SMAAVIK, {}), "kommunestyre"),
    *((asked(p, PRINCIPLE, reglement=row(p, organ=o, sakslag="prinsipiell")),
       f"{o.value} kommunestyre" if o in may else "kommunestyre")
      for p, may in ((SMAAVIK, {R.FORMANNSKAP, R.UTVAL}), (BYSTAD, {R.BYRAAD}))
      for o in (R.FORMANNSKAP, R.UTVAL, R.KOMITE, R.BYRAAD, R.BYRAAD_EINSKILD)),
    *((asked(SMAAVIK, {}, reglement=row(SMAAVIK, organ=o)), told) for o, told in (
        (R.KOMITE, "kommunestyre"), (R.ARBEIDSUTVAL, "arbeidsutval kommunestyre utval"))),
)


@pytest.mark.parametrize(("question", "organs"), ORGANS)
def test_each_cell_names_the_organs_the_first_one_first(question: Question, organs: str) -> None:
    found = level(question)
    assert [o.value for o in found.organ] == organs.split()
    assert found.first == organs.split(maxsplit=1)[0]


UNCLEAR: dict[str, dict[str, Any]] = {
    "om saka er prinsipiell": {"prinsipiell": Prinsipiell.FOR_TIDLEG},
    "økonomien": {"okonomi": Okonomi.UKJEND},
    "samsvaret med planane": {"plansamsvar": Plansamsvar.UKJEND},
}


@pytest.mark.parametrize("what", UNCLEAR)
def test_what_is_not_clear_is_named_and_nothing_else_is(what: str) -> None:
    for partner in (SMAAVIK, TRUST):
        found = level(asked(partner, UNCLEAR[what]))
        assert (found.rad.value, found.organ) == ("b", ())
        assert [w for w in UNCLEAR if w in found.grunn] == [what]


@pytest.mark.parametrize("what", UNCLEAR)
def test_a_private_party_is_never_held_up_by_what_is_not_clear(what: str) -> None:
    found = level(asked(CLINIC, UNCLEAR[what]))
    assert (found.rad.value, found.first) == ("f", R.STYRE)


# -- how far a row reaches -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limit", "amount"),
    [("grense_eingong", "belop_eingong"), ("grense_aar", "belop_aar"),
     ("grense_varigheit", "varigheit")],
)
def test_a_row_reaches_up_to_and_including_each_of_its_limits(limit: str, amount: str) -> None:
    within = {"okonomi": Okonomi.I_BUDSJETT}
    for number, reached in ((9, True), (10, True), (11, False), (None, False)):
        question = asked(SMAAVIK, {**within, amount: number})
        (rad,) = row(SMAAVIK, organ=R.KOMMUNEDIREKTOR, **{limit: 10}).rader
        assert covers(rad, question) is reached, number
    assert covers(rad, asked(SMAAVIK, {}))  # no cost at all is under every limit
    assert covers(rad, asked(CLINIC))


def test_a_row_for_some_kinds_of_case_reaches_no_other() -> None:
    own = row(SMAAVIK, organ=R.KOMMUNEDIREKTOR, sakstypar=("C-05", "C-06"))
    for kind, may in (("C-05", True), ("C-06", True), ("C-04", False)):
        question = asked(SMAAVIK, {}, reglement=own, sakstype=kind)
        assert (R.KOMMUNEDIREKTOR in level(question).organ) is may, kind
