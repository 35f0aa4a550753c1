"""Steps about what must be in place: who takes part, papers with sections, milestones, scope."""

from typing import Any

from pytest_bdd import given, parsers, then, when

from adapters.db.reads import outbox
from adapters.db.uow import SqlUnitOfWork
from tests.features import words
from tests.features.acts import Table, facts
from tests.features.driver import UseCaseDriver
from tests.features.seen import file_of
from tests.features.world import World

GRUPPER = {
    "brukarane": "brukar",
    "fastlegane": "fastlege",
    "kommunane": "kommune",
    "spesialisthelsetenesta": "spesialist",
    "kommuneoverlegane": "kommuneoverlege",
    "PKO": "pko",
    "andre samarbeidspartar": "andre",
}
KORLEIS = {
    "er med i arbeidet": "med",
    "er spurde": "spurd",
    "er spurd": "spurd",
    "er inviterte": "invitert",
    "er invitert": "invitert",
    "har takka ja": "takka_ja",
    "har møtt": "gjennomfort",
    "har svara": "gjennomfort",
    "har avlyst": "avlyst",
}
DAG = rf"\d+\. (?:{'|'.join(words.MAANADER)}) \d{{4}}"
GRUPPE = f"(?P<gruppe>{words.one_of(GRUPPER)})"
EIN = words.PARTNARAR | words.FELLESORGAN
KVEN = f"(?P<kven>{words.one_of(GRUPPER)}|{words.one_of(EIN)})"
SLIK = f"(?P<korleis>{words.one_of(KORLEIS)})"
SLAG = f"(?P<slag>{words.one_of(words.DOKUMENT)})"
FELLES = words.one_of(words.FELLESORGAN)
TEKST = '"(?P<tekst>[^"]+)"'


# -- who takes part --------------------------------------------------------------------------------


def _entry(kven: str, korleis: str, table: Table | None) -> dict[str, Any]:
    """A group, a partner (of its own group), or an organ that was asked a question."""
    if kven in GRUPPER:
        made = {"gruppe": GRUPPER[kven], "kven": f"dei som talar for {kven}"}
    elif kven in words.PARTNARAR:
        owner = words.PARTNARAR[kven]
        side = "kommune" if owner.startswith("kommune") else "spesialist"
        made = {"gruppe": side, "kven": owner}
    else:
        made = {"gruppe": "andre", "kven": words.FELLESORGAN[kven]}
    return made | {"korleis": KORLEIS[korleis]} | facts(table)


@given(parsers.re(f"sekretariatet har ført inn at {KVEN} {SLIK}"))
def _entered(world: World, kven: str, korleis: str, datatable: Table | None = None) -> None:
    world.must("medverknad", **_entry(kven, korleis, datatable))


@when(parsers.re(f"sekretariatet fører inn at {KVEN} {SLIK}"))
def _enters(world: World, kven: str, korleis: str, datatable: Table | None = None) -> None:
    world.do("medverknad", **_entry(kven, korleis, datatable))


def _exception(kven: str, reason: str | None) -> dict[str, Any]:
    who = words.FELLESORGAN.get(kven, kven)
    group = GRUPPER.get(kven, "andre")
    return {"gruppe": group, "kven": who, "korleis": "unntak", "merknad": reason}


@given(parsers.re(f"sekretariatet har ført inn eit unntak for {KVEN} fordi {TEKST}"))
def _excepted(world: World, kven: str, tekst: str) -> None:
    world.must("medverknad", **_exception(kven, tekst))


@when(parsers.re(f"sekretariatet fører inn eit unntak for {KVEN} utan grunn"))
def _excepts(world: World, kven: str) -> None:
    world.do("medverknad", **_exception(kven, None))


@given(parsers.re(f"saka er klar for SSU, utan {GRUPPE}(?P<papir> og utan papiret om dei)?"))
def _ready_without(world: World, gruppe: str, papir: str | None = None) -> None:
    world.walk("utgreiing")
    world.done.add(("medverknad", GRUPPER[gruppe]))
    if papir:
        world.done.add(("legg_ved", "medverknad"))
    world.ready_for_ssu()


@given(parsers.re(f"saka er klar for utgreiing, utanom dokumentet {SLAG}"))
def _drafting_without(world: World, slag: str) -> None:
    world.done.add(("legg_ved", words.DOKUMENT[slag]))
    world.ready_for_drafting()


@given("saka er klar for utgreiing")
def _drafting(world: World) -> None:
    world.ready_for_drafting()


@given("saka er klar for utgreiing, utan milepælar")
def _drafting_without_milestones(world: World) -> None:
    world.done.add(("milepael", "sse"))
    world.ready_for_drafting()


# -- papers with their sections --------------------------------------------------------------------


@given(parsers.re(
    f"sekretariatet har lagt ved dokumentet {SLAG} (?:med avsnitt(?:et|a) {TEKST}|utan avsnitt)"
))
def _paper(world: World, slag: str, tekst: str | None = None) -> None:
    sections = tuple(words.stored_list(tekst or ""))
    world.attach(words.DOKUMENT[slag], sections)


# -- organs, scope and milestones ------------------------------------------------------------------


