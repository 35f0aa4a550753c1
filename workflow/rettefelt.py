"""Which fields may be put right, and how the right value is read: as that field is read elsewhere.

Wordings and answers are not among them: what partners have said yes to, and said, is never
rewritten.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Field, TypeAdapter, ValidationError

from cases.terms import DocumentKind, Kostnad, Modell, Utfall
from workflow.forms.errors import Feil
from workflow.forms.fields import (
    NO_SUCH_DAY,
    POINTS_OF_LAW,
    Dato,
    Id,
    Linje,
    Pasientgruppe,
    Punkt62,
    Tekst,
)
from workflow.forms.follow_forms import Rett


def _ja_nei(value: object) -> object:
    if value not in ("ja", "nei"):
        raise ValueError("Skriv ja eller nei.")
    return value == "ja"


JaNei = Annotated[bool, BeforeValidator(_ja_nei)]
Sakstype = Annotated[str, Field(pattern=r"^C-\d{2}$")]


@dataclass(frozen=True, slots=True)
class Slag:
    """How one field is read: its type, whether it holds several, and what it is when empty."""

    les: Any
    fleire: bool = False
    tom: Any = ...
    slik: str = ""
    """How it is written, where what is wrong does not say so itself."""


ONE_ID = "Skriv id-en til partnaren, til dømes kommune-4601."
IDS = "Skriv id-ane til partnarane med komma mellom, til dømes kommune-4601, kommune-4621."
POINTS = f"Skriv nummera på punkta med komma mellom, frå 1 til {POINTS_OF_LAW}."
TEXT, MAYBE, DAY = Slag(Tekst, tom=""), Slag(Linje, tom=None), Slag(Dato, tom=None)
CASE: Mapping[str, Slag] = {
    "tittel": Slag(Linje), "samandrag": TEXT, "kostnad": Slag(Kostnad), "ekstern_frist": DAY,
    "innspelsfrist": DAY, "saksansvarleg": MAYBE, "arkivansvarleg": Slag(Id, tom=None, slik=ONE_ID),
    "opphav": MAYBE, "eigar": MAYBE, "prosjektleiar": MAYBE, "oppstart": DAY,
    "mellombels_tiltak": TEXT, "sakstype": Slag(Sakstype, slik="Skriv sakstypen som C-05."),
    "krins": Slag(Id, fleire=True, slik=IDS),
    "paragraf_6_2": Slag(Punkt62, fleire=True, tom=(), slik=POINTS),
    "pasientgrupper": Slag(Pasientgruppe, fleire=True, tom=()),
}
DOCUMENT: Mapping[str, Slag] = {
    "tittel": Slag(Linje), "dato": Slag(Dato), "fraa": Slag(Linje, tom=""),
    "til": Slag(Linje, tom=""), "slag": Slag(DocumentKind),
    "journal": Slag(Literal["I", "U", "N", "X", "S"]),
}
HANDLING: Mapping[str, Slag] = {
    "dato": Slag(Dato), "eige_nummer": Slag(Linje, tom=""), "utfall": Slag(Utfall),
    "semje": Slag(JaNei), "dissens": TEXT, "merknad": TEXT, "mandat": TEXT,
    "modell": Slag(Modell), "modell_grunn": TEXT,
}


def read(form: Rett, allowed: Mapping[str, Slag]) -> tuple[str, Any]:
    """The field and its right value. Feil names what is wrong with the form, never the value."""
    kind = allowed.get(form.felt or "")
    if kind is None or form.felt is None:
        raise Feil("felt", f"Feltet kan ikkje rettast. Vel mellom {', '.join(sorted(allowed))}.")
    if form.tom:
        return form.felt, _empty(kind)
    if form.verdi is None:
        raise Feil("verdi", "Skriv den rette verdien, eller «--tom» når feltet skal vere tomt.")
    return form.felt, _value(kind, form.verdi)


def _empty(kind: Slag) -> Any:
    if kind.tom is ...:
        raise Feil("tom", "Dette feltet kan ikkje vere tomt. Skriv den rette verdien.")
    return kind.tom


def _value(kind: Slag, text: str) -> Any:
    adapter = TypeAdapter(kind.les)
    try:
        if not kind.fleire:
            return adapter.validate_python(text)
        parts = (p.strip() for p in text.split(","))
        found = tuple(dict.fromkeys(adapter.validate_python(p) for p in parts if p))
    except ValidationError as error:
        raise Feil("verdi", _wrong(kind, error)) from None
    return found or _empty(kind)


def _wrong(kind: Slag, error: ValidationError) -> str:
    """What to write instead; never what was written."""
    first = error.errors(include_url=False, include_input=False)[0]
    context = first.get("ctx", {})
    match first["type"]:
        case "value_error":
            return str(context["error"])  # raised by our own fields, which speak Nynorsk
        case "string_too_long":
            return f"Teksten er for lang. Grensa er {context['max_length']} teikn."
        case "enum" | "literal_error":
            words = [str(getattr(w, "value", w)) for w in get_args(kind.les) or kind.les]
            return f"Vel mellom {', '.join(words)}."
        case _:
            return kind.slik or NO_SUCH_DAY


def shown(value: Any) -> str:
    """The value as it is kept in the correction."""
    if isinstance(value, list | tuple):
        return ", ".join(str(v) for v in value)
    if isinstance(value, bool):
        return "ja" if value else "nei"
    return "" if value is None else str(value)
