"""Who has mynde at a level, and what turns a stated agreement: each condition alone."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from cases.nouns import Noun
from cases.oppfolging import Retting
from cases.reglement import Rad, Reglement
from cases.rundgang import Answer
from cases.steps import Trekk
from cases.terms import Avgjerd, OrganRole, Registrering
from rules.avgjerd.hastevedtak import haste_is_told
from rules.avgjerd.lesing import unread_rules_give_no_mynde_back_in_time
from rules.facts import Facts
from rules.niva import Level, LevelRow
from rules.spoersmaal import (
    answering,
    area_organs,
    has_authority,
    has_organ,
    level_of,
    read_by_the_partner,
)
from rules.teljing import Standing, decides_anew, opens_again, standing
from tests.workflow.random_cases import (
    AT,
    CLINIC,
    DAY,
    ORGANS,
    SMAAVIK,
    TRUST,
    agreed,
    event_on,
)

R = OrganRole


def changed(f: Facts, partner: str, **about: Any) -> Facts:
    """The same round, where that partner's answer was another."""
    own = next(a for a in f.file.svar if a.partnar == partner)
    rest = tuple(a for a in f.file.svar if a is not own)
    return f.with_file(replace(f.file, svar=(*rest, replace(own, **about))))


def answer(f: Facts, partner: str) -> Answer:
    return next(a for a in f.file.svar if a.partnar == partner)


@pytest.mark.parametrize("row", LevelRow)
@pytest.mark.parametrize("heimel", ["koml. § 5-7", ""])
def test_an_unknown_organ_passes_in_the_rows_the_table_says_and_with_a_heimel(
    row: LevelRow, heimel: str
) -> None:
    """niva.md: «an organ the register does not know may pass in (d)–(f) with a stated heimel»."""
    f = changed(agreed((SMAAVIK, TRUST), "C-05"), SMAAVIK, organ=R.ANNA, organ_heimel=heimel,
                organ_namn="Helsenemnda")
    level = Level(row, (R.KOMMUNESTYRE,), "", "")
    assert has_authority(f, level, answer(f, SMAAVIK)) is (bool(heimel) and row.value in "def")
    known = changed(f, SMAAVIK, organ_namn="Formannskapet")
    assert not has_authority(known, level, answer(known, SMAAVIK))


@pytest.mark.parametrize("row", LevelRow)
def test_in_a_helseforetak_no_unknown_organ_decides_what_the_board_must(row: LevelRow) -> None:
    """Hfl. § 37 third paragraph names the board."""
    f = changed(agreed((SMAAVIK, TRUST), "C-05"), TRUST, organ=R.ANNA, organ_heimel="§ 1",
                organ_namn="Leiingsmøtet på Nes")
    assert has_authority(f, Level(row, (R.STYRE,), "", ""), answer(f, TRUST)) is (row.value in "ef")


def test_an_organ_that_is_not_asked_has_no_mynde_whatever_its_heimel() -> None:
    f = changed(agreed((SMAAVIK, TRUST), "C-05"), SMAAVIK, organ=R.PARTNARSKAPSMOTE,
                organ_heimel="§ 1", organ_namn="Helsenemnda")
    assert not has_authority(f, Level(LevelRow.F, (R.KOMMUNESTYRE,), "", ""), answer(f, SMAAVIK))


def with_rows(f: Facts, partner: str, *organs: OrganRole) -> Facts:
    rows = tuple(Rad(o, "ordinaer", "oppdikta") for o in organs)
    own = Reglement("r", "hft", partner, 1, date(2020, 1, 1), None, "-", rows)
    return replace(f, register=replace(f.register, reglement={partner: (own,)}, organ={}))


def test_a_partner_has_every_organ_that_a_row_of_its_own_names() -> None:
    f = with_rows(agreed((SMAAVIK, TRUST), "C-05"), SMAAVIK, R.KOMMUNALSJEF, R.KOMMUNEDIREKTOR)
    assert has_organ(f, SMAAVIK, R.KOMMUNALSJEF, DAY)
    assert has_organ(f, SMAAVIK, R.KOMMUNEDIREKTOR, DAY)
    assert not has_organ(f, SMAAVIK, R.UTVAL, DAY)


def test_those_who_can_answer_are_those_the_partner_has_or_all_where_none_is_known() -> None:
    f = with_rows(agreed((SMAAVIK, TRUST), "C-05"), SMAAVIK, R.KOMMUNALSJEF)
    assert answering(f, SMAAVIK, (R.UTVAL, R.KOMMUNALSJEF), DAY) == (R.KOMMUNALSJEF,)
    assert answering(f, SMAAVIK, (R.UTVAL, R.KOMITE), DAY) == (R.UTVAL, R.KOMITE)


