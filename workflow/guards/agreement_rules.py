"""Which rules on agreements are asked at which act: in the register, on a case, and over it all."""

from rules.avtale import avtalegrunn, avtaleinnhald, avtaleoversyn, avtaleverk, folgjesak, oppseiing
from rules.rule import Rule
from rules.sak import innspel, saksgang

ENTERS_REGISTER: tuple[Rule, ...] = (
    avtaleverk.hangs_under_another,
    avtaleverk.kept_by_ssu,
    avtaleverk.practical_in_daily_work,
)
"""What is asked of an agreement however it comes into the register: entered, or by a vedtak."""

ENTERED: tuple[Rule, ...] = (
    saksgang.secretariat_advances, *ENTERS_REGISTER, avtalegrunn.agreements_change_by_a_case,
)
BEFALLS: tuple[Rule, ...] = (
    saksgang.secretariat_advances,
    avtaleverk.happened_already,
    avtaleverk.reviewed_within_a_year,
    avtaleverk.still_in_force,
    avtalegrunn.repealed_by_its_parties,
)
TERMINATED: tuple[Rule, ...] = (
    saksgang.speaks_for_itself,
    saksgang.secretariat_advances,
    avtaleverk.happened_already,
    avtaleverk.still_in_force,
    oppseiing.terminated_by_highest_organ,
    oppseiing.one_years_notice,
    oppseiing.termination_has_proof,
    avtalegrunn.terminated_after_it_was_concluded,
    avtalegrunn.termination_is_read_by_two,
)
SEEN_OVER: tuple[Rule, ...] = (
    avtaleoversyn.as_many_as_the_framework_lays_out,
    avtaleoversyn.every_point_is_answered,
    avtaleoversyn.easy_to_survey,
    avtaleoversyn.all_are_reviewed,
    avtaleoversyn.assessed_by_new_guidance,
    avtaleoversyn.the_basis_is_registered,
    avtaleoversyn.distribution_is_settled,
    folgjesak.what_follows_is_taken_up,
    innspel.next_plan_gets_our_input,
)

WORDED: tuple[Rule, ...] = (
    avtaleinnhald.adaptation_leaves_the_common_text,
    avtaleinnhald.adaptation_has_reason,
)
"""What is asked of a new wording of an agreement."""

FOR_SSU: tuple[Rule, ...] = (
    avtaleinnhald.structure_develops_the_agreement,
    innspel.all_sides_work_together,
)
FOR_ROUND: tuple[Rule, ...] = (
    avtaleinnhald.common_and_adapted_are_told_apart,
    avtaleinnhald.important_cases_reach_ssu,
)
"""What is asked before a case leaves utgreiing, and before the partners are asked."""
