"""Calendars as they come: read within bounds, and refused with the line or event that is wrong."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.ics.reading import MOST, Kalender, read_calendar
from tests.edge.cli_room import NATIONAL_ID
from workflow.forms.errors import Feil

FROM, TO = date(2026, 11, 22), date(2028, 11, 22)
ZONE = "DTSTART;TZID=Europe/Oslo:"


def event(*lines: str, uid: str = "m1", title: str = "Møte") -> str:
    body = [f"UID:{uid}", f"SUMMARY:{title}", *lines]
    return "\r\n".join(["BEGIN:VEVENT", *body, "END:VEVENT"])


def calendar(*events: str, head: str = "VERSION:2.0") -> bytes:
    return "\r\n".join(["BEGIN:VCALENDAR", head, *events, "END:VCALENDAR"]).encode()


def read(*events: str, only: str | None = None, head: str = "VERSION:2.0") -> Kalender:
    return read_calendar(calendar(*events, head=head), FROM, TO, only)


def days(*events: str) -> list[str]:
    return [h.dato.isoformat() for h in read(*events).hendingar if not h.avlyst]


@pytest.mark.parametrize(("line", "day"), [
    ("DTSTART;VALUE=DATE:20270120", "2027-01-20"),
    (f"{ZONE}20270120T180000", "2027-01-20"),
    ("DTSTART:20270120T180000", "2027-01-20"),
    ("DTSTART:20270120T230500Z", "2027-01-21"),
    ("DTSTART:20270620T223000Z", "2027-06-21"),
])
def test_a_meeting_is_on_the_day_it_is_in_norway(line: str, day: str) -> None:
    assert days(event(line)) == [day]


def test_only_days_from_today_on_and_no_further_than_asked() -> None:
    found = [event(f"DTSTART;VALUE=DATE:{d:%Y%m%d}", uid=f"u{n}") for n, d in enumerate(
        (FROM - timedelta(1), FROM, TO, TO + timedelta(1)))]
    assert days(*found) == [FROM.isoformat(), TO.isoformat()]


def test_a_meeting_that_comes_back_is_several_and_exceptions_hold() -> None:
    every = event(f"{ZONE}20261201T180000", "RRULE:FREQ=MONTHLY;COUNT=4;BYDAY=1TU",
                  "EXDATE;TZID=Europe/Oslo:20270105T180000", uid="r")
    moved = event("RECURRENCE-ID;TZID=Europe/Oslo:20270202T180000", f"{ZONE}20270209T180000",
                  uid="r")
    off = event("RECURRENCE-ID;TZID=Europe/Oslo:20270302T180000", f"{ZONE}20270302T180000",
                "STATUS:CANCELLED", uid="r")
    found = read(every, moved, off)
    assert [(h.dato.isoformat(), h.uid, h.avlyst) for h in found.hendingar] == [
        ("2026-12-01", "r#2026-12-01", False), ("2027-02-09", "r#2027-02-02", False),
        ("2027-03-02", "r#2027-03-02", True),
    ]
    assert found.seriar == {"r"}


def test_a_calendar_may_call_off_all_that_is_in_it() -> None:
    found = read(event(f"{ZONE}20261201T180000"), head="METHOD:CANCEL")
    assert [h.avlyst for h in found.hendingar] == [True]


def test_only_those_with_the_words_in_the_title() -> None:
    both = (event(f"{ZONE}20261201T180000", title="Formannskapet"),
            event(f"{ZONE}20261202T180000", uid="m2", title="Kommunestyret"))
    found = read(*both, only="kommunestyre")
    assert ([h.uid for h in found.hendingar], found.seriar) == (["m2"], {"m2"})


@pytest.mark.parametrize("uid", ["x" * 201, "møte@voss", f"id-{NATIONAL_ID}", "to ord"])
def test_an_odd_id_is_kept_as_letters_and_is_the_same_each_time(uid: str) -> None:
    (one,) = read(event(f"{ZONE}20261201T180000", uid=uid)).hendingar
    (again,) = read(event(f"{ZONE}20261208T180000", uid=uid)).hendingar
    assert one.uid == again.uid
    assert one.uid.isalpha()


@pytest.mark.parametrize(("content", "told"), [
    (b"", "ikkje ein kalender"),
    (b"\x00\xff\xfe garbage", "ikkje ein kalender"),
    (b"BEGIN:VCARD\r\nFN:x\r\nEND:VCARD", "ikkje ein kalender"),
    (calendar("dette er inga linje"), "Linje 3"),
    (calendar(event(f"{ZONE}20261201T180000")).replace(b"END:VCALENDAR", b""), "ikkje heil"),
    (calendar(event("DTSTART;VALUE=DATE:20261399")), "Hending 1 («Møte»): feltet DTSTART"),
    (calendar(event(f"{ZONE}20261201T180000"), event("RRULE:FREQ=DAILY", uid="m2")),
     "Hending 2 («Møte»): dagen manglar"),
    (calendar(event(f"{ZONE}20261201T180000", "berre tull")), "Hending 1 («Møte»): ei av linjene"),
    (calendar(event(f"{ZONE}20261201T180000").replace("UID:m1\r\n", "")), "manglar id (UID)"),
    (calendar(event(f"{ZONE}20261201T180000", "RRULE:FREQ=TULL")), "feltet RRULE"),
    *((calendar(event(f"{ZONE}20261201T180000", f"RRULE:{rule}")), "gjenta seg så ofte")
      for rule in ("FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=HOURLY", "FREQ=DAILY;INTERVAL=0")),
])
def test_what_cannot_be_read_is_named(content: bytes, told: str) -> None:
    with pytest.raises(Feil, match=r"Ka|Fila|Linje|Hending") as wrong:
        read_calendar(content, FROM, TO)
    assert told in wrong.value.melding


def test_a_title_that_breaks_the_rules_is_not_repeated() -> None:
    with pytest.raises(Feil) as wrong:
        read(event("DTSTART:tull", title=f"Om {NATIONAL_ID}"))
    assert NATIONAL_ID not in wrong.value.melding


def test_ten_thousand_events_are_read_and_more_are_refused() -> None:
    def many(count: int) -> list[str]:
        return [event(f"DTSTART;VALUE=DATE:{FROM + timedelta(n % 700):%Y%m%d}", uid=f"u{n}")
                for n in range(count)]

    assert len(read(*many(MOST)).hendingar) == MOST
    with pytest.raises(Feil, match="meir enn 10000 møte"):
        read(*many(MOST + 1))


def test_many_events_that_come_back_daily_are_refused_before_they_are_all_made() -> None:
    daily = [event(f"{ZONE}20261201T180000", "RRULE:FREQ=DAILY", uid=f"u{n}") for n in range(400)]
    with pytest.raises(Feil, match="Del han opp"):
        read(*daily)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(calendar))
def test_garbage_is_a_fault_and_never_a_crash(content: bytes) -> None:
    with suppress(Feil):
        assert read_calendar(content, FROM, TO).hendingar == ()
