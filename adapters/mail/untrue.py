"""A mail that waits to be tried again is asked anew whether it is true: a day has gone perhaps."""

from datetime import datetime

from adapters.db.outbox import SqlOutbox
from adapters.db.outbox_rows import letters_in
from cases.register import Register
from cases.utsending import Utsending
from workflow.sweeps.tried_again import Truth, truth_of

WHY = "Det brevet spør etter, var ikkje skuldig lenger då det skulle prøvast på nytt."


def let_be(outbox: SqlOutbox, register: Register, mail: Utsending, at: datetime) -> bool:
    """Whether the mail is not to go, for it is no longer true; the server does not have it.

    Where only some of it is true, its letters are free to be packed anew without the rest.
    """
    with outbox as unit:
        letters = [(post, unit.case_file(post.sak)) for post in letters_in(unit, mail.id)]
        truth = truth_of(letters, unit.register(register.hf.id), at)
        if truth is Truth.ALL or not unit.not_true(mail, WHY):
            return False
        unit.shut_links(mail, at)
        if truth is Truth.SOME:
            unit.unpack(mail)
        unit.commit()
    return True
