"""Organs under «anna»: what is a known one, however it is spelt, and what is not."""

from datetime import UTC, datetime

import pytest

from cases.actor import Act, Actor
from cases.steps import Trekk
from cases.terms import ActorRole
from rules.facts import RegisterFacts
from rules.loading.register_data import load_register
from rules.spoersmaal import is_known_name

ACT = Act(Actor(ActorRole.SEKRETARIAT), datetime(2026, 3, 1, 9, tzinfo=UTC), "prøve")
KNOWN = (
    "Ordføreren", "ordfører", "Ordforaren", "Helsekomitéen", "Komité for helse", "Formannskabet",
    "Kommunedirektoren", "rådmannen", "radmannen", "AU", "Byraadet", "Varaordføraren", "SSU",
    "Gruppeleiarane", "Kommunestyre t", "Kommune\u00adstyret", "FORMANNSKAPET", "Kommunalsjefen",
)
UNKNOWN = ("helsenemnda", "Nemnd for levekår", "Administrativt råd for helse")


@pytest.fixture(params=["hfb", "hfsf"])
def facts(request: pytest.FixtureRequest) -> RegisterFacts:
    register = load_register(request.param)
    return RegisterFacts(register=register, act=ACT, trekk=Trekk.OVERSYN, nye=())


@pytest.mark.parametrize("name", KNOWN)
def test_a_known_organ_is_known_however_it_is_spelt(facts: RegisterFacts, name: str) -> None:
    assert is_known_name(facts, name)


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_nobody_has_heard_of_is_unknown(facts: RegisterFacts, name: str) -> None:
    assert not is_known_name(facts, name)
