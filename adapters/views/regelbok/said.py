"""The sentences the book says of a rule: how it was proven, how it is used, what a number is."""

from adapters.views.regelbok.entry import BookHere, Entry
from adapters.views.regelbok.here import Decided, Number, Switch
from adapters.views.regelbok.proof import Proof, Standing, covers
from adapters.views.regelbok.tally import Used
from adapters.views.words import day_text
from cases.listing import counted
from cases.oslo import local_day
from rules.heimel import spelled

BREACH = {"stopp": "stansar", "åtvaring": "gir ei åtvaring", "av": "gjer ingenting: han er av"}
"""What a rule does at a breach, by the effect it is set to."""
STRENGTH = {
    "lov": "lov: lova seier det rett ut",
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


def since(decided: Decided | None) -> str:
    """«sett 3. mars 2026 (SSU, sak 4/26)»; nothing where nobody has set it."""
    if decided is None:
        return ""
    source = f" ({decided.kjelde})" if decided.kjelde else ""
    return f"sett {day_text(decided.dag)}{source}"


def number_since(number: Number) -> str:
    """Since when the number is what it is, and where it is from."""
    if number.lov:
        return f"lova seier det, og det kan ikkje endrast: {spelled(number.kjelde)}"
    if number.sett:
        return f"{since(number.sett)}. Til vanleg: {number.standard}"
    if number.eigen:
        return f"følgde med då helsefellesskapet vart lese inn. Til vanleg: {number.standard}"
    return f"slik det er til vanleg: {spelled(number.kjelde)}"


def switch_said(switch: Switch) -> str:
    """«stansar, og det kan ikkje endrast»: what a breach of the row does here, and since when."""
    does, shipped = BREACH[switch.verknad], BREACH[switch.standard]
    if switch.fast:
        return f"{does}, og det kan ikkje endrast"
    if switch.sett:
        return f"{does}, {since(switch.sett)}. Til vanleg: {shipped}"
    if switch.verknad != switch.standard:
        return f"{does}. Til vanleg: {shipped}"
    return f"{does}, slik det er til vanleg. Helsefellesskapet kan endre det"
