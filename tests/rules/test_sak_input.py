"""Input to a national plan: who has given theirs, who works on it, and who carries it on."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cases.fellesskap_terms import Gruppe, Medverking
from cases.partner import Contact
from cases.steps import Step, Trekk
from cases.terms import (
    ContactKind,
    OrganRole,
    PartnerKind,
    Utfall,
)
from cases.uttale import Innarbeiding
from rules.facts import RegisterFacts
from rules.sak import innspel
from tests.rules.sak_cases import (
    AFTER,
    BEFORE,
    CLINIC,
    DAY,
    NOON,
    REGISTER,
    SMAAVIK,
    TRUST,
    adviser,
    asked,
    broken,
    faults,
    handling,
    organ,
    said,
    seat,
    taking_part,
    who,
    with_organs,
    with_partners,
    wording,
)

R, U, M, G, T = OrganRole, Utfall, Medverking, Gruppe, Trekk
INPUT: dict[str, Any] = {"kind": "C-09"}
PLAN: dict[str, Any] = {"sort": {"plan": True}}
PROJECT: dict[str, Any] = {"sort": {"prosjekt": True}}


BOTH = [(None, "Småvik og Fjord helseføretak")]


def test_input_is_waited_for_until_the_deadline_is_past() -> None:
    rule = innspel.inputs_are_collected
    assert who(rule, **INPUT) == BOTH
    assert who(rule, **INPUT, file={"uttalar": (said(TRUST),)}) == [(SMAAVIK, "Småvik")]
    assert who(rule, **INPUT, file={"uttalar": (said(TRUST, "fraasegn"),)}) == BOTH
    assert who(rule, **INPUT, file={"uttalar": (said(TRUST), said(SMAAVIK))}) == []
    assert who(rule, **INPUT, innspelsfrist=AFTER) == BOTH
    assert who(rule, **INPUT, innspelsfrist=DAY) == BOTH
    assert who(rule, **INPUT, innspelsfrist=BEFORE) == []
    assert who(rule) == []


def test_every_input_is_met() -> None:
    rule, two = innspel.inputs_are_met, (said(SMAAVIK), said(TRUST))
    met = Innarbeiding("i", "s", f"u{TRUST}", "svara", "-", NOON, "-")
    assert who(rule, file={"uttalar": two}) == [(None, f"{SMAAVIK} og {TRUST}")]
    assert who(rule, file={"uttalar": two, "innarbeidingar": (met,)}) == [(SMAAVIK, SMAAVIK)]
    again = (said(SMAAVIK), said(SMAAVIK, id="u2"))
    assert who(rule, file={"uttalar": again}) == [(SMAAVIK, SMAAVIK)]
    assert who(rule, file={"uttalar": (said(SMAAVIK, "fraasegn"),)}) == who(rule) == []


@pytest.mark.parametrize(("start", "end", "wrong"), [
    (DAY, DAY, False), (AFTER, AFTER, True), (BEFORE, BEFORE, True), (None, BEFORE, False),
    (AFTER, None, False),
])
def test_organs_side_by_side_keep_to_the_window(
    start: date | None, end: date | None, wrong: bool
) -> None:
    window = {"vindauge_fraa": start, "vindauge_til": end}
    assert broken(innspel.handled_inside_window, asked(handling(), **window)) is wrong
    assert not broken(innspel.handled_inside_window, asked(handling(R.FAGUTVAL), **window))


FIRST = (wording(),)


def test_the_final_note_is_approved_by_whom_the_type_says() -> None:
    def waits(*done: Any, texts: Any = FIRST, **of_it: Any) -> list[str]:
        facts = asked(file={"handsamingar": done, "ordlydar": texts}, **{**INPUT, **of_it})
        return [f.verdiar["organ"] for f in faults(innspel.final_note_approved, facts)]

    approved = handling(R.SSU, U.GODKJENT, ordlyd="o1")
    assert waits() == ["SSU"]  # there is no working group here
    group = with_organs(organ(R.ARBEIDSGRUPPE))
    assert waits(register=group) == ["arbeidsgruppa eller SSU"]
    assert waits(register={"organ": {}}) == ["arbeidsgruppa eller SSU"]
    assert waits(approved) == waits(replace(approved, rolle=R.ARBEIDSGRUPPE, organ="g")) == []
    assert waits(replace(approved, rolle=R.FAGUTVAL, organ="g")) == ["SSU"]
    assert waits(replace(approved, utfall=U.VEDTAK)) == ["SSU"]
    assert waits(approved, replace(approved, utfall=U.ATTENDE)) == ["SSU"]
    assert waits(replace(approved, utfall=U.ATTENDE), approved) == []
    assert waits(approved, texts=(wording(), wording(2))) == ["SSU"]
    assert waits(replace(approved, ordlyd=None), texts=()) == ["SSU"]
    assert waits(kind="C-05") == []


def test_all_sides_work_together_on_the_input() -> None:
    def missing(*entries: Any, **of_it: Any) -> list[str]:
        usual = {**INPUT, "krins": (), **of_it}
        file = {"medverknad": entries, **usual.pop("file", {})}
        found = faults(innspel.all_sides_work_together, asked(file=file, **usual))
        return [f.verdiar["grupper"] for f in found]

    rest = tuple(taking_part(g) for g in (G.KOMMUNE, G.SPESIALIST, G.FASTLEGE))
    assert missing() == ["kommunane, spesialisthelsetenesta, brukarane og fastlegane"]
    assert missing(krins=(SMAAVIK,)) == ["spesialisthelsetenesta, brukarane og fastlegane"]
    assert missing(krins=(TRUST, "ukjend")) == ["kommunane, brukarane og fastlegane"]
    assert missing(krins=(CLINIC,)) == ["kommunane, brukarane og fastlegane"]
    for how in M:
        enough = how not in {M.AVLYST, M.UNNTAK}
        assert missing(*rest, taking_part(how=how)) == ([] if enough else ["brukarane"])
    assert missing(*rest, taking_part(how=M.UNNTAK, merknad="grunn")) == []
    assert missing(*rest, taking_part(how=M.AVLYST, merknad="grunn")) == ["brukarane"]
    table = {"sete": (seat("gruppa", G.BRUKAR),)}
    assert missing(*rest, utgreiing_organ="gruppa", register=table) == []
    council = with_partners(adviser("raad", G.BRUKAR), adviser("lege", G.FASTLEGE))
    spoken = {"uttalar": (said("raad"), said("lege"), said("ukjend"))}
    assert missing(*rest, register=council, file=spoken) == []
    assert missing(*rest, register=council, file={"uttalar": (said("lege"),)}) == ["brukarane"]
    assert missing(kind="C-05") == []


def contact(partner: str) -> Contact:
    return Contact("c", "hft", partner, ContactKind.KONTAKT, "-", "a@b.invalid")


def test_the_input_is_carried_on_to_whoever_should_listen() -> None:
    three = (adviser("ks", G.KS), adviser("rhf", None, PartnerKind.RHF),
             adviser("sf", G.STATSFORVALTAR))
    known = with_partners(*three)

    def missing(*reached: str, register: dict[str, Any] = known, **of_it: Any) -> list[str]:
        there = {**register, "kontaktar": tuple(contact(p) for p in reached)}
        found = faults(innspel.input_is_carried_on, asked(register=there, **{**INPUT, **of_it}))
        return [f.verdiar["mottakarar"] for f in found]

    assert missing("ks", "rhf", "sf") == []
    assert missing("ks", "rhf") == ["statsforvaltaren"]
    assert missing("rhf", "sf") == ["KS"]
    assert missing("ks", "sf") == ["det regionale helseføretaket"]
    gone = with_partners(three[0], three[2], replace(three[1], til=BEFORE))
    assert missing("ks", "rhf", "sf", register=gone) == ["det regionale helseføretaket"]
    assert missing(kind="C-05") == []
    whole = asked(register={**known, "kontaktar": tuple(contact(p.id) for p in three)}, **INPUT)
    fine = next(iter(innspel.input_is_carried_on.check(whole)))
    assert fine.verdiar["mottakarar"] == "ks, rhf og sf"


@pytest.mark.parametrize(("plan_year", "case", "said_so"), [
    (0, {}, None), (2029, {}, None), (2028, {}, False),
    (2028, {"sakstype": "C-09", "aar": 2026}, True), (2028, {"sakstype": "C-05"}, False),
    (2028, {"sakstype": "C-09", "aar": 2025}, False),
    (2028, {"sakstype": "C-09", "aar": 2027}, True),
    *((2028, {"sakstype": "C-09", "sakssteg": s}, False)
      for s in (Step.TREKT, Step.AVVIST, Step.FEILREGISTRERT)),
    (2028, {"sakstype": "C-09", "sakssteg": Step.VEDTEKE}, True),
])
def test_the_next_national_plan_gets_our_input(
    plan_year: int, case: dict[str, Any], said_so: bool | None
) -> None:
    facts = asked()
    numbers = {"nasjonal_plan_aar": plan_year}
    register = replace(facts.register, hf=replace(REGISTER.hf, parametrar=numbers))
    cases = (replace(facts.case, **case),) if case else ()
    seen = RegisterFacts(register=register, trekk=T.OVERSYN, act=facts.act, saker=cases)
    found = list(innspel.next_plan_gets_our_input.check(seen))
    assert [f.dom.value == "ok" for f in found] == ([] if said_so is None else [said_so])
