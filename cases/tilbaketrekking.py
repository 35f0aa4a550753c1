"""What a partner takes along when it takes an answer back."""

from cases.chain import may_redo
from cases.rundgang import Answer, AnswerEvent


def takes_along(event: AnswerEvent, taken: Answer, other: Answer, *, stands: bool) -> bool:
    """Whether the withdrawal takes another decision of the same partner with it, whenever that one
    was registered.

    It takes what was decided before the day it was made, and what an organ below the one that
    withdrew decides later on the same wording, while that wording `stands`. What the organ decides
    anew the same day is registered after.
    """
    if event.dato is None or other.id == taken.id:
        return True
    if other.dato < event.dato:
        return True
    if other.dato == event.dato and other.registrert < event.tid:
        return True
    lower = not may_redo(other.organ, event.organ or taken.organ)
    return lower and stands and other.ordlyd == taken.ordlyd
