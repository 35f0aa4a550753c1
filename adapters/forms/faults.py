"""What was wrong with a form, in Nynorsk: one sentence per field, never what was typed."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from workflow.forms.errors import Feil
from workflow.forms.fields import NO_SUCH_DAY

_FIELD_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_QUOTED = re.compile(r"'([^']*)'")
F = TypeVar("F", bound=BaseModel)
Sentence = Callable[[Mapping[str, Any]], str]

NO_SUCH_TYPE = "Skriv sakstypen som C-05. Sjå «saksgang sakstypar»."
PATTERNS = {
    r"^C-\d{2}$": NO_SUCH_TYPE,
    r"^[a-z0-9][a-z0-9_/-]{0,79}$": "Skriv id-en med små bokstavar, tal og bindestrek,"
    " til dømes kommune-4601.",
    r"^[RFL]-[a-z0-9-]+$": "Skriv rada slik ho står i katalogen, til dømes R-062.",
    r"^[a-z][a-z_]{0,59}$": "Skriv namnet på talet, til dømes referat_maanader.",
    r"^[a-z0-9][a-z0-9._-]{0,99}$": "Skriv id-en slik «saksgang partnarar --kontaktar» viser han.",
    r"^[0-9a-f]{8,32}$": "Skriv id-en til brevet slik «saksgang brev NR» viser han.",
    r"^([A-ZÆØÅ]{2,8} )?\d{4}/\d{1,6}$": "Skriv saksnummeret som «HFB 2026/14» eller «2026/14».",
    r"^[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;]+$": "Skriv ei e-postadresse, til dømes"
    " post@kommune.no.",
}
"""What to write where a field has a fixed form, by that form."""

_NUMBER = "Skriv eit heilt tal."
_TEXT = "Skriv tekst her."
_LIST = "Skriv ei liste."
_YES_NO = "Skriv ja eller nei."

MISSING = "Feltet manglar og må fyllast ut."

SENTENCES: dict[str, Sentence] = {
    "missing": lambda _: MISSING,
    "too_short": lambda _: "Lista er tom. Skriv minst éin.",
    "too_long": lambda c: f"Lista er for lang. Grensa er {c['max_length']}.",
    "extra_forbidden": lambda _: "Feltet finst ikkje her. Sjå etter skrivefeil i namnet.",
    "string_type": lambda _: _TEXT,
    "string_unicode": lambda _: "Teksten er ikkje gyldig. Skriv han inn på nytt.",
    "string_too_short": lambda _: "Feltet er tomt. Skriv noko her.",
    "string_too_long": lambda c: f"Teksten er for lang. Grensa er {c['max_length']} teikn.",
    "string_pattern_mismatch": lambda c: PATTERNS.get(c["pattern"], "Forma er ikkje rett."),
    "enum": lambda c: _choices(c["expected"]),
    "literal_error": lambda c: _choices(c["expected"]),
    "int_parsing": lambda _: _NUMBER,
    "int_parsing_size": lambda _: "Talet er for stort.",
    "int_type": lambda _: _NUMBER,
    "int_from_float": lambda _: _NUMBER,
    "greater_than_equal": lambda c: f"Talet må vere minst {c['ge']}.",
    "less_than_equal": lambda c: f"Talet kan vere høgst {c['le']}.",
    "bool_parsing": lambda _: _YES_NO,
    "bool_type": lambda _: _YES_NO,
    "date_type": lambda _: NO_SUCH_DAY,
    "date_parsing": lambda _: NO_SUCH_DAY,
    "date_from_datetime_parsing": lambda _: NO_SUCH_DAY,
    "date_from_datetime_inexact": lambda _: NO_SUCH_DAY,
    "tuple_type": lambda _: _LIST,
    "list_type": lambda _: _LIST,
    "model_type": lambda _: "Skriv felta med namn og verdi.",
    "model_attributes_type": lambda _: "Skriv felta med namn og verdi.",
    "bytes_type": lambda _: "Legg ved ei fil.",
}


def form_errors(error: ValidationError) -> list[Feil]:
    """Each fault as a Feil, in the order of the form; a field is named once."""
    faults: dict[str, Feil] = {}
    found = error.errors(include_url=False, include_input=False)
    for details in found:
        field = _field(details)
        if details["type"] == "too_short" and _has_faulty_item(details, found):
            continue
        faults.setdefault(field, Feil(field, _sentence(details)))
    return list(faults.values())


def _has_faulty_item(details: ErrorDetails, found: Sequence[ErrorDetails]) -> bool:
    """A list is called empty also where all that stood in it was wrong, which is told of itself."""
    at = details["loc"]
    return any(len(d["loc"]) > len(at) and d["loc"][:len(at)] == at for d in found)


def _field(details: ErrorDetails) -> str:
    """`partnarar`, or `rader[2].organ` for a field inside a row. A name that is not one of ours
    may be anything somebody typed, so it is shown only if it looks like a field name."""
    name = ""
    for part in details["loc"]:
        if isinstance(part, int):
            name += f"[{part + 1}]"
        elif _FIELD_NAME.fullmatch(part):
            name += f".{part}" if name else part
    return name or "felt"


def _sentence(details: ErrorDetails) -> str:
    context = details.get("ctx", {})
    if details["type"] == "value_error":
        return str(context["error"])  # raised by workflow.fields, which speaks Nynorsk
    return SENTENCES.get(details["type"], _invalid)(context)


def _invalid(_: Mapping[str, Any]) -> str:
    return "Verdien er ugyldig."


def _choices(expected: str) -> str:
    """pydantic lists them as «'ja', 'nei' or 'ukjend'»."""
    *most, last = _QUOTED.findall(expected) or [expected]  # numbers stand without quotes
    return f"Vel {', '.join(most)} eller {last}." if most else f"Vel {last}."


class FormFaults(Feil):
    """A form with several faults; the first stands for them all where only one is asked for."""

    def __init__(self, faults: list[Feil]) -> None:
        super().__init__(faults[0].felt, faults[0].melding)
        self.faults = faults


def filled(kind: type[F], values: Mapping[str, Any]) -> F:
    """The form. FormFaults names every field that is wrong."""
    try:
        return kind.model_validate(dict(values))
    except ValidationError as error:
        raise FormFaults(form_errors(error)) from None
