"""What stands after the ? of a page is an address somebody may have changed by hand."""

import pytest

from tests.edge.web.rom.rom_room import CASE
from tests.edge.web.web_room import Room


@pytest.mark.parametrize("place", ["9" * 30, "-1", "٣", "x"])
@pytest.mark.parametrize("path", [f"{CASE}/historie?etter=", "/hfb/post?etter=", "/hfb/post?brev="])
def test_a_place_to_go_on_from_that_is_none_shows_the_page(
    asked_web: Room, path: str, place: str
) -> None:
    assert asked_web.secretary().get(f"{path}{place}").status_code == 200
