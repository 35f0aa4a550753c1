"""The searches by name: the short ones for every run of the tests, and the full ones."""

from dataclasses import replace

from cases.steps import Step
from tests.proof.search.paths import Path, Theme

ANSWERS = ("ja", "topp", "laag", "nei", "motframlegg", "innstilling", "telefon", "brev")
SLIPS = (*ANSWERS, "nei_utan_grunn", "utan_prov", "haste", "framtid", "ikkje_oss", "annan")
LEVELS = ("vanleg", "prinsipiell", "utanfor", "ukjend", "tidleg", "plan")
ALL_FOUR = (("kommune", 1), ("parlament", 1), ("hf", 1), ("privat", 1))
LAW = {"paragraf_6_2": (1,)}
ROUND, SSU = Step.RUNDGANG, Step.HANDSAMA_I_SSU

COUNT = Theme(counting=True)
ANY_ANSWER = Theme(answers=SLIPS, done_to_answers=True, moves=False, focus="kommune")
ANY_LEVEL = Theme(LEVELS, ("ja", "topp", "laag"), moves=False, focus="kommune")
ANY_WORDING = Theme(answers=("ja", "krins", "nei"), most_wordings=2, moves=False)
ANY_SSU = Theme(("vanleg", "utanfor", "ikkje_mandat"), ("ja",), ssu=True, moves=False,
                focus="kommune")
SIGNED = Theme(answers=("ja", "nei"), signing=True, moves=False)
WAY = Theme(answers=("ja", "nei"), focus="kommune")

FEW = Theme(answers=("ja", "nei"), moves=False, focus="kommune")
INVITED = {"innspelsfrist": "2026-05-01", "ekstern_frist": "2026-06-01"}

SHORT: tuple[Path, ...] = (
    Path("C-05 teljing 5+2", "C-05", COUNT, (("kommune", 5), ("hf", 2)), start=ROUND),
    Path("C-05 svar", "C-05", ANY_ANSWER, start=ROUND),
    Path("C-05 nivå", "C-05", ANY_LEVEL, start=ROUND),
    Path("C-05 ordlyd", "C-05", replace(ANY_WORDING, focus="kommune", answers=("krins",)),
         start=ROUND, bound=400),
    Path("C-05 SSU", "C-05", replace(ANY_SSU, cleared=("vanleg", "ikkje_mandat"), answers=()),
         start=SSU, bound=400),
    Path("C-01 § 6-2", "C-01", SIGNED, more=LAW, start=ROUND),
    Path("C-04 veg", "C-04", replace(FEW, answers=("ja",)), start=Step.UTGREIING),
    Path("C-09 veg", "C-09", FEW, more=INVITED),
    Path("C-12 veg", "C-12", FEW, more={"forpliktande": True, "val_organ": "fagforum"}),
    Path("C-18 veg", "C-18", FEW, start=SSU),
    Path("C-19 veg", "C-19", WAY),
)
MANY = 3_000
FULL: tuple[Path, ...] = (
    Path("C-05 teljing 15+10, ja", "C-05", replace(COUNT, answers=("ja",)),
         (("kommune", 15), ("hf", 10)), start=ROUND, bound=MANY),
    Path("C-05 teljing 12+8+5, ja", "C-05", replace(COUNT, answers=("ja",)),
         (("kommune", 12), ("hf", 8), ("parlament", 5)), start=ROUND, bound=MANY),
    Path("C-05 teljing 10+5, ja og nei", "C-05", COUNT, (("kommune", 10), ("hf", 5)),
         start=ROUND, bound=MANY),
    Path("C-05 SSU, heile", "C-05", replace(
        ANY_SSU, cleared=("vanleg", "ikkje_mandat"), answers=()), start=SSU),
    *(Path(f"C-05 svar, {c}", "C-05", replace(ANY_ANSWER, focus=c), ALL_FOUR, start=ROUND,
           bound=MANY) for c in ("parlament", "hf", "privat")),
    *(Path(f"C-05 nivå, {c}", "C-05", replace(ANY_LEVEL, focus=c), ALL_FOUR, start=ROUND,
           bound=MANY) for c in ("parlament", "hf", "privat")),
    Path("C-05 to svar", "C-05", replace(ANY_ANSWER, answers=ANSWERS[:7], most_answers=2),
         start=ROUND, bound=MANY),
    Path("C-05 ordlyd, to kommunar", "C-05", replace(ANY_WORDING, answers=("krins", "nei")),
         (("kommune", 2), ("hf", 1)), start=ROUND, bound=MANY),
    Path("C-05 SSU med kostnad", "C-05", ANY_SSU, start=SSU, bound=MANY),
    Path("C-05 alle trekk", "C-05", WAY, start=SSU, bound=MANY),
    Path("C-04 alle trekk", "C-04", WAY, start=Step.UTGREIING, bound=MANY),
    Path("C-12 alle trekk", "C-12", WAY, more={"forpliktande": True, "val_organ": "fagforum"}),
    Path("C-18 alle trekk", "C-18", WAY, start=SSU, bound=MANY),
)
