"""Which rules are asked together: what every act, every answer, every round must pass."""

from rules import (
    arbeidsorgan,
    delegasjon,
    handsaming,
    innmelding,
    innspel,
    konsensus,
    medverknad,
    modellval,
    okonomi,
    ordlyd,
    partnarskapsmote,
    plan,
    prosjekt,
    registrering,
    saksgang,
    ssu,
    svar,
    svarorgan,
    utgreiing,
)
from rules.rule import Rule

ACCESS: tuple[Rule, ...] = (
    saksgang.speaks_for_itself,
    saksgang.secretariat_never_decides,
    saksgang.secretariat_advances,
)
EVERY_ACT: tuple[Rule, ...] = (
    saksgang.move_exists,
    saksgang.end_is_end,
    saksgang.type_has_move,
    saksgang.not_on_hold,
    *ACCESS,
)
HANDLING: tuple[Rule, ...] = (
    handsaming.network_resolves_nothing,
    handsaming.gathering_resolves_nothing,
    handsaming.secretariat_handles_nothing,
    handsaming.handler_has_mandate,
    handsaming.handled_in_the_past,
    handsaming.handled_after_registration,
    handsaming.discussed_before_its_turn,
    okonomi.economy_not_unclear_for_long,
    innspel.handled_inside_window,
    modellval.choice_is_made_in_ssu,
    modellval.choice_is_justified,
    modellval.doubt_calls_for_two_steps,
)
DEMANDED: tuple[Rule, ...] = (
    utgreiing.demanded_documents,
    utgreiing.demanded_sections,
    utgreiing.common_template,
    medverknad.demanded_groups,
)
"""What the case type's own data demands at the move."""

PROJECT: tuple[Rule, ...] = (
    prosjekt.project_has_leader_and_start,
    prosjekt.project_has_milestones,
    prosjekt.project_is_steered_by_all_sides,
)
DRAFTING: tuple[Rule, ...] = (
    utgreiing.drafter_has_mandate,
    arbeidsorgan.drafted_where_it_belongs,
    arbeidsorgan.group_has_its_task,
    arbeidsorgan.group_has_all_sides,
    arbeidsorgan.group_is_set_down_by_ssu,
    arbeidsorgan.problem_inside_agreement_apart,
    arbeidsorgan.need_for_group_is_discussed,
)
"""What an organ must be and have before a case is given to it to elucidate."""

READY_FOR_SSU: tuple[Rule, ...] = (
    utgreiing.everyone_was_told,
    *DEMANDED,
    utgreiing.agreement_form_chosen,
    utgreiing.structure_is_discussed,
    arbeidsorgan.time_is_not_out,
    arbeidsorgan.questions_are_answered,
    arbeidsorgan.drafter_has_finished,
    *PROJECT,
    prosjekt.project_follows_its_milestones,
    okonomi.economy_not_unclear_for_long,
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
    svarorgan.known_organ_goes_by_its_role,
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
    registrering.letter_is_attached,
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
    modellval.model_is_chosen,
    ssu.consensus_model_only,
    modellval.every_ssu_has_handled,
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
    registrering.everyone_has_contact,
    partnarskapsmote.presented_before_round,
    utgreiing.time_for_own_dialogue,
    medverknad.advisers_are_asked,
)
NARROWING: tuple[Rule, ...] = (
    konsensus.narrowed_by_ssu,
    konsensus.narrowing_leaves_both_sides,
    konsensus.nobody_who_agreed_is_left_out,
)
PLANNING: tuple[Rule, ...] = (
    plan.planning_law_is_named,
    plan.plan_is_cited,
    plan.joint_plan_never_decides,
)
"""What an avklaring says of plans."""

ADOPTING: tuple[Rule, ...] = (
    partnarskapsmote.plan_is_signed_by_the_leaders,
    partnarskapsmote.plan_is_anchored_by_the_leaders,
    prosjekt.project_goes_back_to_those_involved,
    plan.few_measures,
    okonomi.duty_gets_time_and_resources,
)
"""What plans, projects and duties need before a vedtak."""

CONFIRMING: tuple[Rule, ...] = (
    registrering.partner_confirms_telephone,
    ordlyd.second_person_confirms,
)
WITHDRAWING: tuple[Rule, ...] = (svar.decided_in_the_past, registrering.withdrawn_as_given)
CLOSING: tuple[Rule, ...] = (innmelding.grey_zone_has_owner,)

REGISTER: tuple[Rule, ...] = (
    innmelding.not_about_one_patient,
    innmelding.both_levels,
    innmelding.binding_case_has_both_sides,
    innmelding.network_does_not_register,
    innmelding.input_has_external_deadline,
    innmelding.national_funding_is_input,
    innmelding.interim_measure_is_named,
    innmelding.grey_zone_is_tried_by_two,
    innmelding.knowledge_need_goes_to_ssu,
    plan.form_of_plan_is_said,
    plan.acute_chain_with_every_kommune,
)
"""What is asked before a case exists at all (T0)."""
