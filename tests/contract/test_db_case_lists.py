"""Lists of cases: what is asked for is found, on both databases, and no page skips or repeats."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.db.case_lists import OPEN, Wanted, Word, wanted_cases
from adapters.db.engine import Database, open_database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.schema import migrate
from adapters.db.uow import SqlUnitOfWork
from adapters.views.folding import pattern_of
from cases.case import Case
from cases.steps import END_STEPS, Step
from tests.contract.db_material import case, record, register_nouns

TITLES = ("Utskriving frå Bømlo", "Samarbeid med Osterøy", "Kvalitetsregister (2026) 100 %")


def found(unit: SqlUnitOfWork, typed: str) -> list[str]:
    words = tuple(Word(pattern_of(w)) for w in typed.split())
    return [c.tittel for c in wanted_cases(unit, Wanted("hfb", ord=words), None, 10)]


class Remembered:
    """A database where cases come and titles are put right, each with its entry in the history."""

    def __init__(self, database: Database) -> None:
        self.database, self.count = database, 0
        with SqlUnitOfWork(database) as unit:
            record(unit, "c0", *register_nouns())
            unit.commit()

    def add(self, titles: list[str]) -> None:
        with SqlUnitOfWork(self.database) as unit:
            for title in titles:
                self.count += 1
                made = case(id=f"r{self.count}", lopenr=self.count, tittel=title)
                record(unit, f"r-{self.count}", made, sak=made.id)
            unit.commit()

    def rename(self, title: str, other: str) -> None:
        with SqlUnitOfWork(self.database) as unit:
            (old,) = (c for c in unit.cases("hfb") if c.tittel == title)
            self.count += 1
            record(unit, f"r-{self.count}", replace(old, tittel=other, versjon=old.versjon + 1),
                   sak=old.id)
            unit.commit()

    def looked(self, typed: str) -> list[str]:
        with SqlReadUnit(self.database) as unit:
            words = tuple(Word(pattern_of(w)) for w in typed.split())
            return [c.tittel for c in wanted_cases(unit, Wanted("hfb", ord=words), None, 10)]


@pytest.fixture(scope="module")
def remembered(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Remembered]:
    """One for all examples: what is remembered grows as it does in a service."""
    database = open_database(tmp_path_factory.mktemp("ord") / "ord.db")
    migrate(database)
    yield Remembered(database)
    database.close()


@pytest.mark.parametrize(("typed", "title"), [
    ("bomlo", 0), ("Bømlo", 0), ("BØMLO", 0), ("boemlo", 0), ("utskr BOM", 0), ("fraa", 0),
    ("osteroy", 1), ("OSTERØY", 1), ("osteroey", 1), ("(2026)", 2), ("100 %", 2), ("register", 2),
])
def test_signs_of_the_alphabet_are_no_hindrance(
    any_db: Database, typed: str, title: int
) -> None:
    with SqlUnitOfWork(any_db) as unit:
        record(unit, "c0", *register_nouns())
        for n, text in enumerate(TITLES, start=1):
            unit.put(case(id=f"s{n}", lopenr=n, tittel=text))
        assert found(unit, typed) == [TITLES[title]]


SIGNS = st.text("aAåÅeæÆoøöÖbBméÉuü(.", min_size=1, max_size=4)


@settings(max_examples=40, deadline=None)
@given(titles=st.lists(st.lists(SIGNS, min_size=1, max_size=3), min_size=1, max_size=4),
       typed=st.lists(SIGNS, min_size=1, max_size=2))
def test_the_words_remembered_find_what_reading_every_title_finds(
    remembered: Remembered, titles: list[list[str]], typed: list[str]
) -> None:
    remembered.add([" ".join(words) for words in titles])
    wanted = Wanted("hfb", ord=tuple(Word(pattern_of(w)) for w in typed))
    with SqlUnitOfWork(remembered.database) as unit:
        every = wanted_cases(unit, wanted, None, 5000)
    with SqlReadUnit(remembered.database) as unit:
        assert wanted_cases(unit, wanted, None, 5000) == every


def test_a_title_that_is_put_right_is_found_by_its_new_words_alone(any_db: Database) -> None:
    remembered = Remembered(any_db)
    remembered.add(["Gamal tittel", "Uendra"])
    assert remembered.looked("gamal") == ["Gamal tittel"]
    remembered.rename("Gamal tittel", "Betre namn")
    assert remembered.looked("betre") == ["Betre namn"]
    assert remembered.looked("gamal") == []


def test_what_is_a_pattern_to_a_machine_is_text_to_us(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        record(unit, "c0", *register_nouns())
        unit.put(case(tittel="Éin tittel"))
        for typed in (".*", "[a-z]", "(?i)tittel", "a|tittel", "\\d", "%", "_", "'", '"', "^", "$"):
            assert found(unit, typed) == [], typed


def test_every_page_follows_the_one_before_though_cases_come_meanwhile(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        record(unit, "c0", *register_nouns())
        for n in range(1, 8):
            unit.put(case(id=f"s{n}", lopenr=n))
        seen: list[Case] = []
        before = None
        while page := wanted_cases(unit, Wanted("hfb"), before, 3):
            seen += page
            before = (page[-1].aar, page[-1].lopenr)
            unit.put(case(id=f"ny{len(seen)}", lopenr=100 + len(seen)))
        assert [c.lopenr for c in seen] == [7, 6, 5, 4, 3, 2, 1]


def test_only_what_is_asked_for(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        record(unit, "c0", *register_nouns())
        unit.put(case(id="a", lopenr=1, sakssteg=Step.TREKT, sakstype="C-05"))
        unit.put(case(id="b", lopenr=2, sakssteg=Step.UTGREIING, saksansvarleg="ada",
                      krins=("bergen",)))
        unit.put(case(id="c", lopenr=3, krins=("bergen", "voss"), paa_vent=True))
        wanted = {
            "a": (Wanted("hfb", opne=False), Wanted("hfb", opne=None, sakstype="C-05")),
            "b": (Wanted("hfb", steg=Step.UTGREIING), Wanted("hfb", ansvarleg=("ada", "x"))),
            "c": (Wanted("hfb", paa_vent=True), Wanted("hfb", gjeld=frozenset({"voss"}))),
        }
        for one, asked in wanted.items():
            for each in asked:
                assert [c.id for c in wanted_cases(unit, each, None, 9)] == [one], each
        assert wanted_cases(unit, Wanted("hfsf", opne=None), None, 9) == ()


def test_the_index_of_open_cases_names_every_end() -> None:
    assert set(re.findall(r"'(\w+)'", str(OPEN))) == {s.value for s in END_STEPS}
