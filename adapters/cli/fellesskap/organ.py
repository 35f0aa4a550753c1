"""`organ`: the joint organs, who sits in them, and whether their composition holds."""

from datetime import date
from typing import Annotated

import typer

from adapters.bootstrap import now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.db.unit import SqlReads
from adapters.settings import load_settings
from adapters.views.as_json.organ import demands_shown, organ_json
from adapters.views.words import day_text
from cases.fellesskap_terms import Gruppe
from cases.listing import capital, listed
from cases.oslo import local_day
from cases.partner import Organ, Sete, Setekrav
from cases.register import Register
from cases.terms import OrganRole
from rules.katalog import KATALOG, Effect
from rules.organ.samansetjing import gap, joint_organs
from workflow.forms.errors import UnknownId

app = NynorskTyper()

ROLES: dict[OrganRole, str] = {
    OrganRole.PARTNARSKAPSMOTE: "det øvste møtet",
    OrganRole.TOPPLEIARSAMLING: "samling for toppleiinga",
    OrganRole.SSU: "SSU",
    OrganRole.OMRAADEUTVAL: "områdeutval",
    OrganRole.KONTAKTUTVAL: "kontaktutval",
    OrganRole.FAGUTVAL: "fagleg utval",
    OrganRole.ARBEIDSGRUPPE: "arbeidsgruppe",
    OrganRole.ADHOC: "ad hoc-utval",
    OrganRole.PLANGRUPPE: "plangruppe",
    OrganRole.STYRINGSGRUPPE: "styringsgruppe",
    OrganRole.BRUKARUTVAL: "brukarutval",
    OrganRole.UNGDOMSRAAD: "ungdomsråd",
    OrganRole.TVISTEORGAN: "tvisteløysingsorgan",
    OrganRole.NETTVERK: "nettverk",
    OrganRole.SEKRETARIAT: "sekretariat",
}
GROUPS: dict[Gruppe, str] = {
    Gruppe.SPESIALIST: "spesialisthelsetenesta",
    Gruppe.KOMMUNEOVERLEGE: "kommuneoverlegane",
    Gruppe.FASTLEGE: "fastlegane",
    Gruppe.SJUKEHUSLEGE: "sjukehuslegane",
    Gruppe.BRUKAR: "brukarane",
    Gruppe.KOMMUNE: "kommunane",
    Gruppe.PKO: "PKO",
    Gruppe.KS: "KS",
    Gruppe.STATSFORVALTAR: "statsforvaltaren",
    Gruppe.FYLKESKOMMUNE: "fylkeskommunen",
    Gruppe.UNGDOM: "ungdommen",
    Gruppe.SEKRETARIAT: "sekretariatet",
    Gruppe.HOVUDSAMANSLUTNING: "hovudsamanslutningane",
    Gruppe.ANDRE: "andre",
}


