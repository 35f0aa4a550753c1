"""The postkasse: a folder where each mail lies as a file, for those who have no mail server yet."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from adapters.mail.transport import Answer, Letter, Said, Unreachable

SUFFIX = ".eml"


@dataclass(frozen=True, slots=True)
class FolderWay:
    """Letters to that folder, which is made when the first one comes."""

    folder: Path

    @property
    def told(self) -> str:
        return f"postkassa {self.folder}"

    @contextmanager
    def session(self) -> Iterator["FolderWay"]:
        yield self

    def offer(self, letter: Letter) -> Said:  # noqa: ARG002 - a folder takes them all
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise Unreachable(
                f"Postkassa {self.folder} let seg ikkje lage. Sjå kven som får skrive der.",
                settings=True,
            ) from None
        return Said(Answer.READY)

    def hand_over(self, letter: Letter) -> Said:
        """The file is whole under its name or not there at all; the same letter is the same file.

        A disk that fails has not taken it: what it may have begun on has another name.
        """
        target = self.folder / file_name(letter)
        try:
            _write(target.with_suffix(".del"), letter.content, target)
        except OSError as error:
            return Said(Answer.LATER, f"Disken tok ikkje imot: {os.strerror(error.errno or 0)}")
        return Said(Answer.ACCEPTED, target.name)

    def withdraw(self) -> None:
        """Nothing has been done."""


def file_name(letter: Letter) -> str:
    """Such that a listing by name is a listing by when they were made."""
    return f"{letter.made.astimezone(UTC):%Y%m%dT%H%M%S%fZ}-{letter.id}{SUFFIX}"


def _write(part: Path, content: bytes, target: Path) -> None:
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(target)
    _sync(target.parent)


def _sync(folder: Path) -> None:
    """The name too must outlive a power cut; where a folder cannot be opened it needs no help."""
    with suppress(PermissionError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
