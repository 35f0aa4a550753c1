"""The table of strength and switch holds every row, in the strength its source gives it."""

import re
from importlib import resources

import pytest

from cases.terms import Strength
from rules.katalog import KATALOG, Effect, Katalog, Row, Status, SwitchError, load
from rules.parametrar import defaults, too_small

ROWS = list(KATALOG)
STATUTE = {
    "samarbeidstiltak", "oppseiing-varsel", "byraad-rapport",
    "avtale-innga", "avtale-endre", "avtale-seie-opp", "prinsipiell", "budsjett", "okonomiplan",
    "innstilling-14-dagar", "vertskommune-interkommunalt", "ipr-ko-ingen-enkeltvedtak",
    "quorum-kommune", "quorum-hf", "hf-dagleg-leiar", "hf-eigar", "ssu", "kd-delegert",
    "overordna-organ", "ssu-ikkje-delegat", "komite", "hastesak", "ordforar", "reglement-gjeld",
    "medverknad-avtale", "avtale-etterarbeid", "privat-part",
    "oppseiing-frist", "hastesak-avtale",
}  # fmt: skip
PROMISE = {
    "fristdag", "fristutsetjing", "rekkjevidd", "moeteflytting",
    "sendestopp", "formelt-brev", "pliktpaaminning",
    "purring", "purring-ja", "purring-linje", "purring-mottakar", "purring-mellomrom",
    "lovnad", "lovnad-frist", "lovnad-lang", "samtale", "klokke",
    "fravaer", "kontakt-stadfest", "kontakt-retur",
    "anonym", "usemjeprotokoll", "tvistestige", "usemje-eigar",
    "retting", "samanslaaing", "samanslaaing-ordlyd", "partsskifte", "journal", "innsyn",
    "kontakt", "reglement", "ulese-reglement", "ukjend-hand", "eigne-organ", "avtalegrunn",
    "oppseiing-to",
    "steg", "sakstype", "tilgang", "ordlyd", "tyst", "prov", "to-personar", "mellombels", "brev",
    "endring", "vent", "grunn", "dato", "slutt", "signatur", "gjennomgang", "hinder",
    "ukjent-organ", "avgrensing", "endra-tekst", "vilkaar", "struktur", "privat-signatur",
    "medverknad", "omfordeling", "drofting", "ssu-stadfestar",
    "presentasjon", "anna-organ", "hastevedtak", "hast-ordforar", "innsyn-ledd",
    "modell", "partar", "innfoering", "innfoert-svar", "avtalepartar",
    "val", "raad", "organsyn",
    "innboks", "innpost", "innpost-part", "dublett", "delegering-etter-val", "partsskiftepapir",
}  # fmt: skip
ENGLISH = re.compile(
    r"\b(the|and|of|with|case|must|should|shall|before|after|only|party|each|not|is|are|be)\b",
    re.IGNORECASE,
)
BOKMAAL = re.compile(
    r"\b(ikke|saken|hvis|hvem|kommuner|vedtatt|fra|bare|noen|også|være|uten|jeg|enighet"
    r"|utvalg|myndighet|hjemmel)\b",
    re.IGNORECASE,
)


def kind(letter: str) -> list[Row]:
    return [r for r in ROWS if r.rad.startswith(letter)]


def test_every_row_of_the_catalogue_is_there_once() -> None:
    assert [r.rad for r in kind("R")] == [f"R-{n:03d}" for n in range(1, 319)]


def test_every_statute_row_and_every_promise_is_there() -> None:
    assert {r.rad for r in kind("F")} == {f"F-{name}" for name in STATUTE}
    assert {r.rad for r in kind("L")} == {f"L-{name}" for name in PROMISE}


def test_strength_follows_the_words_of_the_source() -> None:
    for row in kind("R"):
        if row.rad == "R-271":  # recommended in the seeds, law since 2022
            assert row.styrke is Strength.SKAL
        elif row.kjeldestyrke.startswith("must"):
            assert row.styrke is Strength.SKAL, row.rad
        elif row.kjeldestyrke.startswith("should"):
            assert row.styrke is Strength.BOR, row.rad
        else:
            assert row.kjeldestyrke in ("proposed", "observed problem"), row.rad
            assert row.styrke is Strength.FRAMLEGG, row.rad


def test_what_law_fixes_is_no_switch() -> None:
    law = [r for r in kind("F") if r.kjeldestyrke == "lov"]
    assert len(law) == 23
    for row in law:
        assert (row.styrke, row.brytar, row.standard) == (Strength.SKAL, False, Effect.STOPP)
        assert row.heimel, row.rad
        with pytest.raises(SwitchError):
            KATALOG.check_switches({row.rad: "av"})


def test_what_is_inferred_is_a_switch() -> None:
    for row in kind("F"):
        if row.kjeldestyrke == "slutta":
            assert row.styrke is Strength.BOR
            assert row.brytar, row.rad


