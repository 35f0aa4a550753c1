"""What a partner's reglement gives in a case: how far each row reaches, and why not further."""

from collections.abc import Iterator
from dataclasses import dataclass

from cases.avklaring import Avklaring
from cases.reglement import Rad, Reglement
from cases.tal import in_threes
from cases.terms import Okonomi, OrganRole
from rules.brevtekst import Said, phrase, word
from rules.organord import LEGAL_WORD

GROUP = "mynde"
"""Where the clauses stand in brevtekstar.toml."""
OTHER_TYPE = "annan_sakstype"


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a reason: which one it is, the organ it is about, and the limit it tells.

    The limit is whole kroner or whole years, by what the clause is.
    """

    slag: str
    organ: OrganRole | None = None
    grense: int | None = None

    @property
    def said(self) -> Said:
        limit = "" if self.grense is None else in_threes(self.grense)
        why = phrase(self.slag, GROUP, grense=limit)
        if self.organ is None:
            return why
        return phrase("kan_ikkje", GROUP, organ=word(LEGAL_WORD[self.organ]), grunn=why)


def out_of_reach(rad: Rad, sakstype: str, a: Avklaring | None) -> Clause | None:
    """Why a row does not reach the case; None where it does: up to and including its limits.

    A limit that is set while the amount is unknown is not met: above it the row is absent.
    """
    if rad.sakstypar and sakstype not in rad.sakstypar:
        return Clause(OTHER_TYPE, rad.organ)
    free = a is None or a.okonomi is Okonomi.INGEN
    amounts = (
        ("eingong", rad.grense_eingong, a.belop_eingong if a else None),
        ("aar", rad.grense_aar, a.belop_aar if a else None),
        ("varigheit", rad.grense_varigheit, a.varigheit if a else None),
    )
    for what, limit, amount in amounts:
        if limit is None or (amount is None and free):
            continue
        if amount is None or amount > limit:
            return Clause(f"{'utan' if amount is None else 'over'}_{what}", rad.organ, limit)
    return None


def clauses(
    reglement: Reglement | None, sakslag: str, organs: tuple[OrganRole, ...], sakstype: str,
    a: Avklaring | None,
) -> Iterator[Clause]:
    """What there is to say of the rows for that sort of case, where `organs` may answer it."""
    rows = [r for r in reglement.rader if r.sakslag == sakslag] if reglement else []
    given = [r for r in rows if r.organ in organs and out_of_reach(r, sakstype, a) is None]
    kept_out: dict[OrganRole, Clause] = {}
    for rad in rows:
        if rad.organ not in organs:
            why = out_of_reach(rad, sakstype, a) or Clause("ikkje_etter_lova", rad.organ)
            if why.slag != OTHER_TYPE:
                kept_out.setdefault(rad.organ, why)
    yield from kept_out.values()
    if not given and not kept_out:
        yield Clause(OTHER_TYPE if rows else "ingen")
    if given and reglement and not reglement.stadfesta:
        yield Clause("ikkje_stadfesta")
