"""Why a log-in came to nothing, in few enough words that a page can say what to do."""

from enum import StrEnum


class Kvifor(StrEnum):
    """The kinds of fault. The page has a text for each; the log has the kind alone."""

    NEDE = "nede"
    AVBROTEN = "avbroten"
    UTGAATT = "utgaatt"
    UGYLDIG = "ugyldig"
    NIVAA = "nivaa"
    UKJEND = "ukjend"
    KNYTT = "knytt"


class LoginFault(Exception):
    """The log-in came to nothing. `detail` is for the log: a kind, never what was sent."""

    def __init__(self, kvifor: Kvifor, detail: str = "") -> None:
        super().__init__(kvifor.value)
        self.kvifor = kvifor
        self.detail = detail
