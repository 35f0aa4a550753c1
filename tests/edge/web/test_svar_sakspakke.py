"""The sakspakke: one ZIP that a kommune can lay before its council as it is."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from adapters.export.sakspakke import file_name
from cases.tilgang import Rolle
from tests.edge.web.svar_room import KVAM, VOSS, WORDING, Mailroom
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


def test_all_of_it_is_there_under_names_people_can_read(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    found = package(browser, f"{page}/sakspakke.zip")
    assert [n.partition("/")[2] for n in found.namelist()] == [
        "00 Sakspakke.pdf", "01 Utkast til saksframlegg.docx",
        "Vedlegg 1 Utgreiing åtte døgn i året.txt", "Vedlegg 2 Sjekk mot avtalane.txt",
    ]
    assert {n.partition("/")[0] for n in found.namelist()} == {"Sakspakke HFB 2026-1 Kvam"}
    assert by_name(found, "åtte døgn") == b"Slik er det i dag."
    assert found.testzip() is None
    assert all(info.flag_bits & 0x800 for info in found.infolist() if not info.filename.isascii())


def test_the_pdf_says_what_is_asked_and_can_be_read_aloud(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    content = by_name(package(browser, f"{page}/sakspakke.zip"), "00 Sakspakke")
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
    found = package(contact, f"/hfb/sak/2026/1/sakspakke/{KVAM}.zip")
    text = text_of_pdf(by_name(found, "00 Sakspakke"))
    assert "Kva er endra sidan Ordlyd 1" in text
    assert "[Nytt: den nye]" in text
    assert "[Teke ut: februar.]" in text


def test_the_draft_can_be_written_on_in(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    content = by_name(package(browser, f"{page}/sakspakke.zip"), ".docx")
    document = Document(BytesIO(content))
    said = [p.text for p in document.paragraphs]
    assert said[0] == "Utkast til saksframlegg: Prosedyre for utskriving til heimen"
    for line in WORDING.split("\n"):
        assert line in said
    assert "[Skriv vurderinga dykkar her.]" in said
    assert "1. Utgreiing: åtte døgn i året" in said
    cells = [c.text for row in document.tables[0].rows for c in row.cells]
    assert "HFB 2026/1" in cells
    assert not [t for t in (*said, *cells) if "{" in t or "%}" in t]


def test_in_bokmaal_for_who_uses_it(mail: Mailroom) -> None:
    from adapters.export.saksframlegg_docx import saksframlegg
    from adapters.export.sakspakke import sakspakke
    from adapters.export.sakspakke_innhald import innhald
    from adapters.views.view import View
    from cases.actor import Act, Actor
    from cases.terms import ActorRole

    with mail.house.reading() as unit:
        register = unit.register("hfb")
        partners = {**register.partnarar,
                    KVAM: replace(register.partnarar[KVAM], skriftspraak="bokmål")}
        file = unit.case_file(unit.case_id("hfb", "2026/1"))
        act = Act(Actor(ActorRole.PARTNAR, partnar=KVAM), mail.web.clock(), "x")
        view = View(unit, file, replace(register, partnarar=partners), act)
        name, content = sakspakke(view, KVAM)
        assert saksframlegg(innhald(view, KVAM))
    text = text_of_pdf(by_name(ZipFile(BytesIO(content)), "00 Sakspakke"))
    assert "Forslag til vedtak" in text
    assert "Skriv vurderingen deres her" in text
    assert name == "Sakspakke HFB 2026-1 Kvam.zip"


def test_the_names_are_the_same_each_time(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    first = package(browser, f"{page}/sakspakke.zip").namelist()
    mail.later(days=3)
    again, there = mail.opened(KVAM)
    assert package(again, f"{there}/sakspakke.zip").namelist() == first


def test_who_may_have_it(mail: Mailroom) -> None:
    path = f"/hfb/sak/2026/1/sakspakke/{KVAM}.zip"
    assert mail.web.secretary().get(path).status_code == 200
    assert mail.web.somebody(Rolle.KONTAKT, VOSS).get(path).status_code == 404
    assert mail.web.nobody().get(path).status_code == 303
    assert mail.web.secretary().get("/hfb/sak/2026/1/sakspakke/kommune-4601.zip"
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
