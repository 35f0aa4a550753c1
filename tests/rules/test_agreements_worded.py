"""A case about an agreement, from wording to answer: each condition false alone."""

from dataclasses import replace
from typing import Any

import pytest

from cases.avklaring import Avklaring, case_facts
from cases.avtale import Avtale
from cases.casefile import CaseFile
from cases.document import Document
from cases.fellesskap_terms import Avtaleslag
from cases.ordlyd import Annex
from cases.rundgang import Answer
from cases.steps import Step, Trekk
from cases.terms import (
    AnswerKind,
    Avgjerd,
    Avtaleform,
    DocumentKind,
    Okonomi,
    OrganRole,
    Plansamsvar,
    Prinsipiell,
    Registrering,
    Utfall,
)
from rules.avtale import avtaleinnhald, avtalesak
from tests.rules.looking import (
    AT,
    DAY,
    SMAAVIK,
    TRUST,
    a_case,
    case_grounds,
    handled,
    land,
    organ,
    with_organs,
    wording,
)

R = OrganRole
BOTH = (SMAAVIK, TRUST)


def annexes(*partners: str, text: str = "v") -> tuple[Annex, ...]:
    return tuple(Annex(p, f"{text}-{p}") for p in partners)


def paper(*sections: str) -> Document:
    return Document("d", "sak-1", 1, DocumentKind.UTGREIING, "U", "u.pdf", "", 1, "s", DAY, AT,
                    "sse", avsnitt=sections)


@pytest.mark.parametrize(("form", "owners", "sections", "told"), [
    (Avtaleform.FELLES_IDENTISK, (), (), ""),
    (Avtaleform.FELLES_IDENTISK, (SMAAVIK,), (), "Småvik har eige vedlegg"),
    (Avtaleform.FELLES_MED_TILPASSING, (), (), "ingen har sagt kva som er opent"),
    (Avtaleform.FELLES_MED_TILPASSING, (), ("felles",), "ingen har sagt kva som er opent"),
    (Avtaleform.FELLES_MED_TILPASSING, (), ("tilpassa",), "ingen har sagt kva som er opent"),
    (Avtaleform.FELLES_MED_TILPASSING, (), ("felles", "tilpassa", "anna"), ""),
    (Avtaleform.FELLES_MED_TILPASSING, (SMAAVIK,), (), ""), (None, (SMAAVIK,), (), ""),
])
def test_what_is_common_and_what_is_open(
    form: Avtaleform | None, owners: tuple[str, ...], sections: tuple[str, ...], told: str
) -> None:
    rule = avtaleinnhald.common_and_adapted_are_told_apart
    file = CaseFile(
        a_case("C-03", avtaleform=form), (wording(1, BOTH, vedlegg=annexes(*owners)),),
        dokument=(paper(*sections),),
    )
    assert [told in said for _, said in case_grounds(rule, file)] == ([True] if told else [])
    assert not case_grounds(rule, replace(file, ordlydar=()))
    assert not case_grounds(rule, replace(file, case=replace(file.case, sakstype="C-07")))


@pytest.mark.parametrize(("after", "mixed", "adapted"), [
    ({"tekst": "ny"}, False, False), ({"dokument": ("x",)}, False, False),
    ({"vedlegg": annexes(*BOTH)}, False, True),
    ({"vedlegg": annexes(SMAAVIK, text="ny")}, False, True),
    ({"tekst": "ny", "vedlegg": annexes(SMAAVIK, text="ny")}, True, True),
    ({"dokument": ("x",), "vedlegg": annexes(*BOTH)}, True, True),
    ({"tekst": "ny", "vedlegg": annexes(SMAAVIK)}, False, False),
    ({"tekst": "ny", "vedlegg": ()}, False, False),
])
def test_an_adaptation_stands_alone_and_says_why(
    after: dict[str, Any], mixed: bool, adapted: bool
) -> None:
    """An annex that is new or other than before; one that is as it was, or gone, adapts nothing."""
    before = wording(1, BOTH, vedlegg=annexes(SMAAVIK))
    new = wording(2, BOTH, **{"tekst": before.tekst, "vedlegg": before.vedlegg} | after)
    file = CaseFile(a_case("C-03"), (before,))
    alone = avtaleinnhald.adaptation_leaves_the_common_text
    assert bool(case_grounds(alone, file, new)) is mixed
    assert not case_grounds(alone, replace(file, ordlydar=()), new)
    reason = avtaleinnhald.adaptation_has_reason
    assert bool(case_grounds(reason, file, new)) is adapted
    assert not case_grounds(reason, file, replace(new, grunn="Særleg stor"))
    first = case_grounds(reason, replace(file, ordlydar=()), new)
    assert bool(first) is bool(new.vedlegg)
    other = replace(file, case=a_case("C-07"))
    assert not case_grounds(alone, other, new)
    assert not case_grounds(reason, other, new)


