"""Organrollene: rules on what an organ or an adviser may make of a case, and may not."""

from cases.case import Case
from cases.handsaming import Handsaming
from cases.rundgang import Answer
from cases.terms import OrganRole, Utfall
from rules.facts import Facts
from rules.rule import Findings, breach, breach_of, rule, unknown
from rules.spoersmaal import is_adviser

TALKS_ONLY = {OrganRole.PARTNARSKAPSMOTE: "R-204", OrganRole.OMRAADEUTVAL: "R-118"}
"""Organs that meet to talk, where the helsefellesskap has it so, and the row that says it."""
UNFINISHED = (Utfall.UTSETT, Utfall.ATTENDE)


@rule(
    "ORG-11",
    ("R-199",),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="{organ} handsama saka med same ordlyd {dato}. Ei sak vert ikkje handsama dobbelt.",
    raad="Bruk den handsaminga som er ført inn, eller set ny ordlyd først.",
    treng=Handsaming,
)
def handled_once(facts: Facts) -> Findings:
    """An organ treats a wording once; after a round, or when it put the case off, anew."""
    made = facts.new(Handsaming)
    before = facts.file.last_handling(made.organ)
    if before is None or before.utfall in UNFINISHED or made.utfall is Utfall.DROFTA:
        return
    asked_since = any(r.opna > before.registrert for r in facts.file.rundar)
    if before.ordlyd == made.ordlyd and not asked_since:
        yield breach(organ=made.organ_namn, dato=before.dato.isoformat())


@rule(
    "ORG-12",
    ("R-204", "R-118"),
    heimel="Rapport frå Helse Førde kap. 3.0; Felles utviklingsplan kap. 8.2.1",
    stopp="{organ} drøftar saker og gjer ikkje vedtak i dei.",
    raad="Før inn at saka er drøfta, og la organet med mandat handsame henne.",
    treng=Handsaming,
    radvis=True,
)
def meets_to_talk(facts: Facts) -> Findings:
    """A meeting of leaders or of an area discusses and recommends; it resolves nothing."""
    handling = facts.new(Handsaming)
    row = TALKS_ONLY.get(handling.rolle)
    if row and handling.utfall in (Utfall.VEDTAK, Utfall.GODKJENT):
        yield breach_of(row, organ=handling.organ_namn)


@rule(
    "ORG-13",
    ("R-250",),
    heimel="Rapport frå Helse Førde kap. 1.0",
    stopp="Styringsgruppa for prosjektet skal vere {organ}.",
    raad="Før inn {organ} som styringsgruppe.",
    treng=Case,
)
def ssu_steers_the_project(facts: Facts) -> Findings:
    """The organ in the role of SSU steers a project."""
    if not facts.sakstype.prosjekt:
        return
    chosen = facts.register.organ.get(facts.new(Case).styringsgruppe or "")
    known = facts.register.joint_organs(OrganRole.SSU, facts.day)
    if known and chosen not in known:
        name = " eller ".join(o.namn for o in known)
        yield breach(organ=name) if chosen else unknown(organ=name)


@rule(
    "ORG-14",
    ("L-raad", "R-186", "R-255"),
    heimel="Felles utviklingsplan kap. 5.2.1; rapport frå Helse Førde kap. 2.0 og 3.0",
    stopp="{partnar} gir råd i saka og godkjenner ikkje, så eit svar derifrå vert ikkje teke imot.",
    raad="Send rådet med «saksgang raadgjeving». Det vert lagt ved saka og aldri talt.",
    treng=Answer,
)
def advisers_advise(facts: Facts) -> Findings:
    """Users, fastlegar, KS, PKO and other advisers give advice; they are never counted."""
    speaker = facts.new(Answer).partnar
    if is_adviser(facts, speaker):
        yield breach(speaker, partnar=facts.name(speaker))
