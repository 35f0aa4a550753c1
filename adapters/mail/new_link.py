"""Links beside the ordinary letters: a new one for a contact, and one she gives to a colleague."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from secrets import token_hex

from adapters.bootstrap import House
from adapters.db.links import find_link, links_of_case, put_link
from adapters.db.sweep_unit import SqlSweepUnit
from adapters.mail.pointing import pointer
from adapters.mail.sending import composer
from adapters.tilgang.grenser import limit
from adapters.tilgang.secret import hash_of
from cases.actor import Act, Actor
from cases.oslo import local_day
from cases.partner import Contact
from cases.steps import Trekk
from cases.terms import ActorRole, ContactKind
from cases.tilgang import Lenke
from cases.utsending import Utsending
from cases.vedtak import Post
from rules.brevtekst import Words, filled, language_of
from workflow.forms.errors import Feil
from workflow.looking.overview import facts_of
from workflow.purrebrev import asked
from workflow.sweeps.mailing import Letter, Mailing, pointed

NY_LENKJE, KOLLEGA, KOLLEGA_SJAA = "ny_lenkje", "kollega", "kollega_sjaa"
"""The kinds of these letters (rules/brevtekstar.toml). They are no part of a case's history."""
A_DAY = timedelta(days=1)
NOTHING: Words = {}


@dataclass(frozen=True, slots=True)
class Kollega:
    """Whom a link is given to, as the one who gives it says."""

    namn: str
    stilling: str
    epost: str


def ask_for_new_link(house: House, told: str, at: datetime) -> None:
    """Mail a new link to the contact of the link with that id or secret. Nothing where there is no
    such link, its contact has ended or is a colleague, or she was sent one just now."""
    if not house.settings.adresse or not told:
        return
    with house.sweeping() as unit:
        old = find_link(unit, link_id=told) or find_link(unit, secret_hash=hash_of(told))
        contact = _contact(unit, old, at) if old else None
        if old is None or contact is None or _lately(house, unit, old, at):
            return
        address = unit.private(contact.adresse) or ""
        if address:
            _mail(house, unit, old, contact, address, at)
            unit.commit()


def give_to_colleague(house: House, mine: Lenke, to: Kollega, giver: str, at: datetime) -> None:
    """Mail a colleague a link of her own to the same question. Feil after many in a day."""
    with house.sweeping() as unit:
        given = [
            one for one in links_of_case(unit, mine.sak)
            if one.gitt_av == mine.id and one.laga > at - A_DAY
        ]
        if len(given) >= limit(house.settings, "kollegaer_per_dag"):
            raise Feil("epost", "Lenkja er gitt til mange i dag. Prøv igjen i morgon.")
        same = [one for one in given if one.namn.casefold() == to.namn.casefold()]
        contact = Contact(
            same[0].kontakt if same else f"kollega-{token_hex(10)}", mine.hf, mine.partnar,
            ContactKind.KONTAKT, to.stilling, "",
        )
        link = replace(mine, gitt_av=mine.id, namn=to.namn, stilling=to.stilling)
        _mail(house, unit, link, contact, to.epost, at, giver)
        unit.commit()


def _contact(unit: SqlSweepUnit, link: Lenke, at: datetime) -> Contact | None:
    known = unit.register(link.hf).kontaktar
    return next(
        (c for c in known if c.id == link.kontakt and c.active_on(local_day(at))), None
    )


def _lately(house: House, unit: SqlSweepUnit, link: Lenke, at: datetime) -> bool:
    wait = timedelta(minutes=limit(house.settings, "ny_lenkje_minutt"))
    made = (one for one in links_of_case(unit, link.sak) if one.kontakt == link.kontakt)
    return any(one.laga > at - wait for one in made)


def _mail(
    house: House, unit: SqlSweepUnit, like: Lenke, contact: Contact, address: str, at: datetime,
    giver: str = "",
) -> None:
    """Pack a mail with a fresh link. It waits for nothing: somebody has just asked for it."""
    mailing = _mailing(unit, like, contact, address, at, giver)
    made = pointer(mailing, mailing.brev[0], house.settings.adresse)
    if giver:
        made = replace(made, lenke=replace(
            made.lenke, gitt_av=like.gitt_av, namn=like.namn, stilling=like.stilling,
        ))
    mailing, writes = pointed(mailing, (made,)), composer(house.settings)
    unit.pack(Utsending(
        id=mailing.id, hf=like.hf, partnar=like.partnar, kontakt=contact.id,
        slag=mailing.brev[0].post.trinn,
        emne=writes.subject(mailing), message_id=writes.message_id(mailing.id),
        innhald=writes.compose(mailing), laga=at, tidlegast=at,
    ))
    put_link(unit, made.lenke)


def _mailing(
    unit: SqlSweepUnit, like: Lenke, contact: Contact, address: str, at: datetime, giver: str
) -> Mailing:
    register, file = unit.register(like.hf), unit.case_file(like.sak)
    partner, day = register.partnarar[like.partnar], local_day(at)
    language = language_of(partner, contact)
    kind, words = NY_LENKJE, NOTHING
    if giver:
        act = Act.looking(Actor(ActorRole.PARTNAR, partnar=partner.id), at)
        needs = asked(facts_of(file, register, Trekk.SVAR, act), partner.id, language)
        kind = KOLLEGA if needs else KOLLEGA_SJAA
        words = {"gjevar": giver, "partnar": register.name(partner.id, day), **(needs or {})}
    post = Post(
        token_hex(16), like.hf, like.sak, like.partnar, contact.id, kind,
        f"{filled(language, kind, 'emne', words)}"
        f" · {register.hf.prefiks} {file.case.number} {file.case.tittel}",
        filled(language, kind, "tekst", words), at,
    )
    return Mailing(register, partner, contact, address, "", (Letter(post, file),), at)
