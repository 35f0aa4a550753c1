"""Who stands over whom inside a partner, and the organ at its top."""

from cases.terms import OrganRole, PartnerKind

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
    """Whether an organ may change what another decided: the same one, or one above it."""
    return organ is earlier or organ in TOPS or organ in ABOVE.get(earlier, frozenset())


def top(kind: PartnerKind) -> OrganRole:
    """The organ that never needs a row: the council of a kommune, the board of the others."""
    return R.KOMMUNESTYRE if kind is PartnerKind.KOMMUNE else R.STYRE
