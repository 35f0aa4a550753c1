"""Who is chased, when, and what of it may still be sent: each rule where it just holds, and where
it just does not."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from cases.kontakthending import Kontaktslag
from cases.oslo import OSLO
from cases.purring import Purring, Samtale, Sendestopp
from cases.rundgang import Round
from cases.steps import Step
from cases.terms import (
    ContactKind,
    Okonomi,
    Plansamsvar,
    Prinsipiell,
    Registrering,
)
from cases.utsending import Brevstode
from cases.vedtak import SVARFRIST, Frist, Post
from rules.facts import Facts
from rules.purrestige import climbed, last_climbed, last_told, next_look, plan
from rules.sak import lovnad, purring, sending
from rules.skuld import Skuld, owed
from tests.rules.chased import (
    CONTACTS,
    DUE,
    OPENED,
    climb,
    contact,
    happened,
    on_day,
    promised,
    round_of,
    walked,
    with_file,
    yes,
)
from tests.rules.sak_cases import SMAAVIK, STORFJORD, TRUST, broken, clarified, faults

LATER = date(2026, 9, 22)


def reminded(
    rung: str, day: date = DUE, partner: str = SMAAVIK, due: date = DUE, **said: Any
) -> Purring:
    at = datetime.combine(day, time(12), UTC)
    return Purring(f"{rung}-{partner}-{day}", "s", said.pop("runde", "r"), partner, rung, due, at,
                   "system", **said)


def moved_to(day: date, told: datetime | None) -> Frist:
    return Frist("f", "s", SVARFRIST, day, "-", runde="r", motteke=told)


def asks(facts: Facts, new: object) -> Facts:
    """The same facts, asked about an act that makes that."""
    return replace(facts, nye=(new,))


# -- the ladder ------------------------------------------------------------------------------------


def test_what_comes_next_is_the_nearest_rung_after_today() -> None:
    facts = round_of(SMAAVIK, day=date(2026, 5, 12))
    assert plan(facts, SMAAVIK).no == ("paaminning",)
    assert plan(facts, SMAAVIK).neste == ("frist", DUE)
    assert plan(climb(facts), SMAAVIK).neste == ("frist", DUE)


def test_the_rung_reached_is_the_highest_for_the_deadline_in_force() -> None:
    facts = walked(round_of(SMAAVIK, day=date(2026, 5, 1)), date(2026, 6, 3))
    assert [p.trinn for p in facts.file.purringar] == ["paaminning", "frist", "etter_1"]
    reached = plan(facts, SMAAVIK).naadd
    assert reached is not None
    assert reached.trinn == "etter_1"
    assert last_climbed(facts, SMAAVIK, LATER) is None
    on_later = with_file(facts, fristar=(moved_to(LATER, None),))
    assert plan(on_later, SMAAVIK).naadd is None


def test_a_rung_beside_the_ladder_is_not_reached() -> None:
    beside = (reminded("frist"), reminded("retur", date(2026, 5, 28), retur="h"))
    facts = round_of(SMAAVIK, day=date(2026, 5, 28), purringar=beside)
    assert last_climbed(facts, SMAAVIK, DUE) == beside[0]


def test_only_what_this_partner_was_told_in_this_round_is_climbed() -> None:
    mine = reminded("frist")
    others = (reminded("frist", partner=STORFJORD), reminded("paaminning", runde="eldre"))
    facts = round_of(SMAAVIK, STORFJORD, purringar=(*others, mine))
    assert climbed(facts, SMAAVIK) == (mine,)
    assert climbed(facts, TRUST) == ()
    assert climbed(with_file(facts, rundar=()), SMAAVIK) == ()


def test_the_last_letter_is_the_latest_of_all_that_told_of_the_round() -> None:
    facts = round_of(SMAAVIK)
    assert last_told(facts, SMAAVIK) == OPENED.date()
    unheard = with_file(facts, fristar=(moved_to(LATER, None),))
    assert last_told(unheard, SMAAVIK) == OPENED.date()
    told = with_file(facts, fristar=(moved_to(LATER, OPENED + timedelta(days=9)),))
    assert last_told(told, SMAAVIK) == date(2026, 3, 11)
    after = with_file(told, purringar=(reminded("frist"), reminded("sse", LATER)))
    assert last_told(after, SMAAVIK) == DUE  # nobody gets a letter of the list for SSU


def test_the_case_is_looked_at_when_the_first_of_the_partners_is_due() -> None:
    """Småvik is in peace until 22 June; Storfjord is reminded two weeks before the deadline."""
    facts = round_of(SMAAVIK, STORFJORD, day=date(2026, 5, 1),
                     lovnader=(promised(date(2026, 6, 19)),))
    looks = [plan(facts, p).sjaa_att for p in (SMAAVIK, STORFJORD)]
    assert looks == [date(2026, 6, 22), date(2026, 5, 12)]
    assert next_look(facts) == datetime(2026, 5, 12, tzinfo=OSLO)


def came_back(day: date, hour: int) -> Facts:
    """A letter to Småvik's contact came back at that hour; the vikar can be reached."""
    back = happened(Kontaktslag.RETUR, f"kontakt-{SMAAVIK}", day, hour=hour)
    there = (*CONTACTS, contact(ContactKind.VIKAR))
    return round_of(SMAAVIK, day=day, register={"kontaktar": there, "kontakthendingar": (back,)})


