"""A newer version of the data of a helsefellesskap: what is new comes in, what differs is told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from cases.actor import Act
from cases.nouns import KIND_OF, Noun
from cases.receipt import Outcome, Receipt
from cases.register import Helsefellesskap, Register
from cases.reglement import Reglement
from cases.steps import Trekk
from cases.terms import Result
from workflow.conduct import keep, repeated
from workflow.forms.fields import Form
from workflow.ports import UnitOfWork
from workflow.register.skilnad import COMMANDS, Skilnad, difference, setting


class Forny(Form):
    """Enter what is new in a newer version of the data of a helsefellesskap."""

    hf: str


@dataclass(frozen=True, slots=True)
class Fornying:
    """What a newer version brings, and where it differs from what stands: that is left alone.

    `borte` are rows that stand and that the newer version does not have. Case types follow the
    program: nobody else sets them.
    """

    nye: tuple[Noun, ...]
    ulike: tuple[Skilnad, ...]
    borte: tuple[str, ...] = ()


def compared(stands: Register, newer: Register) -> Fornying:
    """The newer version beside what stands. Nothing in it takes anything away."""
    made, differs = _fellesskap(stands.hf, newer.hf)
    gone: list[str] = []
    for old, new in _collections(stands, newer):
        kept_ids = {n.id for n in new}
        gone += [f"{KIND_OF[type(o)]} {i}" for i, o in old.items() if i not in kept_ids]
        for one in new:
            known = old.get(one.id)
            if known is None:
                made.append(one)
            elif known != one:
                differs.append(difference(known, one))
    new_rows, kept = _reglement(stands, newer)
    kinds = (t for i, t in newer.sakstypar.items() if stands.sakstypar.get(i) != t)
    return Fornying((*made, *new_rows, *kinds), (*differs, *kept), tuple(gone))


def _collections(
    stands: Register, newer: Register
) -> Sequence[tuple[Mapping[str, Noun], Sequence[Noun]]]:
    return (
        (stands.partnarar, tuple(newer.partnarar.values())),
        (stands.organ, tuple(newer.organ.values())),
        ({s.id: s for s in stands.sete}, newer.sete),
        ({m.id: m for m in stands.moete}, newer.moete),
        (stands.avtalar, tuple(newer.avtalar.values())),
    )


def _fellesskap(
    stands: Helsefellesskap, newer: Helsefellesskap
) -> tuple[list[Noun], list[Skilnad]]:
    """Tasks of the year that are new come in, and a ladder where there was none. A switch or a
    number is the helsefellesskap's own to set."""
    known = {a.id for a in stands.aarshjul}
    more = replace(
        stands,
        aarshjul=(*stands.aarshjul, *(a for a in newer.aarshjul if a.id not in known)),
        tvistestige=stands.tvistestige or newer.tvistestige,
    )
    names = ("namn", "prefiks", "kjelde", "brytarar", "parametrar", "tvistestige", "doeme")
    differs = [
        setting(name, getattr(more, name), getattr(newer, name))
        for name in names if getattr(more, name) != getattr(newer, name)
    ]
    shipped = {a.id: a for a in newer.aarshjul}
    differs += [Skilnad(f"aarshjul {a.id}") for a in stands.aarshjul if shipped.get(a.id, a) != a]
    return ([more] if more != stands else []), differs


def _reglement(stands: Register, newer: Register) -> tuple[list[Reglement], list[Skilnad]]:
    """A reglement follows its partner's own vedtak: only a partner that is new brings one."""
    made: list[Reglement] = []
    differs: list[Skilnad] = []
    for partner, versions in newer.reglement.items():
        known = stands.reglement.get(partner, ())
        if partner not in stands.partnarar:
            made += versions
        else:
            differs += [
                Skilnad(f"reglement {v.id}", (), COMMANDS["reglement"])
                for v in versions if v not in known
            ]
    return made, differs


def forny(uow: UnitOfWork, newer: Register, act: Act) -> Fornying:
    """Enter what is new, as one logged act; without anything new nothing is logged."""
    form = Forny(hf=newer.hf.id)
    with uow:
        found = compared(uow.register(newer.hf.id), newer)
        if found.nye and repeated(uow, act, form, newer.hf.id) is None:
            done = Outcome(Result.OK, Trekk.INNFOER, None, None, Receipt(Trekk.INNFOER, ()))
            keep(uow, form, act, newer.hf.id, done, found.nye)
        return found
