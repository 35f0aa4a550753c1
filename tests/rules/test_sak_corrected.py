"""What may be put right, by whom, and what a correction may not take from the way here."""

from dataclasses import replace
from typing import Any

import pytest

from cases.rundgang import Krav, Round
from cases.steps import Step, Trekk
from cases.terms import (
    DocumentKind,
    Modell,
    OrganRole,
    Registrering,
    Utfall,
)
from rules.sak import retting as rules
from rules.sak.rettahandsaming import second_person_rewrites_ssu
from tests.rules.sak_cases import (
    DAY,
    NOON,
    SMAAVIK,
    asked,
    broken,
    correction,
    faults,
    handling,
)

R, U, T, G, K = OrganRole, Utfall, Trekk, Registrering, DocumentKind
TITLE, KOST = correction("sak", "tittel"), correction("sak", "kostnad")
KIND, CIRCLE = correction("sak", "sakstype"), correction("sak", "krins")
ROUND = Round("r", "s", 1, "o1", NOON, DAY, "-")
ASKED = (Step.RUNDGANG, Step.USEMJE, Step.KONSENSUS)


@pytest.mark.parametrize("step", Step)
def test_after_the_end_only_the_title_and_the_journal_are_put_right(step: Step) -> None:
    rule = rules.only_journal_after_the_end
    assert broken(rule, asked(KOST, sakssteg=step)) is step.is_end
    assert broken(rule, asked(correction("handsaming", "tittel"), sakssteg=step)) is step.is_end
    assert not broken(rule, asked(TITLE, sakssteg=step))
    assert not broken(rule, asked(correction("dokument", "fraa"), sakssteg=step))


@pytest.mark.parametrize("step", Step)
def test_kind_and_circle_are_settled_before_ssu(step: Step) -> None:
    rule, early = rules.type_before_ssu, step in {Step.INNMELDT, Step.UTGREIING}
    for what in (KIND, CIRCLE):
        assert broken(rule, asked(what, sakssteg=step)) is not early
        begun = ({"handsamingar": (handling(),)}, {"rundar": (ROUND,)})
        assert all(broken(rule, asked(what, sakssteg=step, file=f)) for f in begun)
        other = {"handsamingar": (handling(R.OMRAADEUTVAL),)}
        assert broken(rule, asked(what, sakssteg=step, file=other)) is not early
    assert not broken(rule, asked(TITLE, sakssteg=step))
    assert not broken(rule, asked(correction("dokument", "krins"), sakssteg=step))


def test_a_case_is_never_left_where_its_kind_is_not() -> None:
    rule, way = rules.right_type_has_this_step, {"veg": frozenset({(Step.RUNDGANG, T.VEDTA)})}
    assert not broken(rule, asked(KIND, sakssteg=Step.RUNDGANG, sort=way))
    assert broken(rule, asked(KIND, sakssteg=Step.UTGREIING, sort=way))
    assert not broken(rule, asked(KIND, sakssteg=Step.INNMELDT, sort=way))
    assert not broken(rule, asked(KIND, sakssteg=Step.VEDTEKE, sort=way))
    assert not broken(rule, asked(TITLE, sakssteg=Step.UTGREIING, sort=way))
    other = correction("dokument", "sakstype")
    assert not broken(rule, asked(other, sakssteg=Step.UTGREIING, sort=way))


def test_the_facts_ssu_agreed_on_stand_while_it_is_agreed() -> None:
    rule, there = rules.what_ssu_settled_stands, {"sakssteg": Step.KONSENSUS}
    demand = {"krav": (Krav("k", "s", "r", SMAAVIK, "o1"),)}
    assert [f.verdiar["kva"] for f in faults(rule, asked(KOST, **there))] == ["Kostnaden"]
    assert not broken(rule, asked(TITLE, **there))
    assert not broken(rule, asked(correction("dokument", "kostnad"), **there))
    assert not broken(rule, asked(KOST, **there, file=demand))
    assert not broken(rule, asked(KOST, sakssteg=Step.RUNDGANG))


# -- what SSU said --------------------------------------------------------------------------------


def lost(
    *standing: Any, new: tuple[Any, ...] = (), what: Any = None, **of_it: Any
) -> bool:
    """Whether taking away or changing the first of them would take away what carried the case."""
    file = {"handsamingar": standing, **of_it.pop("file", {})}
    one = what or correction("handsaming", "feilfoert" if not new else "utfall")
    return broken(rules.what_ssu_said_carried_the_case, asked(one, *new, file=file, **of_it))


SAID = handling()
BESIDE = handling(id="h2", organ="ssu2")
SETTLED = handling(utfall=U.VEDTAK, mandat="§ 4")


