"""Tables of what follows a case: who took part, milestones, disputes, corrections, innsyn."""

from sqlalchemy import Index, Table

from adapters.db.columns import METADATA, flags, key, maybe, order, points, texts

MEDVERKNAD = Table(
    "medverknad", METADATA,
    key(), points("sak", "sak"), *texts("gruppe", "korleis", "kven", "dato", "registrert"),
    *texts("registrert_av", "nivaa", "fag", "merknad"), order(),
)

MILEPAEL = Table(
    "milepael", METADATA,
    key(), points("sak", "sak"), *texts("namn"), *maybe("planlagt", "faktisk"),
    *texts("registrert", "grunn"), order(),
)

TVISTESTEG = Table(
    "tvistesteg", METADATA,
    key(), points("sak", "sak"), *texts("trinn", "stad", "dato", "resultat", "registrert"),
    *texts("registrert_av"), *maybe("dokument"), order(),
)

RETTING = Table(
    "retting", METADATA,
    key(), points("sak", "sak"), *texts("gjeld", "gjeld_id", "felt", "gammal", "ny", "grunn", "av"),
    *maybe("person"), *texts("tid"), order(),
)

PLIKT_HENDING = Table(
    "plikt_hending", METADATA,
    key(), points("sak", "sak"), points("plikt", "plikt"), *texts("partnar", "nivaa", "tilstand"),
    *texts("dato", "av", "tid", "merknad"), order(),
)

INNSYNSVURDERING = Table(
    "innsynsvurdering", METADATA,
    key(), points("sak", "sak"), *maybe("dokument"), *flags("offentleg"),
    *texts("heimel", "offentleg_tittel"), *maybe("person"), *texts("tid"), order(),
)

for _table in (MEDVERKNAD, MILEPAEL, TVISTESTEG, RETTING, PLIKT_HENDING, INNSYNSVURDERING):
    Index(None, _table.c.sak, _table.c.rekkje)
