"""What every answer tells the browser: what it may load, keep, frame and pass on."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.http.dress import KEPT

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
    " font-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none';"
    " frame-ancestors 'none'"
)
STATIC = "/statisk/"
ALWAYS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}
_A_YEAR = "max-age=31536000; includeSubDomains"


class Headers:
    """Adds them to every answer. Only what lies under /statisk/ may be kept by anybody."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def told(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in ALWAYS.items():
                    headers.setdefault(name, value)
                headers["cache-control"] = _kept(scope)
                if scope["scheme"] == "https":
                    headers["strict-transport-security"] = _A_YEAR
            await send(message)

        await self._app(scope, receive, told if scope["type"] == "http" else send)


def _kept(scope: Scope) -> str:
    """How long it may be kept: for ever where the address holds a mark of the content."""
    if not scope["path"].startswith(STATIC):
        return "no-store"
    marked = scope["query_string"].startswith(KEPT.encode())
    return "public, max-age=31536000, immutable" if marked else "public, max-age=3600"
