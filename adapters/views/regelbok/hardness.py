"""How hard a rule is, in a word that what it rests on can bear."""

import re

from adapters.views.regelbok.here import LAW
from adapters.views.words import word
from rules.katalog import KATALOG, Row
from rules.rule import Rule

PARTLY = "delvis utleidd av lov"
INFERRED = re.compile(r"\b(?:utleidd|slutta frå)\b", re.IGNORECASE)


def hardness(rule: Rule, source: str) -> str:
    """«lov», «utleidd av lov», or how hard another source is. Where the heimel or the source says
    that some of it is read out of the law, it is not said to be law outright."""
    row = _built_on(rule)
    law = LAW.get(row.kjeldestyrke)
    if law is None:
        return word(row.styrke.value)
    partly = row.kjeldestyrke == "lov" and INFERRED.search(f"{rule.heimel} {source}")
    return PARTLY if partly else law.lower()


def _built_on(rule: Rule) -> Row:
    """The row that says how hard the rule is. A promise of ours that has a heimel only keeps a law
    in mind, and is as hard as the law; another promise is no harder for standing beside one."""
    first, *others = (KATALOG[rad] for rad in rule.rader)
    if first.rad[:1] != "L" or not first.heimel:
        return first
    return next((row for row in others if row.rad[:1] == "F"), first)
