"""The saksgang on one page: every act, from which steps, to which, and the rules it must pass.

This is the superset. A case type names the path moves it may make (rules/sakstypar.toml); acts
whose `to` is None leave the case where it stands. Start reading here.
"""

from dataclasses import dataclass

from cases.terms import Step, Trekk
from rules import (
    avklaring,
    delegasjon,
    fraasegn,
    handsaming,
    innmelding,
    innspel,
    konsensus,
    modellval,
    ordlyd,
    partnarskapsmote,
    saksgang,
    ssu,
    svar,
    svarorgan,
    utgreiing,
    vedtak,
)
from rules.rule import Rule

S, T = Step, Trekk
OPEN = tuple(s for s in Step if not s.is_end)
BEFORE_ROUND = (S.INNMELDT, S.UTGREIING, S.HANDSAMA_I_SSU)

EVERY_ACT: tuple[Rule, ...] = (
    saksgang.move_exists,
    saksgang.end_is_end,
    saksgang.type_has_move,
    saksgang.not_on_hold,
    saksgang.speaks_for_itself,
    saksgang.secretariat_never_decides,
    saksgang.secretariat_advances,
)
HANDLING: tuple[Rule, ...] = (
    handsaming.network_resolves_nothing,
    handsaming.gathering_resolves_nothing,
    handsaming.secretariat_handles_nothing,
    handsaming.handler_has_mandate,
    handsaming.handled_in_the_past,
    innspel.handled_inside_window,
    modellval.choice_is_made_in_ssu,
    modellval.choice_is_justified,
    modellval.doubt_calls_for_two_steps,
)
READY_FOR_SSU: tuple[Rule, ...] = (
    utgreiing.everyone_was_told,
    utgreiing.demanded_documents,
    utgreiing.agreement_form_chosen,
    innspel.inputs_are_collected,
)
LEVEL: tuple[Rule, ...] = (
    delegasjon.council_itself,
    delegasjon.board_of_health_trust,
    delegasjon.private_party,
    delegasjon.cleared_first,
    delegasjon.outside_budget,
    delegasjon.matter_of_principle,
    delegasjon.against_plans,
    delegasjon.delegate_needs_row,
    delegasjon.health_trust_leader,
    svarorgan.never_in_principle,
    svarorgan.organ_exists,
    svarorgan.unknown_organ,
    delegasjon.no_haste_on_agreement,
    delegasjon.structure_by_highest_organ,
)
ANSWER: tuple[Rule, ...] = (
    svar.was_asked,
    svar.answers_current_wording,
    svar.refusal_has_grounds,
    svar.counter_proposal_has_words,
    svar.conditional_yes_is_counter_proposal,
    svar.decided_in_the_past,
    ordlyd.decided_on_existing_wording,
    svar.same_or_higher_organ,
    *LEVEL,
    svar.political_answer_has_proof,
    svar.letter_is_attached,
    svar.only_decisions_count,
)
AGREED: tuple[Rule, ...] = (
    ordlyd.wording_exists,
    modellval.everyone_has_clarified,
    konsensus.nobody_is_silent,
    konsensus.nobody_is_outvoted,
    konsensus.nobody_answered_older_wording,
    konsensus.nobody_is_provisional,
    konsensus.everyone_at_right_level,
    konsensus.clarifications_hold,
)
SETTLED_IN_SSU: tuple[Rule, ...] = (
    ordlyd.wording_exists,
    ssu.consensus_model_only,
    modellval.every_ssu_has_handled,
    ssu.ssu_agreed,
    ssu.mandate_is_cited,
    ssu.no_statutory_content,
    modellval.everyone_has_clarified,
    ssu.no_uncleared_cost,
    ssu.inside_the_mandate,
)
ROUND: tuple[Rule, ...] = (
    ordlyd.wording_exists,
    modellval.model_is_chosen,
    modellval.round_is_for_two_steps,
    svar.everyone_has_contact,
    partnarskapsmote.presented_before_round,
)
CLOSING: tuple[Rule, ...] = (innmelding.grey_zone_has_owner,)


@dataclass(frozen=True, slots=True)
class Move:
    """One act: the trigger, the steps it exists from, where it leads, and its own rules."""

    trekk: Trekk
    fra: tuple[Step, ...]
    til: Step | None
    rules: tuple[Rule, ...] = ()

    @property
    def all_rules(self) -> tuple[Rule, ...]:
        return (*EVERY_ACT, *self.rules)


REGISTER = (
    innmelding.not_about_one_patient,
    innmelding.both_levels,
    innmelding.special_agreement_names_parties,
    innmelding.network_does_not_register,
    innmelding.input_has_external_deadline,
)
"""What is asked before a case exists at all (T0)."""

