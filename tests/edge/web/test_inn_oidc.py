"""Log-in by a log-in service: a real one, and one that lies."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from joserfc.jwk import OctKey, RSAKey
from playwright.sync_api import Page, expect

from adapters.bootstrap import now
from adapters.db.users import find_user, put_user
from adapters.tilgang.people import invite
from cases.tilgang import Brukar, Rolle
from tests.edge.web.provider_room import (
    CLIENT,
    Hostile,
    Real,
    hostile_provider,
    real_provider,
)
from tests.edge.web.serving import served
from tests.edge.web.web_room import ADDRESS, Browser, Room, room

BACK = f"{ADDRESS}/inn/oidc/attende"


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch) -> Iterator[Real]:
    with real_provider(monkeypatch) as made:
        yield made


@pytest.fixture
def hostile() -> Iterator[Hostile]:
    with hostile_provider() as made:
        yield made


Opened = Callable[..., Room]


@pytest.fixture
def house(tmp_path: Path, ready: Path) -> Iterator[Opened]:
    """Opens the service with a log-in service; its clock is the machine's, as tokens are dated."""
    with ExitStack() as stack:
        def made(provider: Real | Hostile, **more: Any) -> Room:
            path = tmp_path / "web.db"
            copyfile(ready, path)
            settings = {
                "adresse": ADDRESS, "oidc_utferdar": provider.address, "oidc_klient": CLIENT,
                "oidc_loyndom": "loyndom",
            } | more
            found = stack.enter_context(room(path, **settings))
            found.clock.at = now()
            return found

        yield made


def enter(room: Room, person: str, role: Rolle = Rolle.SEKRETARIAT, partner: str | None = None,
          email: str = "") -> None:
    with room.house.writing() as unit:
        put_user(unit, Brukar(person, f"Demonstrasjon {person}", room.clock(), epost=email))
        unit.commit()
    room.know(person, role, partner, "hfb")


def invitation(room: Room, person: str) -> str:
    with room.house.writing() as unit:
        found = find_user(unit, person)
        assert found
        secret = invite(unit, found, timedelta(days=7), room.clock())
        unit.commit()
    return secret


def out(browser: Browser, back: str = "/") -> str:
    answer = browser.get(f"/inn/oidc?til={back}")
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


def home(browser: Browser, location: str) -> Any:
    assert location.startswith(BACK)
    return browser.get(location.removeprefix(ADDRESS))


def log_in(browser: Browser, real: Real, subject: str, back: str = "/") -> Any:
    return home(browser, real.approve(out(browser, back), subject))


def test_the_first_time_a_verified_email_tells_who_it_is_and_then_the_subject(
    house: Opened, real: Real
) -> None:
    web = house(real)
    enter(web, "ada", email="ada@example.org")
    real.knows("s-1", email="Ada@example.org", email_verified=True)
    browser = web.nobody()
    answer = log_in(browser, real, "s-1", "/min-side")
    assert (answer.status_code, answer.headers["location"]) == (303, "/min-side")
    assert "Demonstrasjon ada" in browser.see("/min-side")
    real.knows("s-1", email="nytt@example.org", email_verified=False)
    again = web.nobody()
    log_in(again, real, "s-1")
    assert "Demonstrasjon ada" in again.see("/min-side")
    asked = real.seen[-1]
    assert asked["scope"] == ["openid profile email"]
    assert asked["response_type"] == ["code"]
    assert len({s["nonce"][0] for s in real.seen} | {s["state"][0] for s in real.seen}) == 4


@pytest.mark.parametrize("claims", [
    {}, {"email": "ada@example.org"}, {"email": "ada@example.org", "email_verified": False},
    {"email": "annan@example.org", "email_verified": True},
])
def test_whoever_is_not_entered_is_told_what_to_do_and_comes_not_in(
    house: Opened, real: Real, claims: dict[str, Any]
) -> None:
    web = house(real)
    enter(web, "ada", email="ada@example.org")
    real.knows("s-2", **claims)
    browser = web.nobody()
    answer = log_in(browser, real, "s-2")
    assert answer.status_code == 403
    assert "Be samarbeidssekretariatet" in answer.text
    assert browser.get("/min-side").status_code == 303
    with web.house.reading() as unit:
        ada = find_user(unit, "ada")
    assert ada
    assert ada.subjekt == ""


def test_two_with_the_same_email_are_not_guessed_between(house: Opened, real: Real) -> None:
    web = house(real)
    enter(web, "ada", email="ada@example.org")
    enter(web, "eva", email="ada@example.org")
    real.knows("s-3", email="ada@example.org", email_verified=True)
    assert log_in(web.nobody(), real, "s-3").status_code == 403


