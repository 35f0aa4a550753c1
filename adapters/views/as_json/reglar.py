"""Every rule that runs and every catalogue row that does not, with the reason."""

from adapters.views.rulebook import Told, rulebook
from cases.canonical import Json
from rules.katalog import KATALOG, Row, Status
from rules.rule import RULES, Rule
from workflow import moves


def rule_entries() -> list[dict[str, Json]]:
    """One entry per rule, in the order of its id, then one per row that is not executable."""
    assert moves.MOVES  # noqa: S101 - importing the moves is what fills RULES
    rules = [_of_rule(RULES[i]) for i in sorted(RULES)]
    return rules + [_of_row(row) for row in KATALOG if row.status is not Status.KOYRBAR]


def _of_rule(rule: Rule) -> dict[str, Json]:
    return {
        "id": rule.id,
        "rader": list(rule.rader),
        "styrke": rule.styrke.value,
        "heimel": rule.heimel,
        "kjelde": KATALOG[rule.rader[0]].kjelde,
        "status": Status.KOYRBAR.value,
        "scenario": list(told_of(rule.id).scenarios),
        "versjon": rule.versjon,
    }


def _of_row(row: Row) -> dict[str, Json]:
    return {
        "id": row.rad,
        "rader": [row.rad],
        "styrke": row.styrke.value,
        "heimel": row.heimel,
        "kjelde": row.kjelde,
        "status": row.status.value,
        "grunn": row.grunn,
        "scenario": [],
        "versjon": "",
    }


def told_of(rule_id: str) -> Told:
    return rulebook().get(rule_id, Told())
