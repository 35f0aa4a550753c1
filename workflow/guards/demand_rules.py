"""Which rules ask of what must be in place: before utgreiing, SSU, the round and the vedtak."""

from rules.avtale import avtalesak
from rules.organ import sete
from rules.rule import Rule
from rules.sak import (
    arbeidsorgan,
    avvik,
    innspel,
    medverknad,
    okonomi,
    partnarskapsmote,
    plan,
    prosjekt,
    rekkjevidde,
    sending,
    svarfrist,
    utgreiing,
)
from workflow.guards.act_rules import ROUND
from workflow.guards.agreement_rules import FOR_ROUND, FOR_SSU

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
    sete.authority_is_known,
    *FOR_SSU,
    avvik.recurring_case_is_lifted,
    avtalesak.professionals_approve_first,
)
ASKING: tuple[Rule, ...] = (
    *ROUND,
    utgreiing.time_for_own_dialogue,
    svarfrist.due_when_something_can_happen,
    rekkjevidde.everyone_can_meet_in_time,
    sending.formal_letter_has_where_to_go,
    medverknad.advisers_are_asked,
    *FOR_ROUND,
)
"""What is asked when the partners, and the advisers with them, are asked by an act of ours."""

LATER: tuple[Rule, ...] = (
    svarfrist.only_later,
    svarfrist.due_when_something_can_happen,
)
"""What is asked of a deadline that is moved."""

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
    innspel.input_is_carried_on,
)
"""What plans, projects and duties need before a vedtak."""
