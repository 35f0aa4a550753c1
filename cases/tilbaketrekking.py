"""What a partner takes along when it takes an answer back."""

from cases.chain import may_redo
from cases.oppfolging import STRUCK
from cases.rundgang import Answer, AnswerEvent


def takes_back(event: AnswerEvent) -> bool:
    """Whether a partner took an answer of its own back with that act: it withdrew it, or struck it
    as written wrongly. The act then names an organ; what the secretariat strikes, names none."""
    return event.slag == "trekt" or (event.slag == STRUCK and event.organ is not None)


def takes_along(event: AnswerEvent, taken: Answer, other: Answer, *, stands: bool) -> bool:
    """Whether what takes an answer back takes another decision of the same partner with it,
    whenever that one was registered.

    A withdrawal takes what was decided before the day it was made; what the organ decides anew the
    same day is registered after. Who strikes what it has written wrongly, has yet to say what is
    right: all that was registered before falls too, so that nothing counts again by itself. Both
    take what a lower organ decides on the same wording, while that wording `stands`.
    """
    if other.id == taken.id:
        return True
    if event.slag == STRUCK:
        earlier = other.registrert < event.tid
    elif event.dato is None:
        return True
    else:
        earlier = (other.dato, other.registrert) < (event.dato, event.tid)
    lower = not may_redo(other.organ, event.organ or taken.organ)
    return earlier or (lower and stands and other.ordlyd == taken.ordlyd)
