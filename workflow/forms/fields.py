"""The kinds of field a form may have, and what each refuses."""

import re
import unicodedata
from datetime import date
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from stdnum.no import fodselsnummer, orgnr

from cases.tal import digits
from cases.terms import OrganRole
from rules.frist import length_of

EARLIEST = date(1990, 1, 1)
LATEST = date(2199, 12, 31)

_ELEVEN_DIGITS = re.compile(r"(?<!\d)\d(?:[\s.\-/\u2011\u00a0]{0,2}\d){10}(?!\d)")
_LINE_BREAKS = {"\n", "\t", "\r"}
_INVISIBLE = dict.fromkeys((0x00AD, 0x200B, 0xFEFF))
"""Soft hyphens, zero-width blanks and byte order marks: Word leaves them, nobody sees them."""
_INTEGER = re.compile(r"-?[0-9]+")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def no_control_characters(text: str) -> str:
    """NFC without control characters and direction marks; line breaks are allowed."""
    clean = unicodedata.normalize("NFC", text.translate(_INVISIBLE)).strip()
    if any(_forbidden(c) for c in clean):
        raise ValueError("Teksten har styreteikn. Skriv han inn på nytt utan dei.")
    return clean


def _forbidden(char: str) -> bool:
    return char not in _LINE_BREAKS and unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co"}


def one_line(text: str) -> str:
    if any(c in _LINE_BREAKS for c in text):
        raise ValueError("Feltet skal vere éi linje. Ta bort linjeskifta.")
    return text


def no_national_id(text: str) -> str:
    """Refuse a text that holds a fødselsnummer or D-nummer: cases are about systems (R-223)."""
    if any(_is_national_id(m.group()) for m in _ELEVEN_DIGITS.finditer(text)):
        raise ValueError("Feltet ser ut til å innehalde eit fødselsnummer. Ta det bort.")
    return text


def without_national_ids(text: str) -> str:
    """The text with what seems to be such numbers taken out: for what others wrote to us."""
    return _ELEVEN_DIGITS.sub(
        lambda m: "(nummer fjerna)" if _is_national_id(m.group()) else m.group(), text
    )


def _is_national_id(digits: str) -> bool:
    """A real number, or one of the synthetic ones (month + 80) that test registers hand out."""
    number = "".join(c for c in digits if c.isdigit())
    checks = fodselsnummer.calc_check_digit1(number) + fodselsnummer.calc_check_digit2(number)
    return bool(fodselsnummer.is_valid(number)) or (number[2] in "89" and number[-2:] == checks)


def known_orgnr(text: str) -> str:
    """Nine digits with the right check digit (mod 11)."""
    if not orgnr.is_valid(text):
        raise ValueError("Organisasjonsnummeret er ikkje rett. Skriv dei ni siffera.")
    return str(orgnr.compact(text))


NOT_ISO = "Skriv datoen som år-månad-dag, til dømes 2026-03-31."
NO_SUCH_DAY = "Skriv ein dato som finst, på forma 2026-05-01."


def iso_day(value: object) -> object:
    """Only a date, or its ISO text: a bare number must not be read as seconds since 1970."""
    if isinstance(value, date) or (isinstance(value, str) and _ISO_DAY.fullmatch(value.strip())):
        return value
    raise ValueError(NOT_ISO)


def plausible(day: date) -> date:
    if not EARLIEST <= day <= LATEST:
        raise ValueError("Datoen må liggje mellom 1990 og 2199.")
    return day


def a_length(text: str) -> str:
    """So many days, working days or weeks, written as they always are."""
    return str(length_of(text))


NOT_KRONER = "Skriv eit heilt tal, i kroner utan øre, til dømes 250 000."
NOT_YEARS = "Skriv eit heilt tal, til dømes 4."


def whole_kroner(value: object) -> object:
    """An amount as people write it. What a machine would read as a fraction is never rounded:
    whoever writes 250.000 means thousands."""
    return _whole(value, NOT_KRONER)


