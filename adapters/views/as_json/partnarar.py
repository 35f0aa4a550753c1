"""The partners and their organs; contacts are never given out in bulk."""

from adapters.bootstrap import now
from cases.oslo import local_day
from cases.register import Register


def partners_json(register: Register) -> dict[str, object]:
    """Without contacts: they are never given out in bulk."""
    day = local_day(now())
    return {
        "helsefellesskap": register.hf.id,
        "namn": register.hf.namn,
        "doeme": register.hf.doeme,
        "partnarar": [
            {
                "id": p.id,
                "namn": p.name_on(day).namn,
                "kortnamn": p.name_on(day).kortnamn,
                "slag": p.slag.value,
                "styreform": p.styreform.value if p.styreform else None,
                "avtalepart": p.avtalepart,
                "gruppe": p.gruppe.value if p.gruppe else None,
                "fraa": p.fraa.isoformat(),
                "til": p.til.isoformat() if p.til else None,
                "etterfolgjar": p.etterfolgjar,
                "organ": _organs(register, p.id),
            }
            for p in register.partnarar.values()
        ],
        "organ": _organs(register, None),
    }


def _organs(register: Register, partner: str | None) -> list[dict[str, str]]:
    mine = (o for o in register.organ.values() if o.partnar == partner)
    return [{"id": o.id, "rolle": o.rolle.value, "namn": o.namn} for o in mine]
