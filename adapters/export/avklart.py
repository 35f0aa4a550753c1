"""What a partner has cleared of a case, as sentences for those who decide: money, plans, weight."""

from collections.abc import Iterator, Mapping
from typing import Any

from adapters.views.words import day_text, word
from cases.avklaring import Avklaring
from cases.listing import listed
from cases.tal import in_threes

Says = Mapping[str, Any]
"""One language of sakspakke.toml."""


def cleared(
    given: Avklaring | None, partner: str, organ: str, says: Says
) -> tuple[str, ...]:
    """What it costs first, then plans and weight, why, and who cleared it; none for no clearing.

    `partner` is the name of the partner, and `organ` what the one is called that
    has adopted the plan the case is not in accord with.
    """
    if given is None:
        return ()
    own = says["avklart"]
    money = _money(given, partner, own)
    judged = " ".join((*money, _plans(given, organ, own), _weight(given, own)))
    why = own["grunn"].format(tekst=given.grunngjeving) if given.grunngjeving else ""
    who = own["klarert"].format(
        klarert_av=in_language(given.klarert_av, says), dato=day_text(given.dato)
    )
    return tuple(t for t in (judged, why, who) if t)


def in_language(code: str, says: Says) -> str:
    """A word of ours, or of the register, as the partner writes it."""
    said = word(code)
    return str(says.get("ord", {}).get(said, said))


def _money(given: Avklaring, partner: str, own: Says) -> Iterator[str]:
    yield str(own["okonomi"][given.okonomi.value].format(partnar=partner))
    if sums := _sums(given, own):
        yield str(own["kostar"].format(partnar=partner, sum=sums))
    if given.budsjettref:
        yield str(own["budsjett"].format(ref=given.budsjettref))


def _sums(given: Avklaring, own: Says) -> str:
    """«1 500 000 kroner éin gong og 400 000 kroner i året i 4 år»; empty where none is told."""
    once = own["eingong"].format(kroner=in_threes(given.belop_eingong)) \
        if given.belop_eingong is not None else ""
    yearly = own["aarleg"].format(kroner=in_threes(given.belop_aar)) \
        if given.belop_aar is not None else ""
    if yearly and given.varigheit is not None:
        yearly += own["varigheit"].format(aar=given.varigheit)
    return listed([one for one in (once, yearly) if one], "og")


def _plans(given: Avklaring, organ: str, own: Says) -> str:
    if given.plan and organ:
        return str(own["plan"].format(plan=given.plan, organ=organ))
    return str(own["plansamsvar"][given.plansamsvar.value])


def _weight(given: Avklaring, own: Says) -> str:
    said = str(own["prinsipiell"][given.prinsipiell.value])
    return f"{said} {own['treng'].format(tekst=given.treng)}" if given.treng else said
