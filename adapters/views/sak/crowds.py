"""A sentence that names everybody says so instead of listing them."""

from adapters.views.view import View
from cases.listing import capital, listed
from cases.oslo import local_day
from cases.terms import PartnerKind

_FEW = 4


def crowds_named(text: str, view: View) -> str:
    """«Partnarane (alle 24) har ikkje svara» where all names of the case stand in a row."""
    day = local_day(view.act.at)
    known = view.register.partnarar
    public = {PartnerKind.KOMMUNE, PartnerKind.HELSEFORETAK}
    everyone = view.file.parties
    groups = (
        ("partnarane", everyone),
        ("kommunane og helseføretaka", tuple(p for p in everyone if known[p].slag in public)),
        ("kommunane", tuple(p for p in everyone if known[p].slag is PartnerKind.KOMMUNE)),
    )
    for name, group in groups:
        names = listed([view.register.name(p, day) for p in group])
        if len(group) > _FEW:
            text = _replaced(text, names, f"{name} (alle {len(group)})")
    return text


def _replaced(text: str, names: str, crowd: str) -> str:
    if text.startswith(names):
        text = capital(crowd) + text[len(names):]
    return text.replace(names, crowd)
