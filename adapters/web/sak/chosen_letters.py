"""Which letters of a case an address is about: one, those that are alike, or all of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlencode

from adapters.http.language import gettext_noop
from adapters.web.fields import Shown
from cases.vedtak import Post

ALONE = "brev"
"""The field that chooses letters; in an address, that letter alone."""
ALIKE, EVERY = "lik", "alle"
"""In an address: the letters that are as that one, and that all of them are chosen. The same letter
may go to hundreds, who would not have room in an address one by one."""
CHOSEN = "valde"
"""Says that the form is about some of the letters: then none of them is not all of them."""
_CHOOSE = gettext_noop("Set kryss for minst eitt brev. Dei andre vert ikkje rørte.")
Address = Mapping[str, Sequence[str]]


def sort_of(post: Post) -> tuple[object, ...]:
    """What letters that are alike have in common: the same letter, written at once to many."""
    return post.sak, post.trinn, post.emne, post.laga


def just_these(alike: Sequence[str]) -> str:
    """The end of an address that chooses those letters, by the ids of all that are alike."""
    return urlencode({ALONE: alike[0]} if len(alike) == 1 else {ALIKE: alike[0], EVERY: "ja"})


def among(alike: Sequence[str]) -> str:
    """The end of an address where one chooses among them; empty for one alone."""
    return urlencode({ALIKE: alike[0]}) if len(alike) > 1 else ""


def asked_for(letters: Sequence[Post], address: Address) -> tuple[Post, ...]:
    """Those of the letters the address is about; all where it is about none of them."""
    alone = tuple(p for p in letters if p.id in address.get(ALONE, ()))
    sorts = {sort_of(p) for p in letters if p.id in address.get(ALIKE, ())}
    return alone or tuple(p for p in letters if sort_of(p) in sorts) or tuple(letters)


def is_of_some(typed: Address | None) -> bool:
    """Whether the form is about some of the letters, and not about all of the case."""
    return bool(typed and (typed.get(ALONE) or typed.get(CHOSEN)))


def some_asked(field: Shown) -> Shown:
    """The field where letters must be chosen, for none of them is not all."""
    return replace(field, required=True, hint=_CHOOSE)


def filled_in(letters: Sequence[Post], address: Address) -> dict[str, tuple[str, ...]]:
    """What the address fills in of the form about those letters."""
    found = {name: tuple(values) for name, values in address.items()}
    every, alike = found.pop(EVERY, ()), found.pop(ALIKE, ())
    if every and alike:
        found[ALONE] = tuple(p.id for p in letters)
    if alike or found.get(ALONE):
        found[CHOSEN] = ("ja",)
    return found
