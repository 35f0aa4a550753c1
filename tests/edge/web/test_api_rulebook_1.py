"""The rulebook through the API, part 1 of 3; all of it is run with `--driver=rest`."""

from pathlib import Path

from tests.edge.web.rulebook_by_api import FEATURES, PARTS, chapters, hold_through_the_api


def test_the_first_part_of_the_rulebook_holds_through_the_api(tmp_path: Path) -> None:
    hold_through_the_api(1, tmp_path)


def test_every_chapter_is_in_one_part() -> None:
    shared = [chapter for part in range(1, PARTS + 1) for chapter in chapters(part)]
    assert sorted(shared) == sorted(str(p) for p in FEATURES.glob("test_*.py"))
