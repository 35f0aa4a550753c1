"""Tables of the case: itself, its wordings, documents, and what is said and done before a round."""

from sqlalchemy import Column, DefaultClause, Index, Table, UniqueConstraint, text

from adapters.db.columns import (
    METADATA,
    WORDS,
    beside,
    flags,
    key,
    later,
    listed,
    maybe,
    maybe_flags,
    maybe_numbers,
    numbers,
    order,
    points,
    texts,
)

SAK = Table(
    "sak", METADATA,
    key(), points("hf", "helsefellesskap"), *numbers("aar", "lopenr"),
    *texts("tittel", "sakstype", "innmeldar", "innmeldt"), *listed("krins"), *texts("sakssteg"),
    *numbers("versjon"), *texts("samandrag"),
    *flags("forpliktande", "begge_nivaa", "gjeld_enkeltpasient"), *texts("kostnad"),
    *listed("paragraf_6_2"), *maybe("avtaleform", "modell"), *texts("modell_grunn"),
    *maybe("struktur_dato", "opphav", "ekstern_frist", "innspelsfrist", "vindauge_fraa"),
    *maybe("vindauge_til"), *flags("graasone"),
    *maybe("eigar", "usemje_eigar", "saksansvarleg", "arkivansvarleg", "utgreiing_organ"),
    *flags("paa_vent"), *texts("vent_grunn"), *maybe("vent_til", "presentert_pm", "lyft_pm"),
    *texts("sluttgrunn"), order(),
    *later(
        *maybe("omraade"), *listed("pasientgrupper", "merkelappar"),
        *flags("anonymisert", "fellesplan"), *maybe("planform", "prosjektleiar", "oppstart"),
        *maybe("styringsgruppe"), *texts("mellombels_tiltak"),
        *maybe("avtale", "mor", "innkome", "val_organ"), *numbers("attende"),
        *maybe("slegen_saman_med"), *texts("offentleg_tittel"), *maybe_flags("offentleg"),
        *texts("offentleg_heimel", "innfoert"), *maybe("innfoert_av", "vent_fraa"),
    ),
    # From when a sweep must look at the case anew: at once after each act, and never where it is
    # missing. An act writes it with the case, so nothing that happens can be overlooked.
    beside(Column("sjaa_att", WORDS, server_default=DefaultClause(text("''")))),
    UniqueConstraint("hf", "aar", "lopenr"),
)

EIGE_SAKSNUMMER = Table(
    "eige_saksnummer", METADATA,
    key(), points("sak", "sak"), *texts("partnar"), *texts("nummer"), order(),
)

ORDLYD = Table(
    "ordlyd", METADATA,
    key(), points("sak", "sak"), *numbers("nr"), *texts("tekst"),
    *listed("dokument", "vedlegg", "partar"), *texts("klasse", "hash", "laga", "laga_av", "grunn"),
    order(),
)

ORDLYD_HENDING = Table(
    "ordlyd_hending", METADATA,
    key(), points("ordlyd", "ordlyd"), points("sak", "sak"), *texts("slag", "av"),
    *maybe("person"), *texts("tid"), order(),
)

DOKUMENT = Table(
    "dokument", METADATA,
    key(), points("sak", "sak"), *numbers("nr"), *texts("slag", "tittel", "filnamn", "mime"),
    *numbers("storleik"), *texts("sha256", "dato", "registrert", "registrert_av", "journal"),
    *texts("fraa", "til"), *maybe_flags("offentleg"), *texts("heimel"), order(),
    *later(*listed("avsnitt"), *maybe("person")),
)

AVKLARING = Table(
    "avklaring", METADATA,
    key(), points("sak", "sak"), *texts("partnar"),
    *texts("ordlyd", "fakta", "prinsipiell", "okonomi", "plansamsvar", "klarert_av"),
    *texts("dato", "gitt", "treng", "budsjettref"),
    *maybe_numbers("belop_eingong", "belop_aar", "varigheit"), *texts("plan"),
    *maybe("planorgan"), *flags("innafor_mandat"), *texts("grunngjeving"), order(),
    *later(*texts("lovkrav", "planforankring")),
)

HANDSAMING = Table(
    "handsaming", METADATA,
    key(), points("sak", "sak"), *texts("organ", "rolle", "organ_namn", "dato", "utfall"),
    *flags("semje"), *texts("registrert", "registrert_av", "eige_nummer", "dissens"),
    *listed("til_stades", "inhabile"), *maybe("modell"), *texts("modell_grunn", "mandat"),
    points("ordlyd", "ordlyd", null=True), *texts("merknad"), order(),
    *later(*maybe("rettar", "person")),
)

UTTALE = Table(
    "uttale", METADATA,
    key(), points("sak", "sak"), *numbers("nr"),
    *texts("slag", "av", "av_namn", "tekst", "dato", "registrert", "registrert_av"),
    *maybe("dokument"), *flags("spurd"), order(),
)

INNARBEIDING = Table(
    "innarbeiding", METADATA,
    key(), points("sak", "sak"), points("uttale", "uttale"),
    *texts("slag", "tekst", "tid", "av"), order(),
)

MERKNAD = Table(
    "merknad", METADATA,
    key(), points("sak", "sak"), *texts("av", "tekst", "tid"), order(),
)

for _table in (
    EIGE_SAKSNUMMER, ORDLYD, ORDLYD_HENDING, DOKUMENT, AVKLARING, HANDSAMING, UTTALE,
    INNARBEIDING, MERKNAD,
):
    Index(None, _table.c.sak, _table.c.rekkje)

_OPEN = text(
    "sakssteg NOT IN ('avvist', 'feilregistrert', 'slegen_saman', 'teken_til_vitande', 'trekt',"
    " 'tvisteloysing', 'vedteke')"
)
Index("ix_sak_opne", SAK.c.hf, SAK.c.aar, SAK.c.lopenr,
      sqlite_where=_OPEN, postgresql_where=_OPEN)
Index("ix_sak_paa_steg", SAK.c.hf, SAK.c.sakssteg, SAK.c.aar, SAK.c.lopenr)

_WATCHED = text("sjaa_att IS NOT NULL")
Index("ix_sak_sjaa_att", SAK.c.sjaa_att, sqlite_where=_WATCHED, postgresql_where=_WATCHED)
