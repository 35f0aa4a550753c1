"""Groups of fields that may be repeated, and documents that are chosen by their names."""

import re
from html import unescape

import pytest

from tests.edge.web.case_room import begun
from tests.edge.web.svar_room import Mailroom

WORDING = "/hfb/sak/2026/1/gjer/ny_ordlyd"
_FORM = re.compile(r'<form class="sg-skjema[^>]*>(.*?)</form>', re.DOTALL)
_BUTTON = re.compile(r'<button[^>]*type="submit"[^>]*>')


def form_of(mail: Mailroom, path: str) -> str:
    found = _FORM.search(mail.web.secretary().see(path))
    assert found, path
    return unescape(found[1])


def choices(form: str, name: str) -> list[str]:
    listed = re.search(rf'<select[^>]* name="{re.escape(name)}".*?</select>', form, re.DOTALL)
    assert listed, name
    return re.findall(r"<option[^>]*>([^<]+)</option>", listed[0])


@pytest.mark.parametrize(("path", "more", "one"), [
    (WORDING, "Legg til eit vedlegg til", "Vedlegg 1"),
    ("/hfb/gjer/nytt_reglement", "Legg til ei rad til", "Rad 1"),
    ("/hfb/gjer/endre_organ", "Legg til eit krav til", "Krav 1"),
    ("/hfb/sak/2026/1/gjer/vedta", "Legg til ei plikt til", "Plikt 1"),
    ("/hfb/konsekvens?partnar=kommune-4621", "Legg til ei rad til", "Rad 1"),
])
def test_enter_in_a_field_does_what_the_form_is_for(
    asked: Mailroom, path: str, more: str, one: str
) -> None:
    form = form_of(asked, path)
    first, *rest = _BUTTON.findall(form)
    main = next(b for b in rest if 'data-variant="primary"' in b)
    assert re.findall(r' (?:name|value)="[^"]*"', first) == re.findall(
        r' (?:name|value)="[^"]*"', main)
    assert ">" + more + "</button>" in form
    assert ">" + one + "</legend>" in form


def test_a_form_without_groups_has_no_unseen_button(asked: Mailroom) -> None:
    form = form_of(asked, "/hfb/sak/2026/1/gjer/trekk_saka")
    assert 'data-variant="primary"' in _BUTTON.findall(form)[0]


def test_documents_of_a_wording_are_chosen_by_name_and_an_annex_is_a_partys(
    asked: Mailroom,
) -> None:
    form = form_of(asked, WORDING)
    assert re.search(r'type="checkbox"[^>]* name="dokument" value="1"', form)
    papers = ["1. Utgreiing: åtte døgn i året", "2. Sjekk mot avtalane"]
    assert all(f">{p}</label>" in form for p in papers)
    assert choices(form, "vedlegg[1].dokument") == ["Vel", *papers]
    assert choices(form, "vedlegg[1].partnar") == ["Vel", "Helse Bergen", "Kvam", "Voss"]


def test_where_there_is_no_document_none_is_asked_for(asked: Mailroom) -> None:
    number = begun(asked.web)
    path = f"/hfb/sak/{number}/gjer"
    form = form_of(asked, f"{path}/ny_ordlyd")
    assert form.count("Saka har ingen dokument å velje mellom enno.") == 2
    assert f'href="{path}/legg_ved"' in form
    assert 'name="dokument"' not in form
    signing = asked.web.secretary().send(f"{path}/signer", {})
    assert 'href="#f-dokument"' in signing.text
