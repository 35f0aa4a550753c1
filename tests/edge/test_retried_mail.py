"""A mail that did not go the first time: still true when it is tried again, or let be."""

from collections.abc import Iterator

import pytest
from sqlalchemy import update

from adapters.bootstrap import opened
from adapters.db.chase_tables import UTSENDING
from adapters.db.round_tables import POST
from adapters.settings import Settings
from cases.kontakthending import Kontaktslag
from tests.edge.cli_room import Terminal
from tests.edge.smtp_room import Scripted

CASE = "2026/1"
MORNING, NEXT = "2026-06-01T09:00", "2026-06-02T09:00"
MANY = 50
RUNG = "etter_2"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Scripted]:
    """It takes no mail at first."""
    monkeypatch.setenv("SAKSGANG_AVSENDAR", "sekretariat@example.org")
    with Scripted({"RCPT": ["450 4.2.0 vent"] * MANY}).running() as made:
        monkeypatch.setenv("SAKSGANG_POST", f"smtp://127.0.0.1:{made.port}")
        yield made


@pytest.fixture
def reminded(demo: Terminal, server: Scripted) -> Terminal:
    """A reminder to Bergen that the server did not take."""
    only_the_reminder_waits(demo)
    demo("send", "--tid", MORNING)
    assert states(demo) == {"ventar"}
    server.plan.clear()
    return demo


def only_the_reminder_waits(terminal: Terminal) -> None:
    """As if the reminder to Bergen had not been tried yet, and every other letter had gone."""
    ours = update(UTSENDING).where(UTSENDING.c.slag == RUNG)
    with opened(Settings(database=str(terminal.path))) as house, house.sweeping() as unit:
        free = update(POST).where(POST.c.utsending.is_(None))
        unit.connection.execute(free.values(utsending="gamal"))
        unit.connection.execute(update(UTSENDING).values(tilstand="sendt"))
        unit.connection.execute(ours.values(tilstand="ventar", forsok=0, i_data=None, sendt=None))
        unit.commit()


def states(terminal: Terminal) -> set[str]:
    """How far the reminders have come."""
    shown = terminal.json("utsendingar", "--mange", "1000")["utsendingar"]
    return {m["tilstand"] for m in shown if m["slag"] == RUNG}


def test_it_goes_while_it_is_true(reminded: Terminal) -> None:
    reminded("send", "--tid", NEXT)
    assert states(reminded) == {"sendt"}


def test_it_is_let_be_when_the_case_rests(reminded: Terminal) -> None:
    assert reminded("paa-vent", CASE, "--grunn", "Ventar på ei utgreiing.", "--som", "sse") == 0
    reminded("send", "--tid", NEXT)
    assert "gjekk ikkje: det var ikkje sant lenger" in reminded.last
    assert states(reminded) == {"utgaatt"}
    reminded("send", "--tid", "2026-06-09T09:00")
    assert states(reminded) == {"utgaatt"}


def returned(terminal: Terminal) -> list[str]:
    with opened(Settings(database=str(terminal.path))) as house, house.reading() as unit:
        happened = unit.register(house.hf).kontakthendingar
    return [h.grunn for h in happened if h.slag is Kontaktslag.RETUR]


@pytest.mark.parametrize(("said", "told"), [
    ("550 5.1.1 ukjend", True), ("550 5.1.10 ukjend", True), ("550 5.7.1 søppel", False),
    ("550 5.1.8 avsendaren", False), ("550 ukjend", False), ("550 5.2.2 fullt", False),
])
def test_an_address_that_is_not_there_is_told_of_the_contact(
    demo: Terminal, server: Scripted, said: str, told: bool
) -> None:
    only_the_reminder_waits(demo)
    server.plan["RCPT"] = [said] * MANY
    demo("send", "--tid", MORNING)
    assert states(demo) == {"daud"}
    assert bool(returned(demo)) == told
    before = returned(demo)
    demo("send", "--tid", NEXT)
    assert returned(demo) == before
