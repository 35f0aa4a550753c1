"""The receipt to a colleague who has answered by a link she was given: she is no fixed contact."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from adapters.bootstrap import House
from adapters.db.outbox_rows import find_mail
from adapters.db.sweep_unit import SqlSweepUnit
from adapters.mail.sending import composer
from cases.actor import Act, Actor
from cases.casefile import CaseFile
from cases.lenkje import person_of
from cases.partner import Contact
from cases.rundgang import Answer
from cases.steps import Trekk
from cases.terms import ActorRole, ContactKind
from cases.tilgang import Lenke
from cases.utsending import Utsending
from cases.vedtak import Post
from rules.brevtekst import filled, language_of
from workflow.kvittering import kvittering, receipt_words
from workflow.looking.overview import facts_of
from workflow.sweeps.mailing import Letter, Mailing

RECEIPT = "kvittering"


def send_receipt(house: House, link: Lenke) -> None:
    """Mail her the receipt of the answer she gave last, where she got her link. Once for each
    answer; nothing for who was not given the link by another."""
    if link.gitt_av is None:
        return
    with house.sweeping() as unit:
        file, address = unit.case_file(link.sak), _address(unit, link)
        hers = [a for a in file.svar if a.person == person_of(link)]
        if not hers or not address:
            return
        mailing, writes = _mailing(unit, link, file, hers[-1], address), composer(house.settings)
        if find_mail(unit, link.hf, mailing.id) is None:
            unit.pack(Utsending(
                id=mailing.id, hf=link.hf, partnar=link.partnar, kontakt=link.kontakt,
                slag=RECEIPT, emne=writes.subject(mailing),
                message_id=writes.message_id(mailing.id), innhald=writes.compose(mailing),
                laga=mailing.tid, tidlegast=mailing.tid,
            ))
        unit.commit()


def _address(unit: SqlSweepUnit, link: Lenke) -> str:
    """Where the mail with her link went: it is kept nowhere else."""
    mail = find_mail(unit, link.hf, link.utsending) if link.utsending else None
    if mail is None:
        return ""
    message = message_from_bytes(mail.innhald, policy=default)
    assert isinstance(message, EmailMessage)  # noqa: S101 - what that policy makes
    to = message["To"]
    return str(to.addresses[0].addr_spec) if to and to.addresses else ""


def _mailing(
    unit: SqlSweepUnit, link: Lenke, file: CaseFile, answer: Answer, address: str
) -> Mailing:
    register = unit.register(link.hf)
    partner = register.partnarar[link.partnar]
    contact = Contact(
        link.kontakt, link.hf, link.partnar, ContactKind.KONTAKT, link.stilling, ""
    )
    language = language_of(partner, contact)
    act = Act.looking(Actor(ActorRole.PARTNAR, partnar=partner.id), answer.registrert)
    facts = facts_of(file, register, Trekk.SVAR, act)
    words = receipt_words(facts, answer, kvittering(facts, answer))
    post = Post(
        f"{answer.id}-kollega", link.hf, link.sak, link.partnar, contact.id, RECEIPT,
        f"{filled(language, RECEIPT, 'emne', words)}"
        f" · {register.hf.prefiks} {file.case.number} {file.case.tittel}",
        filled(language, RECEIPT, "tekst", words), answer.registrert,
    )
    return Mailing(
        register, partner, contact, address, "", (Letter(post, file),), answer.registrert
    )
