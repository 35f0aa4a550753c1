"""A network: field, cover, contact and last minutes."""

from cases.canonical import Json
from cases.partner import Organ
from cases.register import Register
from rules.fellesskap.nettverk import has_priority, last_minutes


def network_json(register: Register, network: Organ) -> dict[str, Json]:
    minutes = last_minutes(register, network)
    return {
        "id": network.id,
        "namn": network.namn,
        "fag": network.fag,
        "dekning": network.dekning,
        "omraade": network.omraade,
        "kontakt": network.kontakt,
        "prioritert": has_priority(network),
        "siste_referat": minutes.isoformat() if minutes else None,
    }
