"""At which address the service is met, and whose word is taken for where a request comes from."""

from urllib.parse import urlsplit

from fastapi import FastAPI
from starlette.middleware.trustedhost import TrustedHostMiddleware
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from adapters.settings import NEAR, Settings


def guard_hosts(app: FastAPI, settings: Settings) -> None:
    """Only requests for our own address are answered; and for the machine itself, where whoever
    watches the service asks how it is. Where no address is set, any name will do."""
    host = urlsplit(settings.adresse).hostname
    if host:
        allowed = sorted({host, *NEAR})
        app.add_middleware(
            TrustedHostMiddleware, allowed_hosts=allowed, www_redirect=False
        )


def behind_proxies(app: FastAPI, settings: Settings) -> None:
    """Believe what the proxies that are named say of who asks and how; nobody else."""
    if settings.mellomledd:
        app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=settings.mellomledd)
