"""What the sweep of incoming mail needs beyond that of the others: our own mails, and addresses."""

from collections.abc import Mapping
from typing import Protocol

from cases.partner import Contact
from cases.register import Register
from workflow.innpost.guessing import Sendt
from workflow.sweeps.ports import SweepUnit


class MailInUnit(SweepUnit, Protocol):
    """A unit of work of the sweep that takes mail in."""

    def mail_sent(
        self, hf: str, ids: tuple[str, ...], message_ids: tuple[str, ...]
    ) -> Sendt | None:
        """The first of our mails with one of those ids or under one of those Message-IDs."""

    def addresses(self, register: Register) -> Mapping[str, Contact]:
        """Every contact under its address, in lower case. Those that are erased are not there."""

    def note_on_mail(self, mail_id: str, text: str) -> None:
        """Keep the last that was heard of that mail. It changes nothing of how far it has come."""
