"""Elections and what an organ makes of a case: each outcome, and each thing missing alone."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cases.casefile import CaseFile
from cases.fellesskap_terms import Gruppe
from cases.partner import Setekrav
from cases.register import Register
from cases.steps import Step
from cases.terms import OrganRole, Utfall
from cases.vedtak import Vedtak
from rules.organ import organ as organs
from rules.organ import organrolle, val
from rules.organ import sete as seats
from rules.organ.eigne_organ import only_joint_organs_are_elected_here
from rules.organ.valsyn import is_nominated
from tests.rules.looking import (
    DAY,
    SMAAVIK,
    STORFJORD,
    TRUST,
    a_case,
    about,
    case_grounds,
    grounds,
    handled,
    organ,
    seat,
    with_organs,
)

R = OrganRole
EVERY_KOMMUNE = Setekrav("R-096", "frå kommunane", gruppe=Gruppe.KOMMUNE)


def election(organ_id: str | None = "o", **given: Any) -> CaseFile:
    """C-12 is the type of an election."""
    return CaseFile(a_case("C-12", val_organ=organ_id, **given))


BY_PARTNERS: Register = with_organs(organ("o", EVERY_KOMMUNE))
BY_SSU: Register = with_organs(organ(vel="ssu"))


@pytest.mark.parametrize(("given", "told"), [
    ({"krins": (SMAAVIK,)}, False), ({}, True),
    ({"krins": (SMAAVIK,), "forpliktande": False}, True), ({"organ_id": "ukjend"}, False),
    ({"organ_id": None}, False),
])
def test_where_partners_elect_the_case_binds_and_has_a_circle(
    given: dict[str, Any], told: bool
) -> None:
    file = election(**given)
    found = case_grounds(val.electors_elect_themselves, file, file.case, register=BY_PARTNERS)
    assert bool(found) is told


def test_who_elects_is_asked_of_elections_alone_and_not_where_a_joint_organ_does() -> None:
    by_ssu = election(krins=())
    assert not case_grounds(val.electors_elect_themselves, by_ssu, by_ssu.case, register=BY_SSU)
    other = CaseFile(a_case("C-13", val_organ="o"))
    for rule in (val.electors_elect_themselves, val.only_electors_are_asked):
        assert not case_grounds(rule, other, other.case, register=BY_PARTNERS)


@pytest.mark.parametrize(("given", "told"), [
    ({"krins": (SMAAVIK, STORFJORD)}, ""), ({"krins": (SMAAVIK, TRUST)}, "Fjord helseføretak"),
    ({"krins": (TRUST,), "organ_id": "n"}, ""), ({"krins": (TRUST,), "organ_id": None}, ""),
])
def test_only_those_who_elect_are_asked(given: dict[str, Any], told: str) -> None:
    """Of an organ whose composition says nothing, nobody is wrong (n)."""
    made, file = with_organs(organ("o", EVERY_KOMMUNE), organ("n")), election(**given)
    found = case_grounds(val.only_electors_are_asked, file, file.case, register=made)
    said = f"{told} vel ikkje medlemer til Organ o."
    assert [text for _, text in found] == ([said] if told else [])


@pytest.mark.parametrize("outcome", list(Utfall))
def test_what_counts_as_electing_and_as_nominating(outcome: Utfall) -> None:
    """To elect is to decide or approve; to nominate is that, or to recommend, all or some."""
    elects = outcome.value in ("vedtak", "godkjent")
    nominates = elects or outcome.value in ("tilraading", "delt_tilraading")
    file = replace(election(), handsamingar=(handled(1, "ssu", outcome),))
    assert bool(case_grounds(val.electing_organ_has_elected, file, register=BY_SSU)) is not elects
    made = with_organs(organ(valnemnd="ssu"))
    assert bool(
        case_grounds(val.nominated_before_election, file, register=made)
    ) is not nominates
    talks = case_grounds(
        organrolle.meets_to_talk, file, handled(2, "pm", outcome, rolle=R.PARTNARSKAPSMOTE)
    )
    assert [row for row, _ in talks] == (["R-204"] if elects else [])
    area = handled(2, "ou", outcome, rolle=R.OMRAADEUTVAL)
    talks = case_grounds(organrolle.meets_to_talk, file, area)
    assert [row for row, _ in talks] == (["R-118"] if elects else [])
    assert not case_grounds(organrolle.meets_to_talk, file, handled(2, "ssu", outcome))


def test_only_an_election_waits_for_an_organ_to_elect_and_for_a_valnemnd() -> None:
    other = CaseFile(a_case("C-13", val_organ="o"))
    made = with_organs(organ(vel="ssu", valnemnd="ssu"))
    for rule in (val.electing_organ_has_elected, val.nominated_before_election):
        assert not case_grounds(rule, other, register=made)
        assert case_grounds(rule, election(), register=made)
        assert not case_grounds(rule, election(None), register=made)


def test_every_valnemnd_of_the_parties_nominates() -> None:
    demands = (
        replace(EVERY_KOMMUNE, valnemnd="ssu"),
        Setekrav("R-098", "føretaket", partnarar=(TRUST,), valnemnd="fjordmote"),
    )
    made = with_organs(organ("o", *demands, valnemnd="sse"))
    one, both = election(krins=(SMAAVIK,)), election(krins=(SMAAVIK, TRUST))

    def missing(file: CaseFile) -> list[str]:
        found = case_grounds(val.nominated_before_election, file, register=made)
        return [said.split(" er valnemnd")[0] for _, said in found]

    assert missing(one) == ["Samhandlingsrådet"]
    assert missing(both) == ["Samhandlingsrådet og Fjordmøtet"]
    done = replace(both, handsamingar=(handled(1, "ssu", Utfall.TILRAADING),))
    assert missing(done) == ["Fjordmøtet"]
    assert missing(election()) == ["Fellessekretariatet"]
    assert not is_nominated(about(done, register=made))
    whole = replace(done, handsamingar=(*done.handsamingar, handled(2, "fjordmote", Utfall.VEDTAK)))
    assert is_nominated(about(whole, register=made))
    assert not is_nominated(about(CaseFile(a_case("C-05", val_organ="o")), register=made))


def test_the_own_organs_of_a_partner_are_not_elected_here() -> None:
    council = election(f"{SMAAVIK}/kommunestyre")
    assert case_grounds(only_joint_organs_are_elected_here, council, council.case)
    for other in (election("ssu"), election(None)):
        assert not case_grounds(only_joint_organs_are_elected_here, other, other.case)


# -- the seat that an election fills ---------------------------------------------------------------


def settled(number: int, day: date) -> Vedtak:
    made = dict.fromkeys(Vedtak.__dataclass_fields__)
    return Vedtak(**made | {"id": f"v{number}", "sak": "sak-1", "dato": day})


FINISHED = replace(
    election(sakssteg=Step.VEDTEKE, krins=(SMAAVIK,)),
    vedtak=(settled(1, date(2026, 1, 10)), settled(2, date(2026, 1, 20))),
    handsamingar=(handled(1, "ssu", Utfall.VEDTAK),),
)


@pytest.mark.parametrize(("file", "given", "told"), [
    (FINISHED, {"fraa": date(2026, 1, 20)}, ""),
    (FINISHED, {"fraa": date(2026, 1, 19)},
     "plassen er frå 19. januar 2026, og valet vart vedteke 20. januar 2026"),
    (replace(FINISHED, vedtak=()), {"fraa": date(2026, 1, 1)}, ""),
    (FINISHED, {"vald_av": SMAAVIK}, ""), (FINISHED, {"vald_av": "ssu"}, ""),
    (FINISHED, {"vald_av": f"{SMAAVIK}/kommunestyre"}, ""),
    (FINISHED, {"vald_av": STORFJORD}, "Storfjord var ikkje med og valde"),
    (FINISHED, {"organ": "n"}, "ho gjeld Organ o"),
    (replace(FINISHED, case=replace(FINISHED.case, sakssteg=Step.KONSENSUS)), {},
     "ho er ikkje vedteken"),
    (CaseFile(a_case("C-05")), {}, "ho er korkje eit val eller ei strukturendring"),
    (replace(FINISHED, case=a_case("C-11", sakssteg=Step.VEDTEKE)),
     {"fraa": date(2026, 1, 1), "vald_av": STORFJORD, "organ": "n"}, ""),
])
def test_the_case_a_seat_rests_on(file: CaseFile, given: dict[str, Any], told: str) -> None:
    """A finished election to that organ, or a structure (C-11), which is of no one organ."""
    made = with_organs(organ("o"), organ("n"))
    new = seat(**{"fraa": DAY} | given)
    found = grounds(val.seat_rests_on_its_election, made, new, grunnlag=file)
    said = f"Sak 2026/1 kan ikkje stå bak plassen: {told}."
    assert [text for _, text in found] == ([said] if told else [])


@pytest.mark.parametrize(("case", "told"), [
    (a_case("C-11", sakssteg=Step.VEDTEKE), False), (a_case("C-11"), True),
    (a_case("C-05", sakssteg=Step.VEDTEKE), True), (None, True),
])
def test_the_composition_of_ssu_changes_by_a_finished_case_on_structure(
    case: Any, told: bool
) -> None:
    made = with_organs(organ(rolle=R.SSU))
    changed, ground = organ("o", EVERY_KOMMUNE, rolle=R.SSU), case and CaseFile(case)
    found = grounds(organs.composition_is_a_case, made, changed, grunnlag=ground)
    assert bool(found) is told
    assert not grounds(organs.composition_is_a_case, made, organ(rolle=R.SSU, namn="Nytt"))
    assert not grounds(organs.composition_is_a_case, made, replace(changed, id="ny"))
    other = organ("o", EVERY_KOMMUNE)
    assert not grounds(organs.composition_is_a_case, with_organs(organ()), other)


# -- a seat as the act would leave it --------------------------------------------------------------


def test_a_seat_that_is_one_too_many_is_seen_from_its_first_day() -> None:
    """Of a seat that begins later, the composition of that day; the seat itself is in it."""
    most = Setekrav("R-096", "høgst éin", gruppe=Gruppe.KOMMUNE, hogst=1)
    until, later = date(2026, 6, 30), date(2026, 7, 1)
    made = with_organs(organ("o", most), sete=(seat(1, til=until),))
    assert grounds(seats.composition_holds, made, seat(2, fraa=until))
    assert not grounds(seats.composition_holds, made, seat(2, fraa=later))
    assert not grounds(seats.composition_holds, made, seat(1, til=DAY))
    theirs = replace(most, vald_av=SMAAVIK)
    by_council = [seat(n, vald_av=f"{SMAAVIK}/kommunestyre") for n in (1, 2)]
    made = with_organs(organ("o", theirs), sete=(by_council[0],))
    assert grounds(seats.composition_holds, made, by_council[1])
