"""The addresses of style sheets and script: each with a mark of its content, so it may be kept."""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

OWN, FALLBACK, SCRIPT = "saksgang.css", "reserve.css", "saksgang.js"
FETCHED = "tredjepart/designsystem.css"
"""Laid when the project is installed; where it could not be, FALLBACK is worn."""
KEPT = "v="
"""How the query of an address begins whose content never changes."""


@dataclass(frozen=True, slots=True)
class Dress:
    """What a page loads, in that order."""

    stilark: tuple[str, ...]
    skript: str


@cache
def dress() -> Dress:
    """Found once, at the first page: what is laid later is worn after the next start."""
    return Dress((_address(FETCHED if is_laid() else FALLBACK), _address(OWN)), _address(SCRIPT))


@cache
def sheet(name: str) -> str:
    """The address of a style sheet that only some pages wear."""
    return _address(name)


def is_laid() -> bool:
    """Whether the design system is there."""
    return _place(FETCHED).is_file()


def _address(name: str) -> str:
    return f"/statisk/{name}?{KEPT}{sha256(_place(name).read_bytes()).hexdigest()[:12]}"


def _place(name: str) -> Traversable:
    return files("adapters.web").joinpath("statisk", *name.split("/"))
