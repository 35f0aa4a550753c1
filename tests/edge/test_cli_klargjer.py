"""Only `klargjer` makes a database; every other command says where it looked and what to run."""

import pytest

from adapters.cli.line import menu
from tests.edge.cli_room import Terminal, flat, good_values, line
from workflow.verbs import VERBS

VIEWS = [
    ["saker"], ["sak", "2026/1"], ["kan", "2026/1"], ["niva", "2026/1"], ["partnarar"],
    ["kontroller"], ["kladdar"], ["slett-kladd", "1"],
]


def test_it_makes_the_database_and_says_where(bare: Terminal) -> None:
    assert bare("klargjer") == 0
    assert str(bare.path) in bare.last.replace("\n", "")
    assert "er lese inn" in bare.last
    assert bare.path.exists()


def test_twice_is_once(bare: Terminal) -> None:
    assert bare("klargjer") == 0
    assert bare("klargjer") == 0
    assert "frå før" in bare.last


def test_demo_contacts_are_plainly_marked(bare: Terminal) -> None:
    assert bare("klargjer", "--demo-kontaktar") == 0
    assert "DEMONSTRASJON" in bare.last
    assert bare("partnarar", "--kontaktar") == 0
    assert "DEMONSTRASJON" in bare.last


@pytest.mark.parametrize("args", VIEWS, ids=lambda a: str(a[0]))
def test_no_view_makes_a_database(bare: Terminal, args: list[str]) -> None:
    assert bare(*args) == 2
    assert "Feil i database" in bare.err
    assert "«saksgang klargjer»" in bare.err
    assert str(bare.path) in bare.err
    assert not bare.path.exists()


@pytest.mark.parametrize("verb", VERBS)
def test_no_verb_makes_a_database(bare: Terminal, verb: str) -> None:
    assert bare(*line(verb, good_values(verb))) == 2
    assert "«saksgang klargjer»" in bare.err
    assert not bare.path.exists()


def test_an_old_database_is_not_migrated(bare: Terminal) -> None:
    bare.path.touch()
    assert bare("saker") == 2
    assert "«saksgang klargjer»" in bare.err


def test_what_is_no_database_is_told_plainly(bare: Terminal) -> None:
    bare.path.write_bytes(b"dette er ingen database" * 100)
    assert bare("saker") == 2
    assert "Feil i database" in bare.err


def test_unknown_setting_is_named(bare: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKSGANG_DATABSE", "x")
    assert bare("saker") == 2
    assert "SAKSGANG_DATABSE" in bare.err
    assert "SAKSGANG_DATABASE, SAKSGANG_HELSEFELLESSKAP, SAKSGANG_LOGG" in bare.err


def test_bad_setting_is_named(bare: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKSGANG_LOGG", "høgt")
    assert bare("saker") == 2
    assert bare.err == "Feil i SAKSGANG_LOGG: Vel feil, varsel eller info.\n"


def test_one_that_is_not_in_the_database_is_told_with_those_that_are(
    bare: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert bare("klargjer") == 0
    monkeypatch.setenv("SAKSGANG_HELSEFELLESSKAP", "xyzzy")
    assert bare("saker") == 2
    assert "Her ligg hfb." in flat(bare.err)
    assert "SAKSGANG_HELSEFELLESSKAP" in bare.err
    monkeypatch.setenv("SAKSGANG_HELSEFELLESSKAP", "")
    assert bare("saker") == 2
    assert "til dømes hfb" in flat(bare.err)


def test_unknown_helsefellesskap(bare: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKSGANG_HELSEFELLESSKAP", "xyzzy")
    assert bare("klargjer") == 2
    assert "hfb" in bare.err
    assert "xyzzy" not in bare.err
    assert not bare.path.exists()


def test_every_verb_stands_in_the_menu_with_the_words_of_its_form() -> None:
    found = {e.name: e for _, entries in menu.shown() for e in entries}
    for name, verb in VERBS.items():
        entry = found[name.replace("_", "-")]
        assert entry.text == (verb.form.__doc__ or "").splitlines()[0]


def test_the_database_goes_back_for_an_older_program_and_up_again(bare: Terminal) -> None:
    assert bare("klargjer", "--attende-til", "0003") == 2
    assert "ingen database" in bare.err
    assert not bare.path.exists()
    assert bare("klargjer") == 0
    assert bare("klargjer", "--attende-til", "0003") == 0
    assert "står no på versjon 0003" in flat(bare.last)
    assert bare("saker") == 2
    assert "«saksgang klargjer»" in bare.err
    assert bare("klargjer", "--attende-til", "0001") == 2
    assert "Dette ville gå tapt" in flat(bare.err)
    assert "sakstype.plan" in flat(bare.err)
    assert bare("klargjer", "--attende-til", "0007") == 2
    assert "Desse finst: 0001, 0002" in flat(bare.err)
    assert bare("klargjer") == 0
    assert bare("kontroller") == 0
