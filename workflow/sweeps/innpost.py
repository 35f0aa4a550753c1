"""A message is taken in: laid in the inbox, told of a contact, or noted. It never moves a case."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from cases.actor import Act, Actor
from cases.kontakthending import Kontaktslag
from cases.oslo import local_day
from cases.partner import Contact
from cases.register import Register
from cases.terms import ActorRole
from cases.utsending import Alarm
from rules.parametrar import parameter
from workflow.conduct import noun_id
from workflow.forms.errors import CommandConflict, UnknownId
from workflow.forms.purre_forms import Retur
from workflow.innpost.grounds import ground_of
from workflow.innpost.guessing import (
    Gjetting,
    already_returned,
    comes_back_from,
    guessed,
    numbers_in,
    traces,
)
from workflow.innpost.kinds import Brevslag, kind_of
from workflow.innpost.reading import Brev
from workflow.register.innkome_post import command_of, mottak_epost
from workflow.register.kontakthending import retur
from workflow.sweeps.mail_ports import MailInUnit

MANY_RETURNED, REFUSED = "mange_returar", "avvist_brev"


class Gjort(StrEnum):
    """What was done with a message. `kjend`: it had been taken in before."""

    INNBOKS = "innboks"
    RETUR = "retur"
    NOTERT = "notert"
    KJEND = "kjend"
    INGENTING = "ingenting"


@dataclass(frozen=True, slots=True)
class Teken:
    """What was done, in one sentence; `nr` is its number in the inbox."""

    gjort: Gjort
    tekst: str
    nr: int | None = None


@dataclass(frozen=True, slots=True)
class Tyding:
    """What a message is, what it seems to be about, and what that is to lead to."""

    slag: Brevslag
    guess: Gjetting
    gjort: Gjort
    register: Register


Open = Callable[[], MailInUnit]


def take_in(open_unit: Open, hf: str, content: bytes, brev: Brev, at: datetime) -> Teken:
    """Do what the message is to lead to. The same bytes may come again: they do nothing more."""
    act = Act(Actor(ActorRole.SYSTEM), at, command_of(content))
    with open_unit() as unit:
        means = meaning(unit, hf, brev, act)
        if means.gjort is Gjort.NOTERT and means.guess.sendt:
            unit.note_on_mail(means.guess.sendt.id, _noted(brev, means.slag))
            unit.commit()
    if means.gjort is Gjort.RETUR:
        return _returned(open_unit, brev, means, act)
    if means.gjort is not Gjort.INNBOKS:
        return Teken(means.gjort, sentence(brev, means))
    try:
        kept = mottak_epost(open_unit(), hf, content, act, brev, means.slag, means.guess)
    except CommandConflict:  # another process read the same file at the same time
        return Teken(Gjort.KJEND, KNOWN)
    number = int(kept.ny) if kept.ny else None
    return Teken(Gjort.INNBOKS, sentence(brev, means, number), number)


def meaning(unit: MailInUnit, hf: str, brev: Brev, act: Act) -> Tyding:
    """What it is and what it leads to. Nothing is written."""
    register = unit.register(hf)
    slag = kind_of(brev, ours=unit.mail_sent(hf, (), (brev.melding,)) is not None)
    guess = guess_of(unit, hf, brev)
    return Tyding(slag, guess, _leads_to(unit, register, brev, slag, guess, act), register)


def guess_of(unit: MailInUnit, hf: str, brev: Brev) -> Gjetting:
    """What it seems to be about, with what is known now."""
    sent = unit.mail_sent(hf, *traces(brev))
    addresses = unit.addresses(unit.register(hf))
    return guessed(brev, sent, addresses, _known_numbers(unit, hf, brev))


def _leads_to(
    unit: MailInUnit, register: Register, brev: Brev, slag: Brevslag, guess: Gjetting, act: Act
) -> Gjort:
    address = _address(unit, register, guess)
    if slag is Brevslag.SLOYFE:
        return Gjort.INGENTING
    if slag in (Brevslag.UTSETT, Brevslag.LEVERT) and guess.sendt is not None:
        return Gjort.NOTERT
    if slag is Brevslag.LEVERT:
        return Gjort.INGENTING
    if comes_back_from(brev, slag, guess, address):
        again = guess.sendt and already_returned(register.kontakthendingar, guess.sendt)
        known = unit.stored_outcome(act.command_id) is not None
        return Gjort.NOTERT if again and not known else Gjort.RETUR
    return Gjort.INNBOKS if unit.stored_outcome(act.command_id) is None else Gjort.KJEND


def _address(unit: MailInUnit, register: Register, guess: Gjetting) -> str:
    """Where the letter of ours went; nothing where it is none, or the address is erased."""
    sent = guess.sendt
    contact = contact_of(register, sent.kontakt) if sent else None
    return (unit.private(contact.adresse) or "") if contact else ""


def contact_of(register: Register, contact_id: str) -> Contact | None:
    return next((c for c in register.kontaktar if c.id == contact_id), None)


def _known_numbers(unit: MailInUnit, hf: str, brev: Brev) -> frozenset[str]:
    known = set()
    for number in numbers_in(brev):
        try:
            unit.case_id(hf, number)
        except UnknownId:
            continue
        known.add(number)
    return frozenset(known)


def _noted(brev: Brev, slag: Brevslag) -> str:
    code = brev.rapport.kode if brev.rapport else ""
    words = {
        Brevslag.UTSETT: "Posttenaren til mottakaren ventar med å levere", Brevslag.LEVERT: "Levert"
    }.get(slag, ground_of(code))
    return f"{words} ({code})." if code and slag is Brevslag.UTSETT else f"{words}."


def _returned(open_unit: Open, brev: Brev, means: Tyding, act: Act) -> Teken:
    """The contact cannot be reached there: said of the contact, noted on the mail, and told to a
    person where our own mail may be to blame."""
    sent, report = means.guess.sendt, brev.rapport
    assert sent is not None  # noqa: S101 - only reports on letters of ours come here
    assert report is not None  # noqa: S101 - as above
    hf, ground = means.register.hf.id, ground_of(report.kode)
    form = Retur(kontakt=sent.kontakt, grunn=ground, post=sent.id)
    retur(open_unit(), hf, form, act)
    with open_unit() as unit:
        unit.note_on_mail(sent.id, f"{ground}.")
        if means.slag is Brevslag.SOPPEL:
            unit.raise_alarm(_refused(means.register, sent.partnar, report.kode, act))
        if many := _many(unit.register(hf), act):
            unit.raise_alarm(many)
        unit.commit()
    return Teken(Gjort.RETUR, sentence(brev, means))


def _refused(register: Register, partner: str, code: str, act: Act) -> Alarm:
    name = register.name(partner, local_day(act.at))
    told = (
        f"Posttenaren til {name} avviste eit brev som uønskt ({code}). Be IT-avdelinga hjå dykk sjå"
        " på SPF, DKIM og DMARC for avsendaradressa («saksgang sjekk-post»), og be"
        f" {name} sleppe adressa gjennom."
    )
    return Alarm(
        noun_id(act, f"alarm-{REFUSED}"), register.hf.id, REFUSED, partner, told, act.at
    )


def _many(register: Register, act: Act) -> Alarm | None:
    """Letters to several partners came back in a short while: the fault is then most often ours.

    The returns are kept, for they are true; the alarm makes the ladder rest until somebody has
    looked.
    """
    hours = parameter(register, "mange_returar_timar")
    since = act.at - timedelta(hours=hours)
    partners = {
        e.partnar for e in register.kontakthendingar
        if e.slag is Kontaktslag.RETUR and e.registrert_av == "system" and e.registrert > since
    }
    if len(partners) < parameter(register, "mange_returar"):
        return None
    key = noun_id(act, f"alarm-{MANY_RETURNED}")
    told = (
        f"Brev til {len(partners)} partnarar kom i retur på {hours} timar. Purringa kviler til"
        " nokon har sett på det, for då er det ofte vår eigen post det er noko gale med. Køyr"
        f" «saksgang sjekk-post», og så «saksgang kvitter-alarm {key[:8]}»."
    )
    return Alarm(key, register.hf.id, MANY_RETURNED, register.hf.id, told, act.at)


KNOWN = "Han var teken imot før, og ingenting vart gjort på nytt."
_WHAT = {
    Brevslag.MENNESKE: "e-post", Brevslag.MASSEPOST: "e-post til mange",
    Brevslag.AUTOSVAR: "automatisk svar",
}


def sentence(brev: Brev, means: Tyding, number: int | None = None) -> str:
    """What was done, or would be."""
    register, guess = means.register, means.guess
    day = local_day(brev.tid) if brev.tid else None
    name = register.name(guess.partnar, day) if guess.partnar and day else guess.partnar
    if means.gjort is Gjort.KJEND:
        return KNOWN
    if means.gjort is Gjort.INGENTING:
        what = "Vårt eige brev" if means.slag is Brevslag.SLOYFE else "Ei kvittering"
        return f"{what} kom til oss. Ingenting vart gjort."
    if means.gjort is Gjort.NOTERT:
        return f"Notert på brevet til {name}: {_noted(brev, means.slag)}"
    if means.gjort is Gjort.RETUR:
        code = brev.rapport.kode if brev.rapport else ""
        return f"Brevet til kontakten hjå {name} kom i retur: {ground_of(code)}."
    what = _WHAT.get(means.slag, "melding om eit brev vi ikkje kan kjenne att")
    about = f" om sak {guess.sak}" if guess.sak else ""
    place = f"Nummer {number} i innboksen" if number else "Til innboksen"
    return f"{place}: {what} frå {name or 'ukjend avsendar'}{about}."
