"""The rulebook printed: every rule is in it, and everybody can read it."""

import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from adapters.trykk.rulebook_pdf import rulebook_pdf
from adapters.views.regelbok.reading import book
from rules.rule import RULES
from tests.edge.cli_room import Terminal
from tests.edge.test_regelbok import opened_book

RAW = re.compile(r"\w_\w|\b\d{4}-\d\d-\d\d\b|\b[LF]-[a-zæøå]+|\.toml\b|\w=\w|--[a-z]")
MANY = 9


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
        name = f"{rule.id} {rule.namn}"
        (page,) = [p for p in body if f"{name} Ved brot" in p or f"{name} Heimel" in p]
        after = page.partition(name)[2]
        assert "Brukt her" in after or len(rule.rader) > MANY, rule.id


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
    assert terminal.last == "Kapittelet «Frist» er lagra i frist.pdf.\n"
    assert Path("frist.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert terminal("regelbok", "frist", "--pdf", "frist.pdf") != 0, "a file is not overwritten"
    assert terminal("regelbok", "--pdf", "frist.doc") != 0
    assert terminal("regelbok", "finst-ikkje") != 0
    assert terminal.json("regelbok", "frist")["kapittel"] == [
        {"id": "frist", "nummer": 11, "namn": "Frist", "doeme": 17, "reglar": ["FRI-01", "FRI-02"]}
    ]
