"""How a command comes to the cases that are on their round."""

from collections.abc import Iterator
from contextlib import contextmanager

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.settings import load_settings
from adapters.views.rounds import Rounds, on_round
from cases.actor import Act
from cases.casefile import CaseFile


@contextmanager
def rounds(number: str | None = None) -> Iterator[Rounds]:
    """Those of the helsefellesskap in the settings, or the one case. UnknownId if there is none."""
    with opened(load_settings()) as house, house.reading() as unit:
        if number is not None:
            files: tuple[CaseFile, ...] = (unit.case_file(unit.case_id(None, number)),)
            register = unit.register(files[0].case.hf)
        else:
            register = unit.register(house.hf)
            files = on_round(unit, house.hf)
        act = Act(parse_som(SECRETARIAT, None, register), now(), new_id())
        yield Rounds(unit, register, act, files)