@pytest.mark.parametrize(("hour", "stands"), [(11, False), (12, False), (13, True)])
def test_any_letter_since_it_came_back_makes_good_for_it(hour: int, stands: bool) -> None:
    """The letter of the deadline was written at noon, to whoever took post then."""
    facts = with_file(came_back(DUE, hour), purringar=(reminded("frist"),))
    assert (plan(facts, SMAAVIK).retur is not None) is stands


def test_the_list_for_ssu_makes_good_for_nothing() -> None:
    facts = with_file(came_back(DUE, 11), purringar=(reminded("sse"),))
    assert plan(facts, SMAAVIK).retur is not None


# -- what is owed ----------------------------------------------------------------------------------


def test_only_in_a_round_and_only_by_who_is_asked() -> None:
    facts = round_of(SMAAVIK)
    assert owed(facts, SMAAVIK) == (Skuld.SVAR,)
    assert owed(facts, STORFJORD) == ()
    for step in set(Step) - {Step.RUNDGANG}:
        assert owed(round_of(SMAAVIK, case={"sakssteg": step}), SMAAVIK) == ()


@pytest.mark.parametrize("open_point", [
    {"prinsipiell": Prinsipiell.FOR_TIDLEG}, {"okonomi": Okonomi.UKJEND},
    {"plansamsvar": Plansamsvar.UKJEND},
])
def test_what_stands_open_must_be_cleared_first(open_point: dict[str, Any]) -> None:
    unclear = clarified(SMAAVIK, (SMAAVIK,), **open_point)
    facts = round_of(SMAAVIK, avklaringar=(unclear,))
    assert owed(facts, SMAAVIK) == (Skuld.AVKLARING_OPEN, Skuld.SVAR)


def test_what_must_go_higher_does_not_stand_open() -> None:
    costly = clarified(SMAAVIK, (SMAAVIK,), okonomi=Okonomi.UTANFOR_BUDSJETT)
    assert owed(round_of(SMAAVIK, avklaringar=(costly,)), SMAAVIK) == (Skuld.SVAR,)


def test_an_answer_that_does_not_count_leaves_the_clarifying_too() -> None:
    facts = round_of(SMAAVIK, avklaringar=())
    older = with_file(facts, svar=(yes(krav="eldre"),))
    assert owed(older, SMAAVIK) == (Skuld.AVKLARING, Skuld.NY_ORDLYD)
    by_mayor = with_file(facts, svar=(yes(organ="ordforar"),))
    assert owed(by_mayor, SMAAVIK) == (Skuld.AVKLARING, Skuld.RETT_NIVAA)


@pytest.mark.parametrize(("ways", "owes"), [
    ((Registrering.BREV,), ()),
    ((Registrering.TELEFON,), (Skuld.STADFEST_SVAR,)),
    ((Registrering.TELEFON, Registrering.BREV), ()),
    ((Registrering.BREV, Registrering.TELEFON), ()),
])
def test_one_letter_that_waits_for_us_is_enough(
    ways: tuple[Registrering, ...], owes: tuple[Skuld, ...]
) -> None:
    waiting = tuple(yes(id=f"s{n}", registrering=w) for n, w in enumerate(ways))
    facts = with_file(round_of(SMAAVIK), svar=waiting)
    assert len(facts.file.awaiting(SMAAVIK)) == len(ways)
    assert owed(facts, SMAAVIK) == owes


# -- the acts --------------------------------------------------------------------------------------


def test_a_rung_is_reckoned_from_the_deadline_in_force() -> None:
    """A reminder written for the deadline as it was before it was moved."""
    stale, new = reminded("frist"), reminded("frist", due=LATER)
    facts = round_of(SMAAVIK)
    moved = with_file(facts, fristar=(moved_to(LATER, OPENED),))
    rule = purring.not_before_its_day
    assert not broken(rule, asks(facts, stale))
    for too_early in (stale, new):
        found = faults(rule, asks(moved, too_early))
        assert [f.verdiar["dag"] for f in found] == [LATER.isoformat()]
    assert not broken(rule, asks(on_day(moved, LATER), new))


