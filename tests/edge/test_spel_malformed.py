"""A script that cannot be played says in Nynorsk which step and which field is at fault."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from adapters.cli.line.app import run
from adapters.script.faults import ScriptFeil
from adapters.script.reading import read_file, read_text
from adapters.script.schema import sound

STEP = {"tid": "2026-03-02T09:00", "som": "sse", "gjer": "meld_inn", "sak": "a"}
NINE = f"[{', '.join(['*%s'] * 9)}]"
FIELDS = {"tittel": "Prøve", "sakstype": "C-19"}


def fault(*steps: dict[str, Any], **top: Any) -> ScriptFeil:
    script = {"skjema": 1, "helsefellesskap": "hfb", "steg": list(steps)} | top
    with pytest.raises(ScriptFeil) as caught:
        sound(script)
    return caught.value


def broken(**changes: Any) -> ScriptFeil:
    """The fault when the second of two steps is changed so; None takes a key away."""
    changed = {k: v for k, v in (STEP | changes).items() if v is not None}
    return fault(STEP | FIELDS, changed)


@pytest.mark.parametrize(
    ("changes", "field", "says"),
    [
        ({"gjer": "meld_ut"}, "gjer", "Verbet finst ikkje"),
        ({"gjer": None}, "gjer", "manglar"),
        ({"som": None}, "som", "kven som handlar"),
        ({"tid": None}, "tid", "manglar"),
        ({"tid": "2026-03-02T08:59"}, "tid", "går bakover"),
        ({"tid": "2026-03-02T09:30+02:00"}, "tid", "går bakover"),
        ({"tid": "i går"}, "tid", "Skriv tida slik"),
        ({"tid": "0001-01-01"}, "tid", "Skriv tida slik"),
        ({"tid": 2026}, "tid", "Skriv tekst"),
        ({"venta": "stansa"}, "venta", "ok, feil eller ei liste"),
        ({"venta": []}, "venta", "ok, feil eller ei liste"),
        ({"venta": [45]}, "venta", "ok, feil eller ei liste"),
        ({"venta": ["R-045", "R-999"]}, "venta", "finst ikkje"),
        ({"gjer": "klokke", "tittel": "x"}, "gjer", "tek ingen felt"),
        ({"sak": "a b"}, "sak", "Forma er ikkje rett"),
        ({"kommando": "a b"}, "kommando", "Forma er ikkje rett"),
        ({"kommando": "k/1"}, "kommando", "Forma er ikkje rett"),
    ],
)
def test_a_fault_names_step_and_field(changes: dict[str, Any], field: str, says: str) -> None:
    found = broken(**changes)
    assert (found.steg, found.felt) == (2, f"steg[2].{field}")
    assert found.melding.startswith("Steg 2: ")
    assert says in found.melding


@pytest.mark.parametrize(
    ("top", "field", "says"),
    [
        ({"skjema": 2}, "skjema", "versjon 1"),
        ({"helsefellesskap": "tull"}, "helsefellesskap", "hfb"),
        ({"brytarar": {"R-9999": True}}, "brytarar", "R-9999 finst ikkje"),
        ({"brytarar": {"F-avtale-innga": False}}, "brytarar", "ingen brytar"),
        ({"brytarar": {"R-045": "kanskje"}}, "brytarar", "av, atvar, stopp"),
        ({"brytarar": {"R-045": 1}}, "brytarar", "av, atvar, stopp"),
        ({"tull": 1}, "tull", "finst ikkje"),
        ({"steg": {"a": 1}}, "steg", "liste"),
    ],
)
def test_a_fault_in_the_frame(top: dict[str, Any], field: str, says: str) -> None:
    found = fault(**top)
    assert found.steg is None
    assert found.felt.startswith(field)
    assert says in found.melding


def test_switches_are_words_or_yes_and_no() -> None:
    script = {"skjema": 1, "helsefellesskap": "hfb", "steg": []}
    read = sound(script | {"brytarar": {"R-045": False, "R-289": True, "R-040": "atvar"}})
    assert read.brytarar == {"R-045": "av", "R-289": "stopp", "R-040": "atvar"}


@pytest.mark.parametrize(
    "text",
    [
        "skjema: 1\nsteg: []\nskjema: 1\n",
        "steg:\n  - {tid: 2026-01-01, som: sse, som: ssu}\n",
        '{"skjema": 1, "steg": [{"som": "sse", "som": "ssu"}]}',
    ],
)
def test_a_key_said_twice_is_refused(text: str) -> None:
    with pytest.raises(ScriptFeil, match="to gonger") as caught:
        read_text(text)
    assert caught.value.felt in ("skjema", "som")


@pytest.mark.parametrize(
    "text",
    [
        "a: [1", "\tb: 1", "a: !!python/object:os.system x", "{", '{"a": NaN}',
        "[" * 5000, '{"a":' * 5000, "a: &a [*a, *a]", "- " * 5000,
        "a: &a [1]\n" + "\n".join(f"{b}: &{b} {NINE % ((a,) * 9)}" for a, b in pairwise("abcdefg")),
    ],
)
def test_what_is_no_script_is_refused(text: str) -> None:
    with pytest.raises(ScriptFeil):
        sound(read_text(text))


def test_yaml_holds_the_types_of_json_and_dates_stay_text() -> None:
    read = read_text("{a: 2026-03-02, b: no, c: 12:30, d: 012, e: true, f: 3, g: null, h: 1_000}")
    assert read == {
        "a": "2026-03-02", "b": "no", "c": "12:30", "d": "012", "e": True, "f": 3, "g": None,
        "h": "1_000",
    }


@pytest.mark.parametrize("content", [None, b"\xff\xfe", b"a" * (5 * 1024 * 1024 + 1)])
def test_a_file_that_cannot_be_read(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "skript.yaml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ScriptFeil):
        read_file(path)


def test_a_malformed_script_is_exit_2_and_makes_no_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, kept = tmp_path / "skript.json", tmp_path / "ny.db"
    broken_step = STEP | {"gjer": "meld_ut"}
    script = {"skjema": 1, "helsefellesskap": "hfb", "steg": [broken_step]}
    path.write_text(json.dumps(script), encoding="utf-8")
    assert run(["spel", str(path), "--database", str(kept)]) == 2
    told = capsys.readouterr()
    assert "steg[1].gjer" in told.err
    assert "meld_ut" not in told.err + told.out
    assert not kept.exists()
