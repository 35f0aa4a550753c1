"""Sogn og Fjordane at work: its own names, its own rules, and nobody asked but those concerned."""


from adapters.script.packaged import packaged
from adapters.script.report import Report
from cases.steps import Step
from tests.edge.spelt import Spelt


def grounds(report: Report, verb: str, rule: str) -> list[str]:
    return [g.grunn for d in report.steg if d.step.gjer == verb for g in d.hinder
            if rule in (g.regel, *g.rader)]


def test_an_agreement_of_some_is_concluded_pair_by_pair(spelt: Spelt) -> None:
    report, _ = spelt["rx-6-sogn-og-fjordane"]
    (case,) = report.saker
    assert (case.saksnummer, case.sakssteg, case.runde) == ("HFSF 2025/1", Step.VEDTEKE, (3, 3))
    assert grounds(report, "svar", "R-080")[0].startswith("Sogndal er ikkje spurd")
    signed = {(d.step.som, str(d.step.felt["dato"])) for d in report.steg
              if d.step.gjer == "signer" and d.utfall == "ok"}
    assert {p for p, _ in signed} == {"hf-forde", "kommune-4649", "kommune-4650"}
    assert len({day for _, day in signed}) == 3
    assert grounds(report, "vedta", "VED-01") == ["Avtalen er ikkje inngått med Gloppen."]


def test_others_are_told_but_not_asked(spelt: Spelt) -> None:
    post = spelt["rx-6-sogn-og-fjordane"][0].post
    asked = {p.part for p in post if p.trinn == "runde_opna"}
    told = {p.part for p in post if p.trinn == "forehandsvarsel"}
    assert asked == {"hf-forde", "kommune-4649", "kommune-4650"}
    assert len(told) == 18


def test_the_council_settles_a_procedure_inside_its_mandate(spelt: Spelt) -> None:
    report, _ = spelt["rx-2-sogn-og-fjordane"]
    (case,) = report.saker
    assert (case.saksnummer, case.sakssteg, case.runde) == ("HFSF 2021/1", Step.VEDTEKE, None)
    assert not any(p.trinn == "runde_opna" for p in report.post)
    assert grounds(report, "konstater_semje", "MOD-05")[0].startswith("Stryn har ikkje avklart")


def test_the_organ_answers_to_the_name_of_the_day(spelt: Spelt) -> None:
    report, _ = spelt["rx-2-sogn-og-fjordane"]
    (too_new,) = grounds(report, "handsam", "R-016")
    assert too_new.startswith("Strategisk samarbeidsutval hadde ikkje noko mandat den dagen")


def test_a_row_of_the_area_itself_stops_there_alone(spelt: Spelt) -> None:
    assert grounds(spelt["rx-2-sogn-og-fjordane"][0], "send_til_ssu", "R-216")
    elsewhere = [p for p in packaged() if p.script.helsefellesskap == "hfb"]
    assert elsewhere
    assert not any("R-216" in p.script.brytarar for p in elsewhere)
