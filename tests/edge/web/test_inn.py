"""Log-in without a log-in service, sessions, and what was typed when one ran out."""

import re
from datetime import timedelta
from sqlite3 import connect

import pytest
from httpx2 import Response

from adapters.db.sessions import sessions_of
from adapters.db.users import find_user, grants_of
from adapters.http.cookies import hash_of
from adapters.http.entering import begin_session
from adapters.settings import Settings
from adapters.tilgang.people import end_user, invite, take_role
from cases.tilgang import Rolle, Tillit
from tests.edge.web.web_room import Browser, Room
from workflow.forms.errors import Feil

IDLE, WHOLE = timedelta(minutes=120), timedelta(hours=10)
ENTER = "/hfb/brukarar"
WHO = {"namn": "Demonstrasjon kari", "epost": "kari@example.org", "rolle": "lesar"}


def way_in(web: Room, person: str = "ada") -> str:
    web.know(person, Rolle.SEKRETARIAT, None, "hfb")
    with web.house.writing() as unit:
        found = find_user(unit, person)
        assert found
        secret = invite(unit, found, timedelta(minutes=15), web.clock())
        unit.commit()
    return secret


def with_session(web: Room, secret: str) -> Browser:
    browser = web.nobody()
    browser.client.cookies.set("__Host-okt", secret, domain="saksgang.example.org", path="/")
    return browser


def is_in(browser: Browser) -> bool:
    return browser.get("/min-side").status_code == 200


def test_a_link_is_used_by_a_button_and_once(web: Room) -> None:
    secret = way_in(web)
    browser, other = web.nobody(), web.nobody()
    for one in (browser, other):
        first = one.get(f"/inn/lenkje/{secret}")
        assert (first.status_code, first.headers["location"]) == (303, "/inn/lenkje")
    for _ in range(20):
        assert browser.get("/inn/lenkje").status_code == 200
    assert not is_in(browser)
    assert browser.send("/inn/lenkje", {}).headers["location"] == "/"
    assert is_in(browser)
    assert other.get("/inn/lenkje").status_code == 410
    assert not is_in(other)


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "PUT", "DELETE"])
def test_other_methods_use_nothing_up(web: Room, method: str) -> None:
    secret = way_in(web)
    web.nobody().client.request(method, f"/inn/lenkje/{secret}")
    browser = web.nobody()
    browser.get(f"/inn/lenkje/{secret}")
    assert browser.get("/inn/lenkje").status_code == 200


def test_a_link_runs_out_and_a_new_one_shuts_the_old(web: Room) -> None:
    first = way_in(web)
    second = way_in(web)
    for secret, status in ((first, 410), (second, 200)):
        browser = web.nobody()
        browser.get(f"/inn/lenkje/{secret}")
        assert browser.get("/inn/lenkje").status_code == status
    web.clock.at += timedelta(minutes=15)
    assert browser.get("/inn/lenkje").status_code == 410


def test_the_way_to_the_log_in_and_back_to_where_one_was_going(web: Room) -> None:
    answer = web.nobody().get("/min-side?a=1")
    assert answer.headers["location"] == "/inn?til=/min-side%3Fa%3D1"
    assert web.secretary().get("/inn?til=/min-side").headers["location"] == "/min-side"
    assert "ei lenkje som gjeld éin gong" in web.nobody().see("/inn")


def test_a_session_rests_two_hours_and_lasts_ten(web: Room) -> None:
    secretary = web.secretary()
    start = web.clock.at
    web.clock.at = start + IDLE - timedelta(minutes=1)
    assert is_in(secretary)
    web.clock.at += IDLE - timedelta(minutes=1)
    assert is_in(secretary)
    web.clock.at += IDLE
    assert not is_in(secretary)
    busy = web.secretary()
    start = web.clock.at
    while web.clock.at < start + WHOLE - timedelta(minutes=30):
        assert is_in(busy)
        web.clock.at += timedelta(minutes=30)
    web.clock.at = start + WHOLE
    assert not is_in(busy)


def test_log_out_ends_the_session_for_whoever_has_its_secret(web: Room) -> None:
    web.know("ada", Rolle.SEKRETARIAT, None, "hfb")
    secret = begin_session(web.house, "ada", Tillit.LOKAL, web.clock())
    mine, stolen = with_session(web, secret), with_session(web, secret)
    assert mine.send("/ut", {}, form="/min-side").headers["location"] == "/ute"
    assert not is_in(stolen)
    assert "Du er logga ut" in mine.see("/ute")


