"""How every use case begins and ends: once per command id, and all or nothing."""

from dataclasses import dataclass, replace
from hashlib import sha256
from uuid import NAMESPACE_OID, uuid5

from pydantic import BaseModel

from cases.actor import Act
from cases.avtale import Avtale
from cases.canonical import canonical_json
from cases.case import Case
from cases.history import HistoryEntry, results_text, sealed
from cases.nouns import Noun
from cases.receipt import Outcome, receipt_text
from cases.record import plain, to_record
from cases.terms import Result
from cases.uttale import Merknad
from rules.avtale.revisjon import is_revising, released
from rules.facts import Facts
from workflow.forms.errors import CommandConflict
from workflow.forms.fields import CaseForm
from workflow.ports import UnitOfWork, Written


@dataclass(frozen=True, slots=True)
class Chained:
    """A case that another act opens: how its registration was judged, and what it brings."""

    outcome: Outcome
    nouns: tuple[Noun, ...]


def fingerprint(act: Act, form: BaseModel, hf: str = "") -> str:
    """What a command asks, without when: the same id may only repeat the same question.

    `hf` is the helsefellesskap of acts that are not about one case.
    """
    asked = {
        "helsefellesskap": hf,
        "aktor": to_record(act.actor),
        "skjema": type(form).__name__,
        "felt": plain(form.model_dump(mode="json", exclude={"fil"})),
        "fil": _content_hash(form),
    }
    return sha256(canonical_json(asked)).hexdigest()


def _content_hash(form: BaseModel) -> str | None:
    attachment = getattr(form, "fil", None)
    return sha256(attachment.innhald).hexdigest() if attachment else None


def repeated(uow: UnitOfWork, act: Act, form: BaseModel, hf: str = "") -> Outcome | None:
    """The outcome of this command if it is done. CommandConflict if the id was another's."""
    stored = uow.stored_outcome(act.command_id)
    if stored is None:
        return None
    known, outcome = stored
    if known != fingerprint(act, form, hf):
        raise CommandConflict
    return outcome


def noun_id(act: Act, kind: str, number: int = 1) -> str:
    """An id that follows from the command, so that a repeated command cannot make a second noun."""
    return made_by(act.command_id, kind, number)


def made_by(command: str, kind: str, number: int = 1) -> str:
    """The id of what that command made, if it made such a noun."""
    return uuid5(NAMESPACE_OID, f"saksgang/{command}/{kind}/{number}").hex


def conclude(
    uow: UnitOfWork, form: BaseModel, facts: Facts, outcome: Outcome, *nouns: Noun,
    chained: tuple[Chained, ...] = (),
) -> Outcome:
    """Store what came of an act on a case: the new step and nouns, or only why it was stopped.

    `chained` are cases that the act opens; each has an entry of its own in the history.
    """
    results: tuple[Noun, ...] = ()
    if outcome.ok:
        case = replace(
            facts.case,
            sakssteg=outcome.til or facts.case.sakssteg,
            versjon=facts.case.versjon + 1,
        )
        results = (case, *nouns, *_released(uow, facts, case))
        outcome = replace(outcome, versjon=case.versjon)
    else:
        outcome = replace(outcome, ny=None)  # what was not made has no name
    return keep(uow, form, facts.act, facts.case.hf, outcome, results, chained)


def _released(uow: UnitOfWork, facts: Facts, case: Case) -> tuple[Avtale, ...]:
    """The agreement that is no longer under revision now that the case has ended without a vedtak,
    unless another case revises it too."""
    free = released(case, facts.sakstype, facts.register)
    others = uow.cases(case.hf) if free else ()
    return () if any(is_revising(c, case, facts.register) for c in others) else free


def keep(
    uow: UnitOfWork,
    form: BaseModel,
    act: Act,
    hf: str,
    outcome: Outcome,
    results: tuple[Noun, ...],
    chained: tuple[Chained, ...] = (),
) -> Outcome:
    """Write nouns, history and the outcome under the command id, and commit."""
    uow.append(entry(uow, act, hf, outcome, uow.put(*results)))
    for number, one in enumerate(chained, start=1):
        step = replace(act, command_id=f"{act.command_id}/{number}")
        uow.append(entry(uow, step, hf, one.outcome, uow.put(*one.nouns)))
    scope = "" if isinstance(form, CaseForm) else hf
    uow.store_outcome(act.command_id, fingerprint(act, form, scope), outcome)
    uow.commit()
    return outcome


def entry(
    uow: UnitOfWork, act: Act, hf: str, outcome: Outcome, written: Written
) -> HistoryEntry:
    """The next entry of the history, sealed to the one before. It tells what was written."""
    last, before = uow.chain_end()
    return sealed(
        HistoryEntry(
            lopenr=last + 1,
            hf=hf,
            sak=outcome.sak,
            sak_lopenr=uow.case_end(outcome.sak) + 1 if outcome.sak else None,
            at=act.at,
            aktor=act.actor,
            kommando=act.command_id,
            hending=outcome.trekk.value,
            utfall=outcome.utfall,
            resultat=results_text(written),
            kvittering=receipt_text(outcome.kvittering, fraa=outcome.fraa, til=outcome.til),
            forrige=before,
        )
    )


def noted(facts: Facts, text: str | None) -> tuple[Merknad, ...]:
    """The reason given for an act, kept as a remark on the case; nothing if none was given."""
    if not text:
        return ()
    act = facts.act
    return (Merknad(noun_id(act, "merknad"), facts.case.id, act.actor.name, text, act.at),)


def amended(facts: Facts, **changes: object) -> Facts:
    """The facts with the case as the form would have it, still in its old step."""
    case: Case = replace(facts.case, **changes)  # type: ignore[arg-type]
    return facts.with_file(replace(facts.file, case=case))


def stopped(outcome: Outcome) -> bool:
    return outcome.utfall is Result.STANSA
