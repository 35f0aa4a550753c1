"""What a proposed reglement does to one case, and to all of them, as people read it."""

from collections.abc import Iterator

from adapters.views.konsekvens_look import Count, Look
from adapters.views.words import STANDING, day_text, word
from cases.listing import listed
from cases.terms import OrganRole
from rules.heimel import spelled
from rules.nemningar import STEP_NAMES
from rules.niva import Level
from workflow.looking.konsekvens import AnswerEffect, Effect

LOOKED_AT = (
    "Her ser vi berre på kven som må svare, og på svara som er gitt i dei opne sakene. Andre reglar"
    " er ikkje prøvde."
)


def effect_rows(look: Look, one: Effect) -> Iterator[tuple[str, str]]:
    """Label and text: where the case is, who may answer now and then, and the answer given."""
    yield "Steg", STEP_NAMES[one.sak.sakssteg]
    if one.level_turns:
        yield "No", level_sentence(look, one.no)
        yield "Då", level_sentence(look, one.daa, then=True)
    if one.krav_ope:
        yield "Krav", "partnaren er spurd og har ikkje eit svar som tel enno"
    if one.svar:
        yield "Svar", " ".join(_answer(look, one.svar))


def turn_of(look: Look, one: Effect) -> str:
    """How those who may answer turn: `fleire`, `faerre`, `andre` (some of them), `eit_anna` (all),
    `foerst` (the same, and another is asked first) or `grunn` (the same for another reason)."""
    now, then = look.answering(one.no), look.answering(one.daa, then=True)
    if set(now) == set(then):
        return "grunn" if now[:1] == then[:1] else "foerst"
    if set(now) < set(then):
        return "fleire"
    if set(then) < set(now):
        return "faerre"
    return "andre" if set(now) & set(then) else "eit_anna"


def level_sentence(look: Look, level: Level, *, then: bool = False) -> str:
    organs = [look.organ(role) for role in look.answering(level, then=then)]
    who = listed(organs, "eller") or "ingen kan svare enno"
    return f"{who}: {level.grunn} ({spelled(level.heimel)})"


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


def count_sentences(look: Look, count: Count) -> Iterator[str]:
    """How many open cases it touches, and how many nobody can say it of yet."""
    day = day_text(look.proposal.day)
    if not count.saker:
        yield f"{look.name} har ingen opne saker."
        return
    yield (f"Av {count.saker} opne saker med {look.name} vert {count.raka} råka, vurderte slik det"
           f" er {day}. {count.saker - count.raka} vert ikkje råka.")
    if count.uavklara:
        yield (f"Ikkje avklarte enno: {count.uavklara}. Slike saker kan verte råka når partnaren"
               " har avklara dei.")