def whole_years(value: object) -> object:
    return _whole(value, NOT_YEARS)


def _whole(value: object, otherwise: str) -> object:
    text = digits(value) if isinstance(value, str) else value
    if isinstance(text, bool | float) or (isinstance(text, str) and not _INTEGER.fullmatch(text)):
        raise ValueError(otherwise)
    return text


def as_list(value: object) -> object:
    """A single text with commas is read as a list, so that scripts may write either."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return value


def as_lines(value: object) -> object:
    """A single text is one line; unlike as_list, its commas are its own."""
    return [value] if isinstance(value, str) else value


Linje = Annotated[
    str,
    Field(min_length=1, max_length=300),
    AfterValidator(no_control_characters),
    AfterValidator(one_line),
    AfterValidator(no_national_id),
]
Tekst = Annotated[
    str,
    Field(min_length=1, max_length=20_000),
    AfterValidator(no_control_characters),
    AfterValidator(no_national_id),
]
Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_/-]{0,79}$")]
Saksnummer = Annotated[str, Field(pattern=r"^([A-ZÆØÅ]{2,8} )?\d{4}/\d{1,6}$")]
Dato = Annotated[date, BeforeValidator(iso_day), AfterValidator(plausible)]
Lengd = Annotated[str, Field(max_length=40), AfterValidator(a_length)]
Kroner = Annotated[int, BeforeValidator(whole_kroner), Field(ge=0, le=10**12)]
Aar = Annotated[int, BeforeValidator(whole_years), Field(ge=0, le=100)]
Pasientgruppe = Literal["barn_unge", "psykisk_rus", "skroepelege_eldre", "kroniske"]
"""The four groups that are given priority (R-279)."""

POINTS_OF_LAW = 13
"""So many points hol. § 6-2 has."""
Punkt62 = Annotated[int, Field(ge=1, le=POINTS_OF_LAW)]
Liste = BeforeValidator(as_list)
Linjer = BeforeValidator(as_lines)
Epost = Annotated[
    str,
    Field(max_length=254, pattern=r"^[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;]+$"),
    AfterValidator(no_control_characters),
    AfterValidator(no_national_id),
]
Orgnr = Annotated[str, AfterValidator(known_orgnr)]
BrevId = Annotated[str, Field(pattern=r"^[0-9a-f]{8,32}$")]
"""The id of a letter, or how it begins."""
KontaktId = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,99}$")]


PartnerOrgan = Literal[
    OrganRole.KOMMUNESTYRE,
    OrganRole.FORMANNSKAP,
    OrganRole.UTVAL,
    OrganRole.KOMITE,
    OrganRole.ARBEIDSUTVAL,
    OrganRole.UTVALSLEIAR,
    OrganRole.ORDFORAR,
    OrganRole.BYRAAD,
    OrganRole.BYRAAD_EINSKILD,
    OrganRole.KOMMUNEDIREKTOR,
    OrganRole.KOMMUNALDIREKTOR,
    OrganRole.KOMMUNALSJEF,
    OrganRole.STYRE,
    OrganRole.ADM_DIR,
    OrganRole.DAGLEG_LEIAR,
    OrganRole.ANNA,
]
"""Organs a partner may have; the joint organs are not among them."""
PARTNER_ORGANS: tuple[OrganRole, ...] = get_args(PartnerOrgan)


class Attachment(BaseModel):
    """A file as it was handed in: its name and its bytes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    filnamn: Linje
    innhald: bytes


class Form(BaseModel):
    """What one verb is given. Unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class FraInnboks(Form):
    """A form of an act that may rest on what came by mail."""

    innkome: int | None = Field(
        None, ge=1, description="Nummeret i innboksen, når det kom på e-post"
    )


class CaseForm(Form):
    """A form about one case."""

    sak: Annotated[Saksnummer, Field(description="Saksnummeret, til dømes 2026/14")]
