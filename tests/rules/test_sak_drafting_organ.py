"""Who may elucidate a case, rule by rule: each demand that lacks alone is enough."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cases.fellesskap_terms import Gruppe, Medverking
from cases.partner import Organ
from cases.steps import Step
from cases.terms import OrganRole, Utfall
from rules.facts import RegisterFacts
from rules.sak import arbeidsorgan as rules
from tests.rules.sak_cases import (
    AFTER,
    BEFORE,
    DAY,
    EARLIER,
    LATER,
    NOON,
    asked,
    broken,
    faults,
    handling,
    organ,
    seat,
    taking_part,
    with_organs,
)

R, U, M, G = OrganRole, Utfall, Medverking, Gruppe


def given_to(one: Organ, *seats: Any, **said: Any) -> Any:
    register = {**with_organs(one), "sete": tuple(seats), **said.pop("register", {})}
    return asked(utgreiing_organ=one.id, register=register, sakssteg=Step.UTGREIING, **said)


WHOLE = organ(R.ADHOC, oppgaave="Greie ut", til=AFTER, oppretta_av="ssu")


def test_a_procedure_belongs_in_a_professional_organ() -> None:
    found = faults(rules.drafted_where_it_belongs, given_to(organ(R.PLANGRUPPE)))
    usual = "eit fagleg utval, eit ad hoc-utval eller ei arbeidsgruppe"
    assert [f.verdiar["vanleg"] for f in found] == [usual]
    only_one = {"utgreiarar": (R.ADHOC,)}
    found = faults(rules.drafted_where_it_belongs, given_to(organ(R.FAGUTVAL), sort=only_one))
    assert [f.verdiar["vanleg"] for f in found] == ["eit ad hoc-utval"]
    for_a_plan = {"utgreiarar": (R.PLANGRUPPE,)}
    found = faults(rules.drafted_where_it_belongs, given_to(organ(R.FAGUTVAL), sort=for_a_plan))
    assert [f.verdiar["vanleg"] for f in found] == ["ei plangruppe"]
    for role in (R.FAGUTVAL, R.ADHOC, R.ARBEIDSGRUPPE):
        assert not broken(rules.drafted_where_it_belongs, given_to(organ(role)))
    assert not broken(rules.drafted_where_it_belongs, given_to(organ(R.PLANGRUPPE), kind="C-07"))
    assert not broken(rules.drafted_where_it_belongs, asked())


def test_it_is_moved_to_another_organ_than_the_one_it_is_in() -> None:
    assert broken(rules.moved_to_another_organ, given_to(WHOLE, about={"maal": "gruppa"}))
    assert not broken(rules.moved_to_another_organ, given_to(WHOLE, about={"maal": "fagforum"}))
    assert not broken(rules.moved_to_another_organ, asked(about={"maal": "gruppa"}))


def test_a_group_lacks_what_it_lacks() -> None:
    def lacks(one: Organ, *seats: Any) -> list[str]:
        found = faults(rules.group_has_its_task, given_to(one, *seats))
        return [f.verdiar["manglar"] for f in found]

    member = seat("gruppa", G.KOMMUNE)
    assert lacks(WHOLE, member) == []
    assert lacks(WHOLE) == ["medlemer"]
    assert lacks(replace(WHOLE, oppgaave=""), member) == ["oppgåve"]
    assert lacks(replace(WHOLE, til=None), member) == ["sluttdato"]
    assert lacks(replace(WHOLE, til=None, oppgaave="")) == ["oppgåve, medlemer og sluttdato"]
    assert lacks(organ(R.FAGUTVAL)) == []
    assert not broken(rules.group_has_its_task, asked())


@pytest.mark.parametrize(("last", "late"), [(BEFORE, True), (DAY, False), (AFTER, False)])
def test_the_last_day_of_a_group_is_one_of_its_days(last: date, late: bool) -> None:
    assert broken(rules.time_is_not_out, given_to(replace(WHOLE, til=last))) is late


def test_time_is_out_only_for_a_group_with_a_case_under_way() -> None:
    late = replace(WHOLE, til=BEFORE)
    facts = given_to(late)
    moved_on = replace(facts.case, sakssteg=Step.RUNDGANG)
    assert not broken(rules.time_is_not_out, facts.with_file(replace(facts.file, case=moved_on)))
    assert not broken(rules.time_is_not_out, given_to(replace(late, rolle=R.FAGUTVAL)))
    assert not broken(rules.time_is_not_out, given_to(replace(late, til=None)))
    assert not broken(rules.time_is_not_out, asked(sakssteg=Step.UTGREIING))
    oversight = RegisterFacts(register=facts.register, trekk=facts.trekk, act=facts.act,
                              saker=(moved_on, facts.case))
    found = list(rules.time_is_not_out.check(oversight))
    assert [f.verdiar["sak"] for f in found] == ["2026/1"]


def test_a_group_has_somebody_from_every_side() -> None:
    group = organ(R.PLANGRUPPE)
    sides = (G.BRUKAR, G.KOMMUNE, G.FASTLEGE, G.SPESIALIST)
    whole = given_to(group, *(seat("gruppa", g) for g in sides))
    assert not broken(rules.group_has_all_sides, whole)
    for lacking in sides:
        rest = [seat("gruppa", g) for g in sides if g is not lacking]
        found = faults(rules.group_has_all_sides, given_to(group, *rest))
        assert [(f.rad, len(f.verdiar["manglar"].split())) for f in found] == [("R-151", 1)]
        for how in M:  # an exception has its reason; to have been asked is not to take part
            entry = {"medverknad": (taking_part(lacking, how, merknad="grunn"),)}
            enough = how in {M.MED, M.GJENNOMFORT, M.UNNTAK}
            facts = given_to(group, *rest, file=entry)
            assert broken(rules.group_has_all_sides, facts) is not enough
        bare = {"medverknad": (taking_part(lacking, M.UNNTAK),)}
        assert broken(rules.group_has_all_sides, given_to(group, *rest, file=bare))
    assert not broken(rules.group_has_all_sides, given_to(WHOLE))
    assert not broken(rules.group_has_all_sides, asked())


def test_a_working_group_is_set_down_by_the_organ_above_it() -> None:
    def wrong(by: str | None, role: OrganRole = R.ARBEIDSGRUPPE) -> list[str]:
        one = organ(role, oppretta_av=by)
        found = faults(rules.group_is_set_down_by_ssu, given_to(one))
        return [f.verdiar["ssu"] for f in found]

    assert wrong("ssu") == []
    assert wrong(None) == wrong("fagforum") == wrong("ukjend") == ["Samhandlingsrådet"]
    assert wrong(None, R.ADHOC) == []
    nobody_above = {"organ": {"gruppa": organ(R.ARBEIDSGRUPPE)}}
    facts = asked(utgreiing_organ="gruppa", register=nobody_above)
    assert [f.verdiar["ssu"] for f in faults(rules.group_is_set_down_by_ssu, facts)] == ["SSU"]
    assert not broken(rules.group_is_set_down_by_ssu, asked())


@pytest.mark.parametrize(("role", "avtale", "kind", "wrong"), [
    (R.FAGUTVAL, "smittevern", "C-05", True),
    (R.ADHOC, "smittevern", "C-05", False),
    (R.FAGUTVAL, None, "C-05", False),  # it is inside no agreement
    (R.FAGUTVAL, "smittevern", "C-04", False),  # it is to change the agreement
])
def test_a_problem_inside_an_agreement_has_its_own_process(
    role: OrganRole, avtale: str | None, kind: str, wrong: bool
) -> None:
    facts = given_to(organ(role), avtale=avtale, kind=kind)
    assert broken(rules.problem_inside_agreement_apart, facts) is wrong
    assert not broken(rules.problem_inside_agreement_apart, asked(avtale=avtale))


def test_the_need_for_a_group_of_patients_is_discussed_first() -> None:
    def wrong(one: Organ = WHOLE, groups: tuple[str, ...] = ("barn",), *done: Any) -> bool:
        facts = given_to(one, pasientgrupper=groups, file={"handsamingar": done})
        return broken(rules.need_for_group_is_discussed, facts)

    assert wrong()
    assert wrong(WHOLE, ("barn",), handling(R.FAGUTVAL, U.DROFTA))
    assert not wrong(WHOLE, ("barn",), handling(R.SSU, U.DROFTA))
    assert not wrong(WHOLE, ("barn",), handling(R.OMRAADEUTVAL, U.DROFTA))
    assert not wrong(WHOLE, ())
    assert not wrong(organ(R.FAGUTVAL))
    assert not broken(rules.need_for_group_is_discussed, asked(pasientgrupper=("barn",)))


def test_a_question_back_is_answered_by_that_organ_and_afterwards() -> None:
    put = taking_part(G.ANDRE, M.SPURD, "ssu", registrert=NOON)

    def waits(*, said: Any = (), done: Any = ()) -> bool:
        file = {"medverknad": (put, *said), "handsamingar": done}
        return broken(rules.questions_are_answered, asked(file=file))

    answered = taking_part(G.ANDRE, M.GJENNOMFORT, "ssu", registrert=LATER)
    assert waits()
    assert not waits(said=[answered])
    assert not waits(said=[replace(answered, korleis=M.UNNTAK)])
    assert waits(said=[replace(answered, registrert=NOON)])
    assert waits(said=[replace(answered, registrert=EARLIER)])
    assert waits(said=[replace(answered, korleis=M.MED)])
    assert waits(said=[replace(answered, kven="fjordmote")])
    assert not waits(done=[handling(registrert=LATER)])
    assert waits(done=[handling(registrert=EARLIER)])
    assert waits(done=[handling(R.PARTNARSKAPSMOTE, registrert=LATER)])


@pytest.mark.parametrize(("who", "how"), [
    ("ssu", M.INVITERT), ("kommune-9901/kommunestyre", M.SPURD), ("Kari", M.SPURD),
])
def test_only_a_question_to_a_joint_organ_is_waited_for(who: str, how: Medverking) -> None:
    file = {"medverknad": (taking_part(G.ANDRE, how, who),)}
    assert not broken(rules.questions_are_answered, asked(file=file))


def test_whoever_elucidated_has_vouched_for_it_last() -> None:
    def vouched(*outcomes: Utfall) -> bool:
        done = tuple(handling(R.ADHOC, u, organ="gruppa") for u in outcomes)
        return not broken(rules.drafter_has_finished, given_to(WHOLE, file={"handsamingar": done}))

    assert vouched(U.TILRAADING)
    assert vouched(U.GODKJENT)
    assert vouched(U.ATTENDE, U.TILRAADING)
    assert not vouched(U.TILRAADING, U.ATTENDE)
    assert not vouched(U.DELT_TILRAADING)
    assert not vouched(U.VIDARE_TIL_PM)
    assert not vouched()
    assert not broken(rules.drafter_has_finished, asked())
