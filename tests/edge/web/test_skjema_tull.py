"""An act's form sent empty, or with nonsense in each field, is told of in words; it never breaks.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

import pytest

from adapters.bootstrap import new_id
from adapters.db.drafts import save_draft
from adapters.web.fields import Shown, shown_fields
from adapters.web.known import Known
from adapters.web.row_forms import ROWS
from cases.steps import Step
from tests.edge.web.case_room import begun
from tests.edge.web.svar_room import VOSS, Mailroom
from tests.edge.web.test_utan_blindveg import hidden, main
from tests.edge.web.web_room import Browser
from workflow.verbs import VERBS

DONE, AGAIN, BROKEN = 303, 422, 500
CASE_ACTS = sorted(n for n, v in VERBS.items() if not v.needs_hf)
REGISTER_ACTS = sorted(n for n, v in VERBS.items() if v.needs_hf and n != "meld_inn")
COMMAND = re.compile(r"«?saksgang [a-z]|(?<![\w-])--[a-zæøå]")
EMPTY, NONSENSE, LIKELY = "tomt", "2099/99", "truleg"
"""Nothing at all; a case that is not there, in every field; and what may well be taken."""
UNSENT = ("radio", "many", "lines", "flag", "file")
"""What a browser may send nothing of where nothing is chosen."""
BY_KIND = {"date": "2026-01-10", "number": "1", "flag": "ja"}


def filled_in(known: Sequence[Shown], how: str) -> Mapping[str, Any]:
    """Every field, also in the groups of fields that may be repeated."""
    inner = [f for field in known for f in (chain(*field.rows) if field.rows else (field,))]
    if how == EMPTY:
        return {f.name: "" for f in inner if f.kind not in UNSENT}
    return {f.name: NONSENSE if how == NONSENSE else likely(f) for f in inner}


def likely(field: Shown) -> str:
    return field.options[-1][0] if field.options else BY_KIND.get(field.kind, "tull")


def tried(browser: Browser, path: str, fields: Mapping[str, Any], mark: str) -> None:
    answer = browser.client.post(path, data={"merke": mark, "kommando": new_id(), **fields})
    assert answer.status_code < BROKEN, (path, fields)
    told = re.sub(r"<[^>]+>", " ", main(answer.text))
    assert not COMMAND.search(told), (path, fields, COMMAND.search(told))


@pytest.fixture(scope="module")
def cases(asked: Mailroom) -> list[str]:
    """One that is new, with letters that wait, and one on its round."""
    number = begun(asked.web)
    with asked.house.reading() as unit:
        steps = {c.sakssteg for c in unit.cases("hfb")}
    assert steps == {Step.INNMELDT, Step.RUNDGANG}
    return [number, "2026/1"]


def test_the_groups_of_fields_are_filled_in_too() -> None:
    for verb, field in ROWS:
        fields = filled_in(shown_fields(VERBS[verb].form, verb=verb), LIKELY)
        assert any(name.startswith(f"{field}[1].") for name in fields)


def test_a_case_that_is_not_there_is_told_of_at_the_field_of_a_draft(asked: Mailroom) -> None:
    browser = asked.web.secretary()
    begun_here = browser.send("/hfb/ny-sak", {"tittel": "Rutine", "sakstype": "C-05"})
    stem = begun_here.headers["location"].rpartition("/")[0]
    answer = browser.send(f"{stem}/3", {"mor": "2099/99"})
    assert answer.status_code == AGAIN
    assert 'href="#f-mor"' in answer.text
    assert "Det finst inga sak med det nummeret. Sjå «Saker»." in main(answer.text)
    assert browser.send(f"{stem}/3", {"mor": "2026/1"}).status_code == DONE


def test_a_draft_of_what_is_gone_meanwhile_is_told_of_and_not_registered(asked: Mailroom) -> None:
    with asked.house.writing() as unit:
        kept = save_draft(unit, "hfb", {"tittel": "Rutine", "sakstype": "C-05", "mor": "2099/99"},
                          asked.web.clock())
        unit.commit()
    answer = asked.web.secretary().send(
        f"/hfb/ny-sak/{kept}/meld-inn", {}, form=f"/hfb/ny-sak/{kept}/sjaa-over")
    assert answer.status_code == AGAIN
    assert f'href="/hfb/ny-sak/{kept}/3#f-mor"' in answer.text


def test_rows_of_answers_and_a_moved_meeting_speak_of_no_command(asked: Mailroom) -> None:
    browser, path = asked.web.secretary(), "/hfb/sak/2026/1/rundgang/svar"
    page = browser.see(path)
    row = {"svar": "nei", "organ": "kommunestyre", "dato": "2026-11-23", "eige_saksnummer": "1",
           "stilling": "leiar"}
    fields = {f"{n}--{VOSS}": v for n, v in row.items()}
    command = {f"kommando--{VOSS}": new_id()}  # as where the avklaring has become stale since
    answer = browser.client.post(
        path, data={"merke": hidden(page, "merke"), **command, **fields},
        files={f"fil--{VOSS}": ("brev.txt", b"Brevet", "text/plain")})
    assert answer.status_code == AGAIN
    assert 'class="sg-grunn"' in answer.text
    assert not COMMAND.search(re.sub(r"<[^>]+>", " ", main(answer.text)))
    moved = browser.see("/hfb/kalender/flytt?organ=ssu&fraa=2026-01-01&til=2027-01-07")
    assert "Organet har ikkje noko møte den dagen. Sjå «Møtekalender»." in moved


@pytest.mark.parametrize("how", [EMPTY, NONSENSE, LIKELY])
def test_a_form_is_answered_in_words_whatever_stands_in_it(
    asked: Mailroom, cases: list[str], how: str
) -> None:
    """The last of the file: what may well be taken is, and the cases are not as they were."""
    browser = asked.web.secretary()
    mark = hidden(browser.see(f"/hfb/sak/{cases[0]}/gjer/milepael"), "merke")
    for number in cases:
        with asked.house.reading() as unit:
            file = unit.case_file(unit.case_id("hfb", number))
            known = Known(unit.register("hfb"), asked.web.clock().date(), file)
        for verb in CASE_ACTS:
            fields = shown_fields(VERBS[verb].form, verb=verb, known=known)
            tried(browser, f"/hfb/sak/{number}/gjer/{verb}", filled_in(fields, how), mark)
    for verb in REGISTER_ACTS:
        fields = shown_fields(VERBS[verb].form, verb=verb, known=replace(known, file=None))
        tried(browser, f"/hfb/gjer/{verb}", filled_in(fields, how), mark)
