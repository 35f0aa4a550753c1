"""Put ids where a row has names: of partners, organs and case types."""

from typing import Any

from adapters.xlsx.faults import Fault
from adapters.xlsx.names import Names
from adapters.xlsx.row import Row
from adapters.xlsx.sheets import LOOK_UP, PARTNERS, names_organ

NO_PARTNER = "Partnaren finst ikkje."
NO_ORGAN = "Organet finst ikkje."
LOOK = f"Skriv id-en eller namnet slik arket {LOOK_UP} i malen viser det."


def with_ids(row: Row, names: Names) -> tuple[dict[str, Any], list[Fault]]:
    """The values with ids for names, and a fault for every name that nobody has."""
    values = dict(row.values)
    faults: list[Fault] = []
    for field, value in row.values.items():
        if field in PARTNERS:
            values[field] = _partners(row, field, value, names, faults)
        elif names_organ(row.sheet, field):
            values[field] = _organ(row, field, value, names, faults)
        elif field == "innmeldar":
            values[field] = names.reporter(str(value)) or value
        elif field == "sakstype":
            values[field] = names.case_type(str(value))
    if "partnar" in values and "organ" in values and not names_organ(row.sheet, "organ"):
        values["organ"] = names.own_organ(str(values["partnar"]), str(values["organ"]))
    return values, faults


def _partners(row: Row, field: str, value: Any, names: Names, faults: list[Fault]) -> Any:
    several = isinstance(value, list)
    found = []
    for number, text in enumerate(value if several else [value], start=1):
        key = names.partner(str(text))
        if key is None:
            what = f"Partnar nr. {number} i lista finst ikkje." if several else NO_PARTNER
            faults.append(row.fault(f"{what}{names.meant_partner(str(text))}", field, remedy=LOOK))
        found.append(key or str(text))
    return found if several else found[0]


def _organ(row: Row, field: str, value: Any, names: Names, faults: list[Fault]) -> Any:
    key = names.organ(str(value))
    if key is None:
        what = f"{NO_ORGAN}{names.meant_organ(str(value))}"
        faults.append(row.fault(what, field, remedy=LOOK))
    return key or value
