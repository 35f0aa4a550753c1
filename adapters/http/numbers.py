"""Numbers that come as text from a browser, where anybody may have written anything."""

LONGEST = 9
"""Digits of the largest number that every database can look for."""


def whole(text: str) -> int | None:
    """The number; None where the text is something else, or too long to be one of ours."""
    fine = text.isascii() and text.isdecimal() and len(text) <= LONGEST
    return int(text) if fine else None
