"""The rulebook on the web: every rule has its page, what is looked for is found."""

import io
import re
import tomllib
from hashlib import sha256
from importlib import resources
from pathlib import Path
from shutil import copyfile

import pytest
from pypdf import PdfReader
from sqlalchemy import Table, select

from adapters.cli.regelbok.reglar import rule_entries
from adapters.db import access_tables
from adapters.db.columns import METADATA
from adapters.db.reads import history
from adapters.views.regelbok.finding import find, perhaps
from adapters.views.regelbok.folding import folded, span
from adapters.views.regelbok.likeness import said_as
from adapters.views.regelbok.reading import book
from adapters.views.regelbok.tally import tally
from cases.tilgang import Rolle
from rules.rule import RULES
from tests.edge.web.web_room import Browser, Room, room

ROOT = "/hfb/regelbok"
EXECUTABLE = sorted(str(e["id"]) for e in rule_entries() if e["status"] == "koyrbar")

RAW = re.compile(r"\w_\w|\b\d{4}-\d\d-\d\d\b|\b[LF]-[a-zæøå]+|\.toml\b|\w=\w")
"""What is written for the machine: codes, days of a program, rows without a number, files."""
COMMAND = re.compile(r"«saksgang [a-z]|(?<!-)--[a-z]")


def digest(room: Room) -> str:
    """Every row of every table, but those that a log-in writes."""
    found = sha256()
    with room.house.reading() as unit:
        for table in METADATA.sorted_tables:
            if table.name not in access_tables_names():
                for row in unit.connection.execute(select(table)):
                    found.update(repr(tuple(row)).encode())
    return found.hexdigest()


def access_tables_names() -> set[str]:
    return {t.name for t in vars(access_tables).values() if isinstance(t, Table)}


def text_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


@pytest.fixture
def reader(web: Room) -> Browser:
    return web.somebody(Rolle.REGELVERK)


def test_every_rule_that_runs_has_its_page(reader: Browser) -> None:
    assert set(EXECUTABLE) == set(RULES) == set(book().reglar)
    for rule in EXECUTABLE:
        answer = reader.get(f"{ROOT}/regel/{rule}")
        assert answer.status_code == 200, rule
        said = text_of(answer.text)
        assert book().reglar[rule].namn in said
        assert f'aria-current="page">{rule}</span>' in answer.text


def test_every_chapter_has_its_page_with_its_rules_and_is_in_the_contents(reader: Browser) -> None:
    contents = reader.see(ROOT)
    for chapter in book().kapittel:
        assert f'href="{ROOT}/{chapter.id}"' in contents
        page = reader.see(f"{ROOT}/{chapter.id}")
        assert re.findall(r'<section class="[^"]*sg-ein-regel" id="([^"]+)"', page) == [
            r.id for r in chapter.reglar
        ]


def test_examples_are_set_as_sentences_and_tables_as_tables(reader: Browser) -> None:
    page = reader.see(f"{ROOT}/regel/FRI-01")
    said = text_of(page)
    assert "Gitt ei sak av typen «Samhandlingsprosedyre» Og saka er klar for rundgang" in said
    assert "Når sekretariatet opnar ein runde" in said
    assert '<td data-namn="frist">13. august 2026</td>' in page
    assert said.count("Slik fell fristen, òg når klokka vert stilt og i 2027") == 1
    assert f'av regelen <a class="ds-link" href="{ROOT}/regel/FRI-01">FRI-01</a>' in page


def test_all_values_in_force_are_on_one_page(reader: Browser) -> None:
    page = reader.see(f"{ROOT}/verdiar")
    said = text_of(page)
    assert "Svarfrist når administrasjonen kan svare, i veker 6 frå starten" in said
    assert "stansar klokka" in said
    assert "Første året i den neste nasjonale helse- og sjukehusplanen ikkje ført inn" in said
    assert f'href="{ROOT}/regel/FRI-01">FRI-01</a>' in page
    assert f'href="{ROOT}/verdiar"' in reader.see(ROOT)


def test_reglement_that_are_read_alike_are_told_once(reader: Browser) -> None:
    said = text_of(reader.see(f"{ROOT}/regel/DEL-06"))
    assert '<td data-namn="sakslag">prinsipiell</td>' in reader.see(f"{ROOT}/regel/DEL-06")
    assert said.count("Kommunedirektøren kan svare i saker som ikkje er prinsipielle") == 1
    assert "17 kommunar Alver, Askøy, " in said
    assert "koml." not in said
    assert "Bergen standard, ingen har stadfesta dette Byrådet kan svare" in said


