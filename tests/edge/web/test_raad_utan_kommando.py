"""What rules advise and acts tell holds no command on a page: it names pages, as links."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.web.advice import Place, spoken, told_lines
from rules.rule import RULES
from workflow import moves
from workflow.guards import register_acts

ROOT = Path(__file__).parents[3]
TELLING = ("rules", "workflow", "adapters/views", "adapters/forms/faults.py")
PLACE = Place("hfb", "2026/1")
COMMAND = re.compile(r"«?saksgang [a-z]|--[a-z]|person-id")
LOADED = (moves.MOVES, register_acts.REGISTER_ACTS)
"""So that every rule has been read."""


def plain(text: str) -> str:
    return re.sub(r"<[^>]+>", "", str(spoken(text, PLACE)))


@pytest.mark.parametrize("rule", sorted(RULES))
def test_no_rule_speaks_of_a_command_on_a_page(rule: str) -> None:
    known = RULES[rule]
    values = dict.fromkeys(re.findall(r"\{(\w+)\}", known.stopp + known.raad), "x")
    for text in (known.stopp, known.raad):
        assert not COMMAND.search(plain(text.format_map(values))), rule


def sentences() -> Iterator[tuple[str, str]]:
    """Every text in the code that tells people of a command, with its values in place."""
    for place in TELLING:
        path = ROOT / place
        for file in [path] if path.is_file() else sorted(path.rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                text = _whole(node)
                if text and "saksgang " in text and "«saksgang" in text:
                    yield f"{file.name}:{getattr(node, 'lineno', 0)}", text


def _whole(node: ast.AST) -> str:
    """A text, or one with values in it, each of them written as a number."""
    if isinstance(node, ast.JoinedStr):
        parts = (p.value if isinstance(p, ast.Constant) else "7" for p in node.values)
        return "".join(map(str, parts))
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def test_no_sentence_of_ours_speaks_of_a_command_on_a_page() -> None:
    found = [(at, t) for at, t in sentences() if t.count("«") == t.count("»")]
    assert len(found) >= 40
    for at, text in found:
        assert not COMMAND.search(plain(text)), (at, plain(text))


def test_a_command_becomes_the_name_of_a_page_that_is_a_link() -> None:
    text = spoken("Bruk «saksgang ny-kontakt --slag leiar» først.", PLACE)
    assert text == (
        'Bruk «<a class="ds-link" href="/hfb/gjer/ny_kontakt?slag=leiar">Ny kontakt</a>» først.'
    )


def test_a_sentence_that_is_a_command_is_a_link_with_what_it_fills_in() -> None:
    line = 'saksgang kontroller-svar 2026/1 --partnar kommune-4621 --person ANNAN-PERSON'
    assert spoken(line, PLACE) == (
        '<a class="ds-link" href="/hfb/sak/2026/1/gjer/kontroller_svar?partnar=kommune-4621">'
        "Kontroller svar</a>"
    )


def test_what_a_partner_does_itself_is_not_put_before_the_secretariat() -> None:
    told = ("Voss må stadfeste svaret sjølv. Då skriv dei:",
            "saksgang stadfest 2026/1 --som kommune-4621 --kva svar")
    assert [str(t) for t in told_lines(told, PLACE)] == [
        "Voss må stadfeste svaret sjølv. Det gjer dei frå lenkja i e-posten dei har fått."
    ]


def test_what_stands_in_the_text_is_never_markup() -> None:
    assert "&lt;b&gt;" in spoken("Sjå <b>dette</b> med «saksgang kan».", PLACE)
    assert "&lt;" in spoken("<script>«saksgang sak»", PLACE)
