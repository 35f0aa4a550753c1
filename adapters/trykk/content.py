"""What the printed rulebook holds, as the template reads it."""

import re
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version
from typing import Any

from adapters.views.called import plain
from adapters.views.regelbok.book import Chapter, Part, Regel, Scenario, Step, Table
from adapters.views.regelbok.entry import BookHere, Entry
from adapters.views.regelbok.said import (
    GROUND_AND_SOURCE,
    about,
    book_proven,
    number_from,
    number_source,
    number_value,
    proven,
    strength,
    switch_said,
    told_by_source,
    used,
)
from adapters.views.regelbok.values import LAW, SET, SWITCHED, values_here
from adapters.views.words import day_text
from cases.listing import capital, counted
from cases.oslo import local_day
from rules.heimel import Meaning, meanings, spelled
from rules.rule import RULES

Content = dict[str, Any]

WORDS = {
    "innhald": "Innhald", "heile": "Døme for heile kapitlet", "register": "Reglane etter id",
    "heimlar": "Heimlane i ord",
    "heimlar_om": (
        "Kva lovene og kjeldene som reglane viser til, seier, i éi setning kvar, og kva reglar som"
        " byggjer på dei. Setningane er ei hjelp til å finne fram; det som bind, er lovteksten."
    ),
    "tal": ["Tal regelen bruker", "Her", "Frå dato", "Kjelde"],
    "verdiar": "Verdiar som gjeld",
}


def whole(here: BookHere) -> Content:
    """The whole book."""
    rules = counted(len(here.book.reglar), "regel", "reglar")
    first = ("Innhald", f"{len(here.book.kapittel)} kapittel, {rules}, {here.book.tal} døme")
    return _printed(here, here.book.delar, "", first)


def one_chapter(here: BookHere, chapter: Chapter) -> Content:
    """One chapter alone, under its own name."""
    number = here.book.nummer[chapter.id]
    rules = counted(len(chapter.reglar), "regel", "reglar")
    first = ("Innhald", f"kapittel {number} av {len(here.book.kapittel)}: {rules}")
    return _printed(here, (Part("", "", (chapter,)),), chapter.namn, first)


def _printed(
    here: BookHere, parts: tuple[Part, ...], under: str, first: tuple[str, str]
) -> Content:
    day = local_day(here.act.at)
    rules = sorted((r for p in parts for c in p.kapittel for r in c.reglar), key=lambda r: r.id)
    name, number = here.register.hf.namn, version("saksgang")
    alone = f"{under}. " if under else ""
    return {
        "tittel": "Regelboka", "undertittel": under, "hf": name, "om": about(here), "ord": WORDS,
        "aar": day.year, "maanad": day.month, "dag": day.day,
        "framside": [
            first, ("Dato", day_text(day)),
            ("Versjon", f"{number}, regelbok {here.book.merke}"),
            ("Prøvd", book_proven(here)),
            ("Brukt her", "Står ved kvar regel som har vore spurd. Dei andre ventar enno."),
        ],
        "bunn": f"{alone}Regelboka for {name}, {day_text(day)}. Versjon {number}.",
        "djup": 2,
        "delar": [_part(here, p) for p in parts],
        "register": [[r.id, r.namn] for r in rules],
        "verdiar": [] if under else _values(here),
        "heimlar": _grounds(rules),
    }


def _values(here: BookHere) -> list[Content]:
    """The appendix of all values in force, as the page of them has it."""
    found = values_here(here)
    lists = ((SET, found.tal), (LAW, found.lov), (SWITCHED, found.brytarar))
    return [
        {"om": om, "rader": [[v.namn, v.verdi, v.fraa, v.kjelde] for v in each]}
        for om, each in lists if each
    ]


def _grounds(rules: list[Regel]) -> list[Content]:
    """Each law and source that the rules name, what it says, and the rules that build on it."""
    found: dict[Meaning, list[str]] = {}
    for one in rules:
        for meaning in meanings(RULES[one.id].heimel):
            found.setdefault(meaning, []).append(one.id)
    return [
        {"kva": capital(m.kva), "seier": m.seier, "reglar": ids}
        for m, ids in sorted(found.items(), key=_by_law)
    ]


def _by_law(found: tuple[Meaning, list[str]]) -> tuple[bool, str, list[tuple[int, str]]]:
    """Laws first, each by the number of its paragraphs; then other sources."""
    law, _, number = found[0].kva.partition(" § ")
    numbers = [(int(digits), rest) for digits, rest in re.findall(r"(\d+)([^\d]*)", number)]
    return not number, law, numbers


def _part(here: BookHere, part: Part) -> Content:
    return {
        "namn": part.namn, "om": part.om, "kapittel": [_chapter(here, c) for c in part.kapittel]
    }


def _chapter(here: BookHere, chapter: Chapter) -> Content:
    return {
        "nr": f"{here.book.nummer[chapter.id]}", "namn": chapter.namn,
        "avsnitt": [_plain(p) for p in chapter.avsnitt],
        "scenario": _scenarios(chapter.scenario, chapter.bakgrunn),
        "reglar": [_rule(here, here.brief(r)) for r in chapter.reglar],
    }


def _rule(here: BookHere, entry: Entry) -> Content:
    return {
        "id": entry.regel.id, "namn": entry.regel.namn,
        "stopp_namn": "Ved brot", "stopp": _plain(entry.stopp), "raad": _plain(entry.raad),
        "fakta": [list(pair) for pair in _facts(here, entry) if pair[1]],
        "tal": [
            [n.namn, number_value(n), number_from(n), number_source(n)] for n in entry.tal
        ],
        "scenario": _scenarios(entry.regel.scenario, entry.regel.bakgrunn),
    }


def _facts(here: BookHere, entry: Entry) -> Iterable[tuple[str, str]]:
    if told_by_source(entry):
        yield GROUND_AND_SOURCE, spelled(entry.regel.kjelde)
    else:
        yield "Heimel", spelled(entry.kode.heimel)
        yield "Kjelde", spelled(entry.regel.kjelde)
    yield "Til døma", " ".join(_plain(p) for p in entry.regel.avsnitt)
    yield "Styrke", strength(entry)
    for switch in entry.brytarar:
        breach = f" Eit brot {switch_said(switch)}." if switch.doemer else ""
        yield switch.merke, f"{switch.tittel}{breach}"
    if here.proof:
        yield "Prøvd", proven(here, entry)
    if entry.brukt.spurd:
        yield "Brukt her", used(entry.brukt)


def _scenarios(found: tuple[Scenario, ...], ground: tuple[Step, ...]) -> list[Content]:
    """The examples. What all of them begin with is told first, under a name of its own."""
    first = [{"namn": "Felles for døma", "steg": _steps(ground), "doeme": []}] if ground else []
    return first + [
        {"namn": s.namn, "steg": _steps(s.steg), "doeme": [_table(t) for t in s.doeme]}
        for s in found
    ]


def _steps(steps: tuple[Step, ...]) -> list[Content]:
    return [
        {
            "ord": s.ord, "tekst": _plain(s.tekst), "sitat": [_plain(p) for p in s.sitat],
            "tabell": _table(s.tabell) if s.tabell else None,
        }
        for s in steps
    ]


def _table(table: Table) -> Content:
    rows = [[_plain(cell) for cell in row] for row in table.rader]
    return {"tittel": table.tittel, "hovud": table.hovud, "rader": rows}


@cache
def _plain(text: str) -> str:
    """The text without commands, remembered: the book is long, and says the same each time."""
    return plain(text)
