"""What came by mail is used in an act: laid on the case as its proof, and told what it became."""

from dataclasses import dataclass, replace
from hashlib import sha256

from cases.document import Document
from cases.fellesskap_terms import MAILED, Innkomeutfall
from cases.innkome import Innkome
from cases.nouns import Noun
from cases.register import Register
from cases.terms import DocumentKind
from rules.facts import Facts
from workflow.conduct import noun_id
from workflow.filetype import accepted_type
from workflow.forms.errors import Feil, UnknownId
from workflow.innpost.reading import Brev, Vedlegg, read
from workflow.ports import UnitOfWork

MAIL = "message/rfc822"


@dataclass(frozen=True, slots=True)
class Brukt:
    """What an act takes from the inbox: the item as it will stand, and the document made of it.
    Empty where the act takes nothing from there."""

    innkome: Innkome | None = None
    dokument: Document | None = None
    innhald: bytes = b""
    tekst: str = ""
    """The letter itself, in plain text."""

    @property
    def nouns(self) -> tuple[Noun, ...]:
        return tuple(n for n in (self.innkome, self.dokument) if n is not None)

    def laid_on(self, facts: Facts) -> Facts:
        """The facts with the document on the case, so that the act may rest on it."""
        if self.dokument is None:
            return facts
        papers = (*facts.file.dokument, self.dokument)
        return facts.with_file(replace(facts.file, dokument=papers))

    def keep_bytes(self, uow: UnitOfWork) -> None:
        if self.dokument is not None:
            uow.put_bytes(self.dokument.sha256, self.innhald)


def used_on_case(
    uow: UnitOfWork, facts: Facts, nr: int | None, attachment: int | None, becomes: Innkomeutfall,
    kind: DocumentKind,
) -> Brukt:
    """The item of that number as proof on the case: the letter as it came, or one of its files."""
    if nr is None:
        if attachment is not None:
            raise Feil("innkome", "Skriv òg nummeret i innboksen som vedlegget ligg ved.")
        return Brukt()
    found = in_inbox(facts.register, nr)
    letter, content = opened(uow, found)
    name, mime = f"epost-{nr}.eml", MAIL
    if attachment is not None:
        file = _file(letter, attachment)
        name, content = file.namn, file.innhald
        mime = _accepted(file)
    act = facts.act
    made = Document(
        id=noun_id(act, "dokument"), sak=facts.case.id, nr=len(facts.file.dokument) + 1, slag=kind,
        tittel=found.tittel if attachment is None else f"Vedlegg til «{found.tittel}»"[:300],
        filnamn=name, mime=mime, storleik=len(content), sha256=sha256(content).hexdigest(),
        dato=found.dato, registrert=act.at, registrert_av=act.actor.name, person=act.actor.person,
        journal="I", fraa=facts.name(found.fraa),
    )
    return Brukt(became(found, becomes, facts.case.number), made, content, letter.tekst)


def in_inbox(register: Register, nr: int) -> Innkome:
    """What came by mail under that number. UnknownId where there is none."""
    found = next((i for i in register.innkome if i.nr == nr), None)
    if found is None or found.slag not in MAILED:
        raise UnknownId("innkome", "Innboksen har ingen e-post med det nummeret.")
    return found


def became(found: Innkome, becomes: Innkomeutfall, case: str | None) -> Innkome:
    """The item as it stands once it is used; what it was used for before is told by history."""
    return replace(found, utfall=becomes, sak=case, grunn="")


def opened(uow: UnitOfWork, found: Innkome) -> tuple[Brev, bytes]:
    """The letter, read from the bytes that were kept as it came."""
    content = uow.content(found.sha256 or "")
    if content is None:
        raise Feil("innkome", "Innhaldet i e-posten er ikkje der. Køyr «saksgang kontroller».")
    return read(content), content


def _file(letter: Brev, number: int) -> Vedlegg:
    found = next((v for v in letter.vedlegg if v.nr == number), None)
    if found is None:
        raise UnknownId("vedlegg", f"E-posten har {len(letter.vedlegg)} vedlegg. Sjå «innboks NR».")
    return found


def _accepted(file: Vedlegg) -> str:
    try:
        return accepted_type(file.innhald, file.namn)
    except Feil as fault:
        raise Feil("vedlegg", fault.melding) from None
