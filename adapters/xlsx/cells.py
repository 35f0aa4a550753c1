"""From a cell to what a form takes: what the program it was typed in has made of it is undone."""

import re
import unicodedata
from datetime import date, datetime, time
from typing import Any

from adapters.xlsx.columns import Column, Takes
from adapters.xlsx.opening import Cell
from workflow.forms.fields import no_national_id

_NORWEGIAN_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SEPARATORS = re.compile(r"[,;\n]")
_NATIONAL_ID = 11
YES = {"ja": True, "nei": False}


class CellFault(ValueError):
    """A cell that cannot be used; the message is Nynorsk and never repeats what stands there."""


def value_of(cell: Cell, column: Column) -> Any:
    """What the form of the row takes; None for an empty cell. CellFault says what to do."""
    if cell.formula:
        raise CellFault("Cella har ein formel. Lim inn verdien i staden for formelen.")
    if cell.error:
        raise CellFault("Cella har ein feil frå rekneprogrammet. Skriv verdien på nytt.")
    if cell.empty:
        return None
    match column.takes:
        case Takes.DATE:
            return _day(cell.value)
        case Takes.NUMBER:
            return _number(cell.value)
        case Takes.YES_NO:
            return _yes_or_no(cell.value)
        case Takes.LIST:
            return _listed(cell.value, column)
        case Takes.LINES:
            return [part.strip() for part in _text(cell.value).split("\n") if part.strip()]
        case Takes.FILE:
            return _text(cell.value).strip().replace("\\", "/")
        case Takes.TEXT:
            return _word(_text(cell.value), column.words)


def _text(value: Any) -> str:
    if isinstance(value, date | time):
        raise CellFault(
            "Rekneprogrammet har gjort teksten om til ein dato. Formater cella som tekst, og skriv "
            "på nytt."
        )
    if isinstance(value, bool):
        raise CellFault("Skriv tekst her.")
    if isinstance(value, float) and not value.is_integer():
        raise CellFault("Formater cella som tekst, og skriv på nytt.")
    text = str(int(value)) if isinstance(value, int | float) else str(value)
    if not isinstance(value, str) and len(text) == _NATIONAL_ID - 1:
        _no_lost_zero(text)
    return text


def _no_lost_zero(digits: str) -> None:
    """A number that begins with 0 has lost it in the cell; it is still what it was."""
    try:
        no_national_id(digits.zfill(_NATIONAL_ID))
    except ValueError as error:
        raise CellFault(str(error)) from None


def _word(text: str, words: tuple[str, ...]) -> str:
    """The word of the vocabulary that was meant: «Ja med merknad» is `ja_med_merknad`."""
    if not words:
        return text
    wanted = _skeleton(text)
    return next((word for word in words if _skeleton(word) == wanted), text)


def _skeleton(text: str) -> str:
    plain = unicodedata.normalize("NFC", text).casefold().strip()
    for written, stored in (("å", "aa"), ("æ", "ae"), ("ø", "o"), ("oe", "o")):
        plain = plain.replace(written, stored)
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")


def _day(value: Any) -> Any:
    if isinstance(value, datetime):
        if value.time() != time(0):
            raise CellFault("Skriv datoen utan klokkeslett.")
        return value.date()
    if isinstance(value, str) and (found := _NORWEGIAN_DAY.fullmatch(value.strip())):
        return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    return value if isinstance(value, str | date) else str(value)


def _number(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, date | time | bool):
        raise CellFault("Skriv eit heilt tal.")
    return value


def _yes_or_no(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    word = str(value).strip().casefold()
    if word not in YES:
        raise CellFault("Skriv ja eller nei.")
    return YES[word]


def _listed(value: Any, column: Column) -> list[Any]:
    if isinstance(value, date):
        return [_day(value)]
    if isinstance(value, str):
        parts = [part.strip() for part in _SEPARATORS.split(value) if part.strip()]
        return [_day(_word(part, column.words)) for part in parts]
    return [_number(value)]
