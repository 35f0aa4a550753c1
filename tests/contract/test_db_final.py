"""What is a final decision is told twice, in SQL and in the case file: two roads, one answer."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import chain, combinations, product

import pytest

from adapters.db.engine import Database
from adapters.db.uow import SqlUnitOfWork
from cases.casefile import CaseFile
from cases.document import Document
from cases.handsaming import Handsaming
from cases.nouns import Noun
from cases.oppfolging import STRUCK, Retting
from cases.rundgang import Answer, AnswerEvent
from cases.terms import Avgjerd, DocumentKind, Registrering, Utfall
from tests.contract.db_material import answer, at_round, case, event, make, record, register_nouns

ACTS = ("stadfesta", "kontrollert", "trekt", "feilfoert")
SETS = tuple(chain.from_iterable(combinations(ACTS, n) for n in range(len(ACTS) + 1)))
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


def given(any_db: Database, *nouns: Noun) -> CaseFile:
    with SqlUnitOfWork(any_db) as unit:
        record(unit, "c0", *register_nouns())
        record(unit, "c1", case(), sak="s1")
        record(unit, "c2", *at_round(case()), sak="s1")
        unit.put(*nouns)
        unit.commit()
    with SqlUnitOfWork(any_db) as unit:
        return unit.case_file("s1")


def test_the_view_and_the_case_file_know_the_same_final_decisions(any_db: Database) -> None:
    answers: list[Answer] = []
    events: list[AnswerEvent] = []
    for n, (how, said, acts) in enumerate(product(Registrering, Avgjerd, SETS)):
        made = answer(f"a{n}", "voss", registrering=how, avgjerd=said)
        answers.append(made)
        events += [event(f"h{n}{act}", made.id, act) for act in acts]
    file = given(any_db, *answers, *events)
    with SqlUnitOfWork(any_db) as unit:
        rows = unit.connection.exec_driver_sql("SELECT id FROM endeleg_avgjerd").scalars()
        by_sql = set(rows)
    by_code = {a.id for a in file.svar if a.avgjerd.is_decision and file.is_final(a)}
    assert by_sql == by_code
    assert len(by_code) == 3 * (4 + 2 + 3)  # decisions × what may stand behind each way in


@pytest.mark.parametrize("act", ["trekt", "feilfoert"])
def test_a_withdrawn_or_struck_answer_lets_nothing_through(any_db: Database, act: str) -> None:
    given(any_db, answer("a1", "bergen"), answer("a2", "voss"), event("h1", "a2", act))
    with SqlUnitOfWork(any_db) as unit:
        rows = unit.connection.exec_driver_sql("SELECT partnar FROM teljande_svar").scalars()
        assert set(rows) == {"bergen"}


def test_a_corrected_handling_keeps_its_place(any_db: Database) -> None:
    first = make(Handsaming, id="h1", sak="s1", organ="ssu", utfall=Utfall.UTSETT)
    later = replace(first, id="h2", utfall=Utfall.TILRAADING)
    once = replace(first, id="h3", rettar="h1", dato=date(2026, 3, 1))
    twice = replace(once, id="h4", rettar="h3", dato=date(2026, 2, 1))
    file = given(any_db, first, later, once, twice)
    assert [h.id for h in file.handsamingar] == ["h4", "h2"]
    assert file.last_handling("ssu") == file.handsamingar[1]


def test_what_was_laid_on_the_wrong_case_counts_for_nothing(any_db: Database) -> None:
    paper = make(Document, id="d1", sak="s1", nr=1, slag=DocumentKind.KOST_NYTTE, tittel="Feil")
    right = replace(paper, id="d2", nr=2, slag=DocumentKind.BREV)
    handling = make(Handsaming, id="h1", sak="s1", organ="ssu")
    first = make(Retting, id="r1", sak="s1", gjeld="dokument", gjeld_id="d1", felt=STRUCK, tid=AT)
    title = replace(first, id="r2", felt="tittel", ny="Rett", tid=AT + timedelta(days=1))
    struck = replace(first, id="r3", gjeld="handsaming", gjeld_id="h1")
    file = given(any_db, paper, right, handling, first, title, struck)
    assert [(d.nr, d.slag.value, d.tittel) for d in file.dokument] == [
        (1, "anna", "Rett"), (2, "brev", "Feil"),
    ]
    assert not file.has_document(DocumentKind.KOST_NYTTE)
    assert file.handsamingar == ()
