"""The second barrier: what the database refuses even if the program is wrong or bypassed."""
# ruff: noqa: S608 - no SQL here is made of anything but the constants of this file

from adapters.db import postgres_triggers
from adapters.db.barrier_words import (
    COUNTING_ANSWERS,
    FINAL_DECISIONS,
    MISSING,
    NEVER_DELETED,
    TO_VEDTEKE,
    UNANSWERED,
    never_changed,
    never_removed,
)
from adapters.db.tables import APPEND_ONLY
from cases.nouns import GLOBAL_NOUNS


def _refuse(name: str, event: str, table: str, message: str, when: str = "") -> str:
    condition = f"\nWHEN {when}" if when else ""
    return (
        f"CREATE TRIGGER {name} BEFORE {event} ON {table}{condition}\n"
        f"BEGIN SELECT RAISE(ABORT, '{message}'); END"
    )


def _only_grows(table: str) -> tuple[str, ...]:
    return (
        _refuse(f"{table}_kan_ikkje_endrast", "UPDATE", table,
                never_changed(table)),
        _refuse(f"{table}_kan_ikkje_slettast", "DELETE", table,
                never_removed(table)),
    )


def _register_moves(table: str) -> tuple[str, ...]:
    """Whoever writes the register, and however, the counter tells those who hold a copy."""
    return tuple(
        f"CREATE TRIGGER {table}_{name} AFTER {event} ON {table}\n"
        "BEGIN UPDATE registerstand SET versjon = versjon + 1; END"
        for name, event in (("ny", "INSERT"), ("endra", "UPDATE"), ("sletta", "DELETE"))
    )


def _sqlite() -> tuple[str, ...]:
    changed = (
        "(OLD.sakssteg <> NEW.sakssteg OR OLD.modell IS NOT NEW.modell"
        " OR OLD.forpliktande <> NEW.forpliktande)"
    )
    return (
        FINAL_DECISIONS,
        COUNTING_ANSWERS,
        *(statement for table in APPEND_ONLY for statement in _only_grows(table)),
        *(statement for table in sorted(GLOBAL_NOUNS) for statement in _register_moves(table)),
        _refuse("sak_kan_ikkje_slettast", "DELETE", "sak", NEVER_DELETED),
        _refuse("sak_vedteke_utan_svar", "UPDATE", "sak", MISSING,
                f"{TO_VEDTEKE} AND {changed} AND {UNANSWERED}"),
        _refuse("sak_fodd_vedteke", "INSERT", "sak", MISSING, f"{TO_VEDTEKE} AND {UNANSWERED}"),
        "INSERT INTO registerstand (id, versjon) VALUES (1, 0)",
    )


BARRIERS = {"sqlite": _sqlite(), "postgresql": postgres_triggers.statements()}
"""What is created after the tables, by the name of the dialect."""
