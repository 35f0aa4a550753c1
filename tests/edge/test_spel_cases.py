"""Every packaged script plays as its source tells, and leaves a database without a fault."""

import json
from pathlib import Path
from typing import Any

import pytest

from adapters.db.engine import open_database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import history
from adapters.db.verify import verify
from adapters.script.packaged import folder, packaged
from adapters.script.report import report_json
from adapters.script.run import play_alone
from adapters.script.together import regions
from cases.history import HistoryEntry, content
from cases.steps import Step
from tests.edge.spelt import Spelt, stops

SCRIPTS = {p.name: p for p in packaged()}


def entries(path: Path) -> list[HistoryEntry]:
    database = open_database(path)
    try:
        with SqlReadUnit(database) as unit:
            return list(history(unit))
    finally:
        database.close()


@pytest.mark.parametrize("name", SCRIPTS)
def test_it_goes_as_the_script_expects(spelt: Spelt, name: str) -> None:
    report, _ = spelt[name]
    assert [(d.step.nr, d.utfall, d.feil) for d in report.broken] == []


@pytest.mark.parametrize("name", SCRIPTS)
def test_every_stop_is_expected_by_the_script(spelt: Spelt, name: str) -> None:
    report, _ = spelt[name]
    assert all(isinstance(d.step.venta, list) for d in report.steg if d.utfall == "stansa")
    assert not [d for d in report.steg if d.utfall == "feil"]


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_database_is_whole(spelt: Spelt, name: str) -> None:
    database = open_database(spelt[name][1])
    try:
        with SqlReadUnit(database) as unit:
            assert verify(unit) == ()
    finally:
        database.close()


@pytest.mark.parametrize("name", SCRIPTS)
def test_it_says_where_it_comes_from_and_that_it_is_invented(name: str) -> None:
    text = (folder() / f"{name}.yaml").read_text(encoding="utf-8")
    head = "\n".join(line for line in text.splitlines() if line.startswith("#"))
    assert "Kjelde:" in head
    assert "DEMONSTRASJON:" in head
    labelled = {
        "meld_inn": "tittel", "svar": "eige_saksnummer", "avklar": "grunngjeving",
        "handsam": "merknad", "fraasegn": "tekst", "innarbeid": "tekst",
    }
    for step in SCRIPTS[name].script.steg:
        if step.gjer in labelled and step.venta == "ok":
            assert "DEMONSTRASJON" in step.felt[labelled[step.gjer]], step.nr


def test_the_scripts_agree_on_their_switches() -> None:
    joint = {s.helsefellesskap: s.brytarar for s in regions(packaged())}
    assert joint["hfb"]["R-289"] == "stopp"


def test_rc_02_ends_as_an_agreement_of_all(spelt: Spelt) -> None:
    report, path = spelt["rc-02-avtale"]
    (case,) = report.saker
    assert (case.saksnummer, case.sakssteg, case.runde) == (
        "HFB 2021/1", Step.VEDTEKE, (24, 24)
    )
    results = [r for e in entries(path) for r in e.nouns]
    (vedtak,) = (r["verdi"] for r in results if r["slag"] == "vedtak")
    assert len(vedtak["partar"]) == len(vedtak["svar"]) == 24
    assert vedtak["utanfor"] == []
    assert len(vedtak["par"]) == 18
    assert {p["dato"] for p in vedtak["par"]} > {"2022-06-20", "2022-06-29"}
    duties = [r["verdi"]["partnar"] for r in results if r["slag"] == "plikt"]
    assert (len(duties), duties.count("rhf-vest")) == (5, 1)
    organs = {
        r["verdi"]["partnar"]: r["verdi"]["organ_namn"]
        for r in results if r["slag"] == "svar" and r["verdi"]["avgjerd"] == "vedtak"
    }
    assert organs["kommune-4601"] == "bystyret"
    herads = {p for p, organ in organs.items() if organ == "heradsstyret"}
    assert herads == {"kommune-4620", "kommune-4621", "kommune-4622"}
    boards = {p for p, organ in organs.items() if organ == "styret"}
    assert boards == {"hf-bergen", "hds", "betanien", "solli", "olaviken", "bjorkeli"}
    assert list(organs.values()).count("kommunestyret") == 14


def test_rc_02_is_stopped_where_the_source_says(spelt: Spelt) -> None:
    report, _ = spelt["rc-02-avtale"]
    too_early, three_of_four, after_the_end = stops(report, "opne_runde")
    assert "PM-03" in too_early
    assert three_of_four == ["MOD-10"]
    assert after_the_end == ["SGA-03"]
    assert [s[0] for s in stops(report, "svar")] == ["DEL-01", "DEL-01", "DEL-02", "DEL-03"]
    signing = next(d for d in report.steg if d.step.gjer == "signer" and d.hinder)
    assert (signing.hinder[0].regel, signing.hinder[0].part) == ("SIG-01", "kommune-4634")
    assert "17 av 18" in signing.hinder[0].grunn
    assert stops(report, "vedta") == [["VED-01"]]
    assert stops(report, "kontroller_svar") == [["SVA-10"]]


