"""Which rules ask of a case, and of answers, that come in from before they were here."""

from collections.abc import Mapping

from cases.steps import Step
from rules.avgjerd import avklaring
from rules.rule import Rule
from rules.sak import handsaming, innfoering, modellval, utgreiing, vegen_hit
from workflow.guards.act_rules import ANSWER, ROUND
from workflow.guards.demand_rules import DRAFTING, PLANNING, PROJECT

RUNNING: tuple[Rule, ...] = (
    innfoering.every_hand_is_known,
    innfoering.step_of_the_type,
    innfoering.dates_in_order,
    handsaming.network_resolves_nothing,
    handsaming.gathering_resolves_nothing,
    handsaming.secretariat_handles_nothing,
    handsaming.handler_has_mandate,
    handsaming.handled_in_the_past,
    handsaming.handled_after_registration,
    modellval.choice_is_justified,
)
"""What is asked besides when a case enters that has run elsewhere."""

RUNNING_AT: Mapping[Step, tuple[Rule, ...]] = {
    Step.UTGREIING: DRAFTING,
    Step.HANDSAMA_I_SSU: (utgreiing.structure_is_discussed,),
    Step.RUNDGANG: (
        *ROUND, modellval.every_ssu_has_handled, modellval.ssu_has_recommended,
        utgreiing.structure_is_discussed, utgreiing.area_case_goes_to_its_organ,
    ),
}
"""What must be true of such a case by the step it enters in."""

GIVEN_BEFORE: tuple[Rule, ...] = (
    innfoering.every_hand_is_known,
    innfoering.case_waits,
    innfoering.never_over_own_words,
    innfoering.answer_has_proof,
    innfoering.proof_of_one_partner,
    innfoering.on_the_wording_of_the_case,
    avklaring.clarifier_is_party,
    avklaring.too_early_says_why,
    avklaring.budget_reference,
    avklaring.plan_named,
    modellval.structure_is_principle,
    *PLANNING,
    *ANSWER,
)
"""An answer given elsewhere, with the avklaring its papers tell of."""

ENTERED: tuple[Rule, ...] = (
    innfoering.case_waits,
    innfoering.second_person_confirms,
    vegen_hit.papers_of_the_way,
    vegen_hit.sections_of_the_way,
    vegen_hit.groups_of_the_way,
)
"""What a second person stands behind."""

ENTERED_ON_THE_WAY: tuple[Rule, ...] = (*ENTERED, utgreiing.agreement_form_chosen, *PROJECT)
"""The same of a case that somebody has begun to elucidate."""
