"""The calendars at the terminal: shown, brought in, moved; and how far a case can be by when."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.edge.cli_room import Terminal, english_in, flat
from tests.edge.test_ics_reading import calendar, event

VOSS, BERGEN = "kommune-4621", "kommune-4601"
COUNCIL = f"{VOSS}/kommunestyre"


def brought(terminal: Terminal, path: Path, *events: str, more: tuple[str, ...] = ()) -> Any:
    path.write_bytes(calendar(*events))
    return terminal.json("importer-kalender", str(path), "--organ", COUNCIL, *more)


def known(terminal: Terminal) -> list[tuple[str, str | None, bool]]:
    (organ,) = terminal.json("kalender", "--organ", COUNCIL)["organ"]
    return [(m["dato"], m["frist"], m["avlyst"]) for m in organ["moete"]]


FIRST = event("DTSTART;VALUE=DATE:20270120", uid="a")
SECOND = event("DTSTART;VALUE=DATE:20270217", uid="b")


def test_a_calendar_is_brought_in_once(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "m.ics"
    first = brought(terminal, path, FIRST, SECOND, more=("--frist-dagar", "14"))
    assert (first["nye"], first["skrive"]) == (["2027-01-20", "2027-02-17"], True)
    again = brought(terminal, path, FIRST, SECOND, more=("--frist-dagar", "14"))
    assert (again["nye"], again["kjende"]) == ([], 2)
    assert known(terminal) == [("2027-01-20", "2027-01-06", False),
                               ("2027-02-17", "2027-02-03", False)]


def test_looking_writes_nothing(terminal: Terminal, tmp_path: Path) -> None:
    would = brought(terminal, tmp_path / "m.ics", FIRST, more=("--berre-vis",))
    assert (would["nye"], would["skrive"]) == (["2027-01-20"], False)
    assert known(terminal) == []


def test_there_and_back_again_is_two_moves(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "m.ics"
    brought(terminal, path, FIRST)
    there = FIRST.replace("20270120", "20270121")
    for said, day in ((there, "2027-01-21"), (FIRST, "2027-01-20"), (there, "2027-01-21")):
        moved = brought(terminal, path, said)
        assert [to for _, to in moved["flytta"]] == [day]
        assert known(terminal) == [(day, None, False)]


def test_meetings_may_move_to_the_days_of_each_other(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "m.ics"
    brought(terminal, path, FIRST, SECOND)
    after = brought(terminal, path, FIRST.replace("20270120", "20270217"),
                    SECOND.replace("20270217", "20270310"))
    assert sorted(after["flytta"]) == [["2027-01-20", "2027-02-17"], ["2027-02-17", "2027-03-10"]]
    swapped = brought(terminal, path, FIRST.replace("20270120", "20270310"),
                      SECOND.replace("20270217", "20270217"))
    assert sorted(swapped["opptekne"]) == ["2027-02-17", "2027-03-10"]
    assert [day for day, _, _ in known(terminal)] == ["2027-02-17", "2027-03-10"]


def test_what_is_cancelled_is_called_off_and_may_come_back(
    terminal: Terminal, tmp_path: Path
) -> None:
    path = tmp_path / "m.ics"
    brought(terminal, path, FIRST)
    off = FIRST.replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY")
    assert brought(terminal, path, off)["avlyste"] == ["2027-01-20"]
    assert brought(terminal, path, off)["avlyste"] == []
    assert known(terminal) == [("2027-01-20", None, True)]
    assert brought(terminal, path, FIRST)["nye"] == ["2027-01-20"]
    assert known(terminal) == [("2027-01-20", None, False)]


def test_a_day_taken_out_of_a_meeting_that_comes_back_is_called_off(
    terminal: Terminal, tmp_path: Path
) -> None:
    path = tmp_path / "m.ics"
    every = ("DTSTART;VALUE=DATE:20270105", "RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=1TU")
    brought(terminal, path, event(*every, uid="r"))
    less = brought(terminal, path, event(*every, "EXDATE;VALUE=DATE:20270202", uid="r"))
    assert (less["avlyste"], less["kjende"]) == (["2027-02-02"], 2)


def test_what_the_file_no_longer_says_anything_of_stands_and_is_named(
    terminal: Terminal, tmp_path: Path
) -> None:
    path = tmp_path / "m.ics"
    brought(terminal, path, FIRST, SECOND)
    left = brought(terminal, path, SECOND)
    assert (left["borte"], left["avlyste"]) == (["2027-01-20"], [])
    assert len(known(terminal)) == 2


def test_a_meeting_entered_by_hand_is_known_by_its_day(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal("nytt-moete", "--organ", COUNCIL, "--dato", "2027-01-20") == 0
    brought(terminal, tmp_path / "m.ics", FIRST, more=("--frist-dagar", "7"))
    assert known(terminal) == [("2027-01-20", "2027-01-13", False)]
    moved = brought(terminal, tmp_path / "m.ics", FIRST.replace("20270120", "20270122"))
    assert moved["flytta"] == [["2027-01-20", "2027-01-22"]]
    assert known(terminal) == [("2027-01-22", "2027-01-15", False)]


def test_the_partner_and_the_role_will_do(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "m.ics"
    path.write_bytes(calendar(FIRST))
    role = ("--partnar", "Voss", "--rolle", "kommunestyre", "--som", VOSS)
    assert terminal("importer-kalender", str(path), *role) == 0
    assert "Møta i heradsstyret er henta." in terminal.last
    assert not english_in(terminal.last)
    assert len(known(terminal)) == 1


@pytest.mark.parametrize(("args", "told"), [
    ((), "Skriv anten --organ"),
    (("--organ", "ssu", "--partnar", "Voss", "--rolle", "utval"), "Skriv anten --organ"),
    (("--organ", "finst-ikkje"), "Organet finst ikkje"),
    (("--partnar", "Voss", "--rolle", "ordforar"), "Vel mellom"),
    (("--partnar", "Voss", "--rolle", "utval"), "ikkje noko slikt organ"),
    (("--partnar", "Ingenstad", "--rolle", "utval"), "Partnaren finst ikkje"),
    (("--organ", "ssu", "--frist-dagar", "366"), "frå 0 til 365"),
    (("--organ", "ssu", "--som", VOSS), "Berre sekretariatet eller organet sjølv"),
])
def test_what_is_wrong_is_told(
    terminal: Terminal, tmp_path: Path, args: tuple[str, ...], told: str
) -> None:
    path = tmp_path / "m.ics"
    path.write_bytes(calendar(FIRST))
    assert terminal("importer-kalender", str(path), *args) == 2
    assert told in flat(terminal.all)
    assert terminal("importer-kalender", str(tmp_path / "borte.ics"), "--organ", "ssu") == 2
    assert "Fila let seg ikkje lese" in flat(terminal.all)


def test_a_rule_stops_the_import_and_nothing_is_kept(terminal: Terminal, tmp_path: Path) -> None:
    highest = next(
        o["id"] for o in terminal.json("organ")["organ"] if o["rolle"] == "pm"
    )
    path = tmp_path / "m.ics"
    path.write_bytes(calendar(FIRST))
    before = terminal.json("kalender", "--organ", highest)
    assert terminal("importer-kalender", str(path), "--organ", highest, "--som", highest) == 1
    assert "Ingenting er henta" in terminal.last
    assert terminal.json("kalender", "--organ", highest) == before


# -- what is shown ---------------------------------------------------------------------------------


def test_the_calendar_says_where_it_ends(terminal: Terminal) -> None:
    terminal("nytt-moete", "--organ", COUNCIL, "--dato", "2026-06-03")
    terminal("kalender", "--partnar", "Voss")
    told = flat(terminal.last)
    assert "Voss: heradsstyret" in told
    assert "Kalenderen er tom: det siste møtet var 3. juni 2026." in told
    assert "Kalenderen er tom: ingen møte er førte inn." in told
    terminal("nytt-moete", "--organ", COUNCIL, "--dato", "2027-06-03", "--frist", "2027-05-20")
    terminal("kalender", "--partnar", "Voss")
    assert "papir innan 20. mai 2027 Kalenderen er tom etter 3. juni 2027." in flat(terminal.last)
    assert "3. juni 2026" not in terminal.last
    assert terminal("kalender", "--partnar", "Voss", "--organ", COUNCIL) == 2
    assert terminal("kalender", "--organ", "finst-ikkje") == 2
    terminal("kalender")
    assert "Voss: heradsstyret" in terminal.last
    assert not english_in(terminal.last)


@pytest.mark.parametrize(("args", "told"), [
    (("--fraa", "2027-01-21", "--til", "2027-01-22"), "ikkje noko møte den dagen"),
    (("--fraa", "2027-01-20"), "Skriv kva dag møtet er flytta til"),
    (("--fraa", "2027-01-20", "--til", "2027-01-20"), "Skriv kva dag møtet er flytta til"),
    (("--fraa", "2027-01-20", "--til", "2027-02-17"), "Organet har alt eit møte"),
    (("--fraa", "2027-01-20", "--til", "2027-01-22", "--avlys"), "anten avlyst eller flytta"),
    (("--fraa", "2027-01-20", "--til", "2027-01-22", "--frist", "2027-01-23"), "etter møtet"),
])
def test_a_move_that_cannot_be_is_told(
    terminal: Terminal, args: tuple[str, ...], told: str
) -> None:
    terminal("nytt-moete", "--organ", COUNCIL, "--dato", "2027-01-20,2027-02-17")
    for look in ((), ("--berre-vis",)):
        assert terminal("flytt-moete", "--organ", COUNCIL, *args, *look) == 2
        assert told in flat(terminal.all)


@pytest.mark.parametrize(("args", "told"), [
    (("--dato", "2027-01-20", "--frist", "2027-01-10", "--frist-dagar", "3"), "anten fristen"),
    (("--dato", "2027-01-20,2027-01-21", "--uid", "a"), "éin id for kvart møte"),
])
def test_a_meeting_that_cannot_be_entered_is_told(
    terminal: Terminal, args: tuple[str, ...], told: str
) -> None:
    assert terminal("nytt-moete", "--organ", COUNCIL, *args) == 2
    assert told in flat(terminal.all)


def test_papers_days_before_each_meeting(terminal: Terminal) -> None:
    days = ("--dato", "2027-01-20,2027-02-17", "--frist-dagar", "10")
    assert terminal("nytt-moete", "--organ", COUNCIL, *days) == 0
    assert known(terminal) == [("2027-01-20", "2027-01-10", False),
                               ("2027-02-17", "2027-02-07", False)]
    terminal("nytt-moete", "--organ", COUNCIL, "--dato", "2027-01-20", "--frist", "2027-01-12")
    assert known(terminal)[0] == ("2027-01-20", "2027-01-12", False)


def test_a_joint_organ_that_is_moved_names_the_cases_it_should_have_had(
    with_case: Terminal,
) -> None:
    with_case("send-til-utgreiing", "2026/1", "--organ", "mfu")
    assert with_case.json("kan", "2026/1")["sakssteg"] == "utgreiing"
    with_case("nytt-moete", "--organ", "mfu", "--dato", "2027-01-20")
    move = ("flytt-moete", "--organ", "mfu", "--fraa", "2027-01-20", "--til", "2027-02-03")
    assert with_case(*move, "--berre-vis") == 0
    assert "skulle ha desse sakene: HFB 2026/1." in flat(with_case.last)
    assert with_case(*move) == 0
    assert "skulle ha desse sakene: HFB 2026/1." in flat(with_case.last)


# -- how far a case can be -------------------------------------------------------------------------


def test_the_way_of_a_case_and_whom_it_hangs_on(demo: Terminal) -> None:
    demo("framdrift", "2026/1")
    told = flat(demo.last)
    assert "Det er ikkje kjent når Bergen kan avgjere saka." in told
    assert "Bergen har færre enn 5 tidlegare svar" in told
    demo("nytt-moete", "--organ", f"{BERGEN}/byraad", "--dato", "2026-12-15")
    demo("framdrift", "2026/1", "--frist", "2026-12-14")
    told = flat(demo.last)
    assert "byrådet 15. desember 2026 (papir innan 1. desember 2026, rekna)" in told
    assert "når han ikkje; 15. desember 2026 ville halde" in told
    assert "Semje kan tidlegast kome 15. desember 2026. Det heng på Bergen." in told
    assert not english_in(demo.last)
    found = demo.json("framdrift", "2026/1", "--frist", "2026-12-15")
    bergen = next(p for p in found["partnarar"] if p["partnar"] == BERGEN)
    assert (bergen["tidlegast"], bergen["naar_fristen"]) == ("2026-12-15", True)
    assert found["prognose"]["heng_paa"] == [BERGEN]


def test_a_case_nobody_is_to_answer_says_so(demo: Terminal) -> None:
    demo("framdrift", "2026/3")
    assert "Saka er vedteken. Ingen partnar skal svare." in flat(demo.last)
    demo("framdrift", "2026/4")
    assert "går ikkje på rundgang" in flat(demo.last)
    assert demo("framdrift", "2026/1", "--frist", "i morgon") == 2
    assert "år-månad-dag" in flat(demo.all)


def test_a_likely_day_needs_answers_to_go_by(demo: Terminal) -> None:
    demo("set-tal", "--namn", "prognose_svar_minst", "--verdi", "1")
    found = demo.json("framdrift", "2026/1")["prognose"]
    assert (found["for_faa_svar"], found["sannsynleg"]) == ([BERGEN], None)
    assert date.fromisoformat(found["ikkje_foer"]) == date(2026, 11, 22)
