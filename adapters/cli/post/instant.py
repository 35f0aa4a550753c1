"""`--tid`: the instant a sweep is to be run as of."""

from datetime import datetime

from cases.oslo import OSLO
from workflow.forms.errors import Feil
from workflow.forms.fields import EARLIEST, LATEST

TID = "Tida det skal gjerast for, til dømes 2026-06-01T08:00; elles no."


def instant_of(text: str | None) -> datetime | None:
    """The instant that is written, in Norway where no zone is named; None for none. Feil for what
    is no instant."""
    if text is None:
        return None
    try:
        read = datetime.fromisoformat(text.strip())
    except ValueError:
        read = None
    if read is None or not EARLIEST <= read.date() <= LATEST:
        raise Feil("--tid", "Skriv tida slik: 2026-06-01T08:00, mellom 1990 og 2199.")
    return read if read.tzinfo else read.replace(tzinfo=OSLO)
