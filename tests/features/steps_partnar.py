"""Steps about what a partner says: avklaring and svar."""

from typing import Any

from pytest_bdd import given, parsers, then, when

from tests.features import words
from tests.features.acts import Table, aside, facts
from tests.features.clarify import clarification
from tests.features.driver import Who
from tests.features.world import World

PARTNAR = words.one_of(words.PARTNARAR)
ORGAN = words.one_of(words.ORGAN)
SVAR = {
    "ja": "ja",
    "ja med merknad": "ja_med_merknad",
    "nei": "nei",
    "med motframlegg": "motframlegg",
    "at saka ikkje gjeld dei": "gjeld_ikkje_oss",
}
VEG = {", i brev til sekretariatet": "brev", ", på telefon til sekretariatet": "telefon"}
SVARAR = (
    f"(?P<svar>{words.one_of(SVAR)}) ved (?P<organ>{ORGAN})(?P<veg>{words.one_of(VEG)})?"
)


# -- avklaring -----------------------------------------------------------------------------------


@given(parsers.re(f"(?P<partnar>{PARTNAR}) har avklart at (?P<kva>.+)"))
def _clarified(world: World, partnar: str, kva: str) -> None:
    world.ensure_wording()
    world.must("avklar", Who(words.PARTNARAR[partnar]), **(world.calm() | clarification(kva)))


@given(parsers.re("alle har avklart at (?P<kva>.+)"))
def _all_clarified(world: World, kva: str) -> None:
    world.ensure_wording()
    for partner in world.parties():
        if not world.has("avklar", partner):
            world.must("avklar", Who(partner), **(world.calm() | clarification(kva)))


@when(parsers.re(f"(?P<partnar>{PARTNAR}) avklarar at (?P<kva>.+)"))
def _clarifies(world: World, partnar: str, kva: str, datatable: Table | None = None) -> None:
    """A table may take a fact away: «| budsjettvedtak | |» leaves the field out."""
    made = world.calm() | clarification(kva) | facts(datatable)
    said = {name: value for name, value in made.items() if value != ""}
    world.do("avklar", Who(words.PARTNARAR[partnar]), **said)


@when(parsers.re(f"sekretariatet avklarar for (?P<partnar>{PARTNAR}) at (?P<kva>.+)"))
def _clarified_for(world: World, partnar: str, kva: str) -> None:
    said = world.calm() | clarification(kva)
    world.do("avklar", Who(), partnar=words.PARTNARAR[partnar], **said)


# -- svar ----------------------------------------------------------------------------------------


def _answer(world: World, svar: str, organ: str, table: Table | None) -> dict[str, Any]:
    other = aside(table, "prov", "")
    proof = not other and aside(table, "protokollutskrift", "ja") == "ja"
    made = world.answer(SVAR[svar], words.ORGAN[organ], proof=proof)
    if other:
        made["prov"] = world.attach(words.DOKUMENT[other])
    if words.ORGAN[organ] == "anna":
        made["avgjerd"] = "vedtak"
    if SVAR[svar] == "ja_med_merknad":
        made["merknad"] = "Vi ber om ei evaluering etter eitt år."
    return made | facts(table)


def _asked(
    world: World, partnar: str, svar: str, organ: str, veg: str | None, table: Table | None
) -> tuple[Who, dict[str, Any]]:
    person = aside(table, "person", "")
    made = _answer(world, svar, organ, table)
    if veg is None:
        return Who(words.PARTNARAR[partnar], person), made
    made |= {"partnar": words.PARTNARAR[partnar], "registrering": VEG[veg]}
    if VEG[veg] == "brev" and aside(table, "protokollutskrift", "ja") == "ja":
        made["prov"] = made.get("prov") or world.attach("brev")
    return Who("sse", person), made


@given(parsers.re(f"(?P<partnar>{PARTNAR}) har svara {SVARAR}"))
def _answered(
    world: World, partnar: str, svar: str, organ: str, veg: str | None = None,
    datatable: Table | None = None,
) -> None:
    who, made = _asked(world, partnar, svar, organ, veg, datatable)
    world.must("svar", who, **made)


@when(parsers.re(f"(?P<partnar>{PARTNAR}) svarar {SVARAR}"))
def _answers(
    world: World, partnar: str, svar: str, organ: str, veg: str | None = None,
    datatable: Table | None = None,
) -> None:
    who, made = _asked(world, partnar, svar, organ, veg, datatable)
    world.do("svar", who, **made)


@when(parsers.re(f"sekretariatet svarar (?P<svar>ja|nei) for (?P<partnar>{PARTNAR})"))
def _answers_for(world: World, svar: str, partnar: str) -> None:
    owner = words.PARTNARAR[partnar]
    organ = "kommunestyre" if owner.startswith("kommune") else "styre"
    world.do("svar", Who(), partnar=owner, **world.answer(svar, organ))


@when(parsers.re(
    f"(?P<kven>{PARTNAR}|SSU) svarar (?P<svar>ja|nei) for (?P<partnar>{PARTNAR})"
))
def _answers_for_another(world: World, kven: str, svar: str, partnar: str) -> None:
    owner = words.PARTNARAR[partnar]
    organ = "kommunestyre" if owner.startswith("kommune") else "styre"
    som = (words.PARTNARAR | words.FELLESORGAN)[kven]
    world.do("svar", Who(som), partnar=owner, **world.answer(svar, organ))


@given("alle andre partnarar har svara ja")
@given("alle partnarane har svara ja")
def _all_answered(world: World) -> None:
    for partner in world.parties():
        world.ensure_yes(partner)


@given(parsers.re(f"alle har svara ja, utanom (?P<partnar>{PARTNAR})"))
def _all_but(world: World, partnar: str) -> None:
    for partner in world.parties():
        if partner != words.PARTNARAR[partnar]:
            world.ensure_yes(partner)


# -- who may answer --------------------------------------------------------------------------------

MED = " med styrevedtak i saka"
WHOSE = f"(?P<organ>{ORGAN})(?P<med>{MED})? i (?P<partnar>{PARTNAR})"


@then(parsers.re(f"tel eit ja frå {WHOSE}: (?P<ventar>ja|nei)"))
@then(parsers.re(f"eit ja frå {WHOSE} tel: (?P<ventar>ja|nei)"))
@then(parsers.re(
    f"(?:kan )?(?P<partnar>{PARTNAR}) svare ja ved (?P<organ>{ORGAN})(?P<med>{MED})?: "
    "(?P<ventar>ja|nei)"
))
def _may(world: World, partnar: str, organ: str, ventar: str, med: str | None = None) -> None:
    """A whole answer is tried and judged, and nothing of it is kept."""
    made = world.answer("ja", words.ORGAN[organ])
    if med:
        made["styrevedtak"] = "styret, sak 12/26"
    found = world.would("svar", Who(words.PARTNARAR[partnar]), **made)
    rules = {s.regel for s in found.stops}
    assert all(r.startswith("DEL-") for r in rules), found.stops
    assert found.utfall == ("ok" if ventar == "ja" else "stansa"), found


@then(parsers.re(f"er det (?P<organ>{ORGAN}|ingen) i (?P<partnar>{PARTNAR}) som skal spørjast"))
def _first(world: World, organ: str, partnar: str) -> None:
    found = world.driver.niva(world.nr, words.PARTNARAR[partnar], world.now).organ
    assert found[:1] == (() if organ == "ingen" else (words.ORGAN[organ],)), found
