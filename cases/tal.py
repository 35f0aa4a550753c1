"""Whole numbers as people write them in Norway, and as they are shown: in threes."""

import re

_IN_THREES = re.compile(r"\d{1,3}(\.\d{3})+")


def digits(text: str) -> str:
    """«500 000» or «500.000» without what stands between the threes; anything else as it is."""
    plain = "".join(text.split())
    return plain.replace(".", "") if _IN_THREES.fullmatch(plain) else plain


def in_threes(number: int) -> str:
    """«500 000»."""
    return f"{number:,}".replace(",", " ")
