"""What the doors ask for beyond the verbs: lists, history, the process map, the outbox."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import desc, select, tuple_

from adapters.db.case_read import nouns_of_case, read_case_files
from adapters.db.case_tables import SAK
from adapters.db.ledger_tables import HISTORIE
from adapters.db.register_tables import HELSEFELLESSKAP
from adapters.db.replay import nouns_of
from adapters.db.round_tables import PLIKT
from adapters.db.rows import entry_of, noun_in, noun_rows, nouns_among
from adapters.db.unit import SqlReads
from cases.avklaring import Avklaring
from cases.case import Case
from cases.casefile import CaseFile
from cases.history import HistoryEntry
from cases.oppfolging import PliktHending
from cases.ordlyd import Ordlyd, OrdlydEvent
from cases.purring import Samtale
from cases.register import Helsefellesskap
from cases.rundgang import Answer, AnswerEvent, Krav, Round
from cases.steps import END_STEPS, Step
from cases.terms import Result
from cases.vedtak import Frist, Plikt, Post
from workflow.looking.partnarbilete import Duty

PAGE = 50
BATCH = 200


def list_cases(
    unit: SqlReads, hf: str, *, step: Step | None = None,
    before: tuple[int, int] | None = None, limit: int = PAGE,
) -> tuple[Case, ...]:
    """The cases, newest number first. `before` is (aar, lopenr) of the last one of the page
    before; unlike a page number it neither skips nor repeats when cases are added."""
    wanted = noun_rows(SAK).order_by(None).where(SAK.c.hf == hf)
    if step is not None:
        wanted = wanted.where(SAK.c.sakssteg == step.value)
    if before is not None:
        wanted = wanted.where(tuple_(SAK.c.aar, SAK.c.lopenr) < tuple_(*before))
    wanted = wanted.order_by(desc(SAK.c.aar), desc(SAK.c.lopenr)).limit(limit)
    return tuple(noun_in(Case, row) for row in unit.connection.execute(wanted))


def files_of(unit: SqlReads, cases: Sequence[Case]) -> tuple[CaseFile, ...]:
    """The whole files of a page of cases, in the same order; so many statements, however many."""
    return read_case_files(unit.connection, cases)


def merged_into(unit: SqlReads, case: Case) -> tuple[Case, ...]:
    """The cases that have come to an end by being merged with this one, the oldest first."""
    wanted = noun_rows(SAK).where(SAK.c.hf == case.hf, SAK.c.slegen_saman_med == case.number)
    return tuple(noun_in(Case, row) for row in unit.connection.execute(wanted))


def history(unit: SqlReads, case_id: str | None = None) -> Iterator[HistoryEntry]:
    """The entries of a case, or all of them, from the first to the last."""
    wanted = select(HISTORIE).order_by(HISTORIE.c.lopenr)
    if case_id is not None:
        wanted = wanted.where(HISTORIE.c.sak == case_id)
    for row in unit.connection.execute(wanted).mappings():
        yield entry_of(row)


def entries_of(unit: SqlReads, command: str) -> Iterator[HistoryEntry]:
    """What one command wrote: its own entry, and those of the cases it opened."""
    wanted = select(HISTORIE).where(HISTORIE.c.kommando == command)
    for row in unit.connection.execute(wanted).mappings():
        yield entry_of(row)


def moves_made(unit: SqlReads, hf: str) -> Mapping[tuple[Step | None, Step], int]:
    """How many times cases have gone from one step to another; from None when registered."""
    at: dict[str, Step] = {}
    made: Counter[tuple[Step | None, Step]] = Counter()
    for entry in history(unit):
        if entry.hf != hf or entry.utfall is not Result.OK:
            continue
        for kind, record in nouns_of(entry):
            if kind == "sak":
                before, after = at.get(record["id"]), Step(record["sakssteg"])
                at[record["id"]] = after
                if before is not after:
                    made[before, after] += 1
    return made


def partner_files(
    unit: SqlReads, hf: str, partner: str, *, batch: int = BATCH
) -> Iterator[CaseFile]:
    """The open cases that concern a partner, each with what decides *its* level and standing.

    Of the other partners there is nothing in these files, and no document, handling or signature:
    they are for looking at this one partner, never for judging a move. Nine statements for each
    batch, and never more than one batch in memory.
    """
    last = 0
    while found := _concerned(unit, hf, partner, last, batch):
        last = found[-1][0]
        yield from _lean(unit, partner, [case for _, case in found])


def _concerned(
    unit: SqlReads, hf: str, partner: str, after: int, limit: int
) -> list[tuple[int, Case]]:
    """Open cases whose circle names the partner, with the place of each in the order.

    The circle lies as canonical JSON, so an id between quotes is found as text in any database.
    """
    wanted = (
        noun_rows(SAK).add_columns(SAK.c.rekkje.label("plass"))
        .where(SAK.c.hf == hf, SAK.c.sakssteg.not_in(sorted(s.value for s in END_STEPS)))
        .where(SAK.c.krins.contains(f'"{partner}"', autoescape=True))
        .where(SAK.c.rekkje > after).limit(limit)
    )
    return [
        (row.plass, noun_in(Case, row[:-1])) for row in unit.connection.execute(wanted)
    ]


def _lean(unit: SqlReads, partner: str, cases: Sequence[Case]) -> Iterator[CaseFile]:
    ids = [case.id for case in cases]
    wordings = nouns_among(unit.connection, Ordlyd, ids)
    wording_acts = nouns_among(unit.connection, OrdlydEvent, ids)
    cleared = nouns_among(unit.connection, Avklaring, ids, partner)
    rounds = nouns_among(unit.connection, Round, ids)
    deadlines = nouns_among(unit.connection, Frist, ids)
    demands = nouns_among(unit.connection, Krav, ids, partner)
    answers = nouns_among(unit.connection, Answer, ids, partner)
    answer_acts = nouns_among(unit.connection, AnswerEvent, ids, partner)
    for case in cases:
        file = CaseFile(
            case, wordings[case.id], wording_acts[case.id], avklaringar=cleared[case.id],
            rundar=rounds[case.id], krav=demands[case.id], svar=answers[case.id],
            svar_hendingar=answer_acts[case.id], fristar=deadlines[case.id],
        )
        if partner in file.parties:
            yield file


def partner_duties(unit: SqlReads, hf: str, partner: str) -> tuple[Duty, ...]:
    """What vedtak have laid on a partner, by case, with how far it says it has come."""
    ours = select(SAK.c.id).where(SAK.c.hf == hf)
    wanted = noun_rows(PLIKT).where(PLIKT.c.partnar == partner, PLIKT.c.sak.in_(ours))
    found = [noun_in(Plikt, r) for r in unit.connection.execute(wanted)]
    ids = sorted({p.sak for p in found})
    said = nouns_among(unit.connection, PliktHending, ids, partner)
    rows = unit.connection.execute(noun_rows(SAK).where(SAK.c.id.in_(ids)))
    cases = {case.id: case for case in (noun_in(Case, row) for row in rows)}
    numbers = {
        p.id: nr for case in ids
        for nr, p in enumerate(nouns_of_case(unit.connection, Plikt, case), start=1)
    }
    return tuple(
        Duty(cases[p.sak], p, tuple(e for e in said[p.sak] if e.plikt == p.id), numbers[p.id])
        for p in found
    )


def calls_of(unit: SqlReads, case_id: str) -> tuple[Samtale, ...]:
    """The telephone calls about a case, in the order they were entered."""
    return nouns_of_case(unit.connection, Samtale, case_id)


def outbox(unit: SqlReads, case_id: str) -> tuple[Post, ...]:
    """All letters of a case, sent or waiting, in the order they were written."""
    return nouns_of_case(unit.connection, Post, case_id)


def fellesskap(unit: SqlReads) -> tuple[Helsefellesskap, ...]:
    """All helsefellesskap in the database, in the order they were read in."""
    rows = unit.connection.execute(noun_rows(HELSEFELLESSKAP))
    return tuple(noun_in(Helsefellesskap, row) for row in rows)
