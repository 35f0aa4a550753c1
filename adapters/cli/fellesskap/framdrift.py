"""`framdrift NR`: when each partner can decide at the earliest, and when semje can come."""

from datetime import date
from typing import Annotated

import typer
from pydantic import TypeAdapter, ValidationError

from adapters.cli.fellesskap.prognose_side import sentences
from adapters.cli.line.looking import looking_at
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.db.answer_times import days_to_answer
from adapters.forms.faults import form_errors
from adapters.views.as_json.framdrift import progress_json
from adapters.views.view import View
from adapters.views.words import STANDING, day_text
from cases.listing import listed
from cases.steps import Trekk
from rules.facts import Facts
from rules.moetekjede import Link
from rules.nemningar import STEP_NAMES
from rules.spoersmaal import organ_name
from workflow.forms.errors import Feil
from workflow.forms.fields import Dato
from workflow.looking.framdrift import PartnerWay, Progress, in_time, progress
from workflow.looking.overview import facts_of
from workflow.looking.prognose import prognose

app = NynorskTyper()
_DAY = TypeAdapter[date](Dato)


@app.command(
    "framdrift", help="Vis når kvar partnar tidlegast kan avgjere saka, og når semje kan kome."
)
def framdrift(
    sak: Annotated[str, typer.Argument(metavar="NR", help="Saksnummeret, til dømes 2026/14")],
    frist: Annotated[
        str | None,
        typer.Option("--frist", metavar="ÅÅÅÅ-MM-DD", help="Prøv ein annan svarfrist"),
    ] = None,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with looking_at(sak) as view:
        facts = facts_of(view.file, view.register, Trekk.OPNE_RUNDE, view.act)
        found = progress(facts, _tried(frist))
        took = days_to_answer(view.unit, view.case.hf, view.file.parties)
        ahead = prognose(facts, found, took)
        if json_ut:
            say_json(progress_json(view.number, facts, found, ahead))
            return
        say(f"{view.number}: når kvar partnar kan avgjere saka", strong=True)
        if (nobody := _nobody(view)) is not None:
            say(nobody)
            return
        say(_against(found))
        _say_partners(facts, found)
        heading("Prognose")
        for sentence in sentences(facts, ahead):
            say(sentence, indent=2, hang=2)


def _nobody(view: View) -> str | None:
    """Why no partner is to answer; None where they are."""
    if not view.asks_partners:
        return "Saker av denne typen går ikkje på rundgang. Ingen partnar skal svare."
    if view.case.sakssteg.is_end:
        return f"Saka er {STEP_NAMES[view.case.sakssteg]}. Ingen partnar skal svare."
    return None


def _say_partners(facts: Facts, found: Progress) -> None:
    """Those that meetings stand before, one by one; the others together."""
    meets = [w for w in found.partnarar if w.veg and w.veg.ledd]
    for way in meets:
        heading(facts.name(way.partnar))
        pairs(_rows(facts, way, found.frist.dato))
    others = [w for w in found.partnarar if w not in meets]
    rows = [
        ("Utan møte", [w for w in others if w.veg and not w.imot]),
        ("Må avklare", [w for w in others if not w.veg and not w.ferdig]),
        ("Har svara", [w for w in others if w.ferdig]),
        ("Ikkje ja", [w for w in others if w.veg and w.imot]),
    ]
    heading("Dei andre" if meets else "Partnarane")
    pairs([(title, listed([facts.name(w.partnar) for w in ways])) for title, ways in rows])


def _tried(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return _DAY.validate_python(text)
    except ValidationError as error:
        raise Feil("frist", form_errors(error)[0].melding) from None


def _against(found: Progress) -> str:
    day = day_text(found.frist.dato)
    if found.frist.regel:
        return f"Svarfristen ville vere {day} om runden vart opna i dag. {found.frist.grunn}"
    return f"Svarfristen er {day}. {found.frist.grunn}"


def _rows(facts: Facts, way: PartnerWay, due: date) -> list[tuple[str, str]]:
    role = way.nivaa.first
    who = organ_name(facts, way.partnar, role, facts.day) if role else "ingen kan svare enno"
    return [
        ("Organ", f"{who}: {way.nivaa.grunn}"),
        ("Svar", STANDING[way.standing]),
        ("Veg", "\n".join(_link(link) for link in way.veg.ledd) if way.veg else ""),
        ("Tidlegast", _earliest(way)),
        ("Svarfrist", _in_time(way, due)),
    ]


def _link(link: Link) -> str:
    name = link.organ.namn if link.organ else link.rolle.value
    if link.moete is None:
        return f"{name}: {_empty_after(link)}"
    reckoned = "" if link.moete.frist else ", rekna"
    return f"{name} {day_text(link.moete.dato)} (papir innan {day_text(link.papir)}{reckoned})"


def _empty_after(link: Link) -> str:
    """What is said of a calendar that does not reach far enough."""
    if link.kjent_til is None:
        return "møtekalenderen er ikkje ført inn"
    return f"ingen møte som høver; kalenderen er tom etter {day_text(link.kjent_til)}"


def _earliest(way: PartnerWay) -> str:
    if way.ferdig or way.veg is None:
        return ""
    if way.veg.dato is not None:
        return day_text(way.veg.dato)
    if way.veg.ikkje_foer is None:
        return "kan ikkje seiast"
    unknown = listed([link.organ.namn for link in way.veg.ukjende if link.organ])
    return f"ikkje før {day_text(way.veg.ikkje_foer)}; møta i {unknown} er ikkje kjende"


def _in_time(way: PartnerWay, due: date) -> str:
    if way.ville_halde:
        return f"når han ikkje; {day_text(way.ville_halde)} ville halde"
    return "når han" if in_time(way, due) else "kan ikkje seiast"
