"""A reglement as somebody imagines it, typed on a page: the same fields as when it is entered."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from adapters.forms.faults import filled
from adapters.http.desk import Desk
from adapters.http.submitted import Submitted
from adapters.web.fields import Shown, Typed, row_name, shown_fields
from adapters.web.known import Known
from adapters.web.sak.doing import spoken_in
from adapters.web.typed import values_of
from cases.chain import can_have
from cases.register import Register
from cases.terms import OrganRole
from workflow.forms.errors import Feil
from workflow.forms.register_forms import NyttReglement, Reglementrad
from workflow.looking.konsekvens import Proposal, proposed

VERB = "nytt_reglement"
OTHER = "bytt"
"""The button by which another partner is chosen."""
SOURCE = "framlegg"
"""What stands as its source until somebody writes another."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The fields as they are shown, and what was typed in them."""

    fields: tuple[Shown, ...]
    typed: Typed


def sheet(desk: Desk, typed: Typed, faults: Sequence[Feil] = ()) -> Sheet:
    shown = shown_fields(
        NyttReglement, typed, faults, known=Known(desk.register, desk.day), verb=VERB
    )
    partner = (*typed.get("partnar", ()), "")[0]
    named, known = _organs(desk, partner), desk.register.partnarar.get(partner)
    may = {r.value for r in OrganRole if known is None or can_have(known, r)} | named.keys()
    return Sheet(tuple(_with_organs(spoken_in(s, desk.spraak), named, may) for s in shown), typed)


def _organs(desk: Desk, partner: str) -> Mapping[str, str]:
    """What the partner calls its organs, by role."""
    return {
        o.rolle.value: o.namn for o in desk.register.organ.values()
        if partner and o.partnar == partner and o.exists_on(desk.day)
    }


def _with_organs(shown: Shown, named: Mapping[str, str], may: Set[str]) -> Shown:
    """The field, where organs stand under the names of the partner; those it has come first, and
    those that no such partner can have are left out."""
    if shown.rows:
        rows = tuple(tuple(_with_organs(f, named, may) for f in row) for row in shown.rows)
        return replace(shown, rows=rows)
    if not shown.name.endswith(".organ"):
        return shown
    own = tuple((role, named[role]) for role, _ in shown.options if role in named)
    others = tuple(o for o in shown.options if o[0] not in named and (o[0] in may or not o[0]))
    return replace(shown, options=(*own, *others))


def proposal_of(desk: Desk, found: Sheet) -> Proposal:
    """The register as it would be. Feil or FormFaults for what cannot be."""
    sent = Submitted(typed={n: tuple(v) for n, v in found.typed.items()}, files={})
    form = filled(NyttReglement, values_of(VERB, NyttReglement, sent, found.fields))
    if form.partnar not in desk.register.partnarar:
        raise Feil("partnar", "Vel ein partnar.")
    return proposed(desk.register, form, desk.looking())


OF_A_REGLEMENT = ("partnar", "gjeld_fraa", "gjeld_til", "kjelde", "legg_til")


@dataclass(frozen=True, slots=True)
class Beginning:
    """A proposal beside other questions: its fields, whose it is (empty until that is chosen), and
    whether it has just been filled in with what holds, so that nobody has changed it yet."""

    ark: Sheet
    partnar: str
    namn: str
    henta: bool


def beginning(desk: Desk, typed: Mapping[str, tuple[str, ...]]) -> Beginning:
    """Without a partner there is only the choice of one; what follows is its whole reglement."""
    own = {n: v for n, v in typed.items() if n in OF_A_REGLEMENT or n.startswith("rader[")}
    partner = (*own.get("partnar", ()), "")[0]
    if OTHER in typed or partner not in desk.register.partnarar:
        first = sheet(desk, {"partnar": () if OTHER in typed else own.get("partnar", ())})
        return Beginning(_only(first, "partnar"), "", "", henta=False)
    fetched = "kjelde" not in own
    filled_in = sheet(desk, as_it_is(desk, partner) if fetched else own)
    return Beginning(filled_in, partner, desk.register.name(partner, desk.day), henta=fetched)


def _only(whole: Sheet, name: str) -> Sheet:
    return Sheet(tuple(f for f in whole.fields if f.name == name), whole.typed)


def as_it_is(desk: Desk, partner: str) -> Mapping[str, tuple[str, ...]]:
    """What the page is filled in with: the reglement that holds today, as if it were proposed."""
    typed = {"partnar": (partner,), "gjeld_fraa": (desk.day.isoformat(),), "kjelde": (SOURCE,)}
    return {**typed, **_rows(desk.register, partner, desk)}


def _rows(register: Register, partner: str, desk: Desk) -> Mapping[str, tuple[str, ...]]:
    version = register.reglement_on(partner, desk.day)
    rows = version.rader if version else ()
    return {
        row_name("rader", number, name): (_text(getattr(row, name), register),)
        for number, row in enumerate(rows, start=1) for name in Reglementrad.model_fields
        if getattr(row, name) not in (None, ())
    }


def _text(value: object, register: Register) -> str:
    """What stands in a field; case types by their names."""
    if isinstance(value, tuple):
        types = register.sakstypar
        return ", ".join(types[one].namn if one in types else one for one in value)
    return str(getattr(value, "value", value))