@when(parsers.re(f"sekretariatet gir saka til (?P<organ>{FELLES}) fordi {TEKST}"))
def _moved(world: World, organ: str, tekst: str) -> None:
    world.do("omfordel", organ=words.FELLESORGAN[organ], grunn=tekst)


@when(parsers.re(f"sekretariatet endrar omfanget av saka til {TEKST}"))
def _scope(world: World, tekst: str) -> None:
    world.do("endre_omfang", samandrag=tekst, grunn="Saka har vist seg å gjelde meir.")


@given(parsers.re(f'milepælen "(?P<namn>[^"]+)" er planlagd til (?P<day>{DAG})'))
def _planned(world: World, namn: str, day: str) -> None:
    world.must("milepael", namn=namn, planlagt=words.day(day))


@given(parsers.re(f'milepælen "(?P<namn>[^"]+)" vart nådd (?P<day>{DAG})'))
def _reached(world: World, namn: str, day: str) -> None:
    world.must("milepael", namn=namn, faktisk=words.day(day))


@then(parsers.re(
    f'milepælen "(?P<namn>[^"]+)" er både planlagd til (?P<plan>{DAG}) og nådd (?P<day>{DAG})'
))
def _both(world: World, namn: str, plan: str, day: str) -> None:
    last = [m for m in file_of(world).milepaelar if m.namn == namn][-1]
    assert (last.planlagt, last.faktisk) == (words.day(plan), words.day(day))


@given(parsers.re(f"(?P<organ>{FELLES}) har drøfta saka"))
def _discussed(world: World, organ: str) -> None:
    world.must("handsam", **world.handling("drofta") | {"organ": words.FELLESORGAN[organ]})


@given(parsers.re(f"(?P<organ>{FELLES}) er forlengd til (?P<day>{DAG})"))
def _prolonged(world: World, organ: str, day: str) -> None:
    world.must("endre_organ", organ=words.FELLESORGAN[organ], til=words.day(day),
               grunn="SSU forlengde gruppa.")


@given(parsers.re(f"(?P<organ>{FELLES}) er avslutta (?P<day>{DAG})"))
def _ended(world: World, organ: str, day: str) -> None:
    world.must("endre_organ", organ=words.FELLESORGAN[organ], til=words.day(day),
               grunn="Helsefellesskapet har ikkje noko slikt organ lenger.")


@then(parsers.re(f"alle partnarane har fått vite om {TEKST}"))
def _all_were_told(world: World, tekst: str) -> None:
    case = file_of(world).case
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    with SqlUnitOfWork(driver._database) as unit:
        told = {p.partnar for p in outbox(unit, case.id) if p.trinn == "nytt_omfang"}
    assert case.samandrag == tekst
    assert set(case.krins) == told


AVTALAR = {"Delavtalen om smittevern": "delavtale-smittevern"}


@given(parsers.re(
    f'ei sak av typen "(?P<slag>{words.one_of(words.SAKSTYPAR)})" '
    f"om (?P<avtale>{words.one_of(AVTALAR)})"
))
def _about_agreement(world: World, slag: str, avtale: str) -> None:
    world.must("meld_inn", tittel=slag, sakstype=words.SAKSTYPAR[slag], avtale=AVTALAR[avtale])


@then(parsers.re(f"regelen MED-01 seier ingenting om {GRUPPE}"))
def _nothing_of(world: World, gruppe: str) -> None:
    said = [*world.result.stops, *world.result.warnings]
    assert not [s for s in said if s.regel == "MED-01" and gruppe in s.grunn], said


@given("saka er klar for rundgang utan brukarar og fastlegar")
def _round_without(world: World) -> None:
    world.done |= {("medverknad", "brukar"), ("medverknad", "fastlege")}
    world.walk("handsama_i_ssu")
    world.ready_for_round()


RAAD = words.one_of(words.RAADGJEVARAR)


@then(parsers.re(f"(?P<ein>{RAAD}) og (?P<to>{RAAD}) er spurde om råd"))
def _advice_asked(world: World, ein: str, to: str) -> None:
    asked = {m.kven for m in file_of(world).medverknad if m.korleis == "spurd"}
    assert {words.RAADGJEVARAR[ein], words.RAADGJEVARAR[to]} <= asked


@then(parsers.re(f"(?P<ein>{RAAD}) er ikkje mellom dei som skal svare"))
def _not_demanded(world: World, ein: str) -> None:
    assert words.RAADGJEVARAR[ein] not in world.driver.state(world.nr).spurde


@when(parsers.re(r"sekretariatet fører inn vedtaket med (?P<tal>\d+) tiltak"))
def _measures(world: World, tal: str) -> None:
    owners = ("kommune-9901", "hf-lag")
    world.do("vedta", plikter=[
        f"{owners[n % 2]}: tiltak {n + 1}; frist=2027-01-01; ansvarleg=leiar"
        for n in range(int(tal))
    ])


@then(parsers.re(r"regelen (?P<regel>[A-Z]{2,3}-\d\d) sa ingenting"))
def _said_nothing(world: World, regel: str) -> None:
    said = (*world.result.stops, *world.result.warnings)
    assert regel not in {s.regel for s in said}, said
    assert regel in world.result.spurde
