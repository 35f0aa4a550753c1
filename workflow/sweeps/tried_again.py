"""Whether a mail that did not go the first time is still true when it is tried again."""

from collections.abc import Iterable
from datetime import datetime
from enum import Enum

from cases.casefile import CaseFile
from cases.register import Register
from cases.vedtak import Post
from workflow.sweeps.owed import ASKING, asks_in_vain, reminder_of, still_owed


class Truth(Enum):
    """How much of what a mail reminds of is still owed."""

    ALL = "all"
    SOME = "some"
    NOTHING = "nothing"


def truth_of(
    letters: Iterable[tuple[Post, CaseFile]], register: Register, at: datetime
) -> Truth:
    """A mail that asks for nothing is always true: it tells of something that has been."""
    owed = [asked for post, file in letters
            if (asked := _still_asked(post, file, register, at)) is not None]
    if all(owed):
        return Truth.ALL
    return Truth.SOME if any(owed) else Truth.NOTHING


def _still_asked(post: Post, file: CaseFile, register: Register, at: datetime) -> bool | None:
    """Whether what the letter asks for is still to be given; None where it asks for nothing."""
    if (reminder := reminder_of(file, post)) is not None:
        return still_owed(file, register, reminder, at)
    if post.trinn in ASKING:
        return not asks_in_vain(file.case.sakssteg, post.trinn)
    return None
