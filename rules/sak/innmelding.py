"""Innmelding: rules on what is a case, and what must be known when it is registered."""

from cases.case import Case
from cases.listing import the_only
from cases.steps import Trekk
from cases.terms import PartnerKind
from rules.facts import Facts
from rules.rule import Findings, breach, rule, unknown
from rules.spoersmaal import SPECIALIST
from rules.vilkaar import labelled

CLOSING = frozenset({Trekk.VEDTA, Trekk.TA_TIL_VITANDE, Trekk.AVVIS, Trekk.TREKK_SAKA})


@rule(
    "INN-01",
    ("R-223", "R-303", "R-296"),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="Helsefellesskapet handsamar ikkje saker om éin pasient.",
    raad="Send saka til tenesta som har ansvaret for pasienten. Er det noko å lære av henne, "
    "kan ho meldast inn som ei anonymisert sak om temaet.",
    treng=Case,
)
def not_about_one_patient(facts: Facts) -> Findings:
    """Single patient cases go back to the responsible service."""
    if facts.new(Case).gjeld_enkeltpasient:
        yield breach()


@rule(
    "INN-02",
    ("R-278",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Saka gjeld berre eitt nivå, og høyrer då ikkje heime i helsefellesskapet.",
    raad="Send saka til tenesta ho gjeld, eller skriv korleis ho vedkjem både kommune og sjukehus.",
    treng=Case,
)
def both_levels(facts: Facts) -> Findings:
    """Cases concern patients who need services from both levels; agreements and input always do."""
    kind = facts.sakstype
    always = kind.avtale or kind.struktur or kind.innspel
    if not (always or facts.new(Case).begge_nivaa):
        yield breach()


@rule(
    "INN-03",
    ("L-partar", "R-080", "R-081"),
    heimel="Rapport frå Helse Førde kap. 3.0; hol. § 6-1",
    stopp="{sakstype} må gjelde minst éin kommune og {motpart}.",
    raad="Før inn partnarane saka gjeld.",
    treng=Case,
)
def binding_case_has_both_sides(facts: Facts) -> Findings:
    """What binds, binds across the levels; an agreement is made with a helseføretak.

    An election is for those who elect, whichever side they stand on.
    """
    case = facts.new(Case)
    if facts.sakstype.val:
        return
    kinds = {facts.register.partnarar[p].slag for p in case.krins}
    agreement = facts.sakstype.signering
    other = {PartnerKind.HELSEFORETAK} if agreement else SPECIALIST
    if case.forpliktande and not (PartnerKind.KOMMUNE in kinds and kinds & other):
        word = "eit helseføretak" if agreement else "éin i spesialisthelsetenesta"
        yield breach(sakstype=facts.sakstype.namn, motpart=word)


@rule(
    "INN-04",
    ("R-163", "R-165"),
    heimel="Felles utviklingsplan kap. 8.4",
    stopp="Eit nettverk melder ikkje inn saker sjølv.",
    raad="Send referatet til sekretariatet, som melder saka inn med nettverket som opphav.",
    treng=Case,
)
def network_does_not_register(facts: Facts) -> Findings:
    """What a network finds comes in through the secretariat, with the network as origin."""
    organ = facts.register.organ.get(facts.new(Case).innmeldar)
    if organ is not None and organ.rolle == "nettverk":
        yield breach()


@rule(
    "INN-05",
    ("R-289",),
    heimel="Innspel til NHSP 2024–2027, spm. 1",
    stopp="Ei gråsonesak kan ikkje avsluttast utan at nokon eig henne vidare.",
    raad="Før inn kven som eig saka vidare, og avslutt henne så.",
)
def grey_zone_has_owner(facts: Facts) -> Findings:
    """A grey-zone case is not closed without a named owner."""
    if facts.trekk in CLOSING and facts.case.graasone and not facts.case.eigar:
        yield unknown()


@rule(
    "INN-06",
    ("R-304", "R-057"),
    heimel="Innspel til NHSP 2024–2027, innleiing",
    stopp="Eit innspel byggjer på ein invitasjon, og han har ein frist.",
    raad="Før inn fristen frå invitasjonen.",
    treng=Case,
)
def input_has_external_deadline(facts: Facts) -> Findings:
    """Input is opened on an external invitation with a deadline, which never blocks later."""
    if facts.sakstype.innspel and facts.new(Case).ekstern_frist is None:
        yield unknown()


@rule(
    "INN-07",
    ("R-068",),
    heimel="Felles utviklingsplan kap. 5.2.2",
    stopp="Debatten om nasjonale finansieringssystem høyrer ikkje heime i den regionale "
    "saksgangen.",
    raad="Meld saka inn som innspel til nasjonal plan (C-09) i staden.",
    treng=Case,
)
def national_funding_is_input(facts: Facts) -> Findings:
    """How services are financed nationally is no regional case; it may be input to a plan."""
    if labelled(facts, "finansieringssystem") and not facts.sakstype.innspel:
        yield breach()


@rule(
    "INN-08",
    ("R-294",),
    heimel="Innspel til NHSP 2024–2027, spm. 4",
    stopp="Saka ventar på ei digital løysing, men seier ikkje kva som vert gjort imedan.",
    raad="Skriv det mellombelse tiltaket når saka vert meld inn, eller rett saka med «saksgang "
    "rett».",
)
def interim_measure_is_named(facts: Facts) -> Findings:
    """Digital projects must not stand in the way of concrete improvements."""
    if labelled(facts, "ikt") and not facts.case.mellombels_tiltak:
        yield breach()


@rule(
    "INN-09",
    ("R-290",),
    heimel="Innspel til NHSP 2024–2027, spm. 4",
    stopp="Gråsonesaka gjeld berre éin partnar; det skal to til for å prøve noko i gråsona.",
    raad="Finn minst éin partnar til som vil vere med på forsøket.",
    treng=Case,
)
def grey_zone_is_tried_by_two(facts: Facts) -> Findings:
    """There is room for services in the grey zone: two or more parties may try one together."""
    case = facts.new(Case)
    alone = the_only(list(case.krins))
    if case.graasone and alone:
        yield breach(alone)


@rule(
    "INN-10",
    ("R-312",),
    heimel="Innspel til NHSP 2024–2027, spm. 4",
    stopp="Eit kunnskapsbehov vert vurdert av SSU, men {sakstype} går ikkje om SSU.",
    raad="Vel ein sakstype som SSU handsamar.",
    treng=Case,
)
def knowledge_need_goes_to_ssu(facts: Facts) -> Findings:
    """The helsefellesskap may assess the benefit and priority of needs for knowledge."""
    to_ssu = any(move is Trekk.SEND_TIL_SSU for _, move in facts.sakstype.veg)
    if labelled(facts, "kunnskapsbehov") and not to_ssu:
        yield breach(sakstype=facts.sakstype.namn.lower())
