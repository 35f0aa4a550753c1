"""Svarorgan: rules on organs that do not exist, are unknown, or may never decide."""

from cases.rundgang import Answer
from cases.terms import OrganRole, PartnerKind
from rules.avgjerd.hastevedtak import is_mayor_in_haste
from rules.facts import Facts
from rules.niva import NEVER_PRINCIPLE, LevelRow
from rules.rule import Findings, breach, rule
from rules.spoersmaal import has_organ, is_known_name, level_of, organ_name


@rule(
    "DEL-10",
    ("F-ordforar", "F-komite"),
    heimel="koml. §§ 5-7, 5-9, 6-1 og 13-1",
    stopp="{svarorgan} kan ikkje avgjere {sak} for {partnar}.",
    raad="Legg saka fram for {organ}.",
    treng=Answer,
    felt="organ",
)
def never_in_principle(facts: Facts) -> Findings:
    """No row can give these a case of principle, and a komité never decides at all."""
    answer = facts.new(Answer)
    kommune = facts.register.partnarar[answer.partnar].slag is PartnerKind.KOMMUNE
    if not kommune or not answer.avgjerd.is_decision:
        return
    found = level_of(facts, answer)
    principle = found.rad is LevelRow.D
    barred = answer.organ is OrganRole.KOMITE or (principle and answer.organ in NEVER_PRINCIPLE)
    if barred and not (principle and is_mayor_in_haste(answer)):  # DEL-17 tells of that
        what = "ei prinsipiell sak" if principle else "saka"
        top = organ_name(facts, answer.partnar, OrganRole.KOMMUNESTYRE, answer.dato)
        name = facts.name(answer.partnar)
        yield breach(answer.partnar, partnar=name, sak=what, svarorgan=answer.organ_namn, organ=top)


@rule(
    "DEL-11",
    ("R-009", "R-028"),
    heimel="koml. §§ 5-1, 5-6 og 10-1",
    stopp="{partnar} har ikkje organet {svarorgan}.",
    raad="Vel eit organ {partnar} har, eller «anna» med namn og heimel.",
    treng=Answer,
    felt="organ",
)
def organ_exists(facts: Facts) -> Findings:
    """The organ must exist in that partner's form of government on the day it decided."""
    answer = facts.new(Answer)
    if answer.organ is OrganRole.ANNA:
        return
    if not has_organ(facts, answer.partnar, answer.organ, answer.dato):
        name = facts.name(answer.partnar)
        yield breach(answer.partnar, partnar=name, svarorgan=answer.organ_namn)


@rule(
    "DEL-12",
    ("L-ukjent-organ",),
    heimel="koml. § 5-14",
    stopp="Registeret kjenner ikkje {svarorgan} i {partnar}. {grunnlag}",
    raad="Be {partnar} stadfeste heimelen, og før organet inn i registeret.",
    treng=Answer,
    felt="organ",
)
def unknown_organ(facts: Facts) -> Findings:
    """An organ the register does not know may pass with a heimel, and with a warning."""
    answer = facts.new(Answer)
    if answer.organ is OrganRole.ANNA:
        name, ground = facts.name(answer.partnar), "Svaret viser ikkje til nokon heimel."
        if answer.organ_heimel:
            ground = f"Svaret viser til {answer.organ_heimel}."
        yield breach(answer.partnar, partnar=name, svarorgan=answer.organ_namn, grunnlag=ground)


@rule(
    "DEL-15",
    ("L-anna-organ",),
    heimel="koml. § 5-3",
    stopp="{svarorgan} er ikkje eit ukjent organ.",
    raad="Vel organet i lista i staden for «anna».",
    treng=Answer,
    felt="organ",
)
def known_organ_goes_by_its_role(facts: Facts) -> Findings:
    """«Anna» is for organs nobody knows; a known one is judged as what it is."""
    answer = facts.new(Answer)
    if answer.organ is OrganRole.ANNA and is_known_name(facts, answer.organ_namn):
        yield breach(answer.partnar, svarorgan=answer.organ_namn)
