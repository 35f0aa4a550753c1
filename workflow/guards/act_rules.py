"""Which rules are asked together: what every act, every answer, every round must pass."""


from rules.avgjerd import (
    avklaring,
    delegasjon,
    hastevedtak,
    konsensus,
    lesing,
    registrering,
    svar,
    svarorgan,
)
from rules.avtale import avtaleinnhald
from rules.fellesskap import aarshjul, arkiv, innboks, nettverk, partsskifte
from rules.organ import eigne_organ, organrolle, val
from rules.rule import Rule
from rules.sak import (
    avvik,
    handsaming,
    innfoering,
    innmelding,
    innspel,
    iverksetjing,
    modellval,
    okonomi,
    ordlyd,
    partnarskapsmote,
    plan,
    raadsrolle,
    rettahandsaming,
    rettapapir,
    retting,
    saksgang,
    ssu,
    stryking,
)

CLOCK: tuple[Rule, ...] = (saksgang.the_clock_only_reminds,)
"""What a process may do of itself, asked before every act."""

ACCESS: tuple[Rule, ...] = (
    *CLOCK,
    saksgang.speaks_for_itself,
    saksgang.secretariat_never_decides,
    saksgang.secretariat_advances,
    partsskifte.acts_while_a_partner,
)
EVERY_ACT: tuple[Rule, ...] = (
    saksgang.move_exists,
    saksgang.end_is_end,
    saksgang.type_has_move,
    saksgang.not_on_hold,
    innfoering.waits_for_second_person,
    *ACCESS,
)
HANDLING: tuple[Rule, ...] = (
    handsaming.network_resolves_nothing,
    handsaming.gathering_resolves_nothing,
    handsaming.secretariat_handles_nothing,
    organrolle.meets_to_talk,
    handsaming.handler_has_mandate,
    handsaming.handled_in_the_past,
    handsaming.handled_after_registration,
    organrolle.handled_once,
    handsaming.discussed_before_its_turn,
    okonomi.economy_not_unclear_for_long,
    innspel.handled_inside_window,
    modellval.choice_is_made_in_ssu,
    modellval.choice_is_justified,
    modellval.doubt_calls_for_two_steps,
    raadsrolle.ssu_keeps_to_its_role,
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
    svarorgan.known_organ_goes_by_its_role,
    hastevedtak.no_haste_on_agreement,
    hastevedtak.haste_is_told,
    hastevedtak.mayor_in_haste,
    delegasjon.structure_by_highest_organ,
    lesing.unread_rules_give_no_mynde_back_in_time,
)
ANSWER: tuple[Rule, ...] = (
    organrolle.advisers_advise,
    svar.was_asked,
    svar.answers_current_wording,
    svar.refusal_has_grounds,
    svar.counter_proposal_has_words,
    svar.conditional_yes_is_counter_proposal,
    svar.remark_reads_like_a_condition,
    svar.decided_in_the_past,
    ordlyd.decided_on_existing_wording,
    svar.same_or_higher_organ,
    *LEVEL,
    svar.political_answer_has_proof,
    registrering.letter_is_attached,
    *innboks.FROM_INBOX,
    svar.only_decisions_count,
    avtaleinnhald.council_binds_beyond_the_plan,
)
AGREED: tuple[Rule, ...] = (
    ordlyd.wording_exists,
    partsskifte.nobody_that_is_gone_is_asked,
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
    partsskifte.nobody_that_is_gone_is_asked,
    modellval.model_is_chosen,
    ssu.consensus_model_only,
    modellval.every_ssu_has_handled,
    val.nominated_before_election,
    val.electing_organ_has_elected,
    ssu.ssu_agreed,
    ssu.mandate_is_cited,
    ssu.no_statutory_content,
    modellval.everyone_has_clarified,
    ssu.no_uncleared_cost,
    ssu.inside_the_mandate,
    ssu.ssu_handled_this_wording,
    ssu.nobody_has_refused,
)
SETTLED_BEFORE: tuple[Rule, ...] = (
    ssu.no_uncleared_cost,
    ssu.inside_the_mandate,
    ssu.no_statutory_content,
    ssu.ssu_handled_this_wording,
    ssu.nobody_has_refused,
)
"""What must still hold when a case that SSU settled is entered as vedteke."""

