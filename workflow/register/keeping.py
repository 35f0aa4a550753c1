"""How an act on the register is judged and kept: like an act on a case, but about none."""

from hashlib import sha256

from pydantic import BaseModel

from cases.actor import Act
from cases.case import Case
from cases.casefile import CaseFile
from cases.nouns import Noun
from cases.partner import Organ
from cases.receipt import Outcome
from cases.register import Register
from cases.steps import Trekk
from cases.terms import ActorRole
from rules.facts import RegisterFacts, Unreached
from workflow.conduct import Chained, keep
from workflow.filetype import accepted_type
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.fields import Attachment
from workflow.machine import judge_register
from workflow.peikarar import NO_SUCH_ORGAN, NO_SUCH_PARTNER, case_at
from workflow.ports import UnitOfWork


def register_for(uow: UnitOfWork, hf: str, act: Act) -> Register:
    """The register the act is on. UnknownId if there is no such one, or no such actor."""
    register = uow.register(hf)
    check_actor(register, act)
    return register


def judge_and_keep(
    uow: UnitOfWork, form: BaseModel, register: Register, trekk: Trekk, act: Act, *nouns: Noun,
    ny: str | None = None, saker: tuple[Case, ...] = (), grunnlag: CaseFile | None = None,
    uroerte: tuple[Unreached, ...] = (), chained: tuple[Chained, ...] = (),
) -> Outcome:
    """Ask the rules of the act, and keep the nouns or the stop.

    `ny` is what the new noun is known by, `saker` the cases where a rule of the act looks at them,
    `grunnlag` the case that the act says it follows from, `uroerte` the deadlines it leaves where
    they are, and `chained` what it brings about in cases.
    """
    facts = RegisterFacts(
        register=register, trekk=trekk, act=act, nye=nouns, saker=saker, grunnlag=grunnlag,
        uroerte=uroerte,
    )
    outcome = judge_register(facts, ny)
    if not outcome.ok:
        return keep(uow, form, act, register.hf.id, outcome, ())
    return keep(uow, form, act, register.hf.id, outcome, nouns, chained)


def case_behind(uow: UnitOfWork, hf: str, number: str | None) -> CaseFile | None:
    """The case whose number the form has; None where it has none. UnknownId if there is no such
    case."""
    return uow.case_file(case_at(uow, hf, number, "saksnummer")) if number else None


def check_actor(register: Register, act: Act) -> None:
    if act.actor.partnar is not None:
        known_partner(register, act.actor.partnar, "som")
    if act.actor.organ is not None:
        known_organ(register, act.actor.organ, "som")


def known_partner(register: Register, partner: str, field: str = "partnar") -> str:
    if partner not in register.partnarar:
        raise UnknownId(field, NO_SUCH_PARTNER)
    return partner


def known_organ(register: Register, organ_id: str, field: str = "organ") -> Organ:
    organ = register.organ.get(organ_id)
    if organ is None:
        raise UnknownId(field, NO_SUCH_ORGAN)
    return organ


def own_partner(register: Register, partner: str, act: Act) -> None:
    """Feil unless the secretariat or that very partner acts."""
    known_partner(register, partner)
    if act.actor.rolle is not ActorRole.SEKRETARIAT and act.actor.partnar != partner:
        raise Feil("som", "Berre sekretariatet eller partnaren sjølv kan gjere dette.")


def kept_file(uow: UnitOfWork, file: Attachment | None) -> str | None:
    """Keep what was attached, and the sha256 it is found by; None for nothing. Feil for a kind of
    file that is not taken."""
    if file is None:
        return None
    accepted_type(file.innhald, file.filnamn)
    name = sha256(file.innhald).hexdigest()
    uow.put_bytes(name, file.innhald)
    return name
