"""Samanslåing: rules on cases that become one, so that no partner and no duty is lost by it."""

from cases.listing import listed, the_only
from cases.steps import Step
from rules.facts import Facts
from rules.nemningar import STEP_NAMES
from rules.rule import Findings, breach, rule

ALREADY_ASKED = (Step.RUNDGANG, Step.USEMJE, Step.KONSENSUS)


@rule(
    "SLA-01",
    ("L-samanslaaing", "R-072"),
    heimel="Felles utviklingsplan kap. 5.1",
    stopp="{partnarar} er med i denne saka, men ikkje i sak {nummer}, og ville ikkje få svare der.",
    raad="Slå saman den andre vegen, eller meld inn det som gjeld {partnarar}, som eiga sak først.",
)
def nobody_loses_its_say(facts: Facts) -> Findings:
    """Everybody the ended case is for is also in the case that goes on."""
    if facts.annan is None:
        return
    there = facts.annan.parties
    missing = [p for p in facts.file.parties if p not in there]
    if missing:
        yield breach(
            the_only(missing),
            partnarar=listed([facts.name(p) for p in missing]), nummer=facts.annan.case.number,
        )


@rule(
    "SLA-02",
    ("L-samanslaaing", "F-avtale-innga"),
    heimel="hol. §§ 6-1 og 6-2; koml. § 5-3",
    stopp="Denne saka {kva}, men det gjer ikkje sak {nummer}. Då kunne nokon ha avgjort noko dei "
    "ikkje har mynde til.",
    raad="Rett sak {nummer} først, eller slå saman den andre vegen.",
)
def the_law_content_follows(facts: Facts) -> Findings:
    """What decides who must answer does not vanish because two cases become one."""
    if facts.annan is None:
        return
    here, there = facts.case, facts.annan.case
    lost = sorted(set(here.paragraf_6_2) - set(there.paragraf_6_2))
    if lost:
        points = listed([f"nr. {n}" for n in lost])
        yield breach(kva=f"har innhald etter hol. § 6-2 {points}", nummer=there.number)
    if here.forpliktande and not there.forpliktande:
        yield breach(kva="bind partnarane", nummer=there.number)


@rule(
    "SLA-03",
    ("L-samanslaaing-ordlyd",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Sak {nummer} er alt {steg}. Det denne saka gjeld, kjem ikkje med der av seg sjølv.",
    raad="Set ny ordlyd i sak {nummer}, så dei som er råka, får svare på nytt.",
)
def the_other_has_its_wording(facts: Facts) -> Findings:
    """A case that is out on its round takes nothing more in without a new wording."""
    if facts.annan is not None and facts.annan.case.sakssteg in ALREADY_ASKED:
        other = facts.annan.case
        yield breach(nummer=other.number, steg=STEP_NAMES[other.sakssteg])
