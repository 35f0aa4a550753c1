"""Who may open which door: every role, at every route, for what is theirs and what is others'.

The routes are the app's own. Who may open them is written here, by hand, and not read from the
rules of the app: a route that this table does not know fails, and so does a cell that ends in
another way than the table says.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest

from adapters.http.access import openings
from tests.edge.web.access_world import KVAM, OTHER, REACHED, VOSS, Person, World, world

IN, LOG_IN, DENIED, NOTHING = "inn", "logg inn", "nekta", "finst ikkje"
LEAST = 2_000
EVERYBODY, KNOWN, HOLDER, MEASURES = "alle", "innlogga", "lenkje", "maaling"

TABLE: tuple[tuple[str, str], ...] = (
    (r"/", EVERYBODY),
    (r"/(helse|tilgjenge|spraak|ny-lenkje|ut|ute)", EVERYBODY),
    (r"/inn(/.*)?", EVERYBODY),
    (r"/l/\{hemmeleg\}", EVERYBODY),
    (r"/metrics", MEASURES),
    (r"/min-side|/ut/(oekt|overalt)", KNOWN),
    (r"/svar/\{lenke\}(/.*)?", HOLDER),
    (r"/api/v1/(openapi\.json)?", EVERYBODY),
    # the pages of the secretariat
    (r"/\{hf\}/(brukarar|innboks|ny-sak|alarm)(/.*)?", "S"),
    (r"/\{hf\}/(utestaande(\.xlsx)?|til-ssu|post(/.*)?|kalender(/flytt)?|partnarar(/.*)?)", "S"),
    (r"/\{hf\}/sak/N/(fraasegner|post|samtalar|ta-over|rundgang(/svar)?)", "S"),
    # acts: the secretariat and the partner, and advice by whoever gives it
    (r"/\{hf\}/sak/N/gjer/\{trekk\}", "SKA"),
    (r"/\{hf\}/(gjer/\{trekk\}|gjort)", "SK"),
    (r"/\{hf\}/sak/N/svar/\{partnar\}(/.*)?", "SK"),
    (r"/\{hf\}/partnar/\{partnar\}(/.*)?", "SK"),
    # trying rules and cases that are not
    (r"/\{hf\}/(kva-om|konsekvens)", "SG"),
    (r"/\{hf\}/sak/N/kva-om", "SKG"),
    # what everybody may look at, of what is theirs
    (r"/\{hf\}", "SKGLA"),
    (r"/\{hf\}/saker(\.xlsx)?", "SKGLA"),
    (r"/\{hf\}/sak/N(/(historie|ordlyd|papir(/\{nr:int\})?|status))?", "SKGLA"),
    (r"/\{hf\}/regelbok(/.*)?", "SKGLA"),
    # the API
    (r"/api/v1/\{hf\}/(aarshjul|avtalar|brytarar|moete|nettverk|organ|partnarar)", "SKGLA"),
    (r"/api/v1/\{hf\}/(reglar(/tal)?|sakstypar|utestaande)", "SKGLA"),
    (r"/api/v1/\{hf\}/partnarar/\{partnar\}", "SKGL"),
    (r"/api/v1/\{hf\}/(alarmar|innboks|kladdar|klar-til-sending|utsendingar)", "S"),
    (r"/api/v1/\{hf\}/(oversyn|partsskifte)", "SGL"),
    (r"/api/v1/\{hf\}/(kva-om|konsekvens)", "SG"),
    (r"/api/v1/\{hf\}/saker", "SKGLA"),
    (r"/api/v1/\{hf\}/saker/N(/(dokument/\{nr\}|journal|kan|niva|tvistestige))?", "SKGLA"),
    (r"/api/v1/\{hf\}/saker/N/(framdrift|historie|post)", "SGL"),
    (r"/api/v1/\{hf\}/saker/N/kva-om", "SKG"),
)
POSTED = (
    (r"/api/v1/\{hf\}/saker", "SK"),
    (r"/api/v1/\{hf\}/saker/N/(fraasegn|raadgjeving)", "SKA"),
    (r"/api/v1/\{hf\}/saker/N/(?!kva-om)[a-z-]+", "SK"),
    (r"/api/v1/\{hf\}/(?!kva-om|konsekvens)[a-z-]+", "SK"),
)
"""Where something is sent: acts at the API are the secretariat's and the partners' to try."""
ONLY_SEEN = re.compile(r"/\{hf\}/sak/N/svar/\{partnar\}/(lovnad|innspel|stadfest|trekk-svar|prov)")
"""The secretariat sees what a contact sees, and does not speak for her there."""
ABSENT = re.compile(
    r".*/(kvittering\.pdf|invitasjon|kalender/flytt)"
    r"|.*/svar/\{partnar\}/sakspakke\.zip"
    r"|/inn/oidc(/attende)?|/l/.*|/metrics|/api/v1/"
)
"""What is not there for anybody in this world: no answer has been given, case 2 has no wording to
pack, no meeting is named, no log-in service is set, nobody may measure, and no link has that
secret. Still nobody is asked to log in for it."""
CASE = re.compile(r"\{aar(?::int)?\}/\{lopenr(?::int)?\}")


@dataclass(frozen=True)
class Cell:
    """One route with its path filled in, and what in it is whose."""

    method: str
    template: str
    path: str
    filled: Mapping[str, str]


@pytest.fixture(scope="module")
def everybody(tmp_path_factory: pytest.TempPathFactory, ready: Path) -> Iterator[World]:
    with world(tmp_path_factory.mktemp("tilgang"), ready) as made:
        yield made


def choices(made: World) -> dict[str, tuple[str, ...]]:
    links = [next(iter(made.people[f"lenkje {n}"].links)) for n in ("Voss", "Kvam")]
    return {
        "hf": ("hfb", "hfsf", "finst-ikkje"), "sak": ("2026/1", "2026/2", "2026/999"),
        "partnar": (VOSS, KVAM, OTHER), "lenke": (*links, "finst-ikkje"), "nr": ("1",),
        "alarm": ("1",), "loyndom": ("x",), "hemmeleg": ("x",),
        "kapittel": ("saksgang",), "regel": ("TIL-06",), **{n: (v,) for n, v in made.ids.items()},
    }


def cells(made: World) -> Iterator[Cell]:
    """Every route and method, for what is one's own, another's, another helsefellesskap's, and
    nobody's."""
    known = choices(made)
    for route in openings(made.mail.web.app):
        if route.path == "/statisk":
            continue
        names = [n.partition(":")[0] for n in re.findall(r"\{([^}]+)\}", route.path)]
        wanted = ["sak" if n == "aar" else n for n in names if n != "lopenr"]
        known["trekk"] = ("svar", "raadgjeving", "trekk-saka") if "sak" in wanted else (
            "ny-kontakt", "set-tal")
        for values in product(*(known[n] for n in wanted)):
            filled = dict(zip(wanted, values, strict=True))
            if filled.get("hf", "hfb") != "hfb" and not _first(filled, known):
                continue  # one thing of another helsefellesskap is enough
            path = CASE.sub(filled.get("sak", ""), route.path)
            for name, value in filled.items():
                path = re.sub(rf"\{{{name}(:int)?\}}", value, path)
            for method in sorted(route.methods):
                yield Cell(method, CASE.sub("N", route.path), path, filled)


