"""The list of nouns that are stored, under the name each has in history and database."""

from cases.avklaring import Avklaring
from cases.avtale import Avtale, AvtaleHending
from cases.case import Case, PartnerCaseNumber
from cases.case_type import CaseType
from cases.document import Document
from cases.handsaming import Handsaming
from cases.innkome import Innkome
from cases.kontakthending import Kontakthending
from cases.oppfolging import (
    Innsynsvurdering,
    Medverknad,
    Milepael,
    PliktHending,
    Retting,
    Tvistesteg,
)
from cases.ordlyd import Ordlyd, OrdlydEvent
from cases.partner import Contact, Moete, Organ, Partner, Sete
from cases.purring import Lovnad, Purring, Samtale, Sendestopp
from cases.register import Helsefellesskap
from cases.reglement import Reglement
from cases.rundgang import Answer, AnswerEvent, Krav, Kvittering, Round
from cases.uttale import Innarbeiding, Merknad, Uttale
from cases.vedtak import Frist, Plikt, Post, Signature, Vedtak

Noun = (
    Helsefellesskap | Partner | Organ | Contact | Reglement | CaseType
    | Sete | Moete | Avtale | AvtaleHending | Innkome
    | Case | PartnerCaseNumber | Ordlyd | OrdlydEvent | Document | Avklaring | Handsaming
    | Round | Krav | Answer | AnswerEvent | Kvittering
    | Uttale | Innarbeiding | Merknad | Signature | Plikt | Vedtak | Frist | Post
    | Medverknad | Milepael | Tvistesteg | Retting | PliktHending | Innsynsvurdering
    | Purring | Lovnad | Samtale | Sendestopp | Kontakthending
)

NOUNS: dict[str, type[Noun]] = {
    "helsefellesskap": Helsefellesskap,
    "partnar": Partner,
    "organ": Organ,
    "kontakt": Contact,
    "reglement": Reglement,
    "sakstype": CaseType,
    "sete": Sete,
    "moete": Moete,
    "avtale": Avtale,
    "avtale_hending": AvtaleHending,
    "innkome": Innkome,
    "sak": Case,
    "eige_saksnummer": PartnerCaseNumber,
    "ordlyd": Ordlyd,
    "ordlyd_hending": OrdlydEvent,
    "dokument": Document,
    "avklaring": Avklaring,
    "handsaming": Handsaming,
    "runde": Round,
    "krav": Krav,
    "svar": Answer,
    "svar_hending": AnswerEvent,
    "kvittering": Kvittering,
    "uttale": Uttale,
    "innarbeiding": Innarbeiding,
    "merknad": Merknad,
    "signatur": Signature,
    "plikt": Plikt,
    "vedtak": Vedtak,
    "frist": Frist,
    "post": Post,
    "medverknad": Medverknad,
    "milepael": Milepael,
    "tvistesteg": Tvistesteg,
    "retting": Retting,
    "plikt_hending": PliktHending,
    "innsynsvurdering": Innsynsvurdering,
    "purring": Purring,
    "lovnad": Lovnad,
    "samtale": Samtale,
    "sendestopp": Sendestopp,
    "kontakthending": Kontakthending,
}

KIND_OF: dict[type[Noun], str] = {noun: name for name, noun in NOUNS.items()}

GLOBAL_NOUNS = frozenset(
    {
        "helsefellesskap", "partnar", "organ", "kontakt", "reglement", "sakstype", "sete", "moete",
        "avtale", "avtale_hending", "innkome", "kontakthending",
    }
)
"""Nouns of the register: they belong to the helsefellesskap, not to a case."""
