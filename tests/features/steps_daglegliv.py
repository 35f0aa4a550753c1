"""Steps on the ordinary accidents of a secretariat's day: corrections, merged cases."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pytest_bdd import given, parsers, then, when

from adapters.db.uow import SqlUnitOfWork
from cases.casefile import CaseFile
from tests.features import words
from tests.features.acts import Table, aside, facts
from tests.features.driver import UseCaseDriver, Who
from tests.features.world import World

PARTNAR = words.one_of(words.PARTNARAR)
SLAG = words.one_of(words.SAKSTYPAR)
STEG = words.one_of(words.STEG)
VERDI = '"(?P<verdi>[^"]+)"'
FELT = {
    "kostnaden": "kostnad", "samandraget": "samandrag", "tittelen": "tittel",
    "sakstypen": "sakstype", "punkta etter § 6-2": "paragraf_6_2", "krinsen": "krins",
    "den eksterne fristen": "ekstern_frist", "slaget": "slag", "avsendaren": "fraa",
    "mottakaren": "til", "journalposttypen": "journal", "datoen": "dato", "utfallet": "utfall",
    "semja": "semje", "mandatet": "mandat", "modellen": "modell", "saksnummeret": "eige_nummer",
}
"""The fields that are corrected in the rulebook, as they stand in a sentence."""
DOKUMENT = words.one_of(words.DOKUMENT)
KVA = rf"(?P<kva>saka|dokumentet|handsaming)(?: (?P<nr>\d+|{DOKUMENT}))?"
RETTAR = rf"rettar {KVA}: (?P<felt>{words.one_of(FELT)}) er {VERDI}"
HAR_RETTA = rf"har retta {KVA}: (?P<felt>{words.one_of(FELT)}) er {VERDI}"
GRUNN = "Det var ført feil."


def file_of(world: World, nr: str | None = None) -> CaseFile:
    """The scenario's case as it stands, or the one with that number."""
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    with SqlUnitOfWork(driver._database) as unit:
        return unit.case_file(unit.case_id("hft", nr or world.nr))


def _value(felt: str, text: str) -> str:
    match FELT[felt]:
        case "sakstype":
            return words.SAKSTYPAR[text]
        case "krins":
            return ",".join(words.names(text))
        case "slag":
            return words.DOKUMENT[text]
        case "dato" | "ekstern_frist":
            return words.day(text).isoformat()
        case "kostnad" | "utfall" | "modell":
            return words.stored(text)
    return text


def _number(world: World, kva: str, nr: str | None) -> int | None:
    """The number of a handling, or of the latest document of that kind."""
    if kva == "dokumentet":
        kind = words.DOKUMENT[nr or ""]
        return max(d.nr for d in file_of(world).dokument if d.slag.value == kind)
    return int(nr) if nr else None


NOUN = {"saka": "sak", "dokumentet": "dokument", "handsaming": "handsaming"}


def _correction(
    world: World, kva: str, nr: str | None, felt: str, verdi: str
) -> dict[str, Any]:
    return {
        "kva": NOUN[kva], "nr": _number(world, kva, nr), "felt": FELT[felt],
        "verdi": _value(felt, verdi), "grunn": GRUNN,
    }


@when(parsers.re(f"sekretariatet {RETTAR}"))
def _corrects(world: World, kva: str, felt: str, verdi: str, nr: str | None = None) -> None:
    world.do("rett", **_correction(world, kva, nr, felt, verdi))


@given(parsers.re(f"sekretariatet {HAR_RETTA}"))
def _corrected(world: World, kva: str, felt: str, verdi: str, nr: str | None = None) -> None:
    world.must("rett", **_correction(world, kva, nr, felt, verdi))


@when(parsers.re(f"sekretariatet tømmer feltet (?P<felt>{words.one_of(FELT)}) i saka"))
def _empties(world: World, felt: str) -> None:
    world.do("rett", kva="sak", felt=FELT[felt], tom=True, grunn=GRUNN)


