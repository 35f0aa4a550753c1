"""Saksgangen: rules on which act is possible at which step, and who may do it."""

from cases.avklaring import Avklaring
from cases.rundgang import Answer
from cases.terms import ActorRole, Registrering, Trekk
from rules.facts import Facts
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
        Trekk.LEGG_VED,
    }
)
OWN_VOICE = frozenset({Trekk.AVKLAR, Trekk.TREKK_SVAR, Trekk.LYFT_ORDLYD})
"""What a partner can only do itself: the secretariat may not even register it."""

STEP_NAMES: dict[str, str] = {
    "innmeldt": "innmeldt",
    "utgreiing": "til utgreiing i fagleg utval",
    "handsama_i_ssu": "til handsaming i SSU",
    "rundgang": "på rundgang hjå partane",
    "konsensus": "i konsensus",
    "usemje": "i usemje",
    "vedteke": "vedteken",
    "avvist": "avvist",
    "trekt": "trekt",
    "tvisteloysing": "send til tvisteløysing",
    "teken_til_vitande": "teken til vitande",
    "feilregistrert": "feilregistrert",
    "slegen_saman": "slegen saman med ei anna sak",
}

TREKK_NAMES: dict[Trekk, str] = {
    Trekk.SEND_TIL_UTGREIING: "sende saka til utgreiing",
    Trekk.SEND_TIL_SSU: "sende saka til handsaming i SSU",
    Trekk.HANDSAM: "føre inn ei handsaming",
    Trekk.SEND_ATTENDE: "sende saka attende",
    Trekk.PRESENTER_PM: "presentere saka",
    Trekk.LYFT_PM: "lyfte saka til det øvste møtet",
    Trekk.OPNE_RUNDE: "opne ein runde",
    Trekk.AVGRENS: "avgrense saka",
    Trekk.MELD_USEMJE: "melde usemje",
    Trekk.SEND_TIL_TVISTELOYSING: "sende saka til tvisteløysing",
    Trekk.KONSTATER_SEMJE: "konstatere semje",
    Trekk.VEDTA: "føre inn vedtaket",
    Trekk.TA_TIL_VITANDE: "ta saka til vitande",
    Trekk.AVVIS: "avvise saka",
    Trekk.TREKK_SAKA: "trekkje saka",
    Trekk.FEILREGISTRER: "merkje saka som feilregistrert",
    Trekk.NY_ORDLYD: "setje ny ordlyd",
    Trekk.LYFT_ORDLYD: "krevje at rettinga vert rekna som reell",
    Trekk.AVKLAR: "avklare",
    Trekk.STADFEST: "stadfeste",
    Trekk.SVAR: "svare",
    Trekk.KONTROLLER_SVAR: "kontrollere eit svar",
    Trekk.TREKK_SVAR: "trekkje eit svar",
    Trekk.SIGNER: "signere",
    Trekk.INNARBEID: "føre inn korleis innspel er møtte",
    Trekk.RAADGJEVING: "gi råd",
    Trekk.PAA_VENT: "setje saka på vent",
    Trekk.TA_OPP_ATT: "ta opp att saka",
    Trekk.MELD_INN: "registrere ei sak",
    Trekk.VARSLE: "varsle partnarane",
    Trekk.LEGG_VED: "leggje ved eit dokument",
    Trekk.FRAASEGN: "gi ei fråsegn",
}


@rule(
    "SGA-01",
    ("L-steg", "R-048"),
    heimel="seed 000 kap. 8",
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
    heimel="seed 000 kap. 6.1",
    stopp="Ei sak av typen {sakstype} har ikkje dette steget: ho kan ikkje {trekk} herifrå.",
    raad="Følg vegen sakstypen har; «saksgang kan» viser han.",
)
def type_has_move(facts: Facts) -> Findings:
    """The case type, not the organ, decides which way the case goes."""
    here = facts.case.sakssteg
    possible = here in facts.fraa_steg and facts.trekk in PATH
    if possible and (here, facts.trekk) not in facts.sakstype.veg:
        kind = facts.sakstype.namn.lower()
        yield breach(sakstype=kind, trekk=TREKK_NAMES[facts.trekk])


@rule(
    "SGA-03",
    ("L-slutt",),
    heimel="seed 000 kap. 8",
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
    heimel="seed 004 kap. 1.0",
    stopp="Saka er sett på vent: {grunn}.",
    raad="Ta saka opp att først.",
)
def not_on_hold(facts: Facts) -> Findings:
    """A case on hold stands still; what partners say is still received."""
    if facts.case.paa_vent and facts.trekk in PATH:
        yield breach(grunn=facts.case.vent_grunn.rstrip("."))


@rule(
    "TIL-01",
    ("L-tilgang", "R-005", "R-010", "R-014", "R-015"),
    heimel="koml. § 5-3; seed 000 kap. 5.2.1 og 8.2.2",
    stopp="{kven} kan ikkje {trekk} for {partnar}.",
    raad="Berre {partnar} sjølv kan gjere dette.",
)
def speaks_for_itself(facts: Facts) -> Findings:
    """A partner acts for itself alone; neither a joint body nor another partner may."""
    actor = facts.act.actor
    if actor.rolle is ActorRole.SEKRETARIAT:
        return
    for noun in facts.nye:
        owner = getattr(noun, "partnar", None)
        if owner is None:
            continue
        if actor.partnar != owner:
            who = facts.name(actor.partnar) if actor.partnar else organ_display(facts, actor.organ)
            yield breach(owner, kven=who, trekk=TREKK_NAMES[facts.trekk], partnar=facts.name(owner))


def organ_display(facts: Facts, organ_id: str | None) -> str:
    organ = facts.register.organ.get(organ_id or "")
    return organ.namn if organ else "Den som handlar"


@rule(
    "TIL-02",
    ("R-175", "L-tilgang"),
    heimel="seed 000 kap. 9",
    stopp="Sekretariatet registrerer og flytter saker, men kan ikkje {trekk} for nokon.",
    raad="Be {partnar} gjere det sjølv. Eit svar på telefon eller i brev kan sekretariatet "
    "registrere som det.",
)
def secretariat_never_decides(facts: Facts) -> Findings:
    """The secretariat is no governing organ: it neither answers nor clarifies nor resolves."""
    if facts.act.actor.rolle is not ActorRole.SEKRETARIAT:
        return
    own = facts.trekk in OWN_VOICE or facts.adds(Avklaring)
    own = own or (facts.adds(Answer) and facts.new(Answer).registrering is Registrering.PARTNAR)
    if own:
        owner = next((o for n in facts.nye if (o := getattr(n, "partnar", None))), None)
        name = facts.name(owner) if owner else "partnaren"
        yield breach(owner, trekk=TREKK_NAMES[facts.trekk], partnar=name)


@rule(
    "TIL-03",
    ("R-175", "R-183"),
    heimel="seed 000 kap. 9",
    stopp="Berre sekretariatet kan {trekk}.",
    raad="Send det til sekretariatet, som registrerer og fører saka vidare.",
)
def secretariat_advances(facts: Facts) -> Findings:
    """Registering and moving cases is the secretariat's; an organ may file its own handling."""
    role = facts.act.actor.rolle
    if role is ActorRole.SEKRETARIAT or facts.trekk in FROM_PARTNERS:
        return
    own = facts.trekk is Trekk.HANDSAM and role is ActorRole.ORGAN
    if not own:
        yield breach(trekk=TREKK_NAMES[facts.trekk])
