"""What the database itself refuses or cannot do, in words for people."""

from collections.abc import Iterator
from contextlib import contextmanager

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
            "Databasen svikta, og ingenting vart lagra. Sjå at fila er ein saksgang-database,"
            " at du har lov til å skrive i mappa, og at disken ikkje er full.",
        )


class ProfileNotHeld(Feil):
    """The database did not take the settings that make it safe."""

    def __init__(self, setting: str) -> None:
        super().__init__(
            "database",
            f"Databasen held ikkje innstillinga {setting}. Bruk ei lokal fil på ein vanleg disk.",
        )


class ReadOnlyUnitError(RuntimeError):
    """Something tried to write through a unit that only reads: a fault in the program."""


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn the driver's errors into ours, so that no room outside needs to know the driver.

    Only the message of our own triggers is passed on; the driver's own says constraint names,
    never what was typed.
    """
    try:
        yield
    except IntegrityError as error:
        raise DatabaseRefused(str(error.orig)) from error
    except DBAPIError as error:
        raise (DatabaseBusy if "locked" in str(error.orig) else DatabaseFailed)() from error
