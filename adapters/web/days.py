"""Days as people write them on a page, as the ISO text of forms; and faults told likewise."""

import re
from collections.abc import Mapping

from adapters.forms.faults import NO_SUCH_TYPE
from adapters.views.called import plain
from cases.oslo import MONTHS
from workflow.forms.fields import NO_SUCH_DAY, NOT_ISO
from workflow.gather import WHICH_PARTNER

_WRITTEN = re.compile(
    r"\s*([0-9]{1,2})\s*\.\s*(?:([0-9]{1,2})\s*\.|(" + "|".join(MONTHS) + r"))\s*([0-9]{4})\s*",
    re.IGNORECASE,
)
SAID: Mapping[str, str] = {
    NOT_ISO: "Skriv datoen som 31.03.2026.",
    NO_SUCH_DAY: "Skriv ein dato som finst, som 31.03.2026.",
    WHICH_PARTNER: "Vel kva partnar det gjeld.",
    NO_SUCH_TYPE: "Skriv namnet på sakstypen, til dømes Samhandlingsprosedyre.",
}
"""What a form says of a day, a type of case or a partner, and what a page says instead."""


def iso_of(text: str) -> str:
    """«31.3.2026» or «31. mars 2026» as 2026-03-31; anything else as it is, for the form to judge.
    """
    found = _WRITTEN.fullmatch(text)
    if found is None:
        return text
    month = int(found[2]) if found[2] else MONTHS.index(found[3].lower()) + 1
    return f"{found[4]}-{month:02}-{int(found[1]):02}"


def said_of(fault: str) -> str:
    """The fault in words for a page: of days as people write them, and of no command."""
    return SAID.get(fault) or plain(fault)
