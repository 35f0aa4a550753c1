"""`avtalar`: the agreement register: what hangs under what, between whom, and what is due."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

import typer

from adapters.bootstrap import now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.settings import load_settings
from adapters.views.as_json.avtalar import agreements_json, hierarchy, overdue
from adapters.views.words import day_text, word
from cases.avtale import Avtale
from cases.listing import listed
from cases.oslo import local_day
from cases.register import Register
from rules.avtale.avtaleoversyn import POINTS, points_answered

app = NynorskTyper()
FEW = 6
Row = tuple[str, str]


@app.command("avtalar", help="Vis avtaleregisteret: kva som gjeld, og mellom kven.")
def avtalar(
    finn: Annotated[
        str | None, typer.Option("--finn", metavar="ORD", help="Berre avtalar med ordet i tittelen")
    ] = None,
    alle: Annotated[bool, typer.Option("--alle", help="Vis òg avtalar som er slutt")] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
    day = local_day(now())
    chosen = [
        (depth, a) for depth, a in hierarchy(register)
        if (alle or a.in_force) and (finn or "").casefold() in a.tittel.casefold()
    ]
    if json_ut:
        say_json(agreements_json(register, [a for _, a in chosen], day))
        return
    say(register.hf.namn, strong=True)
    for depth, agreement in chosen:
        _show(register, agreement, day, depth)
    if not chosen:
        say("Ingen avtalar å vise.")
    heading("Punkta i hol. § 6-2")
    say(_points_text(register), indent=2)


def _show(register: Register, agreement: Avtale, day: date, depth: int) -> None:
    say()
    number = f"{agreement.nr}. " if agreement.nr else ""
    say(f" ({agreement.id})", lead=f"{number}{agreement.tittel}", indent=depth * 2)
    pairs(_rows(register, agreement, day), indent=depth * 2 + 2)


def _rows(register: Register, a: Avtale, day: date) -> Iterator[Row]:
    yield "Slag", word(a.slag.value)
    yield "Stode", _state(register, a)
    yield "Partar", _parties(register, a, day)
    for event in register.terminations(a.id):
        yield "Oppsagd", f"{register.name(event.partnar or '', day)}, frå {day_text(event.verknad)}"
    points = listed([str(p) for p in a.paragraf_6_2])
    yield "Hol. § 6-2", f"punkt {points}" if points else ""
    yield "Gjeld", _period(a)
    yield "Gjennomgang", _review(a, day)
    owner = register.organ.get(a.eigar or "")
    yield "Eigar", owner.namn if owner else ""
    yield "Kortversjon", a.kortversjon
    yield "Målgruppe", a.maalgruppe
    yield "Tilpassa for", listed([register.name(p, day) for p in a.tilpassingar])
    yield "Kjem frå", f"sak {a.sak}" if a.sak else ""


def _state(register: Register, a: Avtale) -> str:
    above = "; avtalen over er under revisjon" if register.mother_under_revision(a) else ""
    return f"{word(a.tilstand.value)}, versjon {a.versjon}{above}"


def _parties(register: Register, a: Avtale, day: date) -> str:
    bound = register.bound_by(a, day)
    names = [*(register.name(p, day) for p in bound), *a.andre_partar]
    return f"{len(names)} partar" if len(names) > FEW else listed(names)


def _period(a: Avtale) -> str:
    first = f"frå {day_text(a.gjeld_fraa)}" if a.gjeld_fraa else ""
    last = f"til {day_text(a.gjeld_til)}" if a.gjeld_til else ""
    return " ".join(t for t in (first, last) if t)


def _review(a: Avtale, day: date) -> str:
    done = f"sist {day_text(a.gjennomgang)}" if a.gjennomgang else ""
    due = f"neste {day_text(a.neste_gjennomgang)}" if a.neste_gjennomgang else ""
    late = "skulle vore gjort" if overdue(a, day) else ""
    return ", ".join(t for t in (done, due, late) if t)


def _points_text(register: Register) -> str:
    missing = sorted(POINTS - points_answered(register))
    if not missing:
        return "Avtalane svarar til saman på alle dei tretten punkta."
    return f"Ingen avtale i kraft svarar på nr. {listed([str(p) for p in missing])}."
