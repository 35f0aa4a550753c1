"""Iverksetjing: rules on what follows a vedtak, and whether it reaches those who do the work."""

from cases.casefile import CaseFile
from cases.listing import listed, the_only
from cases.steps import Trekk
from cases.vedtak import Plikt
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
    return list(dict.fromkeys(
        p.partnar for p in mother.plikter
        if p.partnar in mother.parties and not is_carried_out(mother, p)
    ))


def is_carried_out(file: CaseFile, duty: Plikt) -> bool:
    """Whether the duty is confirmed as done at every level."""
    done = {e.nivaa for e in file.plikt_hendingar if e.plikt == duty.id and e.tilstand == DONE}
    return done.issuperset(LEVELS)


@rule(
    "IVS-02",
    ("L-pliktpaaminning", "R-264"),
    heimel="Rapport frå Helse Førde kap. 4.0",
    stopp="{partnar} har stadfesta at plikta er gjennomført i leiinga, i avdelinga og i drifta.",
    raad="Det er ikkje noko å minne om. Sjå pliktene med «saksgang sak».",
)
def only_what_is_left_is_asked_for(facts: Facts) -> Findings:
    """A party is reminded of its duty until it says that it is done, and not after."""
    duty = next((p for p in facts.file.plikter if p.id == facts.maal), None)
    if duty is not None and is_carried_out(facts.file, duty):
        yield breach(duty.partnar, partnar=facts.name(duty.partnar))
