"""Svar: rules on an answer, its wording, its proof, and who may change it."""

import re
from dataclasses import replace

from cases.avklaring import Avklaring
from cases.chain import may_redo
from cases.oppfolging import STRUCK
from cases.rundgang import Answer, AnswerEvent
from cases.terms import (
    AnswerKind,
    Avgjerd,
    DocumentKind,
    OrganRole,
)
from cases.tilbaketrekking import takes_back
from rules.facts import Facts
from rules.niva import POLITICAL
from rules.rule import Findings, breach, ok, rule, unknown
from rules.spoersmaal import is_adviser, organ_name

DONE = {
    Avgjerd.INNSTILLING: "gitt innstilling",
    Avgjerd.UTSETT: "utsett saka",
    Avgjerd.SENDT_ATTENDE: "sendt saka attende",
    Avgjerd.TEKE_TIL_VITANDE: "teke saka til vitande",
}
PROOF = {DocumentKind.PROTOKOLLUTSKRIFT, DocumentKind.BREV}
NEEDS_GROUNDS = (AnswerKind.NEI, AnswerKind.MOTFRAMLEGG, AnswerKind.GJELD_IKKJE_OSS)


@rule(
    "SVA-01",
    ("R-036", "R-080"),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="{partnar} er ikkje spurd {kva}.",
    raad="{vegen}",
    treng=Answer,
)
def was_asked(facts: Facts) -> Findings:
    """Only a partner with a demand in force answers. What an adviser may do, ORG-14 says."""
    answer = facts.new(Answer)
    if is_adviser(facts, answer.partnar) or facts.file.demand_on(answer.partnar) is not None:
        return
    what, way = "i denne saka", "Berre dei saka gjeld, svarar. Alle kan gi ei fråsegn."
    newest = facts.file.newest
    if newest and answer.partnar in facts.file.parties:
        what, way = f"om {newest.code} enno", "Sekretariatet opnar ein ny runde først."
    yield breach(answer.partnar, partnar=facts.name(answer.partnar), kva=what, vegen=way)


