"""What one partner must decide now and soon, what it has said, and what it has taken on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cases.actor import Act
from cases.case import Case
from cases.casefile import CaseFile
from cases.oppfolging import PliktHending
from cases.partner import Moete, Organ, Sete
from cases.register import Register
from cases.rundgang import Answer
from cases.steps import Step, Trekk
from cases.svarfrist import deadline
from cases.terms import OrganRole, Registrering
from cases.vedtak import Plikt
from rules.avklaringsbehov import WANTED, Avklaringsbehov, clarification_need
from rules.moetekjede import MEETS
from rules.niva import Level
from rules.spoersmaal import level_today
from rules.teljing import Standing, standing
from workflow.looking.overview import facts_of
from workflow.moves import steps_for

SAID = frozenset({Standing.TEL, Standing.IKKJE_JA})
"""Where the partner stands when nothing more is asked of it: it has said yes, or no."""


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The next meeting of an organ that meets; `moete` is None where no calendar reaches on."""

    organ: OrganRole
    moete: Moete | None


@dataclass(frozen=True, slots=True)
class Concern:
    """One open case as it concerns the partner. `frist` is that of the round it is asked in."""

    sak: Case
    nivaa: Level
    behov: Avklaringsbehov
    standing: Standing
    spurd: bool
    frist: date | None = None
    moete: NextMeeting | None = None
    svar: Answer | None = None
    ventande: tuple[Answer, ...] = ()

    @property
    def tel(self) -> bool:
        return self.standing is Standing.TEL

    @property
    def skal_svare(self) -> bool:
        """It is asked where an answer can be given, and none that settles it has been given."""
        may = self.sak.sakssteg in steps_for(Trekk.SVAR)
        return self.spurd and may and self.standing not in SAID

    @property
    def stadfestar_svar(self) -> bool:
        """A telephone answer waits for this partner to stand behind it."""
        return any(a.registrering is Registrering.TELEFON for a in self.ventande)

    @property
    def ventar_paa_andre(self) -> bool:
        """All that lacks is that a second person checks its letter."""
        return self.standing is Standing.MELLOMBELS and not self.stadfestar_svar


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty that a vedtak laid on the partner, and what it has said of it since."""

    sak: Case
    plikt: Plikt
    hendingar: tuple[PliktHending, ...] = ()
    nr: int = 1
    """Its number among all the duties of that vedtak."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat in a joint organ: the partner's own, or one that is held for it too."""

    organ: Organ
    sete: Sete
    eige: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """All open cases of one partner: to decide `no`, to come (`kjem`), and already `svara`."""

    no: tuple[Concern, ...]
    kjem: tuple[Concern, ...]
    svara: tuple[Concern, ...]


def picture(partner: str, files: Iterable[CaseFile], register: Register, act: Act) -> Picture:
    """The partner's open cases, each where it belongs. `files` are read one at a time."""
    concerns = [concern(partner, file, register, act) for file in files]
    now = tuple(c for c in concerns if _decides_now(c) or _clarifies_now(c))
    return Picture(
        no=now,
        kjem=tuple(c for c in concerns if c not in now and _asked_later(c, register)),
        svara=tuple(c for c in concerns if c.svar or c.ventande),
    )


def _decides_now(c: Concern) -> bool:
    """It is asked, an answer can be given from where the case stands, and none holds yet."""
    return c.skal_svare and not c.ventar_paa_andre


def _clarifies_now(c: Concern) -> bool:
    """Its avklaring is wanted, and no nei has settled the matter."""
    return c.behov in WANTED and not c.sak.sakssteg.is_end and c.standing is not Standing.IKKJE_JA


def _asked_later(c: Concern, register: Register) -> bool:
    """A round may still come in which it is asked: the first one, or one on a newer wording."""
    kind = register.sakstypar[c.sak.sakstype]
    goes_round = any(move is Trekk.OPNE_RUNDE for _, move in kind.veg)
    return goes_round and not c.spurd and c.sak.sakssteg is not Step.KONSENSUS


def concern(partner: str, file: CaseFile, register: Register, act: Act) -> Concern:
    """One case as it concerns the partner on the day of the act."""
    facts = facts_of(file, register, Trekk.SVAR, act)
    level, asked = level_today(facts, partner), file.demand_on(partner) is not None
    return Concern(
        sak=file.case,
        nivaa=level,
        behov=clarification_need(facts, partner),
        standing=standing(facts, partner),
        spurd=asked,
        frist=deadline(file) if asked else None,
        moete=next_meeting(register, partner, level.first, facts.day),
        svar=file.position(partner),
        ventande=file.awaiting(partner),
    )


def next_meeting(
    register: Register, partner: str, role: OrganRole | None, day: date
) -> NextMeeting | None:
    """The next meeting of the organ that decides; None where it decides without meetings."""
    if role not in MEETS:
        return None
    organ = register.partner_organ(partner, role, day)
    return NextMeeting(role, register.next_meeting(organ.id, day) if organ else None)


def seats_of(register: Register, partner: str, day: date) -> tuple[Seat, ...]:
    """The seats in joint organs that somebody holds for the partner that day."""
    return tuple(
        Seat(register.organ[s.organ], s, eige=s.partnar == partner)
        for s in register.sete
        if partner in (s.partnar, *s.paa_vegne_av) and s.held_on(day)
        and s.organ in register.organ and register.organ[s.organ].partnar is None
    )
