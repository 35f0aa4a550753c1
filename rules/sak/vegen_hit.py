"""Vegen hit: what the acts a case has behind it would have demanded, of one that was entered."""

from dataclasses import replace

from cases.steps import Step, Trekk
from rules.facts import Facts
from rules.nemningar import STEP_NAMES
from rules.rule import Findings, Rule, rule
from rules.sak.medverknad import demanded_groups
from rules.sak.utgreiing import demanded_documents, demanded_sections

BEHIND: dict[Step, tuple[Trekk, ...]] = {
    Step.UTGREIING: (Trekk.SEND_TIL_UTGREIING,),
    Step.HANDSAMA_I_SSU: (Trekk.SEND_TIL_UTGREIING, Trekk.SEND_TIL_SSU),
    Step.RUNDGANG: (Trekk.SEND_TIL_UTGREIING, Trekk.SEND_TIL_SSU, Trekk.OPNE_RUNDE),
}
"""The acts a case has behind it when it stands there."""


@rule(
    "IMP-05",
    ("R-062", "R-142", "R-216", "F-medverknad-avtale"),
    heimel="Felles utviklingsplan kap. 5.2.2; hol. §§ 6-1 tredje ledd og 6-2",
    stopp="Saka er ført inn som {steg}, men ho manglar {dokument}.",
    raad="Legg ved dokumentet med «saksgang legg-ved». Finst det ikkje, må saka førast inn i eit "
    "tidlegare steg.",
)
def papers_of_the_way(facts: Facts) -> Findings:
    """What the way to its step demands of papers, a case that enters there has too."""
    yield from _of_the_way(facts, demanded_documents)


def _of_the_way(facts: Facts, asked: Rule) -> Findings:
    """What that rule would have said at each act the case has behind it."""
    here = facts.case.sakssteg
    for trekk in BEHIND.get(here, ()):
        for found in asked.check(replace(facts, trekk=trekk)):
            yield replace(found, verdiar={**found.verdiar, "steg": STEP_NAMES[here]})


@rule(
    "IMP-11",
    ("R-184", "R-190", "R-191", "R-194", "R-196", "R-187", "L-medverknad"),
    heimel="hol. § 6-1 tredje ledd; Felles utviklingsplan kap. 5.2.1 og 5.2.5",
    stopp="Saka er ført inn som {steg}, men ingen frå {gruppe} er {korleis}.",
    raad="Før inn korleis dei har vore med, med «saksgang medverknad», eller eit unntak med grunn.",
)
def groups_of_the_way(facts: Facts) -> Findings:
    """Those who must take part before a case goes on have taken part in one that enters there."""
    yield from _of_the_way(facts, demanded_groups)


@rule(
    "IMP-12",
    ("R-193", "R-066", "R-069", "R-047"),
    heimel="Felles utviklingsplan kap. 5.2.2, 5.2.7 og 10.6",
    stopp="Saka er ført inn som {steg}, men {dokument} seier ingenting om {kva}.",
    raad="Legg ved dokumentet på nytt, med «--avsnitt {avsnitt}» når det står der.",
)
def sections_of_the_way(facts: Facts) -> Findings:
    """The papers of a case that enters have the sections that were demanded on the way there."""
    yield from _of_the_way(facts, demanded_sections)
