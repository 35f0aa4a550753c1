"""Cases that become one, disagreements that climb the ladder, and wordings that are answered."""

from dataclasses import replace
from typing import Any

import pytest

from cases.actor import Actor
from cases.casefile import CaseFile
from cases.oppfolging import Tvistesteg
from cases.ordlyd import OrdlydEvent
from cases.register import Tvistetrinn
from cases.rundgang import Krav
from cases.steps import Step, Trekk
from cases.terms import ActorRole, DocumentKind, OrdlydClass
from rules.sak import ordlyd, samanslaaing, tvist
from tests.rules.sak_cases import (
    BEFORE,
    DAY,
    NOON,
    REGISTER,
    SECRETARIAT,
    SMAAVIK,
    STORFJORD,
    TRUST,
    answer,
    asked,
    broken,
    faults,
    of_partner,
    paper,
    wording,
)

T = Trekk


def merged(rule: Any, *, other: dict[str, Any] | None = None, **case: Any) -> list[Any]:
    there = CaseFile(replace(asked().case, lopenr=2, **(other or {})))
    return faults(rule, asked(about={"annan": there}, **case))


def test_nobody_loses_its_say_when_cases_become_one() -> None:
    rule = samanslaaing.nobody_loses_its_say
    assert merged(rule) == []
    one = merged(rule, other={"krins": (TRUST,)})
    assert [(f.part, f.verdiar["partnarar"], f.verdiar["nummer"]) for f in one] == [
        (SMAAVIK, "Småvik", "2026/2")
    ]
    two = merged(rule, other={"krins": (STORFJORD,)})
    assert [(f.part, f.verdiar["partnarar"]) for f in two] == [
        (None, "Småvik og Fjord helseføretak")
    ]
    assert not broken(rule, asked())


def test_the_law_content_follows_and_so_does_what_binds() -> None:
    def lost(other: dict[str, Any] | None = None, **case: Any) -> list[str]:
        found = merged(samanslaaing.the_law_content_follows, other=other, **case)
        return [f.verdiar["kva"] for f in found]

    assert lost() == lost({"paragraf_6_2": (1, 2)}, paragraf_6_2=(1,)) == []
    assert lost(paragraf_6_2=(3, 1)) == ["har innhald etter hol. § 6-2 nr. 1 og nr. 3"]
    assert lost({"paragraf_6_2": (1,)}, paragraf_6_2=(3, 1)) == [
        "har innhald etter hol. § 6-2 nr. 3"
    ]
    assert lost({"forpliktande": False}) == ["bind partnarane"]
    assert lost({"forpliktande": False}, forpliktande=False) == lost(forpliktande=False) == []
    assert not broken(samanslaaing.the_law_content_follows, asked(paragraf_6_2=(1,)))


@pytest.mark.parametrize("step", Step)
def test_a_case_on_its_round_takes_nothing_more_in(step: Step) -> None:
    found = merged(samanslaaing.the_other_has_its_wording, other={"sakssteg": step})
    out = step in {Step.RUNDGANG, Step.USEMJE, Step.KONSENSUS}
    assert [f.verdiar["nummer"] for f in found] == (["2026/2"] if out else [])
    assert not broken(samanslaaing.the_other_has_its_wording, asked(sakssteg=step))


# -- disagreements --------------------------------------------------------------------------------

RUNGS = ("samtale", "leiarar", "nemnd")
LADDER = tuple(Tvistetrinn(t, t, "-", utanfor=t == "nemnd") for t in RUNGS)
ON_IT: dict[str, Any] = {"hf": replace(REGISTER.hf, tvistestige=LADDER)}


def rung(name: str) -> Tvistesteg:
    return Tvistesteg("t", "s", name, "-", DAY, "-", NOON, "-")


def test_the_nearest_way_is_tried_before_the_next() -> None:
    def wrong(new: str, *tried: str) -> list[tuple[str, str]]:
        file = {"tvistesteg": tuple(rung(t) for t in tried)}
        found = faults(tvist.rungs_in_order, asked(rung(new), register=ON_IT, file=file))
        return [(f.verdiar["trinn"], f.verdiar["forre"]) for f in found]

    assert wrong("samtale") == wrong("leiarar", "samtale") == []
    assert wrong("leiarar") == [("leiarar", "samtale")]
    assert wrong("nemnd") == [("nemnd", "samtale")]
    assert wrong("nemnd", "samtale") == [("nemnd", "leiarar")]
    assert wrong("samtale", "samtale") == wrong("nemnd", "samtale", "leiarar") == []


