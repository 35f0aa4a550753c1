"""Svar: rules on an answer, its wording, its proof, and who may change it."""

from cases.rundgang import Answer, AnswerEvent
from cases.terms import (
    AnswerKind,
    ContactKind,
    Registrering,
)
from rules.facts import Facts
from rules.niva import ABOVE, POLITICAL, top
from rules.rule import Findings, breach, listed, ok, rule, unknown

NEEDS_GROUNDS = (AnswerKind.NEI, AnswerKind.MOTFRAMLEGG, AnswerKind.GJELD_IKKJE_OSS)


@rule(
    "SVA-01",
    ("R-080", "R-036"),
    heimel="seed 004 kap. 3.0",
    stopp="{partnar} er ikkje spurd i denne saka.",
    raad="Berre dei saka gjeld, svarar. Alle kan gi ei fråsegn.",
    treng=Answer,
)
def was_asked(facts: Facts) -> Findings:
    """Only a partner with a demand in force answers."""
    answer = facts.new(Answer)
    if facts.file.demand_on(answer.partnar) is None:
        yield breach(answer.partnar, partnar=facts.name(answer.partnar))


@rule(
    "SVA-02",
    ("L-ordlyd",),
    heimel="seed 000 kap. 5.2.1",
    stopp="Svaret gjeld {gammal}, men {ny} er den nyaste.",
    raad="Svar på den nyaste ordlyden; sjå kva som er endra med «saksgang sak».",
    treng=Answer,
)
def answers_current_wording(facts: Facts) -> Findings:
    """An answer is bound to the wording it answers; an old wording does not count."""
    answer = facts.new(Answer)
    newest, old = facts.file.newest, facts.file.wording(answer.ordlyd)
    if newest and old and not facts.file.applies(answer):
        yield breach(answer.partnar, gammal=old.code, ny=newest.code)
    elif old:
        yield ok(ordlyd=old.code, hash=answer.ordlyd_hash)


@rule(
    "SVA-03",
    ("L-grunn", "R-073"),
    heimel="seed 000 kap. 6",
    stopp="Eit svar som ikkje er ja, må grunngjevast.",
    raad="Skriv kvifor, så dei andre partnarane kan møte det.",
    treng=Answer,
)
def refusal_has_grounds(facts: Facts) -> Findings:
    """A nei, a motframlegg or «gjeld ikkje oss» carries grounds."""
    answer = facts.new(Answer)
    if answer.slag in NEEDS_GROUNDS and not answer.grunngjeving:
        yield unknown(answer.partnar)


@rule(
    "SVA-04",
    ("L-endra-tekst",),
    heimel="seed 000 kap. 6",
    stopp="Eit motframlegg må ha teksten ordrett, slik organet vedtok han.",
    raad="Skriv inn teksten frå protokollen (endra_tekst).",
    treng=Answer,
)
def counter_proposal_has_words(facts: Facts) -> Findings:
    """If the organ changed the text, its exact words are demanded."""
    answer = facts.new(Answer)
    if answer.slag is AnswerKind.MOTFRAMLEGG and not answer.endra_tekst:
        yield unknown(answer.partnar)


@rule(
    "SVA-14",
    ("L-endra-tekst", "R-073"),
    heimel="seed 000 kap. 6",
    stopp="Eit ja med endra tekst eller på vilkår er eit motframlegg.",
    raad="Svar med motframlegg. Merknader som ikkje er vilkår, kan følgje eit ja.",
    treng=Answer,
)
def conditional_yes_is_counter_proposal(facts: Facts) -> Findings:
    """A yes on a condition is a counter-proposal until a new wording meets it."""
    answer = facts.new(Answer)
    if answer.slag.is_yes and answer.endra_tekst:
        yield breach(answer.partnar)


@rule(
    "SVA-05",
    ("L-prov",),
    heimel="koml. § 11-4",
    stopp="Svaret frå {svarorgan} i {partnar} er utan prov.",
    raad="Legg ved protokollutskrifta frå møtet.",
    treng=Answer,
)
def political_answer_has_proof(facts: Facts) -> Findings:
    """A political answer is shown by an extract of the minutes."""
    answer = facts.new(Answer)
    if answer.organ in POLITICAL and answer.prov is None:
        yield breach(
            answer.partnar, svarorgan=answer.organ_namn, partnar=facts.name(answer.partnar)
        )


@rule(
    "SVA-06",
    ("L-dato",),
    heimel="seed 000 kap. 8",
    stopp="Avgjerda er datert fram i tid ({dato}).",
    raad="Send svaret når organet har avgjort saka.",
    treng=Answer,
)
def decided_in_the_past(facts: Facts) -> Findings:
    """A decision that has not been made is no decision."""
    answer = facts.new(Answer)
    if answer.dato > facts.day:
        yield breach(answer.partnar, dato=answer.dato.isoformat())


