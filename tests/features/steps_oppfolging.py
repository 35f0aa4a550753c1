"""Steps about what comes again and what follows: returns, duties carried out, cases that follow."""

from pytest_bdd import given, parsers, when

from tests.features import words
from tests.features.driver import Who
from tests.features.world import World

PARTNAR = words.one_of(words.PARTNARAR)
LISTE = f"(?:{PARTNAR})(?:(?:, | og )(?:{PARTNAR}))*"
LEVELS = {"leiinga": "leiing", "avdelinga": "avdeling", "drifta": "drift"}
STAD = "|".join(LEVELS)


@given(parsers.re(r"saka har kome attende (?P<gonger>\d+) gonger"))
def _returned(world: World, gonger: str) -> None:
    """Lifting is not asked of on the way there: the limit is met by the last return only."""
    world.walk("utgreiing")
    world.ready_for_ssu()
    for _ in range(int(gonger)):
        world.must("send_til_ssu")
        world.must("send_attende", grunn="Saka må greiast betre ut.")


@given(parsers.re(f"(?P<kven>{LISTE}) har gjennomført pliktene sine på alle nivå"))
def _carried_out(world: World, kven: str) -> None:
    for partner in words.names(kven):
        for level in LEVELS.values():
            _confirm(world, partner, level)


@given(parsers.re(f"(?P<partnar>{PARTNAR}) har gjennomført plikta si i (?P<stad>{STAD})"))
def _on_one_level(world: World, partnar: str, stad: str) -> None:
    _confirm(world, words.PARTNARAR[partnar], LEVELS[stad])


def _confirm(world: World, partner: str, level: str) -> None:
    """The walking world lays the first duty on Småvik and the second on the trust."""
    duty = {"kommune-9901": 1, "hf-lag": 2}[partner]
    world.must(
        "stadfest_plikt", Who(partner), plikt=duty, nivaa=level, tilstand="gjennomfort"
    )


TRINN = {"dialog mellom partane": "dialog", "SSU": "ssu",
         "det nasjonale organet": "nasjonalt"}


def _rung(trinn: str, world: World) -> dict[str, object]:
    return {"trinn": TRINN[trinn], "stad": trinn, "dato": world.day, "resultat": "ikkje_loyst"}


@given(parsers.re(f"usemja er prøvd i (?P<trinn>{words.one_of(TRINN)})"))
def _tried(world: World, trinn: str) -> None:
    world.must("tvistesteg", **_rung(trinn, world))


@when(parsers.re(f"usemja vert prøvd i (?P<trinn>{words.one_of(TRINN)})"))
def _tries(world: World, trinn: str) -> None:
    world.do("tvistesteg", **_rung(trinn, world))


@given("saka følgjer av ei strukturendring som ikkje er vedteken")
def _follows(world: World) -> None:
    mother = world.must("meld_inn", tittel="Ny struktur", sakstype="C-11").nr
    world.must("meld_inn", tittel="Ny rammeavtale", sakstype="C-02", mor=mother)


@given("saka følgjer av ei strukturendring som er vedteken")
def _follows_settled(world: World) -> None:
    world.must("meld_inn", tittel="Ny struktur", sakstype="C-11")
    world.walk("vedteke")
    mother, world.done, world.proof, world.documents = world.nr, set(), None, 0
    world.must("meld_inn", tittel="Ny rammeavtale", sakstype="C-02", mor=mother)


@given("saka reviderer ein avtale i registeret")
def _revision(world: World) -> None:
    world.must("ny_avtale", id="avtale-om-noko", slag="ramme", tittel="Avtale om noko",
               kjelde="oppdikta", eigar="ssu", kortversjon="Kort.", maalgruppe="alle")
    world.must("meld_inn", tittel="Revisjon", sakstype="C-02", avtale="avtale-om-noko")


@given("vedtaket har fått ei iverksetjingssak")
def _followed(world: World) -> None:
    world.must("meld_inn", tittel="Iverksetjing", sakstype="C-25", mor=world.nr)
