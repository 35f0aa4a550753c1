"""Every value in force in one helsefellesskap: numbers, and switches somebody has set."""

from collections.abc import Iterable
from dataclasses import dataclass

from adapters.views.regelbok.entry import BookHere
from adapters.views.regelbok.here import Number, Switch, numbers, switches
from adapters.views.regelbok.said import (
    number_from,
    number_source,
    number_value,
    switch_from,
    switch_now,
    switch_source,
)
from rules.rule import RULES

SET = "Tal som helsefellesskapet kan setje"
LAW = "Tal som lova gir"
SWITCHED = "Brytarar som står annleis enn til vanleg, eller som nokon har sett"


@dataclass(frozen=True, slots=True)
class Value:
    """One value as a line: what it is, what it is set to, from when, from where, and for whom."""

    namn: str
    verdi: str
    fraa: str
    kjelde: str
    reglar: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Values:
    """Numbers that may be set here, those that law gives, and the switches that were set."""

    tal: tuple[Value, ...]
    lov: tuple[Value, ...]
    brytarar: tuple[Value, ...]


def values_here(here: BookHere) -> Values:
    """In the order the rules come in the book; each value once, with all the rules that use it."""
    found: dict[str, tuple[Number, list[str]]] = {}
    turned: dict[str, tuple[Switch, list[str]]] = {}
    for rule in here.book.reglar:
        for number in numbers(rule, here.register, here.since):
            found.setdefault(number.id, (number, []))[1].append(rule)
        for switch in switches(RULES[rule], here.register, here.since):
            if switch.sett or switch.verknad != switch.standard:
                turned.setdefault(switch.rad, (switch, []))[1].append(rule)
    return Values(
        tal=tuple(_number(n, r) for n, r in found.values() if not n.lov),
        lov=tuple(_number(n, r) for n, r in found.values() if n.lov),
        brytarar=tuple(_switch(s, r) for s, r in turned.values()),
    )


def _number(number: Number, rules: Iterable[str]) -> Value:
    return Value(
        number.namn, number_value(number), number_from(number), number_source(number), tuple(rules)
    )


def _switch(switch: Switch, rules: Iterable[str]) -> Value:
    return Value(
        f"{switch.merke}: {switch.tittel}", switch_now(switch), switch_from(switch),
        switch_source(switch), tuple(rules),
    )
