"""Plan: rules on joint plans: how they start, are clarified in each kommune, and stay in bounds."""

from cases.avklaring import Avklaring
from cases.case import Case
from cases.listing import listed, the_only
from cases.terms import PartnerKind, Plansamsvar
from cases.vedtak import Plikt
from rules.facts import Facts
from rules.parametrar import parameter
from rules.rule import Findings, breach, rule, unknown
from rules.vilkaar import labelled


@rule(
    "PLA-01",
    ("R-282",),
    heimel="Felles utviklingsplan kap. 5.2",
    stopp="Det er ikkje sagt om arbeidet skal ende i éin felles plan eller er ein avtalt prosess.",
    raad="Vel planform: felles plan, eller avtalt prosess der alle er med som partnarar.",
    treng=Case,
)
def form_of_plan_is_said(facts: Facts) -> Findings:
    """Joint planning demands an agreed process with all as partners, but not one joint plan."""
    if facts.sakstype.plan and not facts.new(Case).planform:
        yield unknown()


@rule(
    "PLA-02",
    ("R-283",),
    heimel="Rapport frå Helse Førde kap. 4.0",
    stopp="{partnarar} har ikkje fått vite at planarbeidet startar.",
    raad="Send varsel med «saksgang varsle». Partnarane tek kvarandre med i planprosessane sine.",
)
def everyone_hears_of_the_start(facts: Facts) -> Findings:
    """The start of a plan is told to every partner, also those outside its circle."""
    if not facts.sakstype.plan:
        return
    untold = [p.id for p in facts.register.members(facts.day) if p.id not in facts.file.varsla]
    if untold:
        yield breach(the_only(untold), partnarar=listed([facts.name(p) for p in untold]))


@rule(
    "PLA-03",
    ("R-021",),
    heimel="Felles utviklingsplan kap. 6.1",
    stopp="Avklaringa frå {partnar} seier ikkje kva lov som styrer planlegginga der.",
    raad="Før inn planreglane {partnar} er bunden av, i feltet lovkrav.",
    treng=Avklaring,
    felt="lovkrav",
)
def planning_law_is_named(facts: Facts) -> Findings:
    """Joint planning is clarified in each kommune, for the law governs its planning."""
    a = facts.new(Avklaring)
    kommune = facts.register.partnarar[a.partnar].slag is PartnerKind.KOMMUNE
    if facts.sakstype.plan and kommune and not a.lovkrav:
        yield unknown(a.partnar, partnar=facts.name(a.partnar))


@rule(
    "PLA-04",
    ("R-022",),
    heimel="Felles utviklingsplan kap. 5.2.4",
    stopp="{partnar} seier at saka følgjer planane, men ikkje kva vedteken plan ho kviler på.",
    raad="Før inn planen i feltet planforankring.",
    treng=Avklaring,
)
def plan_is_cited(facts: Facts) -> Findings:
    """A kommune steers by adopted plans: a binding case cites the one it rests on."""
    a = facts.new(Avklaring)
    kommune = facts.register.partnarar[a.partnar].slag is PartnerKind.KOMMUNE
    accords = a.plansamsvar is Plansamsvar.JA
    if facts.case.forpliktande and kommune and accords and not a.planforankring:
        yield breach(a.partnar, partnar=facts.name(a.partnar))


@rule(
    "PLA-05",
    ("R-023",),
    heimel="Felles utviklingsplan kap. 5.2",
    stopp="Saka kviler på ein felles plan, men {partnar} seier ikkje at ho følgjer planane.",
    raad="Spør {partnar} kva som skil. Avklaringa gjeld slik ho er: ein felles plan avgjer "
    "ingenting.",
    treng=Avklaring,
)
def joint_plan_never_decides(facts: Facts) -> Findings:
    """What a joint plan has clarified, the kommune still confirms itself; a doubt is looked at."""
    a = facts.new(Avklaring)
    if facts.case.fellesplan and a.plansamsvar is not Plansamsvar.JA:
        yield breach(a.partnar, partnar=facts.name(a.partnar))


@rule(
    "PLA-06",
    ("R-281", "R-280"),
    heimel="Felles utviklingsplan kap. 5.1; rapport frå Helse Førde kap. 2.0",
    stopp="Planen gjeld den akuttmedisinske kjeda, men {partnarar} er ikkje med.",
    raad="Ta med alle kommunane: akutte tenester utanfor sjukehus vert gjennomgådde saman med dei.",
    treng=Case,
)
def acute_chain_with_every_kommune(facts: Facts) -> Findings:
    """Acute services outside hospital are reviewed together with the kommunar."""
    case = facts.new(Case)
    if not (facts.sakstype.plan and labelled(facts, "akuttmedisinsk_kjede")):
        return
    kommunar = (p for p in facts.register.members(facts.day) if p.slag is PartnerKind.KOMMUNE)
    outside = [p.id for p in kommunar if p.id not in case.krins]
    if outside:
        yield breach(the_only(outside), partnarar=listed([facts.name(p) for p in outside]))


@rule(
    "PLA-07",
    ("R-160",),
    heimel="Felles utviklingsplan kap. 10",
    stopp="Planen har {tal} tiltak. Det er fleire enn dei {grense} ein greier å følgje opp.",
    raad="Ta med dei viktigaste tiltaka no, og lat resten vente.",
    treng=Plikt,
)
def few_measures(facts: Facts) -> Findings:
    """The number of measures is kept down, for each of them has to be followed up."""
    measures = sum(isinstance(n, Plikt) for n in facts.nye)
    limit = parameter(facts.register, "mange_tiltak")
    if facts.sakstype.plan and measures > limit:
        yield breach(tal=str(measures), grense=str(limit))
