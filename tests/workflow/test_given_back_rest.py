"""A case that has rested is always taken up again, whenever its round was to be answered."""

from pathlib import Path

import pytest

from adapters.script.packaged import folder
from adapters.script.run import play_alone
from adapters.script.schema import sound

BEGINNING = (
    ("2026-01-12T09:00", "sse", "meld_inn", {
        "tittel": "Rutine", "sakstype": "C-05",
        "partnarar": ["kommune-4621", "hf-bergen"]}),
    ("2026-01-13T09:00", "sse", "send_til_utgreiing", {"organ": "mfu"}),
    ("2026-01-19T09:00", "sse", "legg_ved", {
        "slag": "utgreiing", "tittel": "Utgreiing", "tekst": "Utgreiing."}),
    ("2026-01-19T09:05", "sse", "legg_ved", {
        "slag": "avtalesjekk", "tittel": "Sjekk", "tekst": "Ingen avvik."}),
    ("2026-01-19T09:10", "sse", "ny_ordlyd", {"tekst": "Partnarane tek i bruk rutinen."}),
    ("2026-01-20T09:00", "sse", "send_til_ssu", {}),
    ("2026-01-29T15:00", "ssu", "handsam", {
        "organ": "ssu", "dato": "2026-01-29", "utfall": "tilraading", "modell": "to_trinn",
        "modell_grunn": "Partnarane svarar sjølve."}),
    ("2026-02-16T09:00", "sse", "opne_runde", {"frist": "2026-03-16"}),
)


@pytest.mark.parametrize(
    ("rests", "letters"),
    [
        pytest.param("2026-03-13", 1, id="before the deadline"),
        pytest.param("2026-03-16", 1, id="on the deadline"),
        pytest.param("2026-03-17", 0, id="after the deadline"),
    ],
)
def test_it_is_taken_up_again(rests: str, letters: int, tmp_path: Path) -> None:
    """Whoever lost days gets them back and hears of it; whose deadline was past has lost none."""
    steps = [
        *BEGINNING,
        (f"{rests}T09:00", "sse", "paa_vent", {"grunn": "Pandemi"}),
        ("2026-04-20T09:00", "sse", "ta_opp_att", {"grunn": "Over."}),
    ]
    script = sound({"skjema": 1, "helsefellesskap": "hfb", "steg": [
        {"tid": at, "som": som, "gjer": verb, "sak": "a", **fields}
        for at, som, verb, fields in steps
    ]})
    report = play_alone(script, folder(), tmp_path / "spel.db")
    assert [d.utfall for d in report.steg] == ["ok"] * len(steps)
    told = [p for p in report.post if p.trinn == "ny_frist" and p.part == "kommune-4621"]
    assert len(told) == 2 * letters  # to the contact and to the postmottak
