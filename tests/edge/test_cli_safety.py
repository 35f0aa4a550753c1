"""What must not be possible: one person as two, a borrowed command id, another's files."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from adapters.actors import known_person
from adapters.doing import command_id
from adapters.files.regular import read_regular
from adapters.script.doing import _attachment
from tests.edge.cli_room import NATIONAL_ID, Terminal
from workflow.forms.errors import Feil


@pytest.mark.parametrize("spelt", ["kari", "Kari", "KARI", "kari.", "-kari", "_Kari@", " kari: "])
def test_one_person_is_one(spelt: str) -> None:
    assert known_person(spelt) == "kari"


@pytest.mark.parametrize("spelt", ["...", "@", f"-{NATIONAL_ID}-", f"{NATIONAL_ID}."])
def test_no_person(spelt: str) -> None:
    with pytest.raises(Feil):
        known_person(spelt)


@pytest.mark.parametrize("taken", ["kladd-1-1", "Kladd-9", "innfoer-hfb", " innfoer", "k/1"])
def test_ids_the_program_makes_are_refused(taken: str) -> None:
    with pytest.raises(Feil, match="programmet sjølv"):
        command_id(taken)


def test_a_draft_of_another_helsefellesskap(terminal: Terminal) -> None:
    assert terminal("meld-inn", "--tittel", "Prosedyre", "--sakstype", "C-05") == 0
    with closing(sqlite3.connect(terminal.path)) as connection:
        connection.execute("UPDATE kladd SET hf = 'hfsf'")
        connection.commit()
    for words in (["--send"], ["--tittel", "Noko anna"]):
        assert terminal("meld-inn", "--kladd", "1", *words) == 2
        assert "eit anna helsefellesskap" in terminal.err
    assert terminal("slett-kladd", "1") == 2


@pytest.mark.parametrize("name", ["../ute.pdf", "/dev/zero", "/etc/passwd", "røyr", "mappe", "x\0"])
def test_a_script_reads_only_plain_files_of_its_own(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "skript"
    (folder / "mappe").mkdir(parents=True)
    (tmp_path / "ute.pdf").write_bytes(b"%PDF-1.4")
    os.mkfifo(folder / "røyr")
    with pytest.raises(Feil):
        _attachment(folder, name)


def test_a_link_out_of_the_folder_is_followed_no_further(tmp_path: Path) -> None:
    folder = tmp_path / "skript"
    folder.mkdir()
    (tmp_path / "ute.pdf").write_bytes(b"%PDF-1.4")
    (folder / "lenkje.pdf").symlink_to(tmp_path / "ute.pdf")
    with pytest.raises(Feil, match="mappa til skriptet"):
        _attachment(folder, "lenkje.pdf")
    (folder / "inne.pdf").write_bytes(b"%PDF-1.4")
    assert _attachment(folder, "inne.pdf").innhald == b"%PDF-1.4"


def test_no_more_is_read_than_may_be_kept(tmp_path: Path) -> None:
    path = tmp_path / "fil"
    path.write_bytes(b"123456")
    assert read_regular(path, 6) == b"123456"
    assert read_regular(path, 5) is None


def test_a_file_without_an_end_on_the_command_line(with_case: Terminal) -> None:
    args = ("legg-ved", "2026/1", "--slag", "brev", "--tittel", "x", "--fil", "/dev/zero")
    assert with_case(*args) == 2
