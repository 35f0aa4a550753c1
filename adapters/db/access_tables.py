"""Tables of who may come in: users, roles, sessions, links, and what was typed and not yet sent.

They are no part of history: what somebody did is told there, by the opaque id.
"""

from sqlalchemy import Column, Index, Table

from adapters.db.columns import METADATA, WORDS, key, listed, maybe, points, texts

BRUKAR = Table(
    "brukar", METADATA,
    key(), *texts("namn", "laga", "epost", "utferdar", "subjekt", "teikn"), *maybe("slutta"),
)
Index("ux_brukar_subjekt", BRUKAR.c.utferdar, BRUKAR.c.subjekt, unique=True,
      sqlite_where=BRUKAR.c.subjekt != "", postgresql_where=BRUKAR.c.subjekt != "")
Index("ux_brukar_teikn", BRUKAR.c.teikn, unique=True,
      sqlite_where=BRUKAR.c.teikn != "", postgresql_where=BRUKAR.c.teikn != "")

TILDELING = Table(
    "tildeling", METADATA,
    key(), points("brukar", "brukar"), points("hf", "helsefellesskap"),
    *texts("rolle", "fraa", "gitt_av"), *maybe("partnar", "til"),
)
Index(None, TILDELING.c.brukar)

OKT = Table(
    "okt", METADATA,
    key(), points("brukar", "brukar"), *texts("tillit", "laga", "sist", "utgaar"),
    *maybe("representerer"),
)
Index(None, OKT.c.utgaar)

INNGANG = Table(
    "inngang", METADATA,
    # A way in that may be used once: `id` is sha256 of its secret. The state of a log-in under way
    # elsewhere is not kept at all: it follows from a secret in the visitor's cookie.
    key(), points("brukar", "brukar"), *texts("laga", "utgaar"), *maybe("brukt"),
)
Index(None, INNGANG.c.utgaar)

LENKE = Table(
    "lenke", METADATA,
    key(), Column("hash", WORDS, nullable=False, unique=True), points("hf", "helsefellesskap"),
    points("sak", "sak"), *texts("partnar", "kontakt", "laga"), points("runde", "runde", null=True),
    points("utsending", "utsending", null=True), points("gitt_av", "lenke", null=True),
    *texts("namn", "stilling"), *maybe("stengd"),
)
Index(None, LENKE.c.sak)

UTKAST = Table(
    "utkast", METADATA,
    # What was typed in a form and not sent: whose, in which form, the fields.
    Column("eigar", WORDS, primary_key=True), Column("skjema", WORDS, primary_key=True),
    *listed("felt"), *texts("tid"),
)
Index(None, UTKAST.c.tid)

DELETABLE = ("okt", "inngang", "utkast")
"""Tables whose rows go when they are no longer of use."""
