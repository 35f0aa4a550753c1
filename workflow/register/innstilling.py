"""A switch or a number of the helsefellesskap is set, on a decision that can be found again."""

from collections.abc import Mapping
from dataclasses import replace

from cases.actor import Act
from cases.receipt import Outcome
from cases.register import Helsefellesskap, Register
from cases.steps import Trekk
from rules.facts import RegisterFacts
from rules.katalog import KATALOG, SwitchError
from rules.parametrar import defaults, parameter, too_small
from workflow.conduct import keep, repeated
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.hf_forms import SetBrytar, SetTal
from workflow.machine import judge_register
from workflow.ports import UnitOfWork
from workflow.register.keeping import register_for


def set_brytar(uow: UnitOfWork, hf: str, form: SetBrytar, act: Act) -> Outcome:
    """Set what a breach of a row does here. What law fixes has no switch, and is refused."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        _check_switch(form)
        before = KATALOG.effect(form.rad, register.hf.brytarar).value
        if before == form.verknad:
            raise Feil("verknad", "Brytaren står slik alt. Ingenting vert endra.")
        switches = {**register.hf.brytarar, form.rad: form.verknad}
        seen = {"rad": form.rad, "foer": before, "etter": form.verknad}
        made = replace(register.hf, brytarar=switches)
        return _decided(uow, form, register, Trekk.SET_BRYTAR, act, made, seen)


def _check_switch(form: SetBrytar) -> None:
    if form.rad not in KATALOG:
        raise UnknownId("rad", "Rada finst ikkje i katalogen. Sjå «saksgang reglar».")
    try:
        KATALOG.check_switches({form.rad: form.verknad})
    except SwitchError as error:
        raise Feil("rad", f"{error} Sjå «saksgang reglar {form.rad}».") from None


def set_tal(uow: UnitOfWork, hf: str, form: SetTal, act: Act) -> Outcome:
    """Set one of the numbers the rules use, where the sources give none."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        if form.namn not in defaults():
            raise UnknownId("namn", f"Talet finst ikkje. Vel mellom {', '.join(defaults())}.")
        if too_small(form.namn, form.verdi):
            raise Feil("verdi", f"Talet må vere minst {defaults()[form.namn].minst}.")
        before = parameter(register, form.namn)
        if before == form.verdi:
            raise Feil("verdi", "Talet er det alt. Ingenting vert endra.")
        numbers = {**register.hf.parametrar, form.namn: form.verdi}
        seen = {"tal": form.namn, "foer": str(before), "etter": str(form.verdi)}
        made = replace(register.hf, parametrar=numbers)
        return _decided(uow, form, register, Trekk.SET_TAL, act, made, seen)


def _decided(
    uow: UnitOfWork, form: SetBrytar | SetTal, register: Register, trekk: Trekk, act: Act,
    made: Helsefellesskap, seen: Mapping[str, str],
) -> Outcome:
    """Judged and kept. What it was, what it became and why stay in the receipt, and so in the
    history, with what the rule saw."""
    facts = RegisterFacts(register=register, trekk=trekk, act=act, nye=(made,))
    outcome = judge_register(facts, seen.get("rad") or seen.get("tal"))
    values = {**seen, "grunn": form.grunn, "kjelde": form.kjelde}
    grounds = tuple(
        replace(g, verdiar={**g.verdiar, **values}) for g in outcome.kvittering.grunnar
    )
    told = replace(outcome, kvittering=replace(outcome.kvittering, grunnar=grounds))
    return keep(uow, form, act, register.hf.id, told, (made,) if told.ok else ())
