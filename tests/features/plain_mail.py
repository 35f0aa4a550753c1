"""A mail in the plainest form: who gets what, for tests that are not about how it reads."""

from workflow.sweeps.mailing import Mailing, Pointer


class PlainMail:
    """Implements workflow.sweeps.mailing.Composer."""

    def message_id(self, mail: str) -> str:
        return f"<{mail}@prove>"

    def subject(self, mailing: Mailing) -> str:
        return " + ".join(letter.post.emne for letter in mailing.brev)

    def pointers(self, mailing: Mailing) -> tuple[Pointer, ...]:  # noqa: ARG002
        return ()

    def compose(self, mailing: Mailing) -> bytes:
        return f"{mailing.adresse} {mailing.traad} {self.subject(mailing)}".encode()
