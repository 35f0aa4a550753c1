"""The list of nouns that are stored, under the name each has in history and database."""

from cases.avklaring import Avklaring
from cases.case import Case, PartnerCaseNumber
from cases.case_type import CaseType
from cases.document import Document
from cases.handsaming import Handsaming
from cases.ordlyd import Ordlyd, OrdlydEvent
from cases.partner import Contact, Organ, Partner
from cases.register import Helsefellesskap
from cases.reglement import Reglement
from cases.rundgang import Answer, AnswerEvent, Krav, Kvittering, Round
from cases.uttale import Innarbeiding, Merknad, Uttale
from cases.vedtak import Frist, Plikt, Post, Signature, Vedtak

Noun = (
    Helsefellesskap | Partner | Organ | Contact | Reglement | CaseType
    | Case | PartnerCaseNumber | Ordlyd | OrdlydEvent | Document | Avklaring | Handsaming
    | Round | Krav | Answer | AnswerEvent | Kvittering
    | Uttale | Innarbeiding | Merknad | Signature | Plikt | Vedtak | Frist | Post
)

NOUNS: dict[str, type[Noun]] = {
    "helsefellesskap": Helsefellesskap,
    "partnar": Partner,
    "organ": Organ,
    "kontakt": Contact,
    "reglement": Reglement,
    "sakstype": CaseType,
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
}

KIND_OF: dict[type[Noun], str] = {noun: name for name, noun in NOUNS.items()}

GLOBAL_NOUNS = frozenset(
    {"helsefellesskap", "partnar", "organ", "kontakt", "reglement", "sakstype"}
)
"""Nouns of the register: they belong to the helsefellesskap, not to a case."""
