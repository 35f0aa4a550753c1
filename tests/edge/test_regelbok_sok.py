"""Looking in the rulebook as one who knows the law does: by its sections, and in her own words."""

import pytest

from adapters.views.regelbok.finding import Hit, called, find, perhaps
from adapters.views.regelbok.statute import Cited, asked, citations
from rules.heimel import names


def ids(query: str) -> list[str]:
    return [h.regel.id for h in find(query)]


SECTION_6_1 = ("DEL-10", "DEL-17", "SIG-06")
"""The rules that build on what the mayor may decide, and on no other § 6-1."""


@pytest.mark.parametrize(
    "query",
    [
        "kommuneloven § 6-1", "kommunelova §6-1", "koml. § 6-1", "koml 6-1", "Kommuneloven § 6–1",
        "§ 6-1 i kommuneloven", "lov om kommuner og fylkeskommuner § 6-1",
    ],
)
def test_a_section_of_a_law_is_of_that_law_alone(query: str) -> None:
    assert tuple(ids(query)) == SECTION_6_1


def test_a_section_is_not_taken_for_one_that_opens_alike() -> None:
    assert "AAR-06" in ids("kommunelova § 5-14")
    assert "AAR-06" not in ids("kommunelova § 5-1")
    assert "DEL-05" in ids("kommunelova § 14-2")
    assert "DEL-05" not in ids("kommunelova § 14-2 b")


def test_a_law_is_not_what_it_is_about_and_is_shown_with_its_section() -> None:
    hits = find("kommuneloven")
    assert {h.regel.id for h in hits} >= {*SECTION_6_1, "DEL-06", "AAR-06"}
    assert not {h.regel.id for h in hits} & {"SIG-01", "AAR-03", "FRI-01"}
    assert all(section(h) for h in hits if h.slag == "heimel")
    assert ids("kommunelova") == ids("koml") == [h.regel.id for h in hits]


def section(hit: Hit) -> bool:
    return hit.ord.startswith("kommunelova §")


def test_words_beside_the_section_must_be_there_too() -> None:
    assert set(ids("kommuneloven § 5-3 tredje ledd")) == {"MOD-07", "MOD-08", "MOD-15"}
    assert set(ids("kommuneloven § 5-3 konsensusmodellen")) < set(ids("kommuneloven § 5-3"))
    assert ids("kommuneloven § 5-3 xyzzyq") == []


def test_a_law_that_no_rule_cites_that_of_is_offered_whole() -> None:
    assert ids("kommuneloven § 99-1") == []
    assert perhaps("kommuneloven § 99-1") == "kommunelova"
    assert perhaps("kommuneloven § 5-3") == ""


@pytest.mark.parametrize("law", sorted(names()))
def test_every_name_of_a_law_is_read_as_that_law(law: str) -> None:
    for name in names()[law]:
        assert asked(f"{name} § 3-1 og § 4") == ({Cited(law, "3-1"), Cited(law, "4")}, "")


def test_what_names_no_law_is_left_as_it_is() -> None:
    assert asked("§ 6-1 og frist") == (frozenset(), "§ 6-1 og frist")


def test_sections_are_read_to_the_end_of_their_law() -> None:
    text = "koml. §§ 6-1 fjerde ledd b, 14-2 a og 11-8; hfl. § 37 og Felles utviklingsplan kap. 5"
    assert [cited for cited, _ in citations(text)] == [
        Cited("koml", "6-1"), Cited("koml", "14-2 a"), Cited("koml", "11-8"), Cited("hfl", "37"),
    ]


@pytest.mark.parametrize(
    ("query", "rule"),
    [
        ("stilletiande samtykke", "KON-01"), ("passivt samtykke", "KON-01"), ("tausheit", "KON-01"),
        ("parlamentarisme", "DEL-08"), ("bystyret", "DEL-06"),
        ("kommunestyret selv", "DEL-01"), ("hvem bestemmer", "SVA-07"), ("veto", "KON-02"),
        ("forbehold", "SVA-14"), ("flertall", "KON-02"), ("høringsfrist", "FRI-01"),
        ("ferie", "FRI-01"), ("økonomiske konsekvenser", "OKO-01"), ("særutskrift", "SVA-05"),
        ("kost-nytte", "UTG-03"), ("brukermedvirkning", "MED-01"), ("beløpsgrense", "DEL-08"),
        ("unntatt offentlighet", "ARK-03"), ("taushetsplikt", "ARK-03"), ("valgperiode", "SET-02"),
        ("delegasjonsreglement", "AAR-06"), ("rådmannens fullmakt", "DEL-09"),
        ("hastesak", "DEL-16"), ("hva om noen er tause", "KON-01"),
        ("endre svaret", "SVA-08"), ("uenighet", "TVI-01"), ("si opp avtalen", "AVT-43"),
        ("ikke svart", "PUR-01"), ("møteplan", "KAL-01"), ("styret i helseforetaket", "DEL-02"),
        ("fullmakt til å signere", "VED-02"),
    ],
)
def test_what_one_who_answers_for_the_rules_types_leads_to_the_rule(query: str, rule: str) -> None:
    assert rule in ids(query), (ids(query)[:5], called(query), perhaps(query))
