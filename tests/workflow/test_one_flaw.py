"""Where nothing lacks there is konsensus; one flaw in one partner's answer is enough to stop it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.ordlyd import Annex
from cases.rundgang import Answer
from cases.steps import Step
from cases.terms import AnswerKind, Avgjerd, OrdlydClass, OrganRole, Registrering
from rules.teljing import Standing, standing
from tests.workflow.random_cases import ORGANS, agreed, event_on
from tests.workflow.second_pen import says_yes
from workflow.machine import advance

SMALL = settings(max_examples=20, derandomize=True, deadline=None, database=None)
UNDECIDED = (
    Avgjerd.INNSTILLING, Avgjerd.UTSETT, Avgjerd.SENDT_ATTENDE, Avgjerd.TEKE_TIL_VITANDE,
)
CIRCLES = st.lists(st.sampled_from(list(ORGANS)), min_size=1, max_size=5, unique=True).map(tuple)
KINDS = st.sampled_from(["C-01", "C-04", "C-05", "C-18"])
FLAWS: dict[str, dict[str, Any]] = {
    **{kind.value: {"slag": kind} for kind in AnswerKind if not kind.is_yes},
    **{how.value: {"avgjerd": how} for how in UNDECIDED},
    "telefon": {"registrering": Registrering.TELEFON},
    "brev": {"registrering": Registrering.BREV},
    "eldre runde": {"krav": "gammalt"},
    "feil organ": {"organ": OrganRole.ANNA},
}


@SMALL
@given(CIRCLES, KINDS)
def test_what_lacks_nothing_is_konsensus(circle: tuple[str, ...], kind: str) -> None:
    assert advance(agreed(circle, kind)).til is Step.KONSENSUS


@pytest.mark.parametrize("flaw", [*FLAWS, "tyst", "trekt", "ny ordlyd"])
@SMALL
@given(circle=CIRCLES, kind=KINDS, data=st.data())
def test_one_flaw_in_one_answer_is_enough(
    flaw: str, circle: tuple[str, ...], kind: str, data: st.DataObject
) -> None:
    f = agreed(circle, kind)
    victim = data.draw(st.sampled_from(f.file.svar))
    others = tuple(a for a in f.file.svar if a is not victim)
    file = replace(f.file, svar=(*others, replace(victim, **FLAWS.get(flaw, {}))))
    if flaw == "tyst":
        file = replace(file, svar=others)
    elif flaw == "trekt":
        file = replace(file, svar_hendingar=(event_on(victim, "trekt"),))
    elif flaw == "ny ordlyd":
        annex = (Annex(victim.partnar, "v2"),)
        new = replace(file.ordlydar[0], id="o2", nr=2, klasse=OrdlydClass.REELL, vedlegg=annex)
        file = replace(file, ordlydar=(*file.ordlydar, new))
    outcome = advance(f.with_file(file))
    assert outcome.til is Step.RUNDGANG
    assert {p for p in circle if standing(f.with_file(file), p) is not Standing.TEL} == {
        victim.partnar
    }


# -- one partner, several answers: which of them is its word --------------------------------------

EARLIER, LATER = date(2026, 2, 26), date(2026, 3, 1)
LOWER = {
    OrganRole.KOMMUNESTYRE: OrganRole.KOMMUNEDIREKTOR, OrganRole.STYRE: OrganRole.ADM_DIR,
}
NO, ACT = {"slag": AnswerKind.NEI}, "hending"
BREV, PHONE = {"registrering": Registrering.BREV}, {"registrering": Registrering.TELEFON}
STOPPING: dict[str, list[dict[str, Any]]] = {
    "eit nei seinare same dag": [{}, NO],
    "eit nyare nei": [{"dato": EARLIER}, {**NO, "dato": LATER}],
    "eit eldre ja ført inn etter": [{**NO, "dato": LATER}, {"dato": EARLIER}],
    "eit lågare ja etter": [{**NO, "dato": EARLIER}, {"organ": "lower", "dato": LATER}],
    "eit lågare ja før": [{"organ": "lower", "dato": EARLIER}, {**NO, "dato": LATER}],
    "trekt nei over eit ja": [{"dato": EARLIER}, {**NO, "dato": LATER, ACT: "trekt"}],
    "trekt ja over eit ja": [{"dato": EARLIER}, {"dato": LATER, ACT: "trekt"}],
    "nei i brev ventar": [{"organ": "lower"}, {**NO, **BREV}],
    "nei på telefon ventar": [{}, {**NO, **PHONE}],
    "eldre nei i brev frå høgare ventar": [
        {**NO, **BREV, "dato": EARLIER}, {"organ": "lower", "dato": LATER}
    ],
    "to nei i brev ventar": [
        {"dato": EARLIER}, {**NO, **BREV, "dato": LATER}, {**NO, **BREV, "dato": EARLIER}
    ],
    "nei i brev er kontrollert": [{"organ": "lower"}, {**NO, **BREV, ACT: "kontrollert"}],
}
HARMLESS: dict[str, list[dict[str, Any]]] = {
    "eit eldre nei ført inn etter": [{"dato": LATER}, {**NO, "dato": EARLIER}],
    "eit nyare ja over eit nei": [{**NO, "dato": EARLIER}, {"dato": LATER}],
    "eit lågare nei etter": [{"dato": EARLIER}, {**NO, "organ": "lower", "dato": LATER}],
    "eit ja etter eit trekt nei": [{**NO, ACT: "trekt"}, {}],
    "ei innstilling etter": [{}, {**NO, "avgjerd": Avgjerd.INNSTILLING}],
    "eldre nei i brev ventar": [{"dato": LATER}, {**NO, **BREV, "dato": EARLIER}],
}


@pytest.mark.parametrize("history", [*STOPPING, *HARMLESS])
@SMALL
@given(circle=CIRCLES, kind=KINDS, data=st.data())
def test_one_word_for_each_partner(
    history: str, circle: tuple[str, ...], kind: str, data: st.DataObject
) -> None:
    f = agreed(circle, kind)
    victim = data.draw(st.sampled_from(f.file.svar))
    told = (STOPPING | HARMLESS)[history]
    mine = [said(victim, n, changes) for n, changes in enumerate(told)]
    events = [event_on(a, c[ACT]) for a, c in zip(mine, told, strict=True) if ACT in c]
    others = tuple(a for a in f.file.svar if a is not victim)
    after = f.with_file(
        replace(f.file, svar=(*others, *mine), svar_hendingar=tuple(events))
    )
    agrees = history in HARMLESS
    assert says_yes(after, victim.partnar) is agrees
    assert (standing(after, victim.partnar) is Standing.TEL) is agrees
    assert advance(after).til is (Step.KONSENSUS if agrees else Step.RUNDGANG)


def said(answer: Answer, number: int, changes: dict[str, Any]) -> Answer:
    """The answer with those changes; «lower» is the leader below that partner's top organ."""
    fields = {name: value for name, value in changes.items() if name != ACT}
    if fields.get("organ") == "lower":
        fields["organ"] = LOWER[answer.organ]
    return replace(answer, id=f"{answer.partnar}.n{number}", **fields)
