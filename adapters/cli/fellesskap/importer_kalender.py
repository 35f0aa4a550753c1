"""`importer-kalender FIL`: the meetings of an organ from the calendar of the one who keeps it."""

from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer

from adapters.actors import SECRETARIAT, find_partner, parse_som
from adapters.bootstrap import House, new_id, now, opened
from adapters.cli.line.form_input import read_file
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_ground, say_json
from adapters.cli.page.paper import pairs, say
from adapters.ics.importing import Imported, import_calendar, summary
from adapters.ics.reading import read_calendar
from adapters.settings import load_settings
from adapters.views.as_json.grounds import ground_json
from adapters.views.moved_deadlines import now_due
from adapters.views.words import day_text
from cases.actor import Act
from cases.listing import counted, listed
from cases.oslo import local_day
from cases.register import Register
from cases.terms import OrganRole
from rules.moetekjede import MEETS
from rules.parametrar import parameter
from workflow.forms.errors import Feil, UnknownId

app = NynorskTyper()
STOPPED = 1
MOST_DAYS = 365
MANY = 12
"""More days than this are counted, not named."""


Calendar = Annotated[Path, typer.Argument(metavar="FIL", help="Kalenderen (.ics)")]
OrganId = Annotated[str | None, typer.Option("--organ", metavar="ID", help="Organet som møtest")]
PartnerId = Annotated[
    str | None,
    typer.Option("--partnar", metavar="ID", help="Partnaren organet høyrer til, med --rolle"),
]
Role = Annotated[
    str | None, typer.Option("--rolle", metavar="ORD", help="Til dømes formannskap")
]
PaperDays = Annotated[
    int | None,
    typer.Option("--frist-dagar", metavar="TAL", help="Kor mange dagar før møtet fristen er"),
]
Only = Annotated[
    str | None,
    typer.Option("--berre", metavar="TEKST", help="Berre hendingar med dette i tittelen"),
]
Look = Annotated[
    bool, typer.Option("--berre-vis", help="Vis kva som ville skje; skriv ingenting")
]
As = Annotated[
    str, typer.Option("--som", metavar="KVEN", help="Kven du handlar som. Standard: sse.")
]
Person = Annotated[
    str | None, typer.Option("--person", metavar="ID", help="Kven du er (ein id, aldri namn)")
]
Json = Annotated[bool, typer.Option("--json", help="Svar som JSON")]


@app.command("importer-kalender", help="Hent møta i eit organ frå ein kalender (.ics).")
def importer_kalender(
    fil: Calendar, organ: OrganId = None, partnar: PartnerId = None, rolle: Role = None,
    frist_dagar: PaperDays = None, berre: Only = None, berre_vis: Look = False,
    som: As = SECRETARIAT, person: Person = None, json_ut: Json = False,
) -> None:
    if frist_dagar is not None and not 0 <= frist_dagar <= MOST_DAYS:
        raise Feil("frist_dagar", f"Skriv eit tal frå 0 til {MOST_DAYS}.")
    content = read_file(str(fil)).innhald
    with opened(load_settings()) as house:
        with house.reading() as unit:
            register = unit.register(house.hf)
        act = Act(parse_som(som, person, register), now(), new_id())
        where = _organ(register, organ, partnar, rolle, local_day(act.at))
        made = _import(house, register, act, where, content, berre, frist_dagar, keep=not berre_vis)
    if json_ut:
        say_json(_json(made, where, look=berre_vis))
    else:
        _say(made, register, register.organ[where].namn, look=berre_vis)
    if not made.ok:
        raise typer.Exit(STOPPED)


def _import(
    house: House, register: Register, act: Act, organ: str, content: bytes, only: str | None,
    days: int | None, *, keep: bool,
) -> Imported:
    today = local_day(act.at)
    ahead = timedelta(days=366 * parameter(register, "kalender_aar"))
    calendar = read_calendar(content, today, today + ahead, only)
    return import_calendar(house.database, house.hf, act, organ, calendar, days, keep=keep)


def _organ(
    register: Register, organ: str | None, partner: str | None, role: str | None, day: date
) -> str:
    """The organ that is named by its id, or by whose it is and what it is for."""
    if (organ is None) == (partner is None or role is None):
        raise Feil("organ", "Skriv anten --organ, eller --partnar og --rolle.")
    if organ is not None:
        if organ not in register.organ:
            raise UnknownId("organ", "Organet finst ikkje. Sjå «saksgang partnarar --organ».")
        return organ
    if role not in MEETS:
        raise Feil("rolle", f"Vel mellom {', '.join(sorted(MEETS))}.")
    known = register.partner_organ(find_partner(partner or "", register).id, OrganRole(role), day)
    if known is None:
        raise UnknownId("rolle", "Partnaren har ikkje noko slikt organ i registeret.")
    return known.id


def _say(made: Imported, register: Register, organ: str, *, look: bool) -> None:
    if not made.ok:
        say("Ingenting er henta: ein regel stansa det.", strong=True)
        for ground in made.hinder:
            say_ground(ground, why=False)
        return
    changed = made.nye or made.flytta or made.avlyste
    if not changed:
        say(f"Møta i {organ} er henta frå før. Ingenting er endra.", strong=True)
    elif look:
        say("Ingenting er skrive. Dette ville skje:", strong=True)
    else:
        say(f"Møta i {organ} er henta.", strong=True)
    pairs([
        ("Nye", _days(made.nye)),
        ("Flytta", "\n".join(f"{day_text(a)} til {day_text(b)}" for a, b in made.flytta)),
        ("Avlyste", _days(made.avlyste)),
        ("Kjende frå før", str(made.kjende) if made.kjende else ""),
        ("Ikkje i fila lenger", f"{_days(made.borte)}; dei står" if made.borte else ""),
        ("Ikkje flytta", f"{_days(made.opptekne)}: organet har alt eit møte den dagen"
         if made.opptekne else ""),
    ])
    for number, due in made.fristar:
        say(now_due(register, number, due), hang=2)
    for ground in made.atvaringar:
        say_ground(ground, why=False, mark="Merk: ")


def _days(days: list[date]) -> str:
    if len(days) > MANY:
        first, last = day_text(min(days)), day_text(max(days))
        return f"{counted(len(days), 'møte', 'møte')} frå {first} til {last}"
    return listed([day_text(d) for d in days])


def _json(made: Imported, organ: str, *, look: bool) -> dict[str, Any]:
    return {
        "utfall": "ok" if made.ok else "stansa",
        "skrive": made.ok and not look,
        "organ": organ,
        **dict(summary(made)),
        "flytta": [[a.isoformat(), b.isoformat()] for a, b in made.flytta],
        "kjende": made.kjende,
        "fristar": [{"sak": number, "frist": due.isoformat()} for number, due in made.fristar],
        "hinder": [ground_json(g) for g in made.hinder],
        "atvaringar": [ground_json(g) for g in made.atvaringar],
    }
