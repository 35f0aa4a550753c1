"""How a migration reads its SQL, which lies beside it in a file of its own."""

from collections.abc import Iterator
from pathlib import Path

BREAK = "\n-- ----\n"
"""Stands between two statements; a semicolon will not do, for triggers hold several."""


def statements(migration: str, dialect: str) -> Iterator[str]:
    """The statements of `<migration>.<dialect>.sql`, in order.

    Raises FileNotFoundError for a dialect that the migration was never written for.
    """
    path = Path(migration).with_suffix(f".{dialect}.sql")
    yield from path.read_text(encoding="utf-8").strip().split(BREAK)
