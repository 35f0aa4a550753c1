"""The day a round must be answered by: one when something can happen, and only ever later."""

from datetime import date
from typing import Any

import pytest

from cases.rundgang import Round
from cases.vedtak import SVARFRIST, Frist
from rules.sak import svarfrist as rules
from tests.rules.sak_cases import AFTER, BEFORE, DAY, NOON, asked, faults

MONDAY, FRIDAY, SATURDAY = date(2026, 3, 16), date(2026, 3, 13), date(2026, 3, 14)


def opened(due: date) -> Round:
    return Round("r", "s", 1, "o1", NOON, due, "-")


def moved(due: date, of_round: str = "r") -> Frist:
    return Frist("f", "s", SVARFRIST, due, "-", runde=of_round)


@pytest.mark.parametrize("new", [opened, moved])
def test_a_deadline_falls_on_a_day_when_something_can_happen(new: Any) -> None:
    rule = rules.due_when_something_can_happen
    found = faults(rule, asked(new(SATURDAY)))
    assert [(f.verdiar["frist"], f.verdiar["neste"]) for f in found] == [
        ("2026-03-14", "2026-03-16")
    ]
    assert "laurdag" in found[0].verdiar["kvifor"]
    assert faults(rule, asked(new(FRIDAY))) == faults(rule, asked(new(MONDAY))) == []
    assert faults(rule, asked()) == []


@pytest.mark.parametrize(("before", "after", "wrong"), [
    (FRIDAY, MONDAY, False), (FRIDAY, FRIDAY, True), (MONDAY, FRIDAY, True),
    (BEFORE, AFTER, False), (BEFORE, DAY, True),
])
def test_nobody_gets_less_time_than_it_was_told(before: date, after: date, wrong: bool) -> None:
    def told(**file: Any) -> list[tuple[str, str]]:
        found = faults(rules.only_later, asked(moved(after), file=file))
        return [(f.verdiar["no"], f.verdiar["ny"]) for f in found]

    expected = [(before.isoformat(), after.isoformat())] if wrong else []
    assert told(rundar=(opened(before),)) == expected
    assert told(rundar=(opened(date(2026, 1, 5)),), fristar=(moved(before),)) == expected
    assert told() == []
