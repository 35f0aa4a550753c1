"""Which letters a link goes with, and the links themselves: a fresh secret for each letter."""

from dataclasses import replace
from secrets import token_hex

from adapters.tilgang.secret import hash_of, new_secret
from cases.lenkje import link_address
from cases.tilgang import Lenke
from workflow.sweeps.mailing import Letter, Mailing, Pointer
from workflow.sweeps.owed import reminder_of

SVAR, RAAD, SEI, SJAA = "lenkje_svar", "lenkje_raad", "lenkje_sei", "lenkje_sjaa"
"""What the link is for, as the letter says it (rules/brevtekstar.toml, ramme)."""

_FOR: dict[str, str] = {
    "runde_opna": SVAR, "ny_frist": SVAR, "overfoert_spurd": SVAR,
    "svar_trekt": SVAR, "svar_feilskrive": SVAR,
    "raad_spurd": RAAD, "innspel_spurd": RAAD,
    "forehandsvarsel": SEI, "nytt_omfang": SEI,
    "ny_ordlyd": SJAA, "kvittering": SJAA, "retta": SJAA, "runde_lukka": SJAA,
    "semje": SJAA, "vedteke": SJAA, "ny_lenkje": SJAA, "kollega": SVAR, "kollega_sjaa": SEI,
}


def purpose(letter: Letter) -> str | None:
    """What a link in that letter is for; None where there is nothing to say or see."""
    if reminder_of(letter.file, letter.post) is not None:
        return SVAR
    return _FOR.get(letter.post.trinn)


def pointers(mailing: Mailing, service: str) -> tuple[Pointer, ...]:
    """A link for each letter that leads somewhere; none without an address people reach. A letter
    that reached the heir of a partner speaks of another than whom the heir may answer for."""
    if not service:
        return ()
    return tuple(
        pointer(mailing, letter, service) for letter in mailing.brev if _leads(mailing, letter)
    )


def stand_ins(mailing: Mailing, service: str, said: str) -> Mailing:
    """The mailing with what is `said` in every place a link will stand: a link is made when the
    mail goes, and not before."""
    letters = (
        replace(letter, lenkje=said) if service and _leads(mailing, letter) else letter
        for letter in mailing.brev
    )
    return replace(mailing, brev=tuple(letters))


def _leads(mailing: Mailing, letter: Letter) -> bool:
    return letter.post.partnar == mailing.kontakt.partnar and purpose(letter) is not None


def pointer(mailing: Mailing, letter: Letter, service: str) -> Pointer:
    """A fresh link for that letter."""
    secret = new_secret()
    link = Lenke(
        id=token_hex(16), hash=hash_of(secret), hf=letter.post.hf, sak=letter.post.sak,
        partnar=mailing.kontakt.partnar, kontakt=mailing.kontakt.id, laga=mailing.tid,
        runde=_round(letter, mailing.kontakt.partnar), utsending=mailing.id,
    )
    return Pointer(letter.post.id, link, link_address(service, secret))


def _round(letter: Letter, partner: str) -> str | None:
    """The asking that the letter is part of: that of the partner's own demand, which a later one
    for others leaves as it is."""
    demand, asking = letter.file.demand_on(partner), letter.file.round
    if demand is not None:
        return demand.runde
    return asking.id if asking else None
