"""A folder that messages are dropped into as files, for those who have no mailbox of their own."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from adapters.files.regular import read_regular
from adapters.mail.inn.box import Waiting
from adapters.mail.transport import Unreachable

HANDLED, UNREADABLE = "handsama", "uleselege"
ENDINGS = (".eml", ".msg")


@dataclass(frozen=True, slots=True)
class FolderBox:
    """Messages in that folder. It is made when somebody first looks, so that it can be found."""

    folder: Path

    @property
    def told(self) -> str:
        return f"mappa {self.folder}"

    @contextmanager
    def opened(self) -> Iterator["FolderBox"]:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise Unreachable(
                f"Mappa {self.folder} let seg ikkje lage. Sjå kven som får skrive der.",
                settings=True,
            ) from None
        yield self

    def waiting(self, most: int, largest: int) -> Iterator[Waiting]:
        try:
            names = sorted(e.name for e in os.scandir(self.folder) if _is_message(e))
        except OSError:
            raise Unreachable(
                f"Mappa {self.folder} let seg ikkje lese. Sjå kven som får lese der.", settings=True
            ) from None
        for name in names[:most]:
            try:
                yield Waiting(name, read_regular(self.folder / name, largest))
            except FileNotFoundError:
                continue  # another process has put it away
            except (OSError, ValueError):
                yield Waiting(name, None)

    def handled(self, message: Waiting) -> None:
        self._put_away(message.name, HANDLED)

    def unreadable(self, message: Waiting) -> None:
        self._put_away(message.name, UNREADABLE)

    def _put_away(self, name: str, where: str) -> None:
        """Move it. A file of that name that lies there already is never written over."""
        target = self.folder / where
        target.mkdir(exist_ok=True)
        stem, ending = Path(name).stem, Path(name).suffix
        number = 1
        while (target / name).exists():
            number += 1
            name = f"{stem}-{number}{ending}"
        try:
            (self.folder / f"{stem}{ending}").rename(target / name)
        except FileNotFoundError:
            return  # another process has put it away


def _is_message(entry: os.DirEntry[str]) -> bool:
    """What still is being written has another ending, or begins with a dot."""
    return entry.name.lower().endswith(ENDINGS) and not entry.name.startswith(".")
