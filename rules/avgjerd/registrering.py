"""Registrering: rules on what others register for a partner, and on who stands behind it."""

from collections.abc import Iterator
from dataclasses import replace

from cases.chain import may_redo
from cases.listing import listed
from cases.oppfolging import STRUCK
from cases.oslo import day_text
from cases.rundgang import Answer, AnswerEvent
from cases.steps import Step
from cases.terms import ContactKind, Registrering
from rules.avgjerd.svar import PROOF
from rules.facts import Facts
from rules.personar import two_persons
from rules.rule import Finding, Findings, breach, breach_of, rule
from rules.spoersmaal import has_organ


@rule(
    "SVA-09",
    ("L-brev",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Svaret frå {partnar} kom i brev, men brevet ligg ikkje ved.",
    raad="Legg ved brevet eller protokollutskrifta, og vis til dokumentnummeret.",
    treng=Answer,
    felt="prov",
)
def letter_is_attached(facts: Facts) -> Findings:
    """A received letter is the answer, so it lies on the case."""
    answer = facts.new(Answer)
    if answer.registrering is Registrering.BREV and answer.prov is None:
        yield breach(answer.partnar, partnar=facts.name(answer.partnar))


@rule(
    "SVA-10",
    ("L-brev", "L-to-personar"),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Svaret frå {partnar} må kontrollerast av ein annan kjend person "
    "enn den som førte det inn.",
    raad="La ein annan i sekretariatet kontrollere, med eigen person-id.",
    treng=AnswerEvent,
)
def second_person_checks(facts: Facts) -> Findings:
    """A letter counts when a second person has checked the registration."""
    event = facts.new(AnswerEvent)
    answer = facts.file.answer(event.svar)
    if event.slag != "kontrollert" or answer is None:
        return
    if not two_persons(event.person, answer.person):
        yield breach(answer.partnar, partnar=facts.name(answer.partnar))


@rule(
    "SVA-11",
    ("L-mellombels", "L-to-personar", "L-ukjend-hand"),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Svaret frå {partnar} {feil}.",
    raad="{vegen}.",
    treng=AnswerEvent,
    radvis=True,
)
def partner_confirms_telephone(facts: Facts) -> Findings:
    """What was taken by telephone never counts until the partner confirms it, by somebody else
    than the one who took it down. The partner acts under its own name also where it does not say
    who did: that warns."""
    event = facts.new(AnswerEvent)
    answer = facts.file.answer(event.svar)
    if event.slag != "stadfesta" or answer is None:
        return
    name = facts.name(answer.partnar)
    ask = f"Be {name} stadfeste svaret som vart registrert på telefon"
    if facts.act.actor.partnar != answer.partnar:
        alone = f"kan berre {name} sjølv stadfeste"
        yield breach(answer.partnar, partnar=name, feil=alone, vegen=ask)
    elif not event.person or not answer.person:
        yield _by(
            answer, "L-ukjend-hand", name, "er stadfesta, men det står ikkje kven som gjorde kva",
            "Det tel. Skriv helst «--person» med ein eigen id både når svaret vert ført inn og når "
            "det vert stadfesta",
        )
    elif not two_persons(event.person, answer.person):
        yield _by(
            answer, "L-to-personar", name,
            "kan berre ein annan kjend person enn den som førte det inn, stadfeste",
            f"{ask}, med eigen person-id, eller svare sjølv",
        )


def _by(answer: Answer, row: str, name: str, wrong: str, way: str) -> Finding:
    found = breach_of(row, partnar=name, feil=wrong, vegen=way)
    return replace(found, part=answer.partnar)


@rule(
    "SVA-12",
    ("L-endring",),
    heimel="koml. § 5-3",
    stopp="{partnar} kan ikkje trekkje svaret slik: {kvifor}.",
    raad="{vegen}",
    treng=AnswerEvent,
)
def withdrawn_as_given(facts: Facts) -> Findings:
    """An answer is withdrawn by the same or a higher organ, with the same proof as it had; or
    struck by the partner that wrote it wrongly."""
    event = facts.new(AnswerEvent)
    answer = facts.file.answer(event.svar)
    if answer is None or event.slag not in ("trekt", STRUCK):
        return
    struck = event.slag == STRUCK
    faults = _faults_of_striking(facts, answer) if struck else (
        _faults_of_withdrawal(facts, event, answer))
    for why, way in faults:
        yield breach(answer.partnar, partnar=facts.name(answer.partnar), kvifor=why, vegen=way)


def wrote_itself(facts: Facts, answer: Answer) -> bool:
    """Whether the partner gave that answer itself, or has said that what was taken down is so."""
    own = answer.registrering is Registrering.PARTNAR
    return own or "stadfesta" in facts.file.answer_acts(answer)


def may_be_struck(facts: Facts, answer: Answer) -> bool:
    """Whether the partner may strike that answer as written wrongly."""
    return not any(_faults_of_striking(facts, answer))


def _faults_of_striking(facts: Facts, answer: Answer) -> Iterator[tuple[str, str]]:
    """No organ decides anything anew, so no proof is asked for: the right answer brings its own.
    Once semje is stated, only a new decision undoes what the others have relied on."""
    if not wrote_itself(facts, answer):
        yield (
            "sekretariatet har ført det inn etter eit brev",
            "Skriv til sekretariatet kva som er ført feil. Då stryk dei det, og fører det rett.",
        )
    if facts.case.sakssteg is not Step.RUNDGANG:
        way = f"Send den nye avgjerda frå {answer.organ_namn} eller organet over."
        yield "semja er konstatert, og då trengst ei ny avgjerd", way


SHOW_PROOF = (
    "Legg ved protokollutskrifta eller brevet som viser avgjerda, og vis til dokumentnummeret med "
    "--prov."
)


def _faults_of_withdrawal(
    facts: Facts, event: AnswerEvent, answer: Answer
) -> Iterator[tuple[str, str]]:
    """Each reason for itself, with what to do about it."""
    same_or_above = f"Send avgjerda frå {answer.organ_namn} eller organet over."
    if event.organ is None or not may_redo(event.organ, answer.organ):
        yield "det må same organ eller eit høgare gjere", same_or_above
    elif event.dato and event.organ is not answer.organ and not has_organ(
        facts, answer.partnar, event.organ, event.dato
    ):
        yield f"{facts.name(answer.partnar)} hadde ikkje det organet den dagen", same_or_above
    if event.dato is not None and event.dato < answer.dato:
        yield (
            f"avgjerda om det er frå {day_text(event.dato)}, før svaret vart gitt",
            f"Før inn ei avgjerd frå {day_text(answer.dato)} eller seinare.",
        )
    if _is_proof(facts, answer.prov) and not _is_proof(facts, event.prov):
        yield (
            "svaret vart gitt med prov, og no manglar same slag prov",
            SHOW_PROOF,
        )


def _is_proof(facts: Facts, sha256: str | None) -> bool:
    """The same that is asked of an answer: only minutes or a letter show what an organ decided."""
    return any(d.sha256 == sha256 and d.slag in PROOF for d in facts.file.dokument)


@rule(
    "SVA-13",
    ("R-051",),
    heimel="Felles utviklingsplan kap. 5.2.4",
    stopp="{partnarar} har ingen kontaktperson.",
    raad="Før inn ein kontakt for kvar av dei med «saksgang ny-kontakt».",
)
def everyone_has_contact(facts: Facts) -> Findings:
    """Every partner asked has a named contact person before the round opens."""
    kinds = (ContactKind.KONTAKT, ContactKind.VIKAR)
    missing = [
        p for p in facts.file.parties
        if not any(c.slag in kinds for c in facts.register.reached(p, facts.day))
    ]
    if missing:
        one = missing[0] if len(missing) == 1 else None
        yield breach(one, partnarar=listed([facts.name(p) for p in missing]))
