"""Steps about what comes back: meetings held, agreements reviewed, networks and the inbox."""

import re
from dataclasses import replace
from typing import Any

from pytest_bdd import given, parsers, then, when

from adapters.db.uow import SqlUnitOfWork
from tests.features import words
from tests.features.acts import KVEN, Table
from tests.features.driver import HF, UseCaseDriver, Who
from tests.features.world import World

DAG = rf"\d+\. (?:{'|'.join(words.MAANADER)}) \d{{4}}"
DAGAR = rf"(?P<dagar>{DAG}(?:(?:, | og ){DAG})*)"
FELLES = words.one_of(words.FELLESORGAN)
SLAG = {"referatet": "referat", "invitasjonen": "invitasjon", "avviksmeldinga": "avvik",
        "brevet": "anna"}
INNKOME = (
    rf'(?P<slag>{"|".join(SLAG)}) "(?P<tittel>[^"]+)" frå '
    rf'(?P<fraa>{words.one_of(words.PARTNARAR | words.FELLESORGAN)}|"[^"]+")'
)
AVTALE = r'avtalen "(?P<tittel>[^"]+)"'


def who(name: str) -> Who:
    return Who({"sekretariatet": "sse", **words.PARTNARAR, **words.FELLESORGAN}[name])


def _id(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", words.stored(title)).strip("-")


# -- meetings and assessments ----------------------------------------------------------------------


@given(parsers.re(f"(?P<organ>{FELLES}) har møtt {DAGAR}"))
def _met(world: World, organ: str, dagar: str) -> None:
    days = [words.day(d) for d in re.split(r", | og ", dagar)]
    world.must("nytt_moete", organ=words.FELLESORGAN[organ], dato=days)


@given(parsers.re(f"sekretariatet har meldt inn ei vurdering av (?P<organ>{FELLES})"))
def _assessed(world: World, organ: str) -> None:
    world.must("meld_inn", tittel=f"Vurdering av {organ}", sakstype="C-13",
               val_organ=words.FELLESORGAN[organ])


@when(parsers.re("sekretariatet melder inn ei vurdering av "
                 f"(?P<organ>{FELLES}|eit utval som ikkje er nemnt)"))
def _assesses(world: World, organ: str) -> None:
    world.do("meld_inn", tittel="Vurdering av utvalet", sakstype="C-13",
             val_organ=words.FELLESORGAN.get(organ))


# -- agreements ------------------------------------------------------------------------------------


@given(parsers.re(
    rf"{AVTALE} vart inngått (?P<dag>{DAG})(?P<lov>, med innhald etter § 6-2)?"
    r"(?P<sak>, i ei sak her)?"
))
def _agreed(
    world: World, tittel: str, dag: str, lov: str | None = None, sak: str | None = None
) -> None:
    world.must(
        "ny_avtale", id=_id(tittel), slag="delavtale", tittel=tittel, inngaatt=words.day(dag),
        mor="rammeavtale", partar=("kommune-9901", "hf-lag"), kjelde="oppdikta",
        paragraf_6_2=(1,) if lov else (),
    )
    if sak:
        driver = world.driver
        assert isinstance(driver, UseCaseDriver)
        with SqlUnitOfWork(driver._database) as unit:
            unit.put(replace(unit.register(HF).avtalar[_id(tittel)], sak="2024/1"))
            unit.commit()


@given(parsers.re(rf"{AVTALE} vart (?P<hending>gjennomgått|send inn) (?P<dag>{DAG})"))
def _agreement_event(world: World, tittel: str, hending: str, dag: str) -> None:
    kind = {"gjennomgått": "gjennomgang", "send inn": "innsending"}[hending]
    world.must("avtalehending", avtale=_id(tittel), slag=kind, dato=words.day(dag))


REVISJON = {"ein revisjon": "Revisjon", "endå ein revisjon": "Oppdatering"}


@given(parsers.re(f"sekretariatet har meldt inn (?P<kva>ein revisjon) av {AVTALE}"))
def _has_revised(world: World, kva: str, tittel: str) -> None:
    world.must("meld_inn", tittel=REVISJON[kva], sakstype="C-03", avtale=_id(tittel))


@when(parsers.re(f"sekretariatet melder inn (?P<kva>endå ein revisjon) av {AVTALE}"))
def _revises(world: World, kva: str, tittel: str) -> None:
    world.do("meld_inn", tittel=REVISJON[kva], sakstype="C-03", avtale=_id(tittel))


# -- networks --------------------------------------------------------------------------------------

NETTVERK = r'nettverket "(?P<namn>[^"]+)"'
NETTVERKRADER = {"fag": "fag", "dekning": "dekning", "kontakt": "kontakt", "område": "omraade",
                 "valnemnd": "valnemnd"}


def _network(namn: str, datatable: Table | None) -> dict[str, Any]:
    said = {NETTVERKRADER[label]: text for label, text in datatable or []}
    if "valnemnd" in said:
        said["valnemnd"] = words.FELLESORGAN[said["valnemnd"]]
    return {"id": _id(namn), "rolle": "nettverk", "namn": namn, "fraa": "2024-01-01",
            "kjelde": "oppdikta", **said}


@given(parsers.re(f"sekretariatet har sett opp {NETTVERK}"))
def _set_up(world: World, namn: str, datatable: Table | None = None) -> None:
    world.must("nytt_organ", **_network(namn, datatable))


@when(parsers.re(f"sekretariatet set opp {NETTVERK}"))
def _sets_up(world: World, namn: str, datatable: Table | None = None) -> None:
    world.do("nytt_organ", **_network(namn, datatable))


# -- the inbox -------------------------------------------------------------------------------------


def _item(world: World, slag: str, tittel: str, fraa: str) -> dict[str, Any]:
    known = words.PARTNARAR | words.FELLESORGAN
    return {"slag": SLAG[slag], "tittel": tittel, "fraa": known.get(fraa, fraa.strip('"')),
            "dato": world.day}


@given(parsers.re(f"{KVEN} har lagt {INNKOME} i innboksen"))
def _received(world: World, kven: str, slag: str, tittel: str, fraa: str) -> None:
    world.must("mottak", who(kven), **_item(world, slag, tittel, fraa))


@when(parsers.re(f"{KVEN} legg {INNKOME} i innboksen"))
def _receives(world: World, kven: str, slag: str, tittel: str, fraa: str) -> None:
    world.do("mottak", who(kven), **_item(world, slag, tittel, fraa))


@when(parsers.re(
    rf"{KVEN} avgjer at nummer (?P<nr>\d+) i innboksen (?P<kva>er ei orientering|ikkje vert noko)"
))
def _sorts(world: World, kven: str, nr: str, kva: str) -> None:
    made = {"er ei orientering": "orientering", "ikkje vert noko": "ingen"}[kva]
    world.do("handsam_innkome", who(kven), nr=int(nr), utfall=made, grunn="Det trengst ikkje.")


TYPE = f'"(?P<type>{words.one_of(words.SAKSTYPAR)})"'


@when(parsers.re(
    rf"sekretariatet melder inn nummer (?P<nr>\d+) i innboksen som sak av typen {TYPE}"
))
def _becomes_case(world: World, nr: str, type: str) -> None:  # noqa: A002 - the word of the step
    world.do("meld_inn", tittel="Saka frå innboksen", sakstype=words.SAKSTYPAR[type],
             innkome=int(nr))


@then(parsers.re(r"(?:er nummer (?P<a>\d+)|nummer (?P<b>\d+) i innboksen er) "
                 r"(?:i innboksen )?vorte saka, med opphavet \"(?P<opphav>[^\"]+)\""))
def _is_case(world: World, opphav: str, a: str | None = None, b: str | None = None) -> None:
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    with SqlUnitOfWork(driver._database) as unit:
        item = next(i for i in unit.register(HF).innkome if i.nr == int(a or b or 0))
        case = unit.case_file(unit.case_id(HF, world.nr)).case
    assert (item.utfall, item.sak) == ("sak", case.number)
    assert (case.innkome, case.opphav) == (item.id, opphav)


@when(parsers.re('(?P<kven>sekretariatet) melder inn ei sak med tittelen "(?P<tittel>[^"]+)"'
                 r'(?: og merkelappen "(?P<merke>[^"]+)")?'))
def _titled(world: World, kven: str, tittel: str, merke: str | None = None) -> None:
    world.do("meld_inn", who(kven), tittel=tittel, sakstype="C-05",
             merkelappar=(merke,) if merke else ())


@given(parsers.re('sekretariatet har meldt inn ei sak med tittelen "(?P<tittel>[^"]+)"'))
def _has_titled(world: World, tittel: str) -> None:
    world.must("meld_inn", Who(), tittel=tittel, sakstype="C-05")
