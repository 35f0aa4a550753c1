"""The searched world: invented partners in classes, and one case held in memory for the verbs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, Self

from cases.actor import Act
from cases.avklaring import Avklaring
from cases.case import Case, PartnerCaseNumber
from cases.casefile import CaseFile
from cases.document import Document
from cases.handsaming import Handsaming, in_force
from cases.history import GENESIS
from cases.nouns import Noun
from cases.oppfolging import Medverknad, Milepael, Retting, Tvistesteg
from cases.ordlyd import Ordlyd, OrdlydEvent
from cases.partner import Partner
from cases.receipt import Outcome
from cases.register import Register
from cases.rundgang import Answer, AnswerEvent, Krav, Round
from cases.steps import Trekk
from cases.terms import PartnerKind, Styreform
from cases.uttale import Innarbeiding, Uttale
from cases.vedtak import Plikt, Post, Signature, Vedtak
from rules.facts import Facts
from rules.loading.register_data import demo_contacts, read_register
from tests.features.databases import HERE
from tests.proof.plan import Command, looking
from workflow.forms.errors import Feil
from workflow.looking.overview import facts_of
from workflow.verbs import VERBS

HF = "hft"
AT = datetime(2026, 3, 2, 12, tzinfo=UTC)
CLASSES: Mapping[str, tuple[str, str]] = {
    "kommune": ("kommune-9901", "kommune-99{:02}"),
    "parlament": ("kommune-9903", "kommune-98{:02}"),
    "hf": ("hf-lag", "hf-lag{}"), "privat": ("stift-lag", "stift-lag{}"),
}
"""Per class the partner of the invented register that is copied, and the ids of the copies."""

Counts = tuple[tuple[str, int], ...]


@cache
def world(counts: Counts) -> Register:
    """Fjordlandet with so many partners of each class, all alike within it."""
    text = (HERE.parent / "data" / "lag.toml").read_text(encoding="utf-8")
    blocks = re.split(r"(?m)^(?=\[\[)", text)
    kept = [b for b in blocks if not re.match(r"\[\[(partnar|reglement)\b", b)]
    copied = {b.split('"')[1]: b for b in blocks if b.startswith("[[partnar]]")}
    for name, number in counts:
        pattern, ids = CLASSES[name]
        kept += [copied[pattern].replace(f'"{pattern}"', f'"{p}"', 1)
                 for p in members(ids, pattern, number)]
    alone = re.sub(r"(?ms)^(samansetjing = \[.*?^\]|valnemnd = .*?$)", "", "\n".join(kept))
    made = read_register(alone, "search.toml")
    contacts = tuple(replace(c, id=c.id.replace(".", "-"), fraa=date(2012, 7, 1))
                     for c in demo_contacts(made))
    return replace(made, kontaktar=contacts)


def members(ids: str, pattern: str, number: int) -> list[str]:
    """The ids of a class; the first of hf and privat keeps the id the organs point at."""
    first = [pattern] if "lag" in ids else [ids.format(1)]
    return [*first, *(ids.format(n) for n in range(2, number + 1))]


def class_of(partner: Partner) -> str:
    """Partners that the rules cannot tell apart but by what they have said."""
    if partner.slag is PartnerKind.KOMMUNE:
        return "parlament" if partner.styreform is Styreform.PARLAMENTARISME else "kommune"
    return "hf" if partner.slag is PartnerKind.HELSEFORETAK else "privat"


PLACES: Mapping[type, str] = {
    Ordlyd: "ordlydar", OrdlydEvent: "ordlyd_hendingar", Document: "dokument",
    Avklaring: "avklaringar", Handsaming: "handsamingar", Round: "rundar", Krav: "krav",
    Answer: "svar", AnswerEvent: "svar_hendingar", Uttale: "uttalar",
    Innarbeiding: "innarbeidingar", Signature: "signaturar", Plikt: "plikter", Vedtak: "vedtak",
    Medverknad: "medverknad", Milepael: "milepaelar", Tvistesteg: "tvistesteg",
    Retting: "rettingar", PartnerCaseNumber: "eige_saksnummer",
}
"""Where on a case each noun lies; letters and what concerns other cases lie nowhere."""


def with_nouns(file: CaseFile | None, nouns: tuple[Noun, ...]) -> CaseFile | None:
    """The case as it lies after these were written: new ones added, known ones replaced."""
    for noun in nouns:
        if isinstance(noun, Case):
            file = CaseFile(noun) if file is None else replace(file, case=noun)
        elif file is None:
            continue
        elif isinstance(noun, Post):
            if noun.trinn == "forehandsvarsel":
                file = replace(file, varsla=file.varsla | {noun.partnar})
        elif (place := PLACES.get(type(noun))) is not None:
            before = getattr(file, place)
            known = any(n.id == noun.id for n in before)
            now = (tuple(noun if n.id == noun.id else n for n in before) if known
                   else (*before, noun))
            if place == "handsamingar":
                now = in_force(now)
            changes: dict[str, Any] = {place: now}
            file = replace(file, **changes)
    return file


class Memory:
    """A unit of work over one case; nothing outlives it but `file`."""

    def __init__(self, register: Register, file: CaseFile | None) -> None:
        self._register, self.file = register, file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...
    def commit(self) -> None: ...
    def stored_outcome(self, _: str) -> None: ...
    def store_outcome(self, *_: object) -> None: ...
    def append(self, _: object) -> None: ...
    def put_bytes(self, *_: object) -> None: ...

    def content(self, *_: object) -> None: ...
    def case_id(self, _: str | None, __: str) -> str:
        return "s"

    def case_file(self, _: str) -> CaseFile:
        assert self.file is not None
        return self.file

    def numbered(self, *_: str) -> None: ...
    def open_cases(self, _: str) -> tuple[str, ...]:
        return ()

    def cases(self, _: str) -> tuple[Case, ...]:
        return (self.file.case,) if self.file else ()

    def register(self, _: str) -> Register:
        return self._register

    def next_number(self, *_: object) -> int:
        return 1

    def chain_end(self) -> tuple[int, str]:
        return 0, GENESIS

    def case_end(self, _: str) -> int:
        return 0

    def keep_private(self, text: str) -> str:
        return text

    def private(self, _: str) -> None: ...

    def put(self, *nouns: Noun) -> tuple[()]:
        """Only the case that is walked; a case it opens is another's affair. History is not kept.
        """
        mine = [n for n in nouns if self.file is None or not isinstance(n, Case)
                or n.id == self.file.case.id]
        about = self.file.case.id if self.file else None
        self.file = with_nouns(self.file, tuple(
            n for n in mine if about is None or getattr(n, "sak", about) == about
        ))
        return ()


@dataclass(frozen=True, slots=True)
class Done:
    """What came of one command: the outcome (None where it was malformed) and the case after."""

    outcome: Outcome | None
    file: CaseFile


def do(register: Register, file: CaseFile | None, command: Command, at: datetime) -> Done | None:
    """The production verb on that case. None if the command could not even be read."""
    verb = VERBS[command.verb]
    asked = dict(command.fields) if verb.needs_hf else {"sak": "HFT 2026/1", **command.fields}
    act = Act(command.actor(register.partnarar), at, f"{command.verb}{at.timestamp()}")
    unit = Memory(register, file)
    try:
        outcome = verb.run(unit, HF, verb.form.model_validate(asked), act)  # type: ignore[arg-type]
    except (Feil, ValueError):
        return None
    assert unit.file is not None or not outcome.ok
    return Done(outcome, unit.file) if unit.file else None


def facts(register: Register, file: CaseFile, at: datetime = AT) -> Facts:
    """The case as an answer to it would be judged."""
    return facts_of(file, register, Trekk.SVAR, looking(at))
