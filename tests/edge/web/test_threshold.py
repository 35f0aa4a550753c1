"""What holds for every page: who is let in, what the browser is told, and how faults end."""

import pytest
from fastapi import APIRouter, FastAPI

from adapters.demo import stil
from adapters.http.access import demand_rules, openings
from adapters.service import make_app
from cases.tilgang import Rolle
from tests.edge.web.web_room import Room


def test_the_front_page_is_there_for_everybody(web: Room) -> None:
    assert "Saksgang" in web.nobody().see("/")


def test_who_is_logged_in_is_known_and_nobody_else(web: Room) -> None:
    secretary = web.secretary()
    assert "Demonstrasjon samarbeidssekretariat" in secretary.see("/")
    assert "Demonstrasjon" not in web.nobody().see("/")


def test_a_role_is_for_one_helsefellesskap(web: Room) -> None:
    page = web.somebody(Rolle.LESAR).see("/")
    assert 'href="/hfb"' in page
    assert 'href="/hfsf"' not in page


def test_every_answer_tells_the_browser_what_it_may_do(web: Room) -> None:
    told = web.nobody().get("/").headers
    assert "default-src 'none'" in told["content-security-policy"]
    assert "unsafe" not in told["content-security-policy"]
    assert (told["cache-control"], told["referrer-policy"]) == ("no-store", "no-referrer")
    assert "max-age" in told["strict-transport-security"]
    cookie = told["set-cookie"]
    assert cookie.startswith("__Host-vitjing=")
    assert all(part in cookie for part in ("HttpOnly", "Secure", "SameSite=lax"))


def test_a_page_that_is_not_there_says_what_to_do(web: Room) -> None:
    answer = web.nobody().get("/finst-ikkje")
    assert answer.status_code == 404
    assert "Sida finst ikkje" in answer.text
    assert "content-security-policy" in answer.headers


def test_a_route_without_a_rule_cannot_be_served() -> None:
    router = APIRouter()

    @router.get("/open-for-alle")
    def forgotten() -> str:
        return "hei"

    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.include_router(router)
    with pytest.raises(RuntimeError, match="/open-for-alle has no access rule"):
        demand_rules(app)


def test_services_share_their_doors_and_one_may_have_more(web: Room) -> None:
    """The doors are put together once; what is opened in one service is not open in another."""
    other = make_app(web.house, first=(stil.router,))
    shared = {id(r) for r in other.routes} & {id(r) for r in web.app.routes}
    assert len(shared) == len(other.routes) - 2, "all but its own first door and its static files"
    assert "/stil" in {o.path for o in openings(other)}
    assert "/stil" not in {o.path for o in openings(web.app)}
    assert next(o.path for o in openings(other)) == "/stil"
