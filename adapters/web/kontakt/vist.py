"""What the page of a partner in a case shows, asked for by its template piece by piece."""

from dataclasses import dataclass
from functools import cached_property

from adapters.views.sak.papers import proof_of
from adapters.views.view import View
from adapters.web.kontakt.caller import Caller
from adapters.web.kontakt.filled import ANSWER
from adapters.web.kontakt.rett import Rett
from adapters.web.kontakt.sett import standing_marks
from cases.document import Document
from cases.ordlyd import Ordlyd
from cases.purring import Lovnad
from cases.rundgang import Answer
from cases.steps import Trekk
from cases.terms import Modell, OrganRole, PartnerKind
from rules.avgjerd.svar import PROOF
from rules.facts import Facts
from rules.nemningar import STEP_NAMES
from rules.sak.lovnad import is_far_ahead
from rules.spoersmaal import organ_name
from rules.teljing import Standing
from workflow.conduct import made_by
from workflow.kvittering import MEANS, code_of, meaning
from workflow.looking.kontrolltal import kontrolltal
from workflow.looking.mellom_partnarar import AnnanPartnar, others_seen, papers_seen
from workflow.looking.overview import facts_of
from workflow.looking.svarbilete import Stode, Svarbilete, svarbilete
from workflow.mottak import Mottak, mottak
from workflow.redline import Bit, whole_redline
from workflow.ventande import clarification_waits, telephone_waits


