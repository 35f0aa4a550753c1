"""The case types written again, from the table of types in the catalogue of rules and its rows.

There each type has a path («INN→UTG→SSU→RND→KON→VED») and each row says of which types it demands
a paper, a section or a voice. Nothing here is read from rules/sakstypar.toml.
"""

import pytest

from rules.loading.register_data import load_register
from rules.loading.sakstypar import case_types

EVERY = {f"C-{n:02}" for n in range(1, 26)}


def types(text: str) -> set[str]:
    return {f"C-{word}" for word in text.split()}


AGREEMENTS, AMONG_SOME = types("01 02 03"), types("04 06")
INSIDE_THE_MANDATE = types("05 08 10 18 20 23")
"""Those with T3k: SSU may settle them itself, within its mandate."""
ROUND = AGREEMENTS | INSIDE_THE_MANDATE | types("07 11")
"""INN→UTG→SSU→RND→KON→VED."""
BINDING = ROUND | AMONG_SOME
TOLD = types("14 19 21 24 25")
"""INN→agenda→taken note of."""

ASKED_OF_PARTNERS = (
    "rundgang.opne_runde rundgang.avgrens rundgang.send_attende rundgang.meld_usemje "
    "rundgang.konstater_semje konsensus.avgrens usemje.send_attende usemje.avgrens "
    "usemje.send_til_tvisteloysing"
)
STEPS: dict[str, set[str]] = {
    "innmeldt.send_til_utgreiing utgreiing.send_attende":
        BINDING | types("09 15 16 22"),
    "innmeldt.handsam": BINDING | types("12"),
    "utgreiing.handsam": BINDING | types("15 16"),
    "utgreiing.send_til_ssu": ROUND | types("09 15 22"),
    "utgreiing.opne_runde": AMONG_SOME,
    "handsama_i_ssu.handsam": ROUND | TOLD | types("09 12 13 15 22"),
    "handsama_i_ssu.send_attende": ROUND | types("09 12 13 15 22"),
    "handsama_i_ssu.opne_runde": ROUND | types("12"),
    "handsama_i_ssu.konstater_semje": INSIDE_THE_MANDATE | types("09 12 13"),
    ASKED_OF_PARTNERS: BINDING | types("12"),
    "rundgang.handsam": ROUND,
    "konsensus.send_attende konsensus.vedta": BINDING | types("09 12 13"),
    "konsensus.handsam": types("07 09"),
    "innmeldt.send_til_ssu": TOLD | types("10 12 13"),
    "innmeldt.ta_til_vitande": TOLD, "handsama_i_ssu.ta_til_vitande": TOLD | types("15 22"),
    "utgreiing.ta_til_vitande": types("15 16"),
    "handsama_i_ssu.meld_usemje usemje.send_attende usemje.send_til_tvisteloysing": types("22"),
}
"""Each act on the path, and the types that may make it. C-17 is about one patient: no path."""

IS: dict[str, set[str]] = {
    "forpliktande": BINDING, "avtale": AGREEMENTS | AMONG_SOME,
    "signering": AGREEMENTS | AMONG_SOME | types("11"), "struktur": types("01 11"),
    "presentasjon": types("01 11"), "innspel": types("09"), "plan": types("07"),
    "prosjekt": types("10"), "laering": types("15 16"), "graasone": types("20"),
    "enkeltsak": types("17"), "val": types("12"), "tenesteutvikling": types("23"),
    "evaluering": types("13"), "ssu_stadfestar": types("07 10"), "pm_godkjenner": types("07"),
}
NAMED_CIRCLE = AMONG_SOME | types("12 20 22")
KIND_OF_AGREEMENT = {
    "C-01": "ramme", "C-02": "ramme", "C-03": "delavtale", "C-04": "saeravtale",
    "C-05": "prosedyre", "C-06": "anna",
}


def test_there_are_the_twenty_five_types() -> None:
    assert set(case_types("hft")) == EVERY


