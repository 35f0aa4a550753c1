"""Iverksetjing: rules on what follows a vedtak, and whether it reaches those who do the work."""

from cases.casefile import CaseFile
from cases.listing import listed, the_only
from cases.steps import Trekk
from rules.facts import Facts
from rules.rule import Findings, breach, rule

FOLLOWED = "C-25"
"""The case type that follows a vedtak to its end."""
LEVELS = ("leiing", "avdeling", "drift")
DONE = "gjennomfort"


@rule(
    "IVS-01",
    ("R-277", "R-264"),
    heimel="Felles utviklingsplan kap. 3.4; rapport frå Helse Førde kap. 4.0",
    stopp="{partnarar} har ikkje stadfesta at vedtaket er sett i verk på alle nivå: leiing, "
    "avdeling og drift.",
    raad="Be dei stadfeste pliktene sine med «saksgang stadfest-plikt», eller skriv i merknaden "
    "kvifor saka likevel vert avslutta.",
)
def carried_out_on_every_level(facts: Facts) -> Findings:
    """Practice in accord with what was agreed, at all levels of each organisation."""
    if facts.trekk is not Trekk.TA_TIL_VITANDE or facts.sakstype.id != FOLLOWED or not facts.mor:
        return
    behind = _behind(facts.mor)
    if behind:
        yield breach(the_only(behind), partnarar=listed([facts.name(p) for p in behind]))


def _behind(mother: CaseFile) -> list[str]:
    """The parties with a duty that is not confirmed as done at every level."""
    done = {(e.plikt, e.nivaa) for e in mother.plikt_hendingar if e.tilstand == DONE}
    return list(dict.fromkeys(
        p.partnar for p in mother.plikter
        if p.partnar in mother.parties and any((p.id, n) not in done for n in LEVELS)
    ))
