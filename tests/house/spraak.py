"""The texts of the pages, and their bokmål: `python -m tests.house.spraak` adds those that lack it.

Each room has a file of its own, `adapters/web/spraak/nb/<room>.po`: the folder of a template under
`malar/`, or of the code that says the text. What belongs to every page is in `felles.po`.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.pofile import read_po, write_po

from adapters.views.names import all_texts, purpose
from workflow.forms.trengst import needed_when
from workflow.verbs import VERBS

ROOT = Path(__file__).parents[2]
ADAPTERS = ROOT / "adapters"
TEMPLATES = ADAPTERS / "web" / "malar"
BOKMAAL = ADAPTERS / "web" / "spraak" / "nb"
PYTHON = (ADAPTERS / "http", ADAPTERS / "web", ADAPTERS / "demo")
COMMON = "felles"
SHARED = {"delar", ".", "http"}
KEYWORDS = {**DEFAULT_KEYWORDS, "gettext_noop": None}
OPTIONS = {"trimmed": "true", "silent": "false"}
Text = str | tuple[str, ...]


def said() -> dict[str, set[Text]]:
    """Every text that is said, by the room that says it."""
    found: dict[str, set[Text]] = {}
    for room, text in _all():
        found.setdefault(room, set()).add(text)
    return found


def _all() -> Iterator[tuple[str, Text]]:
    for path in sorted(TEMPLATES.rglob("*.html")):
        room = path.relative_to(TEMPLATES).parts[0] if path.parent != TEMPLATES else "."
        yield from _said_in(path, "jinja2.ext:babel_extract", _room(room))
    yield from _in_tables()
    for folder in PYTHON:
        for path in sorted(folder.rglob("*.py")):
            parts = path.relative_to(folder).parts
            room = parts[0] if len(parts) > 1 else folder.name
            yield from _said_in(path, "python", _room("." if room == "web" else room))


def _in_tables() -> Iterator[tuple[str, Text]]:
    """Names of acts and fields, and what each act is for: they lie in tables and in the forms."""
    yield from (("felt", text) for text in all_texts())
    yield from (("felt", purpose(name)) for name in VERBS)
    for verb in VERBS.values():
        said = map(needed_when, verb.form.model_fields.values())
        yield from (("felt", text) for text in said if text)


def _room(folder: str) -> str:
    return COMMON if folder in SHARED else folder


def _said_in(path: Path, method: str, room: str) -> Iterator[tuple[str, Text]]:
    with path.open("rb") as file:
        for _, text, _, _ in extract(method, file, KEYWORDS, options=OPTIONS):
            if text:
                yield room, text


def catalogues() -> dict[str, Catalog]:
    """The bokmål as it lies, by room."""
    return {
        p.stem: read_po(BytesIO(p.read_bytes()), locale="nb") for p in sorted(BOKMAAL.glob("*.po"))
    }


def complete() -> list[str]:
    """Write what is said and has no place yet with nothing for bokmål, and take out what is said
    no more. The texts that still lack bokmål."""
    BOKMAAL.mkdir(parents=True, exist_ok=True)
    said_by, known = said(), catalogues()
    everything = {t for texts in said_by.values() for t in texts}
    placed: set[Text] = set()
    lacking: list[str] = []
    for room in sorted({*said_by, *known}, key=lambda r: (r != COMMON, r)):
        old = known.get(room, Catalog(locale="nb"))
        kept = {m.id for m in old if m.id} & everything - placed
        theirs = kept | (said_by.get(room, set()) - placed)
        elsewhere = {m.id for r, c in known.items() if r != room for m in c if m.id}
        theirs -= (theirs - kept) & elsewhere
        placed |= theirs
        lacking += _write(room, theirs, old)
    return lacking


def _write(room: str, texts: set[Text], old: Catalog) -> list[str]:
    file = BOKMAAL / f"{room}.po"
    if not texts:
        file.unlink(missing_ok=True)
        return []
    new = Catalog(locale="nb", fuzzy=False)
    for text in texts:
        before = old.get(text if isinstance(text, str) else text[0])
        new.add(text, before.string if before else "")
    made = BytesIO()
    write_po(made, new, sort_output=True, no_location=True, omit_header=True, width=100)
    file.write_bytes(made.getvalue().rstrip() + b"\n")
    return [f"{room}.po: {m.id}" for m in new if m.id and not _whole(m.string)]


def _whole(said: str | tuple[str, ...]) -> bool:
    return bool(said) and (isinstance(said, str) or all(said))


if __name__ == "__main__":
    for text in complete():
        print(text)  # noqa: T201
