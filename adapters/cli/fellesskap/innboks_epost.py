"""One letter of the inbox: who wrote it, what it says, why it is guessed as it is, and what a
secretary can make of it, as commands that are ready to be pasted."""

from collections.abc import Iterator
from datetime import date
from shlex import quote

from adapters.cli.page.paper import heading, pairs, say
from adapters.views.innpost import Letter, letter_rows, trouble
from cases.canonical import Json
from cases.fellesskap_terms import Innkomeslag, Innkomeutfall
from workflow.forms.fields import without_national_ids
from workflow.innpost.absence import Borte, away
from workflow.innpost.grounds import ground_of

SHOWN = 60
"""Lines of a letter that are shown; the rest is in the file itself."""


def say_letter(letter: Letter) -> None:
    item, brev = letter.item, letter.brev
    say(f"{item.nr}  {item.tittel}", hang=4, strong=True)
    pairs(list(letter_rows(letter)), indent=2)
    for note in brev.merknader:
        say(f"Merk: {note}", indent=2, hang=2)
    heading("Teksten")
    lines = without_national_ids(brev.tekst).split("\n") if brev.tekst else ["Ingen tekst."]
    for line in lines[:SHOWN]:
        say(line, indent=2)
    if len(lines) > SHOWN:
        say(f"… {len(lines) - SHOWN} linjer til står i sjølve e-posten.", indent=2)
    if item.utfall is Innkomeutfall.VENTAR:
        heading("Kva kan det verte til?")
        say("Les gjennom, fyll ut det som manglar, og køyr det som høver:", indent=2)
        for what, command in commands(letter):
            say(what, indent=2, strong=True)
            say(command, indent=4, hang=4)


def commands(letter: Letter) -> Iterator[tuple[str, str]]:
    """What a secretary may make of it, and the command that does so. Capitals are to be filled in;
    each of them is one act, which the rules judge as they judge it otherwise."""
    item, brev = letter.item, letter.brev
    nr, case, partner = item.nr, letter.case, letter.partner
    if item.slag is Innkomeslag.EPOST:
        yield from _answers(letter)
        yield "Ein lovnad", (
            f"saksgang lovnad {case} --partnar {partner} --dato ÅÅÅÅ-MM-DD --innkome {nr}"
        )
        yield "Ei fråsegn", f"saksgang fraasegn {case} --partnar {partner} --innkome {nr}"
        yield "Eit dokument i saka", (
            f"saksgang legg-ved {case} --slag brev --tittel {quote(item.tittel)} --innkome {nr}"
        )
    if item.slag is not Innkomeslag.RETURMELDING:
        yield "Eit fråvær", _absence(letter, away(brev))
    else:
        yield "Eit brev i retur", (
            f"saksgang retur --kontakt {letter.guess.kontakt or 'KONTAKT'}"
            f" --grunn {quote(ground_of(brev.rapport.kode if brev.rapport else ''))}"
        )
    yield "Ei ny sak", f"saksgang meld-inn --innkome {nr}"
    yield "Noko å vite, eller ingenting", (
        f"saksgang handsam-innkome --nr {nr} --utfall orientering"
    )


def _answers(letter: Letter) -> Iterator[tuple[str, str]]:
    nr = letter.item.nr
    begun = f"saksgang svar {letter.case} --partnar {letter.partner} --svar SVAR --organ ORGAN"
    rest = "--dato ÅÅÅÅ-MM-DD --eige-saksnummer NUMMER --stilling STILLING"
    files = [v for v in letter.brev.vedlegg if not trouble(v)]
    proof = f" --vedlegg {files[0].nr}" if files else ""
    yield "Eit svar i brev, som ein annan person kontrollerer", (
        f"{begun} {rest} --registrering brev --person DIN-ID --innkome {nr}{proof}"
    )
    yield "Eit mellombels svar, som partnaren må stadfeste", (
        f"{begun} {rest} --registrering telefon --innkome {nr}"
    )


def _absence(letter: Letter, gone: Borte | None) -> str:
    first, last = (gone.fraa, gone.til) if gone else (None, None)
    contact = letter.guess.kontakt or "KONTAKT"
    return (
        f"saksgang fravaer --kontakt {contact} --fraa {_day(first)} --til {_day(last)}"
        f" --innkome {letter.item.nr}"
    )


def _day(day: date | None) -> str:
    return day.isoformat() if day else "ÅÅÅÅ-MM-DD"


def letter_json(letter: Letter) -> dict[str, Json]:
    brev = letter.brev
    return {
        "nr": letter.item.nr, "fraa_adresse": brev.fraa, "fraa_namn": brev.fraa_namn,
        "tekst": without_national_ids(brev.tekst), "gjetta_sak": letter.item.gjetta_sak,
        "gjetta_partnar": letter.item.gjetta_partnar, "grunnar": list(letter.guess.grunnar),
        "vedlegg": [
            {"nr": v.nr, "namn": v.namn, "storleik": len(v.innhald), "kan_leggjast_ved":
             not trouble(v)} for v in brev.vedlegg
        ],
        "kommandoar": dict(commands(letter)),
    }
