"""From the fields of the page to what the verbs are given, and all that is wrong with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from pydantic.fields import FieldInfo

from adapters.db.sessions import Typed
from adapters.forms.faults import FormFaults, filled
from adapters.forms.fields import core_type
from adapters.http.numbers import whole
from adapters.http.submitted import Submitted
from adapters.web.days import iso_of
from adapters.web.kontakt.faults import MISSING, PROOF, told
from cases.ordlyd import Ordlyd
from cases.terms import DocumentKind, Okonomi
from workflow.filetype import accepted_type
from workflow.forms.errors import Feil
from workflow.forms.fields import CaseForm
from workflow.forms.partner_forms import Avklar, Svar
from workflow.looking.kontrolltal import kontrolltal
from workflow.looking.svarbilete import Svarbilete

CLEAR, ANSWER = "avklaring", "svar"
"""What the commands of the two parts end in."""
CLEARS, DIGITS = "a_", "kontrolltal"
"""How the fields of the avklaring begin, and the typed digits."""
NO_DIGITS = "Skriv dei fire siffera som står over feltet."
WRONG_DIGITS = "Det er ikkje dei fire siffera som står over feltet. Skriv dei på nytt."
_NEVER_TYPED = frozenset({"sak", "partnar", "registrering", "innkome", "vedlegg"})
_OF_COST = frozenset({"budsjettref", "belop_eingong", "belop_aar"})
"""What is asked of a cost: not of who says that there is none, where the page hides it."""
_SAYS = ("svar", "avgjerd", "organ", "dato")
"""Who fills in one of these means to answer."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said: the avklaring and the answer, each None where it is not given. `file` is the
    document to lay on the case first, `prov` the number of one that lies there."""

    clear: Mapping[str, Any] | None
    answer: Mapping[str, Any] | None
    file: Mapping[str, Any] | None = None
    prov: int | None = None
    faults: tuple[Feil, ...] = ()


def reply_of(sent: Submitted, newest: Ordlyd | None) -> Reply:
    """What was sent, with every fault of it at once."""
    clear = _clearing(sent) if sent.one("skal_avklare") or sent.one("a_prinsipiell") else None
    answers = any(sent.one(name) for name in _SAYS) or PROOF in sent.files
    answer = _answering(sent) if answers or clear is None else None
    file = paper_of(sent) if answer is not None else None
    faults = (
        *(_faults(Avklar, clear, CLEARS) if clear is not None else ()),
        *(_faults(Svar, answer) if answer is not None else ()),
        *_not_chosen(answer), *unfit(file), *wrong_digits(sent, newest),
    )
    return Reply(
        clear, answer, file, whole(sent.one("prov")), faults
    )


def _clearing(sent: Submitted) -> dict[str, Any]:
    free = sent.one(f"{CLEARS}okonomi") == Okonomi.INGEN.value
    return _values(sent, Avklar, CLEARS, _NEVER_TYPED | (_OF_COST if free else frozenset()))


def _answering(sent: Submitted) -> dict[str, Any]:
    return _values(sent, Svar, "", _NEVER_TYPED | {"prov"})


def standing_fields(asks: Svarbilete) -> Typed:
    """The avklaring that stands, as the fields of the page: it is before her who changes it. Where
    one is wanted nothing is filled in beforehand."""
    if asks.avklaring is None or asks.ventar_avklaring:
        return {}
    said = ((name, getattr(asks.avklaring, name)) for name in Avklar.model_fields
            if name not in _NEVER_TYPED)
    return {
        f"{CLEARS}{name}": ("ja" if value is True else str(value),)
        for name, value in said if value not in (None, "", False)
    }


def _values(
    sent: Submitted, form: type[CaseForm], begins: str, without: frozenset[str]
) -> dict[str, Any]:
    """What was filled in, for each field of the form; a box that is ticked says «ja»."""
    found: dict[str, Any] = {}
    for name, field in form.model_fields.items():
        value = sent.values.get(f"{begins}{name}")
        if value is not None and name not in without:
            found[name] = value == "ja" if field.annotation is bool else _typed(field, value)
    return found


def _typed(field: FieldInfo, value: object) -> object:
    is_day = isinstance(value, str) and core_type(field.annotation) is date
    return iso_of(str(value)) if is_day else value


def _faults(form: type[CaseForm], values: Mapping[str, Any], begins: str = "") -> tuple[Feil, ...]:
    try:
        filled(form, {"sak": "2026/1", **values})
    except FormFaults as error:
        return told(error.faults, values, begins)
    return ()


def _not_chosen(answer: Mapping[str, Any] | None) -> tuple[Feil, ...]:
    """The verb takes a decision for granted; here it must be said."""
    if answer is None or "avgjerd" in answer:
        return ()
    return (Feil("avgjerd", MISSING["avgjerd"]),)


def wrong_digits(
    sent: Submitted, newest: Ordlyd | None, field: str = DIGITS
) -> tuple[Feil, ...]:
    """What is wrong with the digits that show that somebody has read the newest wording."""
    if newest is None or sent.one(field) == kontrolltal(newest):
        return ()
    return (Feil(field, WRONG_DIGITS if sent.one(field) else NO_DIGITS),)


def paper_of(sent: Submitted, field: str = PROOF) -> dict[str, Any] | None:
    """The document to lay on the case from that field; None where no file was chosen."""
    file = sent.files.get(field)
    if file is None:
        return None
    return {
        "slag": DocumentKind.PROTOKOLLUTSKRIFT.value, "fil": file,
        "tittel": f"Protokollutskrift: {file.filnamn.rpartition('.')[0] or file.filnamn}",
    }


def unfit(paper: Mapping[str, Any] | None, field: str = PROOF) -> tuple[Feil, ...]:
    """What is wrong with the file itself."""
    if paper is None:
        return ()
    try:
        accepted_type(paper["fil"].innhald, paper["fil"].filnamn)
    except Feil as fault:
        return (Feil(field, fault.melding),)
    return ()


def key_of(paper: Mapping[str, Any]) -> str:
    """What the command of the document ends in: another file is another document."""
    return f"prov-{sha256(paper['fil'].innhald).hexdigest()[:16]}"
