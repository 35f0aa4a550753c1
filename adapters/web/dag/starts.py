"""Where they begin who are not the secretariat: a partner's open cases, the rulebook, the list."""

from fastapi import Response

from adapters.db.reads import files_of, list_cases, partner_files
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.views.partnar_view import CLEARED_FIRST, cleared_sentence, no_deadline
from adapters.views.words import day_text, steps_word
from adapters.web.dag.lines import Linje, about
from cases.casefile import CaseFile
from cases.svarfrist import deadline
from cases.tilgang import Rolle
from rules.nemningar import STEP_NAMES
from workflow.looking.partnarbilete import SAID
from workflow.looking.svarbilete import Stode, svarbilete

SHOWN = 20


def start_page(desk: Desk) -> Response:
    """By what the visitor is here; one who is several things sees each."""
    roles = desk.visitor.roles(desk.hf)
    partners = sorted(desk.visitor.partners(desk.hf))
    with desk.house.reading() as unit:
        own = [
            (p, desk.register.name(p, desk.day), [
                _own(desk, f, p) for f in partner_files(unit, desk.hf, p)
            ]) for p in partners
        ]
        seen = list_cases(unit, desk.hf, limit=SHOWN) if desk.visitor.sees_all(desk.hf) else ()
        cases = [_seen(desk, f) for f in files_of(unit, seen)]
    return page(
        desk, "dag/start.html", partnarar=own, saker=cases, regelverk=Rolle.REGELVERK in roles,
    )


def _own(desk: Desk, file: CaseFile, partner: str) -> Linje:
    """What the case asks of the partner, in a sentence."""
    asks = svarbilete(file, desk.register, partner, desk.looking())
    step = steps_word(STEP_NAMES[file.case.sakssteg])
    if asks.stode is Stode.AVKLAR and asks.ventar_avklaring:
        by_when = no_deadline(file.case)
        return about(file, desk.register, f"{step}. {CLEARED_FIRST[asks.behov]}. {by_when}.")
    if asks.stode is Stode.AVKLAR and asks.avklaring is not None:
        return about(file, desk.register, f"{step}. {cleared_sentence(file.case)}")
    if file.demand_on(partner) is None:
        return about(file, desk.register, f"{step}. De er ikkje spurde enno.")
    if asks.standing in SAID:
        return about(file, desk.register, "De har svara.")
    due = deadline(file)
    late = due is not None and due < desk.day
    return about(file, desk.register, f"Ventar på svar frå dykk. Svarfristen er {day_text(due)}.",
                 late=late)


def _seen(desk: Desk, file: CaseFile) -> Linje:
    return about(file, desk.register, f"{steps_word(STEP_NAMES[file.case.sakssteg])}.")
