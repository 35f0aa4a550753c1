"""Letters on their way out: what waits is told, stopped and settled, and no link is seen."""

import re
from collections.abc import Iterator
from email.message import EmailMessage
from html import unescape
from pathlib import Path
from shutil import copyfile

import pytest
from sqlalchemy import update

from adapters.db.chase_tables import UTSENDING
from adapters.db.engine import commit
from adapters.db.outbox_rows import find_mail
from adapters.db.reads_post import count_stopped, letters_stopped, letters_that_wait
from adapters.views.mail_read import as_read
from adapters.web.rom import post_lines
from adapters.web.sak.chosen_letters import sort_of
from cases.tilgang import Rolle
from cases.utsending import Tilstand
from tests.edge.web.case_room import begun, do
from tests.edge.web.svar_room import Mailroom, mailroom
from tests.edge.web.web_room import ADDRESS, Browser

VOSS = "kommune-4621"


@pytest.fixture
def waiting(tmp_path: Path, ready: Path) -> Iterator[Mailroom]:
    """A round is opened, and its letters have not gone."""
    copyfile(ready, tmp_path / "post.db")
    with mailroom(tmp_path / "post.db") as made:
        made.open_round()
        yield made


@pytest.fixture
def ada(mail: Mailroom) -> Browser:
    return mail.web.secretary()


def some_mail(mail: Mailroom, state: Tilstand) -> str:
    """The id of a mail to Voss, put in that state as a server that fell silent leaves it."""
    page = mail.web.secretary().see("/hfb/post?vis=alle")
    found = re.search(r'href="/hfb/post/([0-9a-f]{32})">Voss<', page)
    assert found
    with mail.house.writing() as unit:
        unit.connection.execute(
            update(UTSENDING).where(UTSENDING.c.id == found[1])
            .values(tilstand=state.value, sendt=None)
        )
        commit(unit.connection)
    return found[1]


def state_of(mail: Mailroom, ident: str) -> Tilstand:
    with mail.house.reading() as unit:
        found = find_mail(unit, "hfb", ident)
    assert found
    return found.tilstand


def test_what_is_written_stands_there_until_it_goes_and_can_be_stopped(waiting: Mailroom) -> None:
    ada = waiting.web.secretary()
    page = ada.see("/hfb/post")
    assert "Skrivne, og går snart" in page
    assert 'href="/hfb/sak/2026/1/gjer/stopp_sending"' in page
    assert (over := "går ikkje ut: saka er avslutta") not in page
    waiting.give("sse", "trekk_saka", {"grunn": "Ikkje aktuell lenger"})
    lines = re.findall(r"<tr><th.*?</tr>", ada.see("/hfb/post"))
    assert {over in line for line in lines if "innan" in line} == {True}
    assert {over in line for line in lines if "er trekt" in line} == {False}
    waiting.give("sse", "stopp_sending", {"grunn": "Feil frist"})
    assert "Skrivne, og går snart" not in ada.see("/hfb/post")


def test_what_has_gone_is_found_with_its_case(ada: Browser) -> None:
    assert "Ingen brev her." in ada.see("/hfb/post?vis=usikre")
    page = ada.see("/hfb/post?vis=sende")
    assert 'href="/hfb/sak/2026/1"' in page
    assert ">sendt</span>" in page


def test_a_letter_is_shown_as_it_is_read(mail: Mailroom, ada: Browser) -> None:
    page = ada.see(f"/hfb/post/{some_mail(mail, Tilstand.SENDT)}")
    assert "Slik ser brevet ut" in page
    assert "Emne: " in page
    assert "Message-ID" not in page
    assert "Kom brevet fram?" not in page
    assert not re.search(r"/l/[\w-]{20,}", page)


def test_a_link_that_has_not_gone_yet_is_its_receivers_alone() -> None:
    made = EmailMessage()
    made["To"], made["Subject"] = "kari@example.org", "Svar på ordlyden"
    made.set_content(f"Svar her: {ADDRESS}/l/dGhpcy1pcy1hLXNlY3JldC1mb3Ita2FyaQ\nHelsing oss\n")
    told = as_read(made.as_bytes())
    assert told.startswith("Til: kari@example.org\nEmne: Svar på ordlyden\n\nSvar her: ")
    assert f"{ADDRESS}/l/…\nHelsing oss" in told


def test_an_uncertain_letter_is_settled_by_a_person_who_says_why(
    mail: Mailroom, ada: Browser
) -> None:
    ident = some_mail(mail, Tilstand.USIKKER)
    page = ada.see(f"/hfb/post/{ident}")
    assert "Kom brevet fram?" in page
    answer = ada.send(f"/hfb/post/{ident}/sendt", {"grunn": ""}, form=f"/hfb/post/{ident}")
    assert answer.status_code == 422
    assert "Skriv ei setning" in answer.text
    assert state_of(mail, ident) is Tilstand.USIKKER
    told = {"grunn": "Voss ringde"}
    assert ada.send(f"/hfb/post/{ident}/sendt", told, form=f"/hfb/post/{ident}").status_code == 303
    assert state_of(mail, ident) is Tilstand.SENDT
    assert "Merkt som sendt av ada: Voss ringde" in ada.see(f"/hfb/post/{ident}")


