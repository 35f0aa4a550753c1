"""Four digits that are typed in with what is said of a wording: no machine does so by chance."""

from cases.ordlyd import Ordlyd

_HEX = 16
_ALL = 10_000


def kontrolltal(wording: Ordlyd) -> str:
    """The digits of that wording; another wording nearly always has others. They are no secret:
    they stand beside the field. They show that somebody has read and meant it."""
    return f"{int(wording.hash[-8:], _HEX) % _ALL:04d}"
