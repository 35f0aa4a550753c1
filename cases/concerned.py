"""Whom a case concerns, and who may therefore see it."""

from collections.abc import Iterator

from cases.casefile import CaseFile


def concerned(file: CaseFile) -> frozenset[str]:
    """The partners it is for or was for, those asked something in it, and those who take part."""
    return frozenset(_each(file))


def _each(file: CaseFile) -> Iterator[str]:
    yield from file.case.krins
    yield from file.parties
    yield from (k.partnar for k in file.krav)
    yield from (m.kven for m in file.medverknad if m.kven)
