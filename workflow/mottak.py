"""What came of one answer: whether it counts, and why and what to do where it does not.

A partner has one position in a case. What is told of an answer is told of that answer, not of the
position, which may be another one that it gave before.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cases.casefile import GONE
from cases.oppfolging import STRUCK
from cases.oslo import day_text, local_day
from cases.rundgang import Answer
from cases.terms import OrganRole
from rules.avgjerd.svar import owes_proof
from rules.brevtekst import Said, Words, phrase, word
from rules.facts import Facts
from rules.teljing import Standing, standing, taken_with

NO_DECISION = "inga_avgjerd"
COUNTS = frozenset({"tel", "tel_utan_prov", "tel_ukjent_organ"})
"""Its answer counts; in the two last the partner still owes something."""
UNPROVEN: Mapping[Standing, str] = {
    Standing.TEL: "tel_utan_prov", Standing.IKKJE_JA: "ikkje_ja_utan_prov",
}
"""What came of an answer that stands so where its proof lacks."""
UNKNOWN: Mapping[Standing, str] = {
    Standing.TEL: "tel_ukjent_organ", Standing.IKKJE_JA: "ikkje_ja_ukjent_organ",
}
"""The same where nobody knows the organ."""


@dataclass(frozen=True, slots=True)
class Mottak:
    """`utfall` is the key that letters know it by, `ord` what goes into their words."""

    utfall: str
    ord: Words

    @property
    def tel(self) -> bool:
        return self.utfall in COUNTS

    @property
    def kort(self) -> Said:
        return phrase(self.utfall, "kvittering_kort")

    @property
    def gjer(self) -> Said:
        """Whether it counts, and what the partner must do now."""
        return phrase(self.utfall, "kvittering_gjer", **self.ord)


def mottak(facts: Facts, answer: Answer) -> Mottak:
    """What came of that answer, which may be one that is being given now."""
    if answer not in facts.file.svar:
        facts = facts.with_file(replace(facts.file, svar=(*facts.file.svar, answer)))
    if not answer.avgjerd.is_decision:
        return Mottak(NO_DECISION, {})
    gone = facts.file.answer_acts(answer) & GONE
    if gone:
        return Mottak("stroke" if STRUCK in gone else "trekt", {})
    if not facts.file.is_final(answer):
        return Mottak(Standing.MELLOMBELS.value, {})
    held = facts.file.position(answer.partnar)
    if held is None or held.id != answer.id:
        return _passed_over(facts, answer, held)
    return _held(facts, answer)


def _passed_over(facts: Facts, answer: Answer, held: Answer | None) -> Mottak:
    """It is final, and not the position of its partner."""
    event = taken_with(facts, answer)
    if event is not None and event.slag == STRUCK:
        return Mottak("teke_med_strykinga", {"dag": day_text(local_day(event.tid))})
    if event is not None and event.dato is not None:
        day = day_text(event.dato)
        return Mottak("teke_med_trekket", {"dag": day, "gjort": day_text(answer.dato)})
    if held is None:
        return Mottak(Standing.INGEN.value, {})
    return Mottak("eldre_avgjerd", {
        "svar": word(held.slag.value.replace("_", " ")), "organ": word(held.organ_namn),
        "dag": day_text(held.dato), "gjort": day_text(answer.dato),
    })


def _held(facts: Facts, answer: Answer) -> Mottak:
    """It is the position of its partner."""
    stands = standing(facts, answer.partnar)
    if stands in UNKNOWN and answer.organ is OrganRole.ANNA:
        return Mottak(UNKNOWN[stands], {"organ": answer.organ_namn})
    if stands in UNPROVEN and owes_proof(facts, answer):
        return Mottak(UNPROVEN[stands], {"organ": word(answer.organ_namn)})
    return Mottak(stands.value, {})
