"""The meetings of an organ, and how far its calendar is known."""

from datetime import date
from typing import Any

from cases.partner import Moete, Organ
from cases.register import Register


def all_meetings(register: Register, organ: Organ) -> list[Moete]:
    mine = [m for m in register.moete if m.organ == organ.id]
    return sorted(mine, key=lambda m: (m.dato, m.id))


def calendar_json(register: Register, organ: Organ, day: date) -> dict[str, Any]:
    held = register.meetings(organ.id)
    following = register.next_meeting(organ.id, day)
    return {
        "organ": organ.id,
        "namn": organ.namn,
        "partnar": organ.partnar,
        "neste": following.dato.isoformat() if following else None,
        "kjent_til": held[-1].dato.isoformat() if held else None,
        "moete": [
            {
                "dato": m.dato.isoformat(),
                "frist": m.frist.isoformat() if m.frist else None,
                "flytta_fraa": m.flytta_fraa.isoformat() if m.flytta_fraa else None,
                "avlyst": m.avlyst,
            }
            for m in all_meetings(register, organ)
        ],
    }