def test_on_a_page_in_bokmaal_one_sentence_says_why_the_rules_are_not(web: Room) -> None:
    reader = web.somebody(Rolle.LESAR)
    why = "Reglene står på nynorsk, slik de er vedtatt."
    paths = ("", "/frist", "/regel/DEL-06", "/verdiar", "?sok=frist")
    assert not any("står på nynorsk" in reader.see(ROOT + path) for path in paths)
    reader.client.cookies.set("spraak", "nb")
    for path in paths:
        assert reader.see(ROOT + path).count(why) == 1, path


def test_that_the_examples_hold_is_said_only_when_they_were_tried(reader: Browser) -> None:
    page = text_of(reader.see(ROOT))
    assert "Regelboka er ikkje prøvd på denne installasjonen." in page
    assert "det programmet gjer" not in page


def test_how_often_a_rule_has_stopped_is_on_its_page(tmp_path: Path, played: Path) -> None:
    copyfile(played, tmp_path / "web.db")
    with room(tmp_path / "web.db") as web:
        with web.house.reading() as unit:
            stops = [
                g["regel"] for e in history(unit) if e.hf == "hfb"
                for g in {g["regel"]: g for g in e.receipt["grunnar"] if g["stansar"]}.values()
            ]
        reader = web.somebody(Rolle.REGELVERK)
        assert stops
        for rule in set(stops):
            page = text_of(reader.see(f"{ROOT}/regel/{rule}"))
            assert f" {stops.count(rule)} gonger stansa " in page, rule
        with web.house.reading() as unit:
            unused = min(RULES.keys() - tally(unit, "hfb").brukt.keys())
        assert "Regelen har ikkje vore spurd her enno." in reader.see(f"{ROOT}/regel/{unused}")


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ("FRI-01", "FRI-01"), ("fri-01", "FRI-01"), ("R-007", "DEL-07"), ("romjul", "FRI-01"),
        ("§ 6-2", "DEL-01"), ("hastevedtak ordføraren", "DEL-17"), ("paaskeveka", "FRI-01"),
        ("HASTEVEDTAK", "DEL-16"), ("moetest", "KAL-01"),
    ],
)
def test_what_is_looked_for_is_found(reader: Browser, asked: str, wanted: str) -> None:
    page = reader.client.get(ROOT, params={"sok": asked}).text
    assert f"{ROOT}/regel/{wanted}" in page
    assert "<mark>" in page or asked.upper() == wanted


def ids(query: str) -> list[str]:
    return [h.regel.id for h in find(query)]


def test_a_word_is_found_inflected_and_at_the_start_of_a_word() -> None:
    assert set(ids("prinsipiell")) <= set(ids("prinsipielle"))
    assert set(ids("frist")) >= set(ids("fristar")) >= {"FRI-01"}
    assert ids("ordføraren")
    assert not ids("rdføraren")
    assert len(ids("e")) < 20


def test_the_law_is_found_by_any_of_its_names() -> None:
    law = set(ids("helse- og omsorgstenestelova § 6-5"))
    assert "AVT-27" in law
    for name in ("helse- og omsorgstjenesteloven § 6-5", "lov om kommunale helse"):
        assert "AVT-27" in ids(name), name
    assert "DEL-08" in ids("kommuneloven")


def test_a_rule_is_found_by_its_id_however_it_is_typed() -> None:
    for query in ("del 8", "DEL-08", "del8", "Del-8"):
        assert ids(query)[0] == "DEL-08", query


def test_who_writes_a_word_a_little_wrong_is_asked(reader: Browser) -> None:
    assert perhaps("delegsjon") == "delegasjon"
    assert perhaps("komunestyre") == "kommunestyre"
    assert perhaps("prinsippiell") == "prinsipiell"
    assert perhaps("xyzzyq") == perhaps("frist") == perhaps("") == ""
    page = reader.client.get(ROOT, params={"sok": "komunestyre"}).text
    assert "Meinte du" in page
    assert f'href="{ROOT}?sok=kommunestyre"' in page


def test_what_people_call_it_is_found_where_the_book_calls_it_something_else(
    reader: Browser,
) -> None:
    for query in ("taus", "teier", "ein taus partnar", "stillteiande"):
        assert "KON-01" in ids(query), query
        assert perhaps(query) == ""
    assert ids("taus")[0] == "KON-01"
    page = reader.client.get(ROOT, params={"sok": "taus"}).text
    assert "Regelboka seier «tagnad». 4 reglar høver." in page
    assert "reglar har «taus»" not in page
    assert "<mark>Tagnad</mark>" in page
    assert "Regelboka seier" not in reader.client.get(ROOT, params={"sok": "tagnad"}).text


def test_every_other_word_leads_somewhere_and_stands_once() -> None:
    text = resources.files("features").joinpath("andre_ord.toml").read_text(encoding="utf-8")
    words = tomllib.loads(text)
    for word, said in words.items():
        assert said_as(word) == tuple(said), f"{word} is an inflection of another"
        assert [one for one in said if not find(one)] == [], word


