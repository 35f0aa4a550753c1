"""The agreement register: each agreement, and the points of the law that are answered."""
from collections.abc import Iterator
from datetime import date

from cases.avtale import Avtale
from cases.canonical import Json
from cases.register import Register
from rules.avtale.avtaleoversyn import POINTS, points_answered


def overdue(a: Avtale, day: date) -> bool:
    return a.in_force and a.neste_gjennomgang is not None and a.neste_gjennomgang < day


def agreements_json(register: Register, chosen: list[Avtale], day: date) -> dict[str, Json]:
    answered = points_answered(register)
    return {
        "helsefellesskap": register.hf.id,
        "dag": day.isoformat(),
        "avtalar": [_one(register, a, day) for a in chosen],
        "paragraf_6_2": {
            "svara": sorted(answered), "manglar": sorted(POINTS - answered),
        },
    }


def _one(register: Register, a: Avtale, day: date) -> dict[str, Json]:
    return {
        "id": a.id, "slag": a.slag.value, "tittel": a.tittel, "nr": a.nr, "versjon": a.versjon,
        "tilstand": a.tilstand.value, "mor": a.mor,
        "mor_under_revisjon": register.mother_under_revision(a),
        "partar": list(register.bound_by(a, day)), "andre_partar": list(a.andre_partar),
        "oppsagd": [
            {"partnar": h.partnar, "verknad": h.verknad.isoformat() if h.verknad else None}
            for h in register.terminations(a.id)
        ],
        "paragraf_6_2": list(a.paragraf_6_2), "form": a.form.value if a.form else None,
        "inngaatt": _day(a.inngaatt), "gjeld_fraa": _day(a.gjeld_fraa),
        "gjeld_til": _day(a.gjeld_til), "eigar": a.eigar, "kortversjon": a.kortversjon,
        "maalgruppe": a.maalgruppe, "tilpassingar": list(a.tilpassingar),
        "gjennomgang": _day(a.gjennomgang), "neste_gjennomgang": _day(a.neste_gjennomgang),
        "forseinka": overdue(a, day), "sak": a.sak,
    }


def hierarchy(register: Register) -> Iterator[tuple[int, Avtale]]:
    """Every agreement after the one it hangs under, with how deep it hangs."""
    known = register.avtalar
    below: dict[str | None, list[Avtale]] = {}
    for a in known.values():
        below.setdefault(a.mor if a.mor in known else None, []).append(a)

    def walk(mother: str | None, depth: int) -> Iterator[tuple[int, Avtale]]:
        for a in sorted(below.get(mother, []), key=lambda a: (a.nr or 0, a.tittel)):
            yield depth, a
            yield from walk(a.id, depth + 1)

    yield from walk(None, 0)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
