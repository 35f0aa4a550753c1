"""The scripts that come with the program: real cases as told in the sources, and composed ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from adapters.script.reading import read_text
from adapters.script.schema import Script, sound

SUFFIX = ".yaml"


@dataclass(frozen=True, slots=True)
class Packaged:
    """One of them: its name, the first line of its heading, and the script itself."""

    name: str
    heading: str
    script: Script


def folder() -> Path:
    return Path(str(resources.files("adapters.script"))) / "saker"


def packaged() -> tuple[Packaged, ...]:
    """All of them, in the order they begin."""
    files = sorted(folder().glob(f"*{SUFFIX}"))
    return tuple(sorted((_read(f) for f in files), key=lambda p: p.script.steg[0].at))


def _read(path: Path) -> Packaged:
    text = path.read_text(encoding="utf-8")
    heading = text.splitlines()[0].removeprefix("#").strip()
    return Packaged(path.stem, heading, sound(read_text(text)))


def joint_switches(scripts: tuple[Packaged, ...]) -> Mapping[str, str]:
    """The switches of all of them. ValueError if two of them want the same one set differently."""
    joint: dict[str, str] = {}
    for one in scripts:
        for row, effect in one.script.brytarar.items():
            if joint.setdefault(row, effect) != effect:
                raise ValueError(f"{one.name} sets {row} otherwise than another script")
    return joint