def test_it_leaves_our_hands_when_our_own_ways_are_tried_and_written_down() -> None:
    def wrong(*tried: str, trekk: Trekk = T.SEND_TIL_TVISTELOYSING) -> list[str]:
        file = {"tvistesteg": tuple(rung(t) for t in tried)}
        found = faults(tvist.every_way_is_tried, asked(trekk=trekk, register=ON_IT, file=file))
        return [f.verdiar["trinn"] for f in found]

    assert wrong() == ["samtale"]
    assert wrong("samtale") == ["leiarar"]
    assert wrong("samtale", "leiarar") == wrong(trekk=T.MELD_USEMJE) == []
    written = tvist.disagreement_is_written_down
    there = {"dokument": (paper(DocumentKind.USEMJEPROTOKOLL),)}
    assert broken(written, asked(trekk=T.SEND_TIL_TVISTELOYSING))
    assert not broken(written, asked(trekk=T.SEND_TIL_TVISTELOYSING, file=there))
    assert not broken(written, asked(trekk=T.MELD_USEMJE))
    assert broken(tvist.disagreement_has_owner, asked())
    assert not broken(tvist.disagreement_has_owner, asked(usemje_eigar="x"))


# -- wordings -------------------------------------------------------------------------------------


def test_there_is_a_wording_to_answer() -> None:
    assert broken(ordlyd.wording_exists, asked())
    found = list(ordlyd.wording_exists.check(asked(file={"ordlydar": (wording(), wording(2))})))
    assert [f.verdiar for f in found] == [{"ordlyd": "Ordlyd 2 · aa2"}]


def test_an_editorial_change_has_its_reason_and_a_known_hand() -> None:
    rule, new = ordlyd.editorial_has_reason, wording(klasse=OrdlydClass.REDAKSJONELL, grunn="x")
    unknown = Actor(ActorRole.SEKRETARIAT)
    assert not broken(rule, asked(new))
    assert broken(rule, asked(replace(new, grunn="")))
    assert broken(rule, asked(new, actor=unknown))
    assert not broken(rule, asked(replace(new, klasse=OrdlydClass.REELL, grunn="")))


def test_a_second_person_of_the_case_confirms_it() -> None:
    def wrong(person: str | None, actor: Actor = SECRETARIAT, kind: str = "stadfesta",
              which: str = "o1") -> bool:
        event = OrdlydEvent("e", which, "s", kind, "-", person, NOON)
        facts = asked(event, actor=actor, file={"ordlydar": (wording(laga_av="Ada"),)})
        return broken(ordlyd.second_person_confirms, facts)

    assert not wrong("berit")
    assert not wrong("berit", of_partner(SMAAVIK))
    assert wrong("ada")
    assert wrong(None)
    assert wrong("berit", of_partner(STORFJORD))
    assert not wrong("ada", kind="lyfta")
    assert not wrong("ada", which="ukjend")


def test_nobody_decides_on_a_wording_that_is_not_written() -> None:
    def wrong(**said: Any) -> list[tuple[str | None, str]]:
        texts = said.pop("texts", (wording(),))
        facts = asked(answer(**said), file={"ordlydar": texts})
        found = faults(ordlyd.decided_on_existing_wording, facts)
        return [(f.part, f.verdiar["laga"]) for f in found]

    assert wrong() == wrong(texts=()) == []
    assert wrong(dato=BEFORE) == [(SMAAVIK, "2026-03-02")]
    old = wording(laga=NOON.replace(year=2025))
    assert wrong(dato=BEFORE, texts=(old, wording(2, tekst="tekst 1"))) == []
    assert wrong(dato=BEFORE, texts=(old, wording(2))) == [(SMAAVIK, "2026-03-02")]
    narrowed = wording(2, klasse=OrdlydClass.AVGRENSING)
    assert wrong(dato=BEFORE, texts=(old, narrowed)) == [(SMAAVIK, "2026-03-02")]
    assert wrong(dato=BEFORE, texts=(old, narrowed), tek_avgrensing=True) == []


def test_a_new_round_asks_somebody() -> None:
    def nobody(*demands: str, texts: Any = None, **said: Any) -> bool:
        file = {"ordlydar": texts or (wording(),), "svar": (answer(**said),) if said else (),
                "krav": tuple(Krav("k", "s", "r", p, "o1") for p in demands)}
        return broken(ordlyd.somebody_to_ask, asked(file=file))

    assert nobody(SMAAVIK, TRUST)
    assert nobody(SMAAVIK, TRUST, STORFJORD)
    assert not nobody(SMAAVIK)
    assert not nobody()
    assert not nobody(SMAAVIK, TRUST, texts=(wording(), wording(2)))
    assert not broken(ordlyd.somebody_to_ask, asked())
    narrowed = (wording(), wording(2, klasse=OrdlydClass.AVGRENSING, partar=(SMAAVIK,)))
    assert not nobody(SMAAVIK, texts=narrowed)
    assert nobody(SMAAVIK, texts=narrowed, tek_avgrensing=True)
