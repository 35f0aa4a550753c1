"""What is held back before any door: too many requests, too large ones, from the wrong place."""

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from httpx2 import Response

from adapters.http.headers import ALWAYS, POLICY
from adapters.http.submitted import MOST_BYTES
from cases.tilgang import Rolle
from tests.edge.web.test_inn import ENTER, WHO, mark_of
from tests.edge.web.web_room import ADDRESS, Room, room

HOST = "saksgang.example.org"


@pytest.fixture
def opened(tmp_path: Path, ready: Path) -> Iterator[Any]:
    """Opens the service with those settings."""
    with ExitStack() as stack:
        def made(**settings: Any) -> Room:
            copyfile(ready, tmp_path / "web.db")
            return stack.enter_context(room(tmp_path / "web.db", **settings))

        yield made


def statuses(answers: Iterator[Response]) -> list[int]:
    return [a.status_code for a in answers]


def test_log_in_is_tried_so_often_in_a_minute_and_no_oftener(opened: Any) -> None:
    web = opened(grenser="inn_per_minutt=3")
    browser = web.nobody()
    answers = [browser.get("/inn") for _ in range(5)]
    assert statuses(iter(answers)) == [200, 200, 200, 429, 429]
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 60
    assert "Vent eit minutt" in answers[-1].text
    assert web.nobody().get("/inn/oidc").status_code == 429
    assert web.nobody().get("/").status_code == 200


def test_links_have_a_limit_of_their_own(opened: Any) -> None:
    web = opened(grenser="lenkje_per_minutt=2")
    found = [web.nobody().get("/l/finst-ikkje").status_code for _ in range(3)]
    assert 429 not in found[:2]
    assert found[2] == 429


def test_forms_from_strangers_have_a_limit_for_each_address(opened: Any) -> None:
    web = opened(grenser="framand_post_per_minutt=2")
    assert statuses(web.nobody().client.post("/spraak") for _ in range(3)) == [403, 403, 429]
    assert web.secretary().send("/spraak", {"spraak": "nb"}, form="/min-side").status_code == 303


def test_forms_have_a_limit_for_each_session_and_a_made_up_one_gives_no_more(opened: Any) -> None:
    web = opened(grenser="oekt_post_per_minutt=2 framand_post_per_minutt=2")
    ada, eva = web.secretary(), web.secretary("eva")
    mark = mark_of(ada.see("/min-side"))
    sent = {"merke": mark, "spraak": "nn"}
    assert statuses(ada.client.post("/spraak", data=sent) for _ in range(3)) == [303, 303, 429]
    assert eva.send("/spraak", {"spraak": "nn"}, form="/min-side").status_code == 303

    def stranger(number: int) -> Response:
        browser = web.nobody()
        browser.client.cookies.set("__Host-okt", f"x{number}", domain=HOST, path="/")
        return browser.client.post("/spraak")

    assert statuses(stranger(n) for n in range(3)) == [403, 403, 429]


def test_the_api_is_told_as_a_problem(opened: Any) -> None:
    web = opened(grenser="framand_post_per_minutt=1")
    answers = [web.nobody().client.post("/api/v1/hfb/saker", json={}) for _ in range(2)]
    assert statuses(iter(answers)) == [401, 429]
    assert answers[1].headers["content-type"] == "application/problem+json"
    assert answers[1].headers["retry-after"]


