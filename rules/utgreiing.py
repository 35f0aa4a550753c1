"""Utgreiing: rules on who prepares a case, who has been told, and which papers must lie on it."""

from cases.listing import listed
from cases.terms import DocumentKind, Kostnad
from rules.facts import Facts
from rules.rule import Findings, breach, breach_of, ok, rule

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
    organ = facts.register.organ.get(chosen or "")
    if organ is None:
        return
    if not organ.mandat or not organ.exists_on(facts.day):
        yield breach(organ=organ.namn)
    else:
        yield ok(organ=organ.namn, mandat=organ.mandat)


@rule(
    "UTG-02",
    ("R-049",),
    heimel="Felles utviklingsplan kap. 5.2.4",
    stopp="{partnarar} har ikkje fått forehandsvarsel om saka.",
    raad="Før inn kontakt og postmottak, og send varselet, før saka går vidare.",
)
def everyone_was_told(facts: Facts) -> Findings:
    """Cases are made known to all parties as early as possible."""
    untold = [p for p in facts.case.krins if p not in facts.file.varsla]
    if untold:
        one = untold[0] if len(untold) == 1 else None
        yield breach(one, partnarar=listed([facts.name(p) for p in untold]))


@rule(
    "UTG-03",
    ("R-062", "R-142", "R-216", "F-medverknad-avtale"),
    heimel="Felles utviklingsplan kap. 5.2.2; hol. §§ 6-1 tredje ledd og 6-2",
    stopp="Saka manglar {dokument}.",
    raad="Legg ved dokumentet med «saksgang legg-ved».",
)
def demanded_documents(facts: Facts) -> Findings:
    """Each paper the case type demands at this move lies on the case."""
    for demand in facts.sakstype.dokumentkrav:
        if demand.trekk is not facts.trekk or not applies(facts, demand.naar):
            continue
        if not facts.file.has_document(demand.slag):
            yield breach_of(demand.rad, dokument=DOCUMENT_NAMES[demand.slag])


def applies(facts: Facts, when: str) -> bool:
    """Whether a demand that holds only sometimes holds for this case."""
    match when:
        case "kostnad":
            return facts.case.kostnad is not Kostnad.INGEN
        case "paragraf_6_2":
            return bool(facts.case.paragraf_6_2)
        case _:
            return True


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