def test_an_invitation_binds_the_log_in_once(house: Opened, real: Real) -> None:
    web = house(real)
    enter(web, "ada")
    secret = invitation(web, "ada")
    browser = web.nobody()
    page = browser.follow(browser.get(f"/inn/lenkje/{secret}"))
    assert "Demonstrasjon ada, du er ført inn" in page.text
    assert secret not in page.text
    real.knows("s-4")
    assert browser.send("/inn/lenkje", {}).headers["location"] == "/inn/oidc"
    assert log_in(browser, real, "s-4").status_code == 303
    assert "Demonstrasjon ada" in browser.see("/min-side")
    thief = web.nobody()
    thief.follow(thief.get(f"/inn/lenkje/{secret}"))
    real.knows("s-5")
    assert log_in(thief, real, "s-5").status_code == 403


def test_an_invitation_alone_lets_nobody_in_where_there_is_a_log_in_service(
    house: Opened, real: Real
) -> None:
    web = house(real)
    enter(web, "ada")
    browser = web.nobody()
    browser.follow(browser.get(f"/inn/lenkje/{invitation(web, 'ada')}"))
    browser.send("/inn/lenkje", {})
    assert browser.get("/min-side").status_code == 303


def test_an_invitation_never_moves_a_user_to_another_person(house: Opened, real: Real) -> None:
    web = house(real)
    enter(web, "ada", email="ada@example.org")
    real.knows("s-1", email="ada@example.org", email_verified=True)
    log_in(web.nobody(), real, "s-1")
    thief = web.nobody()
    thief.follow(thief.get(f"/inn/lenkje/{invitation(web, 'ada')}"))
    real.knows("s-9")
    answer = log_in(thief, real, "s-9")
    assert answer.status_code == 403
    assert "alt knytt" in answer.text


def test_who_has_ended_comes_in_no_more(house: Opened, real: Real) -> None:
    web = house(real)
    enter(web, "ada", email="ada@example.org")
    real.knows("s-1", email="ada@example.org", email_verified=True)
    browser = web.nobody()
    log_in(browser, real, "s-1")
    with web.house.writing() as unit:
        ada = find_user(unit, "ada")
        assert ada
        put_user(unit, Brukar(**{
            f: getattr(ada, f) for f in Brukar.__slots__} | {"slutta": web.clock().date()}))
        unit.commit()
    assert browser.get("/min-side").status_code == 303
    assert log_in(web.nobody(), real, "s-1").status_code == 403


def test_the_kontaktperson_must_speak_for_the_partner_when_that_is_asked(
    house: Opened, real: Real
) -> None:
    web = house(real, oidc_representasjon="authorization_details")
    enter(web, "kari", Rolle.KONTAKT, "kommune-4621", email="kari@example.org")
    with web.house.reading() as unit:
        orgnr = unit.register("hfb").partnarar["kommune-4621"].orgnr
    who = {"email": "kari@example.org", "email_verified": True}
    other = [{"type": "ansattporten:altinn:resource", "authorized_parties": [
        {"orgno": {"authority": "iso6523-actorid-upis", "ID": "0192:974760673"}}]}]
    real.knows("s-6", **who, authorization_details=other)
    browser = web.nobody()
    assert log_in(browser, real, "s-6", "/hfb").headers["location"] == "/min-side"
    assert "denne gongen kan du ikkje handle på vegner av" in browser.see("/min-side")
    assert "Du har inga rolle no" in browser.see("/min-side")
    right = [{"type": "ansattporten:altinn:service", "reportees": [
        {"Authority": "iso6523-actorid-upis", "ID": f"0192:{orgnr}"}]}]
    real.knows("s-6", **who, authorization_details=right)
    browser = web.nobody()
    assert log_in(browser, real, "s-6", "/min-side").headers["location"] == "/min-side"
    assert "Kontaktperson" in browser.see("/min-side")


def test_a_secretary_need_not_speak_for_any_partner(house: Opened, real: Real) -> None:
    web = house(real, oidc_representasjon="authorization_details")
    enter(web, "ada", email="ada@example.org")
    real.knows("s-1", email="ada@example.org", email_verified=True)
    browser = web.nobody()
    log_in(browser, real, "s-1")
    assert "Samarbeidssekretariatet" in browser.see("/min-side")


def test_the_level_that_is_demanded_is_checked(house: Opened, real: Real) -> None:
    web = house(real, oidc_krav="substantial high")
    enter(web, "ada", email="ada@example.org")
    who = {"email": "ada@example.org", "email_verified": True}
    for claims, status in (({}, 403), ({"acr": "low"}, 403), ({"acr": "high"}, 303)):
        real.knows("s-1", **who, **claims)
        assert log_in(web.nobody(), real, "s-1").status_code == status
    assert real.seen[-1]["acr_values"] == ["substantial high"]