@rule(
    "SVA-07",
    ("L-hinder", "R-014"),
    heimel="koml. § 14-3 tredje ledd; seed 000 kap. 5.2.1",
    stopp="{avgjerd} frå {svarorgan} er ført inn, men er ikkje ei avgjerd og tel ikkje.",
    raad="Send vedtaket når organet med mynde har gjort det.",
    treng=Answer,
)
def only_decisions_count(facts: Facts) -> Findings:
    """An innstilling, a postponement or «teke til vitande» is recorded and does not count."""
    answer = facts.new(Answer)
    if not answer.avgjerd.is_decision:
        name = answer.avgjerd.value.replace("_", " ")
        yield breach(answer.partnar, avgjerd=name.capitalize(), svarorgan=answer.organ_namn)


@rule(
    "SVA-08",
    ("L-endring", "R-086", "R-025"),
    heimel="koml. § 5-3",
    stopp="{partnar} har alt svara ved {forre}; {svarorgan} kan ikkje gjere om det svaret.",
    raad="Berre det same organet, eller eit som står over det, kan endre svaret.",
    treng=Answer,
)
def same_or_higher_organ(facts: Facts) -> Findings:
    """One position per partner; the same or a higher organ may change it."""
    answer = facts.new(Answer)
    before = facts.file.position(answer.partnar)
    if before is None or not answer.avgjerd.is_decision or not facts.file.answers_demand(before):
        return
    kind = facts.register.partnarar[answer.partnar].slag
    above = ABOVE.get(before.organ, frozenset()) | {top(kind)}
    if answer.organ is not before.organ and answer.organ not in above:
        yield breach(
            answer.partnar, partnar=facts.name(answer.partnar),
            forre=before.organ_namn, svarorgan=answer.organ_namn,
        )


@rule(
    "SVA-09",
    ("L-brev",),
    heimel="seed 000 kap. 5.2.1",
    stopp="Svaret frå {partnar} kom i brev, men brevet ligg ikkje ved.",
    raad="Legg ved brevet eller protokollutskrifta, og vis til dokumentnummeret (prov).",
    treng=Answer,
)
def letter_is_attached(facts: Facts) -> Findings:
    """A received letter is the answer, so it lies on the case."""
    answer = facts.new(Answer)
    if answer.registrering is Registrering.BREV and answer.prov is None:
        yield breach(answer.partnar, partnar=facts.name(answer.partnar))


@rule(
    "SVA-10",
    ("L-brev", "L-to-personar"),
    heimel="seed 000 kap. 5.2.1",
    stopp="Den same personen kan ikkje både registrere og kontrollere svaret frå {partnar}.",
    raad="La ein annan person i sekretariatet kontrollere registreringa.",
    treng=AnswerEvent,
)
def second_person_checks(facts: Facts) -> Findings:
    """A letter counts when a second person has checked the registration."""
    event = facts.new(AnswerEvent)
    answer = facts.file.answer(event.svar)
    if event.slag != "kontrollert" or answer is None:
        return
    if event.person is None or answer.person in (None, event.person):
        yield breach(answer.partnar, partnar=facts.name(answer.partnar))


@rule(
    "SVA-11",
    ("L-mellombels",),
    heimel="seed 000 kap. 5.2.1",
    stopp="Svaret frå {partnar} kan berre {partnar} sjølv stadfeste.",
    raad="Be {partnar} stadfeste svaret som vart registrert på telefon.",
    treng=AnswerEvent,
)
def partner_confirms_telephone(facts: Facts) -> Findings:
    """What was taken by telephone never counts until the partner confirms it."""
    event = facts.new(AnswerEvent)
    answer = facts.file.answer(event.svar)
    if event.slag == "stadfesta" and answer and facts.act.actor.partnar != answer.partnar:
        yield breach(answer.partnar, partnar=facts.name(answer.partnar))


@rule(
    "SVA-12",
    ("L-endring",),
    heimel="koml. § 5-3",
    stopp="{partnar} kan ikkje trekkje svaret slik: det må same organ eller eit høgare gjere.",
    raad="Send avgjerda frå {forre} eller organet over, med same slag prov.",
    treng=AnswerEvent,
)
def withdrawn_as_given(facts: Facts) -> Findings:
    """An answer is withdrawn by the same or a higher organ, with the same proof."""
    event = facts.new(AnswerEvent)
    answer = facts.file.answer(event.svar)
    if event.slag != "trekt" or answer is None:
        return
    kind = facts.register.partnarar[answer.partnar].slag
    above = ABOVE.get(answer.organ, frozenset()) | {top(kind), answer.organ}
    if event.organ not in above or (answer.prov and not event.prov):
        name = facts.name(answer.partnar)
        yield breach(answer.partnar, partnar=name, forre=answer.organ_namn)


@rule(
    "SVA-13",
    ("R-051",),
    heimel="seed 000 kap. 5.2.4",
    stopp="{partnarar} har ingen kontaktperson.",
    raad="Før inn ein kontakt for kvar av dei med «saksgang ny-kontakt».",
)
def everyone_has_contact(facts: Facts) -> Findings:
    """Every partner asked has a named contact person before the round opens."""
    kinds = (ContactKind.KONTAKT, ContactKind.VIKAR)
    missing = [
        p for p in facts.file.parties if not facts.register.contacts_of(p, facts.day, *kinds)
    ]
    if missing:
        one = missing[0] if len(missing) == 1 else None
        yield breach(one, partnarar=listed([facts.name(p) for p in missing]))
