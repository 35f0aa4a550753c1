"""`spel` on the command line: its JSON to the letter, its exit codes, and the file it keeps."""

import json
from pathlib import Path
from typing import Any

import pytest

from adapters.cli.line.app import run

Captured = pytest.CaptureFixture[str]
AT = "2026-03-02T09:00"
MELD = {"tid": AT, "som": "sse", "gjer": "meld_inn", "sak": "a", "tittel": "Prøve"}
KNOWN = MELD | {"sakstype": "C-05"}
ROUND = {"tid": AT, "som": "sse", "gjer": "opne_runde", "sak": "a"}


def written(place: Path, *steps: dict[str, Any], **top: Any) -> str:
    path = place / "skript.json"
    script = {"skjema": 1, "helsefellesskap": "hfb", "steg": list(steps)} | top
    path.write_text(json.dumps(script), encoding="utf-8")
    return str(path)


def played(path: str, capsys: Captured, *options: str) -> tuple[int, dict[str, Any], str]:
    code = run(["spel", path, "--json", *options])
    told = capsys.readouterr()
    return code, json.loads(told.out), told.err


def test_the_contract_to_the_letter(tmp_path: Path, capsys: Captured) -> None:
    path = written(
        tmp_path,
        KNOWN | {"partnarar": ["kommune-4601", "hf-bergen"]},
        ROUND | {"venta": ["R-048"]},
        ROUND | {"gjer": "paa_vent", "venta": "feil"},
        {"tid": AT, "gjer": "klokke", "sak": "a"},
    )
    code, out, err = played(path, capsys)
    assert (code, err) == (0, "")
    assert list(out) == ["skjema", "steg", "saker", "post"]
    assert out["skjema"] == 1
    done, stopped, malformed, clock = out["steg"]
    plain = {"hinder": [], "atvaringar": []}
    step = {"utfall": "ok", "sakssteg": "innmeldt"} | plain
    assert done == {"nr": 1, "gjer": "meld_inn"} | step
    assert clock == {"nr": 4, "gjer": "klokke"} | step
    assert malformed == {
        "nr": 3, "gjer": "paa_vent", "utfall": "feil", "sakssteg": "innmeldt", **plain,
        "feil": {"felt": "grunn", "melding": "Feltet manglar og må fyllast ut."},
    }
    (ground,) = stopped.pop("hinder")
    assert stopped == {
        "nr": 2, "gjer": "opne_runde", "utfall": "stansa", "sakssteg": "innmeldt",
        "atvaringar": [],
    }
    assert list(ground) == ["regel", "rader", "styrke", "heimel", "grunn", "raad"]
    assert out["saker"] == [
        {"alias": "a", "saksnummer": "HFB 2026/1", "sakssteg": "innmeldt", "versjon": 1}
    ]
    assert len(out["post"]) == 4
    assert out["post"][0] == {
        "tid": "2026-03-02T09:00:00+01:00",
        "til": "kontakt.kommune-4601@example.org",
        "part": "kommune-4601",
        "sak": "a",
        "trinn": "forehandsvarsel",
        "emne": "Ny sak i helsefellesskapet · HFB 2026/1 Prøve",
        "tilstand": "ventar", "sendt": None, "melding": None,
    }


@pytest.mark.parametrize(
    ("step", "says"),
    [
        (ROUND, "venta ok, fekk stans av SGA-01 (L-steg, R-048)"),
        (ROUND | {"venta": ["R-045"]}, "venta stans av R-045, fekk stans av SGA-01"),
        (ROUND | {"venta": ["R-048", "R-045"]}, "venta stans av R-048, R-045"),
        (ROUND | {"venta": "feil"}, "venta feil, fekk stans"),
        (ROUND | {"tull": 1}, "venta ok, fekk feil i tull"),
        (ROUND | {"sak": "b"}, "venta ok, fekk feil i sak"),
        (ROUND | {"som": "kommune-9999"}, "venta ok, fekk feil i som"),
        (KNOWN, "venta ok, fekk feil i sak (Namnet er alt brukt"),
        (KNOWN | {"sak": "b", "venta": ["INN-01"]}, "venta stans av INN-01, fekk ok"),
    ],
)
def test_another_outcome_than_expected_is_exit_1(
    step: dict[str, Any], says: str, tmp_path: Path, capsys: Captured
) -> None:
    code, out, err = played(written(tmp_path, KNOWN, step), capsys)
    assert code == 1
    assert len(out["steg"]) == 2
    assert f"Steg 2 ({step['gjer']}): " in err
    assert says in err


