"""Tables of the rundgang and what comes of it: demands, answers, signatures, vedtak, letters."""

from sqlalchemy import Index, Table, text

from adapters.db.columns import (
    METADATA,
    beside,
    flags,
    key,
    later,
    listed,
    maybe,
    numbers,
    order,
    points,
    texts,
)

RUNDE = Table(
    "runde", METADATA,
    key(), points("sak", "sak"), *numbers("nr"), points("ordlyd", "ordlyd"),
    *texts("opna", "frist", "frist_regel"), *maybe("lukka"), order(), *later(*maybe("gaar_ut")),
)

KRAV = Table(
    "krav", METADATA,
    key(), points("sak", "sak"), points("runde", "runde"), *texts("partnar"),
    points("ordlyd", "ordlyd"), *flags("gjeld"), *texts("bortfalle"), order(),
)

SVAR = Table(
    "svar", METADATA,
    key(), points("sak", "sak"), points("krav", "krav"), *texts("partnar"),
    *texts("partnar_namn"), points("ordlyd", "ordlyd"),
    *texts("ordlyd_hash", "slag", "avgjerd", "organ", "organ_namn", "dato", "eige_saksnummer"),
    *texts("stilling", "registrering", "tillit", "registrert", "registrert_av"),
    *maybe("person"), *texts("organ_heimel", "styrevedtak"), *maybe("prov"),
    *texts("merknad", "endra_tekst", "grunngjeving"), *flags("tek_avgrensing"), *texts("nivaa"),
    *maybe("reglement", "svar_paa"), order(),
)

SVAR_HENDING = Table(
    "svar_hending", METADATA,
    key(), points("svar", "svar"), points("sak", "sak"), *texts("partnar"),
    *texts("slag", "av"), *maybe("person"),
    *texts("tid"), *maybe("organ", "dato", "prov"), *texts("grunn"), order(),
)

KVITTERING = Table(
    "kvittering", METADATA,
    key(), points("sak", "sak"), points("svar", "svar"), *texts("partnar"),
    *texts("kode"), *flags("tel"), *texts("tekst", "tid"), order(),
)

SIGNATUR = Table(
    "signatur", METADATA,
    key(), points("sak", "sak"), *texts("partnar"), points("ordlyd", "ordlyd"),
    *texts("namn", "stilling", "dato", "dokument", "registrert", "registrert_av"),
    *maybe("motpart"), order(),
)

PLIKT = Table(
    "plikt", METADATA,
    key(), points("sak", "sak"), *texts("partnar"), *texts("kva"), *maybe("frist"),
    *texts("ansvarleg"), order(),
)

VEDTAK = Table(
    "vedtak", METADATA,
    key(), points("sak", "sak"), *texts("ordlyd", "ordlyd_hash"),
    *listed("partar", "utanfor", "par", "svar"), *texts("dato"), *flags("bind"),
    *texts("tilstand"), *listed("fraasegner"), order(),
)

FRIST = Table(
    "frist", METADATA,
    key(), points("sak", "sak"), *texts("slag", "dato", "grunn"), *maybe("partnar", "motteke"),
    order(), *later(*maybe("runde", "gaar_ut")),
)

POST = Table(
    "post", METADATA,
    key(), points("hf", "helsefellesskap"), points("sak", "sak"), *texts("partnar"),
    *texts("kontakt", "trinn", "emne", "tekst", "laga", "tilstand"), order(),
    beside(maybe("utsending")[0]),  # the mail it went with; NULL while it waits
)

for _table in (
    RUNDE, KRAV, SVAR, SVAR_HENDING, KVITTERING, SIGNATUR, PLIKT, VEDTAK, FRIST, POST,
):
    Index(None, _table.c.sak, _table.c.rekkje)

Index(None, SVAR.c.krav)
Index(None, SVAR_HENDING.c.svar)

_IN_FORCE = text("gjeld")
Index(
    "ux_krav_gjeld", KRAV.c.sak, KRAV.c.partnar,
    unique=True, sqlite_where=_IN_FORCE, postgresql_where=_IN_FORCE,
)

_WAITING = text("utsending IS NULL")
Index("ix_post_upakka", POST.c.rekkje, sqlite_where=_WAITING, postgresql_where=_WAITING)
