"""The order of the tests: what takes longest is begun first, and is still there."""

import pytest

from tests.conftest import HERE, LONGEST, pytest_collection_modifyitems


def test_the_longest_files_are_there_and_named_once() -> None:
    assert [name for name in LONGEST if not (HERE / name).is_file()] == []
    assert len(set(LONGEST)) == len(LONGEST)


def test_the_longest_come_first_and_the_others_as_they_came(
    request: pytest.FixtureRequest,
) -> None:
    class Found:
        def __init__(self, name: str) -> None:
            self.path = HERE / name

    first, second = (Found(name) for name in LONGEST[:2])
    one, other = Found("rules/test_frist.py"), Found("contract/test_none.py")
    items: list[Found] = [one, second, other, first]
    pytest_collection_modifyitems(items)  # type: ignore[arg-type]
    assert items == [first, second, one, other]
    assert not request.config.getoption("loadscopereorder")
