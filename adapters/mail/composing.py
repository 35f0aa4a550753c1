"""A mail as the bytes that go: headers, text, HTML, calendar and the formal letter."""

from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8, EmailPolicy
from email.utils import format_datetime
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from adapters.mail.calendar_part import calendar_part
from adapters.mail.formal_letter import formal_letter
from adapters.mail.letter_text import (
    Page,
    calls_for_calendar,
    is_formal,
    page,
    sender_name,
    subject,
)
from adapters.mail.pointing import pointers
from cases.oslo import OSLO
from cases.utsending import reply_address
from workflow.sweeps.mailing import Mailing, Pointer, pointed


@dataclass(frozen=True, slots=True)
class MailComposer:
    """Implements workflow.sweeps.mailing.Composer. `avsendar` is the address of the secretariat;
    `merkt` says whether its server takes box+word@domain, so that an answer tells which mail it
    answers. `adresse` is where people reach the service; without it no letter holds a link."""

    avsendar: str
    merkt: bool = True
    adresse: str = ""

    @property
    def domain(self) -> str:
        return self.avsendar.rpartition("@")[2]

    def message_id(self, mail: str) -> str:
        return f"<{mail}@{self.domain}>"

    def subject(self, mailing: Mailing) -> str:
        return subject(mailing)

    def pointers(self, mailing: Mailing) -> tuple[Pointer, ...]:
        return pointers(mailing, self.adresse)

    def compose(self, mailing: Mailing) -> bytes:
        says = page(mailing)
        message = EmailMessage(policy=_policy(mailing.adresse))
        self._head(message, mailing, says)
        message.set_content(_rendered("brev.txt.j2", says), cte="quoted-printable")
        message.add_alternative(
            _rendered("brev.html.j2", says), subtype="html", cte="quoted-printable"
        )
        self._attach(message, mailing)
        message["Content-Language"] = says.kode  # last: what is added moves such headers inwards
        _fixed_boundaries(message, mailing.id)
        return message.as_bytes()

    def _head(self, message: EmailMessage, mailing: Mailing, says: Page) -> None:
        message["From"] = Address(sender_name(mailing), addr_spec=self.avsendar)
        message["To"] = Address(" ".join(mailing.namn.split()), addr_spec=wire(mailing.adresse))
        if self.merkt:
            message["Reply-To"] = Address(
                sender_name(mailing), addr_spec=reply_address(self.avsendar, mailing.id)
            )
        message["Subject"] = says.emne
        message["Date"] = format_datetime(mailing.tid.astimezone(OSLO))
        message["Message-ID"] = self.message_id(mailing.id)
        if mailing.traad:
            message["In-Reply-To"] = mailing.traad
            message["References"] = mailing.traad
        message["Auto-Submitted"] = "auto-generated"

    def _attach(self, message: EmailMessage, mailing: Mailing) -> None:
        if is_formal(mailing):
            number = mailing.brev[0].file.case.number.replace("/", "-")
            name = f"brev-{mailing.register.hf.prefiks}-{number}.pdf"
            message.add_attachment(
                _for_the_archive(mailing), maintype="application", subtype="pdf", filename=name
            )
        if calls_for_calendar(mailing):
            message.add_attachment(
                calendar_part(mailing, self.domain), maintype="text", subtype="calendar",
                filename="svarfrist.ics", params={"method": "PUBLISH", "charset": "utf-8"},
            )


def _for_the_archive(mailing: Mailing) -> bytes:
    """The formal letter is kept by many and for long: no link is in it."""
    bare = pointed(mailing, ())
    return formal_letter(bare, page(bare))


def plain_text(mailing: Mailing) -> str:
    """The mail as text, as it goes."""
    return _rendered("brev.txt.j2", page(mailing))


def wire(address: str) -> str:
    """The address as it goes over the wire: the domain in ASCII (IDNA)."""
    box, _, domain = address.rpartition("@")
    return f"{box}@{domain.encode('idna').decode()}"


def _policy(address: str) -> "EmailPolicy[Any]":
    return SMTP if address.rpartition("@")[0].isascii() else SMTPUTF8


def _fixed_boundaries(message: EmailMessage, mail: str) -> None:
    """Boundaries that follow from the mail, so that its bytes are the same each time."""
    parts = (part for part in message.walk() if part.is_multipart())
    for number, part in enumerate(parts):
        part.set_boundary(f"=_{mail}_{number}")


def _rendered(template: str, says: Page) -> str:
    return _templates().get_template(template).render(side=says)


@cache
def _templates() -> Environment:
    """Everything put into HTML is escaped; a name that is misspelt in a template is an error."""
    made = Environment(
        loader=PackageLoader("adapters.mail", "malar"), undefined=StrictUndefined,
        autoescape=select_autoescape(("html.j2",)),
        trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True,
    )
    made.filters["linjer"] = _lines
    made.filters["sitat"] = _quoted
    return made


def _lines(text: str) -> Markup:
    return Markup("<br>\n").join(escape(line) for line in text.split("\n"))


def _quoted(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.split("\n"))