@pytest.mark.parametrize("kind", sorted(EVERY))
def test_a_type_goes_the_way_it_is_given_and_no_other(kind: str) -> None:
    written = {act for acts, who in STEPS.items() if kind in who for act in acts.split()}
    assert {f"{s.value}.{t.value}" for s, t in case_types("hft")[kind].veg} == written


@pytest.mark.parametrize("what", IS)
def test_a_type_is_what_its_row_says(what: str) -> None:
    assert {i for i, t in case_types("hft").items() if getattr(t, what)} == IS[what]


def test_who_is_asked_which_model_and_what_kind_of_agreement() -> None:
    """Inside its mandate SSU chooses the model (R-031); what binds elsewhere takes two steps."""
    for i, t in case_types("hft").items():
        choices = ["konsensus", "to_trinn"] if i in INSIDE_THE_MANDATE else ["to_trinn"]
        assert [m.value for m in t.modellval] == (choices if i in BINDING else []), i
        fixed = {**dict.fromkeys(types("08 18"), "konsensus"),
                 **dict.fromkeys(BINDING - INSIDE_THE_MANDATE, "to_trinn")}
        assert (t.modell.value if t.modell else None) == fixed.get(i), i
        assert t.krins == ("namngjevne" if i in NAMED_CIRCLE else "alle"), i
        assert (t.avtaleslag.value if t.avtaleslag else None) == KIND_OF_AGREEMENT.get(i), i
        assert t.godkjennar == ("arbeidsgruppe|ssu" if i == "C-09" else None), i
        by_profession = ["fsu", "adhoc", "arbeidsgruppe"] if i in types("05 23") else []
        assert [o.value for o in t.utgreiarar] == by_profession, i


# -- what each type demands, by the row that demands it --------------------------------------------

PAPERS: dict[str, set[str]] = {
    "R-216 utgreiing": AGREEMENTS | types("05 07 10 11 23"),
    "R-142 avtalesjekk": AGREEMENTS | types("05 07 11 23"), "R-062 kost_nytte kostnad": BINDING,
    "F-medverknad-avtale medverknad paragraf_6_2": AGREEMENTS | AMONG_SOME,
    "F-medverknad-avtale avtaleinnhald paragraf_6_2": AGREEMENTS | AMONG_SOME,
    "R-193 saksframlegg": types("23"), "R-274 foringssjekk": types("07"),
    "R-284 datagrunnlag": types("07"), "R-047 utgreiing": types("11"),
    "R-156 prosjektdirektiv send_til_utgreiing": types("10"), "R-156 prosjektdirektiv": types("10"),
    "R-141 evaluering": types("13"), "R-295 invitasjon": types("21"),
    "R-227 aarsmelding": types("24"),
}
SECTIONS: dict[str, set[str]] = {
    "R-193 saksframlegg brukarperspektiv": BINDING,
    "R-293 saksframlegg felles_verkelegheit": BINDING,
    "R-066 kost_nytte per_part kostnad": BINDING, "R-069 utgreiing alternativ kostnad": BINDING,
    "R-216 utgreiing kvalitet": BINDING, "R-216 utgreiing pasientperspektiv": BINDING,
    **{f"R-047 utgreiing {what}": types("11")
       for what in ("representasjon", "makt", "mynde", "saksgang")},
    "R-270 avtalesjekk overgang": types("11"),
    "F-samarbeidstiltak avtaleinnhald samarbeidstiltak paragraf_6_2": AGREEMENTS | AMONG_SOME,
    **{f"R-268 utgreiing {what}": types("01") for what in (
        "dynamisk_organisasjon", "politisk_deltaking", "direkte_dialog", "felles_planlegging",
        "strategisk_samordning")},
}
EARLY = BINDING - types("08 11 18 20")
VOICES: dict[str, set[str]] = {
    "L-medverknad brukar spurd": types("05 08 10 11 18 20"),
    "R-187 fastlege spurd fastlege_relevant": types("05 08 10 11 18 20"),
    "R-191 brukar spurd": types("23"), "R-191 fastlege spurd": types("23"),
    "R-184 brukar spurd": AGREEMENTS,
    "R-184 brukar spurd paragraf_6_2": AMONG_SOME,
    "L-medverknad brukar spurd utan_paragraf_6_2": AMONG_SOME,
    "R-190 fastlege spurd fastlege_relevant": AGREEMENTS | AMONG_SOME,
    "R-197 brukar med": AGREEMENTS | AMONG_SOME,
    "R-197 kommune med fag": AGREEMENTS | AMONG_SOME,
    "R-197 spesialist med fag": AGREEMENTS | AMONG_SOME,
    "R-056 pko spurd send_til_utgreiing": EARLY,
    "R-245 kommuneoverlege spurd prioritert_gruppe send_til_utgreiing": EARLY,
    "R-185 brukar med": EARLY, "R-185 fastlege spurd fastlege_relevant": EARLY,
    "R-238 andre invitert": EARLY, "R-253 brukar med": types("07 10"),
    "R-196 brukar med": types("07"), "R-196 kommune med": types("07"),
    "R-196 spesialist med": types("07"),
    "R-196 spesialist spurd privat_i_krinsen privat": types("07"),
}
FOLLOWS = {"C-01": ["C-25 R-265"], "C-02": ["C-25 R-265"], "C-03": ["C-25 R-265"],
           "C-05": ["C-25 R-254"], "C-11": ["C-02 R-267"]}