@pytest.mark.parametrize(("points", "now", "told"), [
    ((1,), (), True), ((1,), (2,), False), ((), (), False),
])
def test_a_change_is_decided_like_the_agreement(
    points: tuple[int, ...], now: tuple[int, ...], told: bool
) -> None:
    one = Avtale("a", "hft", Avtaleslag.DELAVTALE, "A", paragraf_6_2=points)
    file = CaseFile(a_case("C-03", avtale="a", paragraf_6_2=now))
    rule = avtaleinnhald.a_change_is_decided_like_the_agreement
    assert bool(case_grounds(rule, file, file.case, register=land(avtalar={"a": one}))) is told


@pytest.mark.parametrize(("type_id", "kind", "about", "told"), [
    ("C-11", Avtaleslag.RAMME, "a", False), ("C-11", Avtaleslag.RAMME, None, True),
    ("C-11", Avtaleslag.RAMME, "d", True), ("C-11", Avtaleslag.ANNA, None, False),
    ("C-07", Avtaleslag.RAMME, None, False),
])
def test_structure_develops_the_framework_there_is(
    type_id: str, kind: Avtaleslag, about: str | None, told: bool
) -> None:
    there = {"a": Avtale("a", "hft", kind, "A"), "d": Avtale("d", "hft", Avtaleslag.DELAVTALE, "D")}
    file = CaseFile(a_case(type_id, avtale=about))
    rule = avtaleinnhald.structure_develops_the_agreement
    assert bool(case_grounds(rule, file, register=land(avtalar=there))) is told


# -- what costs beyond the years of the plan -------------------------------------------------------


def yes(partner: str, organ_role: OrganRole, kind: AnswerKind) -> Answer:
    return Answer("s", "sak-1", "k", partner, "-", "o1", "aa", kind, Avgjerd.VEDTAK, organ_role,
                  "Organet", DAY, "1", "-", Registrering.PARTNAR, "terminal", AT, "-")


@pytest.mark.parametrize(("given", "told"), [
    ({}, True), ({"varigheit": 4}, False), ({"varigheit": None}, False),
    ({"okonomi": Okonomi.INGEN}, False), ({"organ": R.KOMMUNESTYRE}, False),
    ({"organ": R.FORMANNSKAP}, True), ({"kind": AnswerKind.NEI}, False),
    ({"partner": TRUST}, False),
])
def test_more_than_four_years_is_the_councils_own(given: dict[str, Any], told: bool) -> None:
    """Koml. § 14-3: the økonomiplan is for four years."""
    said = {"varigheit": 5, "okonomi": Okonomi.I_BUDSJETT, "organ": R.KOMMUNEDIREKTOR,
            "kind": AnswerKind.JA, "partner": SMAAVIK} | given
    case = a_case("C-03", krins=BOTH)
    cleared = Avklaring(
        "a", "sak-1", said["partner"], "o1", case_facts(case, BOTH), Prinsipiell.NEI,
        said["okonomi"], Plansamsvar.JA, "-", DAY, AT, varigheit=said["varigheit"],
    )
    file = CaseFile(case, (wording(1, BOTH),), avklaringar=(cleared,))
    new = yes(said["partner"], said["organ"], said["kind"])
    rule = avtaleinnhald.council_binds_beyond_the_plan
    assert bool(case_grounds(rule, file, new)) is told
    assert not case_grounds(rule, replace(file, avklaringar=()), new)