@dataclass(frozen=True)
class Vist:
    """One partner's place in one case, in an open unit that cannot write."""

    caller: Caller
    view: View

    @property
    def sti(self) -> str:
        return self.caller.sti

    @cached_property
    def bilete(self) -> Svarbilete:
        file, act = self.view.file, self.view.act
        return svarbilete(file, self.view.register, self.caller.partnar, act)

    @cached_property
    def facts(self) -> Facts:
        return facts_of(self.view.file, self.view.register, Trekk.SVAR, self.view.act)

    @property
    def handlar(self) -> bool:
        """Whether anything sent from here is taken."""
        return self.caller.acts(self.view)

    @property
    def berre_ser(self) -> bool:
        """Whether it is the secretariat that looks at the page of a partner."""
        return self.caller.aktor is None

    @property
    def steg(self) -> str:
        return STEP_NAMES[self.view.case.sakssteg]

    @property
    def ordlyd(self) -> Ordlyd | None:
        return self.view.file.newest

    @property
    def kontrolltal(self) -> str:
        return kontrolltal(self.ordlyd) if self.ordlyd else ""

    @property
    def sett(self) -> tuple[str, str]:
        """Marks of the avklaring and the answer of the partner that stand on the page."""
        return standing_marks(self.view.file, self.caller.partnar)

    @property
    def foer(self) -> Ordlyd | None:
        """The wording the partner had before this one: that it answered, else the one before."""
        made, held = self.view.file.ordlydar, self.bilete.svar
        if held is not None and made and held.ordlyd != made[-1].id:
            return self.view.file.wording(held.ordlyd)
        return made[-2] if len(made) > 1 else None

    @property
    def endring(self) -> tuple[tuple[Bit, ...], ...]:
        before, now = self.foer, self.ordlyd
        return whole_redline(before.tekst, now.tekst) if before and now else ()

    @property
    def dokument(self) -> tuple[Document, ...]:
        """The papers of the case that the partner may read."""
        return papers_seen(self.view.file, self.view.register, self.caller.partnar)

    @property
    def viste_dokument(self) -> tuple[Document, ...]:
        """The same as they are listed: of what the partner has sent to show an answer, only what
        shows the one that stands."""
        proof = self.provet
        return tuple(
            d for d in self.dokument
            if d is proof or d.registrert_av != self.caller.partnar or d.slag not in PROOF
            or self.gjer_til_sitt(d)
        )

    @property
    def provet(self) -> Document | None:
        """The paper that shows the answer that stands."""
        held = self.bilete.svar
        return proof_of(self.view, held) if held else None

    def gjer_til_sitt(self, document: Document) -> bool:
        """Whether the wording makes that paper its own."""
        return self.ordlyd is not None and document.sha256 in self.ordlyd.dokument

    def organ(self, role: OrganRole) -> str:
        """The partner's own name for the organ."""
        return organ_name(self.facts, self.caller.partnar, role, self.view.day)

    @property
    def avgjer(self) -> str:
        """The name of the organ that decides; nothing where it is not known, or only advises."""
        found = self.bilete.organ
        return self.organ(found[0]) if found and self.bilete.stode is not Stode.RAAD else ""

    @property
    def alle_organ(self) -> tuple[OrganRole, ...]:
        """All of the partner's organs that could be named in an answer, the right ones first."""
        return (*self.bilete.organ, *self.bilete.andre_organ)

    @cached_property
    def rett(self) -> Rett:
        """What may be put right of the answer that stands."""
        organs = [(role, self.organ(role)) for role in self.alle_organ]
        return Rett(self.facts, self.bilete.svar, tuple(organs))

    @property
    def spesialist(self) -> bool:
        """Whether a board may have decided for its director (hfl. § 37)."""
        kind = self.view.register.partnarar[self.caller.partnar].slag
        return kind is PartnerKind.HELSEFORETAK

    @property
    def konsensusmodell(self) -> bool:
        return self.view.case.modell is Modell.KONSENSUS

    @property
    def kommunal_plan(self) -> bool:
        """Whether the case is a joint plan, and the partner one whose planning law governs."""
        kind = self.view.register.partnarar[self.caller.partnar].slag
        plan = self.view.register.sakstypar[self.view.case.sakstype].plan
        return plan and kind is PartnerKind.KOMMUNE

    @property
    def eige_nummer(self) -> str:
        """What the partner calls the case in its own archive, where it has said so."""
        mine = (n for n in self.view.file.eige_saksnummer if n.partnar == self.caller.partnar)
        return next((n.nummer for n in mine), "")

    @property
    def ventande(self) -> tuple[Answer, ...]:
        """Answers that were registered for the partner and that nobody has stood behind."""
        return self.view.file.awaiting(self.caller.partnar)

    @property
    def tyding(self) -> str:
        """Whether the answer that stands counts, in a sentence; and what is owed."""
        if self.bilete.svar is None:
            return MEANS[self.bilete.standing]
        return self.meiner(self.bilete.svar)

    def motteke(self, answer: Answer) -> Mottak:
        """What came of one answer, which need not be the one that stands."""
        return mottak(self.facts, answer)

    def meiner(self, answer: Answer) -> str:
        """Whether that answer counts, and what to do where it does not, as it is said to her."""
        came = self.motteke(answer)
        if came.utfall == Standing.IKKJE_JA.value:
            return "De er ikkje samde, og saka kan ikkje gå vidare med denne ordlyden."
        return meaning(came)

    def kode_for(self, answer: Answer) -> str:
        """What its receipt is asked for by."""
        return code_of(answer)

    def med_kode(self, code: str) -> Answer | None:
        """The answer of the partner with that receipt; without a code the one that stands."""
        if not code:
            return self.bilete.svar
        mine = (a for a in self.view.file.svar if a.partnar == self.caller.partnar)
        return next((a for a in mine if code_of(a) == code), None)

    def sendt(self, form: str) -> Answer | None:
        """The answer that form of the partner was; where it was none, the one that came last. It
        need not be a decision."""
        mine = [a for a in self.view.file.svar if a.partnar == self.caller.partnar]
        made = made_by(f"{form}-{ANSWER}", "svar")
        return next((a for a in mine if a.id == made), mine[-1] if mine else None)

    @property
    def andre(self) -> tuple[AnnanPartnar, ...]:
        return others_seen(
            self.view.file, self.view.register, self.caller.partnar, self.view.day
        )

    @property
    def lovnad(self) -> Lovnad | None:
        """What the partner has said of when it handles the case, in the round that is open."""
        asking = self.view.file.round
        mine = [
            lovnad for lovnad in self.view.file.lovnader
            if lovnad.partnar == self.caller.partnar and asking and lovnad.runde == asking.id
        ]
        return mine[-1] if mine else None

    @property
    def lovnad_langt_fram(self) -> bool:
        """Whether the day it has said may be a slip."""
        return self.lovnad is not None and is_far_ahead(self.view.register, self.lovnad)

    @property
    def ventar_stadfesting(self) -> str:
        """What of the partner's own waits to be confirmed: `avklaring`, `svar` or nothing."""
        if clarification_waits(self.facts, self.caller.partnar):
            return "avklaring"
        return "svar" if telephone_waits(self.facts, self.caller.partnar) else ""
