"""Revisjon: rules on a case that revises an agreement that is in force."""

from dataclasses import replace

from cases.avtale import Avtale
from cases.case import Case
from cases.case_type import CaseType
from cases.fellesskap_terms import Avtaleslag, Avtaletilstand
from cases.register import Register
from cases.steps import Step

TOPS = frozenset({Avtaleslag.RAMME, Avtaleslag.TENESTEAVTALE})


def revised(case: Case, kind: CaseType, register: Register) -> Avtale | None:
    """The agreement whose next version the case shall become; None where it makes a new one.

    A case about an agreement of another kind than its own makes a new one under that.
    """
    before = register.avtalar.get(case.avtale or "")
    if before is None or not kind.avtale or not before.in_force:
        return None
    same = before.slag is kind.avtaleslag or {before.slag, kind.avtaleslag} <= TOPS
    return before if same else None


def under_revision(case: Case, kind: CaseType, register: Register) -> tuple[Avtale, ...]:
    """The agreement a new case revises, marked so that everybody sees it."""
    before = revised(case, kind, register)
    return (replace(before, tilstand=Avtaletilstand.UNDER_REVISJON),) if before else ()


def released(case: Case, kind: CaseType, register: Register) -> tuple[Avtale, ...]:
    """The agreement as it stands when the case that was to revise it has ended without a vedtak."""
    before = revised(case, kind, register)
    unchanged = case.sakssteg.is_end and case.sakssteg is not Step.VEDTEKE
    if before is None or not unchanged or before.tilstand is not Avtaletilstand.UNDER_REVISJON:
        return ()
    return (replace(before, tilstand=Avtaletilstand.I_KRAFT),)


def is_revising(other: Case, case: Case, register: Register) -> bool:
    """Whether another open case revises the very agreement that this one does."""
    kind = register.sakstypar.get(other.sakstype)
    if kind is None or other.id == case.id or other.sakssteg.is_end:
        return False
    return other.avtale == case.avtale and revised(other, kind, register) is not None
