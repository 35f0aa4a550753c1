"""Steps about cases that were under way elsewhere: entered, answered from before, confirmed."""

from typing import Any

from pytest_bdd import given, parsers, when

from tests.features import words
from tests.features.acts import Table
from tests.features.driver import Who
from tests.features.world import CALM, World

SLAG = words.one_of(words.SAKSTYPAR)
STEG = words.one_of(words.STEG)
PARTNAR = words.one_of(words.PARTNARAR)
ORGAN = words.one_of(words.ORGAN)
DAG = rf"\d+\. (?:{'|'.join(words.MAANADER)}) \d{{4}}"
SAK = f'inn ei sak av typen "(?P<slag>{SLAG})" som er komen til (?P<steg>{STEG})'
SVAR = (
    f"inn at (?P<partnar>{PARTNAR}) svara (?P<svar>ja|nei) ved (?P<organ>{ORGAN}) "
    f"(?P<dag>{DAG})"
)
PERSON = "(?P<person>Ada|ADA|Berit)"
SAID = "Partnarane sluttar seg til framlegget."

CASE_LABELS = {
    "innmeldt": ("innmeldt", words.day),
    "ordlyd": ("tekst", str),
    "ordlyden er frå": ("ordlyd_dato", words.day),
    "SSU handsama saka": ("ssu_dato", words.day),
    "SSU kom til": ("ssu_utfall", words.stored),
    "runden opna": ("runde_opna", words.day),
    "svarfrist": ("runde_frist", words.day),
    "gammalt nummer": ("gammalt_nummer", str),
    "presentert": ("presentert_pm", words.day),
    "gjeld": ("partnarar", words.names),
    "person": ("person", str),
}
ANSWER_LABELS = {
    "ordlyd frå": ("ordlyd_dato", words.day),
    "prinsipiell": ("prinsipiell", words.stored),
    "avgjerd": ("avgjerd", words.stored),
    "person": ("person", str),
    "prov": ("prov", str),
}


def _read(table: Table | None, labels: dict[str, Any]) -> dict[str, Any]:
    """The rows of a table as fields; an empty cell takes the field away."""
    made: dict[str, Any] = {}
    for label, text in table or []:
        name, convert = labels[label]
        made[name] = convert(text) if text else None
    return made


def _case(world: World, slag: str, steg: str, table: Table | None) -> tuple[Who, dict[str, Any]]:
    """A case with the history such a case has; the table says what is different in this one."""
    made: dict[str, Any] = {
        "tittel": slag, "sakstype": words.SAKSTYPAR[slag], "steg": words.STEG[steg],
        "gammalt_nummer": "19/1234", "innmeldt": words.day("3. november 2025"),
    }
    world.sakstype = made["sakstype"]
    if made["steg"] in ("handsama_i_ssu", "rundgang"):
        made |= {"tekst": SAID, "ordlyd_dato": words.day("1. desember 2025")}
    if made["steg"] == "rundgang":
        made |= {"runde_opna": words.day("5. januar 2026"),
                 "runde_frist": words.day("1. april 2026")}
        handled = world.handling("tilraading", "to_trinn")
        made |= {"ssu_organ": "ssu", "ssu_dato": words.day("10. desember 2025"),
                 "ssu_utfall": "tilraading"}
        made |= {n: handled[n] for n in ("modell", "modell_grunn") if n in handled}
    if world.kind.krins == "namngjevne":
        made["partnarar"] = ("kommune-9901", "kommune-9902", "hf-lag")
    said = _read(table, CASE_LABELS)
    if said.get("ssu_dato", "") is None:
        for name in ("ssu_organ", "ssu_utfall", "modell", "modell_grunn"):
            made.pop(name, None)
    who = Who("sse", said.pop("person", "ada"))
    return who, {n: v for n, v in (made | said).items() if v is not None}


