"""What a person says at a terminal of a mail that nobody else can know of."""

from typing import Annotated

import typer

from adapters.actors import known_person
from adapters.bootstrap import now, opened
from adapters.mail import settling
from adapters.settings import load_settings

Ident = Annotated[str, typer.Argument(metavar="ID", help="Id-en til utsendinga")]
Grunn = Annotated[str, typer.Option("--grunn", help="Kvifor, i ei setning")]
Person = Annotated[str | None, typer.Option("--person", help="Kva person som seier det (ein id)")]


def said_of(ident: str, why: str, settle: settling.Settling) -> None:
    """Do it with the mail that is in doubt or given up, and see its alarm off. Feil for another."""
    at = now()
    with opened(load_settings()) as house:
        settling.settled(house, house.hf, ident, why, settle, at)


def said_by(done: str, person: str | None, why: str) -> str:
    """What is kept of who did it and why."""
    return settling.said_by(done, known_person(person), why)
