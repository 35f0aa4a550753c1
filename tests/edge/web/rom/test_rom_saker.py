"""The list of cases: found by every way of typing, for each only theirs, and the same as XLSX."""

import re
from datetime import date, datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from adapters.db.engine import commit
from tests.contract.db_material import case
from tests.edge.web.web_room import Browser, Room

WAITS = "2026/1"


def numbers(page: str) -> list[str]:
    return re.findall(r'href="/hfb/sak/(\d{4}/\d+)"', page)


def seen(browser: Browser, query: str = "") -> list[str]:
    return numbers(browser.see(f"/hfb/saker{query}"))


def test_the_open_cases_with_whom_they_wait_for(played_web: Room) -> None:
    page = played_web.secretary().see("/hfb/saker")
    assert WAITS in numbers(page)
    for said in ("svar frå Bergen", "23 av 24", "17. mars 2026, 251 dagar over"):
        assert said in page


@pytest.mark.parametrize(("query", "found"), [
    ("?q=utskriving", True), ("?q=UTSKRIV+heim", True), ("?q=bergen", True),
    ("?q=2026/1", True), ("?q=HFB+2026/1", True), ("?q=osteroey", True), ("?q=osterøy", True),
    ("?q=finst-ikkje", False), ("?steg=rundgang", True), ("?steg=usemje", False),
    ("?seine=ja", True), ("?mine=ja", False), ("?vent=ja", False), ("?vis=avslutta", False),
    ("?type=C-05", True), ("?type=C-01", False), ("?q=%25", False), ("?q=.*", False),
])
def test_search_and_filters(played_web: Room, query: str, found: bool) -> None:
    assert (WAITS in seen(played_web.secretary(), query)) is found


def test_a_case_of_another_kind_is_not_late(played_web: Room) -> None:
    assert seen(played_web.secretary(), "?seine=ja") == [WAITS]


def test_everybody_sees_their_own_only(played_web: Room) -> None:
    mine = seen(played_web.contact("kommune-4621"), "?vis=alle")
    everything = seen(played_web.secretary(), "?vis=alle")
    assert set(mine) < set(everything)
    assert seen(played_web.contact("kommune-4621")) == seen(played_web.secretary(), "?q=voss")


def test_pages_follow_each_other_though_cases_are_added_meanwhile(web: Room) -> None:
    ada = web.secretary()
    _cases(web, range(1, 121))
    assert ada.see("/hfb/saker").count("<tr>") == 51
    path, shown = "/hfb/saker", []
    for added in (121, 122, 123):
        page = ada.see(path)
        shown += numbers(page)
        following = re.search(r'href="([^"]+)" rel="next"', page)
        _cases(web, [added])
        path = following[1].replace("&amp;", "&") if following else ""
    assert path == ""
    assert shown == [f"2026/{n}" for n in range(120, 0, -1)]


def test_no_case_at_all_is_told_kindly(web: Room) -> None:
    ada = web.secretary()
    assert "Det er ingen opne saker." in ada.see("/hfb/saker")
    assert "Ingen saker svarar til det du har valt." in ada.see("/hfb/saker?q=x")


def test_the_same_as_a_workbook_with_typed_cells(web: Room) -> None:
    _cases(web, [1], tittel='=HYPERLINK("http://ond.example")')
    answer = web.secretary().get("/hfb/saker.xlsx?q=hyperlink")
    named = 'attachment; filename="saker-hfb-2026-11-23.xlsx"'
    assert answer.headers["content-disposition"] == named
    book = load_workbook(BytesIO(answer.content))
    head, row = list(book["Saker"].iter_rows())
    told = {str(h.value): c for h, c in zip(head, row, strict=True)}
    assert told["Tittel"].value == '=HYPERLINK("http://ond.example")'
    assert told["Tittel"].data_type == "s"
    assert told["Saksnummer"].value == "HFB 2026/1"
    assert isinstance(told["Innmeldt"].value, datetime)
    assert told["Innmeldt"].value.date() == date(2026, 3, 2)
    assert told["Svarfrist"].value is None


def test_the_workbook_holds_what_the_filter_left(played_web: Room) -> None:
    ada = played_web.secretary()
    rows = load_workbook(BytesIO(ada.get("/hfb/saker.xlsx?seine=ja").content))["Saker"]
    told = list(rows.iter_rows(values_only=True))
    late = dict(zip(told[0], told[1], strict=True))
    assert len(told) == 2
    assert (late["Dagar over fristen"], late["Svara"], late["Spurde"]) == (251, 23, 24)


def _cases(web: Room, numbers_: "range | list[int]", **more: str) -> None:
    """Cases put straight into the table: for looking only."""
    with web.house.writing() as unit:
        unit.put(*(
            case(id=f"s{n}", lopenr=n, sakstype="C-05", **{"tittel": f"Sak {n}", **more})
            for n in numbers_
        ))
        commit(unit.connection)