def test_whoever_says_no_there_is_told_so_here(house: Opened, real: Real) -> None:
    browser = house(real).nobody()
    answer = home(browser, real.deny(out(browser)))
    assert "Innlogginga vart avbroten" in answer.text


def test_what_is_asked_for_goes_with_the_request(house: Opened, hostile: Hostile) -> None:
    web = house(hostile, oidc_be_om='[{"type":"x"}]')
    assert "authorization_details=%5B%7B%22type%22" in out(web.nobody())


def test_only_the_browser_that_went_can_come_back_and_once(house: Opened, real: Real) -> None:
    web = house(real)
    enter(web, "ada", email="ada@example.org")
    real.knows("s-1", email="ada@example.org", email_verified=True)
    mine, other = web.nobody(), web.nobody()
    place = real.approve(out(mine), "s-1")
    out(other)
    assert "tok for lang tid" in home(other, place).text
    assert "tok for lang tid" in home(web.nobody(), place).text
    assert home(mine, place).status_code == 303
    assert home(mine, place).status_code == 400
    assert real.tokens_given == 1


def test_a_new_log_in_is_a_new_session_and_the_old_one_is_over(
    house: Opened, real: Real
) -> None:
    web = house(real)
    enter(web, "ada", email="ada@example.org")
    real.knows("s-1", email="ada@example.org", email_verified=True)
    browser = web.nobody()
    log_in(browser, real, "s-1")
    first = browser.client.cookies["__Host-okt"]
    log_in(browser, real, "s-1")
    assert browser.client.cookies["__Host-okt"] != first
    old = web.nobody()
    old.client.cookies.set("__Host-okt", first, domain="saksgang.example.org", path="/")
    assert old.get("/min-side").status_code == 303


