"""Programs are let in and shut out at the terminal, and their token is shown but once."""

from adapters.bootstrap import opened
from adapters.db.users import find_user, grants_of, user_of_token
from adapters.http.cookies import hash_of
from adapters.settings import load_settings
from cases.oslo import local_day
from tests.edge.cli_room import Terminal

NEW = ("ny-systembrukar", "--id", "esa-voss", "--rolle")


def test_a_program_gets_a_token_that_is_stored_nowhere(terminal: Terminal) -> None:
    assert terminal(*NEW, "kontaktperson", "--partnar", "kommune-4621") == 0
    token = next(line for line in terminal.last.splitlines() if line.startswith("saksgang_"))
    assert len(token) >= 43
    assert token.encode() not in terminal.path.read_bytes()
    with opened(load_settings()) as house, house.reading() as unit:
        user = user_of_token(unit, hash_of(token))
        assert user is not None
        given = grants_of(unit, user.id, local_day(house.clock()))
    assert {(t.rolle.value, t.partnar, t.hf) for t in given} == {
        ("systembrukar", None, "hfb"), ("kontaktperson", "kommune-4621", "hfb"),
    }


def test_a_program_that_is_shut_out_has_no_token_any_more(terminal: Terminal) -> None:
    assert terminal(*NEW, "samarbeidssekretariat") == 0
    assert terminal("slutt-brukar", "--id", "esa-voss") == 0
    assert "ikkje inn meir" in " ".join(terminal.last.split())
    with opened(load_settings()) as house, house.reading() as unit:
        user = find_user(unit, "esa-voss")
        assert user is not None
        assert (user.teikn, user.slutta is not None) == ("", True)


def test_what_does_not_fit_is_told_and_nothing_is_made(terminal: Terminal) -> None:
    for args, said in (
        (("kontaktperson",), "for ein partnar"),
        (("kontaktperson", "--partnar", "finst-ikkje"), "Partnaren finst ikkje"),
        (("systembrukar",), "Vel mellom"),
        (("konge",), "Vel mellom"),
    ):
        assert terminal(*NEW, *args) == 2
        assert said in " ".join(terminal.all.split())
    assert terminal("ny-systembrukar", "--id", "Esa Voss", "--rolle", "lesar") == 2
    assert terminal("slutt-brukar", "--id", "esa-voss") == 2
    assert terminal(*NEW, "lesar") == 0
    assert terminal(*NEW, "lesar") == 2
    assert "teken" in terminal.all
