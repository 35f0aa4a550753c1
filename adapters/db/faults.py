"""What the database itself refuses or cannot do, in words for people."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError, IntegrityError

from workflow.forms.errors import Feil


class DatabaseRefused(Feil):
    """A barrier in the database stopped a write. The rules should have done so before."""

    def __init__(self, reason: str) -> None:
        super().__init__("database", f"Databasen tok ikkje imot: {reason}")


class DatabaseBusy(Feil):
    """Another writer held the database for longer than we wait."""

    def __init__(self) -> None:
        super().__init__(
            "database", "Nokon andre skriv til databasen akkurat no. Vent litt og prøv på nytt."
        )


class DatabaseFailed(Feil):
    """The database could not be opened, read or written: full disk, missing rights, no database."""

    def __init__(self) -> None:
        super().__init__(
            "database",
            "Databasen svikta, og ingenting vart lagra. Sjå at det er ein saksgang-database som"
            " svarar, at du har lov til å skrive i han, og at disken ikkje er full.",
        )


class CommitUnknown(Feil):
    """The database failed while it was keeping the act: nobody can know whether it did."""

    def __init__(self) -> None:
        super().__init__(
            "database",
            "Databasen svikta i det same det skulle lagrast, og vi veit ikkje om det vart gjort."
            " Sjå om det står i saka, eller gjer det same på nytt med same kommando-id: då vert"
            " det gjort berre éin gong.",
        )


class ProfileNotHeld(Feil):
    """The database did not take the settings that make it safe."""

    def __init__(self, setting: str) -> None:
        super().__init__(
            "database",
            f"Databasen held ikkje innstillinga {setting}. Bruk ei lokal fil på ein vanleg disk.",
        )


class WouldLose(Feil):
    """A schema cannot be taken back: it has rows where the version before has no room for them."""

    def __init__(self, lost: Mapping[str, int]) -> None:
        named = ", ".join(
            f"{name} ({rows} rad{'er' if rows > 1 else ''})" for name, rows in lost.items()
        )
        super().__init__(
            "database",
            "Databasen kan ikkje førast attende, og ingenting er endra. Dette ville gå tapt:"
            f" {named}. Hent fram tryggingskopien frå før oppgraderinga om du må attende.",
        )


class ReadOnlyUnitError(RuntimeError):
    """Something tried to write through a unit that only reads: a fault in the program."""


_BUSY = frozenset({"55P03", "57014", "40001", "40P01", "53300"})
"""SQLSTATEs of PostgreSQL: no lock in time, out of time, in each other's way, no room."""

_REFUSED = (IntegrityError, sqlite3.IntegrityError, psycopg.IntegrityError)
_FAILED = (DBAPIError, sqlite3.Error, psycopg.Error)


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn the driver's errors into ours, so that no room outside needs to know the driver.

    Only the message of our own triggers is passed on; the driver's own says constraint names,
    never what was typed.
    """
    try:
        yield
    except _REFUSED as error:
        raise DatabaseRefused(_reason(error)) from error
    except _FAILED as error:
        raise (DatabaseBusy if _is_busy(error) else DatabaseFailed)() from error


@contextmanager
def told_at_commit() -> Iterator[None]:
    """The same while an act is being kept, when a failure does not say what came of it."""
    try:
        yield
    except _REFUSED as error:
        raise DatabaseRefused(_reason(error)) from error
    except _FAILED as error:
        raise (DatabaseBusy if _is_busy(error) else CommitUnknown)() from error


def _reason(error: Exception) -> str:
    """The first line alone: PostgreSQL tells what was typed in the lines after it."""
    orig = _of_driver(error)
    diagnosis = getattr(orig, "diag", None)
    return str(diagnosis.message_primary if diagnosis else orig)


def _is_busy(error: Exception) -> bool:
    orig = _of_driver(error)
    return "locked" in str(orig) or getattr(orig, "sqlstate", None) in _BUSY


def _of_driver(error: Exception) -> BaseException:
    """The driver's own error, whichever way the statement went to it."""
    return (error.orig or error) if isinstance(error, DBAPIError) else error
