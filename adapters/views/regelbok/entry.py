"""The rulebook as it stands in one helsefellesskap, and one rule of it with all that is known."""

from collections.abc import Iterable
from dataclasses import dataclass

from adapters.db.unit import SqlReads
from adapters.views.regelbok.book import Book, Regel
from adapters.views.regelbok.hardness import hardness
from adapters.views.regelbok.here import (
    Number,
    OwnReglement,
    Settings,
    Switch,
    numbers,
    reglement_here,
    settings_here,
    switches,
)
from adapters.views.regelbok.proof import Counted, Proof, Standing, standing
from adapters.views.regelbok.reading import book
from adapters.views.regelbok.tally import Tally, Used, tally
from adapters.views.words import placeholders
from cases.actor import Act
from cases.register import Register
from rules.katalog import KATALOG
from rules.rule import RULES, Rule


@dataclass(frozen=True, slots=True)
class Entry:
    """One rule: its words, its ground, what holds here, when it was proven, how it is used."""

    regel: Regel
    kode: Rule
    tal: tuple[Number, ...]
    brytarar: tuple[Switch, ...]
    reglement: tuple[OwnReglement, ...]
    prov: Standing
    talt: Counted | None
    brukt: Used

    @property
    def styrke(self) -> str:
        """«lov», «utleidd av lov», or how hard another source is."""
        return hardness(self.kode, self.regel.kjelde)

    @property
    def stopp(self) -> str:
        return placeholders(self.kode.stopp, self.kode.id)

    @property
    def raad(self) -> str:
        return placeholders(self.kode.raad, self.kode.id)

    @property
    def verknad(self) -> str:
        """What a breach does here, as the first row of the rule has it."""
        return self.brytarar[0].verknad

    @property
    def kjelder(self) -> tuple[str, ...]:
        """Where each row of the rule is from, in the catalogue, each place once."""
        return tuple(dict.fromkeys(KATALOG[rad].kjelde for rad in self.kode.rader))


@dataclass(frozen=True, slots=True)
class BookHere:
    """The rulebook, and what it needs to know of the helsefellesskap where it is read."""

    book: Book
    register: Register
    act: Act
    since: Settings
    tally: Tally
    proof: Proof | None

    def entry(self, regel: Regel) -> Entry:
        return self.brief(regel, reglement_here(regel.id, self.register, self.act))

    def brief(self, regel: Regel, reglement: tuple[OwnReglement, ...] = ()) -> Entry:
        """As `entry`, without the reglement of the partners: they fill many pages."""
        kode = RULES[regel.id]
        return Entry(
            regel=regel,
            kode=kode,
            tal=numbers(regel.id, self.register, self.since),
            brytarar=switches(kode, self.register, self.since),
            reglement=reglement,
            prov=standing(self.proof, regel.id),
            talt=self.proof.reglar.get(regel.id) if self.proof else None,
            brukt=self.tally.of(regel.id),
        )

    def brief_all(self, reglar: Iterable[Regel]) -> tuple[Entry, ...]:
        return tuple(self.brief(r) for r in reglar)


def book_here(
    unit: SqlReads, register: Register, act: Act, proof: Proof | None, counted: Tally | None = None
) -> BookHere:
    """Read with two questions to the database, whatever is looked up afterwards."""
    hf = register.hf.id
    return BookHere(
        book(), register, act, settings_here(unit, hf), tally(unit, hf, counted), proof
    )
