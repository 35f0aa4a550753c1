"""Steps on organs and seats: who is appointed, what is set up, and elections."""

import tomllib
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from pytest_bdd import given, parsers, when

from tests.features import words
from tests.features.acts import KVEN, Convert, Table
from tests.features.databases import fjordlandet
from tests.features.driver import UseCaseDriver, Who
from tests.features.world import World

FELLES = words.one_of(words.FELLESORGAN)
PARTNAR = words.one_of(words.PARTNARAR)
DAG = rf"\d+\. (?:{'|'.join(words.MAANADER)}) \d{{4}}"
LISTE = f"(?:{PARTNAR})(?:(?:, | og )(?:{PARTNAR}))*"


def who(name: str) -> Who:
    return Who(chooser(name))


def chooser(text: str) -> str:
    """Whoever elects or sets up: a partner, a joint organ, or the secretariat."""
    known = words.PARTNARAR | words.RAADGJEVARAR | words.FELLESORGAN
    return {"sekretariatet": "sse", **known}[text]


def demands(text: str) -> list[dict[str, Any]]:
    """«R-101: to representantar for brukarane (brukar, 2)»."""
    rad, _, rest = text.partition(": ")
    kva, _, inside = rest.rstrip(")").partition(" (")
    gruppe, _, number = inside.partition(", ")
    return [{"rad": rad, "kva": kva, "gruppe": gruppe, "minst": int(number), "hogst": int(number)}]


SEAT: Mapping[str, tuple[str, Convert]] = {
    "gruppe": ("gruppe", words.stored),
    "stilling": ("stilling", str),
    "første dag": ("fraa", words.day),
    "siste dag": ("til", words.day),
    "partnar": ("partnar", words.PARTNARAR.__getitem__),
    "vald av": ("vald_av", chooser),
    "innstilt av": ("innstilt_av", chooser),
    "på vegner av": ("paa_vegne_av", words.names),
    "fullmakt": ("fullmakt", str),
    "fag": ("fag", str),
    "nivå": ("nivaa", str),
    "observatør": ("observator", words.yes),
}
ORGAN: Mapping[str, tuple[str, Convert]] = {
    "namn": ("namn", str),
    "rolle": ("rolle", lambda t: {"fagleg utval": "fsu", "nettverk": "nettverk",
                                  "ad hoc-utval": "adhoc", "områdeutval": "ou"}[t]),
    "mandat": ("mandat", str),
    "fast": ("fast", words.yes),
    "sett ned av": ("oppretta_av", chooser),
    "vald av": ("vel", chooser),
    "område": ("omraade", str),
    "siste dag": ("til", words.day),
    "krav": ("krav", demands),
}


def read(table: Table | None, labels: Mapping[str, tuple[str, Convert]]) -> dict[str, Any]:
    """The rows of a table by their labels; an empty cell takes the field away."""
    rows = [(labels[label], text) for label, text in table or [] if label in labels]
    return {name: convert(text) if text else None for (name, convert), text in rows}


def _case_number(world: World, table: Table | None) -> str | None:
    said = dict(row for row in table or [] if row[0] == "sak")
    return {"": None, "saka": world.nr}.get(said.get("sak", ""), said.get("sak"))


# -- seats -----------------------------------------------------------------------------------------


def _seat(world: World, organ: str, table: Table | None) -> dict[str, Any]:
    made = {"organ": words.FELLESORGAN[organ], "gruppe": "kommune", "stilling": "kommunalsjef",
            "fraa": world.day, "saksnummer": _case_number(world, table)}
    return made | read(table, SEAT)


@when(parsers.re(f"{KVEN} fører inn ein plass i (?P<organ>{FELLES})"))
def _appoints(world: World, kven: str, organ: str, datatable: Table | None = None) -> None:
    world.do("oppnemn", who(kven), **_seat(world, organ, datatable))


@given(parsers.re(f"det er ført inn ein plass i (?P<organ>{FELLES})"))
def _appointed(world: World, organ: str, datatable: Table | None = None) -> None:
    world.must("oppnemn", **_seat(world, organ, datatable))


def _held(world: World, organ: str, position: str) -> str:
    """The id of the seat with that position."""
    wanted = (words.FELLESORGAN[organ], position)
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    seats = driver.register().sete
    return next(s.id for s in seats if (s.organ, s.stilling) == wanted)


