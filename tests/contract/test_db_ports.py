"""What the verbs ask of their port, on the real database."""

from dataclasses import replace
from hashlib import sha256

import pytest

from adapters.db.engine import Database
from adapters.db.faults import (
    DatabaseRefused,
)
from adapters.db.uow import SqlUnitOfWork
from cases.case import PartnerCaseNumber
from cases.history import GENESIS, commitment, sealed
from cases.ordlyd import Ordlyd
from cases.register import Helsefellesskap
from cases.steps import Step
from cases.vedtak import Post
from tests.contract.db_material import (
    answer,
    at_round,
    case,
    make,
    outcome,
    record,
    register_nouns,
    registered,
)
from tests.statements import counted
from workflow.forms.errors import UnknownId


def test_an_outcome_is_given_back_as_it_was(any_db: Database) -> None:
    registered(any_db)
    first = outcome(fraa=Step.INNMELDT, til=Step.UTGREIING, sak="s1", versjon=2)
    with SqlUnitOfWork(any_db) as unit:
        unit.store_outcome("c9", "finger", first)
        unit.commit()
    with SqlUnitOfWork(any_db) as unit:
        assert unit.stored_outcome("c9") == ("finger", first)
        unit.store_outcome("c9", "anna", first)
        with pytest.raises(DatabaseRefused):
            unit.commit()
    with SqlUnitOfWork(any_db) as unit:
        assert unit.stored_outcome("c9") == ("finger", first)
        assert unit.stored_outcome("c8") is None


def test_numbers_run_per_year_and_helsefellesskap(any_db: Database) -> None:
    registered(any_db)
    with SqlUnitOfWork(any_db) as unit:
        unit.put(make(Helsefellesskap, id="hfsf", prefiks="HFSF"))
        taken = [
            unit.next_number(hf, year)
            for hf, year in (("hfb", 2026), ("hfb", 2026), ("hfb", 2027), ("hfsf", 2026))
        ]
    assert taken == [1, 2, 1, 1]


def test_a_case_is_found_by_its_number(any_db: Database) -> None:
    registered(any_db)
    with SqlUnitOfWork(any_db) as unit:
        unit.put(make(Helsefellesskap, id="hfsf", prefiks="HFSF"))
        unit.put(case(id="s2", hf="hfsf"), case(id="s3", hf="hfsf", lopenr=2))
        assert unit.case_id(None, "HFB 2026/1") == "s1"
        assert unit.case_id(None, "hfsf 2026/1") == "s2"
        assert unit.case_id("hfb", "2026/1") == "s1"
        assert unit.case_id(None, "2026/2") == "s3"
        for hf, number in (
            (None, "2026/1"), (None, "2026/9"), ("hfb", "HFSF 2026/1"), (None, "s1"), (None, ""),
        ):
            with pytest.raises(UnknownId) as stop:
                unit.case_id(hf, number)
            assert not number or number not in stop.value.melding


def test_a_case_is_found_by_the_number_its_owner_keeps_it_under(any_db: Database) -> None:
    registered(any_db)
    with SqlUnitOfWork(any_db) as unit:
        unit.put(make(PartnerCaseNumber, id="n1", sak="s1", partnar="sse", nummer="19/12"))
        assert unit.numbered("hfb", "sse", "19/12") == "2026/1"
        for hf, owner, number in (
            ("hfsf", "sse", "19/12"), ("hfb", "voss", "19/12"), ("hfb", "sse", "19/1"),
        ):
            assert unit.numbered(hf, owner, number) is None
        unit.put(case(versjon=2, sakssteg=Step.FEILREGISTRERT))
        assert unit.numbered("hfb", "sse", "19/12") is None


def test_a_case_file_takes_as_many_statements_for_many_partners(any_db: Database) -> None:
    registered(any_db)
    counts = []
    with counted(any_db) as seen, SqlUnitOfWork(any_db) as unit:
        unit.put(*at_round(case()))
        for n in (0, 20):
            unit.put(*(answer(f"a{n + i}", "voss") for i in range(20)))
            seen.clear()
            assert len(unit.case_file("s1").svar) == n + 20
            counts.append(len(seen))
        with pytest.raises(UnknownId):
            unit.case_file("s9")
    assert 20 < counts[1] <= counts[0] <= 27  # the mark is asked for once


def test_lists_come_in_the_order_of_registering(any_db: Database) -> None:
    registered(any_db)
    with SqlUnitOfWork(any_db) as unit:
        for key in ("c", "a", "b"):
            unit.put(make(Ordlyd, id=key, sak="s1"))
        unit.put(*at_round(case()))
        found = unit.case_file("s1")
        assert [o.id for o in found.ordlydar] == ["c", "a", "b", "o1"]
        unit.put(replace(found.krav[0], gjeld=False))
        assert [k.id for k in unit.case_file("s1").krav] == ["k-bergen", "k-voss"]


def test_varsla_are_those_with_a_forehandsvarsel(any_db: Database) -> None:
    registered(any_db)
    letter = make(Post, id="p1", hf="hfb", sak="s1", partnar="voss", trinn="forehandsvarsel")
    with SqlUnitOfWork(any_db) as unit:
        unit.put(letter, replace(letter, id="p2", partnar="bergen", trinn="rundgang"))
        assert unit.case_file("s1").varsla == {"voss"}


def test_the_chain_goes_on_where_it_ended(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        assert unit.chain_end() == (0, GENESIS)
        record(unit, "c0", *register_nouns())
        last = record(unit, "c1", case(), sak="s1")
        other = replace(last, sak=None, sak_lopenr=None)
        assert unit.chain_end() == (2, last.hash)
        assert (unit.case_end("s1"), unit.case_end("s2")) == (1, 0)
        for wrong in (
            last,
            sealed(replace(other, lopenr=4, forrige=last.hash)),
            sealed(replace(other, lopenr=3, forrige=GENESIS)),
            replace(other, lopenr=3, forrige=last.hash),
        ):
            with pytest.raises(DatabaseRefused):
                unit.append(wrong)


def test_bytes_are_kept_once_and_only_under_their_own_sum(any_db: Database) -> None:
    content = b"utgreiing"
    name = sha256(content).hexdigest()
    with SqlUnitOfWork(any_db) as unit:
        unit.put_bytes(name, content)
        unit.put_bytes(name, content)
        with pytest.raises(DatabaseRefused):
            unit.put_bytes(name, b"anna")
        rows = unit.connection.exec_driver_sql("SELECT innhald FROM dokument_innhald").all()
    assert rows == [(content,)]


def test_personal_text_lies_apart_under_a_fresh_salt(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        one, two = unit.keep_private("Kari"), unit.keep_private("Kari")
        assert one != two
        assert unit.private(one) == unit.private(two) == "Kari"
        assert unit.private(commitment("", "Kari")) is None
        unit.connection.exec_driver_sql("DELETE FROM privat_tekst")  # erasing is allowed
        assert unit.private(one) is None
