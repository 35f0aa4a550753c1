"""Cases and answers that come in from before: who must stand behind them, and what they need."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from cases.actor import Actor
from cases.case_type import DocumentDemand
from cases.rundgang import Answer, AnswerEvent, Round
from cases.steps import Step, Trekk
from cases.terms import (
    ActorRole,
    DocumentKind,
    Registrering,
)
from rules.sak import innfoering as rules
from rules.sak.vegen_hit import papers_of_the_way
from tests.rules.sak_cases import (
    AFTER,
    BEFORE,
    DAY,
    LATER,
    NOON,
    SMAAVIK,
    STORFJORD,
    TRUST,
    asked,
    broken,
    clarified,
    correction,
    faults,
    handling,
    of_partner,
    paper,
    wording,
)
from tests.rules.sak_cases import (
    answer as given,
)

T, G = Trekk, Registrering
WAITS: dict[str, Any] = {"innfoert": "ventar"}


def answer(partner: str = SMAAVIK, **said: Any) -> Answer:
    return given(partner, **{"registrering": G.BREV, "prov": "f1", **said})


def by(person: str | None) -> Actor:
    return Actor(ActorRole.SEKRETARIAT, person=person)


@pytest.mark.parametrize(("trekk", "ours", "theirs"), [
    (T.OPNE_RUNDE, True, True), (T.SVAR, True, False), (T.AVKLAR, True, False),
    (T.STADFEST, True, False), (T.TREKK_SVAR, True, False), (T.LEGG_VED, False, False),
    (T.SIGNER, True, True),
])
def test_what_waits_moves_for_nobody_but_a_partner_may_speak_for_itself(
    trekk: Trekk, ours: bool, theirs: bool
) -> None:
    rule = rules.waits_for_second_person
    assert broken(rule, asked(trekk=trekk, **WAITS)) is ours
    assert broken(rule, asked(trekk=trekk, actor=of_partner(SMAAVIK), **WAITS)) is theirs
    assert not broken(rule, asked(trekk=trekk, innfoert="stadfesta"))
    assert not broken(rule, asked(trekk=trekk))


def test_whoever_had_a_hand_in_it_is_not_the_second_person() -> None:
    def wrong(person: str | None, earnest: bool = True, **how: Any) -> bool:
        one = answer(person="Cato", registrering=how.pop("how", G.BREV))
        file = {"rettingar": (correction("sak", "tittel", person="Berit"),), "svar": (one,)}
        facts = asked(actor=by(person), file=file, **{"innfoert_av": "ADA", **how},
                      about={"in_earnest": earnest}, **WAITS)
        return broken(rules.second_person_confirms, facts)

    assert wrong("ada")
    assert wrong("BERIT")
    assert wrong("cato")
    assert wrong(None)
    assert not wrong("dina")
    assert not wrong("dina", innfoert_av=None)
    assert not wrong("cato", how=G.PARTNAR)
    assert not wrong("cato", how=G.TELEFON)
    assert not wrong("ada", earnest=False)


@pytest.mark.parametrize(("trekk", "word"), [
    (T.INNFOER_SAK, "fører inn"), (T.INNFOER_SVAR, "fører inn"), (T.RETT, "rettar"),
    (T.LEGG_VED, None),
])
def test_every_hand_in_it_has_a_name(trekk: Trekk, word: str | None) -> None:
    def wrong(**of_it: Any) -> list[str]:
        usual: dict[str, Any] = {"actor": by(None), **WAITS}
        found = faults(rules.every_hand_is_known, asked(trekk=trekk, **{**usual, **of_it}))
        return [f.verdiar["trekk"] for f in found]

    assert wrong() == ([word] if word else [])
    assert wrong(actor=by("p1")) == wrong(innfoert="stadfesta") == []
    assert wrong(actor=of_partner(SMAAVIK)) == wrong(about={"in_earnest": False}) == []


@pytest.mark.parametrize(("kind", "sha", "there"), [
    (DocumentKind.PROTOKOLLUTSKRIFT, "f1", True), (DocumentKind.BREV, "f1", True),
    (DocumentKind.REFERAT, "f1", False), (DocumentKind.BREV, "f2", False),
])
def test_an_answer_from_before_rests_on_its_paper(
    kind: DocumentKind, sha: str, there: bool
) -> None:
    file = {"dokument": (paper(kind, sha256=sha),)}
    found = faults(rules.answer_has_proof, asked(answer(), file=file))
    assert [f.part for f in found] == ([] if there else [SMAAVIK])


def test_a_case_enters_in_a_step_its_type_has() -> None:
    no_way = {"veg": frozenset({(Step.UTGREIING, T.SEND_TIL_SSU)})}

    def wrong(step: str | None) -> list[str]:
        facts = asked(sort=no_way, about={"maal": step})
        return [f.verdiar["steg"] for f in faults(rules.step_of_the_type, facts)]

    assert wrong(None) == wrong("innmeldt") == wrong("utgreiing") == []
    assert wrong("rundgang") == ["på rundgang hjå partane"]
    only_on_its_round = {"veg": frozenset({(Step.RUNDGANG, T.VEDTA)})}
    assert not broken(rules.step_of_the_type, asked(sort=only_on_its_round))


NEXT, LAST = NOON + timedelta(1), NOON - timedelta(1)


def round_of(**said: Any) -> Round:
    usual = {"opna": NOON, "frist": DAY}
    return Round(**{**usual, "id": "r", "sak": "s", "nr": 1, "ordlyd": "o1", "frist_regel": "-",
                    **said})


def out_of_order(*new: Any, **case: Any) -> list[tuple[str, str]]:
    found = faults(rules.dates_in_order, asked(*new, **case))
    return [(f.verdiar["foerst"], f.verdiar["sist"]) for f in found]


def test_what_came_first_has_the_first_date() -> None:
    today, came_in, text = "dagen i dag", "innmeldinga", "ordlyden"
    opened, meeting = "opninga av runden", "handsaminga i SSU"
    whole = (wording(laga=NOON), round_of(), handling())
    assert out_of_order(*whole, presentert_pm=DAY) == []
    assert out_of_order(innmeldt=NEXT) == [(came_in, today)]
    assert out_of_order(presentert_pm=BEFORE) == [(came_in, "presentasjonen")]
    assert out_of_order(presentert_pm=AFTER) == [("presentasjonen", today)]
    assert out_of_order(wording(laga=LAST)) == [(came_in, text)]
    assert out_of_order(wording(laga=NEXT)) == [(text, today)]
    assert out_of_order(wording(laga=NOON), round_of(opna=LAST)) == [(text, opened)]
    late = out_of_order(wording(laga=NOON), round_of(opna=NEXT, frist=AFTER))
    assert late == [(opened, today)]
    assert out_of_order(wording(laga=NOON), round_of(frist=BEFORE)) == [(opened, "svarfristen")]
    assert out_of_order(*whole[:2], handling(dato=AFTER)) == [(meeting, opened)]
    assert out_of_order(round_of(opna=NEXT)) == []  # without a wording there is nothing to ask


def test_it_was_decided_on_the_wording_of_the_case() -> None:
    def wrong(day: str | None, **said: Any) -> list[tuple[str | None, str, str]]:
        facts = asked(answer(**said), file={"ordlydar": (wording(),)}, about={"maal": day})
        return [(f.part, f.verdiar["dato"], f.verdiar["laga"])
                for f in faults(rules.on_the_wording_of_the_case, facts)]

    assert wrong("2026-03-02") == wrong(None) == wrong("2026-03-01", ordlyd="ukjend") == []
    assert wrong("2026-03-01") == [(SMAAVIK, "2026-03-01", "2026-03-02")]


def test_only_what_waits_takes_answers_from_before() -> None:
    assert not broken(rules.case_waits, asked(**WAITS))
    assert broken(rules.case_waits, asked(innfoert="stadfesta"))
    assert broken(rules.case_waits, asked())


def event(kind: str) -> AnswerEvent:
    return AnswerEvent("e", f"s{SMAAVIK}", "s", SMAAVIK, kind, "-", "p2", NOON)


def test_nothing_is_entered_over_what_a_partner_has_said_itself() -> None:
    def wrong(new: tuple[Any, ...] = (), **file: Any) -> list[str | None]:
        found = faults(rules.never_over_own_words, asked(answer(id="ny"), *new, file=file))
        return [f.part for f in found]

    own, with_answer = clarified(gitt=LATER), clarified(gitt=NOON)
    assert wrong() == []
    assert wrong(svar=(answer(),)) == [SMAAVIK]
    assert wrong(svar=(answer(STORFJORD),)) == []
    assert wrong(svar=(answer(),), svar_hendingar=(event("feilfoert"),)) == []
    assert wrong(svar=(answer(),), svar_hendingar=(event("trekt"),)) == [SMAAVIK]
    assert wrong(avklaringar=(own,)) == [SMAAVIK]
    assert wrong(avklaringar=(replace(own, partnar=TRUST),)) == []
    assert wrong(new=(own,), avklaringar=(own,)) == []
    struck: dict[str, Any] = {"svar_hendingar": (event("feilfoert"),)}
    assert wrong(svar=(answer(),), avklaringar=(with_answer,), **struck) == []
    assert wrong(svar=(answer(),), avklaringar=(own,), **struck) == [SMAAVIK]
    by_itself = answer(registrering=G.PARTNAR)
    assert wrong(svar=(by_itself,), avklaringar=(with_answer,), **struck) == [SMAAVIK]


def test_one_paper_proves_what_one_partner_decided() -> None:
    def others(*earlier: Any, **said: Any) -> list[str]:
        facts = asked(answer(**said), file={"svar": earlier})
        return [f.verdiar["andre"] for f in faults(rules.proof_of_one_partner, facts)]

    assert others() == others(answer()) == others(answer(STORFJORD, prov="f2")) == []
    assert others(answer(STORFJORD), answer(TRUST)) == ["Storfjord"]
    assert others(answer(STORFJORD, prov=None), prov=None) == []


def test_a_case_that_enters_has_the_papers_of_every_act_behind_it() -> None:
    order = [T.SEND_TIL_UTGREIING, T.SEND_TIL_SSU, T.OPNE_RUNDE, T.KONSTATER_SEMJE]
    kinds = [DocumentKind.MANDAT, DocumentKind.UTGREIING, DocumentKind.REFERAT, DocumentKind.BREV]
    demands = tuple(DocumentDemand(k, t, "R-062") for k, t in zip(kinds, order, strict=True))
    names = ["eit mandat", "ei utgreiing", "eit referat"]
    steps = [Step.INNMELDT, Step.UTGREIING, Step.HANDSAMA_I_SSU, Step.RUNDGANG]
    for behind, step in enumerate(steps):
        found = faults(papers_of_the_way, asked(sakssteg=step, sort={"dokumentkrav": demands}))
        assert [f.verdiar["dokument"] for f in found] == names[:behind]
        assert len({f.verdiar["steg"] for f in found}) <= 1
