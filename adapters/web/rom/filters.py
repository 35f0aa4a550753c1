"""Filters that are links: each one is an address, so it can be kept, sent and gone back to."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from adapters.http.desk import Desk
from adapters.http.numbers import whole

FIRST = {"etter": "", "brev": ""}
"""Where a page goes on from: with another filter it begins anew."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One link of a filter: the value it chooses, and whether that is chosen now."""

    verdi: str
    adresse: str
    her: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands after the ? of the page, as far as the page knows the names."""

    sti: str
    verdiar: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.verdiar.get(name, "")

    def number(self, name: str) -> int | None:
        """A whole number; None for anything else, for an address can be changed by hand."""
        return whole(self[name])

    def address(self, **other: str) -> str:
        """The same page with something else chosen; what is empty is left out."""
        chosen = {k: v for k, v in {**self.verdiar, **other}.items() if v}
        return f"{self.sti}?{urlencode(chosen)}" if chosen else self.sti

    def choices(self, name: str, *values: str) -> tuple[Choice, ...]:
        """A link for each value of one filter; it begins at the first page again."""
        return tuple(
            Choice(value, self.address(**{name: value, **FIRST}), self[name] == value)
            for value in values
        )

    def switch(self, name: str) -> Choice:
        """A filter that is on or off: its link turns it."""
        on = bool(self[name])
        return Choice(name, self.address(**{name: "" if on else "ja", **FIRST}), on)


def asked(desk: Desk, *names: str) -> Asked:
    """What this request asks for."""
    given = desk.request.query_params
    return Asked(desk.request.url.path, {n: given.get(n, "")[:200] for n in names})
