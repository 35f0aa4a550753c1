"""A run of the rulebook says what it has proven, and the book tells it as it is."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.settings import PREFIX
from adapters.views.regelbok.proof import Counted, Proof, Standing, covers, read_proof, standing
from adapters.views.regelbok.reading import book
from rules.rule import RULES
from tests.edge.cli_room import Terminal
from workflow.forms.errors import Feil

ROOT = Path(__file__).parents[2]
RULE = "IVS-01"


def run(path: Path, *more: str) -> int:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", f"--prov={path}", *more,
               "tests/features/test_iverksetjing.py"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)  # noqa: S603
    return done.returncode


@pytest.mark.parametrize("workers", [(), ("-n", "2")])
def test_a_run_proves_each_rule_so_many_times_as_it_has_examples(
    tmp_path: Path, workers: tuple[str, ...]
) -> None:
    path = tmp_path / "prov.json"
    assert run(path, *workers) == 0
    found = read_proof(str(path))
    assert found is not None
    assert covers(found, book())
    for rule in book().chapter("iverksetjing").reglar:  # type: ignore[union-attr]
        assert found.reglar[rule.id].greidde == rule.tal
        assert standing(found, rule.id) is Standing.PROVD
    assert standing(found, "DEL-01") is Standing.UPROVD
    assert found.feila == 0


def test_a_run_that_fails_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "prov.json"
    (tmp_path / "feilar.py").write_text(
        "import pytest\n\n\n@pytest.fixture(autouse=True)\n"
        "def _broken():\n    raise AssertionError\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert run(path, "-p", "feilar") == 1
    found = read_proof(str(path))
    assert found is not None
    assert standing(found, RULE) is Standing.FEILA
    assert found.greidde == 0


def proof(**counted: int | str) -> Proof:
    rules = {RULE: Counted.model_validate({"versjon": RULES[RULE].versjon} | counted)}
    return Proof(
        tid=datetime(2026, 11, 22, 9, tzinfo=UTC), versjon="0.1.0", regelbok="x", base="sqlite",
        drivar="use_case", reglar=rules, kapittel={},
    )


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        (None, Standing.UPROVD),
        (proof(greidde=0, feila=0), Standing.UPROVD),
        (proof(greidde=3, feila=0), Standing.PROVD),
        (proof(greidde=3, feila=0, versjon="gammal"), Standing.ENDRA),
        (proof(greidde=3, feila=1), Standing.FEILA),
    ],
)
def test_how_a_rule_stands(found: Proof | None, wanted: Standing) -> None:
    assert standing(found, RULE) is wanted


def test_a_file_that_is_no_proof_is_named_by_its_setting(tmp_path: Path) -> None:
    (tmp_path / "prov.json").write_text('{"tid": "i går"}')
    for path in ("prov.json", "finst-ikkje.json"):
        with pytest.raises(Feil) as fault:
            read_proof(str(tmp_path / path))
        assert fault.value.felt == "SAKSGANG_PROV"


def test_the_page_says_how_it_stands(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = proof(greidde=13, feila=0).model_dump(mode="json")
    (tmp_path / "prov.json").write_text(json.dumps(kept))
    monkeypatch.setenv(f"{PREFIX}PROV", str(tmp_path / "prov.json"))
    assert terminal("regelbok") == 0
    assert "Sist prøvd 22. november 2026 med versjon 0.1.0" in terminal.last
    assert "Noko i regelboka er endra etter det." in " ".join(terminal.last.split())
