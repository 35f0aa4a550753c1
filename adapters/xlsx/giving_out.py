"""An account as a workbook: one sheet for each kind of thing, and text that stays text."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from adapters.export.gathering import Account, Record
from adapters.xlsx.columns import label
from adapters.xlsx.writing import WRAPPED, put, put_table, save_new
from cases.listing import counted
from cases.oslo import OSLO

ABOUT = "Om fila"
COLUMNS: dict[str, tuple[str, ...]] = {
    "Saker": (
        "saksnummer", "tittel", "sakstype", "sakssteg", "innmeldt", "innmeldar", "samandrag",
        "ordlydkode", "ordlyd", "partar", "modell", "kostnad", "paragraf_6_2", "saksansvarleg",
        "arkivansvarleg", "ekstern_frist", "innfoert", "offentleg", "heimel",
    ),
    "Stillingar": ("sak", "partnar", "namn", "stilling", "nivaa", "organ"),
    "Svar": (
        "sak", "partnar_namn", "slag", "avgjerd", "organ", "organ_namn", "dato",
        "eige_saksnummer", "stilling", "registrering", "endeleg", "merknad", "grunngjeving",
        "endra_tekst",
    ),
    "Dokument": (
        "sak", "nr", "slag", "tittel", "filnamn", "dato", "journal", "fraa", "til", "offentleg",
        "sha256",
    ),
    "Avtalar": (
        "id", "slag", "nr", "tittel", "versjon", "partar", "andre_partar", "paragraf_6_2", "mor",
        "tilstand", "inngaatt", "gjeld_fraa", "gjeld_til", "eigar", "neste_gjennomgang", "sak",
    ),
    "Partnarar": (
        "id", "slag", "namn", "kortnamn", "styreform", "orgnr", "omraade", "fraa", "til", "kjelde",
    ),
    "Kontaktar": ("partnar", "slag", "stilling", "namn", "adresse", "fraa", "til", "demo"),
}
"""The sheets and the fields of each, in their order."""


UNJUDGED = ("sak er ikkje vurdert", "saker er ikkje vurderte")
HOUSE_ONLY = "Fila inneheld det som er unnateke frå innsyn. Ho skal ikkje gå ut av huset."


def write_workbook(path: Path, account: Account) -> None:
    """The account as a new workbook. Feil if it cannot be made there."""
    book = Workbook()
    front: Worksheet = book.active  # type: ignore[assignment]
    front.title = ABOUT
    for number, text in enumerate(about(account), start=1):
        put(front, number, 1, text).alignment = WRAPPED
    front.column_dimensions["A"].width = 100
    rows: dict[str, list[Record] | None] = {
        "Saker": account.saker, "Stillingar": account.stillingar, "Svar": account.svar,
        "Dokument": account.dokument, "Avtalar": account.avtalar, "Partnarar": account.partnarar,
        "Kontaktar": account.kontaktar,
    }
    for name, records in rows.items():
        if records is not None:
            fields = COLUMNS[name]
            table = [[_shown(record.get(f)) for f in fields] for record in records]
            put_table(book.create_sheet(name), [label(f) for f in fields], table)
    save_new(book, path)


def about(account: Account) -> Sequence[str]:
    """What the file is, and what is not in it. It stands first, so nobody takes it for more."""
    left = account.utelate
    told = (
        f"Unnateke frå innsyn, og ikkje med: {left['saker']} saker, {left['dokument']} dokument. "
        f"Notat om telefonsvar som ikkje er stadfesta: {left['svar']}."
    )
    return (
        f"Uttrekk frå saksgang for {account.hf}, laga {account.made.astimezone(OSLO):%Y-%m-%d}.",
        "Fila er ikkje ein offentleg journal.",
        f"{counted(account.ikkje_vurderte, *UNJUDGED)} for innsyn.",
        HOUSE_ONLY if account.alt else told,
        "Historia er berre med når uttrekket er ei .json-fil.",
    )


def _shown(value: Any) -> Any:
    if isinstance(value, list):
        return ", ".join(str(part) for part in value)
    if isinstance(value, bool):
        return "ja" if value else "nei"
    return value
