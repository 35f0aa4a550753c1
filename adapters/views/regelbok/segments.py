"""Text of the rulebook cut where it names a rule, so that the name can lead to the rule."""

import re
from collections.abc import Iterator

from rules.rule import RULES

_RULE = re.compile(r"\b([A-Z]{2,3}-\d\d)\b")


def segments(text: str) -> Iterator[tuple[str, str]]:
    """Pieces of the text, each with the id of the rule it names; an empty id for other text."""
    for place, piece in enumerate(_RULE.split(text)):
        if piece:
            yield piece, piece if place % 2 and piece in RULES else ""
