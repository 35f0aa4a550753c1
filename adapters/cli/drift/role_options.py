"""What the commands about users are asked for: who, which role, for which partner."""

from typing import Annotated

import typer

from cases.tilgang import Rolle

ROLES = tuple(r.value for r in Rolle if r is not Rolle.SYSTEM)
Ident = Annotated[str, typer.Option("--id", metavar="ID", help="Id-en til brukaren, t.d. ada")]
Role = Annotated[
    str, typer.Option("--rolle", metavar="ORD", help=f"Kva brukaren er: {', '.join(ROLES)}")
]
Partnar = Annotated[
    str | None, typer.Option("--partnar", metavar="ID", help="Partnaren rolla gjeld for")
]


def by_operator() -> str:
    """Who gives, where it is given at the terminal: the one that runs the service."""
    return "terminal"
