"""What an organ may make of a case: the same wording again, and who steers a project."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from cases.casefile import CaseFile
from cases.rundgang import Round
from cases.terms import OrganRole, Utfall, Verdict
from rules.organ import organrolle
from tests.rules.looking import (
    AT,
    DAY,
    a_case,
    case_grounds,
    case_judged,
    handled,
    organ,
    with_organs,
)

R = OrganRole


@pytest.mark.parametrize(("before", "now", "told"), [
    (Utfall.TILRAADING, {}, True), (Utfall.UTSETT, {}, False), (Utfall.ATTENDE, {}, False),
    (Utfall.TILRAADING, {"ordlyd": "o2"}, False), (Utfall.TILRAADING, {"organ": "pm"}, False),
])
def test_the_same_wording_again(before: Utfall, now: dict[str, Any], told: bool) -> None:
    file = CaseFile(a_case("C-05"), handsamingar=(handled(1, "ssu", before),))
    said = {"organ": "ssu"} | now
    new = handled(2, said.pop("organ"), Utfall.VEDTAK, **said)
    assert bool(case_grounds(organrolle.handled_once, file, new)) is told
    discussed = replace(new, utfall=Utfall.DROFTA)
    assert not case_grounds(organrolle.handled_once, file, discussed)


@pytest.mark.parametrize(("after", "told"), [(-1, True), (0, True), (1, False)])
def test_anew_after_a_round_that_began_later(after: int, told: bool) -> None:
    asked = Round("r", "sak-1", 1, "o1", AT + timedelta(seconds=after), DAY, "")
    before = handled(1, "ssu", Utfall.TILRAADING)
    file = CaseFile(a_case("C-05"), handsamingar=(before,), rundar=(asked,))
    new = handled(2, "ssu", Utfall.VEDTAK)
    assert bool(case_grounds(organrolle.handled_once, file, new)) is told


@pytest.mark.parametrize(("steers", "dom"), [
    ("o", Verdict.OK), ("n", Verdict.OK), ("fjordmote", Verdict.ATVARING),
    (None, Verdict.IKKJE_VURDERT),
])
def test_every_organ_in_the_role_of_ssu_may_steer_a_project(
    steers: str | None, dom: Verdict
) -> None:
    """Another organ is wrong; where none is said, nothing is known."""
    made = with_organs(
        organ("o", rolle=R.SSU), organ("n", rolle=R.SSU), organ("fjordmote"), only=True
    )
    file = CaseFile(a_case("C-10", styringsgruppe=steers))
    rule = organrolle.ssu_steers_the_project
    ground, = case_judged(rule, file, file.case, register=made)
    told = "" if dom is Verdict.OK else (
        "Styringsgruppa for prosjektet skal vere Organ o eller Organ n."
    )
    assert (ground.dom, ground.grunn) == (dom, told)
    other = CaseFile(a_case("C-05", styringsgruppe=steers))
    assert not case_grounds(rule, other, other.case, register=made)
