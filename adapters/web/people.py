"""People in the lines of the history: by name for the secretariat, and not at all for others."""

import re

from adapters.db.users import find_user
from adapters.views.view import View

LINKED = "kontakt-"
"""How the id of one who came by the link in a letter begins."""
_PERSON = re.compile(r",? ?person ([^\s),;]+)")


def with_people(view: View, text: str) -> str:
    """The line with those people by name that it knows by their ids."""
    def named(found: re.Match[str]) -> str:
        name = person_name(view, found[1])
        return f", {name}" if name else ""

    return _PERSON.sub(named, text)


def without_people(text: str) -> str:
    """The line without the people in it."""
    return _PERSON.sub("", text)


def named_for(view: View, text: str, *, secretariat: bool) -> str:
    """The line as it is for whoever reads: people are the secretariat's to know."""
    return with_people(view, text) if secretariat else without_people(text)


def person_name(view: View, person: str | None) -> str:
    """What people call somebody that history knows by an id: a name; nothing for a contact
    who came by a link, and the text itself for others."""
    user = find_user(view.unit, person) if person else None
    if user is None and (person or "").startswith(LINKED):
        return ""
    return user.namn if user else person or ""
