"""Every act on the register, the rules it must pass, and the rules that look at it as it stands."""

from collections.abc import Mapping

from cases.steps import Trekk
from rules.fellesskap import aarshjul, innboks, kontakt, nettverk, partsskifte
from rules.rule import Rule
from rules.sak import arbeidsorgan, saksgang
from workflow.guards import agreement_rules, organ_rules

NETWORK: tuple[Rule, ...] = (
    nettverk.overview_is_whole,
    nettverk.central_networks_reach_all,
    nettverk.minutes_are_enough,
)
REGISTRAR: tuple[Rule, ...] = (saksgang.secretariat_advances,)
"""Who is a partner, and under what name, is registered by the secretariat alone."""

ITSELF: tuple[Rule, ...] = (saksgang.speaks_for_itself, partsskifte.acts_while_a_partner)
"""What a partner may enter of itself, and nobody of another."""

REGISTER_ACTS: Mapping[Trekk, tuple[Rule, ...]] = {
    Trekk.NY_PARTNAR: REGISTRAR,
    Trekk.NYTT_NAMN: REGISTRAR,
    Trekk.SET_BRYTAR: REGISTRAR,
    Trekk.SET_TAL: REGISTRAR,
    Trekk.SLAA_SAMAN_PARTNARAR: (
        *REGISTRAR, partsskifte.heir_is_there_that_day, partsskifte.what_ends_a_partner_is_on_paper
    ),
    Trekk.DEL_PARTNAR: (
        *REGISTRAR, partsskifte.heirs_of_a_split_are_new,
        partsskifte.what_ends_a_partner_is_on_paper,
    ),
    Trekk.NY_KONTAKT: ITSELF,
    Trekk.AVSLUTT_KONTAKT: (*ITSELF, kontakt.partner_keeps_somebody_to_write_to),
    Trekk.FRAVAER: (*ITSELF, kontakt.absence_ends_after_it_begins, *innboks.FROM_INBOX),
    Trekk.STADFEST_KONTAKT: ITSELF,
    Trekk.RETUR: REGISTRAR,
    Trekk.NYTT_REGLEMENT: (*ITSELF, kontakt.backdated_rules_wait_for_the_partner),
    Trekk.STADFEST_REGLEMENT: (*ITSELF, saksgang.secretariat_never_decides),
    Trekk.NYTT_ORGAN: (*organ_rules.SET_UP, *NETWORK),
    Trekk.ENDRE_ORGAN: (*organ_rules.CHANGED, *NETWORK),
    Trekk.OPPNEMN: organ_rules.APPOINTED,
    Trekk.AVSLUTT_VERV: organ_rules.STEPS_DOWN,
    Trekk.NYTT_MOETE: organ_rules.MEETS,
    Trekk.FLYTT_MOETE: organ_rules.MOVES_MEETING,
    Trekk.NY_AVTALE: agreement_rules.ENTERED,
    Trekk.AVTALEHENDING: agreement_rules.BEFALLS,
    Trekk.SEI_OPP_AVTALE: agreement_rules.TERMINATED,
    Trekk.MOTTAK: (innboks.sent_in_own_name, innboks.received_once),
    Trekk.HANDSAM_INNKOME: (
        innboks.secretariat_sorts, innboks.case_is_not_lost, innboks.use_is_not_forgotten
    ),
}
"""The rules of each act on the register; an act that is not listed has none."""

OVERSIGHT: tuple[Rule, ...] = (
    *organ_rules.LOOKED_OVER,
    aarshjul.tasks_are_done,
    aarshjul.agreements_are_reviewed,
    aarshjul.agreements_are_sent_in,
    aarshjul.utval_are_assessed,
    aarshjul.reglement_is_renewed,
    *NETWORK,
    nettverk.networks_are_heard,
    nettverk.leaders_have_their_networks,
    arbeidsorgan.time_is_not_out,
    *agreement_rules.SEEN_OVER,
    kontakt.contacts_are_confirmed,
    kontakt.addresses_take_post,
    kontakt.open_cases_reach_everybody,
)
"""Rules that look at the register on a day: seats, tasks of the year, agreements, networks."""
