"""Kva om and Konsekvens begin with the same reglement and say the same of it."""

import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile
from urllib.parse import urlencode

import pytest

from cases.tilgang import Rolle
from tests.edge.web.test_framsyn_pages import ROW, asked
from tests.edge.web.test_regelbok_pages import text_of
from tests.edge.web.web_room import Browser, room

VOSS, BERGEN = "kommune-4621", "kommune-4601"
KVA_OM, KONSEKVENS = "/hfb/sak/2026/1/kva-om", "/hfb/konsekvens"
WHOLE = "Dette er heile reglementet til Voss."
_FIELD = re.compile(r'name="(rader\[\d+\]\.\w+)"[^>]*value="([^"]+)"')
_CHOSEN = re.compile(r'name="(rader\[\d+\]\.\w+)".*?</select>', re.DOTALL)


@pytest.fixture(scope="module")
def lead(tmp_path_factory: pytest.TempPathFactory, played: Path) -> Iterator[Browser]:
    path = tmp_path_factory.mktemp("likt") / "web.db"
    copyfile(played, path)
    with room(path) as made:
        yield made.somebody(Rolle.REGELVERK)


def filled_in(page: str) -> dict[str, str]:
    """What stands in the fields of the rows, by their names."""
    found = dict(_FIELD.findall(page))
    for one in _CHOSEN.finditer(page):
        chosen = re.search(r'value="([^"]*)" selected', one[0])
        found[one[1]] = chosen[1] if chosen else ""
    return found


def test_both_begin_with_what_holds_today(lead: Browser) -> None:
    first = lead.see(KVA_OM)
    assert 'name="rader[1].organ"' not in first
    assert 'name="hent"' in first
    fetched = lead.see(f"{KVA_OM}?{urlencode({'partnar': VOSS, 'hent': 'ja', 'dato': ''})}")
    same = lead.see(f"{KONSEKVENS}?partnar={VOSS}")
    assert filled_in(fetched) == filled_in(same)
    assert filled_in(fetched)["rader[1].organ"] == "kommunedirektor"
    assert WHOLE in text_of(fetched)
    assert WHOLE in text_of(same)


def test_what_nobody_could_change_yet_is_not_answered_as_if_it_were_nothing(lead: Browser) -> None:
    page = lead.see(f"{KVA_OM}?{urlencode({'partnar': VOSS, 'vis': 'ja'})}")
    assert "Reglementet er henta slik det er i dag." in text_of(page)
    assert "Då ville det vere slik" not in page
    pressed = {n: v for n, v in ROW.items() if n != "vis"} | {"bytt": "ja"}
    other = lead.see(f"{KVA_OM}?{urlencode(pressed)}")
    assert 'name="hent"' in other
    assert 'name="rader[1].organ"' not in other


def test_one_row_more_keeps_the_old_ones_and_says_the_same_in_both(lead: Browser) -> None:
    page = lead.see(f"{KONSEKVENS}?partnar={VOSS}")
    rows = {**ROW, **filled_in(page), "rader[2].organ": "formannskap",
            "rader[2].sakslag": "prinsipiell", "rader[2].heimel": "punkt 4"}
    assert "vert 0 råka" in asked(lead, KONSEKVENS, **rows)
    assert "Ingenting av dette vert annleis" in asked(lead, KVA_OM, **rows)


def test_back_in_time_is_told_on_both(lead: Browser) -> None:
    early = {**ROW, "gjeld_fraa": "2020-01-01"}
    told = "gjeld frå 1. januar 2020, bakover i tid."
    for path in (KONSEKVENS, KVA_OM):
        page = asked(lead, path, **early)
        assert told in page
        assert "så lenge Voss ikkje har stadfesta at vi les det rett (REG-01 og DEL-21)." in page
        assert "bakover i tid" not in asked(lead, path, **ROW)


def test_who_comes_along_without_a_row_is_told_with_the_reason(lead: Browser) -> None:
    row = {**ROW, "partnar": BERGEN, "rader[1].organ": "kommunaldirektor"}
    for path in (KONSEKVENS, KVA_OM):
        page = asked(lead, path, **row)
        assert "hjå Bergen har inga eiga rad her, men står over kommunaldirektøren" in page
        assert "Byrådet er øvste leiing for administrasjonen (kommunelova § 10-2)." in page
        council = asked(lead, path, **{**row, "rader[1].organ": "kommunestyre"})
        assert "inga eiga rad" not in council


@pytest.mark.parametrize(("rows", "label"), [
    ((("kommunestyre", "1"),), "Færre organ kan svare"),
    ((("formannskap", "1"), ("kommunedirektor", "2")), "Eit anna organ vert spurt først"),
])
def test_how_those_who_may_answer_turn_is_named_as_it_is(
    lead: Browser, rows: tuple[tuple[str, str], ...], label: str
) -> None:
    fields = {n: v for n, v in ROW.items() if not n.startswith("rader")}
    for organ, number in rows:
        fields |= {f"rader[{number}].organ": organ, f"rader[{number}].sakslag": "ordinaer",
                   f"rader[{number}].heimel": "punkt 3"}
    page = asked(lead, KONSEKVENS, **fields)
    assert label in page
    assert "Eit anna organ må svare" not in page
    assert "Her ser vi berre på kven som må svare" in page
