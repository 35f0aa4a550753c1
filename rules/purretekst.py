"""The texts of the reminders in both written languages, read from rules/purretekstar.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources

Texts = Mapping[str, Mapping[str, str]]


@cache
def _read() -> Mapping[str, Texts]:
    text = resources.files("rules").joinpath("purretekstar.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def texts(language: str) -> Texts:
    """The texts in that language, by group and name."""
    return _read()[language]