def test_the_organ_of_the_area_is_the_one_there_was_when_the_case_got_its_organs() -> None:
    """R-298: a case goes by the organs of its own day, also after they have changed."""
    f = agreed((SMAAVIK, TRUST), "C-05")
    before = date(2026, 1, 1)
    (ssu, *_) = [o for o in f.register.organ.values() if o.rolle is R.SSU]
    area = replace(ssu, id="ou", rolle=R.OMRAADEUTVAL, omraade="nord", til=date(2026, 1, 31))
    f = replace(f, register=replace(f.register, organ={"ou": area}))
    case = replace(f.case, omraade="nord", struktur_dato=before)
    assert area_organs(f.with_file(replace(f.file, case=case))) == (area,)
    for other in (replace(case, struktur_dato=DAY), replace(case, struktur_dato=None),
                  replace(case, omraade="soer"), replace(case, omraade=None)):
        assert area_organs(f.with_file(replace(f.file, case=other))) == ()


def test_what_only_the_secretariat_has_read_governs_nothing_before_it_was_entered() -> None:
    """A partner's own version from before is what governed then."""
    f = agreed((SMAAVIK, TRUST), "C-05")
    rad = (Rad(R.KOMMUNEDIREKTOR, "ordinaer", "oppdikta"),)
    own = Reglement("r1", "hft", SMAAVIK, 1, date(2020, 1, 1), None, "-", rad)
    read = replace(own, id="r2", versjon=2, gjeld_fraa=date(2021, 1, 1), rader=(),
                   innfoert=date(2026, 3, 10))
    f = replace(f, register=replace(f.register, reglement={SMAAVIK: (own, read)}))
    mine = replace(answer(f, SMAAVIK), organ=R.KOMMUNEDIREKTOR, reglement="r2")
    assert read.unread
    assert read_by_the_partner(f, mine) is own
    assert R.KOMMUNEDIREKTOR in level_of(f, mine).organ
    later = replace(mine, dato=date(2026, 3, 10))
    assert R.KOMMUNEDIREKTOR not in level_of(f, later).organ


@pytest.mark.parametrize(
    ("organ", "entered", "row"),
    [
        (R.KOMMUNEDIREKTOR, DAY + timedelta(days=1), ["L-ulese-reglement"]),
        (R.KOMMUNEDIREKTOR, DAY, ["L-reglement"]), (R.KOMMUNEDIREKTOR, None, []),
        (R.KOMMUNESTYRE, DAY + timedelta(days=1), []), (R.ORDFORAR, DAY, []),
        (R.FORMANNSKAP, DAY, ["L-reglement"]),
    ],
)
def test_mynde_that_rests_on_what_only_the_secretariat_read_warns_or_stops(
    organ: OrganRole, entered: date | None, row: list[str]
) -> None:
    """It stops for a decision from before it was entered, and warns from that day on; an organ
    above the delegate has its mynde from the same row."""
    f = agreed((SMAAVIK, TRUST), "C-05", Trekk.SVAR)
    rad = (Rad(R.KOMMUNEDIREKTOR, "ordinaer", "oppdikta"),)
    read = Reglement("r", "hft", SMAAVIK, 1, date(2020, 1, 1), None, "-", rad, innfoert=entered)
    f = replace(f, register=replace(f.register, reglement={SMAAVIK: (read,)}))
    new = replace(answer(f, SMAAVIK), organ=organ, reglement="r")
    rule = unread_rules_give_no_mynde_back_in_time
    found = [g for g in rule.judge(replace(f, nye=(new,))) if g.grunn]
    assert [r for g in found for r in g.rader] == row
    assert all(g.part == SMAAVIK and f.name(SMAAVIK) in g.grunn for g in found)
    assert ["frå før den dagen" in g.grunn for g in found] == ["ulese" in r for r in row]
    assert all("kommunestyret" in g.raad for g in found)
    assert all(g.grunn.endswith(("les det rett.", "frå før den dagen.")) for g in found)
    before = replace(read, id="r0", innfoert=None, rader=(replace(rad[0], organ=R.ARBEIDSUTVAL),))
    both = (before, replace(read, versjon=2))
    register = replace(f.register, reglement={SMAAVIK: both})
    again = [g for g in rule.judge(replace(f, register=register, nye=(new,))) if g.grunn]
    assert ["arbeidsutvalet" in g.raad for g in again] == [True] * len(row)
    unsaid = replace(new, avgjerd=Avgjerd.INNSTILLING)
    assert not [g for g in rule.judge(replace(f, nye=(unsaid,))) if g.grunn]


