"""People in the lines of the history: by name for the secretariat, and not at all for others."""

import re

from adapters.db.users import find_user
from adapters.views.view import View

_PERSON = re.compile(r",? ?person ([^\s),;]+)")


def with_people(view: View, text: str) -> str:
    """The line with those people by name that it knows by their ids."""
    return _PERSON.sub(lambda m: f", {person_name(view, m[1])}", text)


def without_people(text: str) -> str:
    """The line without the people in it."""
    return _PERSON.sub("", text)


def person_name(view: View, person: str | None) -> str:
    """What people call somebody that history knows by an id; the text itself for others."""
    user = find_user(view.unit, person) if person else None
    return user.namn if user else person or ""