@rule(
    "SVA-02",
    ("L-ordlyd",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Svaret gjeld {gammal}, men {ny} er den nyaste.",
    raad="Svar på den nyaste ordlyden; sjå kva som er endra med «saksgang sak».",
    treng=Answer,
    felt="ordlyd",
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
    heimel="Felles utviklingsplan kap. 6",
    stopp="Eit svar som ikkje er ja, må grunngjevast.",
    raad="Skriv kvifor med --grunngjeving, så dei andre partnarane kan møte det.",
    treng=Answer,
    felt="grunngjeving",
)
def refusal_has_grounds(facts: Facts) -> Findings:
    """A nei, a motframlegg or «gjeld ikkje oss» carries grounds."""
    answer = facts.new(Answer)
    if answer.slag in NEEDS_GROUNDS and not answer.grunngjeving:
        yield unknown(answer.partnar)


@rule(
    "SVA-04",
    ("L-endra-tekst",),
    heimel="Felles utviklingsplan kap. 6",
    stopp="Eit motframlegg må ha teksten ordrett, slik organet vedtok han.",
    raad="Skriv inn teksten frå protokollen.",
    treng=Answer,
    felt="endra_tekst",
)
def counter_proposal_has_words(facts: Facts) -> Findings:
    """If the organ changed the text, its exact words are demanded."""
    answer = facts.new(Answer)
    if answer.slag is AnswerKind.MOTFRAMLEGG and not answer.endra_tekst:
        yield unknown(answer.partnar)


@rule(
    "SVA-14",
    ("L-endra-tekst", "R-073"),
    heimel="Felles utviklingsplan kap. 6",
    stopp="Eit ja med endra tekst eller på vilkår er eit motframlegg.",
    raad="Svar med motframlegg. Merknader som ikkje er vilkår, kan følgje eit ja.",
    treng=Answer,
    felt="svar",
)
def conditional_yes_is_counter_proposal(facts: Facts) -> Findings:
    """A yes on a condition is a counter-proposal until a new wording meets it."""
    answer = facts.new(Answer)
    if answer.slag.is_yes and answer.endra_tekst:
        yield breach(answer.partnar)


CONDITIONAL = re.compile(
    r"\b(?:føreset\w*|forutset\w*|forutsatt|dersom|hvis|så ?framt|så lenge"
    r"|(?:på|med|under) (?:det |dei |de |eit |et )?vilkår\w*|vilkåret"
    r"|(?:på|under) (?:den )?betingelse\w*|betinga|betinget|atterhald|forbehold"
    r"|(?<!ein )(?<!ei )(?<!i )viss(?= \w+ \w))\b",
    re.IGNORECASE,
)
"""Words that set a condition, in nynorsk and bokmål. They prove nothing, so they only warn."""


@rule(
    "SVA-15",
    ("L-vilkaar",),
    heimel="Felles utviklingsplan kap. 6",
    stopp="Merknaden frå {partnar} les seg som eit vilkår («{ord}»). Eit ja på vilkår er ikkje eit "
    "ja, men denne merknaden stansar ingenting, og svaret vert rekna som eit ja.",
    raad="Er det eit vilkår, svar på nytt med motframlegg og ordlyden de vil ha. Er det berre ein "
    "merknad, treng de ikkje gjere noko.",
    treng=Answer,
    felt="merknad",
)
def remark_reads_like_a_condition(facts: Facts) -> Findings:
    """A yes with a remark in words of condition is taken as a yes, and its partner is told so."""
    answer = facts.new(Answer)
    found = CONDITIONAL.search(f"{answer.merknad}\n{answer.grunngjeving}")
    if answer.slag.is_yes and found:
        yield breach(answer.partnar, partnar=facts.name(answer.partnar), ord=found.group())


def owes_proof(facts: Facts, answer: Answer) -> bool:
    """Whether an elected organ or a board has answered, and no paper of the case shows it."""
    needs = answer.organ in POLITICAL or answer.organ is OrganRole.STYRE or answer.styrevedtak
    kinds = {d.slag for d in facts.file.dokument if d.sha256 == answer.prov}
    return bool(needs) and not kinds & PROOF


@rule(
    "SVA-05",
    ("L-prov",),
    heimel="koml. § 11-4",
    stopp="Svaret frå {svarorgan} i {partnar} er utan prov.",
    raad="Legg ved protokollutskrifta frå møtet.",
    treng=Answer,
    felt="prov",
)
def political_answer_has_proof(facts: Facts) -> Findings:
    """A political answer is shown by an extract of the minutes."""
    answer = facts.new(Answer)
    if owes_proof(facts, answer):
        yield breach(
            answer.partnar, svarorgan=answer.organ_namn, partnar=facts.name(answer.partnar)
        )


@rule(
    "SVA-06",
    ("L-dato",),
    heimel="Felles utviklingsplan kap. 8",
    stopp="Avgjerda er datert fram i tid ({dato}).",
    raad="Vent til organet har avgjort saka, og før det inn då.",
    felt="dato",
)
def decided_in_the_past(facts: Facts) -> Findings:
    """A decision that has not been made is no decision."""
    said = [n for n in facts.nye if isinstance(n, Answer | AnswerEvent | Avklaring)]
    for act in said:
        if act.dato is not None and act.dato > facts.day:
            yield breach(act.partnar, dato=act.dato.isoformat())


@rule(
    "SVA-07",
    ("L-hinder", "R-014"),
    heimel="koml. § 14-3 tredje ledd; Felles utviklingsplan kap. 5.2.1",
    stopp="{svarorgan} har {gjort}. Det er ført inn, men er ikkje ei avgjerd og tel ikkje.",
    raad="Send vedtaket når organet med mynde har gjort det.",
    treng=Answer,
    felt="avgjerd",
)
def only_decisions_count(facts: Facts) -> Findings:
    """An innstilling, a postponement or «teke til vitande» is recorded and does not count."""
    answer = facts.new(Answer)
    if not answer.avgjerd.is_decision:
        done = DONE[answer.avgjerd]
        yield breach(answer.partnar, gjort=done, svarorgan=answer.organ_namn)


def _last_taken_back(facts: Facts, partner: str) -> AnswerEvent | None:
    acts = [e for e in facts.file.svar_hendingar if e.partnar == partner and takes_back(e)]
    return acts[-1] if acts else None


def _as_taken_back(facts: Facts, act: AnswerEvent) -> Answer | None:
    """The answer that was taken back, as given by the organ that did it."""
    taken = facts.file.answer(act.svar)
    if taken is None or act.organ is None or act.organ is taken.organ:
        return taken
    name = organ_name(facts, act.partnar, act.organ, act.dato or taken.dato)
    return replace(taken, organ=act.organ, organ_namn=name)


@rule(
    "SVA-08",
    ("L-endring", "R-086", "R-025"),
    heimel="koml. § 5-3",
    stopp="{partnar} har {gjort} {forre}; {svarorgan} kan ikkje gjere om det.",
    raad="Berre det same organet, eller eit som står over det, kan endre svaret.",
    treng=Answer,
    felt="organ",
)
def same_or_higher_organ(facts: Facts) -> Findings:
    """One position per partner; the same or a higher organ may change it.

    What an organ has taken back, one below it does not give anew on the same wording. The name of
    an organ that nobody knows may be what was written wrongly.
    """
    answer = facts.new(Answer)
    held, back = facts.file.position(answer.partnar), _last_taken_back(facts, answer.partnar)
    before = held or (_as_taken_back(facts, back) if back else None)
    if before is None or not answer.avgjerd.is_decision or not facts.file.applies(before):
        return
    struck = held is None and back is not None and back.slag == STRUCK
    other = answer.organ_namn != before.organ_namn and answer.organ is OrganRole.ANNA
    if not may_redo(answer.organ, before.organ) or (other and not struck):
        done = "stroke svaret frå" if struck else "trekt svaret frå"
        yield breach(
            answer.partnar, partnar=facts.name(answer.partnar),
            forre=before.organ_namn, svarorgan=answer.organ_namn,
            gjort="alt svara ved" if held else done,
        )
