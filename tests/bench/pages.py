"""What a page costs: server time against that of its bare queries, and bytes over the wire."""

import re
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from statistics import median
from typing import Any

import pytest
from httpx2 import Client
from sqlalchemy import event

from adapters.bootstrap import House
from adapters.db import driver
from adapters.db.engine import Database
from adapters.db.place import Place
from adapters.db.users import put_grant, put_user
from adapters.http.entering import begin_session
from adapters.service import make_app
from adapters.settings import Settings
from cases.tilgang import Brukar, Rolle, Tildeling, Tillit
from tests.bench.bases import Base, migrated, opened, text_of
from tests.bench.desk import HF, START, Desk, half_answered
from tests.bench.figure import Figure
from tests.bench.many import multiply
from tests.in_process import client_of

ADDRESS = "https://saksgang.example.org"
CASES = 100
"""Open cases of 24 partners, all on their round: several times what a helsefellesskap has."""
PAGES: Mapping[str, str] = {
    "min_dag": f"/{HF}",
    "saker": f"/{HF}/saker",
    "sak": f"/{HF}/sak/{{nr}}",
    "rundgang": f"/{HF}/sak/{{nr}}/rundgang",
    "ordlyd": f"/{HF}/sak/{{nr}}/ordlyd",
    "historie": f"/{HF}/sak/{{nr}}/historie",
    "svar": f"/{HF}/sak/{{nr}}/gjer/svar",
    "partnarar": f"/{HF}/partnarar",
    "kalender": f"/{HF}/kalender",
    "regelbok": f"/{HF}/regelbok",
}
FIRST, AFTER = 150_000, 20_000
"""Bytes over the wire for the first load of a case page, and for each that comes after."""
_LINKED = re.compile(r'(?:href|src)="(/statisk/[^"]+)"')
_FONT = re.compile(rb"""url\(["']?([^)"']+\.woff2)""")
Sent = list[tuple[str, Any]]


def measure(base: Base, rounds: int, cases: int = CASES) -> tuple[Figure, Figure]:
    """Medians of each page, for a secretary with so many open cases of 24 partners."""
    place = migrated(base.fresh())
    with opened(place) as database:
        desk = Desk(database)
        number = half_answered(desk)
    multiply(base, place, number, cases - 1)
    with opened(place) as database:
        browser = _secretary(database, place)
        paths = {name: path.format(nr=number) for name, path in PAGES.items()}
        times = {name: _timed(browser, database, base, place, p, rounds * 4)
                 for name, p in paths.items()}
        first, after = _over_the_wire(browser, paths["sak"])
    values: dict[str, float | int] = {}
    for name, (page, bare) in times.items():
        values |= {f"{name}_ms": round(page, 1), f"{name}_ratio": round(page / bare, 1)}
    weight = Figure(
        "saksida over lina", base.name, {"forste_kb": first / 1000, "seinare_kb": after / 1000},
        goal=f"≤ {FIRST // 1000} kB, så ≤ {AFTER // 1000} kB",
        met=first <= FIRST and after <= AFTER,
    )
    return Figure(f"sider ved {cases} saker, mot berre spørjingane", base.name, values), weight


def _secretary(database: Database, place: Place) -> Client:
    at = START + timedelta(days=2)
    house = House(Settings(database=text_of(place), helsefellesskap=HF), database, lambda: at)
    role = Rolle.SEKRETARIAT
    with house.writing() as unit:
        put_user(unit, Brukar("ada", "Måling", at))
        put_grant(unit, Tildeling("ada/1", "ada", HF, role, date(2020, 1, 1), "maaling"))
        unit.commit()
    browser = client_of(make_app(house), ADDRESS, follow=True)
    secret = begin_session(replace(house), "ada", Tillit.OIDC, at)
    browser.cookies.set("__Host-okt", secret, domain="saksgang.example.org", path="/")
    return browser


def _timed(
    browser: Client, database: Database, base: Base, place: Place, path: str, turns: int
) -> tuple[float, float]:
    """Milliseconds of the page, and of its queries alone on the driver's own connection."""
    with _heard(database) as sent:
        _seen(browser, path)
    raw = base.driver(place)
    whole, bare = [], []
    for turn in range(turns + 1):
        begun = time.perf_counter_ns()
        _seen(browser, path)
        between = time.perf_counter_ns()
        for statement, params in sent:
            cursor = raw.execute(statement, params)
            if cursor.description:
                cursor.fetchall()
        ended = time.perf_counter_ns()
        if turn:  # the first turn warms up
            whole.append((between - begun) / 1e6)
            bare.append((ended - between) / 1e6)
    raw.close()
    return median(whole), median(bare)


def _seen(browser: Client, path: str) -> bytes:
    answered = browser.get(path)
    if answered.status_code != 200:
        raise RuntimeError(f"{path} answered {answered.status_code}")
    return answered.content


@contextmanager
def _heard(database: Database) -> Iterator[Sent]:
    """The questions a request asks, with what they ask for."""
    sent: Sent = []
    one = driver._execute

    def hear(_c: Any, _cursor: Any, statement: str, params: Any, *_: Any) -> None:
        sent.append((statement, params))

    def heard(connection: Any, statement: Any, params: Any) -> Any:
        made = driver.ready(statement, connection.dialect.name)
        sent.append((made.sql, made.values(params)))
        return one(connection, statement, params)

    event.listen(database.engine, "before_cursor_execute", hear)
    try:
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(driver, "_execute", heard)
            yield sent
    finally:
        event.remove(database.engine, "before_cursor_execute", hear)
        sent[:] = [s for s in sent if s[0].lstrip().upper().startswith(("SELECT", "WITH"))]


def _over_the_wire(browser: Client, path: str) -> tuple[int, int]:
    """Bytes as they go, packed: the page with all that it loads, and the page alone."""
    page = _packed(browser, path)
    loaded = dict.fromkeys(_LINKED.findall(_seen(browser, path).decode()))
    styles = [p for p in loaded if p.endswith(".css")]
    for style in styles:
        loaded |= dict.fromkeys(_fonts(style, _seen(browser, style)))
    return page + sum(_packed(browser, p) for p in loaded), page


def _fonts(style: str, text: bytes) -> Iterator[str]:
    folder = style.rpartition("/")[0]
    for name in _FONT.findall(text):
        plain = name.decode()
        yield plain if plain.startswith("/") else f"{folder}/{plain}"


def _packed(browser: Client, path: str) -> int:
    with browser.stream("GET", path, headers={"accept-encoding": "gzip"}) as answered:
        return len(b"".join(answered.iter_raw()))
