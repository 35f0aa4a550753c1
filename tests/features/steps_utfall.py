"""Steps about what came of it: taken, stopped, warned, and where the case stands."""

import re

from pytest_bdd import parsers, then

from tests.features import words
from tests.features.driver import Said
from tests.features.world import World

PARTNAR = words.one_of(words.PARTNARAR)
STEG = words.one_of(words.STEG)
REGEL = r"(?P<regel>[A-Z]{2,3}-\d\d)"
LISTE = f"(?:{PARTNAR})(?:(?:, | og )(?:{PARTNAR}))*"
TREKK = {
    "konstatere semje": "konstater_semje",
    "opne ein runde": "opne_runde",
    "føre inn vedtaket": "vedta",
    "sende saka til SSU": "send_til_ssu",
    "svare": "svar",
    "melde usemje": "meld_usemje",
}


@then(parsers.re(
    "er (?:svaret|avklaringa|saka|handsaminga|signaturen|ordlyden|avgrensinga|fråsegna|dokumentet) "
    "teke[nt]? (?:i)?mot"
))
@then(parsers.re("er (?:svaret|dokumentet) teke imot"))
@then("går det gjennom")
def _taken(world: World) -> None:
    assert world.result.utfall == "ok", (world.result.feil, world.result.stops)


CODE = re.compile(r"(Ordlyd \d+) · [0-9a-f]{4}")


def codes_are_real(world: World, sayings: tuple[Said, ...]) -> None:
    """A quote leaves the short codes out, so they are compared with the wordings here."""
    named = {m.group() for s in sayings for m in CODE.finditer(s.grunn)}
    if named:
        known = {code for _, code, _ in world.driver.state(world.nr).ordlydar}
        assert named <= known, (named, known)


def plain(text: str) -> str:
    """The sentence without the short codes of wordings: «Ordlyd 2», not «Ordlyd 2 · 7f3a»."""
    return CODE.sub(r"\1", " ".join(text.split()))


def _said(sayings: tuple[Said, ...], regel: str, docstring: str | None) -> None:
    mine = [s for s in sayings if s.regel == regel]
    assert mine, f"{regel} sa ingenting; desse gjorde: {sayings}"
    if docstring is not None:
        assert plain(docstring) in [plain(s.grunn) for s in mine], mine


@then(parsers.re(f"(?:vert det|det vert) (?:òg )?stansa av regelen {REGEL}:?"))
def _stopped(world: World, regel: str, docstring: str | None = None) -> None:
    world.named.add(regel)
    assert world.result.utfall == "stansa", world.result
    _said(world.result.stops, regel, docstring)
    codes_are_real(world, world.result.stops)


@then(parsers.re(f"(?:vert det|det vert) (?:òg )?åtvara av regelen {REGEL}:?"))
def _warned(world: World, regel: str, docstring: str | None = None) -> None:
    _said(world.result.warnings, regel, docstring)


@then("rådet er:")
def _advice(world: World, docstring: str) -> None:
    """The advice of any rule that stopped or warned."""
    said = (*world.result.stops, *world.result.warnings)
    assert plain(docstring) in [plain(s.raad) for s in said], said


@then(parsers.re(f"seier regelen {REGEL} ingenting"))
def _silent(world: World, regel: str) -> None:
    said = (*world.result.stops, *world.result.warnings)
    assert regel not in {s.regel for s in said}, said
    assert regel in world.result.spurde, f"{regel} vart ikkje spurd"


@then(parsers.re('vert det avvist som feil(?: i feltet (?P<felt>\\w+))?: "(?P<melding>[^"]+)"'))
def _malformed(world: World, melding: str, felt: str | None = None) -> None:
    assert world.result.utfall == "feil", world.result
    assert world.result.feil == melding
    assert felt in (None, world.result.felt)


@then(parsers.re(f'(?:står saka|saka står) i steget "(?P<steg>{STEG})"'))
def _step(world: World, steg: str) -> None:
    assert world.step == words.STEG[steg]


@then(parsers.re(f"(?:kan ein|ein kan) (?P<trekk>{words.one_of(TREKK)})"))
def _can(world: World, trekk: str) -> None:
    assert TREKK[trekk] in world.driver.can(world.nr, world.now)


@then(parsers.re(f"(?:kan ingen|ingen kan) (?P<trekk>{words.one_of(TREKK)}) enno"))
def _cannot(world: World, trekk: str) -> None:
    assert TREKK[trekk] not in world.driver.can(world.nr, world.now)


@then(parsers.re(f"(?:gjeld saka|saka gjeld) berre (?P<kven>{LISTE})"))
def _parties(world: World, kven: str) -> None:
    assert set(world.parties()) == set(words.names(kven))


@then(parsers.re(f"(?:er berre (?P<kven>{LISTE})|berre (?P<dei>{LISTE}) er) spurde?"))
def _asked(world: World, kven: str | None = None, dei: str | None = None) -> None:
    assert set(world.driver.state(world.nr).spurde) == set(words.names(kven or dei or ""))
