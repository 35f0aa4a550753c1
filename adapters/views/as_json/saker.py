"""One case of a list: number, step, version and what it waits for."""

from cases.case import Case


def case_line_json(prefix: str, case: Case, waits: str) -> dict[str, str | int]:
    return {
        "saksnummer": f"{prefix} {case.number}",
        "tittel": case.tittel,
        "sakstype": case.sakstype,
        "sakssteg": case.sakssteg.value,
        "versjon": case.versjon,
        "ventar_paa": waits,
    }
