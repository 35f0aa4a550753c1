"""The katalog and the code say the same of every row."""

from rules.katalog import KATALOG, Effect, Status
from rules.rule import RULES
from tests.house import katalog_doc
from workflow.guards.act_rules import REGISTER
from workflow.guards.entry_rules import RUNNING, RUNNING_AT
from workflow.guards.register_acts import OVERSIGHT, REGISTER_ACTS
from workflow.moves import MOVES


def test_every_row_a_rule_carries_is_marked_with_it() -> None:
    carried = {(row, r.id) for r in RULES.values() for row in r.rader}
    marked = {(row.rad, rule) for row in KATALOG for rule in row.regel.split(",") if rule}
    assert carried == marked


def test_status_follows_from_the_rules() -> None:
    for row in KATALOG:
        assert (row.status is Status.KOYRBAR) == bool(row.regel), row.rad
        assert row.regel or row.grunn, row.rad


def test_every_rule_stands_in_a_move() -> None:
    used = {r.id for m in MOVES for r in m.all_rules} | {r.id for r in REGISTER}
    others = (*REGISTER_ACTS.values(), OVERSIGHT, RUNNING, *RUNNING_AT.values())
    used |= {r.id for rules in others for r in rules}
    assert used == set(RULES)


def test_law_has_no_switch() -> None:
    for row in KATALOG:
        if row.kjeldestyrke == "lov":
            assert not row.brytar, row.rad
            assert row.standard is Effect.STOPP, row.rad


def test_the_page_is_the_table() -> None:
    assert katalog_doc.TARGET.read_text(encoding="utf-8") == katalog_doc.text()