PLASSAR = Path(__file__).parent / "plassar.toml"


@given(parsers.re(f"plassane i (?P<organ>{FELLES}) er fylte"))
def _filled(world: World, organ: str) -> None:
    """As its composition demands; these two organs have nobody from the beginning."""
    wanted = words.FELLESORGAN[organ]
    rows = tomllib.loads(PLASSAR.read_text(encoding="utf-8"))["sete"]
    for row in (r for r in rows if r["organ"] == wanted):
        counted = row.pop("teljande", True)
        world.must("oppnemn", **row, observator=not counted)


@given(parsers.re(
    f"vervet «(?P<stilling>[^»]+)» i (?P<organ>{FELLES}) (?:er|vert) avslutta(?: (?P<dag>{DAG}))?"
))
def _ended(world: World, stilling: str, organ: str, dag: str | None = None) -> None:
    last = words.day(dag) if dag else world.day - timedelta(days=1)
    world.must("avslutt_verv", sete=_held(world, organ, stilling), til=last)


@given(parsers.re(f"(?P<organ>{FELLES}) har tjue medlemer"))
def _crowded(world: World, organ: str) -> None:
    wanted = words.FELLESORGAN[organ]
    for _ in range(20 - sum(s.organ == wanted for s in fjordlandet().sete)):
        world.must("oppnemn", **_seat(world, organ, [["gruppe", "andre"]]))


@when(parsers.re(
    f"{KVEN} avsluttar vervet «(?P<stilling>[^»]+)» i (?P<organ>{FELLES})"
))
def _ends(world: World, kven: str, stilling: str, organ: str) -> None:
    world.do("avslutt_verv", who(kven), sete=_held(world, organ, stilling), til=world.day)


@given(parsers.re("(?P<namn>\\w+) er ny kommune i området (?P<omraade>\\w+)"))
def _new_kommune(world: World, namn: str, omraade: str) -> None:
    world.must(
        "ny_partnar", id=f"kommune-{namn.lower()}", slag="kommune", namn=namn, kortnamn=namn,
        fraa=world.day, omraade=(omraade,), kjelde="oppdikta",
    )


@when(parsers.re(
    f"sekretariatet fører inn ein plass i (?P<organ>{FELLES}) som òg er for (?P<namn>\\w+)"
))
def _for_the_new_one(world: World, organ: str, namn: str) -> None:
    made = _seat(world, organ, None) | {"partnar": "kommune-9901", "vald_av": "kommune-9901"}
    made |= {"paa_vegne_av": (f"kommune-{namn.lower()}",), "fullmakt": "vedtak i kommunestyret"}
    world.do("oppnemn", **made)


# -- organs ----------------------------------------------------------------------------------------


def _organ(table: Table | None) -> dict[str, Any]:
    made = {"id": "nytt-organ", "rolle": "adhoc", "namn": "Saksutvalet", "fraa": "2026-03-02",
            "mandat": "Løyse oppgåva.", "kjelde": "oppdikta"}
    return made | read(table, ORGAN)


@when(parsers.re(f"{KVEN} fører inn eit nytt organ"))
def _sets_up(world: World, kven: str, datatable: Table | None = None) -> None:
    world.do("nytt_organ", who(kven), **_organ(datatable))


@when(parsers.re(f"{KVEN} endrar (?P<organ>{FELLES})"))
def _changes(world: World, kven: str, organ: str, datatable: Table | None = None) -> None:
    said = read(datatable, ORGAN) | {"saksnummer": _case_number(world, datatable)}
    world.do("endre_organ", who(kven), organ=words.FELLESORGAN[organ], grunn="Vedtaket.", **said)


@when(parsers.re(f"{KVEN} fører inn eit møte i (?P<organ>{FELLES}) (?P<dag>{DAG})"))
def _meeting(world: World, kven: str, organ: str, dag: str) -> None:
    world.do("nytt_moete", who(kven), organ=words.FELLESORGAN[organ], dato=(words.day(dag),))


@given(parsers.re(r"(?P<tal>\d+) referat frå nettverka ventar i innboksen"))
def _waiting(world: World, tal: str) -> None:
    for number in range(int(tal)):
        world.must("mottak", slag="referat", fraa="Fagnettverket", tittel=f"Møte {number}")


# -- elections -------------------------------------------------------------------------------------


