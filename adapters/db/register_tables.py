"""Tables of the register: what a helsefellesskap knows of its partners."""

from sqlalchemy import Index, Table

from adapters.db.columns import (
    METADATA,
    flags,
    key,
    key_in_hf,
    listed,
    maybe,
    numbers,
    order,
    texts,
)

HELSEFELLESSKAP = Table(
    "helsefellesskap", METADATA,
    key(), *texts("namn", "prefiks"), *listed("brytarar"), *texts("kjelde"), order(),
)

PARTNAR = Table(
    "partnar", METADATA,
    *key_in_hf(), *texts("slag"), *listed("namn"), *texts("fraa"),
    *maybe("til", "styreform", "orgnr"), *listed("omraade"), *flags("avtalepart"),
    *texts("skriftspraak"), *maybe("etterfolgjar"), *texts("kjelde"), order(),
)

ORGAN = Table(
    "organ", METADATA,
    *key_in_hf(), *texts("rolle", "namn", "fraa"), *maybe("til"),
    *maybe("partnar", "mandat", "mandat_kjelde", "omraade"),
    *texts("kjelde"), order(),
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
)

SAKSTYPE = Table(
    "sakstype", METADATA,
    *key_in_hf(), *texts("namn"), *listed("veg"), *maybe("modell"), *listed("modellval"),
    *texts("krins"),
    *flags(
        "forpliktande", "avtale", "signering", "struktur", "innspel", "presentasjon",
    ),
    *maybe("godkjennar"), *listed("dokumentkrav"), *texts("kjelde", "notat"), order(),
)

for _table in (PARTNAR, ORGAN, KONTAKT, REGLEMENT, SAKSTYPE):
    Index(None, _table.c.hf, _table.c.rekkje)
