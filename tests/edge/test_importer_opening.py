"""A workbook from somebody else: broken, bombed, locked, too large or made to mislead."""

import struct
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from adapters.xlsx import opening
from adapters.xlsx.faults import WorkbookFeil
from adapters.xlsx.opening import read_book
from tests.edge.cli_room import Terminal, english_in, flat

CONTENT_TYPES = "[Content_Types].xml"


def plain_book() -> bytes:
    made = Workbook()
    made.active["A1"] = "Merk"
    kept = BytesIO()
    made.save(kept)
    return kept.getvalue()


def with_part(name: str, content: bytes, *, instead: bool = True) -> bytes:
    """A workbook with one of its parts replaced, or one more."""
    kept = BytesIO()
    with ZipFile(BytesIO(plain_book())) as old, ZipFile(kept, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            if part.filename != name:
                new.writestr(part.filename, old.read(part))
        new.writestr(name, content)
    assert instead == (name in ZipFile(BytesIO(plain_book())).namelist())
    return kept.getvalue()


def bomb() -> bytes:
    """Some kilobytes that unpack to far more than may be held."""
    return with_part("xl/media/a.bin", b"\0" * (opening.UNPACKED + 1), instead=False)


def lying_bomb() -> bytes:
    """A sheet as large, in a directory that says it is small: no more is unpacked than is said."""
    sheet = b"<worksheet><sheetData>" + b" " * opening.UNPACKED + b"</sheetData></worksheet>"
    content = bytearray(with_part("xl/worksheets/sheet1.xml", sheet))
    size = struct.pack("<L", len(sheet))
    assert content.count(size) == 2  # before the part, and in the directory
    return bytes(content.replace(size, struct.pack("<L", 10)))


def laughs() -> bytes:
    """Entities that grow by nine at each level."""
    lines = ['<!DOCTYPE w [<!ENTITY a0 "ha">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 9}">' for n in range(1, 12)]
    return with_part("xl/workbook.xml", "".join([*lines, "]><w>&a11;</w>"]).encode())


def locked() -> bytes:
    content = bytearray(plain_book())
    at = content.find(b"PK\x01\x02")
    content[at + 8] |= 1
    return bytes(content)


BROKEN: dict[str, bytes] = {
    "empty": b"",
    "text": b"Ei liste over saker",
    "half": plain_book()[:700],
    "an old workbook": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512,
    "an archive of something else": with_part(CONTENT_TYPES, b"<nothing/>"),
    "a part that is no XML": with_part("xl/worksheets/sheet1.xml", b"\x00\x01\x02"),
    "a bomb": bomb(),
    "a bomb that lies": lying_bomb(),
    "entities": laughs(),
    "locked": locked(),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_file_that_is_no_workbook(terminal: Terminal, content: bytes) -> None:
    path = terminal.path.parent / "flytting.xlsx"
    path.write_bytes(content)
    before = terminal.path.read_bytes()
    assert terminal("importer", str(path), "--person", "ada") == 2
    assert terminal.err.startswith("Feil i ")
    assert not english_in(terminal.all)
    assert terminal.path.read_bytes() == before


@pytest.mark.parametrize("name", ["finst-ikkje.xlsx", "mappe.xlsx", "notat.docx"])
def test_a_file_that_cannot_be_read(terminal: Terminal, name: str) -> None:
    (terminal.path.parent / "mappe.xlsx").mkdir()
    (terminal.path.parent / "notat.docx").write_bytes(b"x")
    assert terminal("importer", name, "--person", "ada") == 2
    assert name not in terminal.err


def test_the_bomb_is_refused_by_what_it_says_and_by_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(bomb())
    assert path.stat().st_size < 200_000
    with pytest.raises(WorkbookFeil, match="pakka ut"):
        read_book(path)


def test_too_large_too_long_too_wide_and_too_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "b.xlsx"
    made: Any = Workbook()
    sheet = made.active
    for number in range(1, 8):
        sheet.cell(number, 1, "x")
    sheet.cell(3, 9, "langt ute")
    made.create_sheet("To")
    made.save(path)
    assert len(read_book(path).sheets["Sheet"]) == 7
    monkeypatch.setattr(opening, "MOST_ROWS", 5)
    assert [f.place.row for f in read_book(path).faults] == [6]
    monkeypatch.setattr(opening, "MOST_COLUMNS", 8)
    assert [f.place.row for f in read_book(path).faults] == [3]
    monkeypatch.setattr(opening, "MOST_SHEETS", 1)
    with pytest.raises(WorkbookFeil, match="ark"):
        read_book(path)
    monkeypatch.setattr(opening, "LARGEST", 100)
    with pytest.raises(WorkbookFeil, match="MB"):
        read_book(path)


def test_empty_rows_and_columns_far_out_cost_nothing(tmp_path: Path) -> None:
    made: Any = Workbook()
    sheet = made.active
    sheet["A1"] = "Merk"
    sheet.cell(1_048_576, 2).number_format = "@"
    sheet.cell(2, 16_000).number_format = "@"
    path = tmp_path / "b.xlsx"
    made.save(path)
    book = read_book(path)
    assert [(r.number, len(r.cells)) for r in book.sheets["Sheet"]] == [(1, 1)]
    assert book.faults == ()


def test_formatting_without_end_is_told_and_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = "".join(f'<row r="{n}"><c r="XFD{n}" s="0"/></row>' for n in range(1, 50))
    sheet = f"<sheetData>{rows}</sheetData>"
    name = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    path = tmp_path / "b.xlsx"
    content = f'<worksheet xmlns="{name}">{sheet}</worksheet>'
    path.write_bytes(with_part("xl/worksheets/sheet1.xml", content.encode()))
    assert read_book(path).faults == ()
    monkeypatch.setattr(opening, "MOST_WIDE", 20)
    assert [f.place.row for f in read_book(path).faults] == [21]
    monkeypatch.setattr(opening, "MOST_SEEN", 10)
    assert [f.place.row for f in read_book(path).faults] == [11]


def test_an_empty_template_says_so(terminal: Terminal) -> None:
    assert terminal("importer", "--mal", "mal.xlsx") == 0
    assert terminal("importer", "mal.xlsx", "--berre-vis") == 2
    assert "ingen rader å importere" in flat(terminal.err)


def test_the_template_never_lands_on_another_file(terminal: Terminal) -> None:
    (terminal.path.parent / "mal.xlsx").write_bytes(b"noko viktig")
    assert terminal("importer", "--mal", "mal.xlsx") == 2
    assert (terminal.path.parent / "mal.xlsx").read_bytes() == b"noko viktig"
    assert terminal("importer", "--mal", "mal.ods") == 2
    assert terminal("importer", "--mal", "finst-ikkje/mal.xlsx") == 2
    assert terminal("importer") == 2
    assert terminal("importer", "a.xlsx", "--mal", "b.xlsx") == 2
