"""Days as people write them on a page, as the ISO text of forms; and faults told likewise."""

import re
from collections.abc import Mapping

from adapters.forms.faults import NO_SUCH_DAY, NO_SUCH_TYPE
from adapters.views.called import plain
from workflow.forms.fields import NOT_ISO

_WRITTEN = re.compile(r"\s*([0-9]{1,2})\s*\.\s*([0-9]{1,2})\s*\.\s*([0-9]{4})\s*")
SAID: Mapping[str, str] = {
    NOT_ISO: "Skriv datoen som 31.03.2026.",
    NO_SUCH_DAY: "Skriv ein dato som finst, som 31.03.2026.",
    NO_SUCH_TYPE: "Skriv namnet på sakstypen, til dømes Samhandlingsprosedyre.",
}
"""What a form says of a day or a type of case, and what a page says of it instead."""


def iso_of(text: str) -> str:
    """«31.3.2026» as 2026-03-31; anything else as it is, for the form to judge."""
    found = _WRITTEN.fullmatch(text)
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else text


def said_of(fault: str) -> str:
    """The fault in words for a page: of days as people write them, and of no command."""
    return SAID.get(fault) or plain(fault)