@app.command("organ", help="Vis fellesorgana: mandat, kven som sit der, og om samansetjinga held.")
def organ(
    organ: Annotated[
        str | None, typer.Argument(metavar="ID", help="Eitt organ, med alle plassane")
    ] = None,
    kvifor: Annotated[
        bool, typer.Option("--kvifor", help="Vis òg kvar kvart krav kjem frå")
    ] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    day = local_day(now())
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
        chosen = _chosen(register, organ, day)
        if json_ut:
            found = [organ_json(register, o, day) for o in chosen]
            say_json({"helsefellesskap": register.hf.id, "organ": found})
            return
        say(register.hf.namn, strong=True)
        for one in chosen:
            _summary(register, one, day)
            if organ:
                _details(unit, register, one, day)
            if kvifor:
                _sources(register, one)
        if not organ:
            say()
            say("Plassane og alle krava i eitt organ: «saksgang organ ID».")


def _chosen(register: Register, organ_id: str | None, day: date) -> tuple[Organ, ...]:
    if organ_id is None:
        return joint_organs(register, day)
    found = register.organ.get(organ_id)
    if found is None or found.partnar is not None:
        raise UnknownId("organ", "Fellesorganet finst ikkje. Sjå «saksgang organ».")
    return (found,)


def _summary(register: Register, one: Organ, day: date) -> None:
    meeting = register.next_meeting(one.id, day)
    seats = register.seats(one.id, day)
    say()
    say(f" ({one.id})", lead=capital(one.namn))
    pairs([
        ("Slag", ROLES.get(one.rolle, one.rolle.value)),
        ("Mandat", one.mandat or "ikkje ført inn; organet kan ikkje få saker"),
        ("Verkar til", day_text(one.til)),
        ("Plassar", _places(seats)),
        ("Neste møte", day_text(meeting.dato) if meeting else "ikkje ført inn"),
        ("Manglar", _lacking(register, one, day)),
    ])


def _places(seats: tuple[Sete, ...]) -> str:
    if not seats:
        return "ingen er ført inn"
    listeners = sum(not s.teljande for s in seats)
    return f"{len(seats)}, av dei {listeners} med berre møte- og talerett" if listeners else str(
        len(seats)
    )


def _lacking(register: Register, one: Organ, day: date) -> str:
    """What does not hold of the demands that are in force here."""
    return "\n".join(
        f"{krav.kva} ({found.har})"
        for krav, effect in demands_shown(register, one)
        if effect is not Effect.AV and (found := gap(register, one, krav, day))
    )


def _details(unit: SqlReads, register: Register, one: Organ, day: date) -> None:
    heading("Plassane")
    for seat in register.seats(one.id, day):
        name = unit.private(seat.namn) if seat.namn else None
        say(f"{f' ({name})' if name else ''}", lead=seat.stilling, indent=2)
        pairs(_seat(register, seat, day), indent=3)
    later = [s for s in register.sete if s.organ == one.id and s.fraa > day]
    if later:
        heading("Tek til seinare")
        pairs((day_text(s.fraa), s.stilling) for s in later)
    for title, in_force in (("Krav til samansetjinga", True), ("Framlegg som er av", False)):
        rows = [
            (krav.rad, f"{krav.kva}: {_state(register, one, krav, day)}")
            for krav, effect in demands_shown(register, one)
            if (effect is not Effect.AV) is in_force
        ]
        if rows:
            heading(title)
            pairs(rows)


def _sources(register: Register, one: Organ) -> None:
    """Where each demand comes from, row by row."""
    heading("Kvar krava kjem frå")
    rows = dict.fromkeys(krav.rad for krav, _ in demands_shown(register, one))
    pairs((rad, f"{KATALOG[rad].tittel} {KATALOG[rad].kjelde}") for rad in rows)


def _seat(register: Register, seat: Sete, day: date) -> list[tuple[str, str]]:
    def named(one: str | None) -> str:
        known = register.organ.get(one or "")
        return known.namn if known else register.name(one or "", day)

    return [
        ("For", GROUPS[seat.gruppe] + ("" if seat.teljande else " (møte- og talerett)")),
        ("Frå", named(seat.partnar)),
        ("Òg for", listed([named(p) for p in seat.paa_vegne_av])),
        ("Periode", _period(seat)),
        ("Vald av", named(seat.vald_av)),
        ("Innstilt av", named(seat.innstilt_av)),
        ("Fullmakt", seat.fullmakt),
        ("Fag", seat.fag),
        ("Nivå", seat.nivaa),
        ("Sak", seat.sak or ""),
        ("Id", seat.id),
    ]


def _period(seat: Sete) -> str:
    until = f"til {day_text(seat.til)}" if seat.til else "utan siste dag"
    return f"frå {day_text(seat.fraa)} {until}"


def _state(register: Register, one: Organ, krav: Setekrav, day: date) -> str:
    found = gap(register, one, krav, day)
    return f"held ikkje ({found.har})" if found else "held"
