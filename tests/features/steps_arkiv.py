"""Steps on the journal, on innsyn, and on acts on the register a partner relies on."""

from typing import Any

from pytest_bdd import given, parsers, then, when

from adapters.db.reads import history
from adapters.db.uow import SqlUnitOfWork
from cases.casefile import CaseFile
from cases.innsyn import is_public, public_title
from tests.features import words
from tests.features.acts import Table
from tests.features.driver import UseCaseDriver, Who
from tests.features.world import World
from workflow.looking.journalpost import Journalpost, journal

PARTNAR = words.one_of(words.PARTNARAR)
DOKUMENT = f"(?P<dokument>{words.one_of(words.DOKUMENT)})"
DAG = rf"\d+\. (?:{'|'.join(words.MAANADER)}) \d{{4}}"
KONTAKT = {"kontaktpersonen": "kontakt", "postmottaket": "postmottak"}
FELT = {
    "grunn": "grunn", "person": "person",
    "journalposttype": "journal", "avsendar": "fraa", "mottakar": "til", "heimel": "heimel",
    "offentleg": "offentleg", "offentleg tittel": "offentleg_tittel", "tittel": "tittel",
    "innhald": "innhald",
}


def _fields(table: Table | None) -> dict[str, Any]:
    return {FELT[label]: text for label, text in table or []}


def _driver(world: World) -> UseCaseDriver:
    assert isinstance(world.driver, UseCaseDriver)
    return world.driver


def file_of(world: World) -> CaseFile:
    with SqlUnitOfWork(_driver(world)._database) as unit:
        return unit.case_file(unit.case_id("hft", world.nr))


def lines_of(world: World) -> tuple[Journalpost, ...]:
    with SqlUnitOfWork(_driver(world)._database) as unit:
        file = unit.case_file(unit.case_id("hft", world.nr))
        return journal(history(unit, file.case.id), file, unit.register("hft"))


# -- the journal ---------------------------------------------------------------------------------


def _filing(world: World, dokument: str, table: Table | None) -> dict[str, Any]:
    made = _fields(table)
    if "offentleg" in made:
        made["offentleg"] = words.yes(made["offentleg"])
    world.documents += 1
    kind = words.DOKUMENT[dokument]
    return {"slag": kind, "tittel": dokument, "tekst": "Innhaldet i dokumentet."} | made


@when(parsers.re(f"sekretariatet journalfører dokumentet {DOKUMENT}"))
def _files(world: World, dokument: str, datatable: Table | None = None) -> None:
    world.do("legg_ved", **_filing(world, dokument, datatable))


@given(parsers.re(f"sekretariatet har journalført dokumentet {DOKUMENT}"))
def _filed(world: World, dokument: str, datatable: Table | None = None) -> None:
    world.must("legg_ved", **_filing(world, dokument, datatable))


@when(parsers.re(f"(?P<partnar>{PARTNAR}) sender inn dokumentet {DOKUMENT}"))
def _sends_in(world: World, partnar: str, dokument: str) -> None:
    world.do("legg_ved", Who(words.PARTNARAR[partnar]), **_filing(world, dokument, None))


@then(parsers.re(
    '(?:har siste journalpost|siste journalpost har) slaget (?P<slag>[IUNXS]) frå "(?P<fraa>[^"]+)"'
))
def _last_line(world: World, slag: str, fraa: str) -> None:
    last = lines_of(world)[-1]
    assert (last.slag, last.fraa) == (slag, fraa)


@then(parsers.re(
    '(?:viser journalen eit brev|journalen viser eit brev) til "(?P<til>[^"]+)" '
    'med tittelen "(?P<tittel>[^"]+)"'
))
def _letter(world: World, til: str, tittel: str) -> None:
    sent = {(line.til, line.tittel) for line in lines_of(world) if line.slag == "U"}
    assert (til, tittel) in sent, sent


@then("kvart nummer i journalen finst berre éin gong")
def _once(world: World) -> None:
    numbers = [line.nr for line in lines_of(world)]
    assert len(numbers) > 1
    assert len(numbers) == len(set(numbers))


# -- innsyn --------------------------------------------------------------------------------------


def _assessed(world: World, kva: str, table: Table | None) -> dict[str, Any]:
    number = len(file_of(world).dokument) if kva == "dokumentet" else None
    return {"dokument": number, "offentleg": "ja", **_fields(table)}


KVA = "(?P<kva>saka|dokumentet)"


@when(parsers.re(f"sekretariatet vurderer innsyn i {KVA}"))
def _assesses(world: World, kva: str, datatable: Table | None = None) -> None:
    said = _assessed(world, kva, datatable)
    world.do("vurder_innsyn", Who("sse", said.pop("person", "")), **said)


