"""The rulebook as a value: all of it is there, with what holds here and how it is used."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from hypothesis import given
from hypothesis import strategies as st

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import House, opened
from adapters.db.reads import history
from adapters.db.unit import SqlReads
from adapters.settings import Settings
from adapters.views.regelbok.book import words_of
from adapters.views.regelbok.entry import BookHere, book_here
from adapters.views.regelbok.plain import value_in_words
from adapters.views.regelbok.proof import Counted, Proof
from adapters.views.regelbok.reading import book, marked, paragraphs
from adapters.views.regelbok.said import (
    about,
    number_from,
    number_source,
    number_value,
    strength,
    switch_said,
    told_by_source,
    used,
)
from adapters.views.regelbok.shared import Shared, shared
from adapters.views.regelbok.tally import Tally, Used, counted, tally
from adapters.views.regelbok.values import values_here
from cases.actor import Act
from cases.register import Register
from rules.heimel import spelled
from rules.katalog import KATALOG
from rules.parametrar import defaults
from rules.regeltal import looks
from rules.rule import RULES
from tests.edge.cli_room import Terminal
from tests.edge.conftest import StoppedClock

FEATURES = Path(__file__).parents[2] / "features"
NAMES = ("", "journalposttype")


@contextmanager
def room(path: Path) -> Iterator[tuple[House, SqlReads, Register]]:
    with opened(Settings(database=str(path))) as house, house.reading() as unit:
        yield house, unit, unit.register(house.hf)


@contextmanager
def opened_book(path: Path) -> Iterator[BookHere]:
    with room(path) as (_, unit, register):
        act = Act.looking(parse_som(SECRETARIAT, None, register), StoppedClock.now(UTC))
        yield book_here(unit, register, act, None)


# -- the words -------------------------------------------------------------------------------------


def test_every_chapter_has_one_place_in_the_contents() -> None:
    files = Counter(p.stem for p in FEATURES.glob("*.feature"))
    assert Counter(c.id for c in book().kapittel) == files


def test_every_rule_is_in_the_book_with_its_rows() -> None:
    assert {r.id: r.rader for r in book().reglar.values()} == {i: r.rader for i, r in RULES.items()}


def test_the_book_counts_examples_as_gherkin_does() -> None:
    for chapter in book().kapittel:
        parsed: Any = Parser().parse((FEATURES / f"{chapter.id}.feature").read_text("utf-8"))
        assert chapter.tal == len(Compiler().compile(parsed | {"uri": ""})), chapter.id


def test_no_sentence_and_no_cell_is_lost() -> None:
    """Every line of a chapter that is not a keyword or a mark stands in the book."""
    for chapter in book().kapittel:
        said = " ".join(
            word for one in (chapter, *chapter.reglar)
            for word in words_of(one.bakgrunn, one.scenario)
        )
        for line in (FEATURES / f"{chapter.id}.feature").read_text("utf-8").splitlines():
            if line.strip().startswith("|"):
                for cell in line.strip().strip("|").split(" | "):
                    text = cell.strip().replace("\\|", "|")
                    told = {marked(text), *(value_in_words(text, n) for n in NAMES)}
                    assert any(one in said for one in told), (chapter.id, line)


def test_a_source_and_a_list_stand_for_themselves() -> None:
    text = "Kjelde: lova.\nOg meir.\nKjelde: ei anna.\n\nNytt\navsnitt\na) eitt\nb) to"
    assert paragraphs(text) == (
        "Kjelde: lova. Og meir.", "Kjelde: ei anna.", "Nytt avsnitt", "a) eitt", "b) to",
    )


def test_quotation_marks_and_places_are_set_in_norwegian() -> None:
    assert marked('sak "A" om <emne>') == "sak «A» om ‹emne›"


def test_neighbours_go_over_the_ends_of_chapters() -> None:
    found = book()
    first, *_, last = found.reglar.values()
    assert found.rules_beside(first)[0] is None
    assert found.rules_beside(last)[1] is None
    assert found.beside(found.kapittel[0]) == (None, found.kapittel[1])


# -- how it is used --------------------------------------------------------------------------------


def receipt(*grounds: tuple[str, str, bool]) -> str:
    """As it lies in history: rule, verdict, and whether it stopped."""
    return json.dumps(
        {"grunnar": [{"regel": r, "dom": d, "stansar": s} for r, d, s in grounds], "trekk": "svar"}
    )


HAND_MADE = (
    (3, receipt(("A-01", "ok", False), ("B-01", "stopp", True))),
    (4, receipt(("A-01", "atvaring", False), ("A-01", "ok", False), ("B-01", "ok", False))),
    (9, receipt(("A-01", "ok", False), ("B-01", "ikkje_vurdert", True), ("B-01", "stopp", True))),
    (12, receipt(("B-01", "ikkje_vurdert", False))),
)


def test_a_hand_made_history_is_counted_by_the_hardest_word_of_each_act() -> None:
    found = counted(HAND_MADE, Tally())
    assert found.of("A-01") == Used(greidde=2, aatvara=1, stansa=0)
    assert found.of("B-01") == Used(greidde=1, aatvara=1, stansa=2)
    assert (found.til, found.handlingar, found.of("C-01").spurd) == (12, 4, 0)


@given(st.lists(st.sampled_from([text for _, text in HAND_MADE]), max_size=30), st.integers(0, 30))
def test_counting_on_is_counting_all(texts: list[str], cut: int) -> None:
    entries = list(enumerate(texts, start=1))
    assert counted(entries[cut:], counted(entries[:cut], Tally())) == counted(entries, Tally())


def test_a_real_history_is_counted_as_one_reads_it(demo: Terminal) -> None:
    with room(demo.path) as (house, unit, _):
        plain: Counter[tuple[str, str]] = Counter()
        for entry in history(unit):
            said: dict[str, list[str]] = {}
            for g in entry.receipt["grunnar"] if entry.hf == house.hf else ():
                word = "stansa" if g["stansar"] else "greidde" if g["dom"] == "ok" else "aatvara"
                said.setdefault(g["regel"], []).append(word)
            for rule, words in said.items():
                hardest = next(w for w in ("stansa", "aatvara", "greidde") if w in words)
                plain[rule, hardest] += 1
        found = tally(unit, house.hf)
        assert plain
        assert {
            (rule, name): n for rule, u in found.brukt.items()
            for name in ("stansa", "aatvara", "greidde") if (n := getattr(u, name))
        } == plain
        assert tally(unit, house.hf, found) == found


def test_what_is_said_of_use() -> None:
    assert used(Used()) == "Regelen har ikkje vore spurd her enno."
    assert used(Used(1, 0, 0)) == "Spurd i 1 handling. Stansa: 0. Åtvara: 0. Lét gå: 1."


# -- what holds here -------------------------------------------------------------------------------


def test_a_number_that_is_set_says_since_when_and_on_what_ground(terminal: Terminal) -> None:
    assert terminal("set-tal", "--namn", "svarfrist_politisk_veker", "--verdi", "14", "--grunn",
                    "Møteplanen", "--kjelde", "SSU 20. november 2026, sak 4/26") == 0
    with opened_book(terminal.path) as here:
        by_name = {n.id: n for n in here.entry(here.book.reglar["FRI-01"]).tal}
        number = by_name["svarfrist_politisk_veker"]
        assert (number.verdi, number.standard) == (14, 12)
        assert number_from(number) == "22. november 2026"
        assert number_source(number) == "SSU 20. november 2026, sak 4/26. Til vanleg: 12"
        untouched = by_name["romjul_verknad"]
        assert number_from(untouched) == "frå starten"
        assert number_source(untouched).startswith("slik det er til vanleg: framlegg; ")
        assert number_value(untouched) == "flyttar siste dagen"
        every = values_here(here)
        assert {v.namn for v in every.tal} == {
            defaults()[n].namn for one in looks().values() for n in one.tal
        }
        (row,) = [v for v in every.tal if v.namn == number.namn]
        assert (row.verdi, row.fraa) == ("14", "22. november 2026")
        assert "FRI-01" in row.reglar
        assert {v.fraa for v in every.brytarar} <= {"frå starten"}


def test_a_switch_that_is_set_says_so(terminal: Terminal) -> None:
    row = next(r for r in KATALOG if r.brytar and r.regel and r.standard.value == "av")
    assert terminal("set-brytar", "--rad", row.rad, "--verknad", "atvar", "--grunn", "Prøve",
                    "--kjelde", "SSU, sak 5/26") == 0
    with opened_book(terminal.path) as here:
        (rule,) = {r.id for r in RULES.values() if row.rad in r.rader}
        switch = next(
            s for s in here.entry(here.book.reglar[rule]).brytarar if s.rad == row.rad
        )
        assert switch_said(switch) == (
            "gir ei åtvaring, sett 22. november 2026 (SSU, sak 5/26). Til vanleg: gjer ingenting:"
            " han er av"
        )
        (turned,) = [v for v in values_here(here).brytarar if switch.tittel in v.namn]
        assert (turned.verdi, turned.fraa) == ("gir ei åtvaring", "22. november 2026")
        assert turned.reglar == (rule,)


def test_what_law_gives_cannot_be_set_and_says_so(terminal: Terminal) -> None:
    with opened_book(terminal.path) as here:
        (number,) = here.entry(here.book.reglar["AVT-27"]).tal
        assert number_from(number) == "fast i lov"
        assert number_source(number) == (
            "helse- og omsorgstenestelova § 6-5 andre ledd. Det kan ikkje endrast"
        )


def test_what_the_book_promises_follows_whether_it_is_proven(ready: Path) -> None:
    promise = "det som står her, er det programmet gjer"
    with opened_book(ready) as here:
        proof = Proof(
            tid=datetime(2026, 11, 20, 9, tzinfo=UTC), versjon="0.1.0", base="sqlite",
            drivar="use_case", regelbok=here.book.merke, kapittel={},
            reglar={"FRI-01": Counted(greidde=3, feila=0)},
        )
        failed = {"FRI-01": Counted(greidde=3, feila=1)}
        assert promise in about(replace(here, proof=proof))
        assert promise not in about(here)
        assert promise not in about(replace(here, proof=proof.model_copy(
            update={"reglar": failed})))
        assert promise not in about(replace(here, proof=proof.model_copy(
            update={"regelbok": "ei anna"})))


def test_what_law_says_outright_is_never_advice_and_what_is_read_out_of_it_says_so(
    ready: Path,
) -> None:
    with opened_book(ready) as here:
        found = {r.id: here.brief(r) for r in here.book.reglar.values()}
    for entry in found.values():
        said = {s.merke: switch_said(s) for s in entry.brytarar if s.doemer}
        assert "kan endre" not in said.get("Lov", "")
        if entry.styrke == "lov":
            assert not any("kan endre" in one for one in said.values()), entry.kode.id
    strong = {rule: found[rule].styrke for rule in ("AVT-27", "DEL-16", "DEL-03", "DEL-13")}
    assert strong == {
        "AVT-27": "lov", "DEL-16": "lov", "DEL-03": "utleidd av lov", "DEL-13": "utleidd av lov",
    }
    assert strength(found["AVT-27"]) == "lov: lova seier det rett ut"
    assert [s.merke for s in found["DEL-03"].brytarar] == ["Utleidd av lov"]
    assert [s.merke for s in found["DEL-16"].brytarar if s.doemer] == ["Løfte"]


def test_a_proposal_that_holds_is_not_said_to_wait_for_somebody(ready: Path) -> None:
    with opened_book(ready) as here:
        for regel in here.book.reglar.values():
            entry = here.brief(regel)
            if entry.styrke == "framlegg":
                waits = entry.brytarar[0].standard == "av"
                assert ("har slått han på" in strength(entry)) == waits, regel.id


def test_a_rule_that_reads_the_reglement_shows_those_that_hold(terminal: Terminal) -> None:
    with opened_book(terminal.path) as here:
        shown = here.entry(here.book.reglar["DEL-08"]).reglement
        assert {one.partnar for one in shown} <= here.register.partnarar.keys()
        assert all(one.rader for one in shown)
        assert here.entry(here.book.reglar["FRI-01"]).reglement == ()


def test_reglement_are_shared_by_kind_of_partner_and_by_the_day_they_were_confirmed(
    ready: Path,
) -> None:
    with opened_book(ready) as here:
        each = here.entry(here.book.reglar["DEL-06"]).reglement
        own = next(one for one in each if one.namn == "Voss")
        confirmed = replace(own.versjon, stadfesta=True, gjeld_fraa=date(2024, 2, 1))
        mixed = [one for one in each if one is not own] + [replace(own, versjon=confirmed)]
        told = shared(mixed, here.register)
        names = listed_names(told)
        assert names == sorted(one.namn for one in each), "each partner once"
        (voss,) = (one for one in told if one.kven == "Voss")
        assert (voss.fraa, voss.namn) == (date(2024, 2, 1), "")
        assert all(one.fraa is None for one in told if one is not voss)


def listed_names(told: tuple[Shared, ...]) -> list[str]:
    return sorted(
        name for one in told for name in re.split(", | og ", one.namn or one.kven)
    )


def test_a_source_is_told_for_the_heimel_only_where_it_says_all_of_it(ready: Path) -> None:
    with opened_book(ready) as here:
        for regel in here.book.reglar.values():
            entry = here.brief(regel)
            if told_by_source(entry):
                numbers = set(re.findall(r"\d[\d.-]*\d|\d", spelled(entry.kode.heimel)))
                assert all(n in regel.kjelde for n in numbers), regel.id
        one, two = (here.brief(here.book.reglar[i]) for i in ("DEL-06", "DEL-03"))
        assert told_by_source(one)
        assert not told_by_source(two)
        longer = replace(one, kode=replace(one.kode, heimel="hol. § 6"))
        assert not told_by_source(replace(
            longer, regel=replace(one.regel, kjelde="helse- og omsorgstenestelova § 6.1.")
        ))


def test_every_rule_can_be_shown(ready: Path) -> None:
    with opened_book(ready) as here:
        for regel in here.book.reglar.values():
            entry = here.entry(regel)
            assert entry.stopp
            assert entry.kjelder
            assert entry.verknad in {"av", "åtvaring", "stopp"}