@given(parsers.re(f"sekretariatet har ført {SAK}"))
def _entered(world: World, slag: str, steg: str, datatable: Table | None = None) -> None:
    who, made = _case(world, slag, steg, datatable)

    def enter() -> None:
        world.must("innfoer_sak", who, **made)
        if "tekst" in made:
            world.done.add(("ny_ordlyd", ""))

    world.once(f"før inn {who} {made}", enter)


@when(parsers.re(f"sekretariatet fører {SAK}"))
def _enters(world: World, slag: str, steg: str, datatable: Table | None = None) -> None:
    who, made = _case(world, slag, steg, datatable)
    world.do("innfoer_sak", who, **made)


@given("papira saka må ha, ligg ved")
def _papers(world: World) -> None:
    for paper in world.kind.dokumentkrav:
        if not world.has("legg_ved", paper.slag.value):
            world.attach(paper.slag.value)


# -- answers from before ---------------------------------------------------------------------------


def _answer(
    world: World, partnar: str, svar: str, organ: str, dag: str, table: Table | None
) -> tuple[Who, dict[str, Any]]:
    said = _read(table, ANSWER_LABELS)
    owner, role = words.PARTNARAR[partnar], words.ORGAN[organ]
    made = dict(CALM) | {
        "partnar": owner, "svar": svar, "organ": role, "dato": words.day(dag),
        "avgjerd": "vedtak" if role in words.POLITISKE or role == "styre" else "delegert_vedtak",
        "eige_saksnummer": "26/101", "stilling": "rådgjevar",
        "ordlyd_dato": words.day("1. desember 2025"),
        "prov": _proof(world, owner, said.pop("prov", "protokollutskrift") or "protokollutskrift"),
    }
    if svar == "nei":
        made["grunngjeving"] = "Vi har ikkje folk til det."
    return Who("sse", said.pop("person", "ada")), made | said


def _proof(world: World, owner: str, kind: str) -> int:
    """A paper of that partner; «same» is the one laid on the case last."""
    if kind == "same":
        return world.documents
    slag = words.DOKUMENT.get(kind, kind)
    world.must("legg_ved", slag=slag, tittel=kind, tekst=f"{kind} frå {owner}")
    world.documents += 1
    return world.documents


@given(parsers.re(f"sekretariatet har ført {SVAR}"))
def _answered(
    world: World, partnar: str, svar: str, organ: str, dag: str, datatable: Table | None = None
) -> None:
    who, made = _answer(world, partnar, svar, organ, dag, datatable)
    world.must("innfoer_svar", who, **made)


@when(parsers.re(f"sekretariatet fører {SVAR}"))
def _answers(
    world: World, partnar: str, svar: str, organ: str, dag: str, datatable: Table | None = None
) -> None:
    who, made = _answer(world, partnar, svar, organ, dag, datatable)
    world.do("innfoer_svar", who, **made)


@given("sekretariatet har ført inn at alle svara ja ved øvste organ")
def _all_answered(world: World) -> None:
    for partner in world.parties():
        if not world.has("innfoer_svar", partner):
            organ = "kommunestyret" if partner.startswith("kommune") else "styret"
            name = words.name_of(partner)
            who, made = _answer(world, name, "ja", organ, "10. februar 2026", None)
            world.must("innfoer_svar", who, **made)


# -- the second person -----------------------------------------------------------------------------


@given(parsers.re(f"{PERSON} har stadfesta innføringa"))
def _confirmed(world: World, person: str) -> None:
    world.must("stadfest_innfoering", Who("sse", person.lower()))


@when(parsers.re(f"{PERSON} stadfester innføringa"))
def _confirms(world: World, person: str) -> None:
    world.do("stadfest_innfoering", Who("sse", person if person == "ADA" else person.lower()))


@given(parsers.re(f"{PERSON} har retta tittelen på saka"))
def _mended(world: World, person: str) -> None:
    world.must("rett", Who("sse", person.lower()), kva="sak", felt="tittel",
               verdi="Ein annan tittel", grunn="Tittelen var feil i arket.")