def test_it_goes_again_only_when_it_is_known_that_it_may_come_twice(
    mail: Mailroom, ada: Browser
) -> None:
    ident = some_mail(mail, Tilstand.USIKKER)
    path, form = f"/hfb/post/{ident}/att", f"/hfb/post/{ident}"
    answer = ada.send(path, {"grunn": "Ikkje kome"}, form=form)
    assert "Set kryss for at mottakaren kan få brevet to gonger" in answer.text
    assert 'value="Ikkje kome"' in answer.text
    assert state_of(mail, ident) is Tilstand.USIKKER
    assert ada.send(path, {"grunn": "Ikkje kome", "ja": "ja"}, form=form).status_code == 303
    assert state_of(mail, ident) is Tilstand.VENTAR
    answer = ada.send(path, {"grunn": "Ikkje kome", "ja": "ja"}, form=form)
    assert "Ho ventar, og går av seg sjølv." in answer.text


def test_one_that_is_given_up_may_be_sent_again_at_once(mail: Mailroom, ada: Browser) -> None:
    ident = some_mail(mail, Tilstand.DAUD)
    form = f"/hfb/post/{ident}"
    assert ada.send(f"{form}/att", {"grunn": "Retta"}, form=form).status_code == 303
    assert state_of(mail, ident) is Tilstand.VENTAR


def test_nobody_else_reads_the_letters(mail: Mailroom) -> None:
    ident = some_mail(mail, Tilstand.SENDT)
    for visitor in (mail.web.contact(VOSS), mail.web.somebody(Rolle.LESAR)):
        for path in ("/hfb/post", f"/hfb/post/{ident}"):
            assert visitor.get(path).status_code == 403
    for wrong in (ident[:8], "finst-ikkje"):
        assert mail.web.secretary().get(f"/hfb/post/{wrong}").status_code == 404


def newer_stopped(waiting: Mailroom) -> None:
    """A newer case, whose letters are stopped."""
    waiting.later(minutes=1)
    begun(waiting.web)
    do(waiting.web, "stopp_sending", sak="HFB 2026/2", grunn="Feil tittel")


def test_what_waits_is_not_hidden_by_newer_letters_that_are_stopped(waiting: Mailroom) -> None:
    newer_stopped(waiting)
    with waiting.house.reading() as unit:
        first = letters_that_wait(unit, "hfb", None, 1)
        rest = letters_that_wait(unit, "hfb", first[0][0], 100)
    assert first[0][1].emne == rest[0][1].emne
    assert {p.id for _, p in first}.isdisjoint(p.id for _, p in rest)
    assert {p.sak for _, p in (*first, *rest)} == {first[0][1].sak}


