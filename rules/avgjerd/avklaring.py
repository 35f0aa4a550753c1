"""Avklaring: rules on what a partner must say before its level can be known."""

from cases.avklaring import Avklaring
from cases.terms import Okonomi, Plansamsvar, Prinsipiell
from rules.facts import Facts
from rules.rule import Findings, breach, rule, unknown


@rule(
    "AVK-01",
    ("R-067",),
    heimel="Felles utviklingsplan kap. 5.2.2",
    stopp="Når {partnar} seier at kostnaden er i budsjettet, må avklaringa vise til vedtaket.",
    raad="Før inn enkeltvedtaket, planen eller budsjettet som dekkjer kostnaden.",
    treng=Avklaring,
    felt="budsjettref",
)
def budget_reference(facts: Facts) -> Findings:
    """«I budsjett» must cite the resolution or the adopted plan or budget."""
    a = facts.new(Avklaring)
    if a.okonomi is Okonomi.I_BUDSJETT and not a.budsjettref:
        yield unknown(a.partnar, partnar=facts.name(a.partnar))


@rule(
    "AVK-02",
    ("R-007",),
    heimel="Felles utviklingsplan kap. 5.2",
    stopp="Når saka ikkje er i samsvar med ein plan, må avklaringa seie kva plan og kven som "
    "vedtok han.",
    raad="Før inn namnet på planen og organet i {partnar} som vedtok han.",
    treng=Avklaring,
    felt="plan",
)
def plan_named(facts: Facts) -> Findings:
    """A nei to plan accord names the plan and the organ that adopted it."""
    a = facts.new(Avklaring)
    if a.plansamsvar is Plansamsvar.NEI and not (a.plan and a.planorgan):
        yield unknown(a.partnar, partnar=facts.name(a.partnar))


@rule(
    "AVK-03",
    ("L-ordlyd",),
    heimel="Felles utviklingsplan kap. 5.2",
    stopp="Det finst ingen ordlyd å avklare enno. Ein tittel kan ingen ta stilling til.",
    raad="Sekretariatet set ordlyden først. Til då kan partnaren gi ei fråsegn.",
    treng=Avklaring,
)
def wording_to_clarify(facts: Facts) -> Findings:
    """Avklaring is asked when there is a wording to judge."""
    if facts.file.newest is None:
        yield breach()


@rule(
    "AVK-04",
    ("R-006",),
    heimel="Felles utviklingsplan kap. 5.2",
    stopp="Når det er for tidleg å seie om saka er prinsipiell, må {partnar} seie kva som trengst.",
    raad="Før inn kva opplysningar {partnar} treng for å avklare.",
    treng=Avklaring,
    felt="treng",
)
def too_early_says_why(facts: Facts) -> Findings:
    """«For tidleg» says what is needed."""
    a = facts.new(Avklaring)
    if a.prinsipiell is Prinsipiell.FOR_TIDLEG and not a.treng:
        yield unknown(a.partnar, partnar=facts.name(a.partnar))


@rule(
    "AVK-05",
    ("R-006", "R-080"),
    heimel="Felles utviklingsplan kap. 5.2",
    stopp="{partnar} er ikkje mellom partnarane saka gjeld.",
    raad="Sjå kven saka gjeld med «saksgang sak». Alle kan gi ei fråsegn.",
    treng=Avklaring,
)
def clarifier_is_party(facts: Facts) -> Findings:
    """Only the partners of the case clarify it."""
    a = facts.new(Avklaring)
    if a.partnar not in facts.file.parties:
        yield breach(a.partnar, partnar=facts.name(a.partnar))