def _first(filled: Mapping[str, str], known: Mapping[str, tuple[str, ...]]) -> bool:
    return all(v == known[n][0] for n, v in filled.items() if n != "hf")


def rule_of(cell: Cell) -> str:
    for pattern, who in (*(POSTED if cell.method == "POST" else ()), *TABLE):
        if re.fullmatch(pattern, cell.template):
            return who
    raise AssertionError(f"the route {cell.template} is not in the table: write who may open it")


def expected(cell: Cell, who: Person) -> frozenset[str]:
    """What the table says of that cell; nearly always one way."""
    rule = rule_of(cell)
    there = who.known and who.program is cell.path.startswith("/api/")
    if rule in (EVERYBODY, MEASURES):
        return _or_absent(cell, IN)
    if rule is HOLDER:
        return _or_absent(cell, IN if cell.filled["lenke"] in who.links else NOTHING)
    if not there:
        unknown = cell.filled.get("hf") == "finst-ikkje"
        return frozenset({LOG_IN, NOTHING} if unknown else {LOG_IN})
    return _or_absent(cell, IN if rule is KNOWN else _by_role(cell, who, rule))


def _or_absent(cell: Cell, wanted: str) -> frozenset[str]:
    """To throw away a draft that is not there is no fault; that another's stays is tried by
    itself."""
    absent = wanted == IN and ABSENT.fullmatch(cell.template)
    thrown = wanted == NOTHING and cell.template.endswith("/slett") and cell.filled["hf"] != "hfb"
    return frozenset({IN, NOTHING} if absent or thrown else {wanted})


