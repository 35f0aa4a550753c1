"""Which answers count: the one judgement that konsensus, receipts and pictures all share."""

from enum import StrEnum

from cases.chain import may_redo
from cases.oppfolging import Retting
from cases.rundgang import Answer, AnswerEvent
from cases.terms import Avgjerd, PartnerKind, Registrering
from cases.tilbaketrekking import takes_along, takes_back
from rules.facts import Facts
from rules.niva import LevelRow
from rules.spoersmaal import has_authority, level_of


class Standing(StrEnum):
    """Where one asked partner stands. Only TEL counts."""

    TEL = "tel"
    INGEN = "ikkje_svart"
    MELLOMBELS = "mellombels"
    IKKJE_JA = "ikkje_ja"
    GAMMAL_ORDLYD = "gammal_ordlyd"
    FEIL_NIVAA = "feil_nivaa"
    MAA_STADFEST = "maa_stadfestast"


def standing(facts: Facts, partner_id: str) -> Standing:
    """Where a partner stands now, judged from its latest final decision and today's facts.

    A decision that waits for the right person keeps the partner out until it is settled, unless
    it could not displace the position anyway: made earlier, by no higher organ.
    """
    position = facts.file.position(partner_id)
    if any(_could_displace(w, position) for w in facts.file.awaiting(partner_id)):
        return Standing.MELLOMBELS
    if position is None:
        return Standing.INGEN
    if not facts.file.answers_demand(position):
        return Standing.GAMMAL_ORDLYD
    if not position.slag.is_yes:
        return Standing.IKKJE_JA
    return _at_right_level(facts, position)


def taken_with(facts: Facts, answer: Answer) -> AnswerEvent | None:
    """What took another answer of the same partner back and takes this one along; None where
    nothing did."""
    for event in facts.file.svar_hendingar:
        taken = facts.file.answer(event.svar)
        if taken is None or taken.partnar != answer.partnar or not takes_back(event):
            continue
        if takes_along(event, taken, answer, stands=facts.file.applies(taken)):
            return event
    return None


def _could_displace(waiting: Answer, position: Answer | None) -> bool:
    if position is None or waiting.dato >= position.dato:
        return True
    return not may_redo(position.organ, waiting.organ)


def _at_right_level(facts: Facts, answer: Answer) -> Standing:
    avklaring = facts.file.clarification(answer.partnar)
    partner = facts.register.partnarar[answer.partnar]
    private = partner.slag is PartnerKind.PRIVAT
    if partner.til is not None and answer.dato > partner.til:
        return Standing.FEIL_NIVAA  # it was no partner any more, and had no organ to decide
    if avklaring is not None and not private and facts.file.must_confirm(avklaring):
        return Standing.MAA_STADFEST
    found = level_of(facts, answer)
    in_haste = found.rad is LevelRow.A and answer.avgjerd is Avgjerd.HASTEVEDTAK
    right = has_authority(facts, found, answer) and not in_haste
    return Standing.TEL if right else Standing.FEIL_NIVAA


def asked(facts: Facts) -> tuple[str, ...]:
    """Those whose own answer the newest wording needs."""
    return facts.file.parties


def those(facts: Facts, *standings: Standing) -> tuple[str, ...]:
    """The asked partners that stand so."""
    return tuple(p for p in asked(facts) if standing(facts, p) in standings)


def answered(facts: Facts) -> int:
    """How many of the asked have an answer that counts."""
    return len(those(facts, Standing.TEL))


def always(_: Facts) -> bool:
    return True


def decides_anew(facts: Facts) -> bool:
    """Whether the act makes a partner's decision final: its own new one, or one it confirms.

    After semje has been stated, this is what sends the case back to the partners.
    """
    if facts.adds(AnswerEvent):
        return True
    if not facts.adds(Answer):
        return False
    answer = facts.new(Answer)
    return answer.avgjerd.is_decision and answer.registrering is Registrering.PARTNAR


FACT_FIELDS = frozenset({"kostnad", "paragraf_6_2"})
"""Facts of a case that could turn a partner's level; correcting one opens the case again."""


def opens_again(facts: Facts) -> bool:
    """Whether a correction touches what the partners have answered, once semje has been stated.

    A note that nobody has stood behind has brought nothing about, so striking it opens nothing.
    """
    if facts.adds(AnswerEvent):
        answer = facts.file.answer(facts.new(AnswerEvent).svar)
        return answer is not None and answer.avgjerd.is_decision and facts.file.is_final(answer)
    if not facts.adds(Retting) or not facts.file.demands:
        return False
    correction = facts.new(Retting)
    return correction.gjeld == "sak" and correction.felt in FACT_FIELDS
