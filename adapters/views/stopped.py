"""What is told when letters are stopped: how many, whose they are, and how they go after all."""

from collections.abc import Iterator, Sequence

from adapters.views.words import word
from cases.listing import counted, listed
from cases.oslo import local_day
from cases.purring import Sendestopp
from cases.register import Register
from cases.vedtak import Post

FEW = 3
"""So many partners are named; more are a number."""


def stopped(
    stop: Sendestopp, letters: Sequence[Post], register: Register, number: str
) -> Iterator[str]:
    """`letters`: those of the case that are stopped still. Where these have been sent after all
    since, only how many they were is told."""
    mine = [p for p in letters if p.id in stop.post]
    whose = f" til {_whose(stop, mine, register)}" if mine else ""
    yield f"{counted(len(stop.post), 'brev', 'brev')}{whose} vert liggjande."
    them = "dei" if len(stop.post) > 1 else "det"
    yield f"Skal {them} likevel gå: «saksgang send-att {number}»."


def _whose(stop: Sendestopp, letters: Sequence[Post], register: Register) -> str:
    """The partners by name; for a letter that was stopped alone, whom at the partner too."""
    day = local_day(stop.tid)
    partners = list(dict.fromkeys(p.partnar for p in letters))
    if len(partners) > FEW:
        return f"{len(partners)} partnarar"
    names = listed([register.name(p, day) for p in partners])
    contact = next((c for c in register.kontaktar if c.id == letters[0].kontakt), None)
    if len(letters) > 1 or contact is None:
        return names
    return f"{contact.stilling or word(contact.slag.value)} hjå {names}"
