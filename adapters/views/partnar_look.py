"""Gather the picture of one partner."""

from adapters.db.reads import partner_duties, partner_files
from adapters.db.unit import SqlReads
from adapters.views.partnar_view import PartnerLook
from cases.actor import Act
from cases.partner import Partner
from cases.register import Register
from cases.steps import Trekk
from rules.facts import RegisterFacts
from workflow.looking.partnarbilete import Duty, picture, seats_of
from workflow.looking.reglement_lesing import reading


def partner_look(unit: SqlReads, register: Register, known: Partner, act: Act) -> PartnerLook:
    """What it must decide now, its duties and seats, and how its reglement is read."""
    facts = RegisterFacts(register=register, trekk=Trekk.OVERSYN, act=act)
    files = partner_files(unit, register.hf.id, known.id)
    return PartnerLook(
        unit=unit, facts=facts, partner=known,
        picture=picture(known.id, files, register, act),
        duties=_duties(unit, facts, known.id),
        seats=seats_of(register, known.id, facts.day),
        reading=reading(known, facts),
    )


def _duties(unit: SqlReads, facts: RegisterFacts, partner: str) -> tuple[Duty, ...]:
    """Its own duties, and those of partners it has taken over after."""
    register = facts.register
    before = (p for p in register.partnarar if partner in register.heirs(p, facts.day))
    return tuple(
        duty for p in (partner, *before) for duty in partner_duties(unit, register.hf.id, p)
    )
