"""What a partner may put right of the answer that stands, and what it owes."""

from dataclasses import dataclass

from cases.chain import may_redo
from cases.rundgang import Answer
from cases.steps import Step
from cases.terms import OrganRole
from rules.avgjerd.registrering import may_be_struck
from rules.avgjerd.svar import owes_proof
from rules.facts import Facts


@dataclass(frozen=True, slots=True)
class Rett:
    """`svar` is the answer that stands; `organ` are those of the partner, each with its name."""

    facts: Facts
    svar: Answer | None
    organ: tuple[tuple[OrganRole, str], ...]

    @property
    def trekkjer(self) -> tuple[tuple[str, str], ...]:
        """The organs that may withdraw it: the one that gave it, and those above it."""
        if self.svar is None:
            return ()
        own = self.svar.organ
        above = ((o.value, n) for o, n in self.organ if o is not own and may_redo(o, own))
        return ((own.value, self.svar.organ_namn), *above)

    @property
    def kan_stryke(self) -> bool:
        """Whether the partner may strike it as written wrongly."""
        return self.svar is not None and may_be_struck(self.facts, self.svar)

    @property
    def utan_prov(self) -> bool:
        """Whether nothing shows it, and an elected organ or a board has given it."""
        return self.svar is not None and owes_proof(self.facts, self.svar)

    @property
    def kan_prove(self) -> bool:
        """Whether the proof may be laid by itself: the answer is then given anew, and after the
        round that would send the case back."""
        return self.utan_prov and self.facts.case.sakssteg is Step.RUNDGANG
