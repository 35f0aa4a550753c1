"""One letter of the inbox: who wrote it, what it says, why it is guessed as it is, and what a
secretary can make of it, as commands that are ready to be pasted."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from shlex import quote

from adapters.cli.page.paper import heading, pairs, say
from adapters.db.mail_in_unit import SqlMailInUnit
from adapters.views.words import day_text, word
from cases.canonical import Json
from cases.fellesskap_terms import Innkomeslag, Innkomeutfall
from cases.innkome import Innkome
from cases.register import Register
from workflow.filetype import accepted_type
from workflow.forms.errors import Feil
from workflow.forms.fields import without_national_ids
from workflow.fraa_innboks import opened
from workflow.innpost.absence import Borte, away
from workflow.innpost.grounds import ground_of
from workflow.innpost.guessing import Gjetting
from workflow.innpost.reading import Brev, Vedlegg
from workflow.sweeps.innpost import guess_of

SHOWN = 60
"""Lines of a letter that are shown; the rest is in the file itself."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it is shown."""

    item: Innkome
    brev: Brev
    guess: Gjetting
    register: Register

    @property
    def partner(self) -> str:
        """The partner it seems to be from, or the place in a command where one must be named."""
        return self.item.gjetta_partnar or "PARTNAR"

    @property
    def case(self) -> str:
        return self.item.gjetta_sak or "SAK"


def letter_of(unit: SqlMailInUnit, register: Register, item: Innkome) -> Letter:
    """The letter behind the item, read anew from the bytes that were kept."""
    brev, _ = opened(unit, item)
    return Letter(item, brev, guess_of(unit, register.hf.id, brev), register)


def say_letter(letter: Letter) -> None:
    item, brev = letter.item, letter.brev
    say(f"{item.nr}  {item.tittel}", hang=4, strong=True)
    pairs(list(_facts(letter)), indent=2)
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


def _facts(letter: Letter) -> Iterator[tuple[str, str]]:
    item, brev, register = letter.item, letter.brev, letter.register
    name = f"{brev.fraa_namn} " if brev.fraa_namn else ""
    yield "Frå", without_national_ids(f"{name}<{brev.fraa}>")
    yield "Dato", day_text(item.dato)
    yield "Slag", word(item.slag.value)
    yield "Gjettar på", guessed_words(register, item)
    yield "Kvifor", " ".join(letter.guess.grunnar)
    if brev.rapport is not None:
        yield "Tenaren seier", f"{ground_of(brev.rapport.kode)}."
        yield "Gjeld", ", ".join(brev.rapport.mottakarar)
    gone = away(brev) if item.slag is Innkomeslag.AUTOSVAR else None
    if gone is not None:
        yield "Borte", f"{day_text(gone.fraa)} – {day_text(gone.til)}"
    for file in brev.vedlegg:
        yield f"Vedlegg {file.nr}", f"{file.namn} ({size(file)}){trouble(file)}"


def guessed_words(register: Register, item: Innkome) -> str:
    """«Voss, sak 2026/14»; nothing where nothing is guessed."""
    who = register.name(item.gjetta_partnar, item.dato) if item.gjetta_partnar else ""
    about = f"sak {item.gjetta_sak}" if item.gjetta_sak else ""
    return ", ".join(part for part in (who, about) if part)


def size(file: Vedlegg) -> str:
    return f"{max(1, round(len(file.innhald) / 1024))} kB"


def trouble(file: Vedlegg) -> str:
    """Why the file cannot be laid on a case; nothing where it can."""
    try:
        accepted_type(file.innhald, file.namn)
    except Feil as fault:
        return f" – {fault.melding}"
    return ""


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