def _by_role(cell: Cell, who: Person, rule: str) -> str:
    if cell.filled["hf"] != who.hf:
        return NOTHING
    mine = who.roles & set(rule)
    if not mine:
        return DENIED
    if who.hf == "hfsf" and {"brukar", "kladd", "partnar", "ident"} & set(cell.filled):
        return NOTHING  # they are hfb's
    tied = mine <= {"K", "A"}
    if tied and cell.filled.get("partnar", who.partner) != who.partner:
        return NOTHING
    if "sak" in cell.filled and not sees(cell, who):
        return NOTHING
    if tied and "trekk" in cell.filled:
        own = {"K": {"svar", "raadgjeving", "ny-kontakt"}, "A": {"raadgjeving"}}
        return IN if any(cell.filled["trekk"] in own[r] for r in mine) else DENIED
    if "partnar" in cell.filled and "sak" in cell.filled and not concerned(cell):
        return NOTHING
    if ONLY_SEEN.fullmatch(cell.template) and not tied:
        return DENIED
    return IN


def sees(cell: Cell, who: Person) -> bool:
    """Case 1 is Voss's, Kvam's and the advisers'; case 2 the other kommune's; there is no third.
    The one case of the other helsefellesskap is all its partners'. Those whose role is for no
    partner see them all."""
    case = cell.filled["sak"]
    if case == "2026/999" or (who.hf == "hfsf" and case != "2026/1"):
        return False
    if not who.roles <= {"K", "A"} or who.hf == "hfsf":
        return who.roles != {"A"}  # nobody has asked them there
    inside = {"kontakt Voss", "kontakt Kvam", "rådgjevar"}
    name = who.name.removeprefix("program ")
    return name in (inside if case == "2026/1" else {"kontakt utanfor"})


def concerned(cell: Cell) -> bool:
    """Whether the partner of the path has a page in the case."""
    return (cell.filled["sak"] == "2026/1") is (cell.filled["partnar"] in (VOSS, KVAM))


def happened(cell: Cell, who: Person) -> tuple[str, int]:
    form = {"merke": who.mark, "kommando": "x", "sikker": "ja"}
    sent, headers = ({"data": form} if cell.method == "POST" else {}), dict(who.headers)
    if cell.path.startswith("/api/") and cell.method == "POST":
        sent, headers = {"json": {}}, headers | {"Idempotency-Key": "x"}
    answer = who.client.request(cell.method, cell.path, headers=headers, **sent)
    status = answer.status_code
    if status == 303 and answer.headers["location"].startswith("/inn?til="):
        return LOG_IN, status
    return {401: LOG_IN, 403: DENIED, 404: NOTHING, 410: IN, REACHED: IN}.get(status, IN), status


NAMES = (
    "ingen", "sekretariat", "sekretariat hfsf", "kontakt Voss", "kontakt Kvam", "kontakt utanfor",
    "kontakt hfsf", "regelverk", "lesar", "lesar hfsf", "rådgjevar", "rådgjevar hfsf",
    "lenkje Voss", "lenkje Kvam", "utgått økt", "slutta", "falskt teikn", "program utan rolle",
    "program slutta", "program sekretariat", "program sekretariat hfsf", "program kontakt Voss",
    "program kontakt Kvam", "program kontakt utanfor", "program kontakt hfsf",
    "program regelverk", "program lesar", "program lesar hfsf", "program rådgjevar",
    "program rådgjevar hfsf",
)


def relevant(cell: Cell, who: Person) -> bool:
    """Programs come to the API and people to the pages; the secretariat of each tries both."""
    if who.name in ("ingen", "sekretariat", "program sekretariat"):
        return True
    return cell.path.startswith("/api/") is who.program


@pytest.mark.parametrize("name", NAMES)
def test_every_door_opens_for_whom_the_table_says_and_nobody_else(
    everybody: World, name: str
) -> None:
    who = everybody.people[name]
    tried = 0
    wrong = []
    for cell in cells(everybody):
        if not relevant(cell, who):
            continue
        tried += 1
        wanted, (found, status) = expected(cell, who), happened(cell, who)
        if found not in wanted:
            wrong.append(f"{name}: {cell.method} {cell.path} [{cell.template}]"
                         f" wanted {'/'.join(sorted(wanted))}, was {found} ({status})")
    assert not wrong, f"{len(wrong)} of {tried}:\n" + "\n".join(wrong[:40])


def test_the_matrix_has_every_role_and_is_large_enough(everybody: World) -> None:
    assert set(NAMES) == set(everybody.people)
    everything = list(cells(everybody))
    count = Counter(
        max(expected(c, p)) for c in everything for p in everybody.people.values() if relevant(c, p)
    )
    print(f"{sum(count.values())} cells: {dict(count)}")  # noqa: T201 - the figure is the proof
    assert sum(count.values()) >= LEAST
    assert set(count) == {IN, LOG_IN, DENIED, NOTHING}
