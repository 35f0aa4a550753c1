"""Roles as they are told: what somebody is, for whom, and in which helsefellesskap."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from adapters.db.unit import SqlReads
from adapters.http.language import gettext_noop
from cases.tilgang import Rolle, Tildeling

NAMES: Mapping[Rolle, str] = {
    Rolle.SEKRETARIAT: gettext_noop("Samarbeidssekretariatet"),
    Rolle.KONTAKT: gettext_noop("Kontaktperson"),
    Rolle.REGELVERK: gettext_noop("Regelverksansvarleg"),
    Rolle.RAADGJEVAR: gettext_noop("Rådgjevar"),
    Rolle.LESAR: gettext_noop("Lesar"),
    Rolle.SYSTEM: gettext_noop("Systembrukar"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """One role: `partnar` is the partner's name, empty where the role is for nobody in
    particular. `hf` is the helsefellesskap's id and `stad` its name."""

    id: str
    namn: str
    partnar: str
    hf: str
    stad: str


def told_roles(unit: SqlReads, grants: Iterable[Tildeling], day: date) -> tuple[Told, ...]:
    registers = {g.hf: unit.register(g.hf) for g in grants}
    return tuple(
        Told(
            g.id, NAMES[g.rolle], registers[g.hf].name(g.partnar, day) if g.partnar else "",
            g.hf, registers[g.hf].hf.namn,
        )
        for g in grants
    )
