"""`reglar --tal`: the account of the catalogue, for people and for scripts."""

from rules.katalog import KATALOG, Status
from tests.edge.cli_room import Terminal, english_in


def test_the_account_as_json(bare: Terminal) -> None:
    found = bare.json("reglar", "--tal")
    assert set(found) == {"tal"}
    assert found["tal"]["R"]["sum"] == 318
    for one in found["tal"].values():
        assert set(one) == {"sum", "status", "styrke", "kryss"}
        assert sum(one["status"].values()) == sum(one["styrke"].values()) == one["sum"]
        assert sum(n for row in one["kryss"].values() for n in row.values()) == one["sum"]
    runs = [r for r in KATALOG if r.rad.startswith("R-") and r.status is Status.KOYRBAR]
    assert found["tal"]["R"]["status"]["koyrbar"] == len(runs)


def test_the_account_fits_a_narrow_terminal(bare: Terminal) -> None:
    assert bare("reglar", "--tal") == 0
    assert "R: 318 rader frå kjeldene" in bare.last
    assert all(len(row) <= 40 for row in bare.last.splitlines() if not row.startswith("Kva"))
    assert not english_in(bare.last)


def test_the_list_says_where_the_account_is(bare: Terminal) -> None:
    bare("reglar")
    assert "«saksgang reglar --tal»" in bare.last


def test_one_rule_has_no_account(bare: Terminal) -> None:
    assert bare("reglar", "DEL-01", "--tal") == 2
    assert "Feil i --tal" in bare.err
