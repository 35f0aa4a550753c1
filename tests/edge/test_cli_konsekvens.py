"""`konsekvens FIL`: read from a file, judged against open cases, and nothing stored."""

from pathlib import Path

import pytest

from tests.edge.cli_room import NATIONAL_ID, Terminal, english_in, flat

VOSS = "kommune-4621"
ROW = 'rad = [{ organ = "kommunedirektor", sakslag = "ordinaer", heimel = "pkt. 3" }]'
EMPTY = "rad = []"


def toml(row: str = ROW, day: str = "2027-01-01", partner: str = VOSS, top: str = "") -> str:
    return f'{top}\npartnar = "{partner}"\ngjeld_fraa = {day}\nkjelde = "sak 12/27"\n{row}\n'


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "framlegg.toml"
    path.write_text(toml(EMPTY), encoding="utf-8")
    return path


def test_the_json_has_exactly_these_keys(demo: Terminal, draft: Path) -> None:
    found = demo.json("konsekvens", str(draft))
    assert set(found) == {"partnar", "namn", "reglement", "dag", "merknader", "saker", "tal"}
    assert set(found["reglement"]) == {"versjon", "gjeld_fraa", "gjeld_til", "kjelde", "rader"}
    assert found["dag"] == {"no": "2026-11-22", "daa": "2027-01-01"}
    (one,) = found["saker"]
    assert set(one) == {
        "saksnummer", "tittel", "sakssteg", "nivaa_endra", "no", "daa", "krav_ope", "svar"
    }
    assert one["saksnummer"] == "HFB 2026/1"
    assert set(one["no"]) == {"rad", "organ", "grunn", "heimel"}
    assert one["svar"] == {
        "svar": "ja", "organ": "kommunedirektor", "dato": "2026-02-13",
        "reglement": f"{VOSS}/reglement-0", "staar": True, "foer": "tel", "etter": "tel",
        "nytt_svar_held_no": True, "nytt_svar_held_daa": False,
    }
    assert found["tal"] == {"saker": 2, "raka": 1, "urorte": 1, "uavklara": 1}


def test_who_may_answer_now_is_told_as_kva_om_tells_it(demo: Terminal, draft: Path) -> None:
    """An organ that the partner does not have stands in neither."""
    (one,) = demo.json("konsekvens", str(draft))["saker"]
    asked = demo.json("kva-om", "2026/1", "--prinsipiell", f"{VOSS}=ja")
    (level,) = asked["nivaa"]
    assert one["no"]["organ"] == level["foer"]["organ"]
    assert "utval" not in {o["rolle"] for o in one["no"]["organ"]}


