"""Every act on the register, the rules it must pass, and the rules that look at it as it stands."""

from collections.abc import Mapping

from cases.steps import Trekk
from rules import aarshjul, innboks, nettverk, oppnemning, organ, sete, val
from rules.rule import Rule

SEATS: tuple[Rule, ...] = (
    sete.composition_holds,
    sete.organ_is_not_too_large,
    sete.listeners_are_not_counted,
    oppnemning.elected_by_the_right_one,
    oppnemning.represented_by_consent,
    oppnemning.groups_follow_known_cooperation,
)
"""What is asked of a seat when it is entered, and of all seats when the register is looked over."""

NETWORK: tuple[Rule, ...] = (
    nettverk.overview_is_whole,
    nettverk.central_networks_reach_all,
    nettverk.minutes_are_enough,
)

REGISTER_ACTS: Mapping[Trekk, tuple[Rule, ...]] = {
    Trekk.NYTT_ORGAN: (
        organ.entered_by_those_it_concerns,
        organ.only_governing_organs_choose,
        organ.organ_has_mandate,
        organ.standing_organs_come_from_ssu,
        organ.area_organ_decides_its_own,
        *NETWORK,
    ),
    Trekk.ENDRE_ORGAN: (
        organ.entered_by_those_it_concerns,
        organ.composition_is_a_case,
        *NETWORK,
    ),
    Trekk.OPPNEMN: (
        organ.entered_by_those_it_concerns,
        organ.only_governing_organs_choose,
        *SEATS,
        sete.term_is_set,
        oppnemning.nominated_and_elected_in_a_case,
        oppnemning.seats_go_in_turn,
        val.seat_rests_on_its_election,
    ),
    Trekk.AVSLUTT_VERV: (organ.entered_by_those_it_concerns,),
    Trekk.NYTT_MOETE: (organ.secretariat_arranges_the_highest_meeting,),
    Trekk.MOTTAK: (innboks.sent_in_own_name, innboks.received_once),
    Trekk.HANDSAM_INNKOME: (innboks.secretariat_sorts, innboks.case_is_not_lost),
}
"""The rules of each act on the register; an act that is not listed has none."""

OVERSIGHT: tuple[Rule, ...] = (
    organ.all_four_are_there,
    organ.organ_has_mandate,
    organ.secretariat_can_follow_networks,
    organ.participation_is_even,
    *SEATS,
    sete.terms_run_out,
    sete.same_level_on_both_sides,
    sete.authority_is_known,
    sete.several_professions,
    sete.doctors_from_both_sides,
    oppnemning.everybody_has_someone,
    aarshjul.tasks_are_done,
    aarshjul.agreements_are_reviewed,
    aarshjul.agreements_are_sent_in,
    aarshjul.utval_are_assessed,
    aarshjul.reglement_is_renewed,
    *NETWORK,
    nettverk.networks_are_heard,
    nettverk.leaders_have_their_networks,
)
"""Rules that look at the register on a day: seats, tasks of the year, agreements, networks."""