def test_rc_02_warns_where_a_structure_case_is_called_ordinary(spelt: Spelt) -> None:
    report, _ = spelt["rc-02-avtale"]
    warned = [d for d in report.steg if d.step.gjer == "avklar" and d.atvaringar]
    assert [[g.rader for g in d.atvaringar] for d in warned] == [[("R-026",)]]
    innstilling = next(d for d in report.steg if d.step.felt.get("avgjerd") == "innstilling")
    assert "SVA-07" in [g.regel for g in innstilling.atvaringar]


def test_rc_02_tells_everybody_from_the_first_day(spelt: Spelt) -> None:
    report, _ = spelt["rc-02-avtale"]
    first = [p for p in report.post if p.trinn == "forehandsvarsel"]
    assert len({p.part for p in first}) == 24
    assert all(p.til.endswith("@example.org") for p in report.post)


def test_rc_03_settles_a_text_and_asks_nobody(spelt: Spelt) -> None:
    report, path = spelt["rc-03-nhsp"]
    (case,) = report.saker
    assert (case.sakssteg, case.runde) == (Step.VEDTEKE, None)
    assert {p.trinn for p in report.post} == {
        "forehandsvarsel", "innspel_spurd", "semje", "vedteke", "innspel_sendt",
    }
    kinds = {r["slag"] for e in entries(path) for r in e.nouns}
    assert not kinds & {"runde", "krav", "svar", "avklaring"}
    assert stops(report, "send_til_ssu") == [["INP-01"]]
    assert stops(report, "handsam") == [["INP-02"]]
    assert stops(report, "vedta") == [["INP-03", "INP-04"], ["INP-04"]]
    last = report.steg[-1]
    assert (last.step.gjer, last.utfall, last.sakssteg) == ("fraasegn", "ok", Step.VEDTEKE)


def test_rx_2_is_settled_without_a_round(spelt: Spelt) -> None:
    report, _ = spelt["rx-2-driftssak"]
    (case,) = report.saker
    assert (case.sakssteg, case.runde) == (Step.VEDTEKE, None)
    (almost,) = (d for d in report.steg if d.step.gjer == "konstater_semje" and d.hinder)
    assert [(g.regel, g.part) for g in almost.hinder] == [("MOD-05", "kommune-4633")]


def test_rx_4_waits_for_bergen_alone(spelt: Spelt) -> None:
    report, _ = spelt["rx-4-bergen-ventar"]
    (case,) = report.saker
    assert (case.sakssteg, case.runde) == (Step.RUNDGANG, (24, 23))
    assert case.ventar_paa == ("byrådet i Bergen",)
    clock = next(n for n, d in enumerate(report.steg) if d.step.gjer == "klokke")
    assert report.steg[clock].sakssteg is None
    silent = report.steg[clock + 1]
    assert [(g.regel, g.part) for g in silent.hinder] == [("KON-01", "kommune-4601")]


def test_rx_5_gets_no_number(spelt: Spelt) -> None:
    report, path = spelt["rx-5-enkeltpasient"]
    assert report.saker == ()
    assert report.post == ()
    assert stops(report, "meld_inn") == [["INN-01"]]
    assert [e.sak for e in entries(path)] == [None, None]


def test_rx_6_asks_the_two_and_the_trust(spelt: Spelt) -> None:
    report, _ = spelt["rx-6-saeravtale"]
    (case,) = report.saker
    assert (case.sakssteg, case.runde) == (Step.VEDTEKE, (3, 3))
    outsider = next(d for d in report.steg if d.step.som == "kommune-4601" and d.hinder)
    assert "SVA-01" in [g.regel for g in outsider.hinder]
    asked = {p.part for p in report.post if p.trinn == "runde_opna"}
    assert asked == {"kommune-4629", "kommune-4634", "hf-bergen"}


def test_rx_12_needs_an_owner(spelt: Spelt) -> None:
    report, _ = spelt["rx-12-graasone"]
    ends = {c.alias: c.sakssteg for c in report.saker}
    assert ends == {"utan-eigar": Step.INNMELDT, "med-eigar": Step.TEKEN_TIL_VITANDE}
    assert stops(report, "ta_til_vitande") == stops(report, "trekk_saka") == [["INN-05"]]


def without_salt(entry: HistoryEntry) -> dict[str, Any]:
    """The entry but for what hangs on the salt of personal texts, and the chain over it."""
    record = content(entry)
    del record["forrige"]
    for noun in record["resultat"]:
        hidden = {"kontakt": ("adresse", "namn"), "signatur": ("namn",)}
        for field in hidden.get(noun["slag"], ()):
            noun["verdi"] = {**noun["verdi"], field: None}
    return record


@pytest.mark.parametrize("name", ["rc-02-avtale", "rx-4-bergen-ventar"])
def test_the_same_script_makes_the_same_history(
    spelt: Spelt, name: str, tmp_path: Path
) -> None:
    first, path = spelt[name]
    again = tmp_path / "again.db"
    second = play_alone(SCRIPTS[name].script, folder(), again)
    assert json.dumps(report_json(first)) == json.dumps(report_json(second))
    assert [without_salt(e) for e in entries(path)] == [without_salt(e) for e in entries(again)]
