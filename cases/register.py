"""All that a helsefellesskap knows about its partners, as one value to judge from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from cases.case_type import CaseType
from cases.partner import Contact, Organ, Partner
from cases.reglement import Reglement, version_on
from cases.terms import ContactKind, OrganRole, PartnerKind


@dataclass(frozen=True, slots=True)
class Helsefellesskap:
    """One helsefellesskap: its id in every row, its case number prefix and its switches.

    `brytarar` maps a catalogue row or rule id to `av`, `atvar` or `stopp`.
    """

    id: str
    namn: str
    prefiks: str
    brytarar: Mapping[str, str] = field(default_factory=dict)
    kjelde: str = ""


@dataclass(frozen=True, slots=True)
class Register:
    """Partners, organs, contacts and reglement of one helsefellesskap."""

    hf: Helsefellesskap
    partnarar: Mapping[str, Partner]
    organ: Mapping[str, Organ]
    kontaktar: tuple[Contact, ...] = ()
    reglement: Mapping[str, tuple[Reglement, ...]] = field(default_factory=dict)
    sakstypar: Mapping[str, CaseType] = field(default_factory=dict)

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
