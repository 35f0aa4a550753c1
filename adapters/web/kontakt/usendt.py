"""What a contact typed and could not send, in words she can copy."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from adapters.db.sessions import Typed
from adapters.http.language import gettext_noop, translations
from adapters.views.names import field_name, is_named, option_word
from adapters.web.kontakt.filled import CLEARS
from adapters.web.kontakt.utkast import COLLEAGUE, LATER, WITHDRAW, WORD
from workflow.forms.fields import Form
from workflow.forms.partner_forms import Avklar, Svar, TrekkSvar
from workflow.verbs import VERBS

_FORMS: tuple[tuple[str, str, type[Form]], ...] = (
    (CLEARS, "avklar", Avklar), ("", "svar", Svar), (LATER, "lovnad", VERBS["lovnad"].form),
    (WORD, "fraasegn", VERBS["fraasegn"].form), (WITHDRAW, "trekk_svar", TrekkSvar),
)
_BY_ITSELF, _WITH = f"{LATER}organ", f"{LATER}dato"
"""What the page fills in where nobody has typed anything, and what is typed with it."""
_NEVER = frozenset({"sak", "partnar", "prov"})
_COLLEAGUE: Mapping[str, str] = {
    "namn": gettext_noop("Namnet på kollegaen"),
    "stilling": gettext_noop("Stillinga til kollegaen"), "epost": gettext_noop("E-postadressa"),
    "gjevar": gettext_noop("Stillinga di, så kollegaen veit kven som spør"),
}


@dataclass(frozen=True, slots=True)
class Usendt:
    """One field as it was filled in. `name` is that of the field on the page."""

    name: str
    label: str
    text: str


def unsent(fields: Typed, language: str) -> tuple[Usendt, ...]:
    """What was typed and chosen, in the order of the page; hidden fields and digits are no part."""
    said = translations(language).gettext
    own = {n: t for n, t in fields.items() if n != _BY_ITSELF or any(fields.get(_WITH, ()))}
    return tuple(
        Usendt(name, said(label), text) for name, label, text in _all(own) if text.strip()
    )


def _all(fields: Typed) -> Iterator[tuple[str, str, str]]:
    for begins, verb, form in _FORMS:
        for field in form.model_fields:
            typed = fields.get(f"{begins}{field}", ())
            if field not in _NEVER and is_named(verb, field):
                words = ", ".join(option_word(field, text) for text in typed if text.strip())
                yield f"{begins}{field}", field_name(verb, field), words
    for field, label in _COLLEAGUE.items():
        yield f"{COLLEAGUE}{field}", label, ", ".join(fields.get(f"{COLLEAGUE}{field}", ()))
