"""Ordlyd: rules on the wording that partners answer, and on who may call a change editorial."""

from cases.ordlyd import Ordlyd, OrdlydEvent
from cases.oslo import local_day
from cases.rundgang import Answer, Krav
from cases.terms import ActorRole, OrdlydClass
from rules.facts import Facts
from rules.personar import two_persons
from rules.rule import Findings, breach, ok, rule, unknown


@rule(
    "ORD-01",
    ("L-ordlyd", "R-031"),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="Saka har ingen ordlyd som partnarane kan svare på.",
    raad="Set ordlyden først, med framlegg til vedtak ordrett.",
)
def wording_exists(facts: Facts) -> Findings:
    """Nobody is asked, and nothing agreed, without an exact wording."""
    newest = facts.file.newest
    if newest is None:
        yield breach()
    else:
        yield ok(ordlyd=newest.code)


@rule(
    "ORD-02",
    ("L-to-personar",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Ei redaksjonell retting må grunngjevast og stadfestast av to personar.",
    raad="Skriv kvifor rettinga ikkje endrar innhaldet, og la ein annan person stadfeste.",
    treng=Ordlyd,
)
def editorial_has_reason(facts: Facts) -> Findings:
    """A redaksjonell class needs a reason and a known person; a second one confirms it."""
    new = facts.new(Ordlyd)
    if new.klasse is OrdlydClass.REDAKSJONELL and not (new.grunn and facts.act.actor.person):
        yield unknown()


@rule(
    "ORD-03",
    ("L-to-personar",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Ei redaksjonell retting må stadfestast av ein annan kjend person.",
    raad="La ein annan i sekretariatet eller hjå ein partnar i saka stadfeste, "
    "med eigen person-id.",
    treng=OrdlydEvent,
)
def second_person_confirms(facts: Facts) -> Findings:
    """Two persons class a wording as redaksjonell."""
    event = facts.new(OrdlydEvent)
    wording = facts.file.wording(event.ordlyd)
    if event.slag != "stadfesta" or wording is None:
        return
    actor = facts.act.actor
    ours = actor.rolle is ActorRole.SEKRETARIAT or actor.partnar in facts.file.parties
    if not ours or not two_persons(event.person, wording.laga_av):
        yield breach()


@rule(
    "ORD-04",
    ("L-ordlyd", "L-dato"),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="{svarorgan} i {partnar} avgjorde saka {dato}, men ordlyden vart først laga {laga}.",
    raad="Send avgjerda organet har gjort på denne ordlyden.",
    treng=Answer,
    felt="dato",
)
def decided_on_existing_wording(facts: Facts) -> Findings:
    """An organ cannot have decided on a wording that did not exist yet."""
    answer = facts.new(Answer)
    made = next((local_day(o.laga) for o in facts.file.ordlydar if _same(facts, o, answer)), None)
    if made and answer.dato < made:
        yield breach(
            answer.partnar, svarorgan=answer.organ_namn, partnar=facts.name(answer.partnar),
            dato=answer.dato.isoformat(), laga=made.isoformat(),
        )


def _same(facts: Facts, wording: Ordlyd, answer: Answer) -> bool:
    """Whether the wording says the same to this partner as the newest one."""
    allowed = answer.tek_avgrensing
    return facts.file.still_applies(wording.id, answer.partnar, narrowing_ok=allowed)


@rule(
    "ORD-05",
    ("L-ordlyd",),
    heimel="Felles utviklingsplan kap. 5.2.4",
    stopp="Alle partnarane er alt spurde om {ordlyd}.",
    raad="Vent på svara. Ein ny runde trengst først når ordlyden er endra.",
)
def somebody_to_ask(facts: Facts) -> Findings:
    """A new round asks those a new wording touches; nobody is asked the same twice."""
    newest = facts.file.newest
    asked = {k.partnar for k in facts.file.demands if _holds(facts, k)}
    if newest and asked >= set(newest.partar):
        yield breach(ordlyd=newest.code)


def _holds(facts: Facts, demand: Krav) -> bool:
    position = facts.file.position(demand.partnar)
    allowed = position.tek_avgrensing if position else False
    return facts.file.still_applies(demand.ordlyd, demand.partnar, narrowing_ok=allowed)
