"""The sweep on a real database: each rung once, by however many; nothing lost in silence."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from adapters.db.engine import Database
from adapters.db.faults import DatabaseRefused
from adapters.db.reads import outbox
from adapters.db.sweep_unit import SqlSweepUnit, SqlSweepView
from adapters.db.uow import SqlUnitOfWork
from cases.actor import Act
from cases.casefile import CaseFile
from cases.svarfrist import deadline
from cases.utsending import Alarm
from tests.proof.plan import Command
from tests.proof.room import HF, image
from tests.proof.stage import ASKED, give, number
from workflow.forms.purre_forms import Purr
from workflow.purring import purr as remind
from workflow.sweeps.purr import CLOCK, NOBODY, STOPS_THE_LADDER, Swept, purr, would_purr

KOMMUNE, TRUST = ASKED


def file_of(database: Database, one: int = 1) -> CaseFile:
    with SqlUnitOfWork(database) as unit:
        return unit.case_file(unit.case_id(HF, number(one)))


def due(database: Database, days: int = 0) -> datetime:
    """Noon so many days after the deadline."""
    day = deadline(file_of(database))
    assert day is not None
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC) + timedelta(days=days)


def sweep(database: Database, at: datetime, limit: int | None = None) -> Swept:
    return purr(lambda: SqlSweepUnit(database), HF, at, limit)


def climbed(database: Database, one: int = 1) -> list[tuple[str, str]]:
    return [(p.partnar, p.trinn) for p in file_of(database, one).purringar]


def test_each_rung_is_climbed_once_however_often_it_is_swept(asked: Database) -> None:
    at = due(asked)
    assert sweep(asked, at).letters == 2
    assert sweep(asked, at).saker == 0
    assert sweep(asked, at + timedelta(hours=1)).saker == 0
    assert climbed(asked) == [(KOMMUNE, "frist"), (TRUST, "frist")]
    sweep(asked, due(asked, 7))
    assert climbed(asked)[2:] == [(KOMMUNE, "etter_1"), (TRUST, "etter_1")]
    with SqlUnitOfWork(asked) as unit:
        letters = [p for p in outbox(unit, unit.case_id(HF, number(1))) if p.trinn == "etter_1"]
    assert [p.partnar for p in letters] == [KOMMUNE, TRUST]
    assert all("så snart de kan. Fristen var" in p.tekst.split("\n")[0] for p in letters)


def test_what_would_be_done_is_what_is_done_and_looking_writes_nothing(asked: Database) -> None:
    at, before = due(asked), image(asked)
    seen = would_purr(lambda: SqlSweepView(asked), HF, at)
    assert image(asked) == before
    assert [(p.partnar, p.trinn) for p in seen.purra] == [(KOMMUNE, "frist"), (TRUST, "frist")]
    done = sweep(asked, at)
    assert [(p.partnar, p.trinn, p.mottakarar) for p in done.purra] == [
        (p.partnar, p.trinn, p.mottakarar) for p in seen.purra
    ]


def test_a_weeks_downtime_is_one_letter_to_each(asked: Database) -> None:
    assert sweep(asked, due(asked, 15)).letters == 2
    assert climbed(asked) == [(KOMMUNE, "etter_2"), (TRUST, "etter_2")]


def test_a_clock_that_goes_back_and_ten_years_forward(asked: Database) -> None:
    sweep(asked, due(asked, 7))
    assert sweep(asked, due(asked, 7) - timedelta(hours=1)).letters == 0
    assert sweep(asked, due(asked, 3653)).letters == 2
    assert sweep(asked, due(asked, 3654)).letters == 0


def test_a_sweep_is_bounded_and_the_next_goes_on_where_it_stopped(two: Database) -> None:
    at = due(two)
    first = sweep(two, at, limit=3)
    assert (first.letters, first.uferdig) == (3, True)
    assert (sweep(two, at, limit=3).letters, sweep(two, at).letters) == (1, 0)
    assert climbed(two) == climbed(two, 2) == [(KOMMUNE, "frist"), (TRUST, "frist")]


def test_whoever_answers_is_not_reminded(asked: Database) -> None:
    said = Command("svar", {
        "svar": "nei", "organ": "adm_dir", "dato": "2026-03-02", "eige_saksnummer": "26/7",
        "stilling": "rådgjevar", "avgjerd": "delegert_vedtak", "grunngjeving": "For dyrt.",
    }, TRUST)
    told = give(SqlUnitOfWork(asked), said, number(1), "c-svar")
    assert getattr(told, "ok", False), told
    sweep(asked, due(asked))
    assert climbed(asked) == [(KOMMUNE, "frist")]


def test_many_returns_stop_the_ladder_until_somebody_has_seen_it(asked: Database) -> None:
    alarm = Alarm("a1", HF, STOPS_THE_LADDER, HF, "Tre partnarar får ikkje post.", due(asked))
    with SqlSweepUnit(asked) as unit:
        unit.raise_alarm(alarm)
        unit.commit()
    stopped = sweep(asked, due(asked))
    assert (stopped.letters, stopped.stoppa) == (0, "Tre partnarar får ikkje post.")
    at = due(asked)
    with SqlSweepUnit(asked) as unit:
        unit.acknowledge("a1", "ada", at)
        unit.commit()
    assert sweep(asked, due(asked)).letters == 2


def test_a_partner_that_nothing_reaches_is_told_of_and_tried_again(asked: Database) -> None:
    for kind in ("kontakt", "postmottak"):
        back = Command("retur", {"kontakt": f"demo-{kind}-{TRUST}", "grunn": "finst ikkje"})
        assert getattr(give(SqlUnitOfWork(asked), back, None, f"c-{kind}"), "ok", False)
    swept = sweep(asked, due(asked))
    assert (swept.letters, swept.utan_mottakar) == (1, [("2026/1", TRUST)])
    with SqlSweepUnit(asked) as unit:
        (alarm,) = unit.alarms(HF)
    assert alarm.slag == NOBODY
    mended = Command("stadfest_kontakt", {"kontakt": f"demo-kontakt-{TRUST}"})
    assert getattr(give(SqlUnitOfWork(asked), mended, None, "c-rett"), "ok", False)
    assert sweep(asked, due(asked)).letters == 1
    assert climbed(asked) == [(KOMMUNE, "frist"), (TRUST, "frist")]


def test_a_letter_that_comes_back_wakes_the_case_that_waits(asked: Database) -> None:
    sweep(asked, due(asked, -14))
    assert sweep(asked, due(asked, -13)).saker == 0
    back = Command("retur", {"kontakt": f"demo-kontakt-{TRUST}", "grunn": "finst ikkje"})
    give(SqlUnitOfWork(asked), back, None, "c-retur", due(asked, -13))
    swept = sweep(asked, due(asked, -13))
    assert [(p.partnar, p.trinn) for p in swept.purra] == [(TRUST, "retur")]
    assert sweep(asked, due(asked, -12)).letters == 0


def test_two_that_see_the_same_case_remind_once(asked: Database) -> None:
    """By the id where they saw the same version, by the rule where one saw it later, and by the
    database where somebody goes past both."""
    at = due(asked)
    form = Purr(sak=number(1), partnar=KOMMUNE, trinn="frist", linje=None)
    outcomes = [
        remind(SqlSweepUnit(asked), form, Act(CLOCK, at, command))
        for command in ("purr/a", "purr/a", "purr/b")
    ]
    assert outcomes[0] == outcomes[1]
    assert not outcomes[2].ok
    (done,) = file_of(asked).purringar
    with SqlUnitOfWork(asked) as unit, pytest.raises(DatabaseRefused):
        unit.put(replace(done, id="p2"))
    assert climbed(asked) == [(KOMMUNE, "frist")]


def test_a_call_keeps_who_and_what_apart_and_rests_the_ladder(asked: Database) -> None:
    said = Command("samtale", {
        "partnar": KOMMUNE, "kven": "Kari Fjord", "referat": "Saka skal opp på fredag.",
        "lovnad_dato": due(asked).date().isoformat(), "lovnad_organ": "formannskapet",
    })
    assert getattr(give(SqlUnitOfWork(asked), said, number(1), "c-ring"), "ok", False)
    assert "Kari" not in str(image(asked).get("historie", ""))
    sweep(asked, due(asked))
    assert climbed(asked) == [(TRUST, "frist")]
    sweep(asked, due(asked, 7))
    assert (KOMMUNE, "lovnad") in climbed(asked)
