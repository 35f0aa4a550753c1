"""Who takes part in a case without deciding it: by a seat, an entry, a paper or a word."""

from dataclasses import replace
from typing import Any

import pytest

from cases.case_type import Medverknadkrav
from cases.fellesskap_terms import Gruppe, Medverking
from cases.steps import Trekk
from cases.terms import DocumentKind, PartnerKind
from rules.sak import medverknad as rules
from tests.rules.sak_cases import (
    BYSTAD,
    CLINIC,
    SMAAVIK,
    TRUST,
    adviser,
    asked,
    broken,
    faults,
    paper,
    said,
    seat,
    taking_part,
    with_partners,
)

M, G = Medverking, Gruppe
NOW = Trekk.SEND_TIL_SSU
DEMAND = Medverknadkrav(G.BRUKAR, M.SPURD, NOW, "R-184")
EXCEPTED = taking_part(G.BRUKAR, M.UNNTAK, merknad="grunn")


def lacking(
    demand: Medverknadkrav = DEMAND, *entries: Any, trekk: Trekk = NOW, **of_it: Any
) -> list[tuple[str | None, str, str]]:
    file = {"medverknad": entries, **of_it.pop("file", {})}
    facts = asked(trekk=trekk, sort={"medverknadkrav": (demand,)}, file=file, **of_it)
    return [(f.rad, f.verdiar["gruppe"], f.verdiar["korleis"])
            for f in faults(rules.demanded_groups, facts)]


ASKED_FOR = [("R-184", "brukarane", "med i arbeidet eller spurd om saka")]
WITH_US = [("R-184", "brukarane", "med i arbeidet")]


@pytest.mark.parametrize(("how", "asked_is_enough", "with_is"), [
    (M.MED, True, True), (M.GJENNOMFORT, True, True), (M.SPURD, True, False),
    (M.INVITERT, True, False), (M.TAKKA_JA, True, False), (M.AVLYST, False, False),
    (M.UNNTAK, False, False),
])
def test_what_is_enough_where_a_group_is_to_be_asked_and_where_it_is_to_be_with_us(
    how: Medverking, asked_is_enough: bool, with_is: bool
) -> None:
    entry = taking_part(G.BRUKAR, how)
    assert lacking(DEMAND, entry) == ([] if asked_is_enough else ASKED_FOR)
    strict = replace(DEMAND, korleis=M.MED)
    assert lacking(strict, entry) == ([] if with_is else WITH_US)
    assert lacking(replace(DEMAND, korleis=M.GJENNOMFORT)) == WITH_US


def test_an_exception_has_its_reason_and_another_group_is_another() -> None:
    assert lacking(DEMAND, EXCEPTED) == []
    assert lacking(DEMAND, replace(EXCEPTED, gruppe=G.FASTLEGE)) == ASKED_FOR
    assert lacking(trekk=Trekk.OPNE_RUNDE) == []
    assert lacking(replace(DEMAND, naar="kostnad")) == []


def test_the_latest_word_on_each_is_what_stands() -> None:
    asked_first, called_off = taking_part(who="a"), taking_part(G.BRUKAR, M.AVLYST, "a")
    assert lacking(DEMAND, asked_first, called_off) == ASKED_FOR
    assert lacking(DEMAND, called_off, asked_first) == []
    assert lacking(DEMAND, asked_first, replace(called_off, kven="b")) == []


def test_a_seat_or_a_word_weighs_as_much() -> None:
    for where in ("utgreiing_organ", "styringsgruppe"):
        for group, there in ((G.BRUKAR, True), (G.KOMMUNE, False)):
            register = {"sete": (seat("gruppa", group),)}
            assert lacking(register=register, **{where: "gruppa"}) == ([] if there else ASKED_FOR)
    assert lacking(file={"dokument": (paper(DocumentKind.MEDVERKNAD),)}) == []
    doctors = replace(DEMAND, gruppe=G.FASTLEGE)
    assert lacking(doctors, file={"dokument": (paper(DocumentKind.MEDVERKNAD),)})
    council = with_partners(adviser("raad", G.BRUKAR), adviser("lege", G.FASTLEGE))
    assert lacking(register=council, file={"uttalar": (said("raad", "raad"),)}) == []
    assert lacking(register=council, file={"uttalar": (said("lege", "raad"),)}) == ASKED_FOR
    assert lacking(register=council, file={"uttalar": (said("ukjend", "raad"),)}) == ASKED_FOR


