"""No word of the program's own stands on a page: what people read is written as people write."""

import re
from enum import StrEnum
from importlib import import_module
from pkgutil import iter_modules

import cases
from adapters.views.words import WORDS, letter_kind, uncoded, word
from adapters.web.choices import choices_of
from adapters.web.known import Known
from cases.steps import Trekk
from cases.tilgang import Rolle, Tillit
from rules.purretrinn import rungs
from tests.edge.web.case_room import begun
from tests.edge.web.web_room import Room
from workflow.looking.svarbilete import Stode

_PLAIN = """
andre anna arbeidsgruppe arbeidsutval avgrensing avlyst avtaleinnhald avtalesjekk avvik avvist brev
brukar brukarutval dagleg_leiar datagrunnlag daud delavtale delegert_vedtak direkte evaluering
fastlege feilregistrert felles_identisk felles_med_tilpassing for_tidleg framlegg fullmakt
fylkeskommune hastevedtak hovudsamanslutning i_budsjett i_kraft ikkje_vurdert indirekte ingen
innmeldt innspel innstilling invitasjon invitert ja kommunalsjef kommune kommuneoverlege
kommunestyre kontakt kontaktperson kortversjon leiar lesar lovnad mandat med medverknad motframlegg
nei nettverk ok oppheva oppsagd organ orientering partnar partsskifte plangruppe postmottak privat
prosedyre prosjektdirektiv protokollutskrift redaksjonell reell referat regelverksansvarleg
retur returmelding rundgang saksframlegg sak samarbeidssekretariat sekretariat sendt sendt_attende
sjukehuslege skal slegen_saman spesialist spurd stadfesta stansa statsforvaltar stoppa stopp
styre styringsgruppe svar system systembrukar takka_ja teken teken_til_vitande telefon tenesteavtale
toppleiarsamling trekt tvisteorgan ukjend under_revisjon ungdom unntak usemje usemjeprotokoll
usikker utanfor_budsjett utgreiing utsett utval utvalsleiar vedlegg vedtak vedteke ventar vikar
"""
AS_THEY_STAND = frozenset(_PLAIN.split())
"""Codes that read well as they are, or with spaces for the underlines: each has been looked at."""
NOT_SHOWN = (Trekk, Tillit, Stode)


def codes() -> set[str]:
    """Every code of the vocabulary that a page may show."""
    kinds = {
        kind for found in iter_modules(cases.__path__)
        for kind in vars(import_module(f"cases.{found.name}")).values()
        if isinstance(kind, type) and issubclass(kind, StrEnum) and kind not in NOT_SHOWN
    }
    assert Rolle in kinds
    return {code.value for kind in kinds for code in kind}


def test_every_code_has_a_word_of_its_own_or_reads_well_as_it_stands() -> None:
    assert codes() - set(WORDS) - AS_THEY_STAND == set()
    assert AS_THEY_STAND - codes() == set()
    assert (word("drofta"), word("ks"), word("pko")) == ("drøfta", "KS", "PKO")


def test_a_letter_is_of_the_kind_its_rung_is_called() -> None:
    for code, rung in rungs().items():
        assert letter_kind(code) == rung.namn
    assert letter_kind("varsel") == "varsel"


def test_what_one_chooses_among_is_said_in_words(web: Room) -> None:
    begun(web)
    with web.house.reading() as unit:
        known = Known(unit.register("hfb"), web.clock().date())
    for verb, field in (("rett", "felt"), ("purr", "trinn"), ("meld_inn", "paragraf_6_2")):
        options = choices_of(verb, field, known)
        assert options
        assert not any(re.search(r"_|punkt \d", text) for _, text in options)
        assert not {text.lower() for _, text in options} & {"krins", "paragraf 6 2", "sse"}
    page = web.secretary().see("/hfb/sak/2026/1/gjer/purr")
    assert ">Andre purring etter fristen</option>" in page
    page = web.secretary().see("/hfb/gjer/ny_avtale")
    assert "11. Beredskapsplanar og den akuttmedisinske kjeda" in page
    page = web.secretary().see("/hfb/sak/2026/1/gjer/legg_ved")
    assert "Kva fakta partane er samde om (saksframlegget)" in page


def test_advisers_are_not_among_those_that_answer(web: Room) -> None:
    begun(web)
    browser = web.secretary()
    assert 'value="pko"' in browser.see("/hfb/sak/2026/1/gjer/raadgjeving")
    for act in ("svar", "purr", "lovnad", "innfoer_svar", "avklar"):
        assert 'value="pko"' not in browser.see(f"/hfb/sak/2026/1/gjer/{act}"), act


def test_the_rulebook_says_its_examples_in_words(web: Room) -> None:
    assert uncoded("Feil i feltet gammalt_nummer.") == "Feil i feltet gammalt nummer."
    browser = web.secretary()
    for rule in ("UTG-05", "SET-10", "IMP-04"):
        page = browser.see(f"/hfb/regelbok/regel/{rule}").partition("<main")[2]
        text = re.sub(r"<[^>]+>", " ", page.partition("</main>")[0])
        assert not re.search(r"[a-zæøå]_[a-zæøå]", text), rule
    assert "direkte dialog" in browser.see("/hfb/regelbok/regel/UTG-05")


def test_the_way_home_is_called_by_its_name(web: Room) -> None:
    number = begun(web).rpartition(" ")[2]
    assert 'class="ds-link" href="/hfb">Min dag</a>' in web.secretary().see(f"/hfb/sak/{number}")
    assert ">Framside<" in web.somebody(Rolle.LESAR).see(f"/hfb/sak/{number}")


def test_the_front_page_calls_each_helsefellesskap_by_its_name(web: Room) -> None:
    page = web.secretary().see("/")
    assert ">hfb</a>" not in page
    with web.house.reading() as unit:
        assert f">{unit.register('hfb').hf.namn}</a>" in page


def test_users_have_a_role_and_a_partner_that_is_one(web: Room) -> None:
    page = web.secretary().see("/hfb/brukarar")
    assert "Slag organ" not in page
    assert 'value="kommune-4621"' in page
    with web.house.reading() as unit:
        register = unit.register("hfb")
    day = web.clock().date()
    gone = [p.id for p in register.partnarar.values() if not p.member_on(day)]
    assert gone
    assert not [p for p in gone if f'value="{p}"' in page]
