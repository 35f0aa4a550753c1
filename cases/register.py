"""All that a helsefellesskap knows about its partners, as one value to judge from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from cases.avtale import Avtale, AvtaleHending
from cases.case_type import CaseType
from cases.fellesskap_terms import Avtaleslag, Avtaletilstand
from cases.innkome import Innkome
from cases.kontakthending import Kontakthending
from cases.partner import Contact, Moete, Organ, Partner, Sete
from cases.reglement import Reglement, version_on
from cases.terms import ContactKind, OrganRole, PartnerKind


@dataclass(frozen=True, slots=True)
class Aarsoppgaave:
    """A task that comes back: how many times in how many years, for which organ.

    `hending` says what shows that it was done: `moete` (a meeting of the organ), `sak` (a case of
    `sakstype`), `gjennomgang` (each agreement reviewed) or `ingen` (shown only).
    """

    id: str
    rad: str
    tittel: str
    hending: str
    organ: str | None = None
    sakstype: str | None = None
    gonger: int = 1
    aar: int = 1
    kjelde: str = ""
    """Where the helsefellesskap itself has it from; the row's own source where it says nothing."""


@dataclass(frozen=True, slots=True)
class Tvistetrinn:
    """A rung of the dispute ladder, in the order they are tried.

    `utanfor` is one outside the helsefellesskap, tried after the case has left it. `bind` says
    that its answer binds the parties; without that, it advises.
    """

    id: str
    namn: str
    kjelde: str
    bind: bool = False
    utanfor: bool = False


@dataclass(frozen=True, slots=True)
class Helsefellesskap:
    """One helsefellesskap: its id in every row, its case number prefix and its switches.

    `brytarar` maps a catalogue row or rule id to `av`, `atvar` or `stopp`. `parametrar` are its own
    numbers in place of the marked defaults of rules/fristar.toml.
    """

    id: str
    namn: str
    prefiks: str
    brytarar: Mapping[str, str] = field(default_factory=dict)
    kjelde: str = ""
    parametrar: Mapping[str, int] = field(default_factory=dict)
    aarshjul: tuple[Aarsoppgaave, ...] = ()
    tvistestige: tuple[Tvistetrinn, ...] = ()
    doeme: bool = False
    """Shipped as an example of how a region is described, not as one that is in use."""


