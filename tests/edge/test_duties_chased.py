"""A duty after a vedtak is asked for before its deadline, and after, until it is done."""

import sqlite3

from tests.edge.cli_room import Terminal


def told(demo: Terminal, day: str, *more: str) -> list[str]:
    assert demo("eskaler", "--tid", f"{day}T09:00", *more) == 0
    return " ".join(demo.last.split()).split("Påminning til ")[1:]


def duty_case(demo: Terminal) -> tuple[str, str, str, int]:
    """A vedtak of the demonstration that lays a duty with a deadline on somebody."""
    with sqlite3.connect(demo.path) as connection:
        found = connection.execute(
            "SELECT h.prefiks || ' ' || s.aar || '/' || s.lopenr, p.partnar, p.frist,"
            " (SELECT count(*) FROM plikt q WHERE q.sak = p.sak AND q.rekkje <= p.rekkje)"
            " FROM plikt p JOIN sak s ON s.id = p.sak JOIN helsefellesskap h ON h.id = s.hf"
            " WHERE p.frist IS NOT NULL AND s.sakssteg = 'vedteke' AND s.hf = 'hfb'"
            " ORDER BY p.rekkje LIMIT 1"
        ).fetchone()
    assert found is not None
    return found


def test_a_duty_is_asked_for_before_and_after_and_not_when_it_is_done(demo: Terminal) -> None:
    number, partner, due, nr = duty_case(demo)

    def mine(lines: list[str]) -> list[str]:
        return [line for line in lines if f"plikt {nr} i {number}." in line]

    year = int(due[:4])
    assert len(mine(told(demo, due, "--berre-vis"))) == 1
    assert len(mine(told(demo, due))) == 1
    assert mine(told(demo, due)) == []
    late = f"{year + 1}{due[4:]}"
    assert len(mine(told(demo, late))) == 1
    assert mine(told(demo, late)) == []
    for level in ("leiing", "avdeling", "drift"):
        assert demo(
            "stadfest-plikt", number, "--plikt", str(nr), "--nivaa", level,
            "--tilstand", "gjennomfort", "--som", partner,
        ) == 0
    assert mine(told(demo, f"{year + 2}{due[4:]}")) == []
    assert demo("minn-plikt", number, "--plikt", str(nr)) == 1
    assert "har stadfesta at plikta er gjennomført" in " ".join(demo.last.split())
