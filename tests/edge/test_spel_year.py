"""A year of letters to each kind of partner, read through and written down as it must be."""

import pytest

from cases.oslo import OSLO, local_day
from tests.edge.spelt import Spelt

YEAR = "rx-13-eit-aar-med-purring"

# The day each letter was sent, to whom at the partner, and which it was. Letters that go to the
# postmottak as well stand once, with a +.
LETTERS = {
    "kommune-4621": """
        2026-01-13 kontakt+ forehandsvarsel
        2026-02-17 kontakt+ runde_opna
        2026-04-27 vikar paaminning
        2026-05-11 vikar frist
        2026-05-18 kontakt etter_1
        2026-05-23 kontakt+ kvittering
        2026-11-26 kontakt+ semje
        2026-11-26 kontakt+ vedteke
        2026-12-16 kontakt+ plikt_minne_frist
        2027-01-18 kontakt+ plikt_minne_frist
        """,
    "kommune-4601": """
        2026-01-13 kontakt+ forehandsvarsel
        2026-02-17 kontakt+ runde_opna
        2026-04-27 kontakt paaminning
        2026-05-11 kontakt frist
        2026-06-12 kontakt lovnad
        2026-06-17 kontakt etter_2
        2026-09-01 kontakt+ kvittering
        2026-11-26 kontakt+ semje
        2026-11-26 kontakt+ vedteke
        """,
    "hf-bergen": """
        2026-01-13 kontakt+ forehandsvarsel
        2026-02-17 kontakt+ runde_opna
        2026-04-27 kontakt paaminning
        2026-05-11 kontakt frist
        2026-05-18 kontakt etter_1
        2026-05-26 kontakt etter_2
        2026-11-03 leiar leiing
        2026-11-23 kontakt+ kvittering
        2026-11-26 kontakt+ semje
        2026-11-26 kontakt+ vedteke
        2026-12-16 kontakt+ plikt_minne_frist
        2027-01-18 kontakt+ plikt_minne_frist
        """,
    "hds": """
        2026-01-13 kontakt+ forehandsvarsel
        2026-02-17 kontakt+ runde_opna
        2026-04-27 kontakt paaminning
        2026-05-04 postmottak retur
        2026-05-11 postmottak frist
        2026-05-14 ny.kontakt+ kvittering
        2026-05-18 ny.kontakt etter_1
        2026-05-26 ny.kontakt etter_2
        2026-11-26 ny.kontakt+ semje
        2026-11-26 ny.kontakt+ vedteke
        """,
}


@pytest.mark.parametrize("partner", LETTERS)
def test_each_hears_what_is_true_for_it_and_when(spelt: Spelt, partner: str) -> None:
    sent: dict[tuple[str, str], list[str]] = {}
    for letter in spelt[YEAR][0].post:
        if letter.part == partner:
            assert letter.sendt is not None
            day = local_day(letter.sendt.astimezone(OSLO)).isoformat()
            who = letter.til.partition("@")[0].replace(f".{partner}", "")
            sent.setdefault((day, letter.trinn), []).append(who)
    told = [f"{day} {_who(who)} {rung}" for (day, rung), who in sent.items()]
    assert told == [line.strip() for line in LETTERS[partner].strip().splitlines()]


def _who(who: list[str]) -> str:
    others = sorted(w for w in who if w != "postmottak")
    assert len(others) <= 1
    if not others:
        return "postmottak"
    return f"{others[0]}+" if "postmottak" in who else others[0]


def test_silence_moved_nothing(spelt: Spelt) -> None:
    report, _ = spelt[YEAR]
    (case,) = report.saker
    assert case.sakssteg.value == "vedteke"
    assert not report.broken
