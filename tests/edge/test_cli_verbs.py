"""Verbs from the terminal: done, stopped, malformed; once per command id; drafts."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.edge.cli_room import Terminal, flat

OUTCOME = {"utfall", "saksnummer", "sakssteg", "versjon", "ny", "hinder", "atvaringar"}
GROUND = {"regel", "rader", "styrke", "heimel", "grunn", "raad"}
NEW = ("meld-inn", "--tittel", "Prosedyre for utskriving", "--sakstype", "C-05")


def test_a_case_goes_on_by_both_names(with_case: Terminal) -> None:
    assert with_case("gjer", "2026/1", "send_til_utgreiing", "--organ", "mfu") == 0
    assert "Saka er send til utgreiing" in with_case.last
    assert with_case("gjer", "2026/1", "ny-ordlyd", "--tekst", "Vert vedteken.") == 0
    assert with_case("send-attende", "HFB 2026/1", "--grunn", "Ikkje moge") == 0


def test_a_stop_says_why_and_what_now(with_case: Terminal) -> None:
    assert with_case("opne-runde", "2026/1") == 1
    first = with_case.last.splitlines()[0]
    assert first.startswith("Saka er innmeldt; då kan ingen")
    assert "Kva no:" in with_case.last
    assert "Kvifor? Legg til --kvifor." in with_case.last
    assert "SGA-01" not in with_case.last
    assert with_case("opne-runde", "2026/1", "--kvifor") == 1
    assert "SGA-01" in with_case.last


def test_outcome_json_has_exactly_its_keys(with_case: Terminal) -> None:
    done = with_case.json("varsle", "2026/1")
    assert set(done) == OUTCOME
    assert done["utfall"] == "ok"
    assert done["saksnummer"] == "HFB 2026/1"
    stopped = with_case.json("opne-runde", "2026/1")
    assert set(stopped) == OUTCOME
    assert stopped["utfall"] == "stansa"
    assert all(set(g) - {"part"} == GROUND for g in stopped["hinder"])
    wrong = with_case.json("varsle", "2026/88")
    assert set(wrong) == OUTCOME | {"feil"}
    assert set(wrong["feil"]) == {"felt", "melding"}
    assert wrong["utfall"] == "feil"


def test_the_same_command_twice_is_once(terminal: Terminal) -> None:
    first = terminal.json(*NEW, "--send", "--kommando", "k1")
    assert terminal.json(*NEW, "--send", "--kommando", "k1") == first
    terminal("saker")
    assert terminal.last.count("HFB") == 1
    other = [*NEW[:2], "Noko anna", *NEW[3:]]
    assert terminal(*other, "--send", "--kommando", "k1") == 2
    assert "Feil i --kommando" in terminal.err


def test_a_draft_has_no_number_until_it_is_sent(terminal: Terminal) -> None:
    assert terminal("meld-inn", "--tittel", "Prosedyre") == 0
    assert "Kladd 1 er lagra" in terminal.last
    terminal("saker")
    assert "Ingen saker" in terminal.last
    assert terminal("meld-inn", "--kladd", "1", "--send") == 2
    assert "--sakstype" in terminal.err
    assert terminal("meld-inn", "--kladd", "1", "--sakstype", "C-05") == 0
    assert terminal("meld-inn", "--kladd", "1", "--send") == 0
    once = terminal.last
    assert terminal("meld-inn", "--kladd", "1", "--send") == 0
    assert terminal.last.startswith("Alt gjort frå før")
    assert terminal.last.splitlines()[1] == once.splitlines()[0]
    terminal("kladdar")
    assert "Ingen kladdar" in terminal.last


def test_a_stopped_draft_may_be_mended_and_sent(terminal: Terminal) -> None:
    terminal(*NEW, "--gjeld-enkeltpasient")
    assert terminal("meld-inn", "--kladd", "1", "--send") == 1
    assert terminal("meld-inn", "--kladd", "1", "--send") == 1
    assert terminal("meld-inn", "--kladd", "1", "--ikkje-gjeld-enkeltpasient", "--send") == 0


def test_drafts_are_listed_and_deleted(terminal: Terminal) -> None:
    terminal(*NEW)
    assert [d["id"] for d in terminal.json("kladdar")["kladdar"]] == [1]
    assert terminal("slett-kladd", "1") == 0
    assert terminal("slett-kladd", "1") == 2
    assert terminal("meld-inn", "--kladd", "1", "--send") == 2


def test_lists_repeat_or_take_commas(terminal: Terminal) -> None:
    special = ("meld-inn", "--tittel", "Særavtale", "--sakstype", "C-04", "--send")
    assert terminal(*special, "--partnarar", "kommune-4621,hf-bergen") == 0
    assert terminal(*special, "--partnarar", "kommune-4621", "--partnarar", "hf-bergen") == 0
    terminal("sak", "2026/2")
    assert "Voss og Helse Bergen" in terminal.last


def test_a_file_is_read_here(with_case: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "brev.txt"
    file.write_text("Vedteke i møtet.", encoding="utf-8")
    attach = ("legg-ved", "2026/1", "--slag", "brev", "--tittel", "Brev", "--fil")
    assert with_case(*attach, str(file)) == 0
    assert "dokument 1" in with_case.last
    file.write_bytes(b"")
    assert with_case(*attach, str(file)) == 2
    assert "--fil" in with_case.err


@pytest.mark.parametrize(
    "rows",
    [
        ["organ=kommunedirektor; heimel=punkt 3", "organ=kommunalsjef; heimel=punkt 4, a"],
        [json.dumps([{"organ": "kommunedirektor", "heimel": "punkt 3"}])],
        [json.dumps({"organ": "kommunedirektor", "heimel": "punkt 3", "grense_aar": 1000})],
    ],
)
def test_rows_of_a_reglement(terminal: Terminal, rows: Sequence[str]) -> None:
    args = [a for row in rows for a in ("--rader", row)]
    assert terminal(
        "nytt-reglement", "--partnar", "kommune-4621", "--gjeld-fraa", "2026-01-01",
        "--kjelde", "kommunestyret 2. mars 2026", *args,
    ) == 0


@pytest.mark.parametrize("row", ["{", "organ", "organ=kven; heimel=x", "[1]", '[{"a": {}}]'])
def test_malformed_rows(terminal: Terminal, row: str) -> None:
    assert terminal(
        "nytt-reglement", "--partnar", "kommune-4621", "--gjeld-fraa", "2026-01-01",
        "--kjelde", "vedtak", "--rader", row,
    ) == 2
    assert "rader" in terminal.err


def test_partner_and_organ_act_for_themselves(with_case: Terminal) -> None:
    for who in ("kommune-4621", "kommune-4621/kommunestyre"):
        say = ("fraasegn", "2026/1", "--som", who, "--tekst", "Vi ventar.")
        assert with_case.json(*say)["utfall"] == "ok"
    with_case("sak", "2026/1", "--historie")
    assert "(Voss, heradsstyret)" in flat(with_case.last)
