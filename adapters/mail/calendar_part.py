"""The deadlines of a mail as entries for a calendar: one for each case, moved when it moves."""

from datetime import timedelta

from icalendar import Calendar, Event

from adapters.mail.letter_text import due_day, say, wording_of
from cases.casefile import CaseFile
from cases.oslo import local_day
from cases.vedtak import SVARFRIST
from workflow.sweeps.mailing import Letter, Mailing


def calendar_part(mailing: Mailing, domain: str) -> bytes:
    """METHOD:PUBLISH with an all-day entry for each deadline that is not past."""
    calendar = Calendar()
    calendar.add("prodid", "-//saksgang//NO")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for letter in mailing.brev:
        if (due := due_day(letter)) and due >= local_day(mailing.tid):
            calendar.add_component(_entry(mailing, letter, domain))
    made: bytes = calendar.to_ical()
    return made


def _entry(mailing: Mailing, letter: Letter, domain: str) -> Event:
    """The day, whole and free: a deadline keeps nobody from meeting."""
    due, case, wording = due_day(letter), letter.file.case, wording_of(letter)
    assert due is not None  # noqa: S101 - asked by who called
    number = f"{mailing.register.hf.prefiks} {case.number}"
    entry = Event()
    entry.add("uid", f"svarfrist-{case.id}-{letter.post.partnar}@{domain}")
    entry.add("sequence", moved_times(letter.file))
    entry.add("dtstamp", mailing.tid)
    entry.add("dtstart", due)
    entry.add("dtend", due + timedelta(days=1))
    entry.add("transp", "TRANSPARENT")
    entry.add("summary", say(mailing, "kalender_namn", nummer=number, tittel=case.tittel))
    part = "kalender_raad" if letter.post.trinn == "raad_spurd" else "kalender_tekst"
    partner = mailing.register.name(letter.post.partnar, local_day(mailing.tid))
    code = wording.code if wording else ""
    entry.add("description", say(mailing, part, partnar=partner, ordlyd=code))
    return entry


def moved_times(file: CaseFile) -> int:
    """How often the day has been set anew: each later entry takes the place of the one before."""
    return len(file.rundar) + sum(f.slag == SVARFRIST for f in file.fristar) - 1
