"""Tables of the register: what a helsefellesskap knows of its partners."""

from sqlalchemy import Index, Table

from adapters.db.columns import (
    METADATA,
    flags,
    key,
    key_in_hf,
    later,
    listed,
    mappings,
    maybe,
    maybe_numbers,
    numbers,
    order,
    texts,
)

HELSEFELLESSKAP = Table(
    "helsefellesskap", METADATA,
    key(), *texts("namn", "prefiks"), *listed("brytarar"), *texts("kjelde"), order(),
    *later(*mappings("parametrar"), *listed("aarshjul", "tvistestige"), *flags("doeme")),
)

PARTNAR = Table(
    "partnar", METADATA,
    *key_in_hf(), *texts("slag"), *listed("namn"), *texts("fraa"),
    *maybe("til", "styreform", "orgnr"), *listed("omraade"), *flags("avtalepart"),
    *texts("skriftspraak"), *maybe("etterfolgjar"), *texts("kjelde"), order(),
    *later(*maybe("gruppe", "oppstaatt_av")),
)

ORGAN = Table(
    "organ", METADATA,
    *key_in_hf(), *texts("rolle", "namn", "fraa"), *maybe("til"),
    *maybe("partnar", "mandat", "mandat_kjelde", "omraade"),
    *texts("kjelde"), order(),
    *later(
        *texts("oppgaave"), *flags("fast"), *listed("samansetjing"), *maybe("valnemnd", "vel"),
        *texts("fag", "dekning", "kontakt"), *maybe("oppretta_av"),
    ),
)

KONTAKT = Table(
    "kontakt", METADATA,
    *key_in_hf(), *texts("partnar"),
    *texts("slag", "stilling", "adresse"), *maybe("namn"), *texts("spraak"),
    *maybe("fraa", "til"), *flags("demo"), order(),
)

REGLEMENT = Table(
    "reglement", METADATA,
    *key_in_hf(), *texts("partnar"), *numbers("versjon"),
    *texts("gjeld_fraa"), *maybe("gjeld_til"), *texts("kjelde"), *listed("rader"),
    *flags("stadfesta"), order(),
    *later(*maybe("lesen_av", "lesen_dato", "innfoert")),
)

SAKSTYPE = Table(
    "sakstype", METADATA,
    *key_in_hf(), *texts("namn"), *listed("veg"), *maybe("modell"), *listed("modellval"),
    *texts("krins"),
    *flags(
        "forpliktande", "avtale", "signering", "struktur", "innspel", "presentasjon",
    ),
    *maybe("godkjennar"), *listed("dokumentkrav"), *texts("kjelde", "notat"), order(),
    *later(
        *flags(
            "plan", "prosjekt", "laering", "graasone", "enkeltsak", "val", "tenesteutvikling",
            "evaluering", "ssu_stadfestar", "pm_godkjenner",
        ),
        *maybe("avtaleslag"),
        *listed("utgreiarar", "avsnittkrav", "medverknadkrav", "oppfolging"),
    ),
)

SETE = Table(
    "sete", METADATA,
    *key_in_hf(), *texts("organ", "gruppe", "stilling", "fraa"),
    *maybe("til", "partnar", "vald_av", "innstilt_av"), *listed("paa_vegne_av"),
    *texts("fullmakt", "fag", "nivaa"), *flags("folkevald", "teljande"), *maybe("namn", "sak"),
    *texts("kjelde"), order(),
)

MOETE = Table(
    "moete", METADATA,
    *key_in_hf(), *texts("organ", "dato"), *maybe("frist"), *texts("kjelde"), order(),
    *later(*texts("uid"), *maybe("flytta_fraa"), *flags("avlyst")),
)

AVTALE = Table(
    "avtale", METADATA,
    *key_in_hf(), *texts("slag", "tittel"), *maybe_numbers("nr"), *numbers("versjon"),
    *listed("partar", "andre_partar", "paragraf_6_2"), *maybe("mor", "form"), *texts("tilstand"),
    *maybe("inngaatt", "gjeld_fraa", "gjeld_til", "eigar"), *texts("kortversjon", "maalgruppe"),
    *maybe("gjennomgang", "neste_gjennomgang"), *listed("tilpassingar"), *maybe("sak"),
    *texts("kjelde"), order(),
)

AVTALE_HENDING = Table(
    "avtale_hending", METADATA,
    *key_in_hf(), *texts("avtale", "slag", "dato", "registrert", "registrert_av"),
    *maybe("partnar", "organ"), *texts("eige_saksnummer"), *maybe("verknad", "prov"),
    *texts("merknad"), order(),
    *later(*maybe("person")),
)

INNKOME = Table(
    "innkome", METADATA,
    *key_in_hf(), *numbers("nr"), *texts("slag", "fraa", "tittel", "dato", "motteke"),
    *texts("motteke_av"), *maybe("sha256"), *texts("utfall"), *maybe("sak"), *texts("grunn"),
    order(), *later(*maybe("gjetta_sak", "gjetta_partnar", "melding")),
)

KONTAKTHENDING = Table(
    "kontakthending", METADATA,
    *key_in_hf(), *texts("kontakt", "partnar", "slag", "fraa", "registrert", "registrert_av"),
    *maybe("til"), *texts("grunn"), *maybe("post"), order(),
)

for _table in (
    PARTNAR, ORGAN, KONTAKT, REGLEMENT, SAKSTYPE, SETE, MOETE, AVTALE, AVTALE_HENDING, INNKOME,
    KONTAKTHENDING,
):
    Index(None, _table.c.hf, _table.c.rekkje)
