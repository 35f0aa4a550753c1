"""Which field of an act's form a stop is about, so that it stands there too."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from adapters.web.advice import Told
from workflow.forms.errors import Feil

_CALLED: Mapping[tuple[str, str], str] = {("samtale", "LOV-01"): "lovnad_dato"}
"""What is promised in a call is judged as any promise, and its day stands in another field."""


def in_form(verb: str, told: Sequence[Told]) -> tuple[Told, ...]:
    """The stops of that act, each speaking of the field as its form calls it."""
    return tuple(replace(t, felt=_CALLED.get((verb, t.regel), t.felt)) for t in told)


def at_fields(told: Sequence[Told]) -> tuple[Feil, ...]:
    """What stopped the act, at the field it is about."""
    return tuple(Feil(t.felt, t.grunn.striptags()) for t in told if t.felt)
