"""`kva-om`: asked at the terminal, foretelling what would happen, and unable to write."""

from pathlib import Path
from typing import Any

import pytest

from adapters.bootstrap import opened
from adapters.db.faults import ReadOnlyUnitError
from adapters.db.reads import history
from adapters.db.uow import SqlUnitOfWork
from adapters.settings import load_settings
from cases.actor import Act, Actor
from cases.terms import ActorRole
from tests.edge.cli_room import NATIONAL_ID, Terminal, english_in, flat
from tests.workflow.random_cases import AT
from workflow.verbs import VERBS

VOSS, BERGEN = "kommune-4621", "kommune-4601"
KEYS = {
    "saksnummer", "tenkt", "sakstype", "sakssteg", "dag", "tenkt_endra", "endra", "nivaa", "trekk",
    "nye_grunnar", "grunnar_borte", "mot_ssu", "registrering", "svar", "svarfrist",
}
GROUND = {"regel", "rader", "styrke", "heimel", "grunn", "raad", "stansar", "trekk"}


def test_the_json_has_exactly_these_keys(demo: Terminal) -> None:
    found = demo.json("kva-om", "2026/1", "--prinsipiell", f"{VOSS}=ja")
    assert set(found) == KEYS
    assert (found["saksnummer"], found["tenkt"], found["endra"]) == ("HFB 2026/1", False, True)
    assert found["dag"] == {"foer": "2026-11-22", "etter": "2026-11-22"}
    (level,) = found["nivaa"]
    assert set(level) == {"partnar", "namn", "endra", "foer", "etter"}
    assert set(level["foer"]) == {"rad", "organ", "grunn", "heimel", "avklara", "svar"}
    assert (level["foer"]["rad"], level["etter"]["rad"]) == ("f", "d")
    assert level["etter"]["organ"] == [{"rolle": "kommunestyre", "namn": "heradsstyret"}]
    (ground,) = found["nye_grunnar"]
    assert set(ground) - {"part"} == GROUND
    assert (ground["regel"], ground["trekk"]) == ("KON-05", ["konstater_semje"])
    (answer,) = found["svar"]
    assert (answer["partnar"], answer["tel_foer"], answer["tel_etter"]) == (VOSS, True, False)
    assert set(found["svarfrist"]) == {"foer", "etter"}
    assert set(found["svarfrist"]["foer"]) == {"dato", "grunn"}


def test_only_what_turns_is_shown_unless_all_is_asked_for(demo: Terminal) -> None:
    everything = demo.json("kva-om", "2026/1", "--prinsipiell", f"{VOSS}=ja", "--alt")
    assert len(everything["nivaa"]) == 24
    assert [n["partnar"] for n in everything["nivaa"] if n["endra"]] == [VOSS]
    assert {m["namn"] for m in everything["trekk"]} >= {"konstater_semje", "avgrens"}
    assert demo("kva-om", "2026/1", "--plan", f"{VOSS}=ja") == 0
    assert "Ingenting av dette vert annleis." in demo.last
    assert "Kven som må svare" not in demo.last


