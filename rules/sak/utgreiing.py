"""Utgreiing: rules on who prepares a case, who has been told, and which papers must lie on it."""

from cases.listing import counted, listed, the_only
from cases.rundgang import Round
from cases.terms import DocumentKind
from rules.facts import Facts
from rules.parametrar import parameter
from rules.rule import Findings, breach, breach_of, ok, rule
from rules.spoersmaal import area_organs
from rules.vilkaar import holds

DOCUMENT_NAMES: dict[DocumentKind, str] = {
    DocumentKind.UTGREIING: "ei utgreiing",
    DocumentKind.SAKSFRAMLEGG: "eit saksframlegg",
    DocumentKind.KOST_NYTTE: "ein samla kost–nytte-analyse",
    DocumentKind.AVTALESJEKK: "ein sjekk mot gjeldande avtalar",
    DocumentKind.MEDVERKNAD: "ei utgreiing av korleis brukarorganisasjonane har medverka",
    DocumentKind.AVTALEINNHALD: "eit oversyn over punkta i hol. § 6-2",
    DocumentKind.PROSJEKTDIREKTIV: "eit vedteke prosjektdirektiv",
    DocumentKind.MANDAT: "eit mandat",
    DocumentKind.LAERINGSNOTAT: "eit læringsnotat",
    DocumentKind.REFERAT: "eit referat",
    DocumentKind.AARSMELDING: "ei årsmelding",
    DocumentKind.EVALUERING: "ei evaluering",
    DocumentKind.INVITASJON: "invitasjonen",
    DocumentKind.DATAGRUNNLAG: "framskrivingar og analysar av begge tenestenivåa",
    DocumentKind.FORINGSSJEKK: "ein sjekk mot nasjonale føringar",
    DocumentKind.KORTVERSJON: "ein kortversjon",
    DocumentKind.FULLMAKT: "ei fullmakt",
}


@rule(
    "UTG-01",
    ("R-016",),
    heimel="Felles utviklingsplan kap. 6.1",
    stopp="{organ} har ikkje noko mandat i dag, og kan ikkje greie ut saka.",
    raad="Vel eit organ med mandat, eller før inn mandatet først.",
)
def drafter_has_mandate(facts: Facts) -> Findings:
    """Whoever elucidates the case must have a defined mandate."""
    chosen = facts.case.utgreiing_organ
    organ = facts.register.found(chosen)
    if organ is None:
        return
    if not organ.mandat or not organ.exists_on(facts.day):
        yield breach(organ=organ.namn)
    else:
        yield ok(organ=organ.namn, mandat=organ.mandat)


@rule(
    "UTG-02",
    ("R-049", "R-053"),
    heimel="Felles utviklingsplan kap. 5.2.4",
    stopp="{partnarar} har ikkje fått forehandsvarsel om saka.",
    raad="Før inn ein kontakt eller eit postmottak med «saksgang ny-kontakt», og send varselet med "
    "«saksgang varsle», før saka går vidare.",
)
def everyone_was_told(facts: Facts) -> Findings:
    """Cases are made known to all parties as early as possible."""
    untold = [p for p in facts.case.krins if p not in facts.file.varsla]
    if untold:
        yield breach(the_only(untold), partnarar=listed([facts.name(p) for p in untold]))


@rule(
    "UTG-03",
    (
        "R-062", "R-142", "R-216", "F-medverknad-avtale",
        "R-047", "R-156", "R-193", "R-274", "R-284",
    ),
    heimel="Felles utviklingsplan kap. 5.2.2; hol. §§ 6-1 tredje ledd og 6-2",
    stopp="Saka manglar {dokument}.",
    raad="Legg ved dokumentet med «saksgang legg-ved».",
    radvis=True,
)
def demanded_documents(facts: Facts) -> Findings:
    """Each paper the case type demands at this move lies on the case."""
    for demand in facts.sakstype.dokumentkrav:
        if demand.trekk is not facts.trekk or not holds(facts, demand.naar):
            continue
        if not facts.file.has_document(demand.slag):
            yield breach_of(demand.rad, dokument=DOCUMENT_NAMES[demand.slag])


@rule(
    "UTG-04",
    ("R-078",),
    heimel="Felles utviklingsplan kap. 5.2.3",
    stopp="Det er ikkje avgjort om avtalen skal vere lik for alle eller opne for tilpassing.",
    raad="Vel avtaleform når saka vert send til SSU.",
)
def agreement_form_chosen(facts: Facts) -> Findings:
    """Per agreement it is clarified whether it is identical for all or open to adaptation."""
    if facts.sakstype.avtale and facts.case.avtaleform is None:
        yield breach()


