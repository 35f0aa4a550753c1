"""How a case is read whole: one statement per kind of noun, however many partners it has."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, and_, bindparam, exists, func, select

from adapters.db.case_tables import EIGE_SAKSNUMMER, SAK
from adapters.db.driver import fetch
from adapters.db.ledger_tables import HISTORIE
from adapters.db.register_tables import HELSEFELLESSKAP
from adapters.db.round_tables import KRAV, POST
from adapters.db.rows import end_in, nouns_among, nouns_where
from cases.case import Case
from cases.casefile import CaseFile
from cases.document import Document
from cases.growth import FIELD_OF, NOTICE
from cases.handsaming import Handsaming, in_force
from cases.nouns import Noun
from cases.oppfolging import STRUCK, Retting
from cases.record import from_record, to_record
from cases.steps import END_STEPS, Step
from cases.terms import DocumentKind
from workflow.forms.errors import UnknownId

N = TypeVar("N", bound=Noun)

_NUMBER = re.compile(r"(?:(?P<prefix>\S+)\s+)?(?P<year>[0-9]{4})/(?P<number>[0-9]{1,9})")


def read_case_file(connection: Connection, case_id: str) -> CaseFile:
    """The case and all that hangs on it. Raises UnknownId if there is no such case."""
    cases = nouns_where(connection, Case, "id", case_id)
    if not cases:
        raise _unknown()
    nouns = {kind: nouns_of_case(connection, kind, case_id) for kind in FIELD_OF}
    return _assembled(cases[0], nouns, _notified(connection, case_id))


def read_case_files(connection: Connection, cases: Sequence[Case]) -> tuple[CaseFile, ...]:
    """The same of many cases: one statement for each kind of noun, however many they are."""
    ids = [case.id for case in cases]
    found = {kind: nouns_among(connection, kind, ids) for kind in FIELD_OF}
    told = select(POST.c.sak, POST.c.partnar).where(POST.c.sak.in_(ids), POST.c.trinn == NOTICE)
    notified = defaultdict(set)
    for case_id, partner in connection.execute(told):
        notified[case_id].add(partner)
    return tuple(
        _assembled(c, {kind: of[c.id] for kind, of in found.items()}, frozenset(notified[c.id]))
        for c in cases
    )


def _assembled(
    case: Case, nouns: dict[type[Any], tuple[Any, ...]], notified: frozenset[str]
) -> CaseFile:
    """The file of those nouns, with each correction in the place of what it corrects."""
    lists: dict[str, Any] = {FIELD_OF[kind]: found for kind, found in nouns.items()}
    corrections = nouns[Retting]
    lists["dokument"] = corrected(nouns[Document], corrections)
    lists["handsamingar"] = standing(nouns[Handsaming], corrections)
    return CaseFile(case, varsla=notified, **lists)


def standing(
    handlings: tuple[Handsaming, ...], corrections: tuple[Retting, ...]
) -> tuple[Handsaming, ...]:
    """Without those that were struck, and with each correction in the place of what it corrects."""
    struck = {c.gjeld_id for c in corrections if c.gjeld == "handsaming" and c.felt == STRUCK}
    return tuple(h for h in in_force(handlings) if h.id not in struck)


def corrected(
    documents: tuple[Document, ...], corrections: tuple[Retting, ...]
) -> tuple[Document, ...]:
    """The documents with what has been corrected in their journal data; rows never change.

    One that was laid on the wrong case keeps its number and counts as no kind of paper any more.
    """
    by_id = {d.id: to_record(d) for d in documents}
    for c in corrections:
        if c.gjeld == "dokument" and c.gjeld_id in by_id:
            field, value = ("slag", DocumentKind.ANNA) if c.felt == STRUCK else (c.felt, c.ny)
            by_id[c.gjeld_id][field] = value
    return tuple(from_record(Document, r) for r in by_id.values())


def find_case(
    connection: Connection, hf: str | None, number: str
) -> tuple[str, tuple[int, str]]:
    """The id behind «HFB 2026/14» or «2026/14», and number and hash of the last entry of its
    history. UnknownId if it is none, or more than one."""
    parts = _NUMBER.fullmatch(number.strip())
    if parts is None:
        raise UnknownId("sak", "Skriv saksnummeret som «HFB 2026/14» eller «2026/14».")
    given = {
        "hf": hf, "prefix": (parts["prefix"] or "").upper() or None,
        "year": int(parts["year"]), "number": int(parts["number"]),
    }
    chosen = {name: value for name, value in given.items() if value is not None}
    found = list(fetch(connection, _by_number(frozenset(chosen)), chosen))
    if not found:
        raise _unknown()
    if len(found) > 1:
        raise UnknownId(
            "sak", "Fleire helsefellesskap har ei sak med det nummeret. Skriv prefikset framfor."
        )
    case_id, *end = found[0]
    return str(case_id), end_in(end)


def case_numbered(connection: Connection, hf: str, owner: str, number: str) -> str | None:
    """Our number of the case that the owner keeps under that number, the latest if several."""
    wanted = (
        select(SAK.c.aar, SAK.c.lopenr)
        .join(EIGE_SAKSNUMMER, EIGE_SAKSNUMMER.c.sak == SAK.c.id)
        .where(SAK.c.hf == hf, SAK.c.sakssteg != Step.FEILREGISTRERT.value)
        .where(EIGE_SAKSNUMMER.c.partnar == owner, EIGE_SAKSNUMMER.c.nummer == number)
        .order_by(EIGE_SAKSNUMMER.c.rekkje.desc())
    )
    found = connection.execute(wanted.limit(1)).first()
    return None if found is None else f"{found.aar}/{found.lopenr}"


def open_case_ids(connection: Connection, hf: str) -> tuple[str, ...]:
    """Ids of the cases that are still under way."""
    ends = sorted(s.value for s in END_STEPS)
    wanted = select(SAK.c.id).where(SAK.c.hf == hf, SAK.c.sakssteg.not_in(ends))
    return tuple(connection.scalars(wanted.order_by(SAK.c.rekkje)))


def asked_case_ids(connection: Connection, hf: str, partner: str) -> tuple[str, ...]:
    """Ids of the cases in a round that demands an answer of that partner."""
    demanded = exists().where(KRAV.c.sak == SAK.c.id, KRAV.c.partnar == partner, KRAV.c.gjeld)
    wanted = select(SAK.c.id).where(
        SAK.c.hf == hf, SAK.c.sakssteg == Step.RUNDGANG.value, demanded
    )
    return tuple(connection.scalars(wanted.order_by(SAK.c.rekkje)))


@cache
def _by_number(given: frozenset[str]) -> Select[Any]:
    of_case = HISTORIE.alias()
    last = (
        select(func.max(of_case.c.sak_lopenr)).where(of_case.c.sak == SAK.c.id)
        .correlate(SAK).scalar_subquery()
    )
    ends = and_(HISTORIE.c.sak == SAK.c.id, HISTORIE.c.sak_lopenr == last)
    wanted = (
        select(SAK.c.id, HISTORIE.c.sak_lopenr, HISTORIE.c.hash)
        .select_from(SAK.outerjoin(HISTORIE, ends))
        .join(HELSEFELLESSKAP, HELSEFELLESSKAP.c.id == SAK.c.hf)
        .where(SAK.c.aar == bindparam("year"), SAK.c.lopenr == bindparam("number"))
    )
    if "hf" in given:
        wanted = wanted.where(SAK.c.hf == bindparam("hf"))
    if "prefix" in given:
        wanted = wanted.where(func.upper(HELSEFELLESSKAP.c.prefiks) == bindparam("prefix"))
    return wanted


def _unknown() -> UnknownId:
    return UnknownId("sak", "Det finst inga sak med det nummeret. Sjå «saksgang saker».")


def nouns_of_case(connection: Connection, kind: type[N], case_id: str) -> tuple[N, ...]:
    """All nouns of that kind on the case, in the order they were registered."""
    return nouns_where(connection, kind, "sak", case_id)


def _notified(connection: Connection, case_id: str) -> frozenset[str]:
    found = fetch(connection, _NOTIFIED, {"case_id": case_id, "rung": NOTICE})
    return frozenset(partner for (partner,) in found)


_NOTIFIED = select(POST.c.partnar).where(
    POST.c.sak == bindparam("case_id"), POST.c.trinn == bindparam("rung")
)
