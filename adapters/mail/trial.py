"""A trial letter, sent at once and kept nowhere: whether mail goes at all, and how it arrives."""

from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from adapters.mail.transport import Answer, Said, Unreachable, Way, letter_of

TEXT = """\
Dette er eit prøvebrev frå saksgang. De treng ikkje gjere noko.

For den som driftar: sjå i hovudet (Authentication-Results) at det står spf=pass, dkim=pass og
dmarc=pass. Kom brevet i søppelposten, er det noko av dette som manglar.
"""


def send_trial(way: Way, sender: str, receiver: str, at: datetime, key: str) -> Said:
    """What the server said. NEVER with the reason where nothing could go at all."""
    content = trial_letter(sender, receiver, at, key)
    letter = letter_of(key, at, content)
    try:
        with way.session() as session:
            said = session.offer(letter)
            return session.hand_over(letter) if said.answer is Answer.READY else said
    except Unreachable as cause:
        return Said(Answer.NEVER, cause.why)


def trial_letter(sender: str, receiver: str, at: datetime, key: str) -> bytes:
    made = EmailMessage(policy=SMTP)
    made["From"], made["To"], made["Subject"] = sender, receiver, "Prøvebrev frå saksgang"
    made["Date"] = format_datetime(at)
    made["Message-ID"] = f"<{key}@{sender.rpartition('@')[2]}>"
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(TEXT)
    return made.as_bytes()
