"""The rulebook through the API, part 2 of 3; all of it is run with `--driver=rest`."""

from pathlib import Path

from tests.edge.web.rulebook_by_api import hold_through_the_api


def test_the_second_part_of_the_rulebook_holds_through_the_api(tmp_path: Path) -> None:
    hold_through_the_api(2, tmp_path)
