"""An amount is read as people write it, and one that a machine would round is refused."""

import pytest

from adapters.forms.faults import FormFaults, filled
from rules.loading.register_reading import RegisterError, parse
from rules.loading.register_schema import RadData
from workflow.forms.partner_forms import Avklar

SAID = {"sak": "2026/1", "prinsipiell": "nei", "okonomi": "utanfor_budsjett", "plansamsvar": "ja",
        "klarert_av": "rådmannen"}
ROW = 'organ = "kommunedirektor"\nsakslag = "ordinaer"\nheimel = "Sak 1"\n'


@pytest.mark.parametrize(("written", "meant"), [
    ("250000", 250_000), ("250 000", 250_000), ("250\u00a0000", 250_000),
    ("250\u202f000", 250_000), ("250.000", 250_000), ("1 000 000", 1_000_000),
    ("1.500.000", 1_500_000), (" 0 ", 0), (250_000, 250_000),
])
def test_thousands_are_read_as_thousands(written: str | int, meant: int) -> None:
    form = filled(Avklar, {**SAID, "belop_aar": written})
    assert form.belop_aar == meant


@pytest.mark.parametrize("written", [
    "2,5", "2.5", "250.0", "250,000", "1.5000", "2_500", "²", "250 000 kr", 250.0, True,
])
def test_what_is_no_whole_number_is_refused(written: object) -> None:
    with pytest.raises(FormFaults) as told:
        filled(Avklar, {**SAID, "belop_eingong": written})
    (fault,) = told.value.faults
    assert fault.felt == "belop_eingong"
    assert fault.melding == "Skriv eit heilt tal, i kroner utan øre, til dømes 250 000."


@pytest.mark.parametrize("limit", ["grense_eingong", "grense_aar", "grense_varigheit"])
def test_a_register_file_does_not_round_either(limit: str) -> None:
    assert getattr(parse(RadData, f"{ROW}{limit} = 250_000", "fil"), limit) == 250_000
    with pytest.raises(RegisterError, match="skriv eit heilt tal"):
        parse(RadData, f"{ROW}{limit} = 250.000", "fil")
