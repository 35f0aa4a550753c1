"""Lists of cases by what is asked for: newest number first, and page after page without skips."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, TextClause, desc, exists, false, or_, select, text, tuple_

from adapters.db.case_tables import ORDLYD, SAK
from adapters.db.follow_tables import MEDVERKNAD
from adapters.db.read_unit import SqlReadUnit
from adapters.db.round_tables import KRAV, RUNDE
from adapters.db.rows import noun_in, noun_rows
from adapters.db.unit import SqlReads
from cases.case import Case
from cases.steps import END_STEPS, Step

OPEN = text(
    "sak.sakssteg NOT IN ('avvist', 'feilregistrert', 'slegen_saman', 'teken_til_vitande',"
    " 'trekt', 'tvisteloysing', 'vedteke')"
)
"""As the partial index has it; written out, for a database does not look into parameters."""
Condition = ColumnElement[bool] | TextClause


@dataclass(frozen=True, slots=True)
class Word:
    """A word somebody searches for: a pattern for the title, the partners it may name, and the
    numbers it may be. The case is found by any of them."""

    monster: str
    partnarar: tuple[str, ...] = ()
    aar: int | None = None
    lopenr: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cases. What is empty asks for nothing. `opne` is None for all, ended ones too;
    `seine_foer` keeps those whose round was first to be answered before that day; `gjeld` are
    partners of whom the case must concern one."""

    hf: str
    opne: bool | None = True
    steg: Step | None = None
    sakstype: str = ""
    ansvarleg: tuple[str, ...] = ()
    paa_vent: bool = False
    seine_foer: date | None = None
    gjeld: frozenset[str] | None = None
    ord: tuple[Word, ...] = ()


def wanted_cases(
    unit: SqlReads, wanted: Wanted, before: tuple[int, int] | None, limit: int | None
) -> tuple[Case, ...]:
    """Some of them, or all where there is no limit. `before` is (aar, lopenr) of the last one of
    the page before."""
    found = noun_rows(SAK).order_by(None).where(*_conditions(wanted))
    found = found.where(*(_has(word, _hits(unit, word)) for word in wanted.ord))
    if before is not None:
        found = found.where(tuple_(SAK.c.aar, SAK.c.lopenr) < tuple_(*before))
    found = found.order_by(desc(SAK.c.aar), desc(SAK.c.lopenr)).limit(limit)
    return tuple(noun_in(Case, row) for row in unit.connection.execute(found))


def _conditions(wanted: Wanted) -> list[Condition]:
    made: list[Condition] = [SAK.c.hf == wanted.hf]
    if wanted.opne:
        made.append(OPEN)
    elif wanted.opne is False:
        made.append(SAK.c.sakssteg.in_(sorted(s.value for s in END_STEPS)))
    if wanted.steg is not None:
        made.append(SAK.c.sakssteg == wanted.steg.value)
    if wanted.sakstype:
        made.append(SAK.c.sakstype == wanted.sakstype)
    if wanted.ansvarleg:
        made.append(SAK.c.saksansvarleg.in_(wanted.ansvarleg))
    if wanted.paa_vent:
        made.append(SAK.c.paa_vent)
    if wanted.seine_foer is not None:
        made.append(_asked_before(wanted.seine_foer))
    if wanted.gjeld is not None:
        made.append(or_(*(_concerns(p) for p in sorted(wanted.gjeld))))
    return made


def _asked_before(day: date) -> ColumnElement[bool]:
    asked = exists().where(
        RUNDE.c.sak == SAK.c.id, RUNDE.c.lukka.is_(None), RUNDE.c.frist < day.isoformat()
    )
    return asked & (SAK.c.sakssteg == Step.RUNDGANG.value)


def _concerns(partner: str) -> ColumnElement[bool]:
    """The circle of the case and the parties of a wording lie as canonical JSON."""
    named = f'"{partner}"'
    worded = select(ORDLYD.c.sak).where(ORDLYD.c.partar.contains(named, autoescape=True))
    asked = select(KRAV.c.sak).where(KRAV.c.partnar == partner)
    takes_part = select(MEDVERKNAD.c.sak).where(MEDVERKNAD.c.kven == partner)
    return or_(
        SAK.c.krins.contains(named, autoescape=True),
        SAK.c.id.in_(worded), SAK.c.id.in_(asked), SAK.c.id.in_(takes_part),
    )


def _hits(unit: SqlReads, word: Word) -> frozenset[str] | None:
    """The cases whose titles alone are looked at; None for all. What a unit that writes has not
    committed is nothing to remember."""
    if not isinstance(unit, SqlReadUnit):
        return None
    return unit.database.titles.having(unit.connection, word.monster)


def _has(word: Word, hits: frozenset[str] | None) -> ColumnElement[bool]:
    ways: list[ColumnElement[bool]] = [SAK.c.tittel.regexp_match(word.monster)]
    if hits is not None:
        ways = [SAK.c.id.in_(sorted(hits)) & ways[0]] if hits else []
    ways += [SAK.c.krins.contains(f'"{p}"', autoescape=True) for p in word.partnarar]
    if word.lopenr is not None and word.aar is not None:
        ways.append((SAK.c.aar == word.aar) & (SAK.c.lopenr == word.lopenr))
    elif word.lopenr is not None:
        ways.append(or_(SAK.c.lopenr == word.lopenr, SAK.c.aar == word.lopenr))
    return or_(false(), *ways)
