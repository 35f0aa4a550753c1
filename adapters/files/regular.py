"""Files people point at: only regular ones, and never more of them than may be kept."""

import os
import stat
from pathlib import Path

TOO_LARGE = "Fila er for stor. Grensa er 50 MB; del henne opp eller komprimer."


def read_regular(path: Path, limit: int) -> bytes | None:
    """The bytes, or None where there are more than `limit`. OSError or ValueError for anything
    that is no regular file: a pipe or a device has no end, and must not be waited for."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise ValueError("not a regular file")
        content = file.read(limit + 1)
    return content if len(content) <= limit else None