def test_where_the_field_is_demanded_a_seat_does_not_tell_it() -> None:
    field = replace(DEMAND, korleis=M.MED, med_fag=True)
    wanted = [("R-184", "brukarane", "med i arbeidet, med fagområdet oppgitt")]
    assert lacking(field, taking_part(fag="rus")) == []
    assert lacking(field, taking_part()) == wanted
    assert lacking(field, EXCEPTED) == []
    at_the_table = {"sete": (seat("gruppa", G.BRUKAR),)}
    assert lacking(field, utgreiing_organ="gruppa", register=at_the_table) == wanted


def test_where_a_kind_of_partner_is_demanded_another_kind_is_not_it() -> None:
    private = Medverknadkrav(G.SPESIALIST, M.SPURD, NOW, "R-196", slag=PartnerKind.PRIVAT)
    wanted = [("R-196", "dei private og ideelle", "med i arbeidet eller spurd om saka")]
    assert lacking(private, taking_part(G.SPESIALIST, M.SPURD, CLINIC)) == []
    assert lacking(private, taking_part(G.SPESIALIST, M.SPURD, TRUST)) == wanted
    assert lacking(private, taking_part(G.SPESIALIST, M.SPURD, "ukjend")) == wanted
    assert lacking(private, replace(EXCEPTED, gruppe=G.SPESIALIST)) == []
    at_the_table = {"sete": (seat("gruppa", G.SPESIALIST),)}
    assert lacking(private, utgreiing_organ="gruppa", register=at_the_table) == wanted


def test_an_exception_is_documented() -> None:
    rule = rules.exception_has_reason
    assert broken(rule, asked(replace(EXCEPTED, merknad="")))
    assert not broken(rule, asked(EXCEPTED))
    assert not broken(rule, asked(taking_part()))


def not_asked(*entries: Any, new: tuple[Any, ...] = (), **of_it: Any) -> list[str]:
    facts = asked(*new, trekk=Trekk.OPNE_RUNDE, file={"medverknad": entries}, **of_it)
    return [f.verdiar["grupper"] for f in faults(rules.advisers_are_asked, facts)]


def test_advisers_are_asked_in_the_round() -> None:
    """R-186, and R-187 for the two matters in which general practitioners are central."""
    plain = {"sort": {"tenesteutvikling": False}}
    assert not_asked(**plain) == ["brukarane"]
    assert not_asked(sort={"tenesteutvikling": True}) == ["brukarane eller fastlegane"]
    theirs = {"merkelappar": ("allmennmedisin",), **plain}
    assert not_asked(**theirs) == ["brukarane eller fastlegane"]
    assert not_asked(new=(taking_part(),), **theirs) == ["fastlegane"]
    for how in (M.UNNTAK, M.MED, M.GJENNOMFORT, M.SPURD, M.INVITERT, M.TAKKA_JA):
        assert not_asked(taking_part(G.BRUKAR, how), **plain) == []
    assert not_asked(taking_part(G.BRUKAR, M.AVLYST), **plain) == ["brukarane"]
    assert not_asked(forpliktande=False, **plain) == []
    assert not_asked(about={"in_earnest": False}, **plain) == []


@pytest.mark.parametrize(("how", "wrong"), [
    (M.MED, True), (M.SPURD, True), (M.INVITERT, True), (M.TAKKA_JA, False),
    (M.GJENNOMFORT, False), (M.AVLYST, False), (M.UNNTAK, False),
])
def test_a_request_to_the_doctors_says_how_much(how: Medverking, wrong: bool) -> None:
    rule, request = rules.request_says_how_much, taking_part(G.FASTLEGE, how)
    assert broken(rule, asked(request)) is wrong
    assert not broken(rule, asked(replace(request, merknad="to timar")))
    assert not broken(rule, asked(replace(request, gruppe=G.BRUKAR)))


@pytest.mark.parametrize("how", M)
def test_whoever_answers_an_invitation_has_been_invited(how: Medverking) -> None:
    def wrong(who: str, *earlier: Any) -> list[str | None]:
        facts = asked(taking_part(G.KOMMUNE, how, who), file={"medverknad": earlier})
        return [f.part for f in faults(rules.invited_before_they_answer, facts)]

    invited = taking_part(G.KOMMUNE, M.INVITERT, SMAAVIK)
    of_a_meeting = how in {M.TAKKA_JA, M.GJENNOMFORT, M.AVLYST}
    assert wrong(SMAAVIK) == ([SMAAVIK] if of_a_meeting else [])
    assert wrong(SMAAVIK, invited) == wrong("Kari") == []
    assert wrong(SMAAVIK, replace(invited, kven=BYSTAD)) == ([SMAAVIK] if of_a_meeting else [])
    assert wrong(SMAAVIK, replace(invited, korleis=M.MED)) == ([SMAAVIK] if of_a_meeting else [])
