"""What the log is told of who came in and who was kept out: never a secret or what was typed."""

from typing import Any

from fastapi import Request

from adapters.http.measured import route_of
from adapters.http.visitor import Visitor
from adapters.logging import security_event


def noted(request: Request, event: str, **known: Any) -> None:
    """One line: the event, whose session, from where, at which route."""
    visitor: Visitor = getattr(request.state, "visitor", Visitor())
    client = request.client
    security_event(
        request.app.state.house.settings, event,
        **({"person": visitor.person} | known),
        fraa=client.host if client else "", metode=request.method, stad=route_of(request.scope),
    )
