"""What of a case may leave the house: nothing that somebody has exempted from innsyn."""

from dataclasses import dataclass

from cases.case import Case
from cases.casefile import CaseFile
from cases.document import Document
from cases.rundgang import Answer
from cases.terms import Registrering

HIDDEN_TITLE = "Unnateke frå innsyn"


@dataclass(frozen=True, slots=True)
class Openness:
    """How much is given out: everything (`alt`), or what nobody has exempted."""

    alt: bool = False

    def case(self, case: Case) -> bool:
        """Whether more than its number, step and public title may be told of a case."""
        return self.alt or case.offentleg is not False

    def title(self, case: Case) -> str:
        """The title people may see. A public title stands in for one that cannot be shown."""
        if self.alt:
            return case.tittel
        return case.offentleg_tittel or (case.tittel if self.case(case) else HIDDEN_TITLE)

    def document(self, file: CaseFile, document: Document) -> bool:
        """By the latest decision on that document, else by what was said when it was laid on."""
        decided = [i.offentleg for i in file.innsyn if i.dokument == document.id]
        public = decided[-1] if decided else document.offentleg
        return self.alt or public is not False

    def answer(self, file: CaseFile, answer: Answer) -> bool:
        """A note of a telephone call is nobody's answer until the partner has confirmed it."""
        note = answer.registrering is Registrering.TELEFON and not file.is_final(answer)
        return self.alt or not note

    def history(self, file: CaseFile) -> bool:
        """History tells all that ever was, so it leaves only where nothing in it is exempt."""
        whole = self.case(file.case) and not file.case.offentleg_tittel
        documents = all(self.document(file, d) for d in file.dokument)
        return self.alt or (whole and documents and all(self.answer(file, a) for a in file.svar))
