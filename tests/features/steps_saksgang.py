"""Steps on the case's way, its wording, its signatures and its inputs."""

from dataclasses import replace

from pytest_bdd import given, parsers, then, when

from adapters.db.uow import SqlUnitOfWork
from rules.teljing import Standing, standing
from tests.features import words
from tests.features.acts import Table, facts
from tests.features.driver import UseCaseDriver, Who
from tests.features.seen import file_of, seen
from tests.features.world import World

PARTNAR = words.one_of(words.PARTNARAR)
STEG = words.one_of(words.STEG)
DAG = rf"\d+\. (?:{'|'.join(words.MAANADER)}) \d{{4}}"
REGEL = r"(?P<regel>[A-Z]{2,3}-\d\d)"
LISTE = f"(?:{PARTNAR})(?:(?:, | og )(?:{PARTNAR}))*"


# -- where the case stands -------------------------------------------------------------------------


@then(parsers.re(f'saka står i steget "(?P<steg>{STEG})"'))
def _stands(world: World, steg: str) -> None:
    assert world.step == words.STEG[steg]


@then(parsers.re(f"det vert òg stansa av regelen {REGEL}:?"))
def _also_stopped(world: World, regel: str, docstring: str | None = None) -> None:
    world.named.add(regel)
    mine = [s.grunn for s in world.result.stops if s.regel == regel]
    assert mine, world.result.stops
    assert docstring is None or " ".join(docstring.split()) in mine, mine


@then(parsers.re(f"går det gjennom utan at {REGEL} er spurd"))
def _switched_off(world: World, regel: str) -> None:
    assert world.result.utfall == "ok", world.result
    assert regel not in world.result.spurde


@when("SSU fører inn si eiga handsaming")
def _own_handling(world: World, datatable: Table | None = None) -> None:
    world.do("handsam", Who("ssu"), **world.handling("tilraading", "to_trinn") | facts(datatable))


@when(parsers.re(
    "sekretariatet fører inn at saka vart presentert for "
    f"(?P<organ>{words.one_of(words.FELLESORGAN)})"
))
def _presents(world: World, organ: str) -> None:
    world.do("presenter_pm", dato=world.day, organ=words.FELLESORGAN[organ])


# -- papers ----------------------------------------------------------------------------------------


@given(parsers.re(
    f"saka er klar for SSU, utanom dokumentet (?P<dokument>{words.one_of(words.DOKUMENT)})"
))
def _ready_but_for(world: World, dokument: str) -> None:
    world.walk("utgreiing")
    world.done.add(("legg_ved", words.DOKUMENT[dokument]))
    world.ready_for_ssu()


@given("saka er klar for rundgang utan ordlyd")
def _ready_without_wording(world: World) -> None:
    world.done.add(("ny_ordlyd", "sse"))
    world.walk("handsama_i_ssu")
    world.ready_for_round()


# -- wording and answers ---------------------------------------------------------------------------


def _counts(world: World, partnar: str) -> bool:
    return standing(seen(world), words.PARTNARAR[partnar]) is Standing.TEL


@then(parsers.re(f"svaret frå (?P<partnar>{PARTNAR}) tel"))
def _does_count(world: World, partnar: str) -> None:
    assert _counts(world, partnar)


@then(parsers.re(f"svaret frå (?P<partnar>{PARTNAR}) tel ikkje"))
@then(parsers.re(f"tel ikkje svaret frå (?P<partnar>{PARTNAR})"))
def _does_not_count(world: World, partnar: str) -> None:
    assert not _counts(world, partnar)


@then(parsers.re(f"det vert åtvara av regelen {REGEL}:?"))
def _warns(world: World, regel: str, docstring: str | None = None) -> None:
    mine = [s.grunn for s in world.result.warnings if s.regel == regel]
    assert mine, world.result.warnings
    assert docstring is None or " ".join(docstring.split()) in mine, mine


@when(parsers.re(f"sekretariatet gir (?P<partnar>{PARTNAR}) eit nytt eige vedlegg til ordlyden"))
def _annex(world: World, partnar: str) -> None:
    newest = file_of(world).newest
    assert newest is not None
    number = world.attach("anna")
    owner = words.PARTNARAR[partnar]
    world.do("ny_ordlyd", tekst=newest.tekst, vedlegg=[f"{owner}={number}"])