def test_a_word_as_it_was_typed_comes_before_another_of_the_same_stem() -> None:
    """«lova» is the law; LOV-03 is of somebody who «lovar»."""
    first, second, *_ = ids("lova")
    assert {first, second} == {"AVT-05", "SLA-02"}
    assert ids("LOV-03")[0] == ids("lov 3")[0] == "LOV-03"


def test_an_exact_id_comes_first_and_nothing_is_nothing() -> None:
    assert find("del-08")[0].regel.id == "DEL-08"
    assert find("") == find("   ") == ()
    assert find("xyzzyq") == ()


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("Neste møte der", "moete", "møte"), ("Neste møte der", "MØTE", "møte"),
        ("årshjulet", "aarshjul", "årshjul"), ("ein lærar", "laerar", "lærar"),
        ("Aa og å", "å", "Aa"), ("éin", "ein", "éin"),
    ],
)
def test_norwegian_letters_are_found_however_they_are_typed(
    text: str, word: str, wanted: str
) -> None:
    start, end = span(text, folded(word))
    assert text[start:end] == wanted


def test_no_command_and_no_code_stands_on_any_page(reader: Browser) -> None:
    paths = ["", *(f"/{c.id}" for c in book().kapittel), *(f"/regel/{r}" for r in EXECUTABLE)]
    for path in (*paths, "?sok=ny-kontakt", "?sok=merknad"):
        said = text_of(reader.see(ROOT + path))
        assert not COMMAND.search(said), path
        assert not RAW.search(said), (path, RAW.findall(said))


def test_nothing_found_says_what_to_do(reader: Browser) -> None:
    page = reader.client.get(ROOT, params={"sok": '<b>"finst ikkje"</b>'}).text
    assert "Prøv eit kortare ord" in page
    assert "<b>" not in page


def test_what_is_not_there_is_not_there(reader: Browser) -> None:
    for path in ("regel/DEL-99", "finst-ikkje", "pdf/finst-ikkje", "regel/"):
        assert reader.get(f"{ROOT}/{path}").status_code == 404, path
    assert reader.get(f"{ROOT}/regel/fri-01").headers["location"] == f"{ROOT}/regel/FRI-01"


@pytest.mark.parametrize("role", [r for r in Rolle if r is not Rolle.SYSTEM])
def test_whoever_has_a_role_may_read_and_nobody_else(web: Room, role: Rolle) -> None:
    partner = "kommune-4621" if role in (Rolle.KONTAKT, Rolle.RAADGJEVAR) else None
    assert web.somebody(role, partner).get(ROOT).status_code == 200
    assert web.somebody(role, partner).get("/hfsf/regelbok").status_code == 404
    assert web.nobody().get(ROOT).status_code in (303, 401)


def test_the_pdf_is_the_book(reader: Browser) -> None:
    answer = reader.get(f"{ROOT}/pdf/frist")
    assert answer.headers["content-type"] == "application/pdf"
    assert 'filename="regelbok-frist.pdf"' in answer.headers["content-disposition"]
    pages = PdfReader(io.BytesIO(answer.content)).pages
    assert "FRI-01" in " ".join(p.extract_text() for p in pages)
    assert reader.get(f"{ROOT}/pdf/frist").content == answer.content


def test_reading_writes_nothing(web: Room, reader: Browser) -> None:
    before = digest(web)
    for path in ("", "?sok=frist", "/frist", "/regel/DEL-08", "/pdf/frist"):
        reader.see(f"{ROOT}{path}") if "pdf" not in path else reader.get(f"{ROOT}{path}")
    assert digest(web) == before


def test_a_rule_that_failed_says_so_in_the_contents_and_on_its_page(
    web: Room, tmp_path: Path
) -> None:
    counted = {"greidde": 1, "feila": 2, "versjon": RULES["FRI-01"].versjon}
    proof = tmp_path / "prov.json"
    proof.write_text(
        '{"tid": "2026-11-20T09:00:00+00:00", "versjon": "0.1.0", "regelbok": "x", "base":'
        ' "sqlite", "drivar": "use_case", "kapittel": {}, "reglar": {"FRI-01": '
        + str(counted).replace("'", '"') + "}}"
    )
    object.__setattr__(web.house, "settings", web.house.settings.model_copy(
        update={"prov": str(proof)}))
    reader = web.somebody(Rolle.LESAR)
    assert "1 regel feila" in reader.see(ROOT)
    page = text_of(reader.see(f"{ROOT}/regel/FRI-01"))
    assert "Prøvd 20. november 2026 med versjon 0.1.0: 2 av 3 døme gjekk ikkje gjennom." in page
    assert "Eit døme feila" in page
