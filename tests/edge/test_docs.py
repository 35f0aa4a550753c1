"""The commands of the pages work when they are pasted, in a database like the demonstration's."""

import re
import shlex
from pathlib import Path

import pytest

from adapters.settings import known_variables
from cases.utsending import Tilstand
from tests.edge.cli_room import Terminal

DOCS = Path(__file__).parents[2] / "docs"
HERE = re.compile(r"cat > (\S+) <<'SLUTT'\n(.*?)\nSLUTT\n", re.DOTALL)
LOOKING = ("kva-om", "konsekvens", "reglar", "partnar", "niva")


def blocks(page: str) -> str:
    """All that may be pasted from a page, with its broken lines made whole."""
    text = (DOCS / page).read_text(encoding="utf-8")
    return "".join(re.findall(r"```sh\n(.*?)```", text, re.DOTALL)).replace("\\\n", " ")


@pytest.mark.parametrize("page", ["regelverksansvarleg.md", "kontaktperson.md"])
def test_what_only_looks_works_as_it_stands(demo: Terminal, page: str) -> None:
    text = blocks(page)
    for name, content in HERE.findall(text):
        (demo.path.parent / name).write_text(content, encoding="utf-8")
    lines = [shlex.split(row, comments=True) for row in HERE.sub("", text).splitlines()]
    shown = [words[1:] for words in lines if words[:1] == ["saksgang"] and words[1] in LOOKING]
    assert len(shown) >= 2
    for words in shown:
        assert demo(*words) == 0, (words, demo.err)


def test_the_reading_is_confirmed_and_corrected_as_the_page_says(demo: Terminal) -> None:
    wanted = ("nytt-moete", "stadfest-reglement", "nytt-reglement")
    lines = [shlex.split(row, comments=True) for row in blocks("kontaktperson.md").splitlines()]
    done = [words[1:] for words in lines if len(words) > 1 and words[1] in wanted]
    assert [words[0] for words in done] == list(wanted)
    for words in done:
        assert demo(*words) == 0, (words, demo.err)
    read = demo.json("partnar", "Voss")["reglement"]
    assert read["lesen_av"] == "rådgjevar"
    assert [v["gjeld_fraa"] for v in read["komande"]] == ["2027-01-01"]


@pytest.mark.parametrize("verb", [
    "avklar", "svar", "stadfest", "trekk-svar", "fraasegn", "eige-saksnummer", "legg-ved",
    "stadfest-plikt",
])
def test_every_act_of_a_contact_person_has_an_example_that_is_understood(
    demo: Terminal, verb: str
) -> None:
    """What the page shows may be stopped by a rule in this very case, but is never malformed."""
    text = blocks("kontaktperson.md").replace('"$(TZ=Europe/Oslo date +%F)"', "2026-11-22")
    lines = [shlex.split(row, comments=True) for row in text.splitlines()]
    shown = [words[1:] for words in lines if len(words) > 1 and words[1] == verb]
    assert shown
    for words in shown:
        assert demo(*words) in (0, 1), (words, demo.err)


def test_every_setting_is_told_of() -> None:
    pages = ("post.md", "innlogging.md")
    told = "".join((DOCS / page).read_text(encoding="utf-8") for page in pages)
    for name in known_variables():
        assert f"`{name}`" in told, name


def test_every_state_of_a_mail_is_told_of() -> None:
    told = (DOCS / "post.md").read_text(encoding="utf-8")
    for state in Tilstand:
        assert f"| `{state.value}` |" in told, state
