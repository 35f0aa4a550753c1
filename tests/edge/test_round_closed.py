"""Whoever was asked hears that it is no longer waited for, whichever way the round ended."""

import sqlite3

import pytest

from tests.edge.cli_room import Terminal

WHY = "Vi må greie ut kostnaden betre."


@pytest.mark.parametrize(
    "act",
    [
        ("send-attende", "--grunn", WHY),
        ("meld-usemje", "--grunn", WHY, "--eigar", "SSU"),
    ],
    ids=lambda a: a[0],
)
def test_everybody_that_was_asked_is_told_once(demo: Terminal, act: tuple[str, ...]) -> None:
    assert demo("saker", "--steg", "rundgang", "--json") == 0
    number = demo.json("saker", "--steg", "rundgang")["saker"][0]["saksnummer"]
    shown = demo(act[0], number, *act[1:], "--vis-post")
    assert shown == 0
    assert WHY in " ".join(demo.last.split())
    assert demo(act[0], number, *act[1:]) == 0
    with sqlite3.connect(demo.path) as connection:
        asked = {p for (p,) in connection.execute(
            "SELECT k.partnar FROM krav k JOIN post p ON p.sak = k.sak"
            " WHERE p.trinn = 'runde_lukka'"
        )}
        told = connection.execute(
            "SELECT partnar, count(*), min(tekst) FROM post WHERE trinn = 'runde_lukka'"
            " GROUP BY partnar"
        ).fetchall()
    assert len(asked) > 2
    assert {partner for partner, _, _ in told} == asked
    assert {count for _, count, _ in told} == {2}  # the contact and the postmottak
    assert all(text.startswith("De treng ikkje svare no") and WHY in text for _, _, text in told)
    assert demo("sak", number) == 0


def test_a_case_that_was_on_no_round_tells_nobody(with_case: Terminal) -> None:
    assert with_case("send-til-utgreiing", "2026/1", "--organ", "mfu") == 0
    assert with_case("send-attende", "2026/1", "--grunn", WHY, "--vis-post") == 0
    assert "treng ikkje svare" not in with_case.last
