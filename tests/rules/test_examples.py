"""The examples show three other ways of arranging oneself, each as a short file and no code."""

from datetime import date
from importlib import resources

import pytest

from cases.register import Register
from cases.terms import OrganRole
from rules.loading.register_data import available, examples, known_ones, load_register

TODAY = date(2026, 11, 22)


@pytest.fixture(params=examples())
def example(request: pytest.FixtureRequest) -> Register:
    return load_register(request.param)


def test_real_ones_and_examples_are_told_apart() -> None:
    assert available() == ("hfb", "hfsf", *examples())
    assert examples() == ("hffi", "hffo", "hfmr")
    assert known_ones() == "hfb, hfsf, og som døme hffi, hffo, hfmr"
    assert not any(load_register(i).hf.doeme for i in ("hfb", "hfsf"))


def test_prefixes_never_meet() -> None:
    prefixes = [load_register(i).hf.prefiks for i in available()]
    assert len(set(prefixes)) == len(prefixes)


def test_an_example_says_so_wherever_it_is_named(example: Register) -> None:
    assert example.hf.doeme
    assert example.hf.namn.startswith("Døme: ")
    named = (*example.partnarar.values(), *(o for o in example.organ.values() if not o.partnar))
    assert all(n.kjelde.startswith("Døme: ") for n in (example.hf, *named))
    assert all("ikkje stadfesta" in p.kjelde for p in example.partnarar.values())


def test_an_example_is_short(example: Register) -> None:
    file = resources.files("rules").joinpath("helsefellesskap", "doeme", f"{example.hf.id}.toml")
    assert len(file.read_text(encoding="utf-8").splitlines()) < 200
    assert len(example.joint_organs(OrganRole.SSU, TODAY)) == 1


def ladder(hf: str) -> list[str]:
    return [t.id for t in load_register(hf).hf.tvistestige]


def test_fonna_climbs_from_dialogue_to_the_courts() -> None:
    assert ladder("hffo") == ["dialog", "usemjeprotokoll", "lokalt", "nasjonalt", "domstol"]
    binding = [t.id for t in load_register("hffo").hf.tvistestige if t.bind]
    assert binding == ["domstol"]
    assert load_register("hffo").joint_organs(OrganRole.TVISTEORGAN, TODAY)
    demands = load_register("hffo").organ["ssu"].samansetjing
    assert [(d.gruppe, d.minst) for d in demands] == [
        ("kommune", 5), ("spesialist", 5), ("fastlege", 1), ("brukar", 2),
    ]


def test_more_og_romsdal_recommends_and_each_partner_decides() -> None:
    ssu = load_register("hfmr").organ["ssu"]
    assert "sjølvstendig grunnlag" in (ssu.mandat or "")
    assert len(load_register("hfmr").joint_organs(OrganRole.OMRAADEUTVAL, TODAY)) == 4
    assert ladder("hfmr") == ["lokalt", "ssu"]


def test_finnmark_binds_by_consensus_but_the_law_stands() -> None:
    finnmark = load_register("hffi")
    ssu = finnmark.organ["ssu"]
    assert "kan ikkje delegere til SSU (koml. § 5-3 tredje ledd)" in (ssu.mandat or "")
    assert finnmark.hf.brytarar["R-029"] == "stopp"
    assert "R-010" not in finnmark.hf.brytarar