LIES: dict[str, Callable[[Hostile], object]] = {
    "another issuer": lambda h: h.claims.update(iss="https://andre.example.org"),
    "another client": lambda h: h.claims.update(aud="andre"),
    "several clients and none of them presented": lambda h: h.claims.update(aud=[CLIENT, "andre"]),
    "another presenter": lambda h: h.claims.update(azp="andre"),
    "no subject": lambda h: h.claims.update(sub=None),
    "run out": lambda h: h.claims.update(exp=int(now().timestamp()) - 600),
    "no end": lambda h: h.claims.update(exp=None),
    "made tomorrow": lambda h: h.claims.update(iat=int(now().timestamp()) + 86_400),
    "another log-in's nonce": lambda h: h.claims.update(nonce="ein-annan"),
    "no nonce": lambda h: h.claims.update(nonce=None),
    "another access token": lambda h: h.claims.update(at_hash="feil"),
    "another key": lambda h: setattr(h, "signs_with", RSAKey.generate_key(2048)),
    "no token": lambda h: setattr(h, "raw", "x"),
    "no signature": lambda h: setattr(
        h, "raw", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEtaGphYS1kZWkifQ."),
    "a shared key": lambda h: (
        h.header.update(alg="HS256"), setattr(h, "signs_with", OctKey.import_key("loyndom" * 8))),
}


def known_to(web: Room, hostile: Hostile) -> None:
    with web.house.writing() as unit:
        put_user(unit, Brukar("ada", "Demonstrasjon ada", web.clock(),
                              utferdar=hostile.address, subjekt="ada-hjaa-dei"))
        unit.commit()


def test_what_holds_lets_in(house: Opened, hostile: Hostile) -> None:
    web = house(hostile)
    known_to(web, hostile)
    browser = web.nobody()
    assert home(browser, hostile.answers(out(browser))).status_code == 303
    assert "Demonstrasjon ada" in browser.see("/min-side")


@pytest.mark.parametrize("lie", LIES)
def test_a_token_that_lies_lets_nobody_in(house: Opened, hostile: Hostile, lie: str) -> None:
    web = house(hostile)
    known_to(web, hostile)
    LIES[lie](hostile)
    browser = web.nobody()
    answer = home(browser, hostile.answers(out(browser)))
    assert answer.status_code == 400, lie
    assert "kunne ikkje brukast" in answer.text
    assert browser.get("/min-side").status_code == 303


def test_the_answer_must_come_from_the_provider_that_was_asked(
    house: Opened, hostile: Hostile
) -> None:
    hostile.metadata = {"authorization_response_iss_parameter_supported": True}
    web = house(hostile)
    known_to(web, hostile)
    for more, status in (({}, 400), ({"iss": "https://andre.example.org"}, 400),
                         ({"iss": hostile.address}, 303)):
        browser = web.nobody()
        assert home(browser, hostile.answers(out(browser), **more)).status_code == status


@pytest.mark.parametrize("metadata", [
    {"issuer": "https://andre.example.org"}, {"token_endpoint": "http://andre.example.org/token"},
    {"jwks_uri": None},
])
def test_a_provider_that_says_strange_things_of_itself_is_not_used(
    house: Opened, hostile: Hostile, metadata: dict[str, Any]
) -> None:
    hostile.metadata = metadata
    answer = house(hostile).nobody().get("/inn/oidc")
    assert answer.status_code == 503
    assert "svarar ikkje" in answer.text


def test_a_provider_that_is_down_is_told_of(house: Opened, hostile: Hostile) -> None:
    hostile.down = True
    web = house(hostile)
    assert web.nobody().get("/inn/oidc").status_code == 503
    assert web.nobody().get("/ute").status_code == 200
    hostile.down = False
    assert web.nobody().get("/inn/oidc").status_code == 303


def test_a_provider_that_changes_its_keys_is_followed(house: Opened, hostile: Hostile) -> None:
    web = house(hostile)
    known_to(web, hostile)
    browser = web.nobody()
    place = out(browser)
    hostile.key = RSAKey.generate_key(2048)
    assert home(browser, hostile.answers(place)).status_code == 303


def test_after_log_out_one_may_log_out_there_too(house: Opened, real: Real) -> None:
    web = house(real)
    enter(web, "ada", email="ada@example.org")
    real.knows("s-1", email="ada@example.org", email_verified=True)
    browser = web.nobody()
    log_in(browser, real, "s-1")
    answer = browser.send("/ut", {}, form="/min-side")
    page = browser.follow(answer).text
    link = re.search(r'href="([^"]*end_session[^"]*)"', page)
    assert link
    assert "post_logout_redirect_uri=https%3A%2F%2Fsaksgang.example.org%2Fute" in link[1]
    assert browser.get("/min-side").status_code == 303
    assert browser.client.post("/ut").headers["location"] == "/ute"


@pytest.mark.parametrize("place", [
    "https://andre.example.org", "//andre.example.org", "/\\andre.example.org", "javascript:1",
])
def test_nobody_is_sent_elsewhere_after_the_log_in(
    house: Opened, hostile: Hostile, place: str
) -> None:
    web = house(hostile)
    known_to(web, hostile)
    browser = web.nobody()
    assert home(browser, hostile.answers(out(browser, place))).headers["location"] == "/"


def test_settings_that_do_not_go_together_are_told_of_at_start(
    tmp_path: Path, ready: Path
) -> None:
    from workflow.forms.errors import Feil

    copyfile(ready, tmp_path / "web.db")
    for more, said in (
        ({"oidc_klient": "x"}, "SAKSGANG_ADRESSE"), ({"adresse": ADDRESS}, "SAKSGANG_OIDC_KLIENT"),
    ):
        with pytest.raises(Feil) as fault, room(
            tmp_path / "web.db", oidc_utferdar="https://idp.example.org", **more
        ):
            pass
        assert fault.value.felt == said


def test_in_a_browser_the_whole_way_and_out_again(
    tmp_path: Path, ready: Path, real: Real, page: Page
) -> None:
    """Chromium follows the way there and back, with the headers and cookies as they are."""
    copyfile(ready, tmp_path / "web.db")
    real.knows("s-1", email="ada@example.org", email_verified=True)
    with room(tmp_path / "web.db") as bare, served(bare.app) as address, room(
        tmp_path / "web.db", adresse=address, oidc_utferdar=real.address, oidc_klient=CLIENT,
        oidc_loyndom="loyndom",
    ) as web:
        web.clock.at = datetime.now(UTC)
        enter(web, "ada", email="ada@example.org")
        bare.app.state.house, bare.app.state.provider = web.house, web.app.state.provider
        page.goto(f"{address}/min-side")
        page.get_by_role("link", name="Logg inn med").click()
        page.get_by_placeholder("sub").fill("s-1")
        page.get_by_role("button", name="Authorize").click()
        expect(page.get_by_role("heading", name="Demonstrasjon ada")).to_be_visible()
        assert "/min-side" in page.url
        page.get_by_role("button", name="Logg ut", exact=True).click()
        expect(page.get_by_role("heading", name="Du er logga ut")).to_be_visible()
        page.goto(f"{address}/min-side")
        expect(page.get_by_role("heading", name="Logg inn")).to_be_visible()


