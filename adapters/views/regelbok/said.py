"""The sentences the book says of a rule: how it was proven, how it is used, what a number is."""

import re

from adapters.views.regelbok.entry import BookHere, Entry
from adapters.views.regelbok.hardness import PARTLY
from adapters.views.regelbok.here import Number, Switch
from adapters.views.regelbok.proof import Proof, Standing, covers
from adapters.views.regelbok.tally import Used
from adapters.views.words import day_text
from cases.listing import counted
from cases.oslo import local_day
from rules.heimel import spelled

GROUND_AND_SOURCE = "Heimel og kjelde"
BREACH = {"stopp": "stansar", "åtvaring": "gir ei åtvaring", "av": "gjer ingenting: han er av"}
"""What a rule does at a breach, by the effect it is set to."""
STRENGTH = {
    "lov": "lov: lova seier det rett ut",
    PARTLY: f"{PARTLY}: lova seier noko av det rett ut, og resten er slutta frå det ho seier",
    "utleidd av lov": "utleidd av lov: lova seier det ikkje rett ut, og ei tolking kan ein vere"
    " usamd i",
    "skal": "skal: må følgjast", "bør": "bør: ei tilråding",
}
PROPOSAL = {
    "av": "framlegg: gjeld der helsefellesskapet har slått han på",
    "på": "framlegg: gjeld til helsefellesskapet slår han av",
}
DOORS = {"use_case": "rett i kjernen", "rest": "gjennom programmeringsgrensesnittet"}
BASES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def strength(entry: Entry) -> str:
    """«utleidd av lov: …»: how hard the rule is, and what that means."""
    if entry.styrke in STRENGTH:
        return STRENGTH[entry.styrke]
    return PROPOSAL["av" if entry.brytarar[0].standard == "av" else "på"]


def told_by_source(entry: Entry) -> bool:
    """Whether the source says all that the heimel does, so that it need not be said twice."""
    ground, source = _joined(entry.kode.heimel), _joined(entry.regel.kjelde)
    return re.match(rf"{re.escape(ground)}(?:$|[ .,:](?!\d))", source, re.IGNORECASE) is not None


def _joined(sources: str) -> str:
    """Two sources are told apart with «;» or with «og»."""
    return re.sub(r"(?:;|,? og) ", " og ", spelled(sources))


def proven(here: BookHere, entry: Entry) -> str:
    """«Prøvd 29. november 2026 med versjon 0.1.0: alle 7 døma gjekk gjennom.»"""
    if here.proof is None or entry.talt is None or entry.prov is Standing.UPROVD:
        return "Ikkje prøvd på denne installasjonen."
    ok, bad = entry.talt.greidde, entry.talt.feila
    when = f"Prøvd {_when(here.proof)}"
    if bad:
        return f"{when}: {bad} av {counted(ok + bad, 'døme', 'døme')} gjekk ikkje gjennom."
    went = f"{when}: {_all(ok)} gjekk gjennom."
    if entry.prov is Standing.ENDRA:
        return f"{went} Regelen er endra etter det, og må prøvast på nytt."
    return went


def book_proven(here: BookHere) -> str:
    """The same of the whole book."""
    proof = here.proof
    if proof is None:
        return "Regelboka er ikkje prøvd på denne installasjonen."
    where = f"{BASES.get(proof.base, proof.base)}, {DOORS.get(proof.drivar, proof.drivar)}"
    said = f"Sist prøvd {_when(proof)} ({where}): {_result(proof)}"
    if covers(proof, here.book):
        return said
    return f"{said} Noko i regelboka er endra etter det."


def about(here: BookHere) -> str:
    """What the book is. That the examples hold is said only when all of them did, as it stands."""
    proof = here.proof
    if proof and proof.greidde and not proof.feila and covers(proof, here.book):
        return (
            "Reglane saka følgjer, med døma som viser at dei held. Kvart døme er prøvt mot"
            " programmet: det som står her, er det programmet gjer."
        )
    return "Reglane saka følgjer, med døme på kva dei stansar og kva dei lèt gå."


def _result(proof: Proof) -> str:
    if proof.feila:
        return f"{proof.feila} av {proof.greidde + proof.feila} døme gjekk ikkje gjennom."
    return f"{_all(proof.greidde)} gjekk gjennom."


def _when(proof: Proof) -> str:
    return f"{day_text(local_day(proof.tid))} med versjon {proof.versjon}"


def _all(number: int) -> str:
    return "dømet" if number == 1 else f"alle {number} døma"


def used(found: Used) -> str:
    """«Spurd i 58 handlingar. Stansa: 4. Åtvara: 2. Lét gå: 52.»"""
    if not found.spurd:
        return "Regelen har ikkje vore spurd her enno."
    acts = counted(found.spurd, "handling", "handlingar")
    said = f"Stansa: {found.stansa}. Åtvara: {found.aatvara}. Lét gå: {found.greidde}."
    return f"Spurd i {acts}. {said}"


def number_value(number: Number) -> str:
    """The number, or what it stands for."""
    return _in_words(number, number.verdi)


def _in_words(number: Number, value: int) -> str:
    return number.ord[value] if value < len(number.ord) else f"{value}"


def number_from(number: Number) -> str:
    """The day the number was set here; else that it has been so from the start, or is law."""
    if number.lov:
        return "fast i lov"
    return day_text(number.sett.dag) if number.sett else "frå starten"


def number_source(number: Number) -> str:
    """Where the number is from, and what it is where nobody has set it."""
    if number.lov:
        return f"{spelled(number.kjelde)}. Det kan ikkje endrast"
    usual = f"Til vanleg: {_in_words(number, number.standard)}"
    if number.sett:
        return f"{number.sett.kjelde or 'sett her'}. {usual}"
    if number.eigen:
        return f"følgde med då helsefellesskapet vart lese inn. {usual}"
    return f"slik det er til vanleg: {spelled(number.kjelde)}"


def switch_now(switch: Switch) -> str:
    """«gir ei åtvaring»: what a breach of the row does here."""
    return BREACH[switch.verknad]


def switch_from(switch: Switch) -> str:
    return day_text(switch.sett.dag) if switch.sett else "frå starten"


def switch_source(switch: Switch) -> str:
    """Where the setting is from, and what a breach does where nobody has set it."""
    usual = f"Til vanleg: {BREACH[switch.standard]}"
    if switch.sett:
        return f"{switch.sett.kjelde or 'sett her'}. {usual}"
    return f"følgde med då helsefellesskapet vart lese inn. {usual}"


def switch_said(switch: Switch) -> str:
    """«stansar, og det kan ikkje endrast»: what a breach of the row does here, and since when."""
    does, shipped = BREACH[switch.verknad], BREACH[switch.standard]
    if switch.fast:
        return f"{does}, og det kan ikkje endrast"
    if switch.sett:
        source = f" ({switch.sett.kjelde})" if switch.sett.kjelde else ""
        return f"{does}, sett {day_text(switch.sett.dag)}{source}. Til vanleg: {shipped}"
    if switch.verknad != switch.standard:
        return f"{does}. Til vanleg: {shipped}"
    return f"{does}, slik det er til vanleg. Helsefellesskapet kan endre det"