@pytest.mark.parametrize("step", ASKED)
def test_on_a_round_ssu_has_recommended_it(step: Step) -> None:
    out: dict[str, Any] = {"sakssteg": step, "file": {"rundar": (ROUND,), "krav": (
        Krav("k", "s", "r", SMAAVIK, "o1"),)}}

    def gone(*standing: Any, **more: Any) -> bool:
        return lost(*standing, **{**out, "file": dict(out["file"]), **more})

    assert gone(SAID)
    assert not gone(SAID, BESIDE)
    assert not gone(SAID, handling(id="h2"))
    assert gone(SAID, handling(id="h2", rolle=R.FAGUTVAL, organ="f"))
    wrong = handling(id="h3", rettar="h1", utfall=U.ATTENDE)
    assert gone(SAID, new=(wrong,))
    assert not gone(SAID, new=(replace(wrong, utfall=U.DELT_TILRAADING),))
    assert gone(SAID, BESIDE, new=(wrong,))
    assert not gone(SAID, handling(id="h2"), new=(wrong,))
    assert not gone(replace(SAID, utfall=U.ATTENDE))  # it carried nothing
    assert not gone(SAID, what=KOST)


def test_where_no_round_carried_it_ssu_settled_it() -> None:
    agreed: dict[str, Any] = {"sakssteg": Step.KONSENSUS}
    assert lost(SETTLED, **agreed)
    assert not lost(SETTLED, replace(SETTLED, id="h2"), **agreed)
    assert lost(SETTLED, new=(replace(SETTLED, id="h3", rettar="h1", mandat=""),), **agreed)
    assert lost(SETTLED, new=(replace(SETTLED, id="h3", rettar="h1", semje=False),), **agreed)
    approved = replace(SETTLED, id="h3", rettar="h1", utfall=U.GODKJENT)
    assert lost(SETTLED, new=(approved,), **agreed)
    assert not lost(SETTLED, new=(approved,), **agreed, forpliktande=False)
    divided = replace(approved, semje=False)
    assert lost(SETTLED, new=(divided,), **agreed, forpliktande=False)
    second = replace(SETTLED, id="h2", organ="ssu2")
    assert not lost(SETTLED, second, **agreed)
    assert lost(SETTLED, second, new=(divided,), **agreed)
    assert not lost(SETTLED, sakssteg=Step.UTGREIING)
    assert not lost(SAID, sakssteg=Step.RUNDGANG)  # there has been no round
    assert not lost(SAID, sakssteg=Step.HANDSAMA_I_SSU, file={"rundar": (ROUND,)})


@pytest.mark.parametrize("step", Step)
def test_the_choice_of_two_steps_is_not_struck_while_partners_are_asked(step: Step) -> None:
    chose = handling(modell=Modell.TO_TRINN, rolle=R.FAGUTVAL, organ="f")
    settled_too = handling(id="h2", utfall=U.VEDTAK, mandat="§ 4")
    rest = (chose, settled_too)
    assert lost(*rest, sakssteg=step) is (step in ASKED)
    assert lost(*rest, sakssteg=step, modell=Modell.KONSENSUS) is (step in ASKED)
    assert not lost(*rest, sakssteg=step, modell=Modell.TO_TRINN)
    assert not lost(*rest, sakssteg=step, what=correction("handsaming", "utfall"))
    other = (replace(chose, modell=Modell.KONSENSUS), settled_too)
    assert not lost(*other, sakssteg=step)


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize(("said", "divided"), [
    ({}, False), ({"semje": False}, True), ({"utfall": U.DELT_TILRAADING}, True),
])
@pytest.mark.parametrize(("field", "carries", "tells_of_division"), [
    ("utfall", True, True), ("semje", True, True), ("feilfoert", True, True),
    ("mandat", True, False), ("saksnummer", False, False),
])
def test_two_persons_rewrite_what_ssu_came_to(
    step: Step, said: dict[str, Any], divided: bool, field: str, carries: bool,
    tells_of_division: bool,
) -> None:
    def wrong(person: str | None, role: OrganRole = R.SSU, by: str | None = "ada",
              what: str = "handsaming") -> list[str | None]:
        entered = handling(**{"rolle": role, "person": by, **said})
        facts = asked(correction(what, field, person=person), sakssteg=step,
                      file={"handsamingar": (handling(id="h0", person="berit"), entered)})
        return [f.rad for f in faults(second_person_rewrites_ssu, facts)]

    asks = carries and (step in ASKED or (divided and tells_of_division))
    assert wrong("Ada") == (["L-to-personar"] if asks else [])
    assert wrong(None) == wrong("ada", by=None) == (["L-ukjend-hand"] if asks else [])
    assert wrong("berit") == wrong("ada", R.FAGUTVAL) == wrong("ada", what="dokument") == []
