"""Something that has reached the secretariat."""

from cases.canonical import Json
from cases.innkome import Innkome


def inbox_json(item: Innkome) -> dict[str, Json]:
    return {
        "nr": item.nr,
        "slag": item.slag.value,
        "fraa": item.fraa,
        "tittel": item.tittel,
        "dato": item.dato.isoformat(),
        "utfall": item.utfall.value,
        "saksnummer": item.sak,
        "grunn": item.grunn,
        "gjetta_sak": item.gjetta_sak,
        "gjetta_partnar": item.gjetta_partnar,
    }