# -- the organs on the way -------------------------------------------------------------------------


@pytest.mark.parametrize("trekk", list(Trekk))
def test_an_important_case_does_not_leave_before_ssu_has_seen_it(trekk: Trekk) -> None:
    """It leaves by a round, by being taken note of, or by being turned away."""
    leaves = trekk.value in ("opne_runde", "ta_til_vitande", "avvis")
    rule, file = avtaleinnhald.important_cases_reach_ssu, CaseFile(
        a_case("C-03", merkelappar=("VIKTIG",)))
    assert bool(case_grounds(rule, file, trekk=trekk)) is leaves
    assert not case_grounds(rule, CaseFile(a_case("C-03", merkelappar=("anna",))), trekk=trekk)
    seen = replace(file, handsamingar=(handled(1, "ssu", Utfall.DROFTA),))
    assert not case_grounds(rule, seen, trekk=trekk)
    nobody = with_organs(organ(), only=True)
    told = [said for _, said in case_grounds(rule, file, trekk=trekk, register=nobody)]
    said = "Saka er merkt som viktig, og SSU har ikkje handsama henne."
    assert told == ([said] if leaves else [])


@pytest.mark.parametrize("outcome", list(Utfall))
def test_the_professionals_approve_or_recommend_the_newest_draft(outcome: Utfall) -> None:
    """R-258, of a delavtale on its way to SSU. A split recommendation is no approval."""
    rule, fine = avtalesak.professionals_approve_first, outcome.value in ("godkjent", "tilraading")
    by = handled(1, "fagforum", outcome, rolle=R.FAGUTVAL)
    file = CaseFile(a_case("C-03"), (wording(1, BOTH),), handsamingar=(by,))

    def told(file: CaseFile, trekk: Trekk = Trekk.SEND_TIL_SSU) -> bool:
        return bool(case_grounds(rule, file, trekk=trekk))

    assert told(file) is not fine
    assert told(replace(file, ordlydar=(*file.ordlydar, wording(2, BOTH))))
    assert told(replace(file, ordlydar=()))
    assert told(replace(file, handsamingar=(replace(by, rolle=R.SSU),)))
    assert not told(replace(file, ordlydar=()), Trekk.OPNE_RUNDE)
    assert not told(CaseFile(a_case("C-02")))


@pytest.mark.parametrize("role", list(OrganRole))
def test_a_revision_is_discussed_in_a_joint_organ_first(role: OrganRole) -> None:
    """SSU, an områdeutval, a fagleg utval or the meeting of the partners (R-263)."""
    rule, joint = avtalesak.discussed_before_revision, role.value in ("ssu", "ou", "fsu", "pm")
    talk = handled(1, "o", Utfall.DROFTA, rolle=role)
    file = CaseFile(a_case("C-03", avtale="a"), handsamingar=(talk,))
    going = Trekk.SEND_TIL_UTGREIING
    assert bool(case_grounds(rule, file, trekk=going)) is not joint
    silent = replace(file, handsamingar=())
    assert case_grounds(rule, silent, trekk=going)
    assert not case_grounds(rule, silent, trekk=Trekk.SEND_TIL_SSU)
    for other in (a_case("C-03"), a_case("C-07", avtale="a")):
        assert not case_grounds(rule, CaseFile(other), trekk=going)


@pytest.mark.parametrize(("step", "trekk", "told"), [
    (Step.KONSENSUS, Trekk.VEDTA, True), (Step.VEDTEKE, Trekk.VEDTA, False),
    (Step.KONSENSUS, Trekk.OPNE_RUNDE, False),
])
def test_what_it_follows_from_is_settled_first(step: Step, trekk: Trekk, told: bool) -> None:
    rule, file = avtalesak.what_it_follows_from_is_settled, CaseFile(a_case("C-02", 2))
    mother = CaseFile(a_case("C-11", sakssteg=step))
    assert bool(case_grounds(rule, file, trekk=trekk, mor=mother)) is told
    assert not case_grounds(rule, file, trekk=trekk)
