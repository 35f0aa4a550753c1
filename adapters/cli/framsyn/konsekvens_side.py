"""The page and the JSON of `konsekvens`: the proposal, each case it touches, and the count."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.cli.page.paper import pairs, say
from adapters.views.words import STANDING, day_text, word
from cases.canonical import Json
from cases.case import Case
from cases.partner import Partner
from cases.steps import Trekk
from cases.terms import OrganRole
from rules.facts import RegisterFacts
from rules.nemningar import STEP_NAMES
from rules.niva import Level
from rules.spoersmaal import organ_name
from workflow.looking.konsekvens import AnswerEffect, Effect, Proposal, unknown_organs
from workflow.looking.reglement_lesing import Reading, reading


@dataclass(frozen=True, slots=True)
class Look:
    """The proposal, with the names its partner uses on the day it is judged."""

    proposal: Proposal

    @property
    def facts(self) -> RegisterFacts:
        p = self.proposal
        return RegisterFacts(register=p.daa, trekk=Trekk.OVERSYN, act=p.act_daa)

    @property
    def partner(self) -> Partner:
        return self.proposal.no.partnarar[self.proposal.partnar]

    @property
    def name(self) -> str:
        return self.facts.name(self.proposal.partnar)

    def organ(self, role: OrganRole) -> str:
        return organ_name(self.facts, self.proposal.partnar, role, self.proposal.day)

    def number(self, case: Case) -> str:
        return f"{self.proposal.no.hf.prefiks} {case.number}"

    def reading(self) -> Reading:
        return reading(self.partner, self.facts)

    def notes(self) -> Iterator[str]:
        for role in unknown_organs(self.proposal):
            yield f"Registeret kjenner ikkje {self.organ(role)} hjå {self.name}. Er organet rett?"


@dataclass(slots=True)
class Count:
    """How many cases were looked at, and how it went with them; filled while they pass."""

    saker: int = 0
    raka: int = 0
    uavklara: int = 0

    def saw(self, effect: Effect) -> bool:
        """Count it. Whether it is one that is affected."""
        self.saker += 1
        self.raka += effect.affected
        self.uavklara += effect.unclear and not effect.affected
        return effect.affected

    def as_json(self) -> dict[str, Json]:
        untouched = self.saker - self.raka
        return {
            "saker": self.saker, "raka": self.raka, "urorte": untouched, "uavklara": self.uavklara
        }


# -- for people ------------------------------------------------------------------------------------


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


def beginning_json(look: Look) -> dict[str, Json]:
    version = look.proposal.versjon
    return {
        "partnar": look.proposal.partnar,
        "namn": look.name,
        "reglement": {
            "versjon": version.versjon,
            "gjeld_fraa": version.gjeld_fraa.isoformat(),
            "gjeld_til": version.gjeld_til.isoformat() if version.gjeld_til else None,
            "kjelde": version.kjelde,
            "rader": [{"setning": r.setning, "verkar": r.verkar} for r in look.reading().rader],
        },
        "dag": {"no": look.proposal.today.isoformat(), "daa": look.proposal.day.isoformat()},
        "merknader": list(look.notes()),
    }


def effect_json(look: Look, one: Effect) -> dict[str, Json]:
    return {
        "saksnummer": look.number(one.sak),
        "tittel": one.sak.tittel,
        "sakssteg": one.sak.sakssteg.value,
        "nivaa_endra": one.level_turns,
        "no": level_json(look, one.no),
        "daa": level_json(look, one.daa),
        "krav_ope": one.krav_ope,
        "svar": _answer_json(one.svar) if one.svar else None,
    }


def level_json(look: Look, level: Level) -> dict[str, Json]:
    organs: list[Json] = [{"rolle": r.value, "namn": look.organ(r)} for r in level.organ]
    return {
        "rad": level.rad.value, "organ": organs, "grunn": level.grunn, "heimel": level.heimel
    }


def _answer_json(one: AnswerEffect) -> dict[str, Json]:
    return {
        "svar": one.svar.slag.value,
        "organ": one.svar.organ.value,
        "dato": one.svar.dato.isoformat(),
        "reglement": one.svar.reglement,
        "staar": one.stands,
        "foer": one.foer.value,
        "etter": one.etter.value,
        "nytt_svar_held_no": one.nytt_no,
        "nytt_svar_held_daa": one.nytt_daa,
    }
