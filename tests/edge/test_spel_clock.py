"""Time that passes in a script: who owes is reminded, nobody else, and mails are sent."""

from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from adapters.script.packaged import folder, packaged
from adapters.script.run import play_alone
from cases.oslo import OSLO
from tests.edge.spelt import Spelt

LATE = "rx-4-bergen-ventar"
"""Bergen has not answered when the clock is moved to 20 April; all others have."""
RUNGS = ("paaminning", "frist", "etter_1", "etter_2")


def test_only_who_owes_is_reminded_once_on_each_rung(spelt: Spelt) -> None:
    report, _ = spelt[LATE]
    reminders = [p for p in report.post if p.trinn in RUNGS]
    assert {p.part for p in reminders} == {"kommune-4601"}
    assert Counter(p.trinn for p in reminders) == dict.fromkeys(RUNGS, 1)
    assert [p.tid for p in reminders] == sorted(p.tid for p in reminders)


def test_every_letter_is_sent_once_in_the_hours_of_work(spelt: Spelt) -> None:
    report, path = spelt[LATE]
    assert {p.tilstand for p in report.post} == {"sendt"}
    assert all(p.sendt and p.tid < p.sendt for p in report.post)
    files = list(path.with_name(f"{path.stem}-postkasse").glob("*.eml"))
    assert len(files) == len({p.melding for p in report.post})
    for letter in report.post:
        at = (letter.sendt or datetime.min.replace(tzinfo=OSLO)).astimezone(OSLO)
        assert (at.weekday() < 5 and 8 <= at.hour < 15) or letter.trinn == "kvittering"


def test_a_script_without_a_clock_sends_nothing(spelt: Spelt) -> None:
    report, path = spelt["rx-2-driftssak"]
    assert {p.tilstand for p in report.post} == {"ventar"}
    assert not path.with_name(f"{path.stem}-postkasse").exists()


def test_the_settings_of_the_machine_send_no_mail_of_a_script(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever mail server is set, a script's mails go to its own folder."""
    monkeypatch.setenv("SAKSGANG_POST", "smtp://127.0.0.1:1")
    monkeypatch.setenv("SAKSGANG_ALARM_TIL", "nokon@example.org")
    (one,) = (p for p in packaged() if p.name == "rc-01-utviklingsplan")
    report = play_alone(one.script, folder(), tmp_path / "spel.db")
    assert {p.tilstand for p in report.post} == {"sendt"}
