"""Which organ must answer for each partner of a case, and why, as words."""

from adapters.views.view import View
from adapters.views.words import STANDING
from cases.steps import Trekk
from cases.terms import OrganRole
from rules.spoersmaal import answering, organ_name
from workflow.looking.overview import PartnerView, facts_of


def level_rows(view: View, one: PartnerView) -> list[tuple[str, str]]:
    """What there is to say of one partner's level, as label and text."""
    names = organ_names(view, one)
    first, *others = names or ["Ingen kan svare enno"]
    return [
        ("Organ", first),
        ("Òg", ", ".join(others)),
        ("Grunn", f"{one.nivaa.grunn} (rad {one.nivaa.rad.value})"),
        ("Heimel", one.nivaa.heimel),
        ("Avklara", _cleared(one)),
        ("Svar", STANDING[one.standing] if view.file.demands else "ikkje spurd enno"),
    ]


def _cleared(one: PartnerView) -> str:
    if one.maa_stadfestast:
        return "ja, men før saka vart endra; partnaren må stadfeste med «saksgang stadfest»"
    return "ja" if one.avklart else "nei"


def organ_names(view: View, one: PartnerView) -> list[str]:
    """The organs that may answer, under the names that partner uses; the first is asked first."""
    return [name for _, name in answering_organs(view, one)]


def answering_organs(view: View, one: PartnerView) -> list[tuple[OrganRole, str]]:
    facts = facts_of(view.file, view.register, Trekk.SVAR, view.act)
    roles = answering(facts, one.partnar, one.nivaa.organ, facts.day)
    return [(role, organ_name(facts, one.partnar, role, facts.day)) for role in roles]
