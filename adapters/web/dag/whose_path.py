"""A path of one word is a helsefellesskap's only where one is called so: others may have pages
there too."""

from collections.abc import Mapping
from typing import Any

from fastapi.routing import APIRoute
from starlette.routing import Match

from adapters.bootstrap import House
from adapters.db.reads import fellesskap


class OfFellesskap(APIRoute):
    """A route `/{hf}` that is not there for a word that is no helsefellesskap."""

    def matches(self, scope: Any) -> tuple[Match, Any]:
        match, child = super().matches(scope)
        if match is Match.NONE or _is_known(scope, child.get("path_params", {})):
            return match, child
        return Match.NONE, {}


def _is_known(scope: Mapping[str, Any], params: Mapping[str, Any]) -> bool:
    """Asked of the database only for a word that has not been seen to be one."""
    name, app = params.get("hf"), scope["app"]
    known: frozenset[str] = getattr(app.state, "fellesskap", frozenset())
    if name not in known:
        house: House = app.state.house
        with house.reading() as unit:
            known = frozenset(hf.id for hf in fellesskap(unit))
        app.state.fellesskap = known
    return name in known