def test_more_than_the_first_are_a_page_away(
    waiting: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(post_lines, "MOST_WAITING", 2)
    ada = waiting.web.secretary()
    page = ada.see("/hfb/post")
    assert "Lista viser dei 2 første breva." in page
    onward = re.search(r'href="(/hfb/post\?brev=\d+)" rel="next"', page)
    assert onward
    assert "Skrivne, og går snart" in ada.see(onward[1])


def test_stopped_letters_are_shown_and_may_be_sent_after_all(waiting: Mailroom) -> None:
    ada = waiting.web.secretary()
    assert "Stoppa (0)" in ada.see("/hfb/post")
    newer_stopped(waiting)
    assert "Stoppa (0)" not in ada.see("/hfb/post")
    page = ada.see("/hfb/post?vis=stoppa")
    assert "Ingen brev her." not in page
    assert 'href="/hfb/sak/2026/2/gjer/send_att"' in page
    do(waiting.web, "send_att", sak="HFB 2026/2")
    page = ada.see("/hfb/post?vis=stoppa")
    assert "Stoppa (0)" in page
    assert "send_att" not in page


def test_stopped_letters_are_turned_page_by_page(
    waiting: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer_stopped(waiting)
    monkeypatch.setattr(post_lines, "MOST_WAITING", 10)
    with waiting.house.reading() as unit:
        known = letters_stopped(unit, "hfb", None, 500)
        assert count_stopped(unit, "hfb") == len(known)
    ada, to = waiting.web.secretary(), "/hfb/post?vis=stoppa"
    seen: list[int] = []
    while to:
        page = ada.see(to)
        many = re.findall(r">Send berre (?:dette|desse (\d+))<", page)
        seen.append(sum(int(number or 1) for number in many))
        onward = re.search(r'href="([^"]+)" rel="next"', page)
        to = unescape(onward[1]) if onward else ""
    assert len(known) > 10
    assert len(seen) > 1
    assert sum(seen) == len(known)
    assert 'href="/hfb/post"' in page


def test_one_letter_is_stopped_alone(waiting: Mailroom) -> None:
    ada = waiting.web.secretary()
    with waiting.house.reading() as unit:
        letters = [p for _, p in letters_that_wait(unit, "hfb", None, 500)]
    one = letters[0].id
    form = f"/hfb/sak/2026/1/gjer/stopp_sending?brev={one}"
    page = ada.see(form)
    assert f'value="{one}" checked' in page
    assert page.count('name="brev"') == 1
    assert "Dette stoppar alle breva" not in page
    nobody = {"grunn": "Feil", "valde": "ja"}
    none = ada.send("/hfb/sak/2026/1/gjer/stopp_sending", nobody, form=form)
    assert (none.status_code, "Set kryss for minst eitt brev." in none.text) == (422, True)
    assert 'name="valde"' in page
    assert 'name="valde"' in none.text
    told = {"grunn": "Feil namn", "brev": one}
    assert ada.send("/hfb/sak/2026/1/gjer/stopp_sending", told, form=form).status_code == 303
    with waiting.house.reading() as unit:
        assert [p.id for _, p in letters_stopped(unit, "hfb", None, 9)] == [one]
        assert len(letters_that_wait(unit, "hfb", None, 500)) == len(letters) - 1
    assert f"send_att?brev={one}" in ada.see("/hfb/post?vis=stoppa")
    again = ada.send("/hfb/sak/2026/1/gjer/stopp_sending", told, form=form)
    assert "ventar ikkje på å gå ut: det er stoppa." in again.text


def test_it_is_said_how_many_letters_a_stop_stops(waiting: Mailroom) -> None:
    ada = waiting.web.secretary()
    with waiting.house.reading() as unit:
        letters = [p for _, p in letters_that_wait(unit, "hfb", None, 500)]
    told = f"{len(letters)} brev til {len({p.partnar for p in letters})} partnarar"
    for path in ("/hfb/post", "/hfb/sak/2026/1/gjer/stopp_sending"):
        assert told in ada.see(path)
    assert "brev til" not in ada.see("/hfb/sak/2026/1/gjer/samtale")


def test_one_of_many_letters_that_are_alike_is_chosen_among_them(waiting: Mailroom) -> None:
    """However many they are, the address has room for it."""
    ada = waiting.web.secretary()
    with waiting.house.reading() as unit:
        letters = [p for _, p in letters_that_wait(unit, "hfb", None, 500)]
    begun(waiting.web)
    alike = [p.id for p in letters if sort_of(p) == sort_of(letters[0])]
    assert len(letters) > len(alike) > 2
    page = ada.see("/hfb/post")
    form = f"/hfb/sak/2026/1/gjer/stopp_sending?lik={alike[0]}"
    assert f'href="{form}"' in page
    assert f'href="{form}&amp;alle=ja">Stopp berre desse {len(alike)}<' in page
    every = re.findall(r'name="brev" value="(\w+)"( checked)?', ada.see(f"{form}&alle=ja"))
    assert sorted(every) == sorted((one, " checked") for one in alike)
    asked = ada.see(form)
    assert "Set kryss for minst eitt brev. Dei andre vert ikkje rørte." in asked
    assert "Utan kryss" not in asked
    assert "Utan kryss" in ada.see("/hfb/sak/2026/1/gjer/stopp_sending")
    some = re.findall(r'name="brev" value="(\w+)"( checked)?', asked)
    assert sorted(some) == sorted((one, "") for one in alike)
    none = ada.send(form, {"grunn": "Feil", "valde": "ja"})
    assert "Set kryss for minst eitt brev." in none.text
    assert none.text.count('name="brev"') == len(alike)
    done = ada.send(form, {"grunn": "Feil namn", "brev": alike[1], "valde": "ja"})
    told = unescape(ada.follow(done).text)
    (whose,) = (p for p in letters if p.id == alike[1])
    with waiting.house.reading() as unit:
        assert [p.id for _, p in letters_stopped(unit, "hfb", None, 9)] == [alike[1]]
        name = unit.register("hfb").name(whose.partnar, waiting.web.clock().date())
    assert re.search(rf"1 brev til .+ hjå {name} vert liggjande\.", told)
    assert "Skal det likevel gå" in told


def test_the_only_stopped_letter_let_go_does_not_send_all(waiting: Mailroom) -> None:
    ada = waiting.web.secretary()
    waiting.give("sse", "stopp_sending", {"grunn": "Feil frist"})
    with waiting.house.reading() as unit:
        one = letters_stopped(unit, "hfb", None, 1)[0][1].id
    form = f"/hfb/sak/2026/1/gjer/send_att?brev={one}"
    assert 'name="valde" value="ja"' in ada.see(form)
    none = ada.send(form, {"valde": "ja"})
    assert (none.status_code, "Set kryss for minst eitt brev." in none.text) == (422, True)
