"""`demo` plays every packaged script into one database of its own, and never touches another."""

import shlex
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from adapters.cli.line.app import run
from adapters.cli.spel import demo_page
from adapters.db.engine import open_database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.verify import verify
from adapters.script.packaged import packaged

Captured = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    path = tmp_path_factory.mktemp("med mellomrom") / "demo.db"
    with pytest.MonkeyPatch.context() as setting, redirect_stdout(StringIO()) as told:
        setting.setenv("SAKSGANG_DATABASE", str(path.parent / "verkeleg.db"))
        setting.setenv("COLUMNS", "120")
        setting.delenv("UV_RUN_RECURSION_DEPTH", raising=False)
        assert run(["demo", "--database", str(path)]) == 0
    return told.getvalue(), path


def test_every_script_goes_as_it_expects(shown: tuple[str, Path]) -> None:
    assert "Ikkje som venta" not in shown[0]


def test_it_shows_where_every_case_stands(shown: tuple[str, Path]) -> None:
    told, path = shown
    assert f"i {len(packaged())} skript" in told
    assert f"Databasen ligg i {path}." in told
    assert told.index("DEMONSTRASJON") < told.index("HFB 2021/1") < told.index("Prøv sjølv")
    assert "Sakene · DEMONSTRASJON" in told
    assert "RX-5" not in told
    cases = told.split("Sakene")[1].split("Prøv sjølv")[0].splitlines()
    assert all(len(row) <= 80 for row in cases)
    assert "byrådet i Bergen" in told
    assert "23 av 24" in told
    lines = [shlex.split(line) for line in told.splitlines() if line.startswith("SAKSGANG_")]
    assert all(words[:2] == [f"SAKSGANG_DATABASE={path}", "saksgang"] for words in lines)
    ended = {words[-1] for words in lines if words[2] == "sak"}
    assert "HFB 2021/1" in ended
    assert any(number.startswith("HFSF ") for number in ended)


def test_started_with_uv_it_names_uv(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_RUN_RECURSION_DEPTH", "1")
    few = tuple(p for p in packaged() if p.name in ("rx-2-driftssak", "rx-12-graasone"))
    monkeypatch.setattr(demo_page, "packaged", lambda: few)
    assert run(["demo", "--database", str(tmp_path / "demo.db")]) == 0
    lines = [x for x in capsys.readouterr().out.splitlines() if x.startswith("SAKSGANG_")]
    assert lines
    assert all(shlex.split(line)[1:4] == ["uv", "run", "saksgang"] for line in lines)


def test_the_commands_it_names_work(
    shown: tuple[str, Path], capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, path = shown
    monkeypatch.setenv("SAKSGANG_DATABASE", str(path))
    for line in told.splitlines():
        if line.startswith("SAKSGANG_"):
            assert run(shlex.split(line)[2:]) == 0, line
    assert "Alt er heilt" in capsys.readouterr().out


def test_the_one_database_is_whole(shown: tuple[str, Path]) -> None:
    database = open_database(shown[1])
    try:
        with SqlReadUnit(database) as unit:
            assert verify(unit) == ()
    finally:
        database.close()


def test_no_other_database_is_touched(shown: tuple[str, Path]) -> None:
    _, path = shown
    assert not (path.parent / "verkeleg.db").exists()
    before = path.read_bytes()
    assert run(["demo", "--database", str(path)]) == 2
    assert path.read_bytes() == before
