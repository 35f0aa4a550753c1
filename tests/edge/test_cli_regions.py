"""Several helsefellesskap in one database, one from a file of somebody's own, and newer data."""

import re
import shlex
from pathlib import Path

import pytest

from adapters.db.engine import open_database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import history
from adapters.db.verify import verify
from tests.edge.cli_room import Terminal, flat

PAGE = (Path(__file__).parents[2] / "docs" / "region.md").read_text(encoding="utf-8")
NYFJORD = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)[0]
MORE = """
[[partnar]]
id = "kommune-oy"
slag = "kommune"
styreform = "formannskap"
namn = [{ namn = "Øy kommune", kortnamn = "Øy", fraa = 2027-01-01 }]
fraa = 2027-01-01
kjelde = "oppdikta"

[[aarshjul]]
id = "pm"
rad = "R-133"
tittel = "Partnarskapsmøte"
hending = "moete"
organ = "partnarskapsmote"
"""


@pytest.fixture
def nyfjord(bare: Terminal, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal in a helsefellesskap that was a file a moment ago."""
    written(bare, NYFJORD)
    monkeypatch.setenv("SAKSGANG_HELSEFELLESSKAP", "nyfjord")
    assert bare("klargjer", "--region-fil", "nyfjord.toml", "--demo-kontaktar") == 0
    return bare


def written(terminal: Terminal, text: str, name: str = "nyfjord.toml") -> None:
    (terminal.path.parent / name).write_text(text, encoding="utf-8")


def commands(terminal: Terminal) -> list[str]:
    """The ids of the acts in the history; the database is whole."""
    database = open_database(terminal.path)
    try:
        with SqlReadUnit(database) as unit:
            assert verify(unit) == ()
            return [e.kommando for e in history(unit)]
    finally:
        database.close()


# -- several, and one of your own ------------------------------------------------------------------


def test_several_lie_side_by_side(bare: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    both = ("--helsefellesskap", "hfb", "--helsefellesskap", "hfsf")
    assert bare("klargjer", *both, "--demo-kontaktar") == 0
    assert "«hfb» er lese inn" in bare.last
    assert "«hfsf» er lese inn" in bare.last
    assert "Set SAKSGANG_HELSEFELLESSKAP=hfsf" in flat(bare.last)
    case = ("meld-inn", "--tittel", "Orientering", "--sakstype", "C-19", "--send")
    assert bare(*case) == 0
    monkeypatch.setenv("SAKSGANG_HELSEFELLESSKAP", "hfsf")
    assert bare(*case) == 0
    assert "HFSF 2026/1" in bare.last
    assert bare("sak", "HFB 2026/1") == 0
    assert bare("sak", "2026/1") == 2
    assert bare("partnarar", "--helsefellesskap", "hfb") == 0
    assert "Voss herad" in bare.last
    assert bare("partnarar", "--helsefellesskap", "tull") == 2
    assert commands(bare)[:2] == ["innfoer-hfb", "innfoer-hfsf"]


def test_the_page_takes_a_newcomer_from_nothing_to_a_case(
    bare: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(bare, NYFJORD)
    block = "".join(re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL))
    (setting,) = re.findall(r"export (\w+)=(\w+)", block)
    lines = [words for words in map(shlex.split, block.splitlines()) if words[:1] == ["saksgang"]]
    assert bare(*lines[0][1:]) == 0
    monkeypatch.setenv(*setting)
    partners = re.findall(r"for p in (.*); do", block)[0].split()
    for words in lines[1:]:
        for each in partners if words[1] == "ny-kontakt" else [""]:
            assert bare(*(w.replace("$p", each) for w in words[1:])) == 0, (words, bare.err)
    assert "NYF 2026/1" in bare.last
    assert bare("kan", "2026/1") == 0
    assert bare("niva", "2026/1") == 0


def test_the_local_names_are_used(nyfjord: Terminal) -> None:
    assert nyfjord("partnarar", "--organ") == 0
    now, before = nyfjord.last.split("Tidlegare organ")[0], nyfjord.last
    assert "heradsstyret" in now
    assert "Nyfjordrådet (til 31. desember 2021)" in flat(before)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('slag = "helseforetak"', 'slag = "HF"', "[[organmal]] nr. 2 ({partnar}/{rolle}), slag"),
        ('rad = "R-215"', 'rad = "R-999"', "[[aarshjul]] ssu, rad: rada R-999 finst ikkje"),
        ('eigar = "ssu"', 'eigar = "x"', "[[avtale]] samarbeidsavtale, eigar: organet x finst"),
        ('etterfolgjar = "kommune-vik"', 'etterfolgjar = "x"', "kommune-vikoy, etterfolgjar: "),
        ('til = 2027-12-31', 'vald_av = "x"', "[[sete]] ssu-nes, vald_av: partnaren eller "),
        ('mor = "samarbeidsavtale"', 'mor = "x"', "[[avtale]] delavtale-1, mor: avtalen x finst"),
        ('prefiks = "NYF"\n', "", "[helsefellesskap], prefiks: nøkkelen manglar"),
        ("[[sete]]", "[[stol]]", "[[stol]]: tabellen er ukjend"),
        ('id = "ssu-nes"', 'id = "ssu-nes', "fila er ikkje rett TOML (linje"),
    ],
)
def test_a_fault_in_the_file_is_named_and_nothing_is_made(
    bare: Terminal, old: str, new: str, told: str
) -> None:
    assert old in NYFJORD
    written(bare, NYFJORD.replace(old, new, 1))
    assert bare("klargjer", "--region-fil", "nyfjord.toml") == 2
    assert bare.err.startswith("Feil i region-fil: nyfjord.toml: ")
    assert told in flat(bare.err)
    assert not bare.path.exists()


def test_what_is_no_text_file_is_told(bare: Terminal) -> None:
    assert bare("klargjer", "--region-fil", "finst-ikkje.toml") == 2
    assert "Fila finst ikkje" in bare.err
    (bare.path.parent / "rar.toml").write_bytes(b"\xff\xfe\x00")
    assert bare("klargjer", "--region-fil", "rar.toml") == 2
    assert "UTF-8" in bare.err
    assert not bare.path.exists()


def test_two_with_the_same_prefix_are_refused(bare: Terminal) -> None:
    written(bare, NYFJORD.replace('prefiks = "NYF"', 'prefiks = "HFB"'))
    assert bare("klargjer") == 0
    assert bare("klargjer", "--region-fil", "nyfjord.toml") == 2
    assert "same prefiks" in bare.err
    assert commands(bare) == ["innfoer-hfb"]


def test_the_same_one_twice_is_refused(bare: Terminal) -> None:
    assert bare("klargjer", "--helsefellesskap", "hfb", "--helsefellesskap", "hfb") == 2
    assert "to gonger" in bare.err


def test_examples_are_marked_and_never_mixed_with_real_ones(bare: Terminal) -> None:
    assert bare("klargjer", "--helsefellesskap", "hffo") == 0
    assert "døme" in bare.last
    assert bare("partnarar", "--helsefellesskap", "hffo") == 0
    assert "(døme, ikkje i bruk)" in flat(bare.last)
    assert bare("klargjer", "--helsefellesskap", "hffi") == 0
    assert bare("klargjer", "--helsefellesskap", "hfb") == 2
    assert "same database" in bare.err
    assert commands(bare) == ["innfoer-hffo", "innfoer-hffi"]


def test_a_script_may_be_played_on_a_file_of_your_own(bare: Terminal) -> None:
    written(bare, NYFJORD)
    step = "{tid: 2026-03-02T09:00, som: sse, gjer: meld_inn, tittel: Prøve, sakstype: C-19}"
    written(bare, f"skjema: 1\nhelsefellesskap: nyfjord\nsteg: [{step}]\n", "skript.yaml")
    found = bare.json("spel", "skript.yaml", "--region-fil", "nyfjord.toml")
    assert [c["saksnummer"] for c in found["saker"]] == ["NYF 2026/1"]
    assert bare("spel", "skript.yaml") == 2


# -- newer data ------------------------------------------------------------------------------------


def test_the_same_file_again_changes_nothing(nyfjord: Terminal) -> None:
    before = commands(nyfjord)
    assert nyfjord("klargjer", "--region-fil", "nyfjord.toml") == 0
    assert "frå før" in nyfjord.last
    assert "Nytt i datafila" not in nyfjord.last
    assert "ulikt" not in nyfjord.last
    assert nyfjord("klargjer") == 0
    assert commands(nyfjord) == before


@pytest.mark.parametrize("hf", ["hfb", "hfsf"])
def test_the_shipped_data_differ_from_nothing_but_newer_data(bare: Terminal, hf: str) -> None:
    for expected in ("er lese inn", "frå før"):
        assert bare("klargjer", "--helsefellesskap", hf) == 0
        assert expected in bare.last
    assert "Merk: Dette" not in bare.last
    assert commands(bare) == [f"innfoer-{hf}"]


def test_what_is_new_comes_in_as_one_logged_act(nyfjord: Terminal) -> None:
    written(nyfjord, NYFJORD + MORE)
    assert nyfjord("klargjer", "--region-fil", "nyfjord.toml") == 0
    told = flat(nyfjord.last)
    assert "1 partnar(ar), 4 organ" in told
    assert "1 endring i årshjulet" in told
    first, newer = commands(nyfjord)
    assert re.fullmatch(r"innfoer-nyfjord-[0-9a-f]{16}", newer)
    assert first == "innfoer-nyfjord"
    assert nyfjord("klargjer", "--region-fil", "nyfjord.toml") == 0
    assert commands(nyfjord) == [first, newer]
    ids = [p["id"] for p in nyfjord.json("partnarar")["partnarar"]]
    assert ids[-1] == "kommune-oy"


def test_what_the_helsefellesskap_has_changed_stands(nyfjord: Terminal) -> None:
    renamed = ("nytt-namn", "--partnar", "kommune-nes", "--namn", "Store Nes kommune",
               "--kortnamn", "Store Nes", "--fraa", "2026-01-01")
    assert nyfjord(*renamed) == 0
    newer = NYFJORD.replace("Sekretariatet", "Kontoret").replace('"atvar" ', '"av" ')
    written(nyfjord, newer.replace('id = "fsu"', 'id = "fagutval"') + MORE)
    assert nyfjord("klargjer", "--region-fil", "nyfjord.toml") == 0
    told, rest = flat(nyfjord.last).split("ikkje rørt: ")[1].split(" – ", 1)
    own = "helsefellesskap brytarar, partnar kommune-nes, organ sse"
    assert told == f"{own}, avtale samarbeidsavtale."  # one more party
    assert "R-062 er atvar, i fila av" in rest
    assert "Endre det med «saksgang set-brytar»" in rest
    assert "namn er Sekretariatet, i fila Kontoret. Endre det med «saksgang endre-organ»" in rest
    assert "kommune-oy" in rest
    assert "står i databasen, men ikkje i datafila" in rest
    assert "organ fsu" in rest
    found = nyfjord.json("partnarar")
    assert {p["namn"] for p in found["partnarar"]} >= {"Store Nes kommune", "Øy kommune"}
    organs = {o["id"]: o["namn"] for o in found["organ"]}
    assert organs["sse"] == "Sekretariatet"
    assert {"fsu", "fagutval"} <= set(organs)


def test_a_reglement_is_the_partners_own(nyfjord: Terminal) -> None:
    newer = NYFJORD.replace("grense_eingong = 500000", "grense_eingong = 900000")
    written(nyfjord, newer)
    assert nyfjord("klargjer", "--region-fil", "nyfjord.toml") == 0
    assert "reglement kommune-nes/reglement-1" in flat(nyfjord.last)
    assert len(commands(nyfjord)) == 1