def _chunks(size: int) -> Iterator[bytes]:
    """A body that does not say beforehand how long it is."""
    head = b'--x\r\nContent-Disposition: form-data; name="fil"; filename="a.txt"\r\n\r\n'
    yield head
    for _ in range(size // 1_000_000 + 1):
        yield b"a" * 1_000_000
    yield b"\r\n--x--\r\n"


@pytest.mark.parametrize("path", [ENTER, "/api/v1/hfb/saker"])
def test_a_body_is_measured_also_when_it_does_not_say_how_long_it_is(
    web: Room, path: str
) -> None:
    from adapters.tilgang.programs import Given, new_program

    token = new_program(web.house, "hfb", "prog-x1", [Given(Rolle.SEKRETARIAT)], at=web.clock())
    answer = web.secretary().client.post(
        path, content=_chunks(2 * MOST_BYTES), headers={
            "content-type": "multipart/form-data; boundary=x" if path == ENTER
            else "application/json",
            "authorization": f"Bearer {token}", "Idempotency-Key": "prove-for-stor-1",
        },
    )
    assert answer.status_code == 413, answer.text


def test_a_form_that_was_cut_short_is_no_fault_of_ours(web: Room) -> None:
    answer = web.secretary().client.post(
        ENTER, content=b"--x\r\ntull", headers={"content-type": "multipart/form-data; boundary=x"})
    assert answer.status_code in (400, 403)


@pytest.mark.parametrize("header", [
    {"origin": "https://andre.example.org"}, {"origin": "http://saksgang.example.org"},
    {"origin": f"{ADDRESS}.andre.example.org"}, {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
])
def test_a_form_from_another_site_is_refused_though_it_holds_the_mark(
    web: Room, header: dict[str, str]
) -> None:
    browser = web.secretary()
    data = {"merke": mark_of(browser.see(ENTER)), "kommando": "k", **WHO}
    assert browser.client.post(ENTER, data=data, headers=header).status_code == 403
    assert browser.client.post(ENTER, data=data, headers={"origin": ADDRESS}).status_code == 303


def test_a_form_without_the_mark_of_this_session_is_refused(web: Room) -> None:
    ada, eva = web.secretary(), web.secretary("eva")
    for mark in ("", "0" * 64, mark_of(eva.see(ENTER))):
        data = {"merke": mark, "kommando": "k", **WHO}
        assert ada.client.post(ENTER, data=data).status_code == 403


def test_only_our_own_address_is_answered(opened: Any) -> None:
    web = opened(adresse=ADDRESS)
    for host, status in (
        (HOST, 200), ("127.0.0.1", 200), ("localhost", 200), ("andre.example.org", 400),
        (f"{HOST}.andre.example.org", 400),
    ):
        answer = web.nobody().client.get("/helse", headers={"host": host})
        assert answer.status_code == status, host
    assert "content-security-policy" in answer.headers


def test_where_a_request_comes_from_is_told_by_known_proxies_alone(opened: Any) -> None:
    said = {"x-forwarded-for": "192.0.2.7", "x-forwarded-proto": "http"}
    for known, status in (("127.0.0.1", 200), ("192.0.2.1", 429)):
        web = opened(grenser="inn_per_minutt=1", mellomledd=known)
        web.nobody().get("/inn")
        answer = web.nobody().client.get("/inn", headers=said)
        assert answer.status_code == status, known


PAGES = ("/", "/inn", "/ute", "/min-side", "/hfb", ENTER, "/finst-ikkje", "/api/v1/hfb/saker",
         "/statisk/saksgang.css", "/statisk/finst-ikkje")


@pytest.mark.parametrize("path", PAGES)
def test_every_answer_tells_the_browser_how_to_keep_it_safe(web: Room, path: str) -> None:
    for browser in (web.nobody(), web.secretary()):
        told = browser.get(path).headers
        assert {n: told[n] for n in ALWAYS} == dict(ALWAYS)
        assert told["strict-transport-security"].startswith("max-age=31536000")
        if not path.startswith("/statisk/"):
            assert told["cache-control"] == "no-store"
        assert "server" not in told
        assert "x-powered-by" not in told


def test_the_policy_lets_in_nothing_from_elsewhere_and_nothing_in_the_page_itself() -> None:
    parts = dict(p.strip().split(" ", 1) for p in POLICY.split(";"))
    assert parts["default-src"] == parts["frame-ancestors"] == parts["base-uri"] == "'none'"
    assert parts["script-src"] == parts["style-src"] == parts["form-action"] == "'self'"
    assert "unsafe" not in POLICY


def test_every_cookie_is_shut_to_scripts_and_to_other_sites(web: Room) -> None:
    set_ = [
        cookie for path in ("/", "/inn/lenkje/x")
        for cookie in web.nobody().get(path).headers.get_list("set-cookie")
    ]
    assert set_
    for cookie in set_:
        assert cookie.startswith("__Host-")
        assert all(p in cookie for p in ("HttpOnly", "Secure", "Path=/", "SameSite=lax"))
        assert "Domain" not in cookie


@contextmanager
def _log(capsys: pytest.CaptureFixture[str]) -> Iterator[list[dict[str, str]]]:
    lines: list[dict[str, str]] = []
    capsys.readouterr()
    yield lines
    lines += [json.loads(x) for x in capsys.readouterr().err.splitlines() if '"tryggleik"' in x]


def test_every_door_that_stays_shut_and_every_log_in_is_told_to_the_log(
    opened: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    web = opened(loggformat="json")
    lesar = web.somebody(Rolle.LESAR)
    secret = "-".join(("hemmeleg", "lenkje", "som", "ingen", "skal", "lese"))
    with _log(capsys) as lines:
        assert lesar.get(ENTER).status_code == 403
        assert lesar.get("/hfsf/brukarar").status_code == 404
        web.nobody().get(f"/l/{secret}")
        web.nobody().get(f"/inn/lenkje/{secret}")
        assert web.nobody().get("/api/v1/hfb/saker").status_code == 401
        lesar.send("/ut", {}, form="/min-side")
    assert [(x["hending"], x.get("grunn")) for x in lines if x["hending"] != "lenkje"][:2] == [
        ("avvist", "Denied"), ("avvist", "NoSuchPage")]
    assert lines[0]["person"] == "lesar-hfb"
    assert lines[0]["stad"] == "/{hf}/brukarar"
    assert "/api/v1/{hf}/saker" in {x["stad"] for x in lines}
    assert {"utlogging", "avvist"} <= {x["hending"] for x in lines}
    assert all(x["timestamp"].endswith("Z") for x in lines)
    said = json.dumps(lines, ensure_ascii=False)
    assert secret not in said
    assert "Demonstrasjon" not in said


def test_a_fault_nobody_foresaw_tells_an_id_and_nothing_more(
    web: Room, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from adapters.web.inn import mi_side

    def broken(*_: object) -> None:
        raise ValueError("hemmeleg innhald")

    secretary = web.secretary()
    monkeypatch.setattr(mi_side, "sessions_of", broken)
    answer = secretary.get("/min-side")
    assert answer.status_code == 500
    assert "hemmeleg" not in answer.text
    assert "ValueError" not in answer.text
    told = capsys.readouterr().err
    assert "hemmeleg" not in told
    event = next(p for p in told.split() if p.startswith("hending=")).partition("=")[2]
    assert event in answer.text


def test_a_file_is_judged_by_its_bytes_and_not_by_its_name(web: Room) -> None:
    from tests.edge.web.case_room import begun, number_of

    place = f"/hfb/sak/{number_of(begun(web))}/gjer/legg-ved"
    secretary = web.secretary()
    for content, status in ((b"<script>alert(1)</script>", 422), (b"%PDF-1.4\n%%EOF\n", 303)):
        answer = secretary.send(
            place, {"slag": "utgreiing", "tittel": "Utgreiing"},
            {"fil": ("utgreiing.pdf", content, "application/pdf")})
        assert answer.status_code == status, answer.text[-2000:]


def test_a_paper_is_taken_down_and_not_opened_in_the_page(web: Room) -> None:
    from tests.edge.web.case_room import begun, number_of, paper

    number = begun(web)
    paper(web, number, "utgreiing", "Utgreiing")
    answer = web.secretary().get(f"/hfb/sak/{number_of(number)}/papir/1")
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_no_route_changes_anything_when_it_is_only_looked_at(web: Room) -> None:
    """Every GET of the service, as the secretary: the database is the same afterwards."""
    from hashlib import sha256
    from sqlite3 import connect

    from adapters.http.access import openings

    secretary = web.secretary()

    def content() -> str:
        with connect(web.house.settings.database) as database:
            return sha256("\n".join(database.iterdump()).encode()).hexdigest()

    before = content()
    tried = 0
    for route in openings(web.app):
        if "GET" in route.methods and route.path != "/inn/oidc/attende":
            path = route.path.replace("{hf}", "hfb").replace("{aar:int}", "2026")
            secretary.get(path.replace("{aar}", "2026").replace("{", "").replace("}", ""))
            tried += 1
    assert tried > 40
    assert content() == before


