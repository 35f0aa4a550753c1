"""Stryking: rules on who may take away what was registered, or write it otherwise, and alone."""

from cases.oppfolging import STRUCK
from cases.rundgang import Answer, AnswerEvent
from rules.avgjerd.registrering import wrote_itself
from rules.facts import Facts
from rules.personar import two_persons
from rules.rule import Findings, breach, rule


@rule(
    "RET-05",
    ("L-retting", "L-tilgang"),
    heimel="koml. § 5-3; Felles utviklingsplan kap. 5.2.1",
    stopp="{partnar} har sjølv gitt eller stadfesta svaret, og berre {partnar} kan gjere det om.",
    raad="Be {partnar} trekkje svaret eller svare på nytt.",
    treng=AnswerEvent,
)
def own_answer_is_the_partners(facts: Facts) -> Findings:
    """Only what the secretariat itself registered can have been registered by mistake."""
    answer = _struck_answer(facts)
    if answer is None:
        return
    if wrote_itself(facts, answer):
        yield breach(answer.partnar, partnar=facts.name(answer.partnar))


@rule(
    "RET-06",
    ("L-to-personar", "L-brev"),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="{kvifor}. Ein annan kjend person enn den som førte det inn, må stryke det.",
    raad="La ein annan i sekretariatet rette, med eigen person-id.",
    treng=AnswerEvent,
)
def second_person_strikes(facts: Facts) -> Findings:
    """What two persons stand behind, one of them cannot take away alone; nor what stands in the
    way of an earlier answer of the same partner, which would count again."""
    answer, event = _struck_answer(facts), facts.new(AnswerEvent)
    if answer is None or two_persons(event.person, answer.person):
        return
    name = facts.name(answer.partnar)
    if "kontrollert" in facts.file.answer_acts(answer):
        yield breach(answer.partnar, kvifor=f"Svaret frå {name} er kontrollert")
    elif _earlier_stands(facts, answer):
        yield breach(
            answer.partnar,
            kvifor=f"Vert dette svaret stroke, gjeld eit tidlegare svar frå {name} att",
        )


def _earlier_stands(facts: Facts, struck: Answer) -> bool:
    others = (a for a in facts.file.svar if a.partnar == struck.partnar and a.id != struck.id)
    return any(facts.file.is_final(a) for a in others)


def _struck_answer(facts: Facts) -> Answer | None:
    event = facts.new(AnswerEvent)
    return facts.file.answer(event.svar) if event.slag == STRUCK else None
