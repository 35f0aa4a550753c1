"""Which case and which partner a message seems to be about, and why we think so. Only a guess."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from cases.kontakthending import Kontakthending
from cases.partner import Contact
from cases.utsending import answered_mail
from workflow.innpost.kinds import Brevslag
from workflow.innpost.reading import Brev

_NUMBER = re.compile(r"(?<![\d/])(20\d\d/\d{1,6})(?![\d/])")


MOST_NUMBERS = 5


@dataclass(frozen=True, slots=True)
class Sendt:
    """One of our own mails as a guess needs it: to whom, of which cases, and whether it has been
    on its way (one that has not, cannot come back)."""

    id: str
    partnar: str
    kontakt: str
    melding: str
    saker: tuple[str, ...] = ()
    ute: bool = True


@dataclass(frozen=True, slots=True)
class Gjetting:
    """`sak` is a case number, `kontakt` the contact whose address it came from or is about."""

    sak: str | None = None
    partnar: str | None = None
    kontakt: str | None = None
    sendt: Sendt | None = None
    grunnar: tuple[str, ...] = ()


def traces(brev: Brev) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What in it may lead back to a mail of ours: the words of reply addresses, Message-IDs."""
    told = brev.rapport.mottakarar if brev.rapport else ()
    tokens = tuple(t for a in (*brev.til, *told) if (t := answered_mail(a)))
    original = (brev.rapport.melding,) if brev.rapport and brev.rapport.melding else ()
    return tokens, (*original, *brev.svar_paa)


def numbers_in(brev: Brev) -> tuple[str, ...]:
    """What may be case numbers of ours in its subject."""
    found = (m.group() for m in _NUMBER.finditer(brev.emne))
    return tuple(dict.fromkeys(found))[:MOST_NUMBERS]


def guessed(
    brev: Brev, sent: Sendt | None, addresses: Mapping[str, Contact], cases: frozenset[str]
) -> Gjetting:
    """The guess. `addresses` are those of the contacts in lower case, `cases` those of the numbers
    in it that are cases of ours."""
    why: list[str] = []
    if sent is not None:
        why.append("Svarar på eit brev herifrå.")
    case = _case(brev, sent, cases, why)
    known = addresses.get(brev.fraa)
    if known is not None:
        why.append("Adressa er ført inn på ein kontakt.")
    partner = sent.partnar if sent else known.partnar if known else _by_domain(
        brev, addresses, why
    )
    if sent and known is None:
        why.append("Merk: adressa er ikkje ført inn på nokon kontakt.")
    elif sent and known and known.partnar != sent.partnar:
        why.append("Merk: adressa høyrer til ein annan partnar enn brevet gjekk til.")
    contact = known.id if known else sent.kontakt if sent else None
    return Gjetting(case, partner, contact, sent, tuple(why))


def _case(
    brev: Brev, sent: Sendt | None, cases: frozenset[str], why: list[str]
) -> str | None:
    named = [n for n in numbers_in(brev) if n in cases]
    if sent and len(sent.saker) == 1:
        return sent.saker[0]
    if len(named) == 1:
        why.append("Saksnummeret står i emnet.")
        return named[0]
    return None


def _by_domain(brev: Brev, addresses: Mapping[str, Contact], why: list[str]) -> str | None:
    """The one partner whose contacts all write from there; a domain many share tells nothing."""
    domain = brev.fraa.rpartition("@")[2]
    partners = {c.partnar for a, c in addresses.items() if a.rpartition("@")[2] == domain}
    if not domain or len(partners) != 1:
        return None
    why.append(f"Andre hjå partnaren skriv frå {domain}.")
    return partners.pop()


def comes_back_from(brev: Brev, slag: Brevslag, guess: Gjetting, address: str) -> bool:
    """Whether a report is of a letter of ours that was on its way to that very address.

    Whoever forges one must know the Message-ID of a mail that went to them and their own address,
    and says then no more than that they cannot be reached. Some servers leave the Message-ID out;
    then it came to the address of that very letter.
    """
    report = brev.rapport
    if report is None or guess.sendt is None or slag not in (Brevslag.RETUR, Brevslag.SOPPEL):
        return False
    named = report.melding in ("", guess.sendt.melding)
    return named and guess.sendt.ute and address.lower() in report.mottakarar


def already_returned(events: tuple[Kontakthending, ...], sent: Sendt) -> bool:
    """Whether that very mail has come back before: servers may report more than once."""
    return any(e.post == sent.id for e in events)
