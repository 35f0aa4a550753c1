"""What stops an act is said at the field it is about too, whatever the page calls that field."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from adapters.web.advice import Told
from rules.rule import RULES
from workflow.forms.errors import Feil
from workflow.forms.fields import Form


def in_form(form: type[Form], told: Sequence[Told]) -> tuple[Told, ...]:
    """The stops of an act, each speaking of the field as its form calls it."""
    return tuple(replace(t, felt=_field(form, t)) for t in told)


def _field(form: type[Form], told: Told) -> str:
    """A rule speaks of a field of the noun it judges. Where a form makes two nouns, the fields of
    the second begin with its name: the `dato` of a Lovnad is `lovnad_dato` in a Samtale."""
    judged = RULES[told.regel].treng if told.regel in RULES else None
    of_noun = f"{judged.__name__.lower()}_{told.felt}" if judged and told.felt else ""
    return of_noun if of_noun in form.model_fields else told.felt


def among_forms(told: Sequence[Told], begins: str, called: Mapping[str, str]) -> tuple[Told, ...]:
    """The stops on a page with several forms: the fields of this one begin so, and some are
    `called` otherwise there."""
    return tuple(
        replace(t, felt=f"{begins}{called.get(t.felt, t.felt)}") if t.felt else t for t in told
    )


def at_fields(told: Sequence[Told]) -> tuple[Feil, ...]:
    """What stopped the act, at the field it is about."""
    return tuple(Feil(t.felt, t.grunn.striptags()) for t in told if t.felt)
