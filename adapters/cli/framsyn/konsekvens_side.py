"""The page and the JSON of `konsekvens`: the proposal, each case it touches, and the count."""

from collections.abc import Iterator

from adapters.cli.page.paper import pairs, say
from adapters.views.konsekvens_look import Count, Look
from adapters.views.words import STANDING, day_text, word
from cases.terms import OrganRole
from rules.nemningar import STEP_NAMES
from rules.niva import Level
from workflow.looking.konsekvens import AnswerEffect, Effect


def say_beginning(look: Look) -> None:
    version = look.proposal.versjon
    say(f"Framlegg til reglement for {look.name}, frå {day_text(version.gjeld_fraa)}", strong=True)
    say(f"Kjelde: {version.kjelde}. Ingenting vert lagra.")
    for row in look.reading().rader:
        say(f"– {row.setning}", indent=2, hang=2)
    for note in look.notes():
        say(f"Merk: {note}", hang=2)


def say_effect(look: Look, one: Effect) -> None:
    say()
    say(f"{look.number(one.sak)}: {one.sak.tittel}", hang=2, strong=True)
    pairs(_rows(look, one))


def _rows(look: Look, one: Effect) -> Iterator[tuple[str, str]]:
    yield "Steg", STEP_NAMES[one.sak.sakssteg]
    if one.level_turns:
        yield "No", _level(look, one.no)
        yield "Då", _level(look, one.daa)
    if one.krav_ope:
        yield "Krav", "partnaren er spurd og har ikkje eit svar som tel enno"
    if one.svar:
        yield "Svar", " ".join(_answer(look, one.svar))


def _level(look: Look, level: Level) -> str:
    organs = [look.organ(role) for role in level.organ]
    *most, last = organs or ["ingen kan svare enno"]
    who = f"{', '.join(most)} eller {last}" if most else last
    return f"{who}: {level.grunn} (rad {level.rad.value}, {level.heimel})"


def _answer(look: Look, one: AnswerEffect) -> Iterator[str]:
    a = one.svar
    given = f"«{word(a.slag.value)}» frå {a.organ_namn} {day_text(a.dato)}"
    if one.stands:
        yield f"Svaret {given} står som før ({STANDING[one.foer]}): det følgjer reglementet som"
        yield "galdt då det vart gitt."
    else:
        yield f"Svaret {given} endrar seg: før «{STANDING[one.foer]}», då «{STANDING[one.etter]}»."
    organ = look.organ(a.organ) if a.organ is not OrganRole.ANNA else a.organ_namn
    if one.nytt_no is not one.nytt_daa:
        held = "kunne no halde" if one.nytt_daa else "ville ikkje halde"
        yield f"Eit nytt svar frå {organ} {held}."


def say_count(look: Look, count: Count) -> None:
    say()
    day = day_text(look.proposal.day)
    if not count.saker:
        say(f"{look.name} har ingen opne saker.")
        return
    say(f"Av {count.saker} opne saker med {look.name} vert {count.raka} råka, dømde slik det vert"
        f" {day}. {count.saker - count.raka} vert ikkje råka.")
    if count.uavklara:
        say(f"Ikkje avklarte enno: {count.uavklara}. Slike saker kan verte råka når partnaren har"
            " avklara dei.")


# -- for other programs ----------------------------------------------------------------------------
