"""An address that the server says does not exist: told of the contact, so that post goes elsewhere
from now on. A refusal while we talk is as good as a letter that comes back."""

import re
from datetime import datetime

from adapters.db.engine import Database
from adapters.db.uow import SqlUnitOfWork
from cases.actor import Act, Actor
from cases.register import Register
from cases.terms import ActorRole
from cases.utsending import Utsending
from workflow.forms.purre_forms import Retur
from workflow.innpost.grounds import ground_of
from workflow.register.kontakthending import retur

_NO_SUCH_ADDRESS = re.compile(r"\b5\.1\.(?:1|2|3|6|10)\b")
"""Statuses about the receiver (RFC 3463, 7505); 5.1.7 and 5.1.8 are about the sender: us."""


def no_such_address(words: str) -> str | None:
    """The status in a server's words by which the receiver is not to be found; None for others."""
    found = _NO_SUCH_ADDRESS.search(words)
    return found[0] if found else None


def tell_returned(
    database: Database, register: Register, mail: Utsending, words: str, at: datetime
) -> None:
    """Say of the contact that a letter came back, if that is what the server's words mean.

    Done twice for the same mail, it is said once.
    """
    status = no_such_address(words)
    if status is None or all(c.id != mail.kontakt for c in register.kontaktar):
        return
    act = Act(Actor(ActorRole.SYSTEM), at, f"retur-{mail.id}-{mail.leige_nr}")
    form = Retur(kontakt=mail.kontakt, grunn=ground_of(status), post=mail.id)
    retur(SqlUnitOfWork(database), register.hf.id, form, act)
