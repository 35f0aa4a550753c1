"""From what `kva-om` was asked to the question: partners by name or id, what is otherwise."""

from typing import Any

from adapters.actors import find_partner
from adapters.forms.faults import filled
from adapters.views.kva_om_tenkt import Asked
from cases.register import Register
from workflow.forms.errors import Feil
from workflow.forms.kva_om_forms import EVERYONE, KvaOm, changes_of
from workflow.looking.konsekvens import Proposal
from workflow.looking.tenkt_sak import Side, otherwise

NO_POINTS = "ingen"
IMAGINED = ("sakstype", "partnarar")
BY_PARTNER = ("prinsipiell", "okonomi", "belop", "plan")
OF_PARTNERS = ("partar", "utan", "partnarar")


def asked_of(
    before: Side, given: dict[str, Any], proposal: Proposal | None, *, alt: bool
) -> Asked:
    """The question; `nothing` where nothing is to be otherwise. FormFaults for what has no form."""
    said = with_ids(given, before.register)
    form = filled(KvaOm, {n: v for n, v in said.items() if n not in IMAGINED})
    changes = changes_of(form, before.file, before.register)
    nothing = changes.empty and proposal is None
    after = otherwise(before, changes, proposal)
    return Asked(before, after, changes, proposal, everything=alt, nothing=nothing)


def with_ids(given: dict[str, Any], register: Register) -> dict[str, Any]:
    """What was given, with ids where partners were named by their short names."""
    said = dict(given)
    for name in BY_PARTNER:
        if name in said:
            said[name] = [_with_id(name, text, register) for text in said[name]]
    for name in OF_PARTNERS:
        if name in said:
            named = (one.strip() for text in said[name] for one in text.split(","))
            said[name] = [find_partner(n, register, name).id for n in named if n]
    if "paragraf_6_2" in said:
        said["paragraf_6_2"] = _points(said["paragraf_6_2"])
    return said


def _points(texts: list[str]) -> str:
    """The points as one list; Feil where some are chosen, and none too."""
    chosen = [one.strip() for text in texts for one in text.split(",") if one.strip()]
    if NO_POINTS in chosen and len(set(chosen)) > 1:
        raise Feil("paragraf_6_2", "Vel punkt, eller ingen punkt, ikkje begge.")
    return ",".join(chosen)


def _with_id(option: str, text: str, register: Register) -> str:
    who, sign, what = text.partition("=")
    if not sign or who.strip() == EVERYONE:
        return text
    return f"{find_partner(who.strip(), register, option).id}={what}"
