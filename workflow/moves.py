"""The saksgang on one page: every act, from which steps, to which, and the rules it must pass.

This is the superset. A case type names the path moves it may make (rules/sakstypar.toml); acts
whose `til` is None leave the case where it stands. Start reading here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from cases.steps import Step, Trekk
from rules.avgjerd import fraasegn, registrering, vedtak
from rules.avtale import avtalesak
from rules.facts import Facts
from rules.fellesskap import innboks
from rules.rule import Rule
from rules.sak import (
    arbeidsorgan,
    avvik,
    innmelding,
    innspel,
    iverksetjing,
    medverknad,
    modellval,
    okonomi,
    ordlyd,
    partnarskapsmote,
    plan,
    prosjekt,
    retting,
    saksgang,
    samanslaaing,
    sending,
    tvist,
    utgreiing,
)
from rules.teljing import always, decides_anew, opens_again
from workflow.guards.act_rules import (
    AGREED,
    ANSWER,
    CLARIFYING,
    CLOSING,
    CONFIRMING,
    CORRECTING,
    EVERY_ACT,
    HANDLING,
    JOURNAL,
    NARROWING,
    REGISTER,
    SETTLED_BEFORE,
    SETTLED_IN_SSU,
    SUCCEEDING,
    WITHDRAWING,
)
from workflow.guards.agreement_rules import ENTERS_REGISTER, WORDED
from workflow.guards.bundle_rules import BUNDLED, SIGNING
from workflow.guards.chase_rules import CALLED, PROMISING, REMINDING, STOPPING
from workflow.guards.demand_rules import (
    ADOPTING,
    ASKING,
    DEMANDED,
    DRAFTING,
    LATER,
    PLANNING,
    PROJECT,
    READY_FOR_SSU,
)
from workflow.guards.entry_rules import ENTERED, ENTERED_ON_THE_WAY, GIVEN_BEFORE

S, T = Step, Trekk
OPEN = tuple(s for s in Step if not s.is_end)
BEFORE_ROUND = (S.INNMELDT, S.UTGREIING, S.HANDSAMA_I_SSU)
CORRECTED = (*CORRECTING, *JOURNAL, *HANDLING, *REGISTER)


@dataclass(frozen=True, slots=True)
class Move:
    """One act: the trigger, the steps it exists from, where it leads, and its own rules.

    `when` tells two moves with one trigger apart by what the act says; it guards nothing.
    """

    trekk: Trekk
    fra: tuple[Step, ...]
    til: Step | None
    rules: tuple[Rule, ...] = ()
    when: Callable[[Facts], bool] = always

    @property
    def all_rules(self) -> tuple[Rule, ...]:
        return (*EVERY_ACT, *self.rules)


MOVES: tuple[Move, ...] = (
    # -- the path ------------------------------------------------------------------------------
    Move(
        T.SEND_TIL_UTGREIING, (S.INNMELDT,), S.UTGREIING,
        (
            *DRAFTING, *DEMANDED, *PROJECT, plan.everyone_hears_of_the_start,
            avvik.recurring_case_is_lifted, avtalesak.discussed_before_revision,
        ),
    ),
    Move(T.SEND_TIL_SSU, (S.INNMELDT, S.UTGREIING), S.HANDSAMA_I_SSU, READY_FOR_SSU),
    Move(T.HANDSAM, (S.HANDSAMA_I_SSU, S.RUNDGANG, S.KONSENSUS), None, HANDLING),
    Move(T.HANDSAM, (S.INNMELDT, S.UTGREIING), None, HANDLING),
    Move(T.OPNE_RUNDE, (S.UTGREIING,), S.RUNDGANG, (*READY_FOR_SSU, *ASKING)),
    Move(
        T.OPNE_RUNDE, (S.HANDSAMA_I_SSU,), S.RUNDGANG,
        (
            modellval.every_ssu_has_handled, modellval.ssu_has_recommended,
            utgreiing.area_case_goes_to_its_organ, *ASKING,
        ),
    ),
    Move(T.OPNE_RUNDE, (S.RUNDGANG,), S.RUNDGANG, (ordlyd.somebody_to_ask, *ASKING)),
    Move(T.KONSTATER_SEMJE, (S.HANDSAMA_I_SSU,), S.KONSENSUS, SETTLED_IN_SSU),
    Move(
        T.KONSTATER_SEMJE, (S.RUNDGANG,), S.KONSENSUS,
        (*AGREED, modellval.ssu_confirms_after_round),
    ),
    Move(
        T.VEDTA, (S.KONSENSUS,), S.VEDTEKE,
        (
            *AGREED, *SETTLED_BEFORE, modellval.ssu_confirms_after_round, *BUNDLED,
            innspel.inputs_are_met, innspel.final_note_approved, *ADOPTING,
            *ENTERS_REGISTER, *CLOSING,
        ),
    ),
    Move(
        T.TA_TIL_VITANDE, (S.INNMELDT, S.UTGREIING, S.HANDSAMA_I_SSU), S.TEKEN_TIL_VITANDE, CLOSING
    ),
    # -- back, aside and out -------------------------------------------------------------------
    Move(T.SEND_ATTENDE, (S.UTGREIING,), S.INNMELDT),
    Move(
        T.SEND_ATTENDE, (S.HANDSAMA_I_SSU, S.RUNDGANG, S.KONSENSUS, S.USEMJE), S.UTGREIING
    ),
    Move(
        T.MELD_USEMJE, (S.RUNDGANG, S.HANDSAMA_I_SSU), S.USEMJE, (saksgang.speaker_is_in_the_case,)
    ),
    Move(
        T.AVGRENS, (S.RUNDGANG, S.KONSENSUS, S.USEMJE), S.RUNDGANG,
        (*NARROWING, *HANDLING),
    ),
    Move(
        T.SEND_TIL_TVISTELOYSING, (S.USEMJE,), S.TVISTELOYSING,
        (*CLOSING, tvist.disagreement_is_written_down, tvist.every_way_is_tried),
    ),
    Move(T.AVVIS, BEFORE_ROUND, S.AVVIST, (*CLOSING, okonomi.unclear_economy_is_cleared)),
    Move(T.TREKK_SAKA, OPEN, S.TREKT, CLOSING),
    Move(T.FEILREGISTRER, OPEN, S.FEILREGISTRERT, (retting.nobody_has_been_asked,)),
    Move(
        T.SLAA_SAMAN, OPEN, S.SLEGEN_SAMAN,
        (
            samanslaaing.nobody_loses_its_say, samanslaaing.the_law_content_follows,
            samanslaaing.the_other_has_its_wording,
        ),
    ),
    Move(T.OVERFOER, (*BEFORE_ROUND, S.RUNDGANG, S.USEMJE), None, SUCCEEDING),
    Move(T.OVERFOER, (S.KONSENSUS,), S.RUNDGANG, SUCCEEDING),
    # -- what the partners say -----------------------------------------------------------------
    Move(
        T.AVKLAR, OPEN, None,
        (*CLARIFYING, modellval.structure_is_principle, *PLANNING),
    ),
    Move(T.SVAR, (S.RUNDGANG,), None, ANSWER),
    Move(T.SVAR, (S.KONSENSUS,), S.RUNDGANG, ANSWER, when=decides_anew),
    Move(T.SVAR, (S.KONSENSUS,), None, ANSWER),
    Move(T.STADFEST, (S.KONSENSUS,), S.RUNDGANG, CONFIRMING, when=decides_anew),
    Move(T.STADFEST, OPEN, None, CONFIRMING),
    Move(T.KONTROLLER_SVAR, (S.RUNDGANG,), None, (registrering.second_person_checks,)),
    Move(T.KONTROLLER_SVAR, (S.KONSENSUS,), S.RUNDGANG, (registrering.second_person_checks,)),
    Move(T.TREKK_SVAR, (S.RUNDGANG,), None, WITHDRAWING),
    Move(T.TREKK_SVAR, (S.KONSENSUS,), S.RUNDGANG, WITHDRAWING),
    Move(T.FRAASEGN, tuple(Step), None, (fraasegn.own_words, *innboks.FROM_INBOX)),
    Move(T.RAADGJEVING, tuple(Step), None),
    Move(T.SIGNER, OPEN, None, SIGNING),
    # -- what the secretariat adds -------------------------------------------------------------
    Move(T.VARSLE, OPEN, None),
    Move(T.LEGG_VED, tuple(Step), None, (*JOURNAL, *innboks.FROM_INBOX)),
    Move(
        T.NY_ORDLYD, (*BEFORE_ROUND, S.RUNDGANG, S.USEMJE), None,
        (ordlyd.editorial_has_reason, *WORDED),
    ),
    Move(
        T.LYFT_ORDLYD, (*BEFORE_ROUND, S.RUNDGANG, S.USEMJE), None,
        (saksgang.speaker_is_in_the_case,),
    ),
    Move(T.INNARBEID, OPEN, None),
    Move(T.PRESENTER_PM, OPEN, None, (partnarskapsmote.presented_where_leaders_meet,)),
    Move(
        T.LYFT_PM, OPEN, None,
        (
            partnarskapsmote.lifted_to_the_formal_meeting,
            partnarskapsmote.lifted_by_ssu_area_or_party,
            partnarskapsmote.fit_for_the_highest_meeting,
        ),
    ),
    Move(
        T.MEDVERKNAD, OPEN, None,
        (
            medverknad.exception_has_reason, medverknad.request_says_how_much,
            medverknad.invited_before_they_answer,
        ),
    ),
    Move(T.MILEPAEL, OPEN, None),
    Move(T.OMFORDEL, (S.UTGREIING,), None, (arbeidsorgan.moved_to_another_organ, *DRAFTING)),
    Move(T.ENDRE_OMFANG, (S.UTGREIING,), None, (prosjekt.change_reaches_everyone,)),
    Move(
        T.TVISTESTEG, (*OPEN, S.TVISTELOYSING), None,
        (tvist.disagreement_has_owner, tvist.rungs_in_order),
    ),
    Move(T.RETT, (S.KONSENSUS,), S.RUNDGANG, CORRECTED, when=opens_again),
    Move(T.RETT, tuple(Step), None, CORRECTED),
    Move(T.EIGE_SAKSNUMMER, tuple(Step), None),
    Move(T.VURDER_INNSYN, tuple(Step), None, JOURNAL),
    Move(T.STADFEST_PLIKT, (S.VEDTEKE,), None),
    Move(
        T.NY_PLIKT, (S.VEDTEKE,), None,
        (
            vedtak.duty_binds_a_party, vedtak.duties_on_both_levels,
            okonomi.duty_gets_time_and_resources,
        ),
    ),
    Move(T.MINN_PLIKT, (S.VEDTEKE,), None, (iverksetjing.only_what_is_left_is_asked_for,)),
    Move(T.PAA_VENT, OPEN, None, (innmelding.interim_measure_is_named,)),
    Move(T.INNFOER_SVAR, (S.RUNDGANG,), None, GIVEN_BEFORE),
    Move(T.STADFEST_INNFOERING, (S.INNMELDT,), None, ENTERED),
    Move(
        T.STADFEST_INNFOERING, (S.UTGREIING, S.HANDSAMA_I_SSU, S.RUNDGANG), None,
        ENTERED_ON_THE_WAY,
    ),
    Move(T.TA_OPP_ATT, OPEN, None, (saksgang.only_held_cases_resume, *LATER)),
    Move(T.UTSET_FRIST, (S.RUNDGANG,), None, LATER),
    # -- so that an answer comes ---------------------------------------------------------------
    Move(T.PURR, (S.RUNDGANG,), None, REMINDING),
    Move(T.LOVNAD, (S.RUNDGANG,), None, (*PROMISING, *innboks.FROM_INBOX)),
    Move(T.SAMTALE, tuple(Step), None, CALLED),
    Move(T.STOPP_SENDING, tuple(Step), None, STOPPING),
    Move(
        T.SEND_ATT, OPEN, None, (sending.something_was_stopped, sending.what_it_asks_still_holds)
    ),
)


def moves_for(trekk: Trekk) -> tuple[Move, ...]:
    return tuple(m for m in MOVES if m.trekk is trekk)


def steps_for(trekk: Trekk) -> frozenset[Step]:
    """The steps an act exists from."""
    return frozenset(step for move in moves_for(trekk) for step in move.fra)
