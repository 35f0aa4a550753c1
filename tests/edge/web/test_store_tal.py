"""A number in an address may be any: one that is too large for a database leads nowhere."""

import pytest

from tests.edge.web.web_room import Room


@pytest.mark.parametrize("path", [
    f"/hfb/sak/{'9' * 30}/1", f"/hfb/sak/2026/{'9' * 30}", f"/hfb/sak/2026/{'9' * 5000}",
    f"/hfb/sak/2026/1/papir/{'9' * 30}",
    f"/hfb/ny-sak/{'9' * 30}", f"/hfb/innboks/{'9' * 30}",
])
def test_no_such_page(web: Room, path: str) -> None:
    assert web.secretary().get(path).status_code == 404
