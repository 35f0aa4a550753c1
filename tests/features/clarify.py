"""What an avklaring says, phrase by phrase: «saka ikkje er prinsipiell og kostnaden er …»."""

import re
from collections.abc import Mapping
from typing import Any

from tests.features import words
from tests.features.world import CALM

BELOP = r"(?P<kroner>\d[\d ]*) kroner"
EIGE = f"(?P<organ>{words.one_of(words.ORGAN)})"
PHRASES: tuple[tuple[str, Mapping[str, Any]], ...] = (
    ("saka er prinsipiell", {"prinsipiell": "ja"}),
    ("saka ikkje er prinsipiell", {"prinsipiell": "nei"}),
    ("det er for tidleg å seie om saka er prinsipiell",
     {"prinsipiell": "for_tidleg", "treng": "Vi treng ei utgreiing av følgjene."}),
    ("saka ikkje kostar noko", {"okonomi": "ingen"}),
    ("kostnaden er i budsjettet", {"okonomi": "i_budsjett", "budsjettref": "budsjettet for 2026"}),
    ("kostnaden ikkje er i budsjettet", {"okonomi": "utanfor_budsjett"}),
    ("kostnaden er ukjend", {"okonomi": "ukjend"}),
    (f"{BELOP} éin gong", {}),
    (f"{BELOP} i året", {}),
    (r"(?P<aar>\d+) år", {}),
    ("saka følgjer planane", {"plansamsvar": "ja"}),
    ("det er uvisst om saka følgjer planane", {"plansamsvar": "ukjend"}),
    (f"saka bryt med ein plan frå {EIGE}", {"plansamsvar": "nei", "plan": "kommunedelplanen"}),
    ("SSU kan avgjere saka innanfor mandatet", {"innafor_mandat": True}),
)
SPLIT = re.compile(r", og at |, at | og at |, | og ")


def clarification(text: str) -> dict[str, Any]:
    """The fields of an avklaring; what the scenario does not say is nothing special."""
    made = dict(CALM)
    for part in SPLIT.split(text):
        made |= _one(part)
    return made


def _one(part: str) -> dict[str, Any]:
    for pattern, fields in PHRASES:
        if found := re.fullmatch(pattern, part):
            return dict(fields) | _amounts(part, found.groupdict())
    raise AssertionError(f"ukjent avklaring: «{part}»; sjå STEG.md")


def _amounts(part: str, groups: Mapping[str, str]) -> dict[str, Any]:
    if "kroner" in groups:
        field = "belop_eingong" if part.endswith("éin gong") else "belop_aar"
        return {field: words.kroner(groups["kroner"])}
    if "aar" in groups:
        return {"varigheit": int(groups["aar"])}
    if "organ" in groups:
        return {"planorgan": words.ORGAN[groups["organ"]]}
    return {}