def _election(organ: str, electors: str | None) -> dict[str, Any]:
    made: dict[str, Any] = {"tittel": "Val", "sakstype": "C-12"}
    if organ:
        made["val_organ"] = words.FELLESORGAN[organ]
    if electors:
        made |= {"forpliktande": True, "partnarar": words.names(electors)}
    return made


TIL = f"eit val(?: til (?P<organ>{FELLES}))?(?: der (?P<kven>{LISTE}) vel)?"


@when(parsers.re(f"sekretariatet melder inn {TIL}"))
def _elects(world: World, organ: str = "", kven: str | None = None) -> None:
    world.do("meld_inn", **_election(organ or "", kven))


@when(parsers.re(
    f"sekretariatet melder inn eit val til (?P<organ>{FELLES}) der òg (?P<namn>\\w+) vel"
))
def _elects_with_a_stranger(world: World, organ: str, namn: str) -> None:
    made = _election(organ, "Småvik og Bystad")
    made["partnarar"] += (f"kommune-{namn.lower()}",)
    world.do("meld_inn", **made)


@given(parsers.re(TIL))
def _election_there(world: World, organ: str = "", kven: str | None = None) -> None:
    made = _election(organ or "", kven)
    world.once(f"meld inn {made}", lambda: world.must("meld_inn", **made))
    world.ensure_wording()


@given("valet er send til SSU")
def _sent(world: World) -> None:
    world.must("send_til_ssu")


@given(parsers.re("valet er (?P<kor>på rundgang|vedteke)"))
def _run(world: World, kor: str) -> None:
    """By nomination and round where partners elect; by SSU itself where SSU elects."""
    binding = world.told.get("forpliktande")
    outcome = "tilraading" if binding else "vedtak"
    organ = "ytre-utval" if world.told.get("val_organ") == "ssu" else "ssu"
    world.must("handsam", organ=organ, dato=world.day, utfall=outcome) if binding else None
    world.must("send_til_ssu")
    if not binding:
        world.must("handsam", organ="ssu", dato=world.day, utfall=outcome)
        world.must("konstater_semje")
    else:
        world.must("opne_runde")
    if kor == "vedteke":
        if binding:
            for partner in world.parties():
                world.ensure_yes(partner)
            world.must("konstater_semje")
        world.must("vedta")


# -- advisers --------------------------------------------------------------------------------------

RAADGJEVAR = f"rådgjevaren (?P<namn>{words.one_of(words.RAADGJEVARAR)})"


@when(parsers.re(f"{RAADGJEVAR} svarar ja"))
def _adviser_answers(world: World, namn: str) -> None:
    made = world.answer("ja", "anna") | {
        "avgjerd": "vedtak", "organ_namn": "årsmøtet", "organ_heimel": "vedtektene",
    }
    world.do("svar", Who(words.RAADGJEVARAR[namn]), **made)


@given(parsers.re(f'{RAADGJEVAR} har gitt rådet "(?P<tekst>[^"]+)"'))
def _adviser_advises(world: World, namn: str, tekst: str) -> None:
    world.must("raadgjeving", Who(words.RAADGJEVARAR[namn]), tekst=tekst)


# -- what only these chapters need -----------------------------------------------------------------


AREA = {"id": "ou-ytter", "rolle": "ou", "namn": "Ytterutvalet", "omraade": "Ytterkysten"}


@given("Ytterkysten har fått eit eige områdeutval")
def _area_organ(world: World) -> None:
    world.must("nytt_organ", **_organ(None) | AREA)


@when("områdeutvalet for Ytterkysten set ned eit underutval")
def _sub_organ(world: World) -> None:
    made = _organ(None) | {"omraade": "Ytterkysten", "oppretta_av": "ou-ytter"}
    world.do("nytt_organ", Who("ou-ytter"), **made)


@given("ei strukturendring er vedteken")
def _structure(world: World) -> None:
    world.must("meld_inn", tittel="Ny struktur", sakstype="C-11")
    world.walk("vedteke")


@when(parsers.re(
    f"sekretariatet melder inn eit prosjekt med (?P<organ>{FELLES}) som styringsgruppe"
))
def _project(world: World, organ: str) -> None:
    world.do(
        "meld_inn", tittel="Prosjekt", sakstype="C-10", styringsgruppe=words.FELLESORGAN[organ]
    )