@dataclass(frozen=True, slots=True)
class Register:
    """Partners, organs, seats, contacts, reglement and agreements of one helsefellesskap."""

    hf: Helsefellesskap
    partnarar: Mapping[str, Partner]
    organ: Mapping[str, Organ]
    kontaktar: tuple[Contact, ...] = ()
    reglement: Mapping[str, tuple[Reglement, ...]] = field(default_factory=dict)
    sakstypar: Mapping[str, CaseType] = field(default_factory=dict)
    sete: tuple[Sete, ...] = ()
    moete: tuple[Moete, ...] = ()
    avtalar: Mapping[str, Avtale] = field(default_factory=dict)
    avtale_hendingar: tuple[AvtaleHending, ...] = ()
    innkome: tuple[Innkome, ...] = ()
    kontakthendingar: tuple[Kontakthending, ...] = ()

    def name(self, partner_id: str, day: date) -> str:
        """Short name of a partner as it was that day; an unknown id answers itself."""
        partner = self.partnarar.get(partner_id)
        return partner.name_on(day).kortnamn if partner else partner_id

    def members(self, day: date) -> tuple[Partner, ...]:
        """Those who can be bound: parties to the agreement that were members that day."""
        return tuple(
            p for p in self.partnarar.values()
            if p.avtalepart and p.slag is not PartnerKind.RAADGJEVAR and p.member_on(day)
        )

    def heirs(self, partner_id: str, day: date) -> tuple[str, ...]:
        """The partners of today that took over after one that is gone, however many times since.

        After a merger that is its registered successor, after a split those that came of it; where
        no split is registered, those of its kind that came the day after it ended. Nobody while the
        partner is still one itself.
        """
        gone = self.partnarar.get(partner_id)
        if gone is None or gone.til is None or gone.member_on(day):
            return ()
        split = [p.id for p in self.partnarar.values() if p.oppstaatt_av == gone.id]
        next_ones = [gone.etterfolgjar] if gone.etterfolgjar else split or [
            p.id for p in self.partnarar.values()
            if p.slag is gone.slag and p.fraa == gone.til + timedelta(days=1)
        ]
        found = (
            (p,) if self.partnarar[p].member_on(day) else self.heirs(p, day) for p in next_ones
        )
        return tuple(dict.fromkeys(heir for heirs in found for heir in heirs))

    def reached(self, partner_id: str, day: date) -> tuple[Contact, ...]:
        """Where a letter to the partner goes that day: to its heirs when it is gone."""
        heirs = self.heirs(partner_id, day)
        return tuple(c for p in heirs or (partner_id,) for c in self.contacts_of(p, day))

    def found(self, organ_id: str | None) -> Organ | None:
        """The organ with that id; None where nobody is named, or the register does not know it."""
        return self.organ.get(organ_id or "")

    def partner(self, partner_id: str | None) -> Partner | None:
        """The partner with that id; None as for `found`."""
        return self.partnarar.get(partner_id or "")

    def partner_organ(self, partner_id: str, role: OrganRole, day: date) -> Organ | None:
        """The partner's organ in that role that day, or None if it has none."""
        return next(
            (o for o in self.organ.values()
             if o.partnar == partner_id and o.rolle is role and o.exists_on(day)),
            None,
        )

    def joint_organs(self, role: OrganRole, day: date) -> tuple[Organ, ...]:
        """Organs of the helsefellesskap in that role that day (four SU before, one SSU after)."""
        return tuple(
            o for o in self.organ.values()
            if o.partnar is None and o.rolle is role and o.exists_on(day)
        )

    def reglement_on(self, partner_id: str, day: date) -> Reglement | None:
        return version_on(self.reglement.get(partner_id, ()), day)

    def contacts_of(
        self, partner_id: str, day: date, *kinds: ContactKind
    ) -> tuple[Contact, ...]:
        wanted = kinds or tuple(ContactKind)
        return tuple(
            c for c in self.kontaktar
            if c.partnar == partner_id and c.slag in wanted and c.active_on(day)
        )

    def advisers(self, day: date) -> tuple[Partner, ...]:
        """Those who are asked with the partners and never counted."""
        return tuple(
            p for p in self.partnarar.values()
            if p.slag is PartnerKind.RAADGJEVAR and p.member_on(day)
        )

    def seats(self, organ_id: str, day: date) -> tuple[Sete, ...]:
        """The seats of an organ that somebody holds that day."""
        return tuple(s for s in self.sete if s.organ == organ_id and s.held_on(day))

    def meetings(self, organ_id: str) -> tuple[Moete, ...]:
        """The meetings of an organ that will be or were held, the earliest first."""
        return tuple(sorted(
            (m for m in self.moete if m.organ == organ_id and not m.avlyst),
            key=lambda m: (m.dato, m.id),
        ))

    def next_meeting(self, organ_id: str, day: date) -> Moete | None:
        """The first meeting on or after that day; None where the calendar ends."""
        return next((m for m in self.meetings(organ_id) if m.dato >= day), None)

    def agreements(self) -> tuple[Avtale, ...]:
        """The agreements that are in force, under revision or not."""
        return tuple(a for a in self.avtalar.values() if a.in_force)

    def framework(self) -> Avtale | None:
        """The agreement at the top that is in force, the newest if there are several."""
        tops = [a for a in self.agreements() if a.slag is Avtaleslag.RAMME]
        return max(tops, key=lambda a: (a.gjeld_fraa or date.min, a.id), default=None)

    def mother_under_revision(self, agreement: Avtale) -> bool:
        """Whether an agreement above this one is being revised, however far up."""
        above, seen = self.avtalar.get(agreement.mor or ""), {agreement.id}
        while above is not None and above.id not in seen:
            if above.tilstand is Avtaletilstand.UNDER_REVISJON:
                return True
            seen.add(above.id)
            above = self.avtalar.get(above.mor or "")
        return False

    def terminations(self, agreement: str) -> tuple[AvtaleHending, ...]:
        """Who has terminated that agreement for itself, in the order registered.

        One that was decided before the agreement was concluded anew was of the version before.
        """
        known = self.avtalar.get(agreement)
        since = known.inngaatt if known and known.inngaatt else date.min
        return tuple(
            h for h in self.avtale_hendingar
            if h.avtale == agreement and h.slag == "oppseiing" and h.dato >= since
        )

    def bound_by(self, agreement: Avtale, day: date) -> tuple[str, ...]:
        """Its parties but those whose termination has taken effect by that day."""
        gone = {
            h.partnar for h in self.terminations(agreement.id)
            if h.verknad is not None and h.verknad <= day
        }
        return tuple(p for p in agreement.partar if p not in gone)

    def in_area(self, area: str, day: date) -> tuple[Partner, ...]:
        """Parties of one area: the kommunar in it and the specialist parties tied to it."""
        return tuple(p for p in self.members(day) if area in p.omraade)
