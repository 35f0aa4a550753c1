"""Who may log in, entered at the terminal, and the link that is used once."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from httpx2 import Client

from adapters.bootstrap import opened
from adapters.cli.line.menu import shown
from adapters.service import make_app
from adapters.settings import load_settings
from adapters.tilgang.first_log_in import FIRST, first_link
from tests.edge.cli_room import Terminal
from tests.in_process import client_of

ADDRESS = "https://saksgang.example.org"
VOSS = ("--rolle", "kontaktperson", "--partnar", "kommune-4621")


def entered(terminal: Terminal, person: str = "ada", *more: str) -> int:
    role = more or ("--rolle", "samarbeidssekretariat")
    return terminal("ny-brukar", "--id", person, "--namn", f"Demonstrasjon {person}", *role)


@pytest.fixture
def address(demo: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001 - comes after
    monkeypatch.setenv("SAKSGANG_ADRESSE", ADDRESS)


def test_a_person_is_entered_given_roles_and_ended(demo: Terminal) -> None:
    assert entered(demo) == 0, demo.err
    assert entered(demo, "kari", *VOSS) == 0, demo.err
    assert demo("gi-rolle", "--id", "kari", "--rolle", "lesar") == 0
    demo("brukarar")
    said = " ".join(demo.last.split())
    assert "Demonstrasjon kari (kari)" in said
    assert "kontaktperson, Voss" in said
    assert "lesar" in said
    assert demo("ta-rolle", "--id", "kari", *VOSS) == 0
    demo("brukarar")
    assert "kontaktperson" not in demo.last
    assert demo("slutt-brukar", "--id", "kari") == 0
    demo("brukarar")
    assert "kari" not in demo.last


@pytest.mark.parametrize(("args", "said"), [
    (("ny-brukar", "--id", "ada", "--namn", "x", "--rolle", "lesar"), "Det finst ein brukar"),
    (("ny-brukar", "--id", "x", "--namn", "x", "--rolle", "kontaktperson"), "Vel partnaren"),
    (("ny-brukar", "--id", "x", "--namn", "x", "--rolle", "sjef"), "rolle"),
    (("ny-brukar", "--id", "x", "--namn", "x", "--rolle", "raadgjevar", "--partnar",
      "kommune-4621"), "Ein rådgjevar gir råd"),
    (("ny-brukar", "--id", "x y", "--namn", "x", "--rolle", "lesar"), "kort id utan mellomrom"),
    (("gi-rolle", "--id", "ingen", "--rolle", "lesar"), "Brukaren finst ikkje"),
    (("ta-rolle", "--id", "ada", "--rolle", "lesar"), "har ikkje den rolla"),
    (("ta-rolle", "--id", "ada", "--rolle", "samarbeidssekretariat"), "Den siste i sekretariatet"),
    (("slutt-brukar", "--id", "ada"), "Den siste i sekretariatet"),
    (("innlogging", "--id", "ingen"), "Brukaren finst ikkje"),
])
def test_what_does_not_fit_is_told(demo: Terminal, args: tuple[str, ...], said: str) -> None:
    entered(demo)
    assert demo(*args) == 2, demo.all
    assert said in " ".join(demo.err.split())


def test_before_anybody_is_entered_it_says_what_to_do(demo: Terminal) -> None:
    demo("brukarar")
    assert "saksgang ny-brukar" in demo.last


def browser() -> Iterator[Client]:
    with opened(load_settings()) as house:
        yield client_of(make_app(house), ADDRESS, follow=True)


@pytest.mark.usefixtures("address")
def test_the_link_logs_in_once_and_a_new_one_shuts_the_old(demo: Terminal) -> None:
    entered(demo)
    demo("innlogging", "--id", "ada")
    old = demo.last
    assert demo("innlogging", "--id", "ada") == 0
    links = [re.search(rf"{ADDRESS}(/inn/lenkje/[\w-]{{43}})", x) for x in (old, demo.last)]
    assert all(links)
    for client in browser():
        shut, works = (x[1] for x in links if x)
        assert "kan ikkje brukast" in client.get(shut).text
        page = client.get(works).text
        assert "Lenkja er til Demonstrasjon ada" in page
        mark = re.search(r'name="merke" value="(\w+)"', page)
        assert mark
        client.post("/inn/lenkje", data={"merke": mark[1]})
        assert "Demonstrasjon ada" in client.get("/min-side").text


@pytest.mark.usefixtures("address")
def test_the_first_secretary_gets_a_link_at_the_first_start_and_only_then(demo: Terminal) -> None:
    with opened(load_settings()) as house:
        link = first_link(house, ADDRESS, house.clock())
        assert link.startswith(f"{ADDRESS}/inn/lenkje/")
        assert first_link(house, ADDRESS, house.clock()) == ""
    demo("brukarar")
    assert FIRST in demo.last


@pytest.mark.usefixtures("address")
def test_a_program_is_not_the_first_secretary(demo: Terminal) -> None:
    demo("ny-systembrukar", "--id", "arkiv", "--rolle", "samarbeidssekretariat")
    with opened(load_settings()) as house:
        assert first_link(house, ADDRESS, house.clock())


def test_every_command_stands_in_the_table_of_who_may_run_it() -> None:
    """The table is docs/tryggleik.md: a new command must be written there before it can land."""
    told = (Path(__file__).parents[2] / "docs" / "tryggleik.md").read_text(encoding="utf-8")
    table = told.partition("## Kommandoane")[2]
    missing = [e.name for _, entries in shown() for e in entries if f"`{e.name}`" not in table]
    assert not missing, f"write who may run them in docs/tryggleik.md: {missing}"