def words(*parts: object) -> str:
    return " ".join(str(p) for p in parts if p)


@pytest.mark.parametrize("kind", sorted(EVERY))
def test_a_type_demands_what_the_rows_say_of_it(kind: str) -> None:
    """Where nothing else is said, it is demanded when the case leaves utgreiing."""
    t = case_types("hft")[kind]
    leaves = "opne_runde" if kind in AMONG_SOME else "send_til_ssu"

    def of(table: dict[str, set[str]]) -> set[str]:
        return {line for line, who in table.items() if kind in who}

    def when(d: object) -> tuple[str, str]:
        naar, trekk = d.naar, d.trekk.value  # type: ignore[attr-defined]
        return "" if naar == "alltid" else naar, "" if trekk == leaves else trekk

    assert {words(d.rad, d.slag.value, *when(d)) for d in t.dokumentkrav} == of(PAPERS)
    assert {words(d.rad, d.slag.value, d.avsnitt, *when(d)) for d in t.avsnittkrav} == of(SECTIONS)
    assert {
        words(d.rad, d.gruppe.value, d.korleis.value, *when(d), d.slag and d.slag.value,
              "fag" if d.med_fag else "")
        for d in t.medverknadkrav
    } == of(VOICES)
    assert [f"{o.sakstype} {o.rad}" for o in t.oppfolging] == FOLLOWS.get(kind, [])


def test_the_rows_that_are_shipped_are_common_practice_and_no_more() -> None:
    """niva.md: kommunedirektøren (byrådet) and dagleg leiar in ordinary cases, with no limit."""
    register = load_register("hfb")
    seen = set()
    for partner, versions in register.reglement.items():
        kind = register.partnarar[partner]
        for shipped in (v for v in versions if not v.stadfesta):
            seen.add((kind.slag.value, kind.styreform and kind.styreform.value, *(
                (r.organ.value, r.sakslag, r.grense_eingong, r.sakstypar) for r in shipped.rader
            )))
            assert "ikkje stadfesta" in shipped.kjelde
    assert seen == {
        ("kommune", "formannskap", ("kommunedirektor", "ordinaer", None, ())),
        ("kommune", "parlamentarisme", ("byraad", "ordinaer", None, ())),
        ("privat", None, ("dagleg_leiar", "ordinaer", None, ())),
    }