@pytest.mark.parametrize(("rung", "days", "stopped"), [
    ("etter_1", 0, True), ("etter_1", 4, True), ("etter_1", 5, False), ("leiing", 4, True),
    ("sse", 0, False), ("retur", 0, False),
])
def test_days_pass_between_two_letters_and_the_list_for_ssu_is_no_letter(
    rung: str, days: int, stopped: bool
) -> None:
    facts = round_of(SMAAVIK, day=DUE + timedelta(days=days), purringar=(reminded("frist"),))
    new = reminded(rung, facts.day)
    assert broken(purring.not_twice_in_a_few_days, asks(facts, new)) is stopped


def test_a_letter_that_came_back_holds_no_other_back() -> None:
    facts = came_back(DUE, 11)
    before = with_file(facts, purringar=(reminded("paaminning", DUE - timedelta(days=1)),))
    assert not broken(purring.not_twice_in_a_few_days, asks(before, reminded("frist")))


@pytest.mark.parametrize(("later", "stopped"), [(-1, False), (0, False), (1, True)])
def test_a_call_may_be_entered_the_day_it_was(later: int, stopped: bool) -> None:
    facts = round_of(SMAAVIK)
    at = facts.act.at + timedelta(days=later)
    call = Samtale("c", "s", SMAAVIK, at, "-", "-", facts.act.at, "sse")
    assert broken(lovnad.a_call_has_been, asks(facts, call)) is stopped


# -- letters that are stopped, and sent after all --------------------------------------------------


def letter(kind: str, written: datetime = OPENED) -> Post:
    return Post(f"{kind}-{written}", "hft", "s", SMAAVIK, "k", kind, "-", "-", written)


def sent_anew(asking: Round | None, *stopped: Post) -> Facts:
    facts = round_of(SMAAVIK, rundar=(asking,) if asking else ())
    return asks(replace(facts, brev=Brevstode(stoppa=stopped)), stopped[0])


OPEN = Round("r", "s", 1, "o1", OPENED, DUE, "-")
CLOSED = replace(OPEN, lukka=OPENED + timedelta(days=40))
KINDS = ("runde_opna", "ny_frist", "overfoert_spurd", "raad_spurd")


@pytest.mark.parametrize("kind", KINDS)
def test_what_asks_for_an_answer_goes_only_while_its_round_is_open(kind: str) -> None:
    rule, before = sending.what_it_asks_still_holds, OPENED - timedelta(seconds=1)
    assert not broken(rule, sent_anew(OPEN, letter(kind)))
    assert broken(rule, sent_anew(OPEN, letter(kind, before)))
    assert broken(rule, sent_anew(CLOSED, letter(kind)))
    assert broken(rule, sent_anew(None, letter(kind)))


def test_what_only_tells_something_goes_though_the_round_is_closed() -> None:
    rule = sending.what_it_asks_still_holds
    assert not broken(rule, sent_anew(CLOSED, letter("vedteke")))


def test_one_that_does_not_hold_stops_them_all() -> None:
    rule, old = sending.what_it_asks_still_holds, OPENED - timedelta(days=60)
    both = letter("runde_opna"), letter("runde_opna", old)
    assert broken(rule, sent_anew(OPEN, *both))
    assert broken(rule, sent_anew(OPEN, *reversed(both)))


@pytest.mark.parametrize(("gone", "told"), [(0, "ingen"), (1, "1"), (3, "3")])
def test_it_is_told_how_many_have_gone(gone: int, told: str) -> None:
    nothing = Sendestopp("x", "s", (), "-", OPENED, "sse")
    went = tuple(letter(f"b{n}") for n in range(gone))
    facts = asks(replace(round_of(SMAAVIK), brev=Brevstode(gaatt=went)), nothing)
    found = faults(sending.something_waits, facts)
    assert [f.verdiar["gaatt"] for f in found] == [told]


@pytest.mark.parametrize(("without", "part"), [
    ((), []), ((SMAAVIK,), [SMAAVIK]), ((TRUST,), [TRUST]), ((SMAAVIK, TRUST), [None]),
])
def test_the_partner_without_postmottak_is_pointed_out(
    without: tuple[str, ...], part: list[str | None]
) -> None:
    """Where there are several, the text names them all and none is pointed out alone."""
    there = tuple(c for c in CONTACTS
                  if not (c.slag is ContactKind.POSTMOTTAK and c.partnar in without))
    facts = round_of(SMAAVIK, TRUST, register={"kontaktar": there})
    found = faults(sending.formal_letter_has_where_to_go, asks(facts, OPEN))
    assert [f.part for f in found] == part
    names = [facts.name(p) for p in without]
    assert [f.verdiar["partnarar"] for f in found] == ([" og ".join(names)] if names else [])
