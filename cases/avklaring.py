"""A partner's clarification: the facts that decide which of its organs must answer."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from hashlib import sha256

from cases.canonical import Json, canonical_json
from cases.case import Case
from cases.terms import Okonomi, OrganRole, Plansamsvar, Prinsipiell


@dataclass(frozen=True, slots=True)
class Avklaring:
    """What one partner says of the case: principle, economy, plans. It binds nobody to a yes.

    Amounts are whole kroner, `varigheit` whole years, and concern this partner alone.
    `ordlyd` and `fakta` are what it judged; when they change, it must be confirmed anew.
    `innafor_mandat` confirms that SSU may settle it (no new duty, cost or § 6-2 content).
    """

    id: str
    sak: str
    partnar: str
    ordlyd: str
    fakta: str
    prinsipiell: Prinsipiell
    okonomi: Okonomi
    plansamsvar: Plansamsvar
    klarert_av: str
    dato: date
    gitt: datetime
    treng: str = ""
    budsjettref: str = ""
    belop_eingong: int | None = None
    belop_aar: int | None = None
    varigheit: int | None = None
    plan: str = ""
    planorgan: OrganRole | None = None
    innafor_mandat: bool = False
    grunngjeving: str = ""
    lovkrav: str = ""
    """For a plan: the law or regulation that governs planning here (R-021)."""
    planforankring: str = ""
    """The adopted plan of the partner that the case rests on (R-022)."""


def case_facts(case: Case, parties: tuple[str, ...]) -> str:
    """Hash of the facts of a case that could turn a level: type, cost, § 6-2, parties."""
    return _hash_of(case.kostnad.value, case.paragraf_6_2, case.sakstype, tuple(sorted(parties)))


@lru_cache(maxsize=1024)
def _hash_of(cost: str, points: tuple[int, ...], kind: str, parties: tuple[str, ...]) -> str:
    """Asked of every partner of a case, and the same for most of them."""
    content: Json = {
        "kostnad": cost,
        "paragraf_6_2": list(points),
        "partar": list(parties),
        "sakstype": kind,
    }
    return sha256(canonical_json(content)).hexdigest()


def id_with_answer(answer_id: str) -> str:
    """The id of an avklaring that was entered with an answer, so that it falls with it."""
    return f"{answer_id}-avklaring"
