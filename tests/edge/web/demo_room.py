"""The demonstration over a few played scripts, once for all tests of a process, and who enters."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from shutil import copyfile, copytree
from tempfile import TemporaryDirectory
from typing import Any

from fastapi import FastAPI

from adapters.bootstrap import opened
from adapters.cli.spel.demo_page import FILE
from adapters.demo.app import demo_app
from adapters.demo.playing import BEGINS, play_before, scripts_before
from adapters.script.run import postkasse_of
from adapters.settings import Settings
from tests.edge.web.web_room import Browser
from tests.in_process import client_of

SCRIPTS = ("rx-4-bergen-ventar", "rx-2-driftssak", "rx-1-kost-nytte", "rc-01-utviklingsplan")
"""A case in a round that waits for one, one that is done, one on its way, and an old one."""
HERE = "http://127.0.0.1:8000"


@cache
def _played() -> TemporaryDirectory[str]:
    """A folder with what the scripts came to, and the letters they sent."""
    made = TemporaryDirectory(prefix="demonstrasjon-")
    scripts = tuple(s for s in scripts_before() if s.name in SCRIPTS)
    assert len(scripts) == len(SCRIPTS)
    play_before(Path(made.name) / FILE, HERE, scripts, lambda _: None)
    return made


@contextmanager
def demonstration(path: Path) -> Iterator[FastAPI]:
    """Copied to that file from what was played, and ready to be served."""
    played = Path(_played().name) / FILE
    copyfile(played, path)
    copytree(postkasse_of(played), postkasse_of(path))
    settings = Settings(
        database=str(path), helsefellesskap="hfb", adresse=HERE, post=str(postkasse_of(path)),
    )
    with opened(settings) as house:
        yield demo_app(house, BEGINS)


def visitor(app: FastAPI) -> Browser:
    return Browser(client_of(app, HERE))


def step_in(browser: Browser, role: str, person: str = "", partner: str = "") -> Any:
    """Where one press on the front page leads."""
    fields = {"hf": "hfb", "rolle": role, "person": person, "partnar": partner}
    return browser.send("/demo/inn", fields, form="/")


def links_in(text: str) -> list[str]:
    return re.findall(rf'href="{HERE}(/l/[^"]+)"', text)
