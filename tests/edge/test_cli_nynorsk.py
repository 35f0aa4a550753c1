"""No English reaches the reader, and nothing that was typed comes back."""

import pytest

from adapters.cli.line import menu
from adapters.views.done import DONE
from tests.edge.cli_room import (
    NATIONAL_ID,
    Terminal,
    command_of,
    english_in,
    flat,
    good_values,
    line,
    params_of,
    required,
)
from workflow.verbs import VERBS

COMMANDS = [e.name for _, entries in menu.shown() for e in entries]
BAD: dict[str, str] = {
    "long": "Hemmeleg" * 2600,
    "ten thousand": "Hemmeleg" * 1250,
    "control": "Hemmeleg\x1b[31m",
    "newline in a line": "Hemmeleg\nlinje",
    "national id": f"Gjeld {NATIONAL_ID} Hemmeleg",
    "words": "Hemmeleg ting",
    "impossible date": "2026-02-30",
}


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_nynorsk(bare: Terminal, name: str) -> None:
    assert bare(name, "--hjelp") == 0
    assert bare.last.startswith(f"Bruk: saksgang {name}")
    assert not english_in(bare.last)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_says_what_it_has_done(verb: str) -> None:
    assert DONE[verb]


@pytest.mark.parametrize("ask", [["--help"], ["--hjelp"], ["-h"], []])
def test_the_menu(bare: Terminal, ask: list[str]) -> None:
    assert bare(*ask) == 0
    assert bare.last.startswith("Bruk: saksgang KOMMANDO")
    assert "--install-completion" not in bare.last
    assert not english_in(bare.last)
    assert all(len(row) <= 80 for row in bare.last.splitlines())


@pytest.mark.parametrize("verb", VERBS)
def test_every_field_is_an_option_with_help(verb: str) -> None:
    params = params_of(verb)
    for name, field in VERBS[verb].form.model_fields.items():
        shown = params[name]
        assert shown.opts[0] == (name if name == "sak" else f"--{command_of(name)}")
        assert field.description
        assert field.description.rstrip(".") in shown.help


@pytest.mark.parametrize(
    ("verb", "missing"), [(v, m) for v in VERBS for m in required(v)]
)
def test_missing_field_is_named(terminal: Terminal, verb: str, missing: str) -> None:
    values = good_values(verb)
    del values[missing]
    assert terminal(*line(verb, values)) == 2
    shown = "NR" if missing == "sak" else f"--{command_of(missing)}"
    assert f"Skriv òg {shown}. Sjå «saksgang {command_of(verb)} --hjelp»." in flat(terminal.err)
    assert not english_in(terminal.all)


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
@pytest.mark.parametrize("verb", VERBS)
def test_bad_values_are_refused_and_never_repeated(bare: Terminal, verb: str, bad: str) -> None:
    """Every field in turn, before any database is opened: a bad form is judged first."""
    for name in VERBS[verb].form.model_fields:
        if getattr(params_of(verb)[name], "is_flag", False):
            continue
        values = good_values(verb) | {name: bad}
        code = bare(*line(verb, values))
        assert code == 2
        assert "Hemmeleg" not in bare.all
        assert NATIONAL_ID not in bare.all
        assert "2026-02-30" not in bare.all
        assert "Verdien er ugyldig" not in bare.err  # every kind of fault has its own sentence
        assert "Forma er ikkje rett" not in bare.err
        assert not english_in(bare.err)


USAGE: dict[str, list[str]] = {
    "no such command": ["hemmeleg"],
    "near a command": ["sakerr"],
    "near an option": ["saker", "--stegg", "x"],
    "no value": ["svar", "--svar"],
    "too many": ["saker", "hemmeleg"],
    "missing argument": ["kan"],
    "value for a flag": ["saker", "--json=hemmeleg"],
    "short option": ["saker", "-x"],
    "unknown step": ["saker", "--steg", "hemmeleg"],
    "unknown page": ["saker", "--etter", "hemmeleg"],
    "unknown draft": ["slett-kladd", "hemmeleg"],
    "unknown rule": ["reglar", "hemmeleg"],
    "unknown move": ["gjer", "2026/1", "hemmeleg"],
    "move about no case": ["gjer", "2026/1", "meld-inn"],
    "no move": ["gjer"],
    "unknown case": ["sak", "2026/77"],
    "malformed case": ["kan", "hemmeleg"],
    "unknown actor": ["kan", "2026/1", "--som", "hemmeleg"],
    "unknown file": ["legg-ved", "2026/1", "--slag", "brev", "--tittel", "x", "--fil", "hemmeleg"],
    "unwritable drawing": ["prosesskart", "--svg", "hemmeleg/hemmeleg.svg"],
}


@pytest.mark.parametrize("args", USAGE.values(), ids=USAGE)
def test_mistyped_command_lines(with_case: Terminal, args: list[str]) -> None:
    assert with_case(*args) == 2
    assert with_case.err.startswith("Feil i ")
    assert "hemmeleg" not in with_case.all.lower()
    assert not english_in(with_case.all)


def test_an_unknown_option_is_named_only_where_it_can_be_one(with_case: Terminal) -> None:
    assert with_case("saker", "--fotball", "x") == 2
    told = flat(with_case.err)
    assert told.startswith("Feil i --fotball: ")
    assert "Kommandoen har --steg, --etter, --json." in told
    assert with_case("saker", f"--{NATIONAL_ID}") == 2
    assert NATIONAL_ID not in with_case.all


def test_all_that_is_missing_is_told_in_one_sentence(with_case: Terminal) -> None:
    assert with_case("svar", "2026/1", "--svar", "ja") == 2
    told = flat(with_case.err)
    assert told.count("Feil i") == 1
    assert "Skriv òg --organ, --dato, --eige-saksnummer, --stilling. Sjå «saksgang svar" in told
    assert all(len(row) <= 80 for row in with_case.err.splitlines())
    assert with_case.json("svar", "2026/1")["feil"]["felt"] == "svar"


def test_a_partner_by_name_gets_its_id(with_case: Terminal) -> None:
    assert with_case("kan", "2026/1", "--som", "voss") == 2
    assert "Meinte du kommune-4621 (Voss)?" in flat(with_case.err)
    assert with_case("avgrens", "2026/1", "--utan", "Voss") == 2
    assert "Meinte du kommune-4621 (Voss)?" in flat(with_case.err)


def test_a_near_miss_gets_a_suggestion(bare: Terminal) -> None:
    bare("sakerr")
    assert "Meinte du" in bare.err
    bare("saker", "--stegg", "x")
    assert "--steg" in bare.err.split("Meinte")[1]


@pytest.mark.parametrize("person", [NATIONAL_ID, "to ord", "a\nb", "x" * 200])
def test_person_is_an_opaque_id(with_case: Terminal, person: str) -> None:
    assert with_case("varsle", "2026/1", "--person", person) == 2
    assert "Feil i --person" in with_case.err
    assert person not in with_case.all


IDS = [
    (verb, name)
    for verb, known in VERBS.items()
    for name, field in known.form.model_fields.items()
    if name != "id"  # what is new may be called anything
    and any("a-z0-9_/-" in str(m) for m in (field.annotation, *field.metadata))
]


@pytest.mark.parametrize(("verb", "field"), IDS)
def test_unknown_ids_are_refused_and_never_repeated(
    with_case: Terminal, verb: str, field: str
) -> None:
    """A rule may stop the act before the id is looked up; it is never done."""
    values = good_values(verb) | {field: "hemmeleg-id"}
    assert with_case(*line(verb, values)) in (1, 2)
    assert "hemmeleg" not in with_case.all
    assert not english_in(with_case.all)
