"""A draft that has become a case: who goes back to it is told which, and led there."""

from fastapi import Response

from adapters.drafting import draft_command
from adapters.http.desk import Desk
from adapters.http.page import page
from workflow.forms.errors import UnknownId


def became_case(desk: Desk, kladd: int) -> Response | None:
    """The page that names the case; None for a draft that is none of this helsefellesskap yet."""
    with desk.house.reading() as unit:
        command, done = draft_command(unit, kladd)
        if done is None or done.saksnummer is None:
            return None
        try:
            ours = unit.case_id(desk.hf, done.saksnummer) == done.sak
        except UnknownId:
            return None
    if not ours:
        return None
    return page(
        desk, "dag/kladd_registrert.html",
        nummer=f"{desk.register.hf.prefiks} {done.saksnummer}",
        adresse=f"/{desk.hf}/sak/{done.saksnummer}?gjort={command}",
    )
