"""The case files this process remembers, each with the mark that tells whether it still holds."""

import threading
from collections import OrderedDict
from dataclasses import dataclass, field

from cases.casefile import CaseFile

ROOM = 128
"""How many files are kept at most, the latest used; one with 24 partners takes some 100 KB."""


@dataclass(slots=True)
class KeptFiles:
    """Case files by the id of their case.

    The mark is the hash of the last entry in the history of the case. It covers every entry
    before it, and with them all that has been written of the case, by this process or another:
    where it is the same, so is the file.
    """

    _files: OrderedDict[str, tuple[str, CaseFile]] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def find(self, case_id: str, mark: str) -> CaseFile | None:
        with self._lock:
            kept = self._files.get(case_id)
            if kept is None or kept[0] != mark:
                return None
            self._files.move_to_end(case_id)
            return kept[1]

    def keep(self, case_id: str, mark: str, file: CaseFile) -> None:
        with self._lock:
            self._files[case_id] = (mark, file)
            self._files.move_to_end(case_id)
            while len(self._files) > ROOM:
                self._files.popitem(last=False)

    def forget(self, case_id: str) -> None:
        with self._lock:
            self._files.pop(case_id, None)