@given(parsers.re(f"sekretariatet har vurdert innsyn i {KVA}"))
def _has_assessed(world: World, kva: str, datatable: Table | None = None) -> None:
    world.must("vurder_innsyn", **_assessed(world, kva, datatable))


def _about(world: World, kva: str) -> tuple[bool, str]:
    file = file_of(world)
    paper = file.dokument[-1] if kva == "dokumentet" else None
    return is_public(file, paper), public_title(file, paper)


@then(parsers.re(f"(?:er {KVA}|(?P<den>saka|dokumentet) er) (?P<ikkje>ikkje )?offentleg"))
def _public(
    world: World, kva: str | None = None, den: str | None = None, ikkje: str | None = None
) -> None:
    assert _about(world, kva or den or "")[0] is (ikkje is None)


@then(parsers.re(f'(?:ser alle tittelen|alle ser tittelen) "(?P<tittel>[^"]+)" på {KVA}'))
def _title(world: World, tittel: str, kva: str) -> None:
    assert _about(world, kva)[1] == tittel


@then(parsers.re(
    f"(?P<kven>alle|ingen andre enn sekretariatet) ser svaret frå (?P<partnar>{PARTNAR}) "
    "i journalen"
))
def _answer_in_journal(world: World, kven: str, partnar: str) -> None:
    (line,) = [n for n in lines_of(world) if n.fraa == partnar and n.tittel.startswith("Svar")]
    assert line.offentleg is (kven == "alle")
    assert (line.offentleg_tittel == line.tittel) is (kven == "alle")


# -- contacts and reglement ----------------------------------------------------------------------


def _contact(partnar: str, slag: str) -> str:
    return f"demo-{KONTAKT[slag]}-{words.PARTNARAR[partnar]}"


@when(parsers.re(
    f"sekretariatet avsluttar (?P<slag>{words.one_of(KONTAKT)}) i (?P<partnar>{PARTNAR}) "
    f"(?P<day>{DAG})"
))
def _ends_contact(world: World, slag: str, partnar: str, day: str) -> None:
    world.do("avslutt_kontakt", kontakt=_contact(partnar, slag), til=words.day(day))


@given(parsers.re(f"(?P<partnar>{PARTNAR}) har fått ein kontaktperson til"))
def _another_contact(world: World, partnar: str) -> None:
    world.must(
        "ny_kontakt", partnar=words.PARTNARAR[partnar], stilling="rådgjevar",
        adresse="to@example.org",
    )


@when(parsers.re(
    f"(?P<kven>sekretariatet|{PARTNAR}) fører inn reglementet til (?P<partnar>{PARTNAR}) "
    f"frå (?P<day>{DAG})"
))
def _enters_reglement(world: World, kven: str, partnar: str, day: str) -> None:
    who = Who() if kven == "sekretariatet" else Who(words.PARTNARAR[kven])
    world.do(
        "nytt_reglement", who, partnar=words.PARTNARAR[partnar], gjeld_fraa=words.day(day),
        kjelde="oppdikta vedtak",
        rader=[{"organ": "kommunedirektor", "sakslag": "ordinaer", "heimel": "§ 1"}],
    )


@when(parsers.re(
    f"(?P<kven>sekretariatet|{PARTNAR}) stadfester reglementet til (?P<partnar>{PARTNAR})"
))
def _confirms_reglement(world: World, kven: str, partnar: str) -> None:
    who = Who() if kven == "sekretariatet" else Who(words.PARTNARAR[kven])
    world.do(
        "stadfest_reglement", who, partnar=words.PARTNARAR[partnar], stilling="rådgjevar"
    )


@given(parsers.re(f"(?P<partnar>{PARTNAR}) har stadfesta reglementet til (?P=partnar)"))
def _has_confirmed_reglement(world: World, partnar: str) -> None:
    world.must(
        "stadfest_reglement", Who(words.PARTNARAR[partnar]), partnar=words.PARTNARAR[partnar],
        stilling="rådgjevar",
    )


@then(parsers.re(
    f"(?P<partnar>{PARTNAR}) har (?P<ikkje>ikkje )?stadfesta at vi les reglementet rett"
))
def _read(world: World, partnar: str, ikkje: str | None) -> None:
    with SqlUnitOfWork(_driver(world)._database) as unit:
        version = unit.register("hft").reglement_on(words.PARTNARAR[partnar], world.day)
    assert version is not None
    assert (version.lesen_av is None) is (ikkje is not None)
