"""A duty left out when the case was adopted is not lost: how it is added, and who hears of it."""

import pytest

from tests.edge.cli_room import Terminal, flat


@pytest.fixture
def adopted(demo: Terminal) -> str:
    """The number of a case that is vedteke."""
    cases = demo.json("saker")["saker"]
    return next(c["saksnummer"] for c in cases if c["sakssteg"] == "vedteke").split()[-1]


def test_a_duty_is_added_after_the_vedtak(demo: Terminal, adopted: str) -> None:
    before = demo.json("sak", adopted)
    duty = "hf-bergen: gjere rutinen kjend; frist=2027-12-31; ansvarleg=klinikksjef"
    assert demo("ny-plikt", adopted, "--plikter", duty, "--grunn", "Punkt 2 i vedtaket.") == 0
    after = demo.json("sak", adopted)
    assert len(after["plikter"]) == len(before["plikter"]) + 1
    assert after["plikter"][-1]["kva"] == "gjere rutinen kjend"
    assert after["vedtak"] == before["vedtak"]
    demo("sak", adopted, "--historie")
    assert "Plikta er ført inn på vedtaket" in flat(demo.last)
    demo("journal", adopted)
    assert "Ei plikt etter vedtaket" in demo.last


def test_only_the_secretariat_adds_it(demo: Terminal, adopted: str) -> None:
    line = ("ny-plikt", adopted, "--plikter", "hf-bergen: melde frå", "--grunn", "Punkt 2.")
    assert demo(*line, "--som", "hf-bergen") == 1
    assert "Berre sekretariatet kan føre inn ei plikt etter vedtaket." in flat(demo.last)
