"""What is entered by mistake, who may strike an answer, and papers that somebody rests on."""

from dataclasses import replace
from typing import Any

import pytest

from cases.rundgang import AnswerEvent, Round
from cases.steps import Step, Trekk
from cases.terms import (
    DocumentKind,
    OrganRole,
    Registrering,
    Utfall,
)
from cases.vedtak import Signature
from rules.sak import retting as rules
from rules.sak import stryking
from rules.sak.rettapapir import nothing_rests_on_the_paper
from tests.rules.sak_cases import (
    AFTER,
    DAY,
    NOON,
    SMAAVIK,
    STORFJORD,
    TRUST,
    answer,
    asked,
    broken,
    correction,
    faults,
    handling,
    paper,
)

R, U, T, G, K = OrganRole, Utfall, Trekk, Registrering, DocumentKind
TITLE, KOST = correction("sak", "tittel"), correction("sak", "kostnad")
KIND, CIRCLE = correction("sak", "sakstype"), correction("sak", "krins")
ROUND = Round("r", "s", 1, "o1", NOON, DAY, "-")
ASKED = (Step.RUNDGANG, Step.USEMJE, Step.KONSENSUS)


def slip(trekk: Trekk = T.FEILREGISTRER, saker: Any = (), **of_it: Any) -> list[str]:
    facts = asked(trekk=trekk, about={"saker": saker}, **of_it)
    return [f.verdiar["kvifor"] for f in faults(rules.nobody_has_been_asked, facts)]


def test_a_case_others_have_spoken_of_is_no_slip() -> None:
    waits: dict[str, Any] = {"innfoert": "ventar"}
    out: dict[str, Any] = {"file": {"rundar": (ROUND,)}}
    assert slip() == slip(T.TREKK_SAKA, **out) == slip(**out, **waits) == []
    assert slip(**out) == ["Partnarane er alt spurde i saka"]
    for how in G:
        spoken = ["Ein partnar har sjølv svara i saka"] if how is G.PARTNAR else []
        assert slip(file={"svar": (answer(registrering=how),)}, **waits) == spoken
    for outcome in U:
        done: dict[str, Any] = {"file": {"handsamingar": (handling(utfall=outcome),)}}
        assert slip(**done) == (["SSU har gjort vedtak i saka"] if outcome is U.VEDTAK else [])
        assert slip(**done, **waits) == []
        other = {"handsamingar": (handling(R.OMRAADEUTVAL, outcome),)}
        assert slip(file=other) == []
    case = asked().case
    into_this = replace(case, id="b", slegen_saman_med=case.number)
    assert slip(saker=(case, into_this)) == ["Ei anna sak er slegen saman med saka"]
    assert slip(saker=(case, replace(into_this, slegen_saman_med="2026/9"))) == []


def event(kind: str, person: str | None = "p1", of: str = SMAAVIK) -> AnswerEvent:
    return AnswerEvent("e", f"s{of}", "s", of, kind, "-", person, NOON)


@pytest.mark.parametrize("how", G)
@pytest.mark.parametrize("earlier", ["", "stadfesta", "kontrollert"])
def test_what_a_partner_stands_behind_is_its_own(how: Registrering, earlier: str) -> None:
    """RET-05, and RET-06 for what two persons of the secretariat stand behind."""
    acts = (event(earlier, "p2"),) if earlier else ()
    file = {"svar": (answer(registrering=how),), "svar_hendingar": acts}
    own = how is G.PARTNAR or earlier == "stadfesta"
    mine, second = stryking.own_answer_is_the_partners, stryking.second_person_strikes
    assert broken(mine, asked(event("feilfoert"), file=file)) is own
    assert not broken(mine, asked(event("trekt"), file=file))
    checked = earlier == "kontrollert"
    assert broken(second, asked(event("feilfoert"), file=file)) is checked
    assert broken(second, asked(event("feilfoert", None), file=file)) is checked
    assert not broken(second, asked(event("feilfoert", "p2"), file=file))
    assert not broken(second, asked(event("trekt"), file=file))


def why(*svar: Any) -> list[str]:
    facts = asked(event("feilfoert"), file={"svar": svar})
    return [f.verdiar["kvifor"] for f in faults(stryking.second_person_strikes, facts)]


def test_one_alone_does_not_bring_an_earlier_answer_back() -> None:
    struck = answer(registrering=G.BREV)
    back = ["Vert dette svaret stroke, gjeld eit tidlegare svar frå Småvik att"]
    assert why(answer(id="s0"), struck) == back
    assert why(answer(id="s0", registrering=G.TELEFON), struck) == []  # nobody stands behind it
    assert why(answer(STORFJORD), struck) == why(struck) == why(answer()) == []
    assert why(answer(TRUST, id="s0")) == []


