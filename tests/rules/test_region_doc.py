"""The page on a new helsefellesskap holds a whole file that loads, and explains every key."""

import re
from datetime import date
from pathlib import Path

import pytest

from cases.register import Register
from cases.terms import OrganRole, PartnerKind
from rules.loading.fellesskap_schema import (
    AgreementData,
    Data,
    MeetingData,
    RungData,
    SeatData,
    SeatDemandData,
    YearlyData,
)
from rules.loading.register_data import read_register
from rules.loading.register_schema import (
    FileData,
    HfData,
    NameData,
    OrganData,
    PartnerData,
    RadData,
    ReglementData,
    TemplateData,
    TemplateOrgan,
)

PAGE = (Path(__file__).parents[2] / "docs" / "region.md").read_text(encoding="utf-8")
KEYS = PAGE.split("## Nøklane")[1]
FILES = (
    FileData, HfData, TemplateData, TemplateOrgan, NameData, PartnerData, OrganData, SeatDemandData,
    ReglementData, RadData, SeatData, MeetingData, AgreementData, YearlyData, RungData,
)


def example() -> str:
    (found,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    return str(found)


@pytest.fixture(scope="module")
def nyfjord() -> Register:
    return read_register(example(), "nyfjord.toml")


def test_the_example_is_a_whole_helsefellesskap(nyfjord: Register) -> None:
    day = date(2026, 11, 22)
    assert {p.id for p in nyfjord.members(day)} == {"kommune-nes", "kommune-vik", "hf-nyfjord"}
    assert "kommune-vikoy" in {p.id for p in nyfjord.members(date(2019, 12, 31))}
    assert [p.slag for p in nyfjord.advisers(day)] == [PartnerKind.RAADGJEVAR]
    before, after = (nyfjord.joint_organs(OrganRole.SSU, d) for d in (date(2021, 12, 31), day))
    assert [o.namn for o in (*before, *after)] == ["Nyfjordrådet", "Strategisk samarbeidsutval"]
    assert nyfjord.hf.prefiks == "NYF"
    assert nyfjord.avtalar["samarbeidsavtale"].partar == nyfjord.avtalar["delavtale-1"].partar
    assert [t.id for t in nyfjord.hf.tvistestige] == ["dialog", "nasjonalt"]


def test_every_table_is_in_the_example() -> None:
    text = example()
    tables = set(FileData.model_fields) - {"helsefellesskap"}
    assert {t for t in tables if f"[[{t}]]" in text} == tables


@pytest.mark.parametrize("model", FILES, ids=lambda m: m.__name__)
def test_every_key_is_explained(model: type[Data]) -> None:
    told = set(re.findall(r"[`\[]([a-z_0-9]+)[`\]\s]", KEYS)) | set(re.findall(r"`(\w+)/", KEYS))
    told |= set(re.findall(r"/`?(\w+)`", KEYS))
    assert set(model.model_fields) - told == set()


def test_every_word_the_page_lists_is_one_that_exists() -> None:
    roles = re.search(r"`rolle`: ([a-z, ]+)\.", KEYS)
    assert roles
    joint = {r.value for r in OrganRole}
    assert set(roles[1].split(", ")) <= joint
    kinds = re.search(r"`slag`: ([a-z, ]+)\. `styreform`", KEYS)
    assert kinds
    assert set(kinds[1].split(", ")) == {k.value for k in PartnerKind}
