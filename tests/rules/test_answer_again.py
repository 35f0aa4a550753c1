"""Who may answer again after an answer or a withdrawal, what shows an answer, and who may not."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from cases.document import Document
from cases.partner import Organ
from cases.receipt import Ground
from cases.rundgang import Answer
from cases.steps import Trekk
from cases.terms import Avgjerd, DocumentKind, OrganRole, Verdict
from rules.avgjerd.svar import (
    answers_current_wording,
    political_answer_has_proof,
    same_or_higher_organ,
    was_asked,
)
from rules.avgjerd.svarorgan import never_in_principle
from rules.facts import Facts
from tests.rules.test_answer_grounds import answers, in_cell, of, own
from tests.workflow.random_cases import AT, CLINIC, DAY, SMAAVIK, STORFJORD, TRUST, agreed, event_on

R = OrganRole
BEFORE = DAY - timedelta(days=1)


def round_of(*said: dict[str, Any]) -> Facts:
    """A round where Smaavik has said these things, one after another, and Storfjord one."""
    f = agreed((SMAAVIK, STORFJORD, TRUST), "C-05", Trekk.SVAR)
    mine = (own(f, SMAAVIK, id=f"m{n}", **about) for n, about in enumerate(said))
    return answers(f, *mine, own(f, STORFJORD))


def taken_back(f: Facts, *acts: tuple[str, OrganRole | None, date | None]) -> Facts:
    events = tuple(
        replace(event_on(a, "trekt"), id=f"t{i}", organ=organ, dato=day)
        for i, organ, day in acts for a in f.file.svar if a.id == i
    )
    return f.with_file(replace(f.file, svar_hendingar=events))


def may_answer(f: Facts, organ: OrganRole, name: str = "-") -> bool:
    return not blocked(f, organ, name)


def blocked(f: Facts, organ: OrganRole, name: str = "Organet") -> list[Ground]:
    new: Answer = own(f, SMAAVIK, id="ny", organ=organ, organ_namn=name, avgjerd=Avgjerd.VEDTAK)
    found = of(same_or_higher_organ, f, new)
    assert all(g.part == SMAAVIK for g in found)
    assert not of(same_or_higher_organ, f, replace(new, avgjerd=Avgjerd.INNSTILLING))
    return found


KD, FSK, KST = R.KOMMUNEDIREKTOR, R.FORMANNSKAP, R.KOMMUNESTYRE


@pytest.mark.parametrize(
    ("earlier", "now", "may"),
    [(KD, KD, True), (KD, FSK, True), (FSK, KD, False), (FSK, KST, True), (KST, FSK, False)],
)
def test_the_same_organ_or_one_above_answers_again(
    earlier: OrganRole, now: OrganRole, may: bool
) -> None:
    assert may_answer(round_of({"organ": earlier}), now) is may


def test_two_unknown_organs_are_the_same_only_by_the_same_name() -> None:
    f = round_of({"organ": R.ANNA, "organ_namn": "Nemnd for helse"})
    assert may_answer(f, R.ANNA, "Nemnd for helse")
    assert not may_answer(f, R.ANNA, "Nemnd for skule")
    assert all(may_answer(f, organ) for organ in (KD, FSK, KST)), "it locks out none we know"
    known = round_of({"organ": FSK, "organ_namn": "formannskapet"})
    assert not may_answer(known, R.ANNA, "Nemnd for helse")
    assert may_answer(known, FSK, "Formannskapet i Vika")


def test_what_an_organ_has_taken_back_one_below_does_not_give_anew() -> None:
    f = taken_back(round_of({"organ": KD}), ("m0", FSK, DAY))
    assert not may_answer(f, KD)
    assert may_answer(f, FSK)
    assert may_answer(f, KST)
    by_itself = taken_back(round_of({"organ": KD}), ("m0", KD, DAY))
    assert may_answer(by_itself, KD)
    nobody_says = taken_back(round_of({"organ": FSK}), ("m0", None, None))
    assert not may_answer(nobody_says, KD)
    assert may_answer(nobody_says, FSK)


def test_the_latest_withdrawal_of_its_own_is_the_one_that_binds() -> None:
    higher_first = taken_back(
        round_of({"organ": KST, "dato": BEFORE}, {"organ": KD}),
        ("m0", KST, BEFORE), ("m1", KD, DAY),
    )
    assert may_answer(higher_first, KD)
    higher_last = taken_back(
        round_of({"organ": KD, "dato": BEFORE}, {"organ": KD}),
        ("m0", KD, BEFORE), ("m1", FSK, DAY),
    )
    assert not may_answer(higher_last, KD)
    others = taken_back(round_of({"organ": KD}), ("m0", KD, DAY), (f"{STORFJORD}.1", KST, DAY))
    assert may_answer(others, KD)
    checked = round_of({"organ": KD})
    first = checked.file.svar[0]
    events = (replace(event_on(first, "trekt"), organ=KD), event_on(first, "kontrollert"))
    events = (events[0], replace(events[1], organ=KST))
    assert may_answer(checked.with_file(replace(checked.file, svar_hendingar=events)), KD)


def test_the_organ_that_took_it_back_is_called_what_it_was_called_that_day() -> None:
    """By the day of the withdrawal; where that is not told, by the day of the answer."""
    f = round_of({"organ": KD, "dato": BEFORE, "organ_namn": "Direktøren"})
    old = Organ("a", "hft", FSK, "Gamle formannskapet", date(2020, 1, 1), BEFORE, SMAAVIK)
    new = replace(old, id="b", namn="Nye formannskapet", fraa=DAY, til=None)
    f = replace(f, register=replace(f.register, organ={"a": old, "b": new}))

    def named(g: Facts) -> str:
        (found,) = blocked(g, KD)
        return found.verdiar["forre"]

    assert named(taken_back(f, ("m0", FSK, DAY))) == "Nye formannskapet"
    assert named(taken_back(f, ("m0", FSK, BEFORE))) == "Gamle formannskapet"
    assert named(taken_back(f, ("m0", FSK, None))) == "Gamle formannskapet"
    by_itself = answers(f, *f.file.svar, own(f, SMAAVIK, id="m8", organ=FSK, organ_namn="Utvalet"))
    assert named(taken_back(by_itself, ("m0", KD, BEFORE), ("m8", FSK, DAY))) == "Utvalet"
    twice = answers(f, *f.file.svar, own(f, SMAAVIK, id="m9"))
    twice = taken_back(twice, ("m0", FSK, BEFORE), ("m9", FSK, DAY))
    assert named(twice) == "Nye formannskapet"


# -- what shows an answer --------------------------------------------------------------------------


def paper(kind: DocumentKind) -> Document:
    return Document("d", "s", 1, kind, "-", "-", "-", 1, "cc", DAY, AT, "-")


@pytest.mark.parametrize("kind", [None, *DocumentKind])
def test_only_minutes_or_a_letter_show_what_a_political_organ_decided(
    kind: DocumentKind | None
) -> None:
    f = agreed((SMAAVIK, TRUST), "C-05", Trekk.SVAR)
    f = f.with_file(replace(f.file, dokument=(paper(kind),) if kind else ()))
    shown = kind in (DocumentKind.PROTOKOLLUTSKRIFT, DocumentKind.BREV)
    for organ in (R.KOMMUNESTYRE, R.FORMANNSKAP, R.UTVAL, R.BYRAAD, R.STYRE):
        new = own(f, SMAAVIK, organ=organ, prov="cc", styrevedtak="")
        assert bool(of(political_answer_has_proof, f, new)) is not shown, organ
        assert of(political_answer_has_proof, f, replace(new, prov="dd"))
    for organ in (R.ADM_DIR, R.KOMMUNEDIREKTOR, R.DAGLEG_LEIAR):
        new = own(f, SMAAVIK, organ=organ, prov=None, styrevedtak="")
        assert not of(political_answer_has_proof, f, new), organ
        assert of(political_answer_has_proof, f, replace(new, styrevedtak="sak 4/26"))


def test_an_answer_keeps_the_wording_it_is_to() -> None:
    """Also that it is not the newest is said with both names."""
    f = agreed((SMAAVIK, TRUST), "C-05", Trekk.SVAR)
    new = own(f, SMAAVIK)
    (ground,) = answers_current_wording.judge(replace(f, nye=(new,)))
    assert ground.dom is Verdict.OK
    assert ground.verdiar == {"ordlyd": f.file.ordlydar[0].code, "hash": new.ordlyd_hash}
    later = replace(f.file.ordlydar[0], id="o2", nr=2, tekst="noko anna")
    g = f.with_file(replace(f.file, ordlydar=(*f.file.ordlydar, later)))
    (found,) = of(answers_current_wording, g, new)
    assert found.verdiar == {"gammal": f.file.ordlydar[0].code, "ny": later.code}
    (silent,) = answers_current_wording.judge(replace(f, nye=(replace(new, ordlyd="o7"),)))
    assert (silent.dom, silent.verdiar) == (Verdict.OK, {})


def test_who_is_not_asked_yet_is_told_to_wait_and_who_is_outside_that_it_is() -> None:
    f = agreed((SMAAVIK, TRUST), "C-05", Trekk.SVAR)
    unasked = f.with_file(replace(f.file, krav=()))
    (found,) = of(was_asked, unasked, own(f, SMAAVIK))
    assert f.file.ordlydar[0].code in found.grunn
    assert "ny runde" in found.raad
    (outside,) = of(was_asked, f, own(f, SMAAVIK, partnar=STORFJORD))
    assert "i denne saka" in outside.grunn
    assert "fråsegn" in outside.raad
    assert not of(was_asked, f, own(f, SMAAVIK))


@pytest.mark.parametrize(
    ("partner", "cell", "organ", "stops"),
    [
        (SMAAVIK, "d", R.KOMMUNEDIREKTOR, True), (SMAAVIK, "d", R.ORDFORAR, True),
        (SMAAVIK, "d", R.FORMANNSKAP, False), (SMAAVIK, "d", R.KOMMUNESTYRE, False),
        (SMAAVIK, "f", R.KOMMUNEDIREKTOR, False), (SMAAVIK, "f", R.KOMITE, True),
        (CLINIC, "f", R.KOMITE, False), (CLINIC, "d", R.KOMMUNALSJEF, False),
    ],
)
def test_those_who_never_decide_are_stopped_when_they_decide(
    partner: str, cell: str, organ: OrganRole, stops: bool
) -> None:
    """Koml. §§ 5-9, 6-1 and 13-1 are of kommunar, and a recommendation decides nothing."""
    f = in_cell(partner, cell)
    new = own(f, partner, organ=organ)
    assert bool(of(never_in_principle, f, new)) is stops
    assert not of(never_in_principle, f, replace(new, avgjerd=Avgjerd.INNSTILLING))
