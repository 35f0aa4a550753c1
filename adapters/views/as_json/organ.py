"""A joint organ: mandate, seats, and whether it holds what is demanded of it."""
from collections.abc import Iterator
from datetime import date

from cases.partner import Organ, Setekrav
from cases.record import to_record
from cases.register import Register
from rules.katalog import KATALOG, Effect
from rules.organ.samansetjing import demands_on, gap


def organ_json(register: Register, one: Organ, day: date) -> dict[str, object]:
    """Without names: who holds a seat is never given out in bulk."""
    meeting = register.next_meeting(one.id, day)
    shown = to_record(one)
    del shown["samansetjing"], shown["hf"], shown["partnar"]
    return {
        **shown,
        "neste_moete": meeting.dato.isoformat() if meeting else None,
        "plassar": [
            {k: v for k, v in to_record(s).items() if k not in ("namn", "hf", "organ")}
            for s in register.seats(one.id, day)
        ],
        "krav": [_demand(register, one, k, e, day) for k, e in demands_shown(register, one)],
    }


def _demand(
    register: Register, one: Organ, krav: Setekrav, effect: Effect, day: date
) -> dict[str, object]:
    found = gap(register, one, krav, day)
    return {
        "rad": krav.rad, "kva": krav.kva, "verknad": effect.value, "held": found is None,
        "har": found.har if found else "",
    }


def demands_shown(register: Register, one: Organ) -> Iterator[tuple[Setekrav, Effect]]:
    for krav in demands_on(one):
        yield krav, KATALOG.effect(krav.rad, register.hf.brytarar)
