"""After a standstill each partner gets one mail, and it is true on the day it goes."""

import email
from collections import Counter
from datetime import datetime, timedelta
from email import policy
from pathlib import Path

import pytest

from adapters.bootstrap import House
from adapters.db.engine import open_database
from adapters.drift.sweeps import sweep_named
from adapters.script.packaged import folder
from adapters.script.run import play_alone
from adapters.script.schema import sound
from adapters.settings import Settings
from cases.oslo import OSLO
from tests.workflow.test_given_back_rest import BEGINNING

OPENED = datetime(2026, 2, 16, 9, tzinfo=OSLO)
ANSWERED = (
    ("2026-02-02T09:00", "hf-bergen", "avklar", {
        "klarert_av": "samhandlingssjef", "prinsipiell": "nei", "okonomi": "ingen",
        "plansamsvar": "ja"}),
)


def mails(box: Path) -> Counter[tuple[str, str]]:
    """How many mails each address has got, by what they say they are about."""
    found: Counter[tuple[str, str]] = Counter()
    for path in sorted(box.glob("*.eml")):
        message = email.message_from_bytes(path.read_bytes(), policy=policy.default)
        found[str(message["To"]), str(message["Message-ID"])] += 1
    return found


@pytest.mark.parametrize("days", [7, 30, 63, 200])
def test_one_mail_each_however_long_it_stood_still(tmp_path: Path, days: int) -> None:
    steps = sorted((*BEGINNING, *ANSWERED))
    script = sound({"skjema": 1, "helsefellesskap": "hfb", "steg": [
        {"tid": at, "som": som, "gjer": verb, "sak": "a", **fields}
        for at, som, verb, fields in steps
    ]})
    place, box = tmp_path / "saksgang.db", tmp_path / "post"
    assert not play_alone(script, folder(), place).broken
    database = open_database(place)
    house = House(Settings(database=str(place), post=str(box)), database)
    first = OPENED + timedelta(hours=1)
    sweep_named("send").gjer(house, first, False)
    before = mails(box)
    back = _working(OPENED + timedelta(days=28 + days))
    for minutes in (0, 15, 30, 45):
        for name in ("purr", "send"):
            sweep_named(name).gjer(house, back + timedelta(minutes=minutes), False)
    database.close()
    new = Counter(to for to, _ in mails(box) - before)
    assert set(new.values()) == {1}
    assert set(new) == {"kontakt.kommune-4621@example.org", "kontakt.hf-bergen@example.org"}
    assert max(mails(box).values()) == 1


def _working(at: datetime) -> datetime:
    while at.weekday() > 4:
        at += timedelta(days=1)
    return at.replace(hour=9)
