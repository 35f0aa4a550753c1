"""Val: rules on how an election goes, from the nomination to the seat it fills."""

from collections.abc import Iterator

from cases.case import Case
from cases.casefile import CaseFile
from cases.listing import listed
from cases.oslo import day_text
from cases.partner import Sete
from cases.steps import Step
from cases.terms import Utfall
from rules.facts import Facts, RegisterFacts
from rules.organ.samansetjing import elector
from rules.organ.valsyn import (
    called,
    electing_organ,
    electing_partners,
    has_nominated,
    nominators,
)
from rules.rule import Findings, breach, rule, unknown

ELECTS = (Utfall.VEDTAK, Utfall.GODKJENT)


@rule(
    "VAL-01",
    ("L-val",),
    heimel="Felles utviklingsplan kap. 8.2.2 og 8.3",
    stopp="Det er ikkje sagt kva organ det skal veljast medlemer til.",
    raad="Før inn organet når valet vert meldt inn.",
    treng=Case,
)
def election_names_its_organ(facts: Facts) -> Findings:
    """An election is to one organ; who elects and who nominates follows from it."""
    if facts.sakstype.val and facts.new(Case).val_organ is None:
        yield unknown()


@rule(
    "VAL-02",
    ("L-val", "R-097"),
    heimel="Felles utviklingsplan kap. 8.2.1 og 8.2.2",
    stopp="Medlemene i {organ} vert valde av partnarane sjølve. Valet må binde dei som vel, og gå "
    "på rundgang hjå dei.",
    raad="Meld inn valet som ei sak som bind, med dei partnarane som vel.",
    treng=Case,
)
def electors_elect_themselves(facts: Facts) -> Findings:
    """Where partners elect, no joint organ does it for them: the case binds and goes the round."""
    case = facts.new(Case)
    organ = facts.register.organ.get(case.val_organ or "")
    if not facts.sakstype.val or organ is None or electing_organ(facts.register, organ, facts.day):
        return
    if not case.forpliktande or not case.krins:
        yield breach(organ=organ.namn)


@rule(
    "VAL-03",
    ("L-val", "R-098", "R-099"),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="{partnarar} vel ikkje medlemer til {organ}.",
    raad="Før inn dei partnarane som skal velje. Dei andre kan gi ei fråsegn.",
    treng=Case,
)
def only_electors_are_asked(facts: Facts) -> Findings:
    """The round goes to those who elect, as the composition of the organ says."""
    case = facts.new(Case)
    organ = facts.register.organ.get(case.val_organ or "")
    if not facts.sakstype.val or organ is None or electing_organ(facts.register, organ, facts.day):
        return
    electors = electing_partners(facts, organ)
    others = [facts.name(p) for p in case.krins if electors and p not in electors]
    if others:
        yield breach(partnarar=listed(others), organ=organ.namn)


@rule(
    "VAL-04",
    ("R-097",),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="{valnemnd} er valnemnd, og har ikkje gitt innstilling enno.",
    raad="Før inn handsaminga i {valnemnd}, med tilrådinga, før saka går vidare.",
)
def nominated_before_election(facts: Facts) -> Findings:
    """The valnemnd gives its nomination before those who elect are asked."""
    if not facts.sakstype.val:
        return
    missing = [c for c in nominators(facts) if not has_nominated(facts, c)]
    if missing:
        yield breach(valnemnd=listed([called(facts, c) for c in missing]))


@rule(
    "VAL-05",
    ("L-val", "R-104"),
    heimel="Felles utviklingsplan kap. 8.3",
    stopp="{organ} skal velje, og har ikkje gjort det enno.",
    raad="Før inn handsaminga i {organ} med utfallet vedtak.",
)
def electing_organ_has_elected(facts: Facts) -> Findings:
    """Where a joint organ elects, as SSU does to the faglege utval, it has done so itself."""
    organ = facts.register.organ.get(facts.case.val_organ or "")
    if not facts.sakstype.val or organ is None:
        return
    for chooser in electing_organ(facts.register, organ, facts.day):
        handling = facts.file.last_handling(chooser)
        if handling is None or handling.utfall not in ELECTS:
            yield breach(organ=called(facts, chooser))


@rule(
    "VAL-06",
    ("L-val",),
    heimel="Felles utviklingsplan kap. 8.2.2 og 8.3",
    stopp="Sak {sak} kan ikkje stå bak plassen: {kvifor}.",
    raad="Vis til valsaka der medlemen vart vald, når ho er vedteken.",
    treng=Sete,
)
def seat_rests_on_its_election(facts: RegisterFacts) -> Findings:
    """A seat that names a case was settled by it: a finished election to that very organ."""
    seat, ground = facts.new(Sete), facts.grunnlag
    if ground is None:
        return
    for why in _not_its_election(facts, seat, ground):
        yield breach(seat.partnar, sak=ground.case.number, kvifor=why)


def _not_its_election(
    facts: RegisterFacts, seat: Sete, ground: CaseFile
) -> Iterator[str]:
    case = ground.case
    kind = facts.register.sakstypar[case.sakstype]
    if not kind.val and not kind.struktur:
        yield "ho er korkje eit val eller ei strukturendring"
        return
    if case.sakssteg is not Step.VEDTEKE:
        yield "ho er ikkje vedteken"
    settled = max((v.dato for v in ground.vedtak), default=None)
    if kind.val and settled and seat.fraa < settled:
        yield f"plassen er frå {day_text(seat.fraa)}, og valet vart vedteke {day_text(settled)}"
    if kind.val and case.val_organ != seat.organ:
        yield f"ho gjeld {facts.organ_name(case.val_organ)}"
    chooser = elector(facts.register, seat.vald_av)
    took_part = {*ground.parties, *(h.organ for h in ground.handsamingar)}
    if chooser and kind.val and chooser not in took_part:
        yield f"{called(facts, chooser)} var ikkje med og valde"
