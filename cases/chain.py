"""Who stands over whom inside a partner, and the organ at its top."""

from cases.partner import Partner
from cases.terms import OrganRole, PartnerKind, Styreform

R = OrganRole
TOPS = frozenset({R.KOMMUNESTYRE, R.STYRE})

ABOVE: dict[OrganRole, frozenset[OrganRole]] = {
    R.FORMANNSKAP: frozenset({R.KOMMUNESTYRE}),
    R.UTVAL: frozenset({R.KOMMUNESTYRE}),
    R.ORDFORAR: frozenset({R.KOMMUNESTYRE}),
    R.UTVALSLEIAR: frozenset({R.UTVAL, R.KOMMUNESTYRE}),
    R.ARBEIDSUTVAL: frozenset({R.UTVAL, R.KOMMUNESTYRE}),
    R.KOMMUNEDIREKTOR: frozenset({R.FORMANNSKAP, R.UTVAL, R.KOMMUNESTYRE}),
    R.KOMMUNALSJEF: frozenset({R.KOMMUNEDIREKTOR, R.FORMANNSKAP, R.UTVAL, R.KOMMUNESTYRE}),
    R.BYRAAD: frozenset({R.KOMMUNESTYRE}),
    R.BYRAAD_EINSKILD: frozenset({R.BYRAAD, R.KOMMUNESTYRE}),
    R.KOMMUNALDIREKTOR: frozenset({R.BYRAAD_EINSKILD, R.BYRAAD, R.KOMMUNESTYRE}),
    R.ADM_DIR: frozenset({R.STYRE}),
    R.DAGLEG_LEIAR: frozenset({R.STYRE}),
}
"""Who stands over whom in a partner's own chain. Formannskap and utval stand side by side."""


def may_redo(organ: OrganRole, earlier: OrganRole) -> bool:
    """Whether an organ may change what another decided: the same one, or one above it. One that
    neither law nor register knows stands over none."""
    if earlier is R.ANNA:
        return True
    return organ is earlier or organ in TOPS or organ in ABOVE.get(earlier, frozenset())


def top(kind: PartnerKind) -> OrganRole:
    """The organ that never needs a row: the council of a kommune, the board of the others."""
    return R.KOMMUNESTYRE if kind is PartnerKind.KOMMUNE else R.STYRE


_COMMON = frozenset({R.KOMMUNESTYRE, R.UTVAL, R.KOMITE, R.RAAD, R.ARBEIDSUTVAL, R.UTVALSLEIAR,
                     R.ORDFORAR, R.KOMMUNALSJEF})
_OF_KOMMUNE = {
    Styreform.FORMANNSKAP: _COMMON | {R.FORMANNSKAP, R.KOMMUNEDIREKTOR},
    Styreform.PARLAMENTARISME: _COMMON | {R.BYRAAD, R.BYRAAD_EINSKILD, R.KOMMUNALDIREKTOR},
}
_OF_OTHERS = {
    PartnerKind.HELSEFORETAK: frozenset({R.STYRE, R.ADM_DIR}),
    PartnerKind.RHF: frozenset({R.STYRE, R.ADM_DIR}),
    PartnerKind.PRIVAT: frozenset({R.STYRE, R.DAGLEG_LEIAR}),
}


def can_have(partner: Partner, role: OrganRole) -> bool:
    """Whether such an organ is possible with that kind of partner and its form of government.

    Koml. §§ 5-6 and 10-1: no formannskap under parlamentarisme, and no byråd without it.
    """
    if role is R.ANNA or partner.slag is PartnerKind.RAADGJEVAR:
        return True
    if partner.slag is PartnerKind.KOMMUNE:
        return role in _OF_KOMMUNE[partner.styreform or Styreform.FORMANNSKAP]
    return role in _OF_OTHERS[partner.slag]
