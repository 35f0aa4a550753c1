"""Who acts, from the short form people and scripts write: sse, a partner or an organ."""

import re
from unicodedata import normalize

from pydantic import TypeAdapter, ValidationError

from cases.actor import Actor
from cases.partner import Partner
from cases.register import Register
from cases.terms import ActorRole
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.fields import Linje

SECRETARIAT = "sse"
_PERSON = TypeAdapter[str](Linje)
_OPAQUE = re.compile(r"[0-9A-Za-zÆØÅæøå][0-9A-Za-zÆØÅæøå._@:-]{0,79}")


def parse_som(text: str, person: str | None, register: Register) -> Actor:
    """`sse`, a partner id, an organ id, or `<partner>/<role>` (that partner, by that organ).

    Raises UnknownId for somebody the register does not know, Feil for a person id that is not an
    opaque word. Neither repeats what was typed.
    """
    person = known_person(person)
    if text == SECRETARIAT:
        return Actor(ActorRole.SEKRETARIAT, person=person)
    if text in register.partnarar:
        return Actor(ActorRole.PARTNAR, partnar=text, person=person)
    organ = register.organ.get(text)
    if organ is None:
        raise UnknownId(
            "som", f"Den som handlar, finst ikkje.{meant(text, register)} Bruk sse, ein partnar"
            " eller eit organ; sjå «saksgang partnarar --organ»."
        )
    role = ActorRole.PARTNAR if organ.partnar else ActorRole.ORGAN
    return Actor(role, partnar=organ.partnar, organ=organ.id, person=person)


def find_partner(text: str, register: Register, field: str = "partnar") -> Partner:
    """The partner with that id or name. UnknownId where there is none, or more than one."""
    if text in register.partnarar:
        return register.partnarar[text]
    wanted = normalize("NFC", text).casefold().strip()
    found = [p for p in register.partnarar.values() if wanted in _names(p)]
    if len(found) == 1:
        return found[0]
    why = "Fleire partnarar heiter det." if found else "Partnaren finst ikkje."
    raise UnknownId(field, f"{why} Skriv id-en; sjå «saksgang partnarar».")


def _names(partner: Partner) -> set[str]:
    """Every name the partner has had, short and full."""
    return {n.casefold() for name in partner.namn for n in (name.kortnamn, name.namn)}


def meant(typed: str, register: Register) -> str:
    """« Meinte du kommune-4621 (Voss)?» where what was typed is a partner's short name."""
    wanted = normalize("NFC", typed).casefold().strip()
    for partner in register.partnarar.values():
        for name in partner.namn:
            if wanted in (name.kortnamn.casefold(), name.namn.casefold()):
                return f" Meinte du {partner.id} ({name.kortnamn})?"
    return ""


def known_person(person: str | None) -> str | None:
    """The opaque id of the person, or Feil. A national id is refused here as everywhere.

    Case and punctuation at the ends are no difference: one person must not pass for two.
    """
    if person is None:
        return None
    try:
        clean = _PERSON.validate_python(person).casefold().strip("._@:-")
    except ValidationError:
        clean = ""
    if not _OPAQUE.fullmatch(clean):
        raise Feil("person", "Skriv ein kort id utan mellomrom, og aldri eit fødselsnummer.")
    return clean