def test_the_page_in_plain_words(demo: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert demo("kva-om", "2026/1", "--prinsipiell", "Voss=ja", "--okonomi", "Bergen="
                "utanfor_budsjett", "--brytar", "R-040=av") == 0
    told = flat(demo.last)
    assert "Voss seier at saka er prinsipiell." in told
    assert "Bergen seier at kostnaden er utanfor budsjettet." in told
    assert "Brytaren R-040 («Kvar kommune skal ha godkjent avtalen" in told
    assert "») er sett til av." in told
    assert "Då heradsstyret: saka er prinsipiell; ingen har fått mynde i slike saker" in told
    assert "(kommunelova § 5-3)" in told
    assert "Svaret frå Voss kjem ikkje frå rett organ" in told
    assert "Gjeld konstater-semje (KON-05)." in told
    assert "sluttar å telje: organet som svara, har ikkje mynde." in told
    assert told.endswith("Ingenting er lagra.")
    assert not english_in(demo.last)
    assert all(len(row) <= 40 for row in demo.last.splitlines())


def test_it_foretells_what_an_avklaring_does(demo: Terminal) -> None:
    found = demo.json("kva-om", "2026/1", "--prinsipiell", f"{VOSS}=ja", "--alt")
    assert demo("avklar", "2026/1", "--som", VOSS, "--prinsipiell", "ja", "--okonomi", "ingen",
                "--plansamsvar", "ja", "--klarert-av", "direktøren") == 0
    as_foretold(demo, found)


def test_it_foretells_what_a_narrowing_does(demo: Terminal) -> None:
    found = demo.json("kva-om", "2026/1", "--utan", "Bergen", "--alt")
    assert demo("avgrens", "2026/1", "--utan", BERGEN, "--organ", "ssu", "--dato", "2026-04-10",
                "--grunn", "Bergen ventar.") == 0
    as_foretold(demo, found)


def as_foretold(demo: Terminal, found: dict[str, Any]) -> None:
    """The levels and the open moves that are now, are those that were foretold."""
    niva = {p["partnar"]: p for p in demo.json("niva", "2026/1")["partnarar"]}
    told = {n["partnar"]: n["etter"] for n in found["nivaa"] if n["etter"]}
    assert set(niva) == set(told)
    for partner, now in niva.items():
        assert {key: now[key] for key in told[partner]} == told[partner]
    now_open = {m["namn"]: m["open"] for m in demo.json("kan", "2026/1")["trekk"]}
    assert now_open == {m["namn"]: m["etter"] for m in found["trekk"] if m["etter"] is not None}


# -- nothing is written ----------------------------------------------------------------------------

ASKED = [
    ["2026/1", "--prinsipiell", "alle=ja"], ["2026/1", "--utan", VOSS], ["2026/1", "--kostnad",
    "direkte"], ["2026/1", "--dato", "2027-05-01"], ["--sakstype", "C-05", "--alt"],
]


@pytest.mark.parametrize("args", ASKED, ids=" ".join)
def test_history_and_file_are_as_they_were(
    demo: Terminal, monkeypatch: pytest.MonkeyPatch, args: list[str]
) -> None:
    def refused(*_: object) -> None:
        raise AssertionError("a unit that writes was opened")

    before, told = demo.path.read_bytes(), history_of(demo)
    monkeypatch.setattr(SqlUnitOfWork, "__enter__", refused)
    assert demo("kva-om", *args) == 0
    assert history_of(demo) == told
    assert demo.path.read_bytes() == before


def history_of(_: Terminal) -> list[str]:
    with opened(load_settings()) as house, house.reading() as unit:
        return [entry.hash for entry in history(unit)]


@pytest.mark.parametrize("verb", ["varsle", "avklar", "paa_vent"])
def test_the_unit_it_runs_on_cannot_write(demo: Terminal, verb: str) -> None:
    forms = {
        "varsle": {"sak": "2026/1"},
        "paa_vent": {"sak": "2026/1", "grunn": "Ventar."},
        "avklar": {"sak": "2026/1", "prinsipiell": "ja", "okonomi": "ingen", "plansamsvar": "ja",
                   "klarert_av": "direktøren", "partnar": VOSS},
    }
    act = Act(Actor(ActorRole.PARTNAR, partnar=VOSS), AT, "prøve")
    act = act if verb == "avklar" else Act(Actor(ActorRole.SEKRETARIAT), AT, "prøve")
    before = demo.path.read_bytes()
    with opened(load_settings()) as house:
        form = VERBS[verb].form.model_validate(forms[verb])
        with pytest.raises(ReadOnlyUnitError):
            VERBS[verb].run(house.reading(), house.hf, form, act)
    assert demo.path.read_bytes() == before


# -- an imagined case ------------------------------------------------------------------------------


def test_an_imagined_case_needs_no_number(terminal: Terminal) -> None:
    args = ("--sakstype", "C-05", "--partnarar", "Voss,Bergen,hf-bergen")
    found = terminal.json("kva-om", *args)
    assert (found["saksnummer"], found["tenkt"], found["endra"]) == (None, True, False)
    assert [n["etter"]["organ"][0]["rolle"] for n in found["nivaa"]] == [
        "kommunedirektor", "byraad", "adm_dir"
    ]
    turned = terminal.json("kva-om", *args, "--prinsipiell", "alle=ja")
    assert {n["etter"]["rad"] for n in turned["nivaa"]} == {"d"}
    assert terminal.json("saker")["saker"] == []
    assert terminal("kva-om", *args) == 0
    assert "Saka er tenkt" in terminal.last
    assert "Ingenting av dette vert" not in terminal.last


def test_what_could_not_be_registered_is_told(terminal: Terminal) -> None:
    assert terminal("kva-om", "--sakstype", "C-05", "--partnarar", "Voss") == 0
    assert "Saka kunne ikkje ha vorte registrert" in terminal.last
    found = terminal.json("kva-om", "--sakstype", "C-05", "--partnarar", "Voss")
    assert [g["regel"] for g in found["registrering"]] == ["INN-03"]


def test_a_proposed_reglement(demo: Terminal, tmp_path: Path) -> None:
    draft = tmp_path / "framlegg.toml"
    draft.write_text(f'partnar = "{VOSS}"\ngjeld_fraa = 2027-01-01\nkjelde = "sak 12"\nrad = []\n',
                     encoding="utf-8")
    found = demo.json("kva-om", "2026/1", "--reglement", str(draft))
    assert found["dag"] == {"foer": "2026-11-22", "etter": "2027-01-01"}
    assert [n["partnar"] for n in found["nivaa"]] == [VOSS]
    assert found["svar"] == []
    demo("kva-om", "2026/1", "--reglement", str(draft))
    assert "Reglementet til Voss er som i framlegget frå 1. januar 2027." in flat(demo.last)
    draft.write_text("tull", encoding="utf-8")
    assert demo("kva-om", "2026/1", "--reglement", str(draft)) == 2
    assert "Feil i framlegg.toml: slutten av fila" in flat(demo.err)


# -- faults ----------------------------------------------------------------------------------------

FAULTS: dict[str, tuple[list[str], str]] = {
    "nothing asked": (["2026/1"], "kommandolinja"),
    "no case": (["--kostnad", "direkte"], "kommandolinja"),
    "both": (["2026/1", "--sakstype", "C-05"], "--sakstype"),
    "no such case": (["2026/77", "--kostnad", "direkte"], "sak"),
    "no such type": (["--sakstype", "hemmeleg"], "--sakstype"),
    "cost": (["2026/1", "--kostnad", "hemmeleg"], "--kostnad"),
    "points": (["2026/1", "--paragraf-6-2", "14"], "--paragraf-6-2"),
    "word": (["2026/1", "--prinsipiell", f"{VOSS}=hemmeleg"], "--prinsipiell"),
    "no word": (["2026/1", "--prinsipiell", "hemmeleg"], "--prinsipiell"),
    "no partner": (["2026/1", "--okonomi", "hemmeleg=ingen"], "--okonomi"),
    "left out": (["2026/1", "--utan", VOSS, "--plan", f"{VOSS}=nei"], "--plan"),
    "amount": (["2026/1", "--belop", f"{VOSS}=hemmeleg:1"], "--belop"),
    "party": (["2026/1", "--partar", "hemmeleg"], "--partar"),
    "out": (["2026/1", "--utan", "hemmeleg"], "--utan"),
    "day": (["2026/1", "--dato", "hemmeleg"], "--dato"),
    "switch": (["2026/1", "--brytar", "hemmeleg=av"], "--brytar"),
    "law": (["2026/1", "--brytar", "R-001=av"], "--brytar"),
    "id": (["2026/1", "--prinsipiell", f"{NATIONAL_ID}=ja"], "--prinsipiell"),
    "file": (["2026/1", "--reglement", "hemmeleg.toml"], "FIL"),
}


@pytest.mark.parametrize(("args", "field"), FAULTS.values(), ids=FAULTS)
def test_a_fault_names_its_option_and_repeats_nothing(
    demo: Terminal, args: list[str], field: str
) -> None:
    assert demo("kva-om", *args) == 2
    shown = {"sak": "NR"}.get(field, field)
    assert flat(demo.err).startswith(f"Feil i {shown}: ")
    assert "hemmeleg" not in demo.all
    assert NATIONAL_ID not in demo.all
    assert not english_in(demo.all)
    assert demo.json("kva-om", *args)["feil"]["felt"] == field
