"""Handsaming: rules on which organ may treat a case, and which may resolve anything."""

from cases.handsaming import Handsaming
from cases.oslo import local_day
from cases.steps import Step
from cases.terms import OrganRole, Utfall
from rules.facts import Facts
from rules.nemningar import STEP_NAMES
from rules.organord import LEGAL_WORD
from rules.rule import Findings, breach, rule
from rules.spoersmaal import area_organs


def _may_not_resolve(facts: Facts, role: OrganRole) -> Findings:
    handling = facts.new(Handsaming)
    resolving = handling.utfall in (Utfall.VEDTAK, Utfall.GODKJENT)
    if handling.rolle is role and resolving:
        yield breach(organ=handling.organ_namn)


@rule(
    "HAN-01",
    ("R-163",),
    heimel="Felles utviklingsplan kap. 8.4",
    stopp="Eit nettverk er ikkje eit vedtaksorgan: {organ} kan ikkje vedta noko.",
    raad="Før det inn som innspel, og la organet med mandat handsame saka.",
    treng=Handsaming,
)
def network_resolves_nothing(facts: Facts) -> Findings:
    """A network discusses and develops; it never resolves."""
    yield from _may_not_resolve(facts, OrganRole.NETTVERK)


@rule(
    "HAN-02",
    ("R-122",),
    heimel="Felles utviklingsplan kap. 8.1",
    stopp="{organ} er til informasjon og debatt, og vedtek ingenting.",
    raad="La eit organ med mandat handsame saka.",
    treng=Handsaming,
)
def gathering_resolves_nothing(facts: Facts) -> Findings:
    """A gathering of leaders informs and debates only."""
    yield from _may_not_resolve(facts, OrganRole.TOPPLEIARSAMLING)


@rule(
    "HAN-03",
    ("R-175",),
    heimel="Felles utviklingsplan kap. 9",
    stopp="Sekretariatet er ikkje eit styringsorgan og kan ikkje handsame saka.",
    raad="La organet med mandat handsame saka.",
    treng=Handsaming,
)
def secretariat_handles_nothing(facts: Facts) -> Findings:
    """The secretariat can never appear as the organ that treated a case."""
    if facts.new(Handsaming).rolle is OrganRole.SEKRETARIAT:
        yield breach()


@rule(
    "HAN-04",
    ("R-016", "R-108", "R-298"),
    heimel="Felles utviklingsplan kap. 6.1",
    stopp="{organ} hadde ikkje noko mandat den dagen, og kan ikkje handsame saka.",
    raad="Vel eit organ som finst og har mandat på møtedagen.",
    treng=Handsaming,
    felt="organ",
)
def handler_has_mandate(facts: Facts) -> Findings:
    """The authority of an organ must be defined before it handles cases."""
    handling = facts.new(Handsaming)
    organ = facts.register.organ.get(handling.organ)
    if organ is None or not organ.mandat or not organ.exists_on(handling.dato):
        yield breach(organ=organ.namn if organ else LEGAL_WORD[handling.rolle])


@rule(
    "HAN-07",
    ("L-drofting",),
    heimel="Felles utviklingsplan kap. 5.2.4 og 8.2.2",
    stopp="{organ} kan berre ha drøfta saka så lenge ho er {steg}.",
    raad="Før inn handsaminga med utfallet drøfta, eller send saka til SSU først.",
    treng=Handsaming,
)
def discussed_before_its_turn(facts: Facts) -> Findings:
    """Before a case stands in SSU, those that shall handle it there can only have discussed it.

    That is SSU, the organ of its area, and the highest meeting. A tilråding is given on what has
    been elucidated.
    """
    handling, here = facts.new(Handsaming), facts.case.sakssteg
    later = handling.rolle in (OrganRole.SSU, OrganRole.PARTNARSKAPSMOTE)
    later = later or handling.organ in {o.id for o in area_organs(facts)}
    early = here in (Step.INNMELDT, Step.UTGREIING)
    if early and later and handling.utfall is not Utfall.DROFTA:
        yield breach(organ=handling.organ_namn, steg=STEP_NAMES[here])


@rule(
    "HAN-05",
    ("L-dato",),
    heimel="Felles utviklingsplan kap. 8",
    stopp="Handsaminga er datert fram i tid ({dato}).",
    raad="Før henne inn når møtet har vore.",
    treng=Handsaming,
    felt="dato",
)
def handled_in_the_past(facts: Facts) -> Findings:
    """A meeting is entered when it has been held."""
    day = facts.new(Handsaming).dato
    if day > facts.day:
        yield breach(dato=day.isoformat())


@rule(
    "HAN-06",
    ("L-dato",),
    heimel="Felles utviklingsplan kap. 8",
    stopp="Handsaminga er datert {dato}, før saka vart meld inn {innmeldt}.",
    raad="Før inn møtet der organet handsama denne saka.",
    treng=Handsaming,
    felt="dato",
)
def handled_after_registration(facts: Facts) -> Findings:
    """An organ cannot have treated a case that did not exist."""
    day, registered = facts.new(Handsaming).dato, local_day(facts.case.innmeldt)
    if day < registered:
        yield breach(dato=day.isoformat(), innmeldt=registered.isoformat())
