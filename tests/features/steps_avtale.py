"""Steps on the agreement register: what enters it, what befalls it, and who leaves."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from pytest_bdd import given, parsers, then, when

from adapters.db.uow import SqlUnitOfWork
from cases.avtale import Avtale
from cases.case import Case
from cases.register import Register
from tests.features import words
from tests.features.acts import KVEN, Table, aside
from tests.features.driver import HF, UseCaseDriver, Who
from tests.features.world import World
from workflow.forms.fields import Attachment
from workflow.forms.organ_forms import NyAvtale

AVTALAR = words.AVTALAR
PARTNAR = words.one_of(words.PARTNARAR)
LISTE = f"(?:{PARTNAR})(?:(?:, | og )(?:{PARTNAR}))*"
AVTALE = f"(?P<avtale>{words.one_of(AVTALAR)})"
EIGE = f"(?P<organ>{words.one_of(words.ORGAN)})"
PROOF = Attachment(filnamn="vedtak.txt", innhald="Utskrift av møteboka (oppdikta).".encode())
TILSTAND = {
    "i kraft": "i_kraft", "under revisjon": "under_revisjon", "oppsagd": "oppsagd",
    "oppheva": "oppheva",
}
HENDING = {"gjennomgått": "gjennomgang", "oppheva": "oppheving", "send inn": "innsending"}


def agreement_id(title: str) -> str:
    known = AVTALAR.get(title[:1].lower() + title[1:])
    return known or re.sub(r"[^a-z0-9_]", "", words.stored(title))


READ: dict[str, tuple[str, Callable[[str], Any]]] = {
    "slag": ("slag", words.stored),
    "nummer": ("nr", int),
    "under": ("mor", agreement_id),
    "eigar": ("eigar", words.FELLESORGAN.__getitem__),
    "kortversjon": ("kortversjon", str),
    "målgruppe": ("maalgruppe", str),
    "gjeld": ("partar", words.names),
    "punkt i § 6-2": ("paragraf_6_2", str),
    "inngått": ("inngaatt", words.day),
    "siste dag": ("gjeld_til", words.day),
    "gjennomgått": ("gjennomgang", words.day),
    "neste gjennomgang": ("neste", words.day),
    "dag": ("dato", words.day),
    "verknad": ("verknad", words.day),
    "partnar": ("partnar", words.PARTNARAR.__getitem__),
}
"""What may stand to the left in a table under an act on an agreement."""
ASIDE = ("protokollutskrift", "person")


def who(name: str) -> Who:
    if name == "sekretariatet":
        return Who("sse")
    return Who((words.PARTNARAR | words.FELLESORGAN)[name])


def _read(table: Table | None) -> dict[str, Any]:
    said = [(label, text) for label, text in table or [] if label not in ASIDE]
    return {READ[label][0]: READ[label][1](text) for label, text in said}


def register_of(world: World) -> Register:
    """The register as it is now."""
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    with SqlUnitOfWork(driver._database) as unit:
        return unit.register(HF)


def cases_of(world: World) -> tuple[Case, ...]:
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    with SqlUnitOfWork(driver._database) as unit:
        return unit.cases(HF)


def agreement(world: World, name: str) -> Avtale:
    return register_of(world).avtalar[agreement_id(name)]


def seed(world: World, made: Avtale) -> None:
    """The agreement as it was when the register was read in."""
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    with SqlUnitOfWork(driver._database) as unit:
        unit.put(made)
        unit.commit()


# -- entering ------------------------------------------------------------------------------------


def _entry(title: str, table: Table | None) -> dict[str, Any]:
    made = {"id": agreement_id(title), "tittel": title, "slag": "delavtale", "kjelde": "oppdikta"}
    return made | _read(table)


@given(parsers.re(f'{KVEN} har ført inn avtalen "(?P<tittel>[^"]+)"'))
def _entered(world: World, kven: str, tittel: str, datatable: Table | None = None) -> None:
    made = _entry(tittel, datatable)
    known = register_of(world).avtalar.get(made["id"])
    if known is None:
        world.must("ny_avtale", who(kven), **made)
        return
    form = NyAvtale.model_validate(made).model_dump(exclude={"saksnummer"}, exclude_none=True)
    seed(world, Avtale(hf=HF, versjon=known.versjon + 1, **form))


@when(parsers.re(f'{KVEN} fører inn avtalen "(?P<tittel>[^"]+)"'))
def _enters(world: World, kven: str, tittel: str, datatable: Table | None = None) -> None:
    world.do("ny_avtale", who(kven), **_entry(tittel, datatable))


# -- what befalls it -----------------------------------------------------------------------------


def _event(world: World, avtale: str, hending: str, table: Table | None) -> dict[str, Any]:
    made = {"avtale": AVTALAR[avtale], "slag": HENDING[hending], "dato": world.day}
    return made | _read(table)


@given(parsers.re(f"{KVEN} har ført inn at {AVTALE} er (?P<hending>{words.one_of(HENDING)})"))
def _befell(
    world: World, kven: str, avtale: str, hending: str, datatable: Table | None = None
) -> None:
    if HENDING[hending] == "oppheving":  # its time is out, or its parties would have to say so
        seed(world, replace(agreement(world, avtale), gjeld_til=world.day))
    world.must("avtalehending", who(kven), **_event(world, avtale, hending, datatable))


@when(parsers.re(f"{KVEN} fører inn at {AVTALE} er (?P<hending>{words.one_of(HENDING)})"))
def _befalls(
    world: World, kven: str, avtale: str, hending: str, datatable: Table | None = None
) -> None:
    world.do("avtalehending", who(kven), **_event(world, avtale, hending, datatable))


def a_year_after(day: date) -> date:
    return day.replace(year=day.year + 1)


def _leaving(world: World, avtale: str, organ: str, table: Table | None) -> dict[str, Any]:
    made: dict[str, Any] = {
        "avtale": AVTALAR[avtale], "organ": words.ORGAN[organ], "dato": world.day,
        "verknad": a_year_after(world.day), "eige_saksnummer": "26/77",
    }
    if aside(table, "protokollutskrift", "ja") == "ja":
        made["fil"] = PROOF
    return made | _read(table)


@given(parsers.re(f"{KVEN} har sagt opp {AVTALE} ved {EIGE}"))
def _left(
    world: World, kven: str, avtale: str, organ: str, datatable: Table | None = None
) -> None:
    world.must("sei_opp_avtale", who(kven), **_leaving(world, avtale, organ, datatable))


@when(parsers.re(f"{KVEN} seier opp {AVTALE} ved {EIGE}"))
def _leaves(
    world: World, kven: str, avtale: str, organ: str, datatable: Table | None = None
) -> None:
    world.do("sei_opp_avtale", who(kven), **_leaving(world, avtale, organ, datatable))


# -- how it stands -------------------------------------------------------------------------------


@then(parsers.re(f"(?:er {AVTALE}|(?P<den>{words.one_of(AVTALAR)}) er) "
                 f"(?P<tilstand>{words.one_of(TILSTAND)})"))
def _stands(
    world: World, tilstand: str, avtale: str | None = None, den: str | None = None
) -> None:
    assert agreement(world, avtale or den or "").tilstand == TILSTAND[tilstand]


@then(parsers.re(f"avtalen over {AVTALE} er under revisjon"))
def _mother_revised(world: World, avtale: str) -> None:
    register = register_of(world)
    assert register.mother_under_revision(register.avtalar[AVTALAR[avtale]])


@then(parsers.re(f"{AVTALE} gjeld ikkje lenger for (?P<partnar>{PARTNAR}) "
                 r"frå (?P<day>\d+\. \w+ \d{4})"))
def _not_bound(world: World, avtale: str, partnar: str, day: str) -> None:
    register, when_ = register_of(world), words.day(day)
    found = register.avtalar[AVTALAR[avtale]]
    before = register.bound_by(found, when_.replace(year=when_.year - 1))
    assert words.PARTNARAR[partnar] in before
    assert words.PARTNARAR[partnar] not in register.bound_by(found, when_)


@then(parsers.re(f"(?P<dei>{LISTE}) har fått varsel om oppseiinga"))
def _told(world: World, dei: str) -> None:
    notice = cases_of(world)[-1]
    assert notice.sakstype == "C-19"
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    assert set(driver._facts(notice.number, world.now).file.varsla) == set(words.names(dei))


@given(parsers.re(f"sekretariatet har ført inn mandatet til (?P<organ>"
                  f"{words.one_of(words.FELLESORGAN)})"))
def _mandate(world: World, organ: str) -> None:
    world.must(
        "endre_organ", Who(), organ=words.FELLESORGAN[organ], mandat="Greie ut saker.",
        mandat_kjelde="avtalen punkt 5", grunn="oppdikta",
    )


@then(parsers.re(f"(?:vert avtalen|avtalen) frå saka (?:vert )?ført inn under {AVTALE}"))
def _registered(world: World, avtale: str) -> None:
    made = [a for a in register_of(world).avtalar.values() if a.sak == world.nr.split()[-1]]
    assert [a.mor for a in made] == [AVTALAR[avtale]]


@then(parsers.re(rf"neste gjennomgang av {AVTALE} er (?P<day>\d+\. \w+ \d{{4}})"))
def _next_review(world: World, avtale: str, day: str) -> None:
    assert agreement(world, avtale).neste_gjennomgang == words.day(day)


# -- cases that follow ---------------------------------------------------------------------------


def following(world: World, kind: str) -> Case:
    """The case of that type that the scenario's own case opened."""
    mother = next(c for c in cases_of(world) if c.number == world.nr.split()[-1])
    return next(c for c in cases_of(world) if c.mor == mother.id and c.sakstype == kind)


@then(parsers.re(f'er det meldt inn ei sak av typen "(?P<slag>{words.one_of(words.SAKSTYPAR)})"'))
def _followed(world: World, slag: str) -> None:
    assert following(world, words.SAKSTYPAR[slag]).sakssteg == "innmeldt"


@given("revisjonen av rammeavtalen er trekt")
def _withdrawn(world: World) -> None:
    world.must("trekk_saka", sak=following(world, "C-02").number, grunn="Vi ventar.")


@then(parsers.re(rf"er {AVTALE} i versjon (?P<versjon>\d+), med nummer (?P<nr>\d+)"))
def _version(world: World, avtale: str, versjon: str, nr: str) -> None:
    found = agreement(world, avtale)
    assert (found.versjon, found.nr, found.tilstand) == (int(versjon), int(nr), "i_kraft")