ROUND: tuple[Rule, ...] = (
    ordlyd.wording_exists,
    modellval.model_is_chosen,
    modellval.round_is_for_two_steps,
    partsskifte.nobody_that_is_gone_is_asked,
    registrering.everyone_has_contact,
    partnarskapsmote.presented_before_round,
    val.nominated_before_election,
)
NARROWING: tuple[Rule, ...] = (
    konsensus.narrowed_by_ssu,
    konsensus.narrowing_leaves_both_sides,
    konsensus.nobody_who_agreed_is_left_out,
    konsensus.narrowed_after_it_was_asked,
)
SUCCEEDING: tuple[Rule, ...] = (
    partsskifte.the_old_one_is_gone,
    partsskifte.the_heir_is_registered,
    partsskifte.something_is_open,
    partsskifte.what_ssu_settled_goes_back_first,
    partsskifte.one_annex_each,
)
CONFIRMING: tuple[Rule, ...] = (
    registrering.partner_confirms_telephone,
    ordlyd.second_person_confirms,
)
WITHDRAWING: tuple[Rule, ...] = (svar.decided_in_the_past, registrering.withdrawn_as_given)
CLARIFYING: tuple[Rule, ...] = (
    avklaring.clarifier_is_party,
    avklaring.wording_to_clarify,
    avklaring.too_early_says_why,
    avklaring.budget_reference,
    avklaring.plan_named,
    svar.decided_in_the_past,
)
CLOSING: tuple[Rule, ...] = (
    innmelding.grey_zone_has_owner,
    avtaleinnhald.important_cases_reach_ssu,
    avvik.learning_case_teaches,
    iverksetjing.carried_out_on_every_level,
)
JOURNAL: tuple[Rule, ...] = (
    arkiv.journal_names_the_other_side,
    arkiv.journal_tells_what_is_true,
    arkiv.exemption_names_its_ground,
    arkiv.ground_is_exact,
    arkiv.confidential_is_never_public,
    arkiv.secrecy_is_lifted_by_two,
)
"""What the journal and the public may rely on, for every paper and every assessment."""

CORRECTING: tuple[Rule, ...] = (
    innfoering.every_hand_is_known,
    retting.only_journal_after_the_end,
    retting.type_before_ssu,
    retting.right_type_has_this_step,
    retting.what_ssu_settled_stands,
    stryking.own_answer_is_the_partners,
    stryking.second_person_strikes,
    retting.what_was_demanded_is_still_there,
    rettapapir.nothing_rests_on_the_paper,
    retting.what_ssu_said_carried_the_case,
    rettahandsaming.second_person_rewrites_ssu,
)
"""What a correction itself must pass; besides, what it makes of the case is judged as new."""

REGISTER: tuple[Rule, ...] = (
    eigne_organ.only_joint_organs_are_elected_here,
    val.election_names_its_organ,
    val.electors_elect_themselves,
    val.only_electors_are_asked,
    organrolle.ssu_steers_the_project,
    innmelding.not_about_one_patient,
    innmelding.both_levels,
    innmelding.binding_case_has_both_sides,
    innmelding.network_does_not_register,
    innmelding.input_has_external_deadline,
    avvik.learning_case_is_anonymous,
    innmelding.national_funding_is_input,
    innmelding.interim_measure_is_named,
    innmelding.grey_zone_is_tried_by_two,
    innmelding.knowledge_need_goes_to_ssu,
    plan.form_of_plan_is_said,
    plan.acute_chain_with_every_kommune,
    innboks.registered_once,
    nettverk.dps_cases_suit_a_network,
    aarshjul.assessment_names_its_utval,
    avtaleinnhald.a_change_is_decided_like_the_agreement,
    avtaleinnhald.everyone_bound_is_in_the_revision,
)
"""What is asked before a case exists at all (T0)."""
