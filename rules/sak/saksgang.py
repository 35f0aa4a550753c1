"""Saksgangen: rules on which act is possible at which step, and who may do it."""

from cases.avklaring import Avklaring
from cases.handsaming import Handsaming
from cases.rundgang import Answer
from cases.steps import Trekk
from cases.terms import ActorRole, OrganRole, Registrering
from cases.uttale import Uttale
from rules.facts import Facts, RegisterFacts
from rules.nemningar import STEP_NAMES, TREKK_NAMES
from rules.rule import Findings, breach, rule

PATH = frozenset(
    {
        Trekk.SEND_TIL_UTGREIING, Trekk.SEND_TIL_SSU, Trekk.HANDSAM, Trekk.SEND_ATTENDE,
        Trekk.OPNE_RUNDE, Trekk.AVGRENS, Trekk.MELD_USEMJE, Trekk.SEND_TIL_TVISTELOYSING,
        Trekk.KONSTATER_SEMJE, Trekk.VEDTA, Trekk.TA_TIL_VITANDE,
    }
)
"""The acts that make up a case's path; a case type lists which of them it has."""

FROM_PARTNERS = frozenset(
    {
        Trekk.AVKLAR, Trekk.STADFEST, Trekk.SVAR, Trekk.TREKK_SVAR, Trekk.FRAASEGN,
        Trekk.RAADGJEVING, Trekk.SIGNER, Trekk.LYFT_ORDLYD, Trekk.MELD_USEMJE, Trekk.LYFT_PM,
        Trekk.LEGG_VED, Trekk.EIGE_SAKSNUMMER, Trekk.STADFEST_PLIKT, Trekk.SEI_OPP_AVTALE,
        Trekk.LOVNAD,
    }
)
OWN_VOICE = frozenset(
    {
        Trekk.AVKLAR, Trekk.TREKK_SVAR, Trekk.LYFT_ORDLYD, Trekk.STADFEST_PLIKT,
        Trekk.STADFEST_REGLEMENT,
    }
)
"""What a partner can only do itself: the secretariat may not even register it."""

OF_ITSELF = frozenset({Trekk.PURR, Trekk.MINN_PLIKT, Trekk.RETUR, Trekk.MOTTAK})
"""What happens because time has passed or a letter has come: it moves no case, and says nothing for
anybody."""


@rule(
    "SGA-01",
    ("L-steg", "R-048"),
    heimel="Felles utviklingsplan kap. 8",
    stopp="Saka er {steg}; då kan ingen {trekk}.",
    raad="Sjå kva saka kan gjere no med «saksgang kan».",
)
def move_exists(facts: Facts) -> Findings:
    """The act must exist from the step the case stands in."""
    here = facts.case.sakssteg
    if here not in facts.fraa_steg and not here.is_end:
        yield breach(steg=STEP_NAMES[here], trekk=TREKK_NAMES[facts.trekk])


@rule(
    "SGA-02",
    ("L-sakstype", "R-004", "R-017"),
    heimel="Felles utviklingsplan kap. 6.1",
    stopp="Ei sak av typen {sakstype} går ikkje den vegen. Herifrå kan ingen {trekk}.",
    raad="Følg vegen sakstypen har; «saksgang kan» viser han.",
)
def type_has_move(facts: Facts) -> Findings:
    """The case type, not the organ, decides which way the case goes."""
    here = facts.case.sakssteg
    possible = here in facts.fraa_steg
    off_path = facts.trekk in PATH and (here, facts.trekk) not in facts.sakstype.veg
    unsigned = facts.trekk is Trekk.SIGNER and not facts.sakstype.signering
    if possible and (off_path or unsigned):
        kind = facts.sakstype.namn.lower()
        yield breach(sakstype=kind, trekk=TREKK_NAMES[facts.trekk])


@rule(
    "SGA-03",
    ("L-slutt",),
    heimel="Felles utviklingsplan kap. 8",
    stopp="Saka er avslutta ({steg}) og rører seg ikkje meir.",
    raad="Meld inn ei ny sak dersom noko skal endrast. Fråsegner kan alltid leggjast ved.",
)
def end_is_end(facts: Facts) -> Findings:
    """Nothing leads out of an end; own statements may still be filed."""
    here = facts.case.sakssteg
    if here.is_end and here not in facts.fraa_steg:
        yield breach(steg=STEP_NAMES[here])


@rule(
    "SGA-04",
    ("L-vent", "R-059"),
    heimel="Rapport frå Helse Førde kap. 1.0",
    stopp="Saka er sett på vent: {grunn}.",
    raad="Ta saka opp att først, med «saksgang ta-opp-att».",
)
def not_on_hold(facts: Facts) -> Findings:
    """A case on hold stands still; what partners say is still received."""
    if facts.case.paa_vent and (facts.trekk in PATH or facts.trekk is Trekk.NY_ORDLYD):
        yield breach(grunn=facts.case.vent_grunn.rstrip("."))


@rule(
    "SGA-05",
    ("L-vent", "R-059"),
    heimel="Rapport frå Helse Førde kap. 1.0",
    stopp="Saka er ikkje sett på vent.",
    raad="Saka går som ho skal; det er ingenting å ta opp att.",
)
def only_held_cases_resume(facts: Facts) -> Findings:
    """Pausing and resuming are explicit acts: what does not rest cannot be taken up again."""
    if facts.trekk is Trekk.TA_OPP_ATT and not facts.case.paa_vent:
        yield breach()


