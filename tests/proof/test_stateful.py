"""Random sequences hold every invariant on both databases, and each planted fault turns red."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis.stateful import run_state_machine_as_test

from adapters.db import uow
from adapters.db.read_unit import SqlReadUnit
from adapters.db.sweep_unit import SqlSweepUnit
from adapters.db.unit import SqlReads
from adapters.db.uow import SqlUnitOfWork
from cases import casefile
from cases.avklaring import Avklaring
from cases.nouns import KIND_OF
from cases.receipt import Outcome
from cases.record import to_record
from cases.steps import Step
from rules.facts import Facts
from rules.rule import Rule
from tests.proof.machine import bounds, machine
from tests.proof.plan import Command, answer, handling, onwards, said, withdrawal
from tests.proof.play import Play, Tally, Violation
from tests.proof.room import Room, room
from tests.proof.wild import PARTNERS
from workflow.sweeps.purr import Swept, purr
from workflow.sweeps.varsling import alarm_about

SEQUENCES = {"sqlite": 12, "postgresql": 9}
LENGTH = 14
ASKED = ("kommune-9901", "hf-lag")


@pytest.fixture(scope="module")
def sqlite_room() -> Iterator[Room]:
    with room("sqlite") as here:
        yield here


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def any_room(request: pytest.FixtureRequest) -> Iterator[Room]:
    server = request.getfixturevalue("server") if request.param == "postgresql" else None
    with room(request.param, server) as here:
        yield here


def test_every_invariant_holds_on_random_sequences(
    any_room: Room, request: pytest.FixtureRequest
) -> None:
    tally, base = Tally(), request.node.callspec.params["any_room"]
    run_state_machine_as_test(
        machine(any_room, tally), settings=bounds(SEQUENCES[base], LENGTH, derandomize=True)
    )
    reached = {"innmeldt", "utgreiing", "handsama_i_ssu", "rundgang", "konsensus", "vedteke"}
    assert reached <= tally.steps.keys(), tally
    assert tally.checked >= 60, tally
    assert tally.outcomes["ok"] > tally.outcomes["stansa"] >= 3, tally
    assert len(tally.verbs_ok) >= 12, tally
    assert min(tally.repeats, tally.looks, tally.chased, tally.outcomes["feil"]) > 0, tally


def _asked(where: Room) -> Play:
    """A case on its round, of which nobody has answered."""
    play = Play(where, Tally())
    play.do(Command("meld_inn", {"tittel": "Prosedyre", "sakstype": "C-05", "partnarar": ASKED}))
    number = play.cases[0]
    while (facts := play.facts(number)) is not None and facts.case.sakssteg is not Step.RUNDGANG:
        command = onwards(facts)
        assert command is not None
        play.do(command, number)
    return play


def test_whoever_owes_is_reminded_once_a_day(any_room: Room) -> None:
    play = _asked(any_room)
    play.now += timedelta(days=100)
    play.chase()
    assert play.tally.reminded == len(ASKED)


def test_a_clock_that_repeats_itself_is_red(
    sqlite_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def repeating(opened: Callable[[], SqlSweepUnit], hf: str, at: datetime) -> Swept:
        swept = purr(opened, hf, at)
        with opened() as unit:
            unit.raise_alarm(alarm_about(hf, "purra", at.isoformat(), "Purra.", at))
            unit.commit()
        return swept

    play = _asked(sqlite_room)
    play.now += timedelta(days=100)
    monkeypatch.setattr("tests.proof.play.purr", repeating)
    with pytest.raises(Violation, match="purring ein gong til"):
        play.chase()


def test_a_case_walks_to_vedteke_and_a_statement_is_taken_in_every_step(any_room: Room) -> None:
    """Also in the first step and after the end; and what the plan does is never stopped."""
    play, seen = begun(any_room), set()
    for _ in range(40):
        facts = play.facts(play.cases[0])
        assert facts is not None
        if facts.case.sakssteg not in seen:
            seen.add(facts.case.sakssteg)
            own = Command("fraasegn", {"tekst": "Vi står ved vårt."}, ASKED[0], "pia")
            play.do(own, play.cases[0])
            play.again(-1)
            play.look()
        command = onwards(facts)
        if command is None:
            break
        done = play.do(command, play.cases[0])
        assert done is not None
        assert done.ok, done.kvittering.stops
    play.whole()
    assert seen == {Step.INNMELDT, Step.UTGREIING, Step.HANDSAMA_I_SSU, Step.RUNDGANG,
                    Step.KONSENSUS, Step.VEDTEKE}


def test_second_thoughts_hold_every_invariant_too(any_room: Room) -> None:
    """A letter that is checked, a call that is confirmed, an answer taken back, a text put right
    and lifted, and a disagreement: what random sequences seldom get all the way through."""
    play = at(any_room, Step.RUNDGANG, answers=1)
    number, (one, other) = play.cases[0], ASKED

    def done(command: Command) -> None:
        outcome = play.do(command, number)
        assert outcome is not None, command
        assert outcome.ok, outcome.kvittering.stops

    def now() -> Facts:
        facts = play.facts(number)
        assert facts is not None
        return facts

    why = {"grunn": "Vi har sett på saka på nytt."}
    done(withdrawal(now(), one))
    if now().file.clarification(other) is None:
        done(said(now(), other))
    for partner, how, settled in (
        (one, "brev", Command("kontroller_svar", {"partnar": one}, person="p2")),
        (other, "telefon", Command("stadfest", {"kva": "svar"}, other, "pia")),
    ):
        noted = {"partnar": partner, "registrering": how}
        done(Command("svar", answer(now(), partner).fields | noted))
        done(settled)
    done(Command("ny_ordlyd", {"tekst": "Retta tekst.", "klasse": "redaksjonell"} | why))
    done(Command("stadfest", {"kva": "ordlyd"}, person="p2"))
    done(Command("lyft_ordlyd", {}, other, "pia"))
    done(Command("meld_usemje", why | {"eigar": "SSU"}))
    done(Command("send_attende", why))
    play.again(-1)
    play.whole()
    assert now().case.sakssteg is Step.UTGREIING


# -- planted faults --------------------------------------------------------------------------------


def begun(here: Room, kind: str = "C-05") -> Play:
    play = Play(here, Tally())
    play.do(Command("meld_inn", {"tittel": "Prosedyre", "sakstype": kind, "partnarar": ASKED}))
    return play


def at(here: Room, step: Step, *, answers: int = 0) -> Play:
    """A case in that step; in rundgang with so many of the asked partners answered."""
    play = begun(here)
    for _ in range(40):
        facts = play.facts(play.cases[0])
        assert facts is not None
        command = onwards(facts)
        given = len(facts.file.svar)
        if command is None or (facts.case.sakssteg is step and given >= answers):
            return play
        play.do(command, play.cases[0])
    raise AssertionError(f"fann ingen veg til {step}")


def without(monkeypatch: pytest.MonkeyPatch, *rules: str) -> None:
    whole = Rule.judge
    monkeypatch.setattr(
        Rule, "judge", lambda self, facts: () if self.id in rules else whole(self, facts)
    )


def test_a_projection_that_lacks_a_row_is_seen(
    sqlite_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    play, whole = at(sqlite_room, Step.RUNDGANG), uow.put_nouns

    def forgetful(connection: Any, nouns: Any, seen: Any) -> Any:
        """Says that it has written everything, but for one kind it has not."""
        whole(connection, [n for n in nouns if not isinstance(n, Avklaring)], seen)
        return [(KIND_OF[type(n)], to_record(n)) for n in nouns]

    monkeypatch.setattr(uow, "put_nouns", forgetful)
    facts = play.facts(play.cases[0])
    assert facts is not None
    with pytest.raises(Violation, match=r"historia: .*avklaring er borte"):
        play.do(onwards(facts) or Command("vedta"), play.cases[0])


@pytest.mark.parametrize("rule", [("KON-01",), ("KON-01", "KON-02")])
def test_silence_taken_for_consent_is_seen(
    sqlite_room: Room, monkeypatch: pytest.MonkeyPatch, rule: tuple[str, ...]
) -> None:
    play = at(sqlite_room, Step.RUNDGANG, answers=1)
    assert _agrees(play) is False
    without(monkeypatch, *rule)
    with pytest.raises(Violation, match="i01_nobody_is_passed_over"):
        _agrees(play)


def _agrees(play: Play) -> bool:
    for partner in ASKED:
        facts = play.facts(play.cases[0])
        if facts is not None and facts.file.clarification(partner) is None:
            play.do(Command("avklar", {"prinsipiell": "nei", "okonomi": "ingen",
                                       "plansamsvar": "ja", "klarert_av": "x"}, partner, "pia"),
                    play.cases[0])
    done = play.do(Command("konstater_semje"), play.cases[0])
    return done is not None and done.ok


def test_an_answer_that_was_taken_back_and_still_counts_is_seen(
    sqlite_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    play = at(sqlite_room, Step.RUNDGANG, answers=2)
    monkeypatch.setattr(casefile, "GONE", frozenset({"feilfoert"}))
    monkeypatch.setattr(casefile, "takes_along", lambda *_, **__: False)
    facts = play.facts(play.cases[0])
    assert facts is not None
    done = None
    with pytest.raises(Violation, match="i05_one_position_each"):
        done = play.do(withdrawal(facts, ASKED[0]), play.cases[0])
    assert done is None, done


def test_a_command_done_twice_is_seen(
    sqlite_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    play = begun(sqlite_room)
    play.again(0)
    monkeypatch.setattr(SqlReads, "stored_outcome", lambda *_: None)
    with pytest.raises(Violation, match="gjentaking"):
        play.again(0)


def test_a_stop_that_leaves_more_than_its_trace_is_seen(
    sqlite_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    play, whole = begun(sqlite_room), SqlUnitOfWork.store_outcome
    assert play.do(Command("vedta"), play.cases[0]) is not None

    def untidy(self: SqlUnitOfWork, key: str, mark: str, outcome: Outcome) -> None:
        self.next_number("hft", 2026)
        whole(self, key, mark, outcome)

    monkeypatch.setattr(SqlUnitOfWork, "store_outcome", untidy)
    with pytest.raises(Violation, match=r"l01_a_stop_leaves_only_its_trace: \['saksteljar'\]"):
        play.do(Command("vedta"), play.cases[0])


def test_one_who_speaks_for_another_is_seen(
    sqlite_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    play = at(sqlite_room, Step.RUNDGANG)
    facts = play.facts(play.cases[0])
    assert facts is not None
    one, other = ASKED
    spoken = Command("svar", answer(facts, one).fields | {"partnar": one}, other, "pia")
    stopped = play.do(spoken, play.cases[0])
    assert stopped is None or not stopped.ok
    without(monkeypatch, *{g.regel for g in stopped.kvittering.stops} if stopped else {"TIL-01"})
    with pytest.raises(Violation, match="i02_nobody_speaks_for_another"):
        play.do(spoken, play.cases[0])


def test_ssu_handling_a_wording_twice_is_seen(
    sqlite_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    play = at(sqlite_room, Step.HANDSAMA_I_SSU)
    facts = play.facts(play.cases[0])
    assert facts is not None
    play.do(handling(facts, "tilraading", "to_trinn"), play.cases[0])
    without(monkeypatch, "ORG-11")
    with pytest.raises(Violation, match="i11_an_organ_handles_once"):
        play.do(handling(facts, "tilraading", "to_trinn"), play.cases[0])


def test_konsensus_without_an_avklaring_is_seen(
    sqlite_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    play = at(sqlite_room, Step.HANDSAMA_I_SSU)
    facts = play.facts(play.cases[0])
    assert facts is not None
    play.do(handling(facts, "vedtak", "konsensus"), play.cases[0])
    stopped = play.do(Command("konstater_semje"), play.cases[0])
    assert stopped is not None
    without(monkeypatch, *{g.regel for g in stopped.kvittering.stops})
    with pytest.raises(Violation, match="i08_everyone_has_cleared_it"):
        play.do(Command("konstater_semje"), play.cases[0])


def test_looking_that_writes_is_seen(
    sqlite_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    play, whole = begun(sqlite_room), SqlUnitOfWork.register

    def counting(self: SqlReads, hf: str) -> Any:
        if not isinstance(self, SqlReadUnit):
            SqlUnitOfWork.next_number(self, hf, 2026)  # type: ignore[arg-type]
            SqlUnitOfWork.commit(self)  # type: ignore[arg-type]
            self.connection.begin()
        return whole(self, hf)  # type: ignore[arg-type]

    play.look()
    monkeypatch.setattr(SqlUnitOfWork, "register", counting)
    with pytest.raises(Violation, match=r"uendra: \['saksteljar'\]"):
        play.look()


def test_the_partners_of_the_plan_are_those_of_the_register(sqlite_room: Room) -> None:
    assert tuple(begun(sqlite_room).register().partnarar)[:len(PARTNERS)] == PARTNERS
