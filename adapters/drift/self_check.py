"""The nightly look at ourselves: is everything as history says, and is there room."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from adapters.bootstrap import House
from cases.utsending import Alarm
from workflow.sweeps.varsling import KONTROLL, alarm_about

MOST_FINDINGS = 20
"""More than this many are told as one number: whoever looks runs `kontroller` anyway."""
LEAST_ROOM = 0.10


def self_check(house: House, at: datetime) -> tuple[Alarm, ...]:
    """All that is wrong, as alarms that nobody has raised yet. Nothing is mended or stored."""
    return (*_findings(house, at), *_room(house, at))


def little_room(house: House) -> str:
    """What there is to say of the disk the database lies on; nothing where there is room, and of a
    server we cannot know."""
    place = house.settings.place
    if not isinstance(place, Path):
        return ""
    disk = shutil.disk_usage(place.parent)
    if disk.free >= LEAST_ROOM * disk.total:
        return ""
    free = round(disk.free / 2**30)
    return f"Det er {free} GiB att på disken der databasen ligg, mindre enn ein tidel. Rydd."


def _findings(house: House, at: datetime) -> Iterator[Alarm]:
    from adapters.db.verify import verify

    with house.reading() as unit:
        findings = verify(unit)
    for finding in findings[:MOST_FINDINGS]:
        about = f"{finding.tabell} {finding.id} {','.join(finding.felt)}"
        yield alarm_about(None, KONTROLL, about, f"{finding.tekst} Køyr «saksgang kontroller».", at)
    if len(findings) > MOST_FINDINGS:
        text = f"Kontrollen gav {len(findings)} funn i alt. Køyr «saksgang kontroller»."
        yield alarm_about(None, KONTROLL, f"i alt {len(findings)}", text, at)


def _room(house: House, at: datetime) -> Iterator[Alarm]:
    if text := little_room(house):
        yield alarm_about(None, KONTROLL, f"disk {at.date().isoformat()}", text, at)
