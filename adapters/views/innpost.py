"""A letter of the inbox as it is shown: who wrote it, what is guessed of it and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.db.mail_in_unit import SqlMailInUnit
from adapters.views.words import day_text, word
from cases.fellesskap_terms import Innkomeslag
from cases.innkome import Innkome
from cases.register import Register
from workflow.filetype import accepted_type
from workflow.forms.errors import Feil
from workflow.forms.fields import without_national_ids
from workflow.fraa_innboks import opened
from workflow.innpost.absence import away
from workflow.innpost.grounds import ground_of
from workflow.innpost.guessing import Gjetting
from workflow.innpost.reading import Brev, Vedlegg
from workflow.sweeps.innpost import guess_of


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


def letter_rows(letter: Letter) -> Iterator[tuple[str, str]]:
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