MOVES: tuple[Move, ...] = (
    # -- the path ------------------------------------------------------------------------------
    Move(T.SEND_TIL_UTGREIING, (S.INNMELDT,), S.UTGREIING, (utgreiing.drafter_has_mandate,)),
    Move(T.SEND_TIL_SSU, (S.INNMELDT, S.UTGREIING), S.HANDSAMA_I_SSU, READY_FOR_SSU),
    Move(T.HANDSAM, (S.HANDSAMA_I_SSU, S.RUNDGANG, S.KONSENSUS), None, HANDLING),
    Move(T.OPNE_RUNDE, (S.UTGREIING,), S.RUNDGANG, (*READY_FOR_SSU, *ROUND)),
    Move(
        T.OPNE_RUNDE, (S.HANDSAMA_I_SSU,), S.RUNDGANG,
        (modellval.every_ssu_has_handled, modellval.ssu_has_recommended, *ROUND),
    ),
    Move(T.OPNE_RUNDE, (S.RUNDGANG,), S.RUNDGANG, ROUND),
    Move(T.KONSTATER_SEMJE, (S.HANDSAMA_I_SSU,), S.KONSENSUS, SETTLED_IN_SSU),
    Move(
        T.KONSTATER_SEMJE, (S.RUNDGANG,), S.KONSENSUS,
        (*AGREED, modellval.ssu_confirms_after_round),
    ),
    Move(
        T.VEDTA, (S.KONSENSUS,), S.VEDTEKE,
        (
            *AGREED, ssu.no_uncleared_cost, ssu.inside_the_mandate,
            vedtak.vedtak_has_parties, vedtak.every_kommune_approved,
            vedtak.every_pair_is_concluded, vedtak.private_parties_signed,
            vedtak.duties_are_listed, vedtak.duties_on_both_levels,
            innspel.inputs_are_met, innspel.final_note_approved, *CLOSING,
        ),
    ),
    Move(T.TA_TIL_VITANDE, (S.INNMELDT, S.HANDSAMA_I_SSU), S.TEKEN_TIL_VITANDE, CLOSING),
    # -- back, aside and out -------------------------------------------------------------------
    Move(T.SEND_ATTENDE, (S.UTGREIING,), S.INNMELDT),
    Move(T.SEND_ATTENDE, (S.HANDSAMA_I_SSU, S.RUNDGANG, S.USEMJE), S.UTGREIING),
    Move(T.MELD_USEMJE, (S.RUNDGANG,), S.USEMJE),
    Move(
        T.AVGRENS, (S.RUNDGANG, S.KONSENSUS, S.USEMJE), S.RUNDGANG,
        (konsensus.narrowed_by_ssu, konsensus.narrowing_leaves_both_sides, *HANDLING),
    ),
    Move(T.SEND_TIL_TVISTELOYSING, (S.USEMJE,), S.TVISTELOYSING, CLOSING),
    Move(T.AVVIS, BEFORE_ROUND, S.AVVIST, CLOSING),
    Move(T.TREKK_SAKA, OPEN, S.TREKT, CLOSING),
    Move(T.FEILREGISTRER, OPEN, S.FEILREGISTRERT),
    # -- what the partners say -----------------------------------------------------------------
    Move(
        T.AVKLAR, OPEN, None,
        (
            avklaring.clarifier_is_party, avklaring.wording_to_clarify,
            avklaring.too_early_says_why, avklaring.budget_reference, avklaring.plan_named,
            modellval.structure_is_principle,
        ),
    ),
    Move(T.SVAR, (S.RUNDGANG,), None, ANSWER),
    Move(T.SVAR, (S.KONSENSUS,), S.RUNDGANG, ANSWER),
    Move(
        T.STADFEST, OPEN, None, (svar.partner_confirms_telephone, ordlyd.second_person_confirms)
    ),
    Move(T.KONTROLLER_SVAR, (S.RUNDGANG, S.KONSENSUS), None, (svar.second_person_checks,)),
    Move(T.TREKK_SVAR, (S.RUNDGANG,), None, (svar.withdrawn_as_given,)),
    Move(T.TREKK_SVAR, (S.KONSENSUS,), S.RUNDGANG, (svar.withdrawn_as_given,)),
    Move(T.FRAASEGN, tuple(Step), None, (fraasegn.own_words,)),
    Move(T.RAADGJEVING, tuple(Step), None),
    Move(
        T.SIGNER, OPEN, None,
        (
            vedtak.signer_is_party, vedtak.signed_file_is_there, vedtak.signed_in_the_past,
            vedtak.every_kommune_approved, vedtak.signed_after_consensus,
        ),
    ),
    # -- what the secretariat adds -------------------------------------------------------------
    Move(T.VARSLE, OPEN, None),
    Move(T.LEGG_VED, tuple(Step), None),
    Move(
        T.NY_ORDLYD, (*BEFORE_ROUND, S.RUNDGANG, S.USEMJE), None, (ordlyd.editorial_has_reason,)
    ),
    Move(T.LYFT_ORDLYD, (S.RUNDGANG,), None),
    Move(T.INNARBEID, OPEN, None),
    Move(T.PRESENTER_PM, OPEN, None),
    Move(
        T.LYFT_PM, OPEN, None,
        (
            partnarskapsmote.lifted_to_the_formal_meeting,
            partnarskapsmote.lifted_by_ssu_area_or_party,
        ),
    ),
    Move(T.PAA_VENT, OPEN, None),
    Move(T.TA_OPP_ATT, OPEN, None),
)


def moves_for(trekk: Trekk) -> tuple[Move, ...]:
    return tuple(m for m in MOVES if m.trekk is trekk)


def steps_for(trekk: Trekk) -> frozenset[Step]:
    """The steps an act exists from."""
    return frozenset(step for move in moves_for(trekk) for step in move.fra)