def test_one_sees_own_sessions_and_ends_them(web: Room) -> None:
    here, there, third = web.secretary(), web.secretary(), web.secretary()
    other = web.secretary("eva")
    page = here.see("/min-side")
    assert page.count("Innlogga") == 3
    assert page.count("Denne nettlesaren") == 1
    theirs = re.findall(r'name="oekt" value="(\w+)"', page)
    assert len(theirs) == 2
    here.send("/ut/oekt", {"oekt": theirs[0]}, form="/min-side")
    assert [is_in(there), is_in(third)].count(True) == 1
    with web.house.reading() as unit:
        evas = sessions_of(unit, "eva", web.clock())[0].id
    here.send("/ut/oekt", {"oekt": evas}, form="/min-side")
    assert is_in(other)
    here.send("/ut/overalt", {}, form="/min-side")
    assert not any(map(is_in, (here, there, third)))
    assert is_in(other)


def test_a_right_that_is_taken_is_gone_at_the_next_request(web: Room) -> None:
    secretary = web.secretary()
    web.secretary("eva")
    assert secretary.get(ENTER).status_code == 200
    with web.house.writing() as unit:
        take_role(unit, grants_of(unit, "ada", web.clock().date())[0], web.clock())
        unit.commit()
    assert secretary.get(ENTER).status_code == 404
    assert is_in(secretary)


def test_whoever_has_ended_is_out_at_once(web: Room) -> None:
    secretary = web.secretary()
    web.secretary("eva")
    with web.house.writing() as unit:
        found = find_user(unit, "ada")
        assert found
        end_user(unit, found, web.clock())
        unit.commit()
    assert not is_in(secretary)


def test_the_last_of_the_secretariat_cannot_be_taken(web: Room) -> None:
    web.secretary()
    with web.house.writing() as unit, pytest.raises(Feil):
        take_role(unit, grants_of(unit, "ada", web.clock().date())[0], web.clock())


def mark_of(page: str) -> str:
    found = re.search(r'name="merke" value="([0-9a-f]+)"', page)
    assert found
    return found[1]


def late(web: Room, browser: Browser, fields: dict[str, str], **more: str) -> Response:
    """A form that was opened in time and sent when the session had run out."""
    page = browser.see(ENTER)
    web.clock.at += IDLE
    return browser.client.post(
        ENTER, data={"merke": mark_of(page), "kommando": "k1", **fields}, headers=more)


def in_again(web: Room, browser: Browser, person: str = "ada") -> None:
    secret = begin_session(web.house, person, Tillit.OIDC, web.clock())
    browser.client.cookies.set("__Host-okt", secret, domain="saksgang.example.org", path="/")


def test_what_was_typed_when_the_session_ran_out_stands_in_the_form_after_log_in(
    web: Room
) -> None:
    browser = web.secretary()
    answer = late(web, browser, WHO)
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/inn?til={ENTER}&gjekk_ut=ja"
    assert "Det du skreiv, er teke vare på" in browser.see(answer.headers["location"])
    assert "kari@example.org" not in browser.see("/inn")
    in_again(web, browser)
    page = browser.see(ENTER)
    assert 'value="kari@example.org"' in page
    with web.house.reading() as unit:
        assert find_user(unit, "kari") is None


def test_whoever_logs_in_after_her_does_not_see_it(web: Room) -> None:
    browser = web.secretary()
    web.secretary("eva")
    late(web, browser, WHO)
    in_again(web, browser, "eva")
    assert "kari@example.org" not in browser.see(ENTER)
    elsewhere = web.nobody()
    in_again(web, elsewhere)
    assert "kari@example.org" not in elsewhere.see(ENTER)


def test_it_is_kept_for_an_hour(web: Room) -> None:
    browser = web.secretary()
    late(web, browser, WHO)
    web.clock.at += timedelta(minutes=60)
    in_again(web, browser)
    assert "kari@example.org" not in browser.see(ENTER)


@pytest.mark.parametrize("more", [
    {"merke": "0" * 64}, {"origin": "https://andre.example.org"}, {"sec-fetch-site": "cross-site"},
])
def test_what_another_site_sends_is_not_kept(web: Room, more: dict[str, str]) -> None:
    browser = web.secretary()
    fields = WHO | {n: v for n, v in more.items() if n == "merke"}
    answer = late(web, browser, fields, **{n: v for n, v in more.items() if n != "merke"})
    assert answer.status_code in (401, 403)
    in_again(web, browser)
    assert "kari@example.org" not in browser.see(ENTER)


def test_what_is_too_long_is_not_kept(web: Room) -> None:
    browser = web.secretary()
    assert late(web, browser, WHO | {"namn": "x" * 200_001}).status_code == 401
    in_again(web, browser)
    assert "kari@example.org" not in browser.see(ENTER)


def test_it_is_gone_when_the_form_has_been_sent(web: Room) -> None:
    browser = web.secretary()
    late(web, browser, WHO)
    in_again(web, browser)
    assert browser.send(ENTER, WHO).status_code == 303
    assert 'value="kari@example.org"' not in browser.see(ENTER)


