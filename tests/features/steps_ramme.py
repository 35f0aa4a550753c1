"""Steps about the frame: the day, the switches, the contacts and the reglement of a partner."""

from typing import Any

from pytest_bdd import given, parsers, when

from tests.features import words
from tests.features.acts import Table
from tests.features.driver import Who
from tests.features.world import World

PARTNAR = words.one_of(words.PARTNARAR)
DAG = rf"\d+\. (?:{'|'.join(words.MAANADER)}) \d{{4}}"


@given(parsers.re(rf"det er (?P<day>{DAG})"))
@when(parsers.re(rf"det vert (?P<day>{DAG})"))
def _day(world: World, day: str) -> None:
    world.day = words.day(day)


@given(parsers.re(r"helsefellesskapet har sett brytaren (?P<rad>\S+) på (?P<value>av|åtvar|stopp)"))
def _switch(world: World, rad: str, value: str) -> None:
    assert not world.nr, "set brytarane før saka vert meld inn"
    world.brytarar[rad] = words.stored(value).replace("aa", "a")


@when("sekretariatet ser over helsefellesskapet")
def _oversight(world: World) -> None:
    """The rules that look at the register itself: seats, tasks of the year, agreements."""
    world.last = world.driver.oversyn(world.now)
    world.results.append(world.last)


@given(parsers.re(f"(?P<partnar>{PARTNAR}) har ingen kontaktperson"))
def _no_contact(world: World, partnar: str) -> None:
    contact = f"demo-kontakt-{words.PARTNARAR[partnar]}"
    world.must("avslutt_kontakt", kontakt=contact, til="2022-01-31")


@given(parsers.re(f"(?P<partnar>{PARTNAR}) har korkje kontaktperson eller postmottak"))
def _no_address(world: World, partnar: str) -> None:
    for kind in ("kontakt", "postmottak"):
        contact = f"demo-{kind}-{words.PARTNARAR[partnar]}"
        world.must("avslutt_kontakt", kontakt=contact, til="2022-01-31")


@given(parsers.re(f"(?P<partnar>{PARTNAR}) har fått kontaktperson"))
def _contact(world: World, partnar: str) -> None:
    world.must(
        "ny_kontakt", partnar=words.PARTNARAR[partnar], stilling="rådgjevar",
        adresse="radgjevar@example.org",
    )


@given(parsers.re(
    rf"(?P<vi>sekretariatet har ført inn )?reglementet til (?P<partnar>{PARTNAR}) "
    rf"frå (?P<day>{DAG})(?: til (?P<til>{DAG}))?:"
))
def _reglement(
    world: World, partnar: str, day: str, datatable: Table, til: str | None = None,
    vi: str | None = None,
) -> None:
    """Columns: organ, sakslag, and where there is one: éin gong, i året, år."""
    heads, *rows = datatable
    fields = {"organ": "organ", "sakslag": "sakslag", "éin gong": "grense_eingong",
              "i året": "grense_aar", "år": "grense_varigheit"}
    read: dict[str, Any] = {"organ": words.ORGAN.__getitem__, "sakslag": words.stored}
    made = [
        {fields[h]: read.get(h, words.kroner)(c) for h, c in zip(heads, row, strict=True) if c}
        | {"heimel": "reglementet § 1"}
        for row in rows
    ]
    owner = words.PARTNARAR[partnar]  # it enters its own, so there is nothing for it to confirm
    world.must(
        "nytt_reglement", Who("sse" if vi else owner), partnar=owner, gjeld_fraa=words.day(day),
        gjeld_til=words.day(til) if til else None, kjelde="vedtak i øvste organ", rader=made,
    )
