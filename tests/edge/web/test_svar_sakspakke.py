"""The sakspakke: one ZIP that a kommune can lay before its council as it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from adapters.export.sakspakke import file_name, paper_name, sakspakke
from adapters.views.view import View
from cases.actor import Act, Actor
from cases.terms import ActorRole, Prinsipiell
from cases.tilgang import Rolle
from tests.edge.web.svar_room import KVAM, TRUST, VOSS, WORDING, Mailroom
from tests.edge.web.web_room import Browser

NEW = "Partnarane tek i bruk den nye prosedyren for utskriving til heimen.\nHo gjeld frå 1. mars."


def package(browser: Browser, path: str) -> ZipFile:
    answer = browser.get(path)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/zip"
    return ZipFile(BytesIO(answer.content))


def by_name(found: ZipFile, part: str) -> bytes:
    (name,) = [n for n in found.namelist() if part in n]
    return found.read(name)


def text_of_pdf(content: bytes) -> str:
    return " ".join(" ".join(p.extract_text() for p in PdfReader(BytesIO(content)).pages).split())


def test_all_of_it_is_there_under_names_people_can_read(asked: Mailroom) -> None:
    browser, page = asked.opened(KVAM)
    found = package(browser, f"{page}/sakspakke.zip")
    assert [n.partition("/")[2] for n in found.namelist()] == [
        "00 Les dette først.pdf", "01 Utkast til administrativt vedtak.docx", "02 Sakspapir.pdf",
        "Vedlegg 1 Utgreiing åtte døgn i året.txt", "Vedlegg 2 Sjekk mot avtalane.txt",
    ]
    assert {n.partition("/")[0] for n in found.namelist()} == {"Sakspakke HFB 2026-1 Kvam"}
    assert by_name(found, "åtte døgn") == b"Slik er det i dag."
    assert found.testzip() is None
    assert all(info.flag_bits & 0x800 for info in found.infolist() if not info.filename.isascii())


def test_the_pdf_says_what_is_asked_and_can_be_read_aloud(asked: Mailroom) -> None:
    browser, page = asked.opened(KVAM)
    content = by_name(package(browser, f"{page}/sakspakke.zip"), "02 Sakspapir")
    text = text_of_pdf(content)
    assert "Partnarane tek i bruk prosedyren for utskriving til heimen." in text
    assert "Ordlyd 1 · " in text
    assert "kommunedirektøren" in text
    assert "15. februar 2027" in text
    assert "Utgreiing: åtte døgn i året" in text
    reader = PdfReader(BytesIO(content))
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert str(reader.trailer["/Root"]["/Lang"]).startswith("nn")  # type: ignore[index]
    assert b"pdfuaid" in content


def test_what_has_changed_stands_in_it(mail: Mailroom) -> None:
    mail.give("sse", "ny_ordlyd", {"tekst": NEW, "dokument": (1,), "grunn": "Etter innspel."})
    contact = mail.web.somebody(Rolle.KONTAKT, KVAM)
    found = package(contact, f"/hfb/sak/2026/1/svar/{KVAM}/sakspakke.zip")
    text = text_of_pdf(by_name(found, "02 Sakspapir"))
    assert "Kva er endra sidan Ordlyd 1" in text
    assert "[Nytt: den nye]" in text
    assert "[Teke ut: februar.]" in text


def draft(content: bytes) -> list[str]:
    """The paragraphs and cells of a DOCX, in that order."""
    document = Document(BytesIO(content))
    cells = [c.text for row in document.tables[0].rows for c in row.cells]
    return [*(p.text for p in document.paragraphs), *cells]


def test_the_draft_can_be_written_on_in(asked: Mailroom) -> None:
    browser, page = asked.opened(KVAM)
    said = draft(by_name(package(browser, f"{page}/sakspakke.zip"), ".docx"))
    assert said[:2] == ["Utkast til administrativt vedtak", "Prosedyre for utskriving til heimen"]
    for line in WORDING.split("\n"):
        assert line in said
    assert "[Skriv vurderinga dykkar her.]" in said
    assert "1. Utgreiing: åtte døgn i året" in said
    assert "HFB 2026/1" in said
    assert "[saksnummeret dykkar]" in said
    assert not [t for t in said if "{" in t or "%}" in t]


def test_what_is_for_the_contact_is_said_to_the_contact_alone(asked: Mailroom) -> None:
    browser, page = asked.opened(KVAM)
    found = package(browser, f"{page}/sakspakke.zip")
    for before_an_organ in (
        " ".join(draft(by_name(found, ".docx"))), text_of_pdf(by_name(found, "02 Sakspapir")),
    ):
        for word in ("Slik svarar de", "lenkja", "Høyrer vi ikkje"):
            assert word not in before_an_organ
    cover = text_of_pdf(by_name(found, "00 Les dette først"))
    assert "Kommunedirektøren må avgjere saka." in cover
    assert "(kommunelova §§" in cover
    assert "Slik svarar de" in cover
    whole = by_name(found, "02 Sakspapir")
    assert "[" not in text_of_pdf(whole)
    attached = PdfReader(BytesIO(whole)).attachments
    assert attached["Vedlegg 1 Utgreiing åtte døgn i året.txt"] == [b"Slik er det i dag."]


def test_the_link_says_who_decides_and_nobody_else(asked: Mailroom) -> None:
    browser, page = asked.opened(KVAM)
    assert "Last ned sakspakke til kommunedirektøren (ZIP)" in browser.see(page)
    unclear, its_page = asked.opened(VOSS)
    assert "Last ned sakspakke (ZIP)" in unclear.see(its_page)


@contextmanager
def seen(mail: Mailroom, partner: str, skriftspraak: str, **cleared: str) -> Iterator[View]:
    """The case as it would be seen if the partner wrote so and had cleared it so."""
    with mail.house.reading() as unit:
        register = unit.register("hfb")
        partners = {**register.partnarar,
                    partner: replace(register.partnarar[partner], skriftspraak=skriftspraak)}
        file = unit.case_file(unit.case_id("hfb", "2026/1"))
        given = tuple(
            replace(a, prinsipiell=Prinsipiell.JA) if a.partnar == partner and cleared else a
            for a in file.avklaringar
        )
        act = Act(Actor(ActorRole.PARTNAR, partnar=partner), mail.web.clock(), "x")
        yield View(unit, replace(file, avklaringar=given), replace(register, partnarar=partners),
                   act)


@pytest.mark.parametrize(("partner", "language", "name", "advises"), [
    (KVAM, "nynorsk", "01 Utkast til saksframlegg.docx",
     ("Kommunedirektøren si tilråding",
      "Kommunedirektøren rår til at heradsstyret gjer slikt vedtak:")),
    (KVAM, "bokmål", "01 Utkast til saksframlegg.docx",
     ("Kommunedirektørens innstilling",
      "Kommunedirektøren tilrår at heradsstyret gjør slikt vedtak:")),
    (TRUST, "nynorsk", "01 Utkast til styresak.docx",
     ("Administrerande direktør si tilråding",
      "Administrerande direktør rår til at styret gjer slikt vedtak:")),
])
def test_the_wording_is_what_the_organ_is_advised_to_decide(
    asked: Mailroom, partner: str, language: str, name: str, advises: tuple[str, str]
) -> None:
    with seen(asked, partner, language, prinsipiell="ja") as view:
        content = sakspakke(view, partner)[1]
    said = draft(by_name(ZipFile(BytesIO(content)), name))
    at = said.index(advises[0])
    assert said[at + 1] == advises[1]
    assert said[at + 2:at + 4] == WORDING.split("\n")
    assert "Ordlyd 1 · " in said[at + 4]


@pytest.mark.parametrize(("about", "line"), [
    ("Ei felles ordning.", "Ei felles ordning."), ("", "[Skriv kort kva saka gjeld.]"),
])
def test_what_the_case_is_about_comes_first_of_what_is_told(
    asked: Mailroom, about: str, line: str
) -> None:
    with seen(asked, KVAM, "nynorsk") as view:
        file = replace(view.file, case=replace(view.case, samandrag=about))
        content = sakspakke(replace(view, file=file), KVAM)[1]
    said = draft(by_name(ZipFile(BytesIO(content)), ".docx"))
    at = said.index("Kva saka gjeld")
    assert said[at + 1] == line
    assert at < next(n for n, text in enumerate(said) if text.startswith("Kvifor saka"))


def test_in_bokmaal_for_who_uses_it(asked: Mailroom) -> None:
    with seen(asked, KVAM, "bokmål") as view:
        name, content = sakspakke(view, KVAM)
    found = ZipFile(BytesIO(content))
    text = text_of_pdf(by_name(found, "02 Sakspapirer"))
    assert "Forslag til vedtak" in text
    assert "kommuneloven" in text
    assert "[Skriv vurderingen deres her.]" in draft(by_name(found, ".docx"))
    assert "Slik svarer dere" in text_of_pdf(by_name(found, "00 Les dette først"))
    assert name == "Sakspakke HFB 2026-1 Kvam.zip"


def test_the_names_are_the_same_each_time(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    first = package(browser, f"{page}/sakspakke.zip").namelist()
    mail.later(days=3)
    again, there = mail.opened(KVAM)
    assert package(again, f"{there}/sakspakke.zip").namelist() == first


def test_who_may_have_it(asked: Mailroom) -> None:
    path = f"/hfb/sak/2026/1/svar/{KVAM}/sakspakke.zip"
    assert asked.web.secretary().get(path).status_code == 200
    assert asked.web.somebody(Rolle.KONTAKT, VOSS).get(path).status_code == 404
    assert asked.web.nobody().get(path).status_code == 303
    assert asked.web.secretary().get("/hfb/sak/2026/1/svar/kommune-4601/sakspakke.zip"
                                    ).status_code == 404


@given(st.text())
def test_any_title_is_a_name_a_file_may_have(title: str) -> None:
    name = file_name(title)
    assert name
    assert len(name) <= 80
    assert not set(name) & set('\\/:*?"<>|\0\n')
    assert name == name.strip()
    assert not name.endswith(".")
    assert file_name(name) == name


@pytest.mark.parametrize(("title", "name"), [
    ("Utgreiing: A/B", "Utgreiing A B"), ("../../etc/passwd", ".. .. etc passwd"), ("", "dokument"),
    ("a\u030asen", "åsen"), ("Fil.", "Fil"),
])
def test_names_by_hand(title: str, name: str) -> None:
    assert file_name(title) == name


def test_a_paper_that_is_called_by_its_file_has_one_ending(asked: Mailroom) -> None:
    with asked.house.reading() as unit:
        paper = unit.case_file(unit.case_id("hfb", "2026/1")).dokument[0]
    named = replace(paper, tittel="Protokoll.pdf", filnamn="protokoll.pdf")
    assert paper_name("Vedlegg", 1, named) == "Vedlegg 1 Protokoll.pdf"
