"""Where a database lies: in a file (SQLite), or on a server (PostgreSQL)."""

from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from workflow.forms.errors import Feil

SERVERS = ("postgresql", "postgres")
Place = Path | URL


def place_of(text: str) -> Place:
    """The place a setting names: «postgresql://…» is a server, anything else a file.

    Raises Feil for an address that cannot be read or is of another kind of server.
    """
    if "://" not in text:
        return Path(text).absolute()
    try:
        url = make_url(text)
    except ArgumentError:
        raise _unreadable() from None
    if url.drivername not in SERVERS or not url.database:
        raise _unreadable()
    return url.set(drivername="postgresql")


def is_there(place: Place) -> bool:
    """Whether there is something to open: a server is asked only when it is opened."""
    return place.exists() if isinstance(place, Path) else True


def told(place: Place) -> str:
    """The place as it may be shown: an address without its password."""
    if isinstance(place, Path):
        return str(place)
    return place.render_as_string(hide_password=True)


def _unreadable() -> Feil:
    return Feil(
        "database",
        "Adressa til databasen let seg ikkje lese. Skriv ei fil, eller"
        " «postgresql://brukar@maskin/database».",
    )
