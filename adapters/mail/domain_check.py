"""Whether a domain is set up so that mail from it is believed: SPF, DKIM, DMARC, said in words."""

from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from adapters.mail.names import Names, NoAnswer

MOST_LOOKUPS = 10
"""A receiver asks no more than this many times for one SPF record (RFC 7208, 4.6.4)."""
SHORT_RSA = 200
"""Bytes: a public RSA key of 1024 bits has 162, one of 2048 has 294."""
ASK = "Be IT-avdelinga om hjelp:"


class Mark(StrEnum):
    """How it stands with one thing."""

    RETT = "rett"
    MANGLAR = "manglar"
    FEIL = "feil"
    UKJENT = "veit ikkje"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it stands, and a sentence on it with what to ask for."""

    kva: str
    mark: Mark
    tekst: str


def look_at(names: Names, domain: str, selector: str | None) -> tuple[Finding, ...]:
    """SPF, DKIM (with that selector), DMARC, and where answers come."""
    looks: tuple[tuple[str, Callable[[], Finding]], ...] = (
        ("SPF", lambda: _spf(names, domain)),
        ("DKIM", lambda: _dkim(names, domain, selector)),
        ("DMARC", lambda: _dmarc(names, domain)),
        ("MX", lambda: _mx(names, domain)),
    )
    return tuple(_looked(what, look) for what, look in looks)


def _looked(what: str, look: Callable[[], Finding]) -> Finding:
    try:
        return look()
    except NoAnswer:
        told = "Namnetenaren svarte ikkje. Prøv om att, eller frå ei anna maskin."
        return Finding(what, Mark.UKJENT, told)


def _spf(names: Names, domain: str) -> Finding:
    records = _spf_records(names, domain)
    if not records:
        return Finding("SPF", Mark.MANGLAR, (
            f"Domenet {domain} seier ikkje kven som får sende post for det. {ASK} legg ut ein"
            " TXT-post som byrjar med «v=spf1» og nemner posttenaren, og som sluttar med «-all»."
        ))
    if len(records) > 1:
        return Finding("SPF", Mark.FEIL, (
            f"Domenet {domain} har {len(records)} SPF-postar, og då ser mottakarane bort frå alle."
            f" {ASK} slå dei saman til éin."
        ))
    words = records[0].lower().split()
    if {"all", "+all", "?all"} & set(words):
        return Finding("SPF", Mark.FEIL, (
            f"SPF-posten til {domain} lèt kven som helst sende. {ASK} slutt han med «-all»."
        ))
    if not ({"-all", "~all"} & set(words) or any(w.startswith("redirect=") for w in words)):
        return Finding("SPF", Mark.FEIL, (
            f"SPF-posten til {domain} seier ikkje kva som gjeld for andre tenarar. {ASK} slutt han"
            " med «-all»."
        ))
    lookups = _lookups(names, records[0], 0)
    if lookups > MOST_LOOKUPS:
        return Finding("SPF", Mark.FEIL, (
            f"SPF-posten til {domain} krev meir enn {MOST_LOOKUPS} oppslag, og då ser mottakarane"
            f" bort frå han. {ASK} ta bort tenarar som ikkje er i bruk."
        ))
    return Finding("SPF", Mark.RETT, (
        f"Domenet {domain} seier kven som får sende. Sjå i prøvebrevet at det står «spf=pass»."
    ))


def _spf_records(names: Names, domain: str) -> list[str]:
    return [t for t in names.texts(domain) if t.lower() == "v=spf1" or t.lower()[:7] == "v=spf1 "]


def _lookups(names: Names, record: str, so_far: int) -> int:
    """How many questions the record costs, those of what it points to too; stops when too many."""
    count = so_far
    for word in record.lower().split()[1:]:
        kind, _, target = word.lstrip("+-~?").replace("=", ":", 1).partition(":")
        if kind.partition("/")[0] in ("a", "mx", "ptr", "exists", "include", "redirect"):
            count += 1
        if count > MOST_LOOKUPS:
            return count
        if kind in ("include", "redirect") and "%" not in target:
            for inner in _spf_records(names, target):
                count = _lookups(names, inner, count)
    return count


def _dkim(names: Names, domain: str, selector: str | None) -> Finding:
    if not selector:
        return Finding("DKIM", Mark.UKJENT, (
            "Spør IT-avdelinga kva veljar (selector) posttenaren signerer med, og skriv han med"
            " --veljar."
        ))
    name = f"{selector}._domainkey.{domain}"
    tags = next((t for t in map(_tags, names.texts(name)) if "p" in t), None)
    if tags is None:
        return Finding("DKIM", Mark.MANGLAR, (
            f"Det ligg ingen nøkkel på {name}. {ASK} slå på DKIM-signering for {domain}, og legg ut"
            " nøkkelen."
        ))
    if not tags["p"]:
        return Finding("DKIM", Mark.FEIL, (
            f"Nøkkelen på {name} er trekt attende. {ASK} kva veljar er i bruk no?"
        ))
    if (size := _size(tags["p"])) is None:
        return Finding("DKIM", Mark.FEIL, (
            f"Nøkkelen på {name} let seg ikkje lese. {ASK} legg han ut på nytt."
        ))
    if tags.get("k", "rsa") == "rsa" and size < SHORT_RSA:
        return Finding("DKIM", Mark.FEIL, (
            f"Nøkkelen på {name} er for kort. {ASK} lag ein på 2048 bitar."
        ))
    if "y" in tags.get("t", "").split(":"):
        return Finding("DKIM", Mark.FEIL, (
            f"Nøkkelen på {name} er merkt som prøve, og tel ikkje. {ASK} ta bort «t=y»."
        ))
    return Finding("DKIM", Mark.RETT, (
        f"Nøkkelen til {domain} ligg ute. Sjå i prøvebrevet at det står «dkim=pass»."
    ))


def _size(key: str) -> int | None:
    try:
        return len(b64decode("".join(key.split()), validate=True))
    except NotBase64:
        return None


def _dmarc(names: Names, domain: str) -> Finding:
    where, records = _dmarc_records(names, domain)
    if not records:
        return Finding("DMARC", Mark.MANGLAR, (
            f"Domenet {domain} seier ikkje kva mottakarar skal gjere med falsk post. {ASK} legg ut"
            f" ein TXT-post på _dmarc.{domain}, til dømes «v=DMARC1; p=quarantine; rua=mailto:…»."
        ))
    if len(records) > 1:
        return Finding("DMARC", Mark.FEIL, (
            f"Det ligg {len(records)} DMARC-postar på _dmarc.{where}, og då gjeld ingen av dei."
            f" {ASK} behald éin."
        ))
    policy = records[0].get("p" if where == domain else "sp", records[0].get("p", "")).lower()
    if policy in ("quarantine", "reject"):
        return Finding("DMARC", Mark.RETT, (
            f"Mottakarar får vite at falsk post frå {domain} skal stoppast (p={policy}, sett på"
            f" {where})."
        ))
    if policy == "none":
        return Finding("DMARC", Mark.FEIL, (
            f"DMARC på {where} er berre til prøve (p=none): falsk post slepp fram. {ASK} set"
            " p=quarantine når rapportane viser at all ekte post er rett signert."
        ))
    return Finding("DMARC", Mark.FEIL, (
        f"DMARC-posten på {where} seier ikkje kva som skal gjerast. {ASK} set p=quarantine."
    ))


def _dmarc_records(names: Names, domain: str) -> tuple[str, list[dict[str, str]]]:
    """Of the domain itself, else of the nearest one above it that has any; never a top domain."""
    for where in _upwards(domain):
        found = [_tags(t) for t in names.texts(f"_dmarc.{where}") if _is_dmarc(t)]
        if found:
            return where, found
    return domain, []


def _is_dmarc(text: str) -> bool:
    return text.partition(";")[0].replace(" ", "").lower() == "v=dmarc1"


def _upwards(domain: str) -> Iterator[str]:
    labels = domain.split(".")
    for start in range(max(len(labels) - 1, 1)):
        yield ".".join(labels[start:])


def _tags(text: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in text.split(";"))
    return {name.strip().lower(): value.strip() for name, equals, value in pairs if equals}


def _mx(names: Names, domain: str) -> Finding:
    hosts = names.exchangers(domain)
    if not hosts or hosts == (".",):
        return Finding("MX", Mark.FEIL, (
            f"Domenet {domain} tek ikkje imot post, så svar og returar kjem aldri fram. {ASK} bruk"
            " ei avsendaradresse som finst."
        ))
    return Finding("MX", Mark.RETT, f"Svar og returar kjem til {hosts[0]}.")