def test_the_page_says_that_the_answer_stands(
    demo: Terminal, draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    before = demo.path.read_bytes()
    assert demo("konsekvens", str(draft)) == 0
    told = flat(demo.last)
    assert "Framlegg til reglement for Voss, frå 1. januar 2027" in told
    assert "Då heradsstyret: saka er ikkje prinsipiell" in told
    assert "Svaret «ja» frå kommunedirektøren 13. februar 2026 står som før" in told
    assert "Eit nytt svar frå kommunedirektøren ville ikkje halde." in told
    assert "Av 2 opne saker med Voss vert 1 råka" in told
    assert "Ikkje avklarte enno: 1." in told
    assert all(len(row) <= 40 for row in demo.last.splitlines())
    assert not english_in(demo.last)
    assert demo.path.read_bytes() == before


def test_an_open_demand_that_changes_is_told(demo: Terminal, draft: Path) -> None:
    draft.write_text(toml(EMPTY, partner="kommune-4601"), encoding="utf-8")
    (one,) = demo.json("konsekvens", str(draft))["saker"]
    assert (one["krav_ope"], one["svar"]) == (True, None)
    demo("konsekvens", str(draft))
    assert "partnaren er spurd og har ikkje eit svar som tel enno" in flat(demo.last)


def test_what_it_foretells_comes_true_when_it_is_entered(demo: Terminal, draft: Path) -> None:
    draft.write_text(toml(EMPTY, day="2026-11-22"), encoding="utf-8")
    (one,) = demo.json("konsekvens", str(draft))["saker"]
    row = "organ=formannskap; sakslag=prinsipiell; heimel=pkt. 2"
    demo("nytt-reglement", "--partnar", VOSS, "--gjeld-fraa", "2026-11-22", "--kjelde", "sak 12",
         "--rader", row)
    after = {p["partnar"]: p for p in demo.json("niva", "2026/1")["partnarar"]}[VOSS]
    assert {k: after[k] for k in one["daa"]} == one["daa"]
    assert after["svar"] == one["svar"]["etter"] == "tel"


@pytest.mark.parametrize("head", ["", "[[reglement]]"])
def test_both_ways_to_write_the_file(demo: Terminal, draft: Path, head: str) -> None:
    draft.write_text(toml(top=head), encoding="utf-8")
    assert demo("konsekvens", str(draft)) == 0
    assert "vert 0 råka" in flat(demo.last)


def test_an_organ_nobody_knows_is_noted(demo: Terminal, draft: Path) -> None:
    draft.write_text(toml(ROW.replace("kommunedirektor", "utval")), encoding="utf-8")
    assert demo("konsekvens", str(draft)) == 0
    assert "Merk: Registeret kjenner ikkje utvalet hjå Voss." in flat(demo.last)


FAULTS = {
    "no such organ": (toml(ROW.replace("kommunedirektor", "hemmeleg")), "rad[1].organ"),
    "a joint organ": (toml(ROW.replace("kommunedirektor", "ssu")), "rad[1].organ"),
    "no such key": (toml(ROW.replace("heimel", "heimelen")), "rad[1].heimel"),
    "no ground": (toml(ROW.replace(', heimel = "pkt. 3"', "")), "rad[1].heimel"),
    "negative limit": (toml(ROW.replace(" }", ", grense_aar = -1 }")), "rad[1].grense_aar"),
    "no rows": (toml(""), "rad"),
    "no day": (toml(day='"hemmeleg"'), "gjeld_fraa"),
    "ends before it begins": (toml(top="gjeld_til = 2026-12-31"), "gjeld_til"),
    "unknown partner": (toml(partner="hemmeleg"), "partnar"),
    "no TOML": (toml(top="hemmeleg = = 1"), "linje 1, teikn 12"),
    "a key twice": (toml(top='kjelde = "hemmeleg"'), "linje 4"),
    "two versions": (toml(top="[[reglement]]") + toml(top="[[reglement]]"), "reglement"),
    "a national id": (toml(ROW.replace("pkt. 3", NATIONAL_ID)), "rad[1].heimel"),
    "something else": ("hemmeleg = 1", "partnar"),
}


@pytest.mark.parametrize(("text", "key"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_named_by_file_and_key(
    demo: Terminal, draft: Path, text: str, key: str
) -> None:
    draft.write_text(text, encoding="utf-8")
    assert demo("konsekvens", str(draft)) == 2
    assert f"Feil i framlegg.toml: {key}" in flat(demo.err)
    assert "hemmeleg" not in demo.all
    assert NATIONAL_ID not in demo.all
    assert not english_in(demo.all)
    assert demo.json("konsekvens", str(draft))["feil"]["felt"].startswith("framlegg.toml: ")


def test_what_is_no_file_is_told_plainly(demo: Terminal, tmp_path: Path) -> None:
    binary = tmp_path / "bilete.toml"
    binary.write_bytes(b"\xff\xd8\xff")
    large = tmp_path / "stor.toml"
    large.write_bytes(b"#" * (1024 * 1024 + 1))
    for place in ("hemmeleg.toml", str(tmp_path), str(binary), str(large)):
        assert demo("konsekvens", place) == 2
        assert demo.err.startswith("Feil i FIL: ")
        assert "hemmeleg" not in demo.all


def test_overlap_with_what_is_entered_is_a_fault(demo: Terminal, draft: Path) -> None:
    row = "organ=kommunedirektor; heimel=pkt. 3"
    demo("nytt-reglement", "--partnar", VOSS, "--gjeld-fraa", "2027-02-01", "--kjelde", "sak 12",
         "--rader", row)
    assert demo("konsekvens", str(draft)) == 2
    assert "Feil i framlegg.toml: gjeld_fraa: Versjonen overlappar" in flat(demo.err)