PAPER_NAMES: dict[DocumentKind, str] = {
    DocumentKind.UTGREIING: "utgreiinga",
    DocumentKind.SAKSFRAMLEGG: "saksframlegget",
    DocumentKind.KOST_NYTTE: "kost–nytte-analysen",
    DocumentKind.AVTALESJEKK: "avtalesjekken",
    DocumentKind.PROSJEKTDIREKTIV: "prosjektdirektivet",
    DocumentKind.AVTALEINNHALD: "oversynet over § 6-2",
}


@rule(
    "UTG-05",
    (
        "R-193", "R-066", "R-069", "R-047", "R-216", "R-293", "R-268", "R-270",
        "F-samarbeidstiltak",
    ),
    heimel="Felles utviklingsplan kap. 5.2.2, 5.2.7, 10.1 og 10.6; hol. § 6-2 andre ledd",
    stopp="{dokument} seier ingenting om {kva}.",
    raad="Skriv det inn, og legg ved dokumentet på nytt med «--avsnitt {avsnitt}».",
    radvis=True,
)
def demanded_sections(facts: Facts) -> Findings:
    """A paper that lies on the case has each section the case type demands of it."""
    for demand in facts.sakstype.avsnittkrav:
        if demand.trekk is not facts.trekk or not holds(facts, demand.naar):
            continue
        papers = [d for d in facts.file.dokument if d.slag is demand.slag]
        if papers and not any(demand.avsnitt in d.avsnitt for d in papers):
            yield breach_of(
                demand.rad, dokument=PAPER_NAMES[demand.slag], kva=demand.kva,
                avsnitt=demand.avsnitt,
            )


@rule(
    "UTG-06",
    ("R-317",),
    heimel="Felles utviklingsplan kap. 3.4",
    stopp="Ingen ser om {dokument} følgjer den felles malen, for avsnitta er ikkje førte opp.",
    raad="Legg ved dokumentet på nytt, og før opp avsnitta frå malen: {avsnitt}.",
)
def common_template(facts: Facts) -> Findings:
    """The same template throughout: a paper with a template says which of its sections it has."""
    demands = [d for d in facts.sakstype.avsnittkrav if d.trekk is facts.trekk]
    for kind in dict.fromkeys(d.slag for d in demands):
        papers = [d for d in facts.file.dokument if d.slag is kind]
        if papers and not any(d.avsnitt for d in papers):
            wanted = listed([d.avsnitt for d in demands if d.slag is kind])
            yield breach(dokument=PAPER_NAMES[kind], avsnitt=wanted)


@rule(
    "UTG-17",
    ("R-316",),
    heimel="Etablering av helsefellesskap, «Status helsefellesskap»",
    stopp="Ingen organ har drøfta strukturendringa enno.",
    raad="Drøft henne i fellesskap, og før inn drøftinga med «saksgang handsam --utfall drofta».",
)
def structure_is_discussed(facts: Facts) -> Findings:
    """It is not enough to align the structure on paper: a real change is discussed jointly."""
    if facts.sakstype.struktur and not facts.file.handsamingar:
        yield breach()


@rule(
    "UTG-18",
    ("R-112",),
    heimel="Felles utviklingsplan kap. 8.2.1",
    stopp="Saka gjeld berre {omraade}, og {organ} har ikkje handsama henne.",
    raad="La {organ} handsame saka. Gjeld ho fleire område, høyrer ho til SSU.",
)
def area_case_goes_to_its_organ(facts: Facts) -> Findings:
    """A case of one area goes to the organ of that area; one for the whole area to SSU."""
    organs, area = area_organs(facts), facts.case.omraade
    if area and organs and not any(facts.file.last_handling(o.id) for o in organs):
        yield breach(omraade=area, organ=listed([o.namn for o in organs]))


@rule(
    "UTG-19",
    ("R-052", "R-071"),
    heimel="Felles utviklingsplan kap. 5.2.3 og 5.2.4",
    stopp="Svarfristen {frist} gir partnarane berre {dagar}; dei skal ha minst {minst}.",
    raad="Set ein seinare frist. Han er den same for alle som vert spurde.",
    treng=Round,
)
def time_for_own_dialogue(facts: Facts) -> Findings:
    """Every partner gets the same deadline, and time to clarify the case at home before it."""
    deadline = facts.new(Round).frist
    days, least = (deadline - facts.day).days, parameter(facts.register, "minste_svarfrist_dagar")
    if days < least:
        left = counted(days, "dag", "dagar")
        yield breach(frist=deadline.isoformat(), dagar=left, minst=str(least))
