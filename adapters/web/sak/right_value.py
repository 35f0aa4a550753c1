"""What a correction is asked on a page: its field as that field is elsewhere, with the same words.

The form of the act holds one text for every field. Once it is known which field is wrong, the page
asks for a day, a word to choose or several, and reads what was typed by the names pages use.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from adapters.forms.fields import choices, core_type
from adapters.views.names import option_word
from adapters.views.words import word
from adapters.web.choices import choices_of
from adapters.web.days import iso_of
from adapters.web.fields import NO, YES, Shown, Typed
from adapters.web.known import Known, Option
from cases.steps import Trekk
from workflow.forms.errors import Feil
from workflow.forms.fields import Dato
from workflow.rettefelt import CASE, DOCUMENT, HANDLING, JaNei, Slag

WHICH, FIELD, VALUE, NUMBER = "kva", "felt", "verdi", "nr"
FIELDS: Mapping[str, Mapping[str, Slag]] = {
    "sak": CASE, "dokument": DOCUMENT, "handsaming": HANDLING,
}
"""The fields that may be put right, by what they are fields of."""
NUMBERED = {"dokument": "dokument", "handsaming": "handsaming_nr"}
"""Where the numbers of papers and handlings are chosen from."""
CHOOSE_FIELD: Mapping[str, str] = {
    "sak": "Vel kva ved saka som er feil. Lista viser no berre det.",
    "dokument": "Vel kva ved dokumentet som er feil. Lista viser no berre det.",
    "handsaming": "Vel kva ved handsaminga som er feil. Lista viser no berre det.",
}
CHOOSE = "Vel det rette i lista."
TICK = "Vi kjende ikkje att alt du skreiv. Set kryss for alle det gjeld."
WHICH_ONE: Mapping[str, str] = {
    "dokument": "Vel kva for eit dokument det gjeld.",
    "handsaming": "Vel kva for ei handsaming det gjeld.",
}


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction as far as it is filled in: of what, which field, and what may stand there."""

    of: str
    field: str
    slag: Slag | None
    options: tuple[Option, ...]
    texts: tuple[str, ...]
    known: Known

    def understood(self) -> tuple[str, ...]:
        """What was typed, in the words of the form; what is not known stays as it was typed."""
        if not self.options:
            day = self.slag is not None and _is_day(self.slag)
            return tuple(iso_of(t) if day else t for t in self.texts)
        codes = dict(_names(self.options, self.known))
        return tuple(codes.get(p.casefold(), p) for p in self._parts(codes))

    def _parts(self, codes: Mapping[str, str]) -> Iterator[str]:
        several = self.slag is not None and self.slag.fleire
        for text in self.texts:
            whole = text.strip()
            split = several and whole.casefold() not in codes
            yield from (p.strip() for p in whole.split(",") if p.strip()) if split else (whole,)

    @property
    def is_known(self) -> bool:
        """Whether all that was typed stands among what there is to choose from."""
        return not self.options or {*self.understood()} <= {code for code, _ in self.options}


def correction(typed: Typed, known: Known) -> Correction:
    """What the form says so far."""
    of, field = _last(typed, WHICH), _last(typed, FIELD)
    slag = _fields(of).get(field)
    texts = tuple(t for t in typed.get(VALUE, ()) if t.strip())
    options = _options(field, slag, known) if slag else ()
    return Correction(of, field, slag, options, texts, known)


def right_value(typed: Typed, known: Known) -> str:
    """The right value as the form of the act reads it."""
    return ", ".join(correction(typed, known).understood())


def asked(shown: tuple[Shown, ...], typed: Typed, known: Known) -> tuple[Shown, ...]:
    """The fields of the form, with those asked that the thing has, and the value as its own."""
    so_far = correction(typed, known)
    return tuple(ASKED[s.name](s, so_far) if s.name in ASKED else s for s in shown)


def plainly(faults: Sequence[Feil], typed: Typed, known: Known) -> tuple[Feil, ...]:
    """What was wrong, told of what the page shows."""
    so_far = correction(typed, known)
    return tuple(Feil(f.felt, _told(f, so_far)) for f in faults)


def _told(fault: Feil, so_far: Correction) -> str:
    match fault.felt:
        case "felt" if so_far.slag is None:
            return CHOOSE_FIELD.get(so_far.of, fault.melding)
        case "verdi" if not so_far.is_known:
            return TICK if so_far.slag and so_far.slag.fleire else CHOOSE
        case "nr":
            return WHICH_ONE.get(so_far.of, fault.melding)
        case _:
            return fault.melding


def _field(shown: Shown, so_far: Correction) -> Shown:
    """Only what the thing has."""
    fields = _fields(so_far.of)
    return replace(shown, options=tuple(o for o in shown.options if o[0] in fields))


def _value(shown: Shown, so_far: Correction) -> Shown:
    slag = so_far.slag
    if slag is None:
        return shown
    if so_far.options:
        kind = "many" if slag.fleire else "choice"
        return replace(shown, kind=kind, options=so_far.options, hint="",
                       value=so_far.understood())
    if _is_day(slag):
        return replace(shown, kind="date", hint="", value=so_far.understood()[-1:])
    return replace(shown, hint="")


def _number(shown: Shown, so_far: Correction) -> Shown:
    """Papers and handlings are chosen by what they are called."""
    source = NUMBERED.get(so_far.of)
    options = choices_of(Trekk.RETT, source, so_far.known) if source else None
    return replace(shown, kind="choice", options=options, hint="") if options else shown


ASKED: Mapping[str, Callable[[Shown, Correction], Shown]] = {
    FIELD: _field, VALUE: _value, NUMBER: _number,
}


def _options(field: str, slag: Slag, known: Known) -> tuple[Option, ...]:
    if slag.les is JaNei:
        return (YES, YES), (NO, NO)
    codes = choices(core_type(slag.les))
    if codes:
        return tuple((c, option_word(field, c)) for c in codes)
    return choices_of(Trekk.RETT, field, known) or ()


def _names(options: tuple[Option, ...], known: Known) -> Iterator[tuple[str, str]]:
    """All that people call each choice: the code last, which nothing else may take."""
    for code, said in options:
        partner = known.register.partnarar.get(code)
        if partner:
            yield partner.name_on(known.day).namn.casefold(), code
        yield said.removesuffix(f" ({code})").casefold(), code
        yield said.casefold(), code
        yield word(code).casefold(), code
    yield from ((code.casefold(), code) for code, _ in options)


def _fields(of: str) -> Mapping[str, Slag]:
    return FIELDS.get(of, {**HANDLING, **DOCUMENT, **CASE})


def _is_day(slag: Slag) -> bool:
    return slag.les is Dato


def _last(typed: Typed, name: str) -> str:
    return (list(typed.get(name, ())) or [""])[-1]
