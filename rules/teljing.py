"""Which answers count: the one judgement that konsensus, receipts and pictures all share."""

from enum import StrEnum

from cases.rundgang import Answer
from cases.terms import PartnerKind
from rules.facts import Facts
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
    """Where a partner stands now, judged from its latest final decision and today's facts."""
    position = facts.file.position(partner_id)
    if position is None or not facts.file.answers_demand(position):
        if _awaits_person(facts, partner_id):
            return Standing.MELLOMBELS
        return Standing.INGEN if position is None else Standing.GAMMAL_ORDLYD
    if not position.slag.is_yes:
        return Standing.IKKJE_JA
    return _at_right_level(facts, position)


def _at_right_level(facts: Facts, answer: Answer) -> Standing:
    avklaring = facts.file.clarification(answer.partnar)
    private = facts.register.partnarar[answer.partnar].slag is PartnerKind.PRIVAT
    if avklaring is not None and not private and facts.file.must_confirm(avklaring):
        return Standing.MAA_STADFEST
    return Standing.TEL if has_authority(level_of(facts, answer), answer) else Standing.FEIL_NIVAA


def _awaits_person(facts: Facts, partner_id: str) -> bool:
    return any(
        a.partnar == partner_id and a.avgjerd.is_decision and facts.file.answers_demand(a)
        and not facts.file.is_final(a) and "trekt" not in facts.file.answer_acts(a)
        for a in facts.file.svar
    )


def asked(facts: Facts) -> tuple[str, ...]:
    """Those whose own answer the newest wording needs."""
    return facts.file.parties


def those(facts: Facts, *standings: Standing) -> tuple[str, ...]:
    """The asked partners that stand so."""
    return tuple(p for p in asked(facts) if standing(facts, p) in standings)


def answered(facts: Facts) -> int:
    """How many of the asked have an answer that counts."""
    return len(those(facts, Standing.TEL))
