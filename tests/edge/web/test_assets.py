"""What pages are dressed in is laid when the project is installed, and a build can do without."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.edge.web.chromium import ROOT

LAID = ROOT / "adapters" / "web" / "statisk" / "tredjepart"


class Told:
    """What the build said."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def display_warning(self, text: str) -> None:
        self.warnings.append(text)


@pytest.fixture(scope="session")
def hook() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def build(hook: ModuleType, root: Path) -> tuple[Told, dict[str, Any]]:
    """Build in a folder that holds no more than what the hook reads."""
    for name in ("package.json", ".npmrc"):
        (root / name).write_bytes((ROOT / name).read_bytes())
    told = Told()
    data: dict[str, Any] = {"artifacts": []}
    made = hook.CustomBuildHook(str(root), {}, None, None, str(root), "wheel", told)
    made.initialize("editable", data)
    return told, data


def test_the_design_system_and_the_font_are_laid_where_the_project_is_installed() -> None:
    """If this fails, npm reached no registry: uv sync --reinstall-package saksgang."""
    css = (LAID / "designsystem.css").read_text("utf-8")
    assert css.startswith("@font-face{font-family:Inter")
    assert ".ds-button" in css
    assert "--ds-color-text-default" in css
    assert (LAID / "inter.woff2").read_bytes().startswith(b"wOF2")
    assert (LAID / "designsystem.LICENSE.txt").is_file()
    assert (LAID / "inter.LICENSE.txt").is_file()


def test_without_a_registry_the_build_goes_on_and_says_so(
    hook: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("npm_config_registry", "http://127.0.0.1:9/")
    monkeypatch.setenv("npm_config_fetch_retries", "0")  # it would wait between them
    monkeypatch.setenv("npm_config_cache", str(tmp_path / "npm"))
    told, data = build(hook, tmp_path)
    assert data["artifacts"] == ["/adapters/web/statisk/tredjepart/*"]
    assert len(told.warnings) == 1
    assert "ECONNREFUSED" in told.warnings[0]
    assert not (tmp_path / hook.PLACE).exists()


def test_what_is_laid_is_not_fetched_again(
    hook: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[str] = []

    def fetch(folder: str) -> None:
        fetched.append(folder)
        for name in (*hook.SHEETS, hook.INTER, *hook.LICENCES):
            file = Path(folder) / "node_modules" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("x")

    monkeypatch.setattr(hook, "_npm", fetch)
    for _ in range(2):
        told, _ = build(hook, tmp_path)
        assert told.warnings == []
        assert len(fetched) == 1
    (tmp_path / hook.PLACE / hook.FONT).unlink()
    build(hook, tmp_path)
    assert len(fetched) == 2


def test_nothing_fetched_is_committed_and_no_registry_is_named() -> None:
    assert "adapters/web/statisk/tredjepart/" in (ROOT / ".gitignore").read_text().splitlines()
    for name in ("package.json", ".npmrc", "hatch_build.py"):
        assert "://" not in (ROOT / name).read_text()
