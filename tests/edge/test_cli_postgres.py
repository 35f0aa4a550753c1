"""The same commands on a PostgreSQL server: made ready, a case carried on, checked, and told of."""

import pytest

from tests.edge.cli_room import Terminal, flat
from tests.postgres_server import Server


@pytest.fixture
def address(server: Server, request: pytest.FixtureRequest) -> str:
    """An empty database of its own, with the address a DBA would give."""
    name = f"tom_{abs(hash(request.node.name))}"
    with server.connect() as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.url(name).render_as_string(hide_password=False)


def test_a_case_from_the_first_command(
    bare: Terminal, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAKSGANG_DATABASE", address)
    assert bare("saker") == 2
    assert "ikkje klargjord" in flat(bare.all)
    assert bare("klargjer", "--demo-kontaktar") == 0, bare.all
    assert bare("klargjer") == 0, bare.all
    assert bare("meld-inn", "--tittel", "Prosedyre", "--sakstype", "C-05", "--send") == 0, bare.all
    assert bare("send-til-utgreiing", "2026/1", "--organ", "mfu") == 0, bare.all
    assert bare.json("sak", "2026/1")["sakssteg"] == "utgreiing"
    assert bare("avklar", "2026/1", "--som", "kommune-4621", "--prinsipiell", "nei") != 0
    assert bare("kontroller") == 0, bare.all
    assert "Alt er heilt" in flat(bare.last)


def test_a_password_is_never_shown(
    bare: Terminal, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = server.url("finst_ikkje").render_as_string(hide_password=False)
    monkeypatch.setenv("SAKSGANG_DATABASE", address.replace("@", ":hemmeleg@", 1))
    assert bare("saker") == 2
    assert "hemmeleg" not in bare.all


@pytest.mark.parametrize("address", ["mysql://x/y", "postgresql://", "postgresql://[x"])
def test_an_address_of_another_kind_is_refused(
    bare: Terminal, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("SAKSGANG_DATABASE", address)
    assert bare("saker") == 2
    assert "Adressa til databasen let seg ikkje lese" in flat(bare.all)
