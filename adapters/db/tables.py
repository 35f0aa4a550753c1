"""All tables under the name each noun has, and which of them only grow."""

from sqlalchemy import Table

from adapters.db import (
    access_tables,
    case_tables,
    chase_tables,
    follow_tables,
    ledger_tables,
    register_tables,
    round_tables,
)
from adapters.db.columns import METADATA
from cases.nouns import NOUNS

ROOMS = (
    register_tables, case_tables, round_tables, follow_tables, chase_tables, ledger_tables,
    access_tables,
)
"""The files that hold the tables; importing them is what fills METADATA."""

TABLES: dict[str, Table] = {name: METADATA.tables[name] for name in NOUNS}
"""The table of each noun, in the order of NOUNS."""

APPEND_ONLY_NOUNS = frozenset(
    {
        "svar", "svar_hending", "ordlyd", "ordlyd_hending", "handsaming", "avklaring",
        "signatur", "uttale", "kvittering", "dokument", "medverknad", "milepael", "tvistesteg",
        "retting", "plikt_hending", "innsynsvurdering", "avtale_hending", "purring", "lovnad",
        "samtale", "sendestopp", "kontakthending",
    }
)

APPEND_ONLY = (*sorted(APPEND_ONLY_NOUNS), "dokument_innhald", "historie")
