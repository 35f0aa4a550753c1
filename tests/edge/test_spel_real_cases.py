"""The further cases of the sources: where each ends, and what stopped or warned on the way."""

from collections import Counter

from adapters.db.engine import open_database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import list_cases
from cases.steps import Step
from tests.edge.spelt import Spelt, rows, stops, warned


def test_rc_01_ends_where_its_sources_end_overdue(spelt: Spelt) -> None:
    report, path = spelt["rc-01-utviklingsplan"]
    (case,) = report.saker
    assert (case.sakssteg, case.runde) == (Step.HANDSAMA_I_SSU, None)
    assert report.steg[-1].step.gjer == "klokke"
    waited, unready = rows(report, "send_til_ssu")[0], rows(report, "opne_runde")
    assert "R-059" in waited
    assert unready == [{"R-043", "R-308"}]
    assert stops(report, "vedta") == [["SGA-01"]]
    database = open_database(path)
    try:
        with SqlReadUnit(database) as unit:
            (stored,) = list_cases(unit, "hfb")
            file = unit.case_file(stored.id)
    finally:
        database.close()
    met = Counter(m.korleis.value for m in file.medverknad)
    assert (met["invitert"], met["takka_ja"], met["avlyst"], met["gjennomfort"]) == (18, 16, 3, 13)
    plans = [m.planlagt.isoformat() for m in file.milepaelar
             if m.namn == "endeleg handsaming i utvala" and m.planlagt]
    assert plans == ["2020-12-01", "2021-05-01"]


def test_rc_05_waits_for_the_structure_it_follows(spelt: Spelt) -> None:
    report, _ = spelt["rc-05-rammeavtale"]
    assert {c.alias: c.sakssteg for c in report.saker} == {
        "struktur": Step.VEDTEKE, "ramme": Step.VEDTEKE,
    }
    assert "R-267" in set().union(*rows(report, "vedta"))


def test_rc_06_goes_by_the_professional_council(spelt: Spelt) -> None:
    report, _ = spelt["rc-06-delavtalar"]
    (case,) = report.saker
    assert case.sakssteg is Step.VEDTEKE
    assert "R-258" in rows(report, "send_til_ssu")[0]


def test_rc_07_ends_as_a_revised_agreement(spelt: Spelt) -> None:
    report, _ = spelt["rc-07-akuttmedisinsk-kjede"]
    assert {c.sakssteg for c in report.saker} >= {Step.VEDTEKE}
    assert any("R-266" in w for w in warned(report, "vedta"))


def test_rc_09_is_discussed_jointly_first(spelt: Spelt) -> None:
    report, _ = spelt["rc-09-gjennomgang"]
    assert rows(report, "send_til_utgreiing") == [{"R-263"}]


def test_rc_10_is_merged_and_not_told_twice(spelt: Spelt) -> None:
    report, _ = spelt["rc-10-overordna-avtale"]
    assert [c.sakssteg for c in report.saker] == [Step.UTGREIING, Step.SLEGEN_SAMAN]
    assert stops(report, "send_til_utgreiing") == [["SGA-03"]]


def test_rc_11_has_all_sides_and_is_approved_last(spelt: Spelt) -> None:
    report, _ = spelt["rc-11-barn-og-unge"]
    (case,) = report.saker
    assert (case.sakssteg, case.runde) == (Step.VEDTEKE, (24, 24))
    assert rows(report, "send_til_utgreiing") == [{"R-151"}]
    assert stops(report, "konstater_semje") == [["MOD-12"]]
    assert rows(report, "vedta") == [{"R-042"}]


def test_rc_13_is_lifted_when_it_returns_again(spelt: Spelt) -> None:
    report, _ = spelt["rc-13-avvik-digitalt"]
    (case,) = report.saker
    assert case.sakssteg is Step.HANDSAMA_I_SSU
    assert rows(report, "send_til_ssu") == [{"R-301"}]
    assert any("R-294" in {r for g in d.atvaringar for r in g.rader} for d in report.steg)


def test_rc_14_appoints_for_four_years_and_the_network_settles_nothing(spelt: Spelt) -> None:
    report, path = spelt["rc-14-fire-aar"]
    (case,) = report.saker
    assert case.sakssteg is Step.VEDTEKE
    assert rows(report, "oppnemn") == [{"R-230"}]
    assert rows(report, "handsam") == [{"R-163"}]
    database = open_database(path)
    try:
        with SqlReadUnit(database) as unit:
            seats = unit.register("hfsf").sete
    finally:
        database.close()
    two_years = [s for s in seats if (s.organ, s.stilling) == ("fagraad", "fagleg representant")]
    assert {(s.fraa.isoformat(), str(s.til)) for s in two_years} == {("2019-12-01", "2021-11-30")}
    assert {str(s.til) for s in seats if s.organ == "fsu"} == {"2026-01-09", "2026-03-02"}


def test_rx_1_needs_a_joint_cost_benefit(spelt: Spelt) -> None:
    report, _ = spelt["rx-1-kost-nytte"]
    assert rows(report, "send_til_ssu") == [{"R-062"}]
    assert {c.sakssteg for c in report.saker} == {Step.HANDSAMA_I_SSU}


def test_rx_7_comes_from_the_network_by_the_secretariat(spelt: Spelt) -> None:
    report, _ = spelt["rx-7-nettverk"]
    assert "R-165" in rows(report, "meld_inn")[0]
    assert len(report.saker) == 1


def test_rx_10_goes_no_further_until_the_utval_is_prolonged(spelt: Spelt) -> None:
    report, _ = spelt["rx-10-ad-hoc"]
    assert rows(report, "send_til_utgreiing") == [{"R-016"}]
    assert report.steg[-1].utfall == "ok"


def test_rx_13_is_told_to_both_and_handled_once_in_each(spelt: Spelt) -> None:
    report, _ = spelt["rx-13-ei-handsaming"]
    (twice,) = rows(report, "handsam")
    assert twice == {"R-199"}
    assert len(report.saker) == 1