WARNING_PROMISES = {
    "L-innpost-part",
    "L-fristdag", "L-rekkjevidd", "L-moeteflytting",
    "L-formelt-brev", "L-purring-linje", "L-lovnad-frist", "L-lovnad-lang",
    "L-kontakt-stadfest", "L-kontakt-retur",
    "L-ukjend-hand", "L-oppseiing-to", "L-partsskiftepapir",
    "L-samanslaaing-ordlyd", "L-kontakt", "L-reglement",
    "L-prov", "L-ukjent-organ", "L-hinder", "L-privat-signatur", "L-dublett",
    "L-delegering-etter-val", "L-usemjeprotokoll", "L-tvistestige", "L-medverknad",
    "L-organsyn", "L-hastevedtak", "L-innsyn-ledd", "L-vilkaar",
}


PROPOSED = {"L-purring-ja", "L-purring-mellomrom"}
"""Proposals of ours that a helsefellesskap may do without."""


def test_promises_stop_without_a_switch() -> None:
    for row in kind("L"):
        switches = {"L-struktur", "L-ssu-stadfestar", *PROPOSED}
        if row.rad not in WARNING_PROMISES | switches:
            assert (row.styrke, row.brytar) == (Strength.SKAL, False), row.rad
    assert KATALOG.effect("L-prov", {}) is Effect.ATVAR
    assert KATALOG.effect("L-prov", {"L-prov": "stopp"}) is Effect.STOPP


def test_an_observed_problem_is_off_until_somebody_sets_it() -> None:
    rows = [r for r in ROWS if r.kjeldestyrke == "observed problem"]
    assert len(rows) == 28
    assert all((r.brytar, r.standard) == (True, Effect.AV) for r in rows)


@pytest.mark.parametrize(
    ("rad", "brytar", "standard"),
    [
        ("R-001", False, "stopp"),
        ("R-009", True, "stopp"),
        ("R-029", True, "stopp"),
        ("R-032", False, "atvar"),
        ("R-033", True, "av"),
        ("R-040", True, "stopp"),
        ("R-041", True, "stopp"),
        ("R-042", True, "stopp"),
        ("R-062", True, "stopp"),
        ("R-080", True, "stopp"),
        ("R-122", True, "stopp"),
        ("R-199", True, "av"),
        ("R-223", False, "stopp"),
        ("R-289", True, "av"),
        ("R-302", True, "av"),
        ("F-avtale-seie-opp", True, "stopp"),
        ("F-oppseiing-frist", False, "stopp"),
        ("F-okonomiplan", True, "atvar"),
    ],
)
def test_switches_that_were_decided(rad: str, brytar: bool, standard: str) -> None:
    assert (KATALOG[rad].brytar, KATALOG[rad].standard) == (brytar, Effect(standard))


def test_rows_of_foerde_bind_only_there() -> None:
    for row in ROWS:
        if row.tittel.endswith("(Førde)."):
            assert (row.brytar, row.standard) == (True, Effect.AV), row.rad


def test_a_row_that_waits_says_why_and_one_that_runs_names_its_rule() -> None:
    for row in ROWS:
        if row.status is Status.KOYRBAR:
            assert row.regel, row.rad
        else:
            assert row.grunn.endswith("."), row.rad
            assert not row.regel or row.status is Status.PARAMETER, row.rad


def test_every_row_has_a_source_and_a_title_people_can_read() -> None:
    for row in ROWS:
        assert row.kjelde, row.rad
        assert row.tittel.endswith("."), row.rad
        assert len(row.tittel) <= 140, row.rad
        assert row.tittel[0].isupper(), row.rad
        assert not ENGLISH.search(row.tittel), row.tittel
        assert not BOKMAAL.search(f"{row.tittel} {row.grunn}"), row.tittel


def test_titles_are_not_used_twice() -> None:
    titles = [r.tittel for r in ROWS]
    assert sorted({t for t in titles if titles.count(t) > 1}) == []


def test_the_file_is_plain_tab_separated_text() -> None:
    text = resources.files("rules").joinpath("katalog.tsv").read_text(encoding="utf-8")
    assert '"' not in text
    assert all(line.count("\t") == 10 for line in text.splitlines())


def test_the_table_that_is_packaged_is_read_whole() -> None:
    load.cache_clear()
    read = load()
    assert [r.rad for r in read] == [r.rad for r in ROWS]
    assert {r.tittel for r in read} == {r.tittel for r in ROWS}


def test_a_row_is_there_or_it_is_not() -> None:
    (row, *_) = ROWS
    one = Katalog({row.rad: row})
    assert one[row.rad] is row
    assert list(one) == [row]
    assert row.rad in one
    assert "R-000" not in one


@pytest.mark.parametrize("name", defaults())
def test_a_number_below_the_least_that_has_a_meaning_is_too_small(name: str) -> None:
    least = defaults()[name].minst
    assert too_small(name, least - 1)
    assert not too_small(name, least)
    assert not too_small(name, least + 1)
