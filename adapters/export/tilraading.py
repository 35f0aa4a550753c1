"""Who decides a case hjå a partner, and who advises that organ: what a saksframlegg is built on."""

from collections.abc import Mapping
from dataclasses import dataclass

from adapters.views.view import View
from cases.listing import capital
from cases.partner import Partner
from cases.steps import Trekk
from cases.terms import OrganRole, PartnerKind, Styreform
from rules.brevtekst import word
from rules.spoersmaal import organ_name
from workflow.looking.overview import facts_of
from workflow.looking.svarbilete import Stode, Svarbilete

_R = OrganRole
ADMINISTRATIVE = frozenset({
    _R.KOMMUNEDIREKTOR, _R.KOMMUNALDIREKTOR, _R.KOMMUNALSJEF, _R.ADM_DIR, _R.DAGLEG_LEIAR,
})
"""Those who decide without a meeting, and for whom nobody writes a saksframlegg to politicians."""


@dataclass(frozen=True, slots=True)
class Avgjerar:
    """`slag` is what is written to it (a table of sakspakke.toml); `organ` and `kven` are the name
    of who decides (empty where it is not known yet) and of who advises; `plan` that of the organ
    whose plan the case is not in accord with."""

    slag: str
    organ: str
    kven: str
    plan: str = ""

    @property
    def ord(self) -> Mapping[str, str]:
        """What goes into the sentences; «Organ» is for the beginning of one."""
        return {"organ": self.organ, "Organ": capital(self.organ), "kven": capital(self.kven)}


def deciding(view: View, partner: str, picture: Svarbilete, language: str) -> Avgjerar:
    """As it is that day, in the language of the partner."""
    facts = facts_of(view.file, view.register, Trekk.SVAR, view.act)
    role = picture.organ[0] if picture.organ else None

    def called(one: OrganRole) -> str:
        return word(organ_name(facts, partner, one, view.day)).spoken(language)

    adopted = picture.avklaring.planorgan if picture.avklaring else None
    return Avgjerar(
        slag="raad" if picture.stode is Stode.RAAD else _kind(role),
        organ=called(role) if role else "",
        kven=called(_adviser(view.register.partnarar[partner], role)),
        plan=called(adopted) if adopted else "",
    )


def _kind(role: OrganRole | None) -> str:
    if role is None:
        return "uavklart_sak"
    if role in ADMINISTRATIVE:
        return "administrativ"
    return "styre" if role is _R.STYRE else "folkevald"


def _adviser(partner: Partner, role: OrganRole | None) -> OrganRole:
    """Who lays cases before that organ: a byråd before its bystyre, and a leader before a board."""
    if partner.slag in (PartnerKind.HELSEFORETAK, PartnerKind.RHF):
        return _R.ADM_DIR
    if partner.slag is PartnerKind.PRIVAT:
        return _R.DAGLEG_LEIAR
    if partner.styreform is not Styreform.PARLAMENTARISME:
        return _R.KOMMUNEDIREKTOR
    return _R.KOMMUNALDIREKTOR if role in (_R.BYRAAD, _R.BYRAAD_EINSKILD) else _R.BYRAAD