@when(parsers.re(f"sekretariatet gir (?P<partnar>{PARTNAR}) to eigne vedlegg til ordlyden"))
def _two_annexes(world: World, partnar: str) -> None:
    newest = file_of(world).newest
    assert newest is not None
    owner = words.PARTNARAR[partnar]
    two = [f"{owner}={world.attach('anna')}" for _ in range(2)]
    world.do("ny_ordlyd", tekst=newest.tekst, vedlegg=two)


@then("er ingenting konstatert")
def _not_stated(world: World) -> None:
    """Why not is told in features/konsensus.feature."""
    world.named |= {s.regel for s in world.result.stops}
    assert world.result.utfall == "stansa"
    assert world.step == "rundgang"


# -- signatures and vedtak -------------------------------------------------------------------------


@given("alle partnarane har signert avtalen")
def _all_signed(world: World) -> None:
    for partner in world.parties():
        world.sign(partner)


@given(parsers.re(f"alle har signert avtalen, utanom (?P<partnar>{PARTNAR})"))
def _all_but_one_signed(world: World, partnar: str) -> None:
    for partner in world.parties():
        if partner != words.PARTNARAR[partnar]:
            world.sign(partner)


@then(parsers.re(f"paret (?P<en>{PARTNAR}) og (?P<to>{PARTNAR}) er inngått (?P<day>{DAG})"))
def _pair(world: World, en: str, to: str, day: str) -> None:
    (bundle,) = file_of(world).vedtak
    pairs = {(p.kommune, p.helseforetak): p.dato for p in bundle.par}
    assert pairs[words.PARTNARAR[en], words.PARTNARAR[to]] == words.day(day)


@then("vedtaket bind alle fem partnarane")
def _binds_all(world: World) -> None:
    (bundle,) = file_of(world).vedtak
    assert bundle.bind
    assert set(bundle.partar) == set(words.PARTNARAR.values())


@then(parsers.re(f"vedtaket og avtalen i registeret bind ikkje (?P<partnar>{PARTNAR})"))
def _left_out(world: World, partnar: str) -> None:
    (bundle,), driver, left = file_of(world).vedtak, world.driver, words.PARTNARAR[partnar]
    assert isinstance(driver, UseCaseDriver)
    (made,) = (a for a in driver.register().avtalar.values() if a.sak == world.nr)
    everyone = set(words.PARTNARAR.values()) - {left}
    assert set(bundle.partar) == set(made.partar) == everyone
    assert left in bundle.utanfor


@given("saka er komen til konsensus, men står ved ein feil utan partnarar")
def _without_parties(world: World) -> None:
    """No act can do this: the case is written so behind the product's back."""
    world.walk("konsensus")
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    file = file_of(world)
    newest = file.newest
    assert newest is not None
    empty = replace(newest, id="feil", nr=newest.nr + 1, partar=())
    with SqlUnitOfWork(driver._database) as unit:
        world._acts.append("utan partnarar")
        unit.put(replace(file.case, krins=(), versjon=file.case.versjon + 1), empty)
        unit.commit()


# -- inputs and statements -------------------------------------------------------------------------


@given(
    "eit innspel til nasjonal plan der berre Småvik har sagt noko, og semja er konstatert"
)
def _one_input(world: World) -> None:
    world.must(
        "meld_inn", tittel="Innspel", sakstype="C-09", ekstern_frist="2026-12-01",
        innspelsfrist="2026-03-06",
    )
    world.walk("utgreiing")
    world.must("fraasegn", Who(words.PARTNARAR["Småvik"]), slag="innspel", tekst="Fleire plassar.")
    world.day = words.day("7. mars 2026")
    world.ensure_wording()
    world.must("send_til_ssu")
    world.must("handsam", organ="ssu", dato=world.day, utfall="tilraading")
    world.must("konstater_semje")


@then(parsers.re(f'fråsegna frå (?P<partnar>{PARTNAR}) ligg ved ordrett: "(?P<tekst>[^"]+)"'))
def _verbatim(world: World, partnar: str, tekst: str) -> None:
    said = [(u.av, u.slag, u.tekst) for u in file_of(world).uttalar]
    assert (words.PARTNARAR[partnar], "fraasegn", tekst) in said
