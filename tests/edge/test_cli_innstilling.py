"""A switch and a number of the helsefellesskap are set on a decision that can be found again."""

import pytest

from adapters.db.engine import open_database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import history
from adapters.db.verify import verify
from rules.katalog import KATALOG
from tests.edge.cli_room import Terminal, flat

WHY = ("--grunn", "SSU vil prøve i eitt år", "--kjelde", "SSU-sak 12/26")
SWITCH = ("set-brytar", "--rad", "R-062", "--verknad", "atvar")
NUMBER = ("set-tal", "--namn", "referat_maanader", "--verdi", "4")


def receipts(terminal: Terminal) -> list[dict[str, object]]:
    """What the receipts of the history saw, one for each act; the database is whole."""
    database = open_database(terminal.path)
    try:
        with SqlReadUnit(database) as unit:
            assert verify(unit) == ()
            return [g["verdiar"] for e in history(unit) for g in e.receipt["grunnar"]]
    finally:
        database.close()


def test_a_switch_is_set_judged_and_kept_with_its_reason(terminal: Terminal) -> None:
    assert terminal(*SWITCH, *WHY) == 0
    shown = terminal.json("reglar", "--brytarar")
    row = next(b for b in shown["brytarar"] if b["rad"] == "R-062")
    assert (row["verknad"], row["standard"], row["sett"]) == ("atvar", "stopp", True)
    seen = receipts(terminal)[-1]
    assert seen == {
        "rad": "R-062", "foer": "stopp", "etter": "atvar", "grunn": WHY[1], "kjelde": WHY[3],
    }
    assert terminal("reglar", "R-062") == 0
    assert "R-062 er åtvaring her; standard er stopp." in flat(terminal.last)
    assert terminal("reglar", "--brytarar") == 0
    assert "R-062" in terminal.last


def rows_in(found: object) -> set[str]:
    """Every catalogue row that a ground somewhere in the answer rests on first."""
    if isinstance(found, dict):
        mine = {found["rader"][0]} if found.get("rader") else set()
        return mine.union(*(rows_in(v) for v in found.values()))
    return set().union(*map(rows_in, found)) if isinstance(found, list) else set()


def test_the_rule_is_as_hard_as_it_was_set(terminal: Terminal) -> None:
    before = sorted(r for r in rows_in(terminal.json("oversyn")) if KATALOG[r].brytar)
    assert before
    row = before[0]
    assert terminal("set-brytar", "--rad", row, "--verknad", "av", *WHY) == 0
    assert rows_in(terminal.json("oversyn")) >= set(before[1:])
    assert row not in rows_in(terminal.json("oversyn"))


def test_a_number_is_set_and_used(terminal: Terminal) -> None:
    assert terminal(*NUMBER, *WHY) == 0
    shown = {n["namn"]: n for n in terminal.json("reglar", "--brytarar")["tal"]}
    assert (shown["referat_maanader"]["verdi"], shown["referat_maanader"]["standard"]) == (4, 6)
    assert receipts(terminal)[-1]["foer"] == "6"


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("set-brytar", "--rad", "F-komite", "--verknad", "av"), "F-komite er ingen brytar"),
        (("set-brytar", "--rad", "R-999", "--verknad", "av"), "Rada finst ikkje i katalogen"),
        (("set-brytar", "--rad", "R-062", "--verknad", "stopp"), "Brytaren står slik alt"),
        (("set-tal", "--namn", "referat_maanader", "--verdi", "6"), "Talet er det alt"),
        (("set-tal", "--namn", "referat_maanader", "--verdi", "0"), "Talet må vere minst 1."),
        (("set-tal", "--namn", "innsending_maanader", "--verdi", "3"), "Talet finst ikkje. Vel"),
    ],
)
def test_what_cannot_be_set_is_refused(
    terminal: Terminal, args: tuple[str, ...], told: str
) -> None:
    before = len(receipts(terminal))
    assert terminal(*args, *WHY) == 2
    assert told in flat(terminal.err)
    assert len(receipts(terminal)) == before


def test_without_a_decision_nothing_is_set(terminal: Terminal) -> None:
    assert terminal(*SWITCH) == 2
    assert terminal(*SWITCH, "--grunn", "Fordi") == 2
    assert "--kjelde" in terminal.err


def test_only_the_secretariat_sets_them_and_once(terminal: Terminal) -> None:
    for act in (SWITCH, NUMBER):
        assert terminal(*act, *WHY, "--som", "kommune-4621") == 1
        assert "Berre sekretariatet kan setje ei" in flat(terminal.last)
    assert terminal(*SWITCH, *WHY, "--kommando", "brytar-1") == 0
    count = len(receipts(terminal))
    assert terminal(*SWITCH, *WHY, "--kommando", "brytar-1") == 0
    assert len(receipts(terminal)) == count
