"""What a partner has cleared is told to those who decide as sentences, with the sums they pay."""

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib import resources
from itertools import product

import pytest

from adapters.export.avklart import Says, cleared
from cases.avklaring import Avklaring
from cases.terms import Okonomi, OrganRole, Plansamsvar, Prinsipiell

TEXTS = tomllib.loads(
    resources.files("adapters.export").joinpath("sakspakke.toml").read_text(encoding="utf-8")
)
NYNORSK, BOKMAAL = TEXTS["nynorsk"], TEXTS["bokmål"]
GIVEN = Avklaring(
    id="a", sak="s", partnar="p", ordlyd="o", fakta="f", prinsipiell=Prinsipiell.NEI,
    okonomi=Okonomi.UTANFOR_BUDSJETT, plansamsvar=Plansamsvar.JA, klarert_av="dagleg leiar",
    dato=date(2026, 2, 2), gitt=datetime(2026, 2, 2, 9, tzinfo=UTC),
)


def told(given: Avklaring, says: Says = NYNORSK) -> str:
    return " ".join(cleared(given, "Småvik", "bystyret", says))


def test_the_sums_stand_where_the_organ_decides_because_of_them() -> None:
    paid = replace(GIVEN, belop_eingong=1_500_000, belop_aar=400_000, varigheit=4)
    assert "Småvik må dekkje 1 500 000 kroner éin gong og 400 000 kroner i året i 4 år." in told(
        paid
    )
    assert "Småvik må dekke 1 500 000 kroner én gang og 400 000 kroner i året i 4 år." in told(
        paid, BOKMAAL
    )
    assert "kroner éin gong." in told(replace(GIVEN, belop_eingong=0))
    assert "kroner" not in told(GIVEN)


def test_the_plan_that_stands_against_it_is_named_with_who_adopted_it() -> None:
    against = replace(
        GIVEN, plansamsvar=Plansamsvar.NEI, plan="Helseplanen", planorgan=OrganRole.KOMMUNESTYRE
    )
    assert "ikkje i samsvar med «Helseplanen», som bystyret har vedteke." in told(against)


def test_who_cleared_it_is_called_so_in_the_language_of_the_partner() -> None:
    assert told(GIVEN).endswith("Klarert av dagleg leiar 2. februar 2026.")
    assert told(GIVEN, BOKMAAL).endswith("Klarert av daglig leder 2. februar 2026.")


def test_nothing_is_told_where_nothing_is_cleared() -> None:
    assert cleared(None, "Småvik", "", NYNORSK) == ()


@pytest.mark.parametrize("says", [NYNORSK, BOKMAAL], ids=["nn", "nb"])
def test_every_answer_is_a_sentence_of_its_own(says: Says) -> None:
    every = {
        told(replace(GIVEN, prinsipiell=p, okonomi=o, plansamsvar=a), says)
        for p, o, a in product(Prinsipiell, Okonomi, Plansamsvar)
    }
    assert len(every) == len(Prinsipiell) * len(Okonomi) * len(Plansamsvar)
    assert not any("_" in text or "{" in text for text in every)
