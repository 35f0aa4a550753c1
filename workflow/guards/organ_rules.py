"""Which rules are asked of organs and seats: when they are entered, and when looked over."""

from rules.organ import eigne_organ, fagfolk, oppnemning, organ, sete, val
from rules.rule import Rule
from rules.sak import rekkjevidde

SEATS: tuple[Rule, ...] = (
    sete.composition_holds,
    sete.organ_is_not_too_large,
    sete.listeners_are_not_counted,
    oppnemning.elected_by_the_right_one,
    oppnemning.represented_by_consent,
    oppnemning.groups_follow_known_cooperation,
)
"""What is asked of a seat when it is entered, and of all seats when the register is looked over."""

SET_UP: tuple[Rule, ...] = (
    organ.entered_by_those_it_concerns,
    organ.only_governing_organs_choose,
    organ.organ_has_mandate,
    organ.standing_organs_come_from_ssu,
    organ.area_organ_decides_its_own,
)
CHANGED: tuple[Rule, ...] = (
    organ.entered_by_those_it_concerns,
    eigne_organ.partner_keeps_its_own_organs,
    organ.composition_is_a_case,
)
APPOINTED: tuple[Rule, ...] = (
    organ.entered_by_those_it_concerns,
    eigne_organ.partner_keeps_its_own_organs,
    organ.only_governing_organs_choose,
    *SEATS,
    sete.term_is_set,
    oppnemning.nominated_and_elected_in_a_case,
    oppnemning.seats_go_in_turn,
    val.seat_rests_on_its_election,
)
STEPS_DOWN: tuple[Rule, ...] = (
    organ.entered_by_those_it_concerns,
    eigne_organ.partner_keeps_its_own_organs,
)
MEETS: tuple[Rule, ...] = (organ.secretariat_arranges_the_highest_meeting,)
MOVES_MEETING: tuple[Rule, ...] = (*MEETS, rekkjevidde.moved_meeting_leaves_nobody_behind)
LOOKED_OVER: tuple[Rule, ...] = (
    organ.all_four_are_there,
    organ.organ_has_mandate,
    organ.secretariat_can_follow_networks,
    organ.participation_is_even,
    sete.seats_are_entered,
    *SEATS,
    sete.terms_run_out,
    sete.same_level_on_both_sides,
    sete.authority_is_known,
    fagfolk.several_professions,
    fagfolk.doctors_from_both_sides,
    oppnemning.everybody_has_someone,
)
