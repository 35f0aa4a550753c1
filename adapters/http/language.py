"""The bokmål of our own texts: Nynorsk is what is written, and what is shown by default."""

from functools import cache
from gettext import NullTranslations
from importlib.resources import files
from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations
from fastapi import Request

from adapters.http import cookies

LANGUAGES = ("nn", "nb")
"""The first is spoken to whoever has chosen none."""


def chosen_in(request: Request) -> str:
    """The language that was chosen in this browser."""
    spoken = request.cookies.get(cookies.LANGUAGE, "")
    return spoken if spoken in LANGUAGES else LANGUAGES[0]


@cache
def translations(spoken: str) -> NullTranslations:
    """What turns our Nynorsk into that language; for `nn` it stays as it is."""
    folder = files("adapters.web").joinpath("spraak", spoken)
    if spoken == "nn" or not folder.is_dir():
        return NullTranslations()
    whole = Catalog(locale=spoken)
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        for message in read_po(BytesIO(file.read_bytes()), locale=spoken):
            if message.id:
                whole[message.id] = message
    compiled = BytesIO()
    write_mo(compiled, whole)
    compiled.seek(0)
    return Translations(compiled)


def gettext_noop(text: str) -> str:
    """Marks a text that a template says later with `_(…)`, so that it is found and translated."""
    return text
