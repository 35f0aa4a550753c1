"""Organs under «anna»: what is a known one, however it is spelt, and what is not."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cases.actor import Act, Actor
from cases.partner import Organ
from cases.steps import Trekk
from cases.terms import ActorRole, OrganRole
from rules.facts import RegisterFacts
from rules.loading.register_data import load_register
from rules.organord import LEGAL_WORD
from rules.spoersmaal import is_known_name
from tests.workflow.random_cases import REGISTER

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


BY_A_WORD_IN_IT = (
    "Raadmannen", "Gruppeleiaren", "Gruppelederen", "Direktøren for helse", "Administrasjonen",
    "Kommuneråden", "Varaordførerkontoret", "Helsekomiteen", "Helsefellesskapsrådet", "Helsesjefen",
    "Sekretæren", "Fellessekretariatet", "Byrådslaget", "Arbeidsutvalsmøtet", "Arbeidsgruppemøtet",
    "Kommunestyrerepresentantane", "Samlinga", "Møte i KS", "Vedtak i KD", "AU/FSK", "fsk i Vika",
    "Sekertariat", "Formannskabet og ei nemnd",
)
"""Those who may never decide under «anna», known by a word in the name, short, old or misspelt."""


@pytest.mark.parametrize("name", BY_A_WORD_IN_IT)
def test_a_known_organ_is_known_by_one_word_of_its_name(name: str) -> None:
    """Asked of an invented helsefellesskap, so that no name of a real one helps."""
    assert is_known_name(_facts(), name)


@pytest.mark.parametrize(
    ("name", "stated"),
    [
        ("Ovdagoddi", "ovdagoddi"), ("Gielddaráđđi", "Gielddaraddi"), ("Sælo", "Selo"),
        ("Forstandarskapen", "Forstandarskapsmøtet"), ("Heimestova", "Heimestovmøtet"),
    ],
)
def test_an_organ_of_the_register_is_known_however_it_is_spelt(name: str, stated: str) -> None:
    assert not is_known_name(_facts(), stated)
    own = Organ("eige", "hft", OrganRole.ANNA, name, date(2020, 1, 1))
    assert is_known_name(_facts(own), stated)


def _facts(*organs: Organ) -> RegisterFacts:
    register = replace(REGISTER, organ={o.id: o for o in organs})
    return RegisterFacts(register=register, act=ACT, trekk=Trekk.OVERSYN, nye=())


R = OrganRole
WORDS = {
    "kommunestyret": R.KOMMUNESTYRE, "formannskapet": R.FORMANNSKAP, "utvalet": R.UTVAL,
    "kommunestyrekomiteen": R.KOMITE, "medverknadsrådet": R.RAAD,
    "arbeidsutvalet": R.ARBEIDSUTVAL,
    "utvalsleiaren": R.UTVALSLEIAR, "ordføraren": R.ORDFORAR, "byrådet": R.BYRAAD,
    "byråden": R.BYRAAD_EINSKILD, "kommunedirektøren": R.KOMMUNEDIREKTOR,
    "kommunaldirektøren": R.KOMMUNALDIREKTOR, "kommunalsjefen": R.KOMMUNALSJEF,
    "styret": R.STYRE, "administrerande direktør": R.ADM_DIR, "dagleg leiar": R.DAGLEG_LEIAR,
    "eit anna organ": R.ANNA, "partnarskapsmøtet": R.PARTNARSKAPSMOTE,
    "toppleiarsamlinga": R.TOPPLEIARSAMLING, "SSU": R.SSU, "områdeutvalet": R.OMRAADEUTVAL,
    "kontaktutvalet": R.KONTAKTUTVAL, "fagleg utval": R.FAGUTVAL,
    "arbeidsgruppa": R.ARBEIDSGRUPPE, "nettverket": R.NETTVERK, "sekretariatet": R.SEKRETARIAT,
}
"""The words of kommunelova (kapittel 5, 6, 10 and 13), helseføretakslova (kapittel 6 and 7) and
the agreement, for whoever has no name of its own in the register."""


def test_an_organ_without_a_name_is_called_what_the_law_calls_it() -> None:
    assert {role: word for word, role in WORDS.items()} == LEGAL_WORD
