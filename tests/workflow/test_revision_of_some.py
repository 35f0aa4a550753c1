"""An agreement that some of its parties revise: the others keep the one they have."""

from dataclasses import replace

from cases.avtale import Avtale
from cases.fellesskap_terms import Avtaleslag
from cases.steps import Trekk
from tests.workflow.random_cases import DAY, SMAAVIK, STORFJORD, TRUST, agreed
from workflow.forms.case_forms import Vedta
from workflow.verknad import registered

BEFORE = Avtale(
    id="del-1", hf="hft", slag=Avtaleslag.DELAVTALE, tittel="Delavtale", versjon=3, nr=4,
    partar=(SMAAVIK, STORFJORD, TRUST), paragraf_6_2=(3, 5), inngaatt=DAY,
)


def outcome(*parties: str) -> tuple[Avtale, ...]:
    f = agreed((SMAAVIK, STORFJORD, TRUST), "C-03", Trekk.VEDTA)
    case = replace(f.case, avtale="del-1", paragraf_6_2=())
    wording = replace(f.file.ordlydar[-1], partar=parties)
    file = replace(f.file, case=case, ordlydar=(*f.file.ordlydar[:-1], wording))
    register = replace(f.register, avtalar={"del-1": BEFORE})
    form = Vedta.model_validate({"sak": case.number})
    return registered(replace(f, file=file, register=register), form)


def test_when_all_revise_it_the_next_version_takes_its_place() -> None:
    (after,) = outcome(SMAAVIK, STORFJORD, TRUST)
    assert (after.id, after.versjon, after.nr) == ("del-1", 4, 4)
    assert after.paragraf_6_2 == (3, 5)


def test_who_is_left_out_keeps_the_version_it_has() -> None:
    kept, new = outcome(SMAAVIK, TRUST)
    assert (kept.id, kept.versjon, kept.partar) == ("del-1-v3", 3, (STORFJORD, TRUST))
    assert (kept.tittel, kept.nr, kept.in_force) == ("Delavtale (versjon 3)", None, True)
    assert (new.id, new.versjon, new.nr) == ("del-1", 4, 4)
    assert (new.partar, new.paragraf_6_2) == ((SMAAVIK, TRUST), (3, 5))
