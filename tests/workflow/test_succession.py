"""Whoever takes over after another: no answer comes with it, and nobody else is asked again."""

from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cases.avklaring import case_facts, id_with_answer
from cases.casefile import CaseFile
from cases.rundgang import Round
from cases.steps import Step, Trekk
from cases.terms import PartnerKind, Registrering
from cases.vedtak import Signature
from rules.facts import Facts
from rules.fellesskap.partsskifte import is_open
from rules.niva import level
from rules.spoersmaal import question
from rules.teljing import Standing, standing
from tests.workflow.random_cases import (
    AT,
    DAY,
    REGISTER,
    SMAAVIK,
    STORFJORD,
    agreed,
    event_on,
    facts,
)
from tests.workflow.second_pen import says_yes
from workflow.machine import advance
from workflow.moves import steps_for
from workflow.overfoering import succession

BOUNDED = settings(
    max_examples=150, derandomize=True, deadline=None, database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
NEW = "kommune-ny"


class Case(NamedTuple):
    """A case before and after that partner's duties went over to the heir."""

    before: Facts
    after: Facts
    old: str
    heir: str


def ended(f: Facts, old: str, heir: str) -> Facts:
    """The same facts the day after the old partner ended, with its heir registered."""
    known = dict(f.register.partnarar)
    gone = replace(known[old], til=DAY - timedelta(days=1), etterfolgjar=heir)
    known[old] = gone
    known.setdefault(heir, replace(gone, id=heir, fraa=DAY, til=None, etterfolgjar=None))
    rounds = (Round("r", "s", 1, "o1", AT, DAY, "-"),)
    return replace(
        f, register=replace(f.register, partnarar=known), file=replace(f.file, rundar=rounds)
    )


def taken_over(f: Facts, old: str, heir: str) -> Facts:
    """The case file as the act leaves it."""
    made = succession(f, old, heir)
    changed = {k.id: k for k in made.krav}
    known = {k.id for k in f.file.krav}
    krav = (*(changed.get(k.id, k) for k in f.file.krav),
            *(k for k in made.krav if k.id not in known))
    return made.facts.with_file(replace(
        made.facts.file, ordlydar=(*f.file.ordlydar, *made.ordlyd), krav=krav,
        ordlyd_hendingar=(*f.file.ordlyd_hendingar, *made.hending),
    ))


@st.composite
def successions(draw: st.DrawFn) -> Case:
    """Any case in which a kommune is party, and a new or an older kommune takes over after it."""
    f = draw(facts())
    kommunar = [
        p for p in f.file.parties if REGISTER.partnarar[p].slag is PartnerKind.KOMMUNE
    ]
    assume(kommunar)
    old = draw(st.sampled_from(kommunar))
    others = [p for p in (SMAAVIK, STORFJORD) if p != old]
    heir = draw(st.sampled_from([NEW, *others]))
    signed = tuple(
        Signature(f"g{p}", "s", p, f.file.ordlydar[0].id, "-", "-", DAY, "-", AT, "-")
        for p in draw(st.lists(st.sampled_from(f.file.parties), unique=True))
    )
    before = ended(f.with_file(replace(f.file, signaturar=signed)), old, heir)
    return Case(before, taken_over(before, old, heir), old, heir)


def as_act(f: Facts, trekk: Trekk) -> Facts:
    return replace(f, trekk=trekk, fraa_steg=steps_for(trekk))


@BOUNDED
@given(successions())
def test_the_heir_is_never_counted_before_it_has_answered_itself(c: Case) -> None:
    assert c.heir in c.after.file.parties
    assert c.old not in c.after.file.parties
    assert standing(c.after, c.heir) is not Standing.TEL
    assert not says_yes(c.after, c.heir)
    assert c.after.file.signatures_of(c.heir) == ()
    stated = advance(as_act(c.after, Trekk.KONSTATER_SEMJE))
    assert stated.til is Step.RUNDGANG


@BOUNDED
@given(successions())
def test_nobody_else_is_touched(c: Case) -> None:
    for p in c.after.file.parties:
        if p == c.heir:
            continue
        assert standing(c.before, p) is standing(c.after, p)
        assert c.before.file.signatures_of(p) == c.after.file.signatures_of(p)
        assert level(question(c.before, p, DAY)) == level(question(c.after, p, DAY))
        said = c.before.file.clarification(p)
        if said is not None:
            assert c.before.file.must_confirm(said) is c.after.file.must_confirm(said)


@BOUNDED
@given(successions())
def test_what_was_said_stays_and_is_asked_of_one(c: Case) -> None:
    assert c.after.file.svar == c.before.file.svar
    assert c.after.file.avklaringar == c.before.file.avklaringar
    assert c.after.file.demand_on(c.old) is None
    asked = [k.partnar for k in c.after.file.demands]
    assert len(asked) == len(set(asked))
    had = {c.old, c.heir} & {k.partnar for k in c.before.file.demands}
    assert (c.after.file.demand_on(c.heir) is not None) is bool(had)


@BOUNDED
@given(successions())
def test_only_what_is_open_is_moved(c: Case) -> None:
    f = replace(as_act(c.before, Trekk.OVERFOER), avloyst=c.old, maal=c.heir)
    stopped = {g.regel for g in advance(f).kvittering.stops}
    assert ("OVF-03" in stopped) is not is_open(c.before, c.old)
    if standing(c.before, c.old) is Standing.TEL and not c.before.sakstype.signering:
        assert "OVF-03" in stopped


@BOUNDED
@given(st.sampled_from([NEW, STORFJORD]))
def test_an_agreed_case_is_agreed_again_by_the_heirs_own_yes(heir: str) -> None:
    f = agreed((SMAAVIK, STORFJORD, "hf-lag"), "C-05")
    f = ended(f.with_file(without_answer(f.file, SMAAVIK)), SMAAVIK, heir)
    after = taken_over(f, SMAAVIK, heir)
    assert advance(after).til is Step.RUNDGANG
    demand, newest = after.file.demand_on(heir), after.file.newest
    assert demand is not None
    assert newest is not None
    mine = next(a for a in agreed((STORFJORD,), "C-05").file.svar)
    yes = replace(mine, id="ny", partnar=heir, krav=demand.id, ordlyd=newest.id)
    said = agreed((STORFJORD,), "C-05").file.avklaringar[0]
    clear = replace(said, id="na", partnar=heir, ordlyd=newest.id,
                    fakta=case_facts(after.case, after.file.parties))
    done = after.with_file(replace(
        after.file, svar=(*after.file.svar, yes), avklaringar=(*after.file.avklaringar, clear)
    ))
    assert advance(done).til is Step.KONSENSUS


def without_answer(file: CaseFile, partner: str) -> CaseFile:
    return replace(file, svar=tuple(a for a in file.svar if a.partnar != partner))


def test_after_a_split_only_what_came_of_it_takes_over() -> None:
    """A stranger that came the same day is no heir; where no split is registered, all are."""
    f = agreed((SMAAVIK, STORFJORD, "hf-lag"), "C-05", Trekk.KONSTATER_SEMJE)
    known = dict(f.register.partnarar)
    gone = replace(known[SMAAVIK], til=DAY - timedelta(days=1))
    names = ("aust", "vest", "framand")
    came = {name: replace(gone, id=name, fraa=DAY, til=None) for name in names}
    register = replace(f.register, partnarar={**known, SMAAVIK: gone, **came})
    assert set(register.heirs(SMAAVIK, DAY)) == set(came)
    for name in ("aust", "vest"):
        came[name] = replace(came[name], oppstaatt_av=SMAAVIK)
    register = replace(register, partnarar={**known, SMAAVIK: gone, **came})
    assert register.heirs(SMAAVIK, DAY) == ("aust", "vest")


def test_what_an_organ_decided_after_its_partner_had_ended_does_not_count() -> None:
    """A merger that is entered with effect back in time leaves no answer behind it."""
    f = agreed((SMAAVIK, STORFJORD, "hf-lag"), "C-05", Trekk.KONSTATER_SEMJE)
    answer = f.file.position(SMAAVIK)
    assert answer is not None
    assert standing(f, SMAAVIK) is Standing.TEL
    for til, stands in ((answer.dato, Standing.TEL),
                        (answer.dato - timedelta(days=1), Standing.FEIL_NIVAA)):
        gone = replace(f.register.partnarar[SMAAVIK], til=til)
        later = replace(
            f, register=replace(f.register, partnarar={**f.register.partnarar, SMAAVIK: gone})
        )
        assert standing(later, SMAAVIK) is stands


def test_a_struck_answer_takes_its_avklaring_along() -> None:
    """What the secretariat entered of a partner in one act falls in one."""
    f = agreed((SMAAVIK, STORFJORD, "hf-lag"), "C-05", Trekk.KONSTATER_SEMJE)
    entered = f.file.position(SMAAVIK)
    assert entered is not None
    entered = replace(entered, registrering=Registrering.BREV)
    own = f.file.clarification(SMAAVIK)
    assert own is not None
    file = replace(
        f.file, svar=(*(a for a in f.file.svar if a.partnar != SMAAVIK), entered),
        avklaringar=(*f.file.avklaringar, replace(own, id=id_with_answer(entered.id))),
    )
    said = file.clarification(SMAAVIK)
    assert said is not None
    assert said.id == id_with_answer(entered.id)
    struck = replace(file, svar_hendingar=(event_on(entered, "feilfoert"),))
    assert struck.clarification(SMAAVIK) == own
