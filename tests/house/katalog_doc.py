"""docs/katalog.md, written from rules/katalog.tsv: `python -m tests.house.katalog_doc`."""

from pathlib import Path

from rules.katalog import KATALOG, Row, Status

TARGET = Path(__file__).parents[2] / "docs" / "katalog.md"
FOREWORD = """# Kva som er vorte av kvar rad i regelkatalogen

Skriven frå `rules/katalog.tsv`; ikkje rett her. «Køyrbar» tyder at ein regel i koden dømmer
etter rada, «parameter» at ho er ein verdi nokon set i data, «ventar» at ho ikkje er bygd enno, med
grunnen. R er rader frå kjeldene, F er lov, L er lovnader produktet sjølv gir.

"""
WORD = {Status.KOYRBAR: "køyrbar", Status.PARAMETER: "parameter", Status.VENTAR: "ventar"}

SPELT = {"bor": "bør", "atvar": "åtvar"}
"""The data is written without å and ø; people read the words as they are spelt."""


def text() -> str:
    """The whole page."""
    rows = list(KATALOG)
    counts = {s: sum(r.status is s for r in rows) for s in Status}
    told = ", ".join(f"{counts[s]} {WORD[s]}" for s in Status)
    head = f"{len(rows)} rader: {told}.\n\n"
    titles = "| Rad | Regelen | Styrke | Brytar | Status | Regel eller grunn |\n"
    return FOREWORD + head + titles + "|---" * 6 + "|\n" + "".join(line(r) for r in rows)


def line(row: Row) -> str:
    switch = SPELT.get(row.standard.value, row.standard.value) if row.brytar else "–"
    last = row.regel.replace(",", ", ") or row.grunn
    strength = SPELT.get(row.styrke.value, row.styrke.value)
    title = row.tittel.replace("|", "\\|")
    cells = (row.rad, title, strength, switch, WORD[row.status], last)
    return f"| {' | '.join(cells)} |\n"


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
