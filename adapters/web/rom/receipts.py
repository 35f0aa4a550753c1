"""What was just done, from the ids that stand in the address of the page one was sent to."""

from collections.abc import Sequence

from adapters.db.reads import entries_of
from adapters.db.replay import nouns_of
from adapters.db.unit import SqlReads
from adapters.doing import shown_number
from adapters.http.desk import Desk
from adapters.views.done import done_sentence

MOST = 60


def receipts(desk: Desk, unit: SqlReads, commands: Sequence[str]) -> tuple[str, ...]:
    """One sentence for each command that was done; nothing for what is unknown or was stopped."""
    return tuple(s for c in commands[:MOST] if (s := receipt(desk, unit, c)))


def receipt(desk: Desk, unit: SqlReads, command: str) -> str:
    """«Voss: Svaret er teke imot (HFB 2026/14).»"""
    stored = unit.stored_outcome(command)
    if stored is None or not stored[1].ok:
        return ""
    said = done_sentence(stored[1], shown_number(stored[1], desk.register))
    answered = next((
        str(r["partnar"]) for e in entries_of(unit, command) for kind, r in nouns_of(e)
        if kind == "svar"
    ), "")
    return f"{desk.register.name(answered, desk.day)}: {said}" if answered else said
