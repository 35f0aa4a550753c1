"""Exit codes, the canonical log line, what nobody foresaw, and the real program."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from adapters import logging
from tests.edge.cli_room import Terminal, english_in

PROGRAM = Path(sys.executable).parent / "saksgang"


def saksgang(*args: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [str(PROGRAM), *args], capture_output=True, text=True, check=False, encoding="utf-8",
        env={"PATH": os.environ["PATH"], "COLUMNS": "80", **env},
    )


def test_the_real_program(ready: Path, tmp_path: Path) -> None:
    path = tmp_path / "saksgang.db"
    path.write_bytes(ready.read_bytes())
    env = {"SAKSGANG_DATABASE": str(path), "SAKSGANG_LOGG": "info"}
    done = saksgang("meld-inn", "--tittel", "Prosedyre", "--sakstype", "C-05", "--send", **env)
    assert done.returncode == 0
    assert done.stdout.startswith("Saka er registrert (HFB ")
    assert "event=kommando verb=meld-inn utfall=ok" in done.stderr
    assert 'sak="HFB ' in done.stderr
    assert "Prosedyre" not in done.stderr
    number = done.stdout.split("(")[1].split(")")[0]
    stopped = saksgang("opne-runde", number, **env)
    assert stopped.returncode == 1
    assert "utfall=stansa" in stopped.stderr


def test_the_terminal_is_quiet_by_default(with_case: Terminal) -> None:
    assert with_case("varsle", "2026/1") == 0
    assert not with_case.err


def test_a_terminal_without_our_letters() -> None:
    found = saksgang("--help", PYTHONIOENCODING="ascii")
    assert found.returncode == 0
    assert not found.stderr


def test_help_needs_no_database_code() -> None:
    code = (
        "import sys; from adapters.cli.line.app import run; run(['--help']);"
        "print([m for m in ('sqlalchemy', 'alembic', 'pydantic', 'structlog') if m in sys.modules])"
    )
    found = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert found.stdout.splitlines()[-1] == "[]"


def test_what_nobody_foresaw(with_case: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("Hemmeleg innhald")

    monkeypatch.setattr("adapters.cli.sak.kan.preview", broken)
    assert with_case("kan", "2026/1") == 3
    told, event = with_case.err.splitlines()[-1], with_case.err.split("hending=")[1].split()[0]
    assert event in told
    assert "RuntimeError" in with_case.err
    assert "Hemmeleg" not in with_case.all
    assert not english_in(told)


def test_a_log_line_is_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAKSGANG_LOGGFORMAT", "json")
    monkeypatch.setenv("SAKSGANG_LOGG", "info")
    from adapters.settings import load_settings

    logging.begin()
    logging.note(sak="x\r\nlevel=error")
    logging.command_done(load_settings(), "kan", "ok", 3)
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    found = json.loads(lines[0])
    assert found["event"] == "kommando"
    assert found["sak"] == "x\\r\\nlevel=error"
    assert {"verb", "utfall", "sak", "ms"} <= set(found)
