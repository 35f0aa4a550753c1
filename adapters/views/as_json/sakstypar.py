"""A kind of case and the path it takes."""

from cases.case_type import CaseType


def case_type_json(kind: CaseType) -> dict[str, object]:
    return {
        "id": kind.id,
        "namn": kind.namn,
        "modell": kind.modell.value if kind.modell else None,
        "forpliktande": kind.forpliktande,
        "krins": kind.krins,
        "veg": [f"{step.value}.{move.value}" for step, move in sorted(kind.veg)],
        "kjelde": kind.kjelde,
        "notat": kind.notat,
    }
