"""A case with all that hangs on it, and the questions everybody asks of it."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from cases.avklaring import Avklaring, case_facts, id_with_answer
from cases.case import Case, PartnerCaseNumber
from cases.chain import may_redo
from cases.document import Document
from cases.handsaming import Handsaming
from cases.oppfolging import (
    Innsynsvurdering,
    Medverknad,
    Milepael,
    PliktHending,
    Retting,
    Tvistesteg,
)
from cases.ordlyd import TAKEN_OVER, Ordlyd, OrdlydEvent, touched
from cases.oslo import local_day
from cases.purring import Lovnad, Purring
from cases.rundgang import Answer, AnswerEvent, Krav, Round
from cases.terms import DocumentKind, OrdlydClass, OrganRole, Registrering, Utfall
from cases.tilbaketrekking import takes_along, takes_back
from cases.uttale import Innarbeiding, Uttale
from cases.vedtak import Frist, Plikt, Signature, Vedtak

GONE = frozenset({"trekt", "feilfoert"})
"""Acts after which an answer is no longer the partner's: withdrawn, or registered by mistake."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """The case and its nouns, each list in the order it was registered."""

    case: Case
    ordlydar: tuple[Ordlyd, ...] = ()
    ordlyd_hendingar: tuple[OrdlydEvent, ...] = ()
    dokument: tuple[Document, ...] = ()
    avklaringar: tuple[Avklaring, ...] = ()
    handsamingar: tuple[Handsaming, ...] = ()
    rundar: tuple[Round, ...] = ()
    krav: tuple[Krav, ...] = ()
    svar: tuple[Answer, ...] = ()
    svar_hendingar: tuple[AnswerEvent, ...] = ()
    uttalar: tuple[Uttale, ...] = ()
    innarbeidingar: tuple[Innarbeiding, ...] = ()
    signaturar: tuple[Signature, ...] = ()
    plikter: tuple[Plikt, ...] = ()
    vedtak: tuple[Vedtak, ...] = ()
    plikt_hendingar: tuple[PliktHending, ...] = ()
    medverknad: tuple[Medverknad, ...] = ()
    milepaelar: tuple[Milepael, ...] = ()
    tvistesteg: tuple[Tvistesteg, ...] = ()
    rettingar: tuple[Retting, ...] = ()
    innsyn: tuple[Innsynsvurdering, ...] = ()
    eige_saksnummer: tuple[PartnerCaseNumber, ...] = ()
    fristar: tuple[Frist, ...] = ()
    purringar: tuple[Purring, ...] = ()
    lovnader: tuple[Lovnad, ...] = ()
    varsla: frozenset[str] = frozenset()

    @property
    def newest(self) -> Ordlyd | None:
        return self.ordlydar[-1] if self.ordlydar else None

    @property
    def parties(self) -> tuple[str, ...]:
        """Those the newest wording is for; before there is one, the case's circle."""
        return self.newest.partar if self.newest else self.case.krins

    def worded_on(self, day: date) -> Ordlyd | None:
        """The newest wording there was that day: what an organ that met then can have seen."""
        made = [o for o in self.ordlydar if local_day(o.laga) <= day]
        return made[-1] if made else None

    def wording(self, ordlyd_id: str) -> Ordlyd | None:
        return next((o for o in self.ordlydar if o.id == ordlyd_id), None)

    def wording_class(self, ordlyd: Ordlyd) -> OrdlydClass:
        """A redaksjonell class holds once a second person confirmed it and nobody lifted it."""
        if ordlyd.klasse is not OrdlydClass.REDAKSJONELL:
            return ordlyd.klasse
        acts = {e.slag for e in self.ordlyd_hendingar if e.ordlyd == ordlyd.id}
        holds = "stadfesta" in acts and "lyfta" not in acts
        return OrdlydClass.REDAKSJONELL if holds else OrdlydClass.REELL

    def still_applies(self, ordlyd_id: str, partner_id: str, *, narrowing_ok: bool = False) -> bool:
        """Whether what a partner said of that wording *gjeld* the newest one.

        It does if every later wording leaves the partner untouched: redaksjonell, only
        another's annex, or a narrowing that its yes allowed.
        """
        at = next((i for i, o in enumerate(self.ordlydar) if o.id == ordlyd_id), None)
        if at is None:
            return False
        later = pairwise(self.ordlydar[at:])
        return all(self._untouched(b, a, partner_id, narrowing_ok) for b, a in later)

    def _untouched(self, before: Ordlyd, after: Ordlyd, partner: str, narrowing_ok: bool) -> bool:
        match self.wording_class(after):
            case OrdlydClass.REDAKSJONELL:
                return True
            case OrdlydClass.AVGRENSING:
                return narrowing_ok and partner in after.partar
            case OrdlydClass.PARTSSKIFTE:
                return partner in after.partar and partner != self.heir_of(after)
            case _:
                return partner not in touched(before, after)

    def clarification(self, partner_id: str) -> Avklaring | None:
        """The partner's latest; one that was entered with an answer falls with it."""
        struck = {
            id_with_answer(s.id) for s in self.svar
            if s.partnar == partner_id and "feilfoert" in self.answer_acts(s)
        }
        mine = [a for a in self.avklaringar if a.partnar == partner_id and a.id not in struck]
        return mine[-1] if mine else None

    def must_confirm(self, avklaring: Avklaring) -> bool:
        """Whether the wording or the facts it judged have changed so that its level could turn."""
        same_facts = avklaring.fakta == case_facts(self.case, self._parties_seen(avklaring))
        return not (same_facts and self.still_applies(avklaring.ordlyd, avklaring.partnar))

    def _parties_seen(self, avklaring: Avklaring) -> tuple[str, ...]:
        """The parties as that avklaring saw them, past successions: they turn nobody's level but
        the heir's own."""
        parties = set(self.parties)
        for before, after in reversed(list(pairwise(self.ordlydar))):
            if after.id == avklaring.ordlyd:
                break
            if self.heir_of(after) in parties:
                parties -= set(after.partar) - set(before.partar)
                parties |= set(before.partar) - set(after.partar)
        return tuple(parties)

    def heir_of(self, ordlyd: Ordlyd) -> str | None:
        """The partner that took over after another one with that wording."""
        acts = self.ordlyd_hendingar
        mine = (e.av for e in acts if e.ordlyd == ordlyd.id and e.slag == TAKEN_OVER)
        return next(mine, None)

    @property
    def round(self) -> Round | None:
        return self.rundar[-1] if self.rundar else None

    @property
    def demands(self) -> tuple[Krav, ...]:
        """The demanded answers in force, one per partner."""
        return tuple(k for k in self.krav if k.gjeld)

    def demand_on(self, partner_id: str) -> Krav | None:
        return next((k for k in self.demands if k.partnar == partner_id), None)

    def answer(self, answer_id: str) -> Answer | None:
        return next((a for a in self.svar if a.id == answer_id), None)

    def answer_acts(self, answer: Answer) -> frozenset[str]:
        return frozenset(e.slag for e in self.svar_hendingar if e.svar == answer.id)

    def is_final(self, answer: Answer) -> bool:
        """Given by the partner itself, confirmed by it, or a letter checked by a second person."""
        acts = self.answer_acts(answer)
        if acts & GONE:
            return False
        match answer.registrering:
            case Registrering.PARTNAR:
                return True
            case Registrering.TELEFON:
                return "stadfesta" in acts
            case Registrering.BREV:
                return "kontrollert" in acts or "stadfesta" in acts

    def position(self, partner_id: str) -> Answer | None:
        """The partner's one position: its latest final decision, by the day the organ made it.

        A lower organ never displaces a higher one on a wording that still applies, and what a
        partner has taken back takes everything before it along. It may be on an older wording or
        round; `answers_demand` tells.
        """
        held: Answer | None = None
        for answer in sorted(self._decisions(partner_id), key=lambda a: a.dato):
            stands = held is not None and self.applies(held)
            if not stands or (held and may_redo(answer.organ, held.organ)):
                held = answer
        return held

    def _decisions(self, partner_id: str) -> list[Answer]:
        """Final decisions that no withdrawal has taken along, in the order registered."""
        mine = [a for a in self.svar if a.partnar == partner_id and a.avgjerd.is_decision]
        by_id = {a.id: a for a in mine}
        acts = [
            (e, by_id[e.svar]) for e in self.svar_hendingar
            if e.svar in by_id and takes_back(e)
        ]
        return [
            a for a in mine if self.is_final(a)
            and not any(takes_along(e, t, a, stands=self.applies(t)) for e, t in acts)
        ]

    def awaiting(self, partner_id: str) -> tuple[Answer, ...]:
        """Decisions registered for the partner that nobody has stood behind yet."""
        return tuple(
            a for a in self.svar
            if a.partnar == partner_id and a.avgjerd.is_decision and self.answers_demand(a)
            and not self.is_final(a) and not self.answer_acts(a) & GONE
        )

    def applies(self, answer: Answer) -> bool:
        return self.still_applies(
            answer.ordlyd, answer.partnar, narrowing_ok=answer.tek_avgrensing
        )

    def answers_demand(self, answer: Answer) -> bool:
        """Whether the answer is to the demand in force, on a wording that still applies."""
        demand = self.demand_on(answer.partnar)
        return demand is not None and answer.krav == demand.id and self.applies(answer)

    def signatures_of(self, partner_id: str) -> tuple[Signature, ...]:
        """Signatures by the partner on a wording that still applies to it as its yes does, and
        not from before that was given."""
        position = self.position(partner_id)
        narrowing_ok = position is not None and position.tek_avgrensing
        return tuple(
            s for s in self.signaturar
            if s.partnar == partner_id and (position is None or s.dato >= position.dato)
            and self.still_applies(s.ordlyd, partner_id, narrowing_ok=narrowing_ok)
        )

    def has_document(self, kind: DocumentKind) -> bool:
        return any(d.slag is kind for d in self.dokument)

    def handled_by(self, role: OrganRole) -> tuple[Handsaming, ...]:
        """Treatments by organs of that role; to have discussed a case is not to have treated it."""
        return tuple(
            h for h in self.handsamingar
            if h.rolle is role and h.utfall is not Utfall.DROFTA
        )

    def discussed_by(self, *roles: OrganRole) -> tuple[Handsaming, ...]:
        """All that organs of those roles have done with the case, discussions too."""
        return tuple(h for h in self.handsamingar if h.rolle in roles)

    def last_handling(self, organ_id: str) -> Handsaming | None:
        mine = [
            h for h in self.handsamingar
            if h.organ == organ_id and h.utfall is not Utfall.DROFTA
        ]
        return mine[-1] if mine else None
