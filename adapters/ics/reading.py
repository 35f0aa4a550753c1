"""The meetings in an iCalendar file (RFC 5545): one for each day an event falls on, bounded."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256

from icalendar import Calendar, Component
from icalendar.parser import Contentline
from pydantic import TypeAdapter, ValidationError
from recurring_ical_events import of as recurring

from cases.oslo import OSLO
from workflow.forms.errors import Feil
from workflow.forms.fields import Linje

MOST = 10_000
"""More meetings than this in one file is a slip, or somebody who means us no good."""
TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
OF_DAY = "#"
"""Between the id of an event that comes back and the day one of them was first to be."""
TIMING = frozenset({"DTSTART", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "DURATION", "DTEND"})
FIELD = "FIL"
_LINE = TypeAdapter[str](Linje)
_NO_CALENDAR = "Fila er ikkje ein kalender (.ics). Hent henne ut på nytt frå kalenderprogrammet."


@dataclass(frozen=True, slots=True)
class Hending:
    """One event on one day. `uid` is the event's own, with the day it was first to be where the
    event comes back; `serie` is the event it belongs to."""

    uid: str
    serie: str
    dato: date
    tittel: str
    avlyst: bool = False


@dataclass(frozen=True, slots=True)
class Kalender:
    """What a file says of the days from `fraa` to `til`; `seriar` are all events that are in it,
    also those that have no day there."""

    hendingar: tuple[Hending, ...]
    seriar: frozenset[str]
    fraa: date
    til: date


def read_calendar(
    content: bytes, fraa: date, til: date, only: str | None = None
) -> Kalender:
    """The meetings from one day to another, both included; `only` those with that in the title.

    Feil names the line or the event that cannot be read. Times are days in Norway.
    """
    events: list[Hending] = []
    series: set[str] = set()
    for calendar in _parsed(content):
        off = str(calendar.get("METHOD", "")).upper() == "CANCEL"
        wanted = [e for e in _checked(calendar) if only is None or _has(e, only)]
        series |= {_known_as(str(e["UID"])) for e in wanted}
        events += _days(calendar, wanted, fraa, til, off=off)
        if len(events) > MOST:
            raise Feil(FIELD, f"Kalenderen har meir enn {MOST} møte. Del han opp.")
    ordered = sorted(events, key=lambda h: (h.dato, h.uid))
    return Kalender(tuple(ordered), frozenset(series), fraa, til)


def _parsed(content: bytes) -> list[Component]:
    text = content.decode("utf-8-sig", errors="replace")
    try:
        found = Calendar.from_ical(text, multiple=True)
    except ValueError:
        raise Feil(FIELD, _where(text)) from None
    except (KeyError, IndexError, TypeError, AttributeError, RecursionError):
        raise Feil(FIELD, _NO_CALENDAR) from None
    if not found:
        raise Feil(FIELD, _where(text))
    if any(c.name != "VCALENDAR" for c in found):
        raise Feil(FIELD, _NO_CALENDAR)
    return list(found)


def _where(text: str) -> str:
    """The first line that is no line of a calendar, by its number."""
    if "BEGIN:VCALENDAR" not in text.upper():
        return _NO_CALENDAR
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line[0] in " \t":
            continue
        try:
            Contentline(line).parts()  # type: ignore[no-untyped-call]
        except ValueError:
            return f"Linje {number} i kalenderen let seg ikkje lese. Hent fila ut på nytt."
    return "Kalenderen er ikkje heil: noko manglar på slutten. Hent fila ut på nytt."


def _checked(calendar: Component) -> list[Component]:
    """The events, each with a day, an id and a rule that ends somewhere within reason."""
    events = list(calendar.walk("VEVENT"))
    for number, event in enumerate(events, start=1):
        if (wrong := _wrong(event)) is not None:
            raise Feil(FIELD, f"Hending {number}{_titled(event)}: {wrong}")
    return events


def _wrong(event: Component) -> str | None:
    for field, _ in event.errors:
        if field is None:
            return "ei av linjene let seg ikkje lese."
        if str(field).upper() in TIMING:
            return f"feltet {str(field).upper()} let seg ikkje lese."
    if "DTSTART" not in event:
        return "dagen manglar (DTSTART)."
    if _moment(event, "DTSTART") is None:
        return "dagen let seg ikkje lese (DTSTART)."
    if "UID" not in event:
        return "ho manglar id (UID), så ho kan ikkje kjennast att neste gong."
    return _wrong_rule(event)


def _wrong_rule(event: Component) -> str | None:
    rules = event.get("RRULE", [])
    for rule in rules if isinstance(rules, list) else [rules]:
        often = {str(f).upper() for f in rule.get("FREQ", [])}
        steps = [int(n) for n in rule.get("INTERVAL", [1])]
        if not often or often & TOO_OFTEN or any(n < 1 for n in steps):
            return "eit møte kan ikkje gjenta seg så ofte (RRULE)."
    return None


def _titled(event: Component) -> str:
    try:
        title = _LINE.validate_python(str(event.get("SUMMARY", "")))
    except ValidationError:
        return ""
    return f" («{title}»)"


def _has(event: Component, only: str) -> bool:
    return only.casefold() in str(event.get("SUMMARY", "")).casefold()


def _days(
    calendar: Component, wanted: list[Component], fraa: date, til: date, *, off: bool
) -> Iterator[Hending]:
    """Each day the wanted events fall on; an event that comes back is followed no further than
    the last day, and never to more than MOST."""
    names = {str(e["UID"]) for e in wanted}
    repeated = {str(e["UID"]) for e in wanted if "RRULE" in e or "RDATE" in e}
    try:
        made = 0
        for series in recurring(calendar).series:
            for occurrence in series.between(fraa, til + timedelta(days=1)):
                event = occurrence.as_component(False)
                if str(event["UID"]) not in names:
                    continue
                one = _event(event, repeated, off=off)
                if fraa <= one.dato <= til:
                    made += 1
                    yield one
            if made > MOST:
                return
    except (ValueError, OverflowError, TypeError, KeyError):
        raise Feil(FIELD, "Ei hending gjentek seg på ein måte som ikkje let seg lese.") from None


def _event(event: Component, repeated: set[str], *, off: bool) -> Hending:
    uid, serie = str(event["UID"]), _known_as(str(event["UID"]))
    was = _moment(event, "RECURRENCE-ID") if uid in repeated else None
    known = f"{serie}{OF_DAY}{_day(was).isoformat()}" if was else serie
    cancelled = str(event.get("STATUS", "")).upper() == "CANCELLED"
    day = _day(_moment(event, "DTSTART") or date.min)
    return Hending(known, serie, day, str(event.get("SUMMARY", "")), off or cancelled)


def _moment(event: Component, field: str) -> date | None:
    found = getattr(event.get(field), "dt", None)
    return found if isinstance(found, date) else None


def _day(moment: date) -> date:
    """The day it is in Norway; a time without a zone is taken as Norwegian."""
    if not isinstance(moment, datetime):
        return moment
    return moment.date() if moment.tzinfo is None else moment.astimezone(OSLO).date()


_PLAIN = re.compile(r"[\x21-\x7e]{1,200}")
_LETTERS = str.maketrans("0123456789", "ghijklmnop")


def _known_as(uid: str) -> str:
    """The id as it is kept; one that is long, odd or could be a person's number is hashed to
    letters."""
    try:
        plain = _PLAIN.fullmatch(uid) is not None and _LINE.validate_python(uid) == uid
    except ValidationError:
        plain = False
    hashed = sha256(uid.encode("utf-8", "replace")).hexdigest()[:40]
    return uid if plain else hashed.translate(_LETTERS)