@when(parsers.re(f"sekretariatet stryk {KVA}"))
def _strikes(world: World, kva: str, nr: str) -> None:
    number = _number(world, kva, nr)
    world.do("rett", kva=NOUN[kva], nr=number, stryk=True, grunn="Det høyrer til ei anna sak.")


@when(parsers.re(f"sekretariatet stryk svaret som er ført på (?P<partnar>{PARTNAR})"))
def _strikes_answer(world: World, partnar: str, datatable: Table | None = None) -> None:
    who = Who("sse", aside(datatable, "person", "ada"))
    owner = words.PARTNARAR[partnar]
    world.do("rett", who, kva="svar", partnar=owner, grunn="Svaret var frå ein annan partnar.")


@then(parsers.re(f"(?:må avklaringa|avklaringa) frå (?P<partnar>{PARTNAR}) (?:må )?stadfestast"))
def _must_confirm(world: World, partnar: str) -> None:
    file = file_of(world)
    said = file.clarification(words.PARTNARAR[partnar])
    assert said is not None
    assert file.must_confirm(said)


@then(parsers.re(
    '(?:står )?den gamle verdien "(?P<gammal>[^"]+)" (?:står )?i rettinga'
))
def _old_value(world: World, gammal: str) -> None:
    last = file_of(world).rettingar[-1]
    assert (last.gammal, last.grunn) == (gammal, GRUNN)


@then(parsers.re(r"(?:har saka|saka har)(?: berre)? (?P<tal>éi|inga|to) handsaming(?:ar)?"))
def _handlings(world: World, tal: str) -> None:
    assert len(file_of(world).handsamingar) == {"inga": 0, "éi": 1, "to": 2}[tal]


@then(parsers.re(
    "(?:er handsaminga|handsaminga) (?P<nr>[0-9]+) (?:er )?ført med utfallet (?P<utfall>[^\"]+)"
))
def _handled_as(world: World, nr: str, utfall: str) -> None:
    assert file_of(world).handsamingar[int(nr) - 1].utfall.value == words.stored(utfall)


# -- another case --------------------------------------------------------------------------------


@contextmanager
def other_case(world: World) -> Iterator[None]:
    """What is done inside is done with the other case; the scenario's own comes back after."""
    names = ("nr", "sakstype", "told", "done", "documents", "proof")
    mine = {name: getattr(world, name) for name in names}
    for name, value in world.other.items():
        setattr(world, name, value)
    yield
    world.other = {name: getattr(world, name) for name in names}
    for name, value in mine.items():
        setattr(world, name, value)


@given(parsers.re(f'ei anna sak av typen "(?P<slag>{SLAG})"'))
def _another(world: World, slag: str, datatable: Table | None = None) -> None:
    with other_case(world):
        made = {"tittel": slag, "sakstype": words.SAKSTYPAR[slag]} | facts(datatable)
        world.must("meld_inn", **made)


@given(parsers.re(f"den andre saka er komen til (?P<steg>{STEG})"))
def _another_walked(world: World, steg: str) -> None:
    with other_case(world):
        world.walk(words.STEG[steg])


@when("sekretariatet slår saka saman med den andre")
def _merges(world: World) -> None:
    other: str = world.other["nr"]
    world.do("slaa_saman", med=other, grunn="Det er same saka, meld inn to gonger.")


@given("sekretariatet har slege saka saman med den andre")
def _merged(world: World) -> None:
    other: str = world.other["nr"]
    world.must("slaa_saman", med=other, grunn="Det er same saka, meld inn to gonger.")


@when("sekretariatet merkjer den andre saka som feilregistrert")
def _other_mistaken(world: World) -> None:
    with other_case(world):
        world.do("feilregistrer", grunn="Ført inn to gonger.")


@then("den andre saka har ingen svar")
def _no_answers(world: World) -> None:
    assert file_of(world, world.other["nr"]).svar == ()
