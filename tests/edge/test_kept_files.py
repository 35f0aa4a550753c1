"""What a process remembers of a case is what lies in the tables, after each act of a script."""

from collections import Counter
from pathlib import Path

import pytest

from adapters.db.case_read import read_case_file
from adapters.db.kept_files import KeptFiles
from adapters.db.unit import SqlReads
from adapters.script.packaged import packaged
from adapters.script.together import play_all
from cases.casefile import CaseFile

SCRIPTS = tuple(p for p in packaged() if p.name != "rx-13-eit-aar-med-purring")
"""All but the year, which only does again and again what the others do."""


def play_and_compare(path: Path, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Play the scripts, reading each file anew wherever one is remembered."""
    seen: Counter[str] = Counter()
    as_it_is, find = SqlReads.case_file, KeptFiles.find

    def counted(self: KeptFiles, case_id: str, mark: str) -> CaseFile | None:
        found = find(self, case_id, mark)
        seen["remembered" if found else "read"] += 1
        return found

    def compared(self: SqlReads, case_id: str) -> CaseFile:
        file = as_it_is(self, case_id)
        assert file == read_case_file(self.connection, case_id)
        return file

    monkeypatch.setattr(KeptFiles, "find", counted)
    monkeypatch.setattr(SqlReads, "case_file", compared)
    play_all(path, SCRIPTS)
    return seen


def test_what_is_remembered_is_what_lies_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = play_and_compare(tmp_path / "alt.db", monkeypatch)
    assert seen["remembered"] > 3 * seen["read"], seen


def test_a_file_that_does_not_grow_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.db.uow.grown", lambda file, _: file)
    with pytest.raises(AssertionError):
        play_and_compare(tmp_path / "alt.db", monkeypatch)
