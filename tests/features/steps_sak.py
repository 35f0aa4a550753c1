"""Steps about the case: its type, how far it has come, and what the secretariat does."""

from typing import Any

from pytest_bdd import given, parsers, when

from tests.features import words
from tests.features.acts import KVEN, SAID, ActWords, Table, aside, facts, from_groups
from tests.features.driver import Who
from tests.features.world import World

SLAG = words.one_of(words.SAKSTYPAR)
STEG = words.one_of(words.STEG)
PARTNAR = words.one_of(words.PARTNARAR)
FELLES = words.one_of(words.FELLESORGAN)
LISTE = f"(?:{PARTNAR})(?:(?:, | og )(?:{PARTNAR}))*"


def who(name: str, person: str = "") -> Who:
    if name == "sekretariatet":
        return Who("sse", person)
    return Who((words.PARTNARAR | words.RAADGJEVARAR | words.FELLESORGAN)[name], person)


# -- the case ----------------------------------------------------------------------------------


USUAL: dict[str, dict[str, Any]] = {
    "C-07": {"planform": "avtalt_prosess"},
    "C-10": {"prosjektleiar": "prosjektleiar", "oppstart": "2026-03-02",
             "styringsgruppe": "styringsgruppe"},
}
"""What a case of that type says when it is registered, where the scenario leaves it unsaid."""


def _registration(slag: str, datatable: Table | None) -> dict[str, Any]:
    fields: dict[str, Any] = {"tittel": slag, "sakstype": words.SAKSTYPAR[slag]}
    fields |= facts(datatable)
    if fields["sakstype"] == "C-09":
        fields.setdefault("ekstern_frist", "2026-12-01")
    if fields["sakstype"] == "C-04":
        fields.setdefault("partnarar", ("kommune-9901", "kommune-9902", "hf-lag"))
    for name, value in USUAL.get(fields["sakstype"], {}).items():
        fields.setdefault(name, value)
    return fields


@given(parsers.re(f'ei sak av typen "(?P<slag>{SLAG})"'))
def _case(world: World, slag: str, datatable: Table | None = None) -> None:
    made = _registration(slag, datatable)
    world.once(f"meld inn {made}", lambda: world.must("meld_inn", **made))


LOV = " med innhald etter § 6-2"
KORT = {
    f"ein samarbeidsavtale{LOV}": ("C-01", (1, 2)),
    "ein samarbeidsavtale om organa": ("C-01", ()),
    f"ein samhandlingsprosedyre{LOV}": ("C-05", (1, 2)),
    "ein samhandlingsprosedyre": ("C-05", ()),
}
"""A case for all the partners in few words: its type, and its points of hol. § 6-2."""


@given(parsers.re(f"(?P<sak>{words.one_of(dict.fromkeys(KORT, ''))})(?: for (?P<kven>{LISTE}))?"))
def _short(world: World, sak: str, kven: str | None = None) -> None:
    slag, points = KORT[sak]
    circle = words.names(kven) if kven else ()
    made = {"sakstype": slag, "paragraf_6_2": points, "partnarar": circle}
    world.once(f"meld inn {made}", lambda: world.must("meld_inn", tittel="Felles sak", **made))


@when(parsers.re(f'{KVEN} melder inn ei sak av typen "(?P<slag>{SLAG})"'))
def _register(world: World, kven: str, slag: str, datatable: Table | None = None) -> None:
    """Nothing is filled in here but the title: the table says the rest."""
    fields = {"tittel": slag, "sakstype": words.SAKSTYPAR[slag]} | facts(datatable)
    world.do("meld_inn", who(kven), **fields)


@given("saka følgjer konsensusmodellen")
def _consensus_model(world: World) -> None:
    world.konsensusmodell = True


@given(parsers.re(f"saka er komen til (?P<steg>{STEG})"))
@given(parsers.re(f"saka er (?P<steg>{STEG})"))
def _walked(world: World, steg: str) -> None:
    world.once(f"gå til {steg}", lambda: world.walk(words.STEG[steg]))


@given("saka er klar for SSU")
def _ready_for_ssu(world: World) -> None:
    def ready() -> None:
        world.walk("utgreiing")
        world.ready_for_ssu()

    world.once("klar for SSU", ready)


@given("saka er klar for rundgang")
def _ready_for_round(world: World) -> None:
    def ready() -> None:
        world.walk("handsama_i_ssu")
        world.ready_for_round()

    world.once("klar for rundgang", ready)


@given(parsers.re('saka har ordlyden "(?P<tekst>[^"]+)"'))
def _wording(world: World, tekst: str) -> None:
    world.must("ny_ordlyd", tekst=tekst)


