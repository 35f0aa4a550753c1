"""Once a partner has clarified, every page says so, and it changes what stands and not a blank."""

import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest

from tests.edge.web.svar_room import CLEAR, KVAM, VOSS, Mailroom, mailroom
from tests.edge.web.test_svar_side import typed
from tests.edge.web.web_room import main

PAGE = f"/hfb/sak/2026/1/svar/{KVAM}"


@pytest.fixture(scope="module")
def early(tmp_path_factory: pytest.TempPathFactory, ready: Path) -> Iterator[Mailroom]:
    """A wording that Kvam has cleared and Voss has not, before anybody is asked to answer."""
    path = tmp_path_factory.mktemp("avklara") / "post.db"
    copyfile(ready, path)
    with mailroom(path) as made:
        yield made


def test_the_front_page_and_the_case_ask_for_nothing_more(early: Mailroom) -> None:
    browser = early.web.contact(KVAM)
    front = main(browser.see("/hfb"))
    assert "De har avklara saka. De får e-post når de skal svare." in front
    assert "ikkje spurde" not in front
    case = main(browser.see("/hfb/sak/2026/1"))
    assert "De treng ikkje gjere noko no." in case
    assert "Avklar saka" not in case
    assert re.search(rf'<a class="ds-link" href="{PAGE}">Endre avklaringa</a>', case)


def test_a_change_begins_with_what_stands(early: Mailroom) -> None:
    early.give(KVAM, "avklar", {
        **CLEAR, "okonomi": "i_budsjett", "budsjettref": "sak 44/26", "belop_aar": 250_000})
    browser = early.web.contact(KVAM)
    form = browser.see(PAGE).partition("Endre avklaringa")[2]
    assert re.search(r'name="a_okonomi" value="i_budsjett" checked', form)
    assert 'name="a_budsjettref" value="sak 44/26"' in form
    assert 'name="a_belop_aar" value="250000"' in form
    again = browser.send(PAGE, typed(
        browser, PAGE, skal_avklare="ja", a_prinsipiell="nei", a_okonomi="i_budsjett",
        a_plansamsvar="ja", a_klarert_av="kommunedirektøren"))
    assert again.status_code == 422
    assert re.search(r'name="a_belop_aar" value=""', again.text), "what she took out is out"


def test_what_is_asked_for_the_first_time_is_chosen_by_nobody(early: Mailroom) -> None:
    browser, page = early.opened(VOSS)
    assert not re.search(r'name="a_\w+" value="\w+" checked', browser.see(page))


def test_an_avklaring_that_is_stopped_is_not_called_an_answer(early: Mailroom) -> None:
    browser, page = early.opened(VOSS)
    stopped = browser.send(page, typed(
        browser, page, skal_avklare="ja", a_prinsipiell="for_tidleg", a_okonomi="ingen",
        a_plansamsvar="ja", a_klarert_av="kommunedirektøren"))
    assert stopped.status_code == 422
    assert "Avklaringa er ikkje send" in stopped.text
    assert "Svaret er ikkje sendt" not in stopped.text
