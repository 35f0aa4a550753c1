"""The papers of the packaged scripts: who sent them is told, and none is older than it can be."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from adapters.db.engine import open_database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import list_cases
from adapters.script.packaged import packaged
from cases.casefile import CaseFile
from cases.partner import Partner
from cases.terms import Styreform
from tests.edge.spelt import Spelt

SCRIPTS = {p.name: p for p in packaged()}


def ends(path: Path, hf: str) -> Iterator[tuple[CaseFile, set[str]]]:
    """Each case as the script leaves it, and all that a partner is called."""
    database = open_database(path)
    try:
        with SqlReadUnit(database) as unit:
            called = {n for p in unit.register(hf).partnarar.values() for n in names_of(p)}
            for case in list_cases(unit, hf):
                yield unit.case_file(case.id), called
    finally:
        database.close()


def names_of(partner: Partner) -> Iterator[str]:
    for one in partner.namn:
        yield from (one.namn, one.kortnamn)


@pytest.mark.parametrize("name", SCRIPTS)
def test_what_a_partner_sent_is_journaled_as_come_in(spelt: Spelt, name: str) -> None:
    hf = SCRIPTS[name].script.helsefellesskap
    wrong = [
        (paper.tittel, paper.fraa, paper.journal)
        for file, called in ends(spelt[name][1], hf)
        for paper in file.dokument if paper.fraa in called and paper.journal != "I"
    ]
    assert not wrong


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_paper_is_older_than_what_it_holds(spelt: Spelt, name: str) -> None:
    """The signed file is from the day of the signature, the minutes from the day of the meeting."""
    hf = SCRIPTS[name].script.helsefellesskap
    for file, _ in ends(spelt[name][1], hf):
        held = [(s.dokument, s.dato) for s in file.signaturar]
        held += [(a.prov, a.dato) for a in file.svar if a.prov]
        early = [(what, day) for what, day in held if newest(file, what) < day]
        assert not early


def newest(file: CaseFile, what: str) -> date:
    """The day of the newest paper with that id or those bytes: invented papers say the same."""
    return max(p.dato for p in file.dokument if what in (p.id, p.sha256))


@pytest.mark.parametrize("name", SCRIPTS)
def test_none_clears_a_case_for_a_kommune_that_has_no_such_head(spelt: Spelt, name: str) -> None:
    """Where a byråd leads the administration there is no kommunedirektør."""
    database = open_database(spelt[name][1])
    try:
        with SqlReadUnit(database) as unit:
            hf = SCRIPTS[name].script.helsefellesskap
            led = {p.id for p in unit.register(hf).partnarar.values()
                   if p.styreform is Styreform.PARLAMENTARISME}
            cleared = [a for c in list_cases(unit, hf) for a in unit.case_file(c.id).avklaringar]
    finally:
        database.close()
    assert not [a for a in cleared if a.partnar in led and a.klarert_av == "kommunedirektør"]
