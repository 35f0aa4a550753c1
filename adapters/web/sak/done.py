"""What was just done, told on the page one comes to: from the outcome kept under the command."""

from dataclasses import dataclass, replace

from markupsafe import Markup

from adapters.bootstrap import House
from adapters.db.reads import entries_of
from adapters.db.replay import nouns_of
from adapters.http.desk import Desk
from adapters.views.done import done_sentence
from adapters.views.told import told
from adapters.web.advice import Place, Told, advised, told_lines
from cases.receipt import Outcome
from cases.steps import Trekk
from workflow.verbs import VERBS

DONE = "gjort"
"""The field of an address that names the command."""


@dataclass(frozen=True, slots=True)
class Gjort:
    """One sentence, what it brought, and what to look out for. `igjen` is the form once more."""

    setning: str
    meir: tuple[Markup, ...]
    atvaringar: tuple[Told, ...]
    igjen: str = ""


def just_done(desk: Desk, case_id: str | None) -> Gjort | None:
    """What the command in the address did, if it was done, and to this case (or to no case)."""
    command = desk.request.query_params.get(DONE)
    if not command:
        return None
    with desk.house.reading() as unit:
        stored = unit.stored_outcome(command)
    if stored is None or not stored[1].ok or stored[1].sak != case_id:
        return None
    return _told(desk, stored[1], command)


def _told(desk: Desk, outcome: Outcome, command: str) -> Gjort:
    place = Place(desk.hf, outcome.saksnummer or "", acts=desk.is_secretariat)
    number = f"{desk.register.hf.prefiks} {outcome.saksnummer}" if outcome.saksnummer else None
    verb = VERBS[outcome.trekk.value]
    lines = told(_here(desk), verb, outcome, command)
    said = outcome.trekk is Trekk.VARSLE and lines
    return Gjort(
        setning=lines[0] if said else done_sentence(outcome, number),
        meir=tuple(told_lines(lines[1:] if said else lines, place)),
        atvaringar=advised(outcome.kvittering.warnings, place),
        igjen=f"/{desk.hf}/gjer/{verb.name}{_about(desk, command)}" if verb.needs_hf else "",
    )


def _here(desk: Desk) -> House:
    """The house, set to the helsefellesskap of the page."""
    settings = desk.house.settings.model_copy(update={"helsefellesskap": desk.hf})
    return replace(desk.house, settings=settings)


def _about(desk: Desk, command: str) -> str:
    """The end of an address that fills in the partner the act was about, where it was about one."""
    with desk.house.reading() as unit:
        nouns = [record for e in entries_of(unit, command) for _, record in nouns_of(e)]
    partners = {str(r["partnar"]) for r in nouns if r.get("partnar")}
    return f"?partnar={partners.pop()}" if len(partners) == 1 else ""