@given(parsers.re(f"saka er presentert for (?P<organ>{FELLES})"))
def _presented(world: World, organ: str) -> None:
    world.must("presenter_pm", dato=world.day, organ=words.FELLESORGAN[organ])


# -- SSU and the other joint organs --------------------------------------------------------------


def _handling(world: World, organ: str, datatable: Table | None) -> dict[str, Any]:
    said = facts(datatable)
    made = world.handling("tilraading") | {"organ": words.FELLESORGAN[organ]}
    if "modell" in said and "modell_grunn" not in said:
        made["modell_grunn"] = "SSU meiner dette høver best for saka."
    return made | {k: v for k, v in said.items() if v != ""}


@given(parsers.re(f"(?P<organ>{FELLES}) har handsama saka"))
def _handled(world: World, organ: str, datatable: Table | None = None) -> None:
    world.must("handsam", **_handling(world, organ, datatable))


@when(parsers.re(f"(?P<organ>{FELLES}) handsamar saka"))
def _handles(world: World, organ: str, datatable: Table | None = None) -> None:
    """Without a model in the table none is chosen; «grunn for modellen» empty means no reason."""
    made = _handling(world, organ, datatable)
    if ["grunn for modellen", ""] in (datatable or []):
        made.pop("modell_grunn", None)
    world.do("handsam", **made)


def _narrowing(world: World, organ: str, utan: str, datatable: Table | None) -> dict[str, Any]:
    return {"organ": words.FELLESORGAN[organ], "utan": words.names(utan), "dato": world.day,
            "grunn": "Dei andre er samde og vil kome i gang.", **facts(datatable)}


@given(parsers.re(f"(?P<organ>{FELLES}) har avgrensa saka, utan (?P<utan>{LISTE})"))
def _narrowed(world: World, organ: str, utan: str, datatable: Table | None = None) -> None:
    world.must("avgrens", **_narrowing(world, organ, utan, datatable))


@when(parsers.re(f"(?P<organ>{FELLES}) avgrensar saka, utan (?P<utan>{LISTE})"))
def _narrows(world: World, organ: str, utan: str, datatable: Table | None = None) -> None:
    world.do("avgrens", **_narrowing(world, organ, utan, datatable))


# -- all other acts, from the list in acts.py ------------------------------------------------------


def _fields(world: World, said: ActWords, groups: dict[str, Any], table: Table | None) -> Any:
    made = dict(said.fixed) | groups | facts(table)
    match said.verb:
        case "legg_ved":
            world.documents += 1
            made = {"tittel": made["slag"], "tekst": "Innhaldet i dokumentet."} | made
        case "trekk_svar" | "lyft_pm" | "signer" if "skrive_feil" not in made:
            made = {"dato": world.day} | made
    if said.verb == "signer":
        kind = "signert_avtale" if aside(table, "signert fil", "ja") == "ja" else "brev"
        made["dokument"] = world.attach(kind)
    proven = said.verb == "trekk_svar" and "skrive_feil" not in made
    if proven and aside(table, "protokollutskrift", "ja") == "ja":
        made["prov"] = world.attach(words.DOKUMENT[aside(table, "prov", "protokollutskrift")])
    if said.verb == "ny_ordlyd" and "vedlegg" in made:
        made["vedlegg"] = (f"{made['vedlegg']}={world.attach('anna')}",)
    if said.verb == "paa_vent":
        made["grunn"] = made.pop("tekst")
    return made


def _define(said: ActWords) -> None:
    """The step functions of one act; pytest-bdd finds them in this module's namespace."""

    @given(parsers.re(f"{KVEN} har {said.done}"), stacklevel=2)
    def _done(
        world: World, kven: str, tekst: str | None = None, fellesorgan: str | None = None,
        eigeorgan: str | None = None, dokument: str | None = None, uttale: str | None = None,
        datatable: Table | None = None,
    ) -> None:
        groups = from_groups(tekst, fellesorgan, eigeorgan, dokument, uttale)
        actor = who(kven, aside(datatable, "person", ""))
        world.must(said.verb, actor, **_fields(world, said, groups, datatable))

    @when(parsers.re(f"{KVEN} {said.now}"), stacklevel=2)
    def _now(
        world: World, kven: str, tekst: str | None = None, fellesorgan: str | None = None,
        eigeorgan: str | None = None, dokument: str | None = None, uttale: str | None = None,
        datatable: Table | None = None,
    ) -> None:
        groups = from_groups(tekst, fellesorgan, eigeorgan, dokument, uttale)
        actor = who(kven, aside(datatable, "person", ""))
        world.do(said.verb, actor, **_fields(world, said, groups, datatable))


for _said in SAID:
    _define(_said)
