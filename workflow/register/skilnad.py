"""How a row of a newer file differs from the one that stands: key, old and new, and what to do."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cases.canonical import Json
from cases.nouns import KIND_OF, Noun
from cases.record import to_record

LONGEST = 60
COMMANDS: Mapping[str, str] = {
    "partnar": "nytt-namn", "organ": "endre-organ", "sete": "avslutt-verv og oppnemn",
    "moete": "nytt-moete", "avtale": "ny-avtale", "reglement": "nytt-reglement",
    "brytarar": "set-brytar", "parametrar": "set-tal",
}
"""The act that changes each kind of row; nothing else does."""


@dataclass(frozen=True, slots=True)
class Skilnad:
    """One row that differs: «organ sse», and each key with what stands and what the file says."""

    kva: str
    felt: tuple[tuple[str, str, str], ...] = ()
    kommando: str = ""


def difference(stands: Noun, newer: Noun) -> Skilnad:
    """The keys in which two versions of a row differ."""
    kind = KIND_OF[type(stands)]
    old, new = to_record(stands), to_record(newer)
    found = tuple(_turns(old, new))
    return Skilnad(f"{kind} {old['id']}", found, COMMANDS.get(kind, ""))


def setting(name: str, stands: object, newer: object) -> Skilnad:
    """A difference in the helsefellesskap itself; switches and numbers are told one by one."""
    if isinstance(stands, Mapping) and isinstance(newer, Mapping):
        found = tuple(_turns(stands, newer))
    else:
        found = () if name == "tvistestige" else ((name, _text(stands), _text(newer)),)
    return Skilnad(f"helsefellesskap {name}", found, COMMANDS.get(name, ""))


def _turns(old: Mapping[str, Json], new: Mapping[str, Json]) -> Iterator[tuple[str, str, str]]:
    for key in dict.fromkeys((*old, *new)):
        before, after = old.get(key), new.get(key)
        if before != after:
            yield key, _text(before), _text(after)


def _text(value: object) -> str:
    if value in (None, "", [], ()):
        return "ingenting"
    if isinstance(value, list | tuple):
        plain = [_row(v) for v in value]
        return _short(", ".join(plain))
    return _short(_row(value))


def _row(value: object) -> str:
    """A table inside a row by its name or id; anything else as it stands."""
    if isinstance(value, Mapping):
        return str(value.get("namn") or value.get("kva") or value.get("id") or "ein tabell")
    return {True: "ja", False: "nei"}.get(value, str(value)) if isinstance(value, bool) else str(
        value
    )


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
