"""The rulebook printed: every rule is in it, and everybody can read it."""

import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from adapters.trykk.rulebook_pdf import rulebook_pdf
from adapters.views.regelbok.reading import book
from rules.katalog import KATALOG
from rules.rule import RULES
from tests.edge.cli_room import Terminal
from tests.edge.test_regelbok import opened_book

RAW = re.compile(r"\w_\w|\b\d{4}-\d\d-\d\d\b|\b[LF]-[a-zæøå]+|\.toml\b|\w=\w|--[a-z]")
MANY = 9
LONG = 20
"""Letters of a word that may be wider than a narrow column."""


@pytest.fixture(scope="module")
def printed(ready: Path) -> bytes:
    with opened_book(ready) as here:
        return rulebook_pdf(here)


@pytest.fixture(scope="module")
def pages(printed: bytes) -> list[str]:
    return [p.extract_text() for p in PdfReader(io.BytesIO(printed)).pages]


def test_every_rule_and_every_chapter_is_in_it(pages: list[str]) -> None:
    text = " ".join(" ".join(pages).split())
    assert [i for i in RULES if i not in text] == []
    assert [c.namn for c in book().kapittel if c.namn not in text] == []


def test_the_first_page_says_for_whom_and_when_and_which(pages: list[str]) -> None:
    first = " ".join(pages[0].split())
    assert "Regelboka" in first
    assert "Helsefellesskapet" in first
    assert "22. november 2026" in first
    assert book().merke in first
    assert "ikkje prøvd på denne installasjonen" in first
    assert "det programmet gjer" not in first
    assert pages[20].rstrip().endswith(f"21 / {len(pages)}")


def test_all_values_in_force_are_in_an_appendix(pages: list[str]) -> None:
    text = " ".join(" ".join(pages).split())
    (after,) = text.split("Verdi Her Frå dato Kjelde", 1)[1:]
    assert "Svarfrist når administrasjonen kan svare, i veker 6 frå starten" in after
    assert "stansar klokka" in after


def test_no_code_is_printed(pages: list[str]) -> None:
    assert [found for page in pages if (found := RAW.findall(page))] == []


def test_what_a_rule_is_stands_on_one_page(pages: list[str]) -> None:
    """Its name, its words and what is known of it, but for a rule of very many rows."""
    body = [" ".join(p.split()) for p in pages[2:]]
    for rule in book().reglar.values():
        name, last = f"{rule.id} {rule.namn}", KATALOG[rule.rader[-1]].tittel
        (page,) = [p for p in body if f"{name} Ved brot" in p or f"{name} Heimel" in p]
        after = page.partition(name)[2]
        assert last in after or len(rule.rader) > MANY, rule.id


def test_what_is_not_known_of_a_rule_is_said_once_and_not_of_each(pages: list[str]) -> None:
    text = " ".join(" ".join(pages).split())
    assert text.count("prøvd på denne installasjonen") == text.count("Brukt her") == 1


def test_a_heimel_that_is_the_source_is_not_said_twice(pages: list[str]) -> None:
    text = " ".join(" ".join(pages).split())
    assert "Heimel og kjelde kommunelova §§ 5-3, 5-6, 5-7, 10-2 og 13-1 sjette ledd." in text
    assert "Heimel kommunelova §§ 5-3, 5-6, 5-7, 10-2 og 13-1 sjette ledd Kjelde" not in text


def test_no_page_is_nearly_empty_but_the_last_of_a_chapter(pages: list[str]) -> None:
    """A part opens on the page of its first chapter, and the contents fill one page."""
    for part in book().delar:
        (page,) = [p for p in pages[2:] if part.om in " ".join(p.split())]
        assert part.kapittel[0].avsnitt[0][:30] in " ".join(page.split()), part.namn
    assert "Reglane etter id" in pages[1]


def test_no_word_is_parted_in_running_text(pages: list[str]) -> None:
    """In narrow columns long ones may be. What is a hyphen of the word's own, does not part it."""
    words = set(re.findall(r"\w+", " ".join(pages).casefold()))
    lines = "\n".join(pages).casefold()
    parted = {a + b for a, b in re.findall(r"(\w+)[-‐\u00ad]\n(\w+)", lines)} & words
    assert [w for w in parted if len(w) < LONG] == []


def test_a_heading_never_stands_alone_at_the_foot(pages: list[str]) -> None:
    names = {s.namn for c in book().kapittel for r in c.reglar for s in r.scenario}
    names |= {f"{r.id} {r.namn}" for r in book().reglar.values()} | {"Felles for døma"}
    ends = [p.strip().splitlines()[-2].strip() for p in pages[2:] if len(p.splitlines()) > 1]
    assert names.isdisjoint(ends)


def test_no_page_ends_with_a_sentence_that_says_what_follows(pages: list[str]) -> None:
    ends = [p.strip().splitlines()[-2].strip() for p in pages[2:] if len(p.splitlines()) > 1]
    assert [e for e in ends if e.endswith(":")] == []


def test_everybody_can_read_it(printed: bytes) -> None:
    catalogue = PdfReader(io.BytesIO(printed)).trailer["/Root"]
    assert catalogue["/MarkInfo"]["/Marked"] == True  # noqa: E712 - its own kind of truth
    assert str(catalogue["/Lang"]).startswith("nn")
    assert catalogue["/StructTreeRoot"]
    about = catalogue["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in about
    assert "<pdfaid:part>2</pdfaid:part>" in about


def test_the_bookmarks_lead_to_every_rule(printed: bytes) -> None:
    def titles(level: list[object]) -> list[str]:
        return [t for one in level for t in (
            titles(one) if isinstance(one, list) else [str(one.title)])]  # type: ignore[attr-defined]

    found = " ".join(titles(list(PdfReader(io.BytesIO(printed)).outline)))
    assert [i for i in RULES if i not in found] == []


def test_one_chapter_is_that_chapter(ready: Path) -> None:
    with opened_book(ready) as here:
        chapter = here.book.chapter("frist")
        assert chapter
        text = " ".join(
            p.extract_text() for p in PdfReader(io.BytesIO(rulebook_pdf(here, chapter))).pages
        )
        assert "FRI-01" in text
        assert "DEL-01" not in text
        assert "Frist. Regelboka for " in text
        about = PdfReader(io.BytesIO(rulebook_pdf(here, chapter))).metadata
        assert about
        assert str(about.title).startswith("Frist. Regelboka for ")
        assert rulebook_pdf(here, chapter) == rulebook_pdf(here, chapter)


def test_from_the_terminal(terminal: Terminal) -> None:
    assert terminal("regelbok", "11", "--pdf", "frist.pdf") == 0
    assert terminal.last == "Kapitlet «Frist» er lagra i frist.pdf.\n"
    assert Path("frist.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert terminal("regelbok", "frist", "--pdf", "frist.pdf") != 0, "a file is not overwritten"
    assert terminal("regelbok", "--pdf", "frist.doc") != 0
    assert terminal("regelbok", "finst-ikkje") != 0
    assert terminal.json("regelbok", "frist")["kapittel"] == [
        {"id": "frist", "nummer": 11, "namn": "Frist", "doeme": 17, "reglar": ["FRI-01", "FRI-02"]}
    ]
