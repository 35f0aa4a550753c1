"""The bokmål of our own texts: Nynorsk is what is written, and what is shown by default."""

from functools import cache
from gettext import NullTranslations
from importlib.resources import files
from io import BytesIO

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations


@cache
def translations(spoken: str) -> NullTranslations:
    """What turns our Nynorsk into that language; for `nn` it stays as it is."""
    source = files("adapters.web").joinpath("spraak", f"{spoken}.po")
    if spoken == "nn" or not source.is_file():
        return NullTranslations()
    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(source.read_bytes()), locale=spoken))
    compiled.seek(0)
    return Translations(compiled)
