"""The lean read of one partner's open cases: the same answer as the whole files, far cheaper."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import event

from adapters.db.engine import Database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import partner_duties, partner_files
from adapters.db.uow import SqlUnitOfWork
from cases.avklaring import Avklaring
from cases.case import Case
from cases.oppfolging import PliktHending
from cases.ordlyd import Ordlyd
from cases.rundgang import Krav, Round
from cases.steps import Step
from cases.vedtak import Plikt
from tests.contract.db_material import PARTNERS, answer, case, make, register_nouns
from tests.contract.db_material import event as told


@pytest.fixture
def many(any_db: Database) -> Database:
    """Five open cases of both partners, one that has ended, one of the other partner alone."""
    with SqlUnitOfWork(any_db) as unit:
        unit.put(*register_nouns())
        for n in range(1, 6):
            unit.put(*on_round(case(id=f"s{n}", lopenr=n)))
        unit.put(case(id="slutt", lopenr=8, sakssteg=Step.TREKT))
        unit.put(case(id="andre", lopenr=9, krins=("bergen",)))
        unit.put(case(id="nesten", lopenr=10, krins=("voss-gamle", "bergen")))
        unit.commit()
    return any_db


def on_round(first: Case) -> list[object]:
    key = first.id
    return [
        replace(first, sakssteg=Step.RUNDGANG),
        make(Ordlyd, id=f"o-{key}", sak=key, partar=PARTNERS),
        make(Round, id=f"r-{key}", sak=key, ordlyd=f"o-{key}"),
        *(make(Krav, id=f"k-{key}-{p}", sak=key, runde=f"r-{key}", partnar=p, ordlyd=f"o-{key}")
          for p in PARTNERS),
        *(make(Avklaring, id=f"a-{key}-{p}", sak=key, partnar=p, ordlyd=f"o-{key}")
          for p in PARTNERS),
        *(answer(f"v-{key}-{p}", p, sak=key, krav=f"k-{key}-{p}", ordlyd=f"o-{key}")
          for p in PARTNERS),
        replace(told(f"h-{key}", f"v-{key}-voss", "stadfesta"), sak=key),
    ]


@contextmanager
def counted(any_db: Database) -> Iterator[list[str]]:
    statements: list[str] = []

    def hear(_c: object, _cur: object, statement: str, *_: object) -> None:
        if statement.startswith("SELECT"):
            statements.append(statement)

    event.listen(any_db.engine, "before_cursor_execute", hear)
    try:
        yield statements
    finally:
        event.remove(any_db.engine, "before_cursor_execute", hear)


def test_only_the_open_cases_of_that_partner(many: Database) -> None:
    with SqlReadUnit(many) as unit:
        found = [f.case.id for f in partner_files(unit, "hfb", "voss")]
        assert found == ["s1", "s2", "s3", "s4", "s5"]
        assert [f.case.id for f in partner_files(unit, "hfb", "bergen")][-2:] == ["andre", "nesten"]
        assert list(partner_files(unit, "hfsf", "voss")) == []


@pytest.mark.parametrize("batch", [1, 2, 5, 200])
def test_what_is_there_is_what_the_whole_file_has_of_the_partner(
    many: Database, batch: int
) -> None:
    with SqlReadUnit(many) as unit:
        for lean in partner_files(unit, "hfb", "voss", batch=batch):
            whole = unit.case_file(lean.case.id)
            assert lean.case == whole.case
            assert (lean.ordlydar, lean.rundar) == (whole.ordlydar, whole.rundar)
            for name in ("avklaringar", "krav", "svar", "svar_hendingar"):
                mine = tuple(n for n in getattr(whole, name) if n.partnar == "voss")
                assert mine
                assert getattr(lean, name) == mine


def test_the_number_of_statements_follows_the_batches_not_the_cases(many: Database) -> None:
    with SqlReadUnit(many) as unit, counted(many) as statements:
        assert len(list(partner_files(unit, "hfb", "voss"))) == 5
        assert len(statements) == 10  # the page, eight kinds of noun, and the empty last page
        statements.clear()
        assert len(list(partner_files(unit, "hfb", "voss", batch=2))) == 5
        assert len(statements) == 3 * 9 + 1


def test_no_more_than_a_batch_is_read_ahead(many: Database) -> None:
    with SqlReadUnit(many) as unit, counted(many) as statements:
        files = partner_files(unit, "hfb", "voss", batch=2)
        next(files)
        next(files)
        assert len(statements) == 9


def test_a_partner_that_was_left_out_is_not_concerned(many: Database) -> None:
    with SqlUnitOfWork(many) as unit:
        narrowed = make(Ordlyd, id="o2", sak="s1", nr=2, partar=("bergen",))
        unit.put(narrowed)
        unit.commit()
    with SqlReadUnit(many) as unit:
        assert [f.case.id for f in partner_files(unit, "hfb", "voss")] == ["s2", "s3", "s4", "s5"]


def test_duties_with_what_has_been_said_of_them(many: Database) -> None:
    with SqlUnitOfWork(many) as unit:
        unit.put(
            make(Plikt, id="p1", sak="slutt", partnar="voss", kva="gjere kjend"),
            make(Plikt, id="p2", sak="slutt", partnar="bergen"),
            make(Plikt, id="p3", sak="s1", partnar="voss", kva="sende inn"),
            make(PliktHending, id="e1", sak="slutt", plikt="p1", partnar="voss"),
        )
        unit.commit()
    with SqlReadUnit(many) as unit:
        found = partner_duties(unit, "hfb", "voss")
        assert [(d.sak.id, d.plikt.kva, len(d.hendingar)) for d in found] == [
            ("slutt", "gjere kjend", 1), ("s1", "sende inn", 0)
        ]
        assert partner_duties(unit, "hfb", "ingen") == ()