# -- papers somebody rests on ---------------------------------------------------------------------


def rests(
    field: str, ny: str = "-", gammal: str = "protokollutskrift", *, papers: Any = (),
    kind: DocumentKind = K.PROTOKOLLUTSKRIFT, **file: Any,
) -> list[tuple[str | None, str]]:
    fixed = correction("dokument", field, gjeld_id="d1", ny=ny, gammal=gammal)
    lying = (*papers, paper(kind))
    facts = asked(fixed, file={"dokument": lying, **file})
    found = faults(nothing_rests_on_the_paper, facts)
    return [(f.part, f.verdiar["nytt"]) for f in found]


PROVED: dict[str, Any] = {"svar": (answer(prov="f1"),)}
GONE: dict[str, Any] = {"svar": (answer(prov="f1", registrering=G.TELEFON),)}


@pytest.mark.parametrize(("field", "new"), [
    ("slag", "eit anna slag"), ("feilfoert", "eit anna slag"), ("fraa", "ein annan avsendar"),
    ("dato", "ein annan dato"),
])
def test_what_proves_an_answer_stays_what_it_is(field: str, new: str) -> None:
    as_kind = K.REFERAT if field in ("slag", "feilfoert") else K.PROTOKOLLUTSKRIFT
    ny = STORFJORD if field == "fraa" else "2026-03-01"
    rest: dict[str, Any] = {"kind": as_kind}
    assert rests(field, ny, **rest, **PROVED) == [(SMAAVIK, new)]
    assert rests(field, ny, **rest, **GONE) == rests(field, ny, **rest) == []
    assert rests(field, ny, **rest, svar=(answer(prov="f2"),)) == []
    both = (*GONE["svar"], *PROVED["svar"])
    assert rests(field, ny, **rest, svar=both) == [(SMAAVIK, new)]
    other = K.REFERAT if field in ("fraa", "dato") else as_kind
    assert rests(field, ny, "referat", kind=other, **PROVED) == []
    assert rests("tittel", ny, **rest, **PROVED) == []


def test_another_entry_of_the_same_file_may_still_prove_it() -> None:
    twin, beside = paper(K.BREV, id="d0"), paper(K.BREV, id="d0", sha256="f2")
    assert rests("slag", "referat", kind=K.REFERAT, papers=(twin,), **PROVED) == []
    assert rests("slag", "referat", kind=K.REFERAT, papers=(beside,), **PROVED) != []


def test_sender_and_day_may_become_what_the_answer_fits() -> None:
    assert rests("dato", DAY.isoformat(), **PROVED) == []
    assert rests("dato", AFTER.isoformat(), **PROVED) == [(SMAAVIK, "ein annan dato")]
    assert rests("fraa", SMAAVIK, **PROVED) == rests("fraa", "Småvik kommune", **PROVED) == []
    assert rests("fraa", "rådhuset", **PROVED) == []
    assert rests("fraa", "Storfjord og Småvik", **PROVED) == [(SMAAVIK, "ein annan avsendar")]
    assert rests("fraa", TRUST, **PROVED) == [(SMAAVIK, "ein annan avsendar")]


SIGNED: dict[str, Any] = {"signaturar": (
    Signature("g", "s", TRUST, "o1", "-", "-", DAY, "f1", NOON, "-"),
)}


@pytest.mark.parametrize(("field", "ny", "kind", "fits"), [
    ("slag", "referat", K.REFERAT, False), ("slag", "signert_avtale", K.SIGNERT_AVTALE, True),
    ("feilfoert", "-", K.REFERAT, False), ("fraa", SMAAVIK, K.SIGNERT_AVTALE, False),
    ("fraa", TRUST, K.SIGNERT_AVTALE, True), ("dato", "2026-03-01", K.SIGNERT_AVTALE, False),
    ("dato", "2026-03-02", K.SIGNERT_AVTALE, True),
])
def test_what_was_signed_stays_what_it_is(
    field: str, ny: str, kind: DocumentKind, fits: bool
) -> None:
    found = rests(field, ny, "signert_avtale", kind=kind, **SIGNED)
    assert [p for p, _ in found] == ([] if fits else [TRUST])
    elsewhere = (replace(SIGNED["signaturar"][0], dokument="f2"),)
    assert rests(field, ny, "signert_avtale", kind=kind, signaturar=elsewhere) == []
    was_other = K.REFERAT if field in ("fraa", "dato") else kind
    assert rests(field, ny, "referat", kind=was_other, **SIGNED) == []
