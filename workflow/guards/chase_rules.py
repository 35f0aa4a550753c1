"""What is asked before a partner is reminded, and of what it promises."""

from rules.rule import Rule
from rules.sak import lovnad, purring, sending

REMINDING: tuple[Rule, ...] = (
    purring.only_those_who_owe,
    purring.what_is_on_hold_rests,
    purring.a_promise_rests_the_ladder,
    purring.each_rung_once,
    purring.not_before_its_day,
    purring.a_person_says_yes,
    purring.a_leader_gets_a_personal_line,
    purring.somebody_gets_it,
    purring.not_twice_in_a_few_days,
)
PROMISING: tuple[Rule, ...] = (
    lovnad.a_promise_is_of_what_comes,
    lovnad.a_promise_after_the_deadline_is_told,
    lovnad.a_promise_far_ahead_is_told,
    lovnad.who_owes_nothing_promises_nothing,
)
CALLED: tuple[Rule, ...] = (lovnad.a_call_has_been, *PROMISING)
STOPPING: tuple[Rule, ...] = (sending.something_waits, sending.the_named_letter_waits)