# -- haste ---------------------------------------------------------------------------------------


def test_haste_never_counts_on_the_agreement_and_counts_elsewhere() -> None:
    """niva.md: «hastevedtak (off for a)»; also where the council itself has decided."""
    ordinary = changed(agreed((SMAAVIK, TRUST), "C-05"), SMAAVIK, avgjerd=Avgjerd.HASTEVEDTAK)
    assert standing(ordinary, SMAAVIK) is Standing.TEL
    law = agreed((SMAAVIK, TRUST), "C-04")
    content = replace(law.case, paragraf_6_2=(1,))
    law = law.with_file(replace(law.file, avklaringar=(), case=content))
    assert standing(law, SMAAVIK) is Standing.TEL
    hasty = changed(law, SMAAVIK, avgjerd=Avgjerd.HASTEVEDTAK)
    assert standing(hasty, SMAAVIK) is Standing.FEIL_NIVAA


@pytest.mark.parametrize(
    ("partner", "organ", "told"),
    [
        (SMAAVIK, R.KOMMUNEDIREKTOR, "organet som elles skulle ha avgjort saka"),
        (TRUST, R.ADM_DIR, "styret"), (SMAAVIK, R.KOMMUNESTYRE, ""), (TRUST, R.STYRE, ""),
        (CLINIC, R.DAGLEG_LEIAR, ""),
    ],
)
def test_who_is_told_of_a_decision_in_haste(partner: str, organ: OrganRole, told: str) -> None:
    """Koml. § 11-8 and hfl. § 37; the top needs to tell nobody, and no law binds a private one."""
    f = agreed((SMAAVIK, TRUST, CLINIC), "C-05")
    new = replace(answer(f, partner), organ=organ, avgjerd=Avgjerd.HASTEVEDTAK)
    found = [g for g in haste_is_told.judge(replace(f, nye=(new,))) if g.grunn]
    assert [told in g.grunn for g in found] == ([True] if told else [])
    calm = replace(new, avgjerd=Avgjerd.VEDTAK)
    assert not [g for g in haste_is_told.judge(replace(f, nye=(calm,))) if g.grunn]


# -- what sends an agreed case back ----------------------------------------------------------------


def corrected(felt: str, gjeld: str = "sak") -> Retting:
    return Retting("r", "s", gjeld, "s", felt, "", "", "-", "-", "p2", AT)


@pytest.mark.parametrize(
    ("said", "opens"),
    [
        ((corrected("kostnad"),), True), ((corrected("paragraf_6_2"),), True),
        ((corrected("tittel"),), False), ((corrected("kostnad", "dokument"),), False), ((), False),
    ],
)
def test_only_what_could_turn_a_level_opens_an_agreed_case(
    said: tuple[Noun, ...], opens: bool
) -> None:
    f = replace(agreed((SMAAVIK, TRUST), "C-05", Trekk.RETT), nye=said)
    assert opens_again(f) is opens
    nobody_asked = f.with_file(replace(f.file, krav=()))
    assert opens_again(nobody_asked) is False


def test_striking_what_nobody_stood_behind_opens_nothing() -> None:
    f = agreed(tuple(ORGANS), "C-05", Trekk.RETT)
    final = answer(f, SMAAVIK)
    assert opens_again(replace(f, nye=(event_on(final, "feilfoert"),)))
    for about in ({"registrering": Registrering.BREV}, {"avgjerd": Avgjerd.INNSTILLING}):
        g = changed(f, SMAAVIK, **about)
        assert not opens_again(replace(g, nye=(event_on(answer(g, SMAAVIK), "feilfoert"),)))


def test_a_preview_of_an_answer_decides_nothing_yet() -> None:
    f = agreed((SMAAVIK, TRUST), "C-05", Trekk.SVAR)
    new = answer(f, SMAAVIK)
    assert not decides_anew(f)
    assert decides_anew(replace(f, nye=(new,)))
    assert not decides_anew(replace(f, nye=(replace(new, registrering=Registrering.BREV),)))
    assert not decides_anew(replace(f, nye=(replace(new, avgjerd=Avgjerd.UTSETT),)))
    assert decides_anew(replace(f, nye=(event_on(new, "stadfesta"),)))
