"""The demands on seats: those of a role, and which of the shipped ones a rule carries."""

import pytest

from cases.partner import Organ
from cases.terms import OrganRole
from rules.loading.register_data import available, load_register
from rules.organ.samansetjing import demands_on, role_demands
from rules.rule import RULES
from tests.features.databases import register


@pytest.mark.parametrize("hf", available())
def test_every_demand_that_is_shipped_is_one_of_the_rule(hf: str) -> None:
    """A row of data that no rule carries would be judged without standing in the katalog."""
    carried = set(RULES["SET-01"].rader)
    own = {d.rad for o in load_register(hf).organ.values() for d in o.samansetjing}
    general = {d.rad for found in role_demands().values() for d in found}
    assert own | general <= carried


def test_an_own_demand_goes_before_that_of_the_role() -> None:
    made = register({})
    ssu = made.organ["ssu"]
    own = next(d for d in role_demands()[OrganRole.SSU] if d.rad == "R-198")
    changed = Organ(**{f: getattr(ssu, f) for f in ssu.__slots__} | {"samansetjing": (own, own)})
    assert [d.rad for d in demands_on(changed)].count("R-198") == 2
    assert [d.rad for d in demands_on(ssu)].count("R-198") == 1
