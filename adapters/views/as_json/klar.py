"""A letter that waits for a person's yes, and the command that says it."""

from cases.canonical import Json
from workflow.looking.utestaande import Klar


def yes_command(number: str, one: Klar) -> str:
    return (
        f'saksgang purr "{number}" --partnar {one.partnar} --trinn {one.trinn} --linje "…"'
    )


def ready_json(number: str, one: Klar) -> dict[str, Json]:
    return {
        "saksnummer": number, "partnar": one.partnar, "namn": one.namn, "trinn": one.trinn,
        "emne": one.emne, "tekst": one.tekst, "mottakarar": one.mottakarar,
        "kommando": yes_command(number, one),
    }
