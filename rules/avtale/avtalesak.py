"""Avtalesak: rules on the way of a case that makes or revises an agreement."""

from cases.fellesskap_terms import Avtaleslag
from cases.steps import Step, Trekk
from cases.terms import OrganRole, Utfall
from rules.facts import Facts
from rules.nemningar import STEP_NAMES
from rules.rule import Findings, breach, rule

JOINT = (OrganRole.SSU, OrganRole.OMRAADEUTVAL, OrganRole.FAGUTVAL, OrganRole.PARTNARSKAPSMOTE)
"""Where the partners meet to discuss."""


@rule(
    "AVT-21",
    ("R-258",),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="Fagleg utval har ikkje godkjent utkastet til delavtale.",
    raad="Før inn handsaminga i det faglege utvalet først, på den ordlyden som skal til SSU.",
)
def professionals_approve_first(facts: Facts) -> Findings:
    """A delavtale is approved by the professionals before it is sent on to SSU."""
    going = facts.trekk is Trekk.SEND_TIL_SSU
    if not going or facts.sakstype.avtaleslag is not Avtaleslag.DELAVTALE:
        return
    newest = facts.file.newest
    approved = any(
        h.utfall in (Utfall.GODKJENT, Utfall.TILRAADING) and newest and h.ordlyd == newest.id
        for h in facts.file.handled_by(OrganRole.FAGUTVAL)
    )
    if not approved:
        yield breach()


@rule(
    "AVT-22",
    ("R-263",),
    heimel="Rapport frå Helse Førde kap. 4.0",
    stopp="Revisjonen av avtalen er ikkje drøfta i felles møte enno.",
    raad="Før inn at SSU, eit områdeutval eller fagleg utval har drøfta revisjonen "
    "(«saksgang handsam … --utfall drofta»).",
)
def discussed_before_revision(facts: Facts) -> Findings:
    """Agreements are revised after discussion in joint fora."""
    revises = facts.case.avtale is not None and facts.sakstype.avtale
    if facts.trekk is Trekk.SEND_TIL_UTGREIING and revises and not facts.file.discussed_by(*JOINT):
        yield breach()


@rule(
    "KJE-01",
    ("R-267",),
    heimel="Rapport frå Helse Førde kap. 5.0",
    stopp="Saka følgjer av sak {sak}, som er {steg} og ikkje vedteken.",
    raad="Vent til sak {sak} er vedteken. Ho kan endre det denne saka byggjer på.",
)
def what_it_follows_from_is_settled(facts: Facts) -> Findings:
    """A framework follows the structure: what opens another case is settled before it."""
    mother = facts.mor.case if facts.mor else None
    if facts.trekk is Trekk.VEDTA and mother and mother.sakssteg is not Step.VEDTEKE:
        yield breach(sak=mother.number, steg=STEP_NAMES[mother.sakssteg])