def test_a_stop_under_its_row_or_its_rule_is_as_expected(
    tmp_path: Path, capsys: Captured
) -> None:
    steps = [ROUND | {"venta": v} for v in (["SGA-01"], ["L-steg"], ["SGA-01", "R-048"])]
    assert played(written(tmp_path, KNOWN, *steps), capsys)[0] == 0


def test_a_command_given_again_is_done_once(tmp_path: Path, capsys: Captured) -> None:
    once = KNOWN | {"kommando": "k-1"}
    other = once | {"tittel": "Ei anna", "venta": "feil"}
    code, out, _ = played(written(tmp_path, once, once, other), capsys)
    assert code == 0
    assert [c["versjon"] for c in out["saker"]] == [1]
    assert out["steg"][2]["feil"]["felt"] == "kommando"


def test_switches_reach_the_rules(tmp_path: Path, capsys: Captured) -> None:
    grey = KNOWN | {"sakstype": "C-19", "graasone": True}
    end = ROUND | {"gjer": "ta_til_vitande"}
    assert played(written(tmp_path, grey, end), capsys)[0] == 0
    stopped = written(tmp_path, grey, end | {"venta": ["R-289"]}, brytarar={"R-289": True})
    assert played(stopped, capsys)[0] == 0


def test_a_file_is_found_beside_the_script(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "notat.txt").write_text("Eit notat.", encoding="utf-8")
    attach = ROUND | {"gjer": "legg_ved", "slag": "anna", "tittel": "Notat"}
    there, gone = attach | {"fil": "notat.txt"}, attach | {"fil": "borte.txt", "venta": "feil"}
    code, out, _ = played(written(tmp_path, KNOWN, there, gone), capsys)
    assert code == 0
    assert out["steg"][2]["feil"]["felt"] == "fil"


def test_yaml_and_json_are_the_same_script(tmp_path: Path, capsys: Captured) -> None:
    yaml = tmp_path / "skript.yaml"
    yaml.write_text(
        "skjema: 1\nhelsefellesskap: hfb\nsteg:\n  - tid: 2026-03-02T09:00\n    som: sse\n"
        "    gjer: meld_inn\n    sak: a\n    tittel: Prøve\n    sakstype: C-05\n",
        encoding="utf-8",
    )
    assert played(str(yaml), capsys) == played(written(tmp_path, KNOWN), capsys)


def test_the_database_is_kept_only_where_asked(tmp_path: Path, capsys: Captured) -> None:
    path, kept = written(tmp_path, KNOWN), tmp_path / "ny.db"
    assert played(path, capsys, "--database", str(kept))[0] == 0
    before = kept.read_bytes()
    code, out, _ = played(path, capsys, "--database", str(kept))
    assert (code, out["utfall"]) == (2, "feil")
    assert kept.read_bytes() == before
    assert played(path, capsys, "--database", str(tmp_path / "borte" / "ny.db"))[0] == 2


def test_a_database_of_its_own_is_deleted(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "tmp"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    assert played(written(tmp_path, KNOWN), capsys)[0] == 0
    assert list(place.iterdir()) == []


def test_an_empty_script_is_no_fault(tmp_path: Path, capsys: Captured) -> None:
    code, out, _ = played(written(tmp_path), capsys)
    assert (code, out) == (0, {"skjema": 1, "steg": [], "saker": [], "post": []})


def test_people_read_every_step_and_why(tmp_path: Path, capsys: Captured) -> None:
    path = written(tmp_path, KNOWN, ROUND | {"venta": ["R-048"]})
    assert run(["spel", path]) == 0
    told = capsys.readouterr().out
    assert "stansar: Saka er innmeldt; då kan ingen opne ein runde. [SGA-01" in told
    assert "Alle 2 stega gjekk som venta." in told
    assert "DEMONSTRASJON" in told


def test_without_a_script_it_asks_for_one() -> None:
    assert run(["spel"]) == 2