@rule(
    "TIL-01",
    ("L-tilgang", "R-005", "R-010", "R-014", "R-015"),
    heimel="koml. § 5-3; Felles utviklingsplan kap. 5.2.1 og 8.2.2",
    stopp="{kven} kan ikkje {trekk} for {partnar}.",
    raad="Berre {partnar} sjølv kan gjere dette.",
)
def speaks_for_itself(facts: RegisterFacts) -> Findings:
    """A partner acts for itself alone; neither a joint body nor another partner may."""
    actor = facts.act.actor
    if actor.rolle in (ActorRole.SEKRETARIAT, ActorRole.SYSTEM):
        return
    for noun in facts.nye:
        owner = noun.av if isinstance(noun, Uttale) else getattr(noun, "partnar", None)
        if owner is None:
            continue
        if owner not in (actor.partnar, actor.organ):
            who = facts.name(actor.partnar) if actor.partnar else organ_display(facts, actor.organ)
            yield breach(owner, kven=who, trekk=TREKK_NAMES[facts.trekk], partnar=facts.name(owner))


def organ_display(facts: RegisterFacts, organ_id: str | None) -> str:
    organ = facts.register.found(organ_id)
    return organ.namn if organ else "Den som handlar"


@rule(
    "TIL-02",
    ("R-175", "L-tilgang"),
    heimel="Felles utviklingsplan kap. 9",
    stopp="Sekretariatet registrerer og flytter saker, men kan ikkje {trekk} for nokon.",
    raad="Be {partnar} gjere det sjølv.{hjelp}",
)
def secretariat_never_decides(facts: RegisterFacts) -> Findings:
    """The secretariat is no governing organ: it neither answers nor clarifies nor resolves."""
    if facts.act.actor.rolle is not ActorRole.SEKRETARIAT:
        return
    as_written = facts.trekk is Trekk.INNFOER_SVAR  # with its proof, and two persons behind it
    own = facts.trekk in OWN_VOICE or (facts.adds(Avklaring) and not as_written)
    own = own or (facts.adds(Answer) and facts.new(Answer).registrering is Registrering.PARTNAR)
    if own:
        owner = next((o for n in facts.nye if (o := getattr(n, "partnar", None))), None)
        name = facts.name(owner) if owner else "partnaren"
        yield breach(
            owner, trekk=TREKK_NAMES[facts.trekk], partnar=name,
            hjelp=TAKEN_DOWN if facts.trekk is Trekk.SVAR else "",
        )


TAKEN_DOWN = " Eit svar på telefon eller i brev kan sekretariatet registrere som det."


@rule(
    "TIL-03",
    ("R-175", "R-183", "R-181"),
    heimel="Felles utviklingsplan kap. 9; Innspel til NHSP 2024–2027, innleiing",
    stopp="Berre sekretariatet kan {trekk}.",
    raad="Send det til sekretariatet, som registrerer og fører saka vidare.",
)
def secretariat_advances(facts: RegisterFacts) -> Findings:
    """Registering and moving cases is the secretariat's; an organ may file its own handling."""
    role = facts.act.actor.rolle
    if role in (ActorRole.SEKRETARIAT, ActorRole.SYSTEM) or facts.trekk in FROM_PARTNERS:
        return
    own = facts.adds(Handsaming) and facts.new(Handsaming).organ == facts.act.actor.organ
    if not own:
        yield breach(trekk=TREKK_NAMES[facts.trekk])


@rule(
    "TIL-06",
    ("L-klokke",),
    heimel="Felles utviklingsplan kap. 5.2.1; løfte frå saksgangen",
    stopp="Klokka kan ikkje {trekk}.",
    raad="Berre eit menneske flyttar ei sak. Klokka minner om det som står att, og tek imot brev.",
)
def the_clock_only_reminds(facts: RegisterFacts) -> Findings:
    """No case moves because time has passed: only somebody's explicit act does that."""
    clock = facts.act.actor.rolle is ActorRole.SYSTEM
    if clock and facts.trekk not in OF_ITSELF:
        yield breach(trekk=TREKK_NAMES[facts.trekk])


@rule(
    "TIL-04",
    ("L-tilgang",),
    heimel="Felles utviklingsplan kap. 5.2.3",
    stopp="{kven} er ikkje med i saka og kan ikkje {trekk}.",
    raad="Alle kan gi ei fråsegn.",
)
def speaker_is_in_the_case(facts: Facts) -> Findings:
    """Only those the case concerns say that they disagree, or that a change is a real one."""
    actor = facts.act.actor
    if actor.rolle is ActorRole.SEKRETARIAT or actor.partnar in facts.file.parties:
        return
    organ = facts.register.found(actor.organ)
    ssu = organ is not None and organ.rolle is OrganRole.SSU
    if not (ssu and facts.trekk is Trekk.MELD_USEMJE):
        who = facts.name(actor.partnar) if actor.partnar else organ_display(facts, actor.organ)
        yield breach(kven=who, trekk=TREKK_NAMES[facts.trekk])
