"""The journal, innsyn and the inbox: each word and each person alone."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cases.actor import Actor
from cases.casefile import CaseFile
from cases.document import Document
from cases.fellesskap_terms import Innkomeslag, Innkomeutfall
from cases.innkome import Innkome
from cases.oppfolging import Innsynsvurdering
from cases.steps import Step
from cases.terms import ActorRole, DocumentKind
from rules.fellesskap import arkiv, innboks
from tests.rules.looking import (
    AT,
    DAY,
    SMAAVIK,
    STORFJORD,
    a_case,
    case_grounds,
    case_judged,
    grounds,
    land,
)

# -- the journal -----------------------------------------------------------------------------------


def paper(name: str = "d", **given: Any) -> Document:
    return Document(name, "sak-1", 1, DocumentKind.UTGREIING, "U", "u.pdf", "", 1, "s",
                    given.pop("dato", DAY), AT, "sse", **given)


@pytest.mark.parametrize("paragraph", [str(n) for n in range(11, 28)])
def test_a_paragraph_of_several_parts_needs_its_part(paragraph: str) -> None:
    """Offentleglova, written a second time: those of several ledd, bokstav or nummer."""
    many = {13, 14, 15, 16, 20, 23, 24, 25, 26}
    bare = paper(offentleg=False, heimel=f"offl. § {paragraph}")
    file = CaseFile(a_case("C-05"))
    told = bool(case_grounds(arkiv.ground_is_exact, file, bare))
    assert told is (int(paragraph) in many)


@pytest.mark.parametrize(("said", "told"), [
    ({"journal": "I"}, "Journalen må seie kven dokumentet kjem frå."),
    ({"journal": "U"}, "Journalen må seie kven dokumentet går til."),
    ({"journal": "I", "fraa": "KS"}, ""), ({"journal": "U", "til": "KS"}, ""),
    ({"journal": "X"}, ""), ({"journal": "I", "til": "KS"},
                             "Journalen må seie kven dokumentet kjem frå."),
])
def test_the_other_side_of_a_paper(said: dict[str, Any], told: str) -> None:
    file = CaseFile(a_case("C-05"))
    found = case_grounds(arkiv.journal_names_the_other_side, file, paper(**said))
    assert [text for _, text in found] == ([told] if told else [])


def test_the_advice_names_the_side_that_lacks() -> None:
    file = CaseFile(a_case("C-05"))
    for journal, who in (("I", "avsendaren"), ("U", "mottakaren")):
        said = case_judged(arkiv.journal_names_the_other_side, file, paper(journal=journal))
        assert [f"Før inn {who}." in g.raad for g in said] == [True]


@pytest.mark.parametrize(("sender", "told"), [
    ("Storfjord", True), ("Storfjord (oppdikta)", True), (STORFJORD, True), ("Småvik", False),
    ("KS", False), ("", False),
])
def test_a_partner_hands_in_no_paper_of_anothers(sender: str, told: bool) -> None:
    file, rule = CaseFile(a_case("C-05")), arkiv.journal_tells_what_is_true
    mine = Actor(ActorRole.PARTNAR, SMAAVIK)
    assert bool(case_grounds(rule, file, paper(fraa=sender), actor=mine)) is told
    assert not case_grounds(rule, file, paper(fraa=sender))
    assert case_grounds(rule, file, paper(dato=date(2026, 3, 3)))


def assessed(number: int, public: bool, person: str | None, **given: Any) -> Innsynsvurdering:
    said = {"dokument": "d", "heimel": "" if public else "offl. § 13 første ledd"} | given
    return Innsynsvurdering(f"i{number}", "sak-1", said["dokument"], public, said["heimel"], "",
                            person, AT)


SECRET = paper(offentleg=False, heimel="offl. § 13 første ledd", person="ada")


@pytest.mark.parametrize(("seen_before", "person", "reason", "told"), [
    ((), "bo", "Grunn", False), ((), "ada", "Grunn", True), ((), "bo", "", True),
    ((), None, "Grunn", True), ((), "ada", "", True),
    ((assessed(1, False, "bo"),), "bo", "Grunn", True),
    ((assessed(1, False, "bo"),), "ada", "Grunn", False),
    ((assessed(1, False, "bo"), assessed(2, False, "cy")), "bo", "Grunn", False),
    ((assessed(1, False, "bo"), assessed(2, False, "cy")), "cy", "Grunn", True),
    ((assessed(1, True, "bo"),), "bo", "", False),
    ((assessed(1, True, "bo"), assessed(2, False, "cy")), "cy", "", True),
    ((assessed(1, False, "bo"), assessed(2, True, "cy")), "bo", "", False),
    ((assessed(1, True, "bo", heimel="offl. § 13"),), "bo", "", False),
    ((assessed(1, True, "bo", dokument="e"),), "ada", "Grunn", True),
    ((assessed(1, False, "bo", heimel="offl. § 14"),), "bo", "", False),
])
def test_two_persons_lift_secrecy_as_it_stands(
    seen_before: tuple[Innsynsvurdering, ...], person: str | None, reason: str, told: bool
) -> None:
    """The last assessment of that paper, else what was said when it was laid on the case."""
    other = paper("e", offentleg=False, heimel="offl. § 14", person="cy")
    file = CaseFile(a_case("C-05"), dokument=(other, SECRET), innsyn=seen_before)
    new, rule = assessed(9, True, person), arkiv.secrecy_is_lifted_by_two
    assert bool(case_grounds(rule, file, new, grunn=reason)) is told
    assert not case_grounds(rule, file, replace(new, offentleg=False), grunn=reason)


@pytest.mark.parametrize("public", [None, True])
def test_what_nobody_exempted_is_lifted_by_anyone(public: bool | None) -> None:
    open_one = replace(SECRET, offentleg=public)
    for papers in ((open_one,), ()):
        file = CaseFile(a_case("C-05"), dokument=papers)
        assert not case_grounds(arkiv.secrecy_is_lifted_by_two, file, assessed(9, True, "ada"))


# -- the inbox -------------------------------------------------------------------------------------


def came(number: int = 2, **given: Any) -> Innkome:
    made: dict[str, Any] = {
        "slag": Innkomeslag.INVITASJON, "fraa": "Nettet", "tittel": "Om pasientar!", "dato": DAY,
        "motteke": AT, "motteke_av": "sse",
    }
    return Innkome(f"i{number}", "hft", number, **made | given)


@pytest.mark.parametrize(("kind", "given", "same"), [
    ("invitasjon", {}, True), ("invitasjon", {"tittel": "om PASIENTAR"}, True),
    ("invitasjon", {"tittel": "Anna"}, False), ("invitasjon", {"slag": Innkomeslag.AVVIK}, False),
    ("invitasjon", {"dato": date(2026, 1, 1)}, True), ("invitasjon", {"fraa": "KS"}, True),
    ("referat", {}, True), ("referat", {"dato": date(2026, 1, 1)}, False),
    ("referat", {"fraa": "KS"}, False), ("anna", {}, True),
    ("anna", {"dato": date(2026, 1, 1)}, False), ("anna", {"fraa": "KS"}, False),
    ("avvik", {"dato": date(2026, 1, 1)}, True),
])
def test_what_is_the_same_item(kind: str, given: dict[str, Any], same: bool) -> None:
    """Minutes and such come again and again under one title, and are told apart by their date."""
    new = came(slag=Innkomeslag(kind))
    before = replace(came(1, slag=Innkomeslag(kind)), **given)
    rule = innboks.received_once
    assert bool(grounds(rule, land(innkome=(before,)), new)) is same
    filed = (replace(before, sha256="aa"),)
    assert grounds(rule, land(innkome=filed), replace(new, sha256="aa"))
    assert bool(grounds(rule, land(innkome=filed), replace(new, sha256="bb"))) is same
    assert not grounds(rule, land(innkome=(new,)), new)


@pytest.mark.parametrize(("before", "now", "step", "told"), [
    ("sak", "ingen", Step.INNMELDT, True), ("sak", "sak", Step.INNMELDT, False),
    ("ventar", "ingen", Step.INNMELDT, False), ("ventar", "sak", Step.INNMELDT, False),
    ("sak", "ingen", Step.FEILREGISTRERT, False), ("sak", "orientering", Step.TREKT, True),
])
def test_what_has_become_a_case_is_not_laid_aside(
    before: str, now: str, step: Step, told: bool
) -> None:
    old = came(utfall=Innkomeutfall(before), sak="2026/1")
    new, cases = replace(old, utfall=Innkomeutfall(now)), (a_case("C-05", sakssteg=step),)
    rule, there = innboks.case_is_not_lost, land(innkome=(came(1), old))
    assert bool(grounds(rule, there, new, saker=cases)) is told
    assert not grounds(rule, there, new)


@pytest.mark.parametrize("kind", ["epost", "autosvar", "returmelding"])
@pytest.mark.parametrize(("first", "then", "same"), [
    ("<1@x>", "<1@x>", True), ("<1@x>", "<2@x>", False), (None, "<1@x>", False),
    ("<1@x>", None, False), (None, None, False),
])
def test_a_mail_is_the_same_only_by_its_own_message_id(
    kind: str, first: str | None, then: str | None, same: bool
) -> None:
    """Answers to one letter are all called the same, so the title tells nothing."""
    new = came(slag=Innkomeslag(kind), melding=then)
    before = came(1, slag=Innkomeslag(kind), melding=first)
    found = grounds(innboks.received_once, land(innkome=(before,)), new)
    assert bool(found) is same


USED_FOR = {"svar": "svar", "lovnad": "lovnad", "fravaer": "fråvær", "fraasegn": "fråsegn",
            "vedlegg": "vedlegg"}


@pytest.mark.parametrize("before", USED_FOR)
@pytest.mark.parametrize("now", [u.value for u in Innkomeutfall])
def test_what_has_been_used_may_be_used_for_more_but_is_not_laid_aside(
    before: str, now: str
) -> None:
    old = came(utfall=Innkomeutfall(before))
    new = replace(old, utfall=Innkomeutfall(now))
    found = grounds(innboks.use_is_not_forgotten, land(innkome=(came(1), old)), new)
    said = f"Nummer 2 i innboksen er brukt som {USED_FOR[before]}, og kan ikkje leggjast til sides."
    kept = now in USED_FOR or now == "sak"
    assert [text for _, text in found] == ([] if kept else [said])