def test_the_secretariat_enters_a_person_once_however_often_the_form_is_sent(web: Room) -> None:
    browser = web.secretary()
    page = browser.see(ENTER)
    command = re.search(r'name="kommando" value="([^"]+)"', page)
    assert command
    data = {"merke": mark_of(page), "kommando": command[1], **WHO}
    first, second = (browser.client.post(ENTER, data=data) for _ in range(2))
    assert first.headers["location"] == second.headers["location"]
    assert browser.see(ENTER).count("Demonstrasjon kari") == 1
    one = browser.see(first.headers["location"])
    assert "Lesar" in one


def test_faults_stand_beside_the_fields_and_nothing_is_lost(web: Room) -> None:
    browser = web.secretary()
    answer = browser.send(ENTER, WHO | {"rolle": "kontaktperson", "epost": "feil"})
    assert answer.status_code == 422
    assert 'value="Demonstrasjon kari"' in answer.text
    answer = browser.send(ENTER, WHO | {"rolle": "kontaktperson"})
    assert "Vel partnaren rolla er for." in answer.text


def test_roles_are_given_and_taken(web: Room) -> None:
    browser = web.secretary()
    place = browser.send(ENTER, WHO).headers["location"]
    browser.send(f"{place}/roller", {"rolle": "kontaktperson", "partnar": "kommune-4621"},
                 form=place)
    page = browser.see(place)
    assert "Kontaktperson, Voss" in page
    take = re.search(rf'action="({place}/ta/[^"]+)"', page)
    assert take
    browser.send(take[1], {}, form=place)
    assert browser.see(place).count("/ta/") == 1
    browser.send(f"{place}/slutt", {}, form=place)
    assert "Demonstrasjon kari" not in browser.see(ENTER)


def test_the_last_of_the_secretariat_is_told_why_it_stays(web: Room) -> None:
    """Also where the role was given by a program, whose roles are named with more words."""
    browser = web.secretary()
    place = "/hfb/brukarar/ada"
    take = re.search(rf'action="({place}/ta/[^"]+/[^"]+)"', browser.see(place))
    assert take
    answer = browser.send(take[1], {}, form=place)
    assert "Den siste i sekretariatet kan ikkje takast bort." in answer.text


def test_another_helsefellesskap_s_users_are_not_there(web: Room) -> None:
    web.also("hfsf")
    web.somebody(Rolle.SEKRETARIAT, hf="hfsf", person="olga")
    browser = web.secretary()
    assert browser.get("/hfb/brukarar/olga").status_code == 404
    for act in ("roller", "slutt", "invitasjon", "ta/x"):
        answer = browser.send(f"/hfb/brukarar/olga/{act}", {"rolle": "lesar"}, form=ENTER)
        assert answer.status_code == 404


def test_whoever_is_something_elsewhere_is_only_ended_here(web: Room) -> None:
    browser = web.secretary()
    web.also("hfsf")
    web.somebody(Rolle.SEKRETARIAT, hf="hfsf", person="eva")
    eva = web.secretary("eva")
    browser.send("/hfb/brukarar/eva/slutt", {}, form=ENTER)
    assert eva.get(ENTER).status_code == 404
    assert eva.get("/hfsf/brukarar").status_code == 200


def test_without_a_log_in_service_nobody_lets_another_in(web: Room) -> None:
    """One could else log in as the second person of an act that takes two."""
    browser = web.secretary()
    web.secretary("eva")
    assert "Lag ein invitasjon" not in browser.see("/hfb/brukarar/eva")
    assert browser.send("/hfb/brukarar/eva/invitasjon", {}, form=ENTER).status_code == 404


def test_secrets_are_stored_as_hashes_only(web: Room) -> None:
    secret = way_in(web)
    session = begin_session(web.house, "ada", Tillit.LOKAL, web.clock())
    with connect(web.house.settings.database) as database:
        content = "\n".join(database.iterdump())
    for word in (secret, session):
        assert word not in content
        assert hash_of(word) in content


def test_limits_are_settings_that_are_checked() -> None:
    from adapters.tilgang.grenser import defaults, limit

    settings = Settings(grenser="inn_per_minutt=3")
    assert limit(settings, "inn_per_minutt") == 3
    assert limit(settings, "oekt_heile_timar") == 10
    for wrong in ("finst_ikkje=3", "inn_per_minutt=0", "inn_per_minutt=x", "inn_per_minutt"):
        with pytest.raises(Feil):
            limit(Settings(grenser=wrong), "inn_per_minutt")
    assert all(g.kjelde.startswith("framlegg") for g in defaults().values())
