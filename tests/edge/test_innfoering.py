"""A running case entered by hand at the terminal and in a script: what is asked for, and kept."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from adapters.bootstrap import opened
from adapters.settings import Settings
from cases.casefile import CaseFile
from cases.oslo import local_day
from tests.edge.cli_room import Terminal, flat

SAK = ("innfoer-sak", "--tittel", "Prosedyre", "--sakstype", "C-05", "--gammalt-nummer", "19/1234",
       "--innmeldt", "2026-08-03", "--person", "ada")
ROUND = (*SAK, "--steg", "rundgang", "--tekst", "Partane sluttar seg til.", "--ordlyd-dato",
         "2026-09-01", "--ssu-organ", "ssu", "--ssu-dato", "2026-09-08", "--ssu-utfall",
         "tilraading", "--modell", "to_trinn", "--modell-grunn", "Kvar avgjer sjølv.",
         "--runde-opna", "2026-09-15", "--runde-frist", "2026-12-15")


def case_file(terminal: Terminal) -> CaseFile:
    with opened(Settings(database=terminal.path)) as house, house.reading() as unit:
        return unit.case_file(unit.case_id(None, "2026/1"))


def without(args: tuple[str, ...], *names: str) -> list[str]:
    """The command line without those options and their values."""
    left = list(args)
    for name in names:
        at = left.index(name)
        del left[at:at + 2]
    return left


def test_a_case_keeps_its_own_dates_and_its_old_number(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "avtale.txt").write_text("Avtaleteksten.", encoding="utf-8")
    assert terminal(*ROUND, "--fil", "avtale.txt", "--arkivansvarleg", "hf-bergen") == 0
    assert "Saka er ført inn slik ho stod frå før (HFB 2026/1)." in flat(terminal.last)
    file = case_file(terminal)
    assert local_day(file.case.innmeldt).isoformat() == "2026-08-03"
    assert file.case.struktur_dato is not None
    assert file.case.struktur_dato.isoformat() == "2026-08-03"
    assert [(n.partnar, n.nummer) for n in file.eige_saksnummer] == [("hf-bergen", "19/1234")]
    assert (file.case.versjon, file.case.innfoert, file.case.innfoert_av) == (1, "ventar", "ada")
    assert file.newest is not None
    assert file.newest.dokument == (sha256(b"Avtaleteksten.").hexdigest(),)
    assert local_day(file.newest.laga).isoformat() == "2026-09-01"
    assert file.handsamingar[0].ordlyd == file.newest.id
    assert {k.partnar for k in file.demands} == set(file.case.krins)
    assert terminal("kontroller") == 0


def test_a_wording_made_after_ssu_is_not_the_one_it_handled(terminal: Terminal) -> None:
    late = [*without(ROUND, "--ordlyd-dato"), "--ordlyd-dato", "2026-09-10"]
    assert terminal(*late) == 0
    assert case_file(terminal).handsamingar[0].ordlyd is None


LACKING: dict[str, tuple[list[str], str]] = {
    "no day of the wording": (without(ROUND, "--ordlyd-dato"), "--ordlyd-dato"),
    "no day of the round": (without(ROUND, "--runde-opna"), "--runde-opna"),
    "no deadline": (without(ROUND, "--runde-frist"), "--runde-frist"),
    "half a handling": (without(ROUND, "--ssu-dato"), "--ssu-organ"),
    "nobody": (without(ROUND, "--person"), "--person"),
    "a day of no wording": ([*SAK, "--steg", "innmeldt", "--ordlyd-dato", "2026-09-01"],
                            "--tekst"),
    "a round outside the round": ([*SAK, "--steg", "innmeldt", "--runde-opna", "2026-09-15"],
                                  "--steg"),
    "a partner's own organ": ([*SAK, "--steg", "handsama_i_ssu", "--ssu-organ",
                               "kommune-4621/kommunestyre", "--ssu-dato", "2026-09-08",
                               "--ssu-utfall", "tilraading"], "--ssu-organ"),
    "a model the type has not": ([*without(ROUND, "--sakstype", "--runde-opna", "--runde-frist"),
                                  "--sakstype", "C-01", "--modell", "konsensus", "--runde-opna",
                                  "2026-09-15", "--runde-frist", "2026-12-15"], "--modell"),
    "a step beyond": ([*SAK, "--steg", "vedteke"], "--steg"),
    "an unknown organ": ([*SAK, "--steg", "utgreiing", "--utgreiing-organ", "hemmeleg"],
                         "--utgreiing-organ"),
}


@pytest.mark.parametrize(("args", "option"), LACKING.values(), ids=LACKING)
def test_what_is_lacking_is_named_and_nothing_is_kept(
    terminal: Terminal, args: list[str], option: str
) -> None:
    before = terminal.path.read_bytes()
    assert terminal(*args) == 2
    assert f"Feil i {option}" in flat(terminal.err)
    assert terminal.path.read_bytes() == before


def test_an_avklaring_is_given_whole(terminal: Terminal) -> None:
    assert terminal(*ROUND) == 0
    assert terminal("legg-ved", "2026/1", "--slag", "protokollutskrift", "--tittel", "Utskrift",
                    "--tekst", "Vedteke.") == 0
    answer = ("innfoer-svar", "2026/1", "--partnar", "kommune-4621", "--svar", "ja", "--organ",
              "kommunestyre", "--dato", "2026-10-05", "--eige-saksnummer", "26/1", "--stilling",
              "rådgjevar", "--prov", "1", "--ordlyd-dato", "2026-09-01", "--person", "ada")
    assert terminal(*answer, "--prinsipiell", "nei") == 2
    assert "Feil i --okonomi" in terminal.err
    assert terminal(*answer) == 1
    assert "kan ikkje svare enno" in terminal.last
    clear = ("--prinsipiell", "nei", "--okonomi", "ingen", "--plansamsvar", "ja")
    assert terminal(*answer, *clear) == 0
    said = case_file(terminal).avklaringar[0]
    assert (said.klarert_av, said.dato.isoformat()) == ("rådgjevar", "2026-10-05")


def test_the_secretariat_alone_enters_and_confirms(terminal: Terminal) -> None:
    assert terminal(*SAK, "--steg", "innmeldt", "--som", "kommune-4621") == 1
    assert "Berre sekretariatet kan" in terminal.last
    assert terminal(*SAK, "--steg", "innmeldt") == 0
    confirm = ("stadfest-innfoering", "2026/1", "--person", "berit")
    assert terminal(*confirm, "--som", "kommune-4621") == 1
    assert terminal("stadfest-innfoering", "2026/1") == 1
    assert terminal(*confirm) == 0
    assert terminal(*confirm) == 1


def test_a_script_names_the_case_it_enters(terminal: Terminal, tmp_path: Path) -> None:
    script = {"skjema": 1, "helsefellesskap": "hfb", "steg": [
        {"tid": "2026-11-22T09:00", "som": "sse", "person": "ada", "gjer": "innfoer_sak",
         "sak": "gammal", "tittel": "Prosedyre", "sakstype": "C-05", "gammalt_nummer": "19/1",
         "innmeldt": "2026-08-03", "steg": "utgreiing"},
        {"tid": "2026-11-22T09:05", "som": "sse", "gjer": "send_attende", "sak": "gammal",
         "grunn": "Ikkje moge.", "venta": ["IMP-01"]},
        {"tid": "2026-11-22T09:10", "som": "sse", "person": "berit",
         "gjer": "stadfest_innfoering", "sak": "gammal"},
        {"tid": "2026-11-22T09:15", "som": "sse", "gjer": "send_attende", "sak": "gammal",
         "grunn": "Ikkje moge."},
    ]}
    path = tmp_path / "skript.json"
    path.write_text(json.dumps(script), encoding="utf-8")
    assert terminal("spel", str(path)) == 0, terminal.all
