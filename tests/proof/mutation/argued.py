"""The mutants that are argued by name in the document, and whether what it says still holds."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.proof.mutation.sites import ROOT
from tests.proof.mutation.trial import SURVIVED, Verdict

DOCUMENT = ROOT / "docs" / "etterproeving" / "mutantar.md"
EQUIVALENT, OPEN = "likeverdig", "ope"
LINE = re.compile(r"^\| `(?P<key>[^`]+)` \| (?P<sort>likeverdig|ope) \| (?P<why>[^|]{10,}) \|$")


@dataclass(frozen=True)
class Argued:
    """One line of the table: that the mutant changes nothing anybody can see, or that no test
    sees it yet; and why."""

    key: str
    sort: str
    why: str


def argued(document: Path = DOCUMENT) -> dict[str, Argued]:
    """The lines of the table by key. ValueError for one that stands there twice."""
    found: dict[str, Argued] = {}
    for line in document.read_text(encoding="utf-8").splitlines():
        if match := LINE.match(line):
            if match["key"] in found:
                raise ValueError(f"{match['key']} står to gonger")
            found[match["key"]] = Argued(match["key"], match["sort"], match["why"].strip())
    return found


def unknown(table: Iterable[str], keys: Iterable[str]) -> list[str]:
    """What the table argues that is no mutant any more."""
    known = set(keys)
    return sorted(k for k in table if k not in known)


def seen_after_all(table: Iterable[str], verdicts: Iterable[Verdict]) -> list[str]:
    """What the table says nobody sees, and some test does."""
    held = set(table)
    return sorted(v.key for v in verdicts if v.key in held and v.outcome != SURVIVED)
