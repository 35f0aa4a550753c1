"""The progress of a case as JSON: each partner, its organs and meetings, and the prognose."""

from datetime import date
from typing import Any

from rules.facts import Facts
from rules.moetekjede import Link
from workflow.looking.framdrift import PartnerWay, Progress, in_time
from workflow.looking.prognose import Prognose


def progress_json(number: str, facts: Facts, found: Progress, ahead: Prognose) -> dict[str, Any]:
    return {
        "saksnummer": number,
        "frist": found.frist.dato.isoformat(),
        "frist_grunn": found.frist.grunn,
        "fraa": found.fraa.isoformat(),
        "open_runde": found.open_runde,
        "partnarar": [_way_json(facts, w, found.frist.dato) for w in found.partnarar],
        "prognose": _prognose_json(ahead),
    }


def _way_json(facts: Facts, way: PartnerWay, due: date) -> dict[str, Any]:
    veg = way.veg
    return {
        "partnar": way.partnar,
        "namn": facts.name(way.partnar),
        "rad": way.nivaa.rad.value,
        "organ": way.nivaa.first.value if way.nivaa.first else None,
        "svar": way.standing.value,
        "ledd": [_link_json(link) for link in veg.ledd] if veg else [],
        "tidlegast": _iso(veg.dato) if veg else None,
        "ikkje_foer": _iso(veg.ikkje_foer) if veg else None,
        "naar_fristen": in_time(way, due),
        "ville_halde": _iso(way.ville_halde),
    }


def _link_json(link: Link) -> dict[str, Any]:
    return {
        "organ": link.organ.id if link.organ else None,
        "rolle": link.rolle.value,
        "moete": _iso(link.moete.dato) if link.moete else None,
        "papirfrist": _iso(link.papir),
        "kjent_til": _iso(link.kjent_til),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _prognose_json(ahead: Prognose) -> dict[str, Any]:
    return {
        "tidlegast": _iso(ahead.dato),
        "ikkje_foer": _iso(ahead.ikkje_foer),
        "heng_paa": list(ahead.heng_paa),
        "ukjende": list(ahead.ukjende),
        "imot": list(ahead.imot),
        "ssu": [
            {"organ": link.organ.id if link.organ else None,
             "moete": _iso(link.moete.dato) if link.moete else None}
            for link in ahead.ssu
        ],
        "sannsynleg": _iso(ahead.sannsynleg),
        "for_faa_svar": list(ahead.for_faa),
    }
