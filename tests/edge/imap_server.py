"""A real IMAP server in a process of its own, on a free port that it prints; empty mailboxes.

Run as a script: CERT KEY TLS, where TLS is `wrapped` or `starttls`. It serves one user until its
standard input is closed.
"""

import asyncio
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

USER, PASSWORD = "sekretariat@example.org", "hemmeleg"


@dataclass(frozen=True)
class Running:
    """Where it listens, and the certificate authority that stands behind it."""

    port: int
    ca_file: Path


@contextmanager
def imap_server(cert: Path, key: Path, ca_file: Path, tls: str) -> Iterator[Running]:
    """The server, killed at the end."""
    command = [sys.executable, __file__, str(cert), str(key), tls]
    with subprocess.Popen(  # noqa: S603 - our own
        command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield Running(int(process.stdout.readline()), ca_file)
        finally:
            process.kill()


def _serve(cert: str, key: str, tls: str) -> None:
    from pymap.main import main
    from pysasl import SASLAuth
    from pysasl.creds.plain import PlainCredentials
    from pysasl.mechanism.oauth import OAuth2Mechanism

    known = SASLAuth.named([b"PLAIN", b"LOGIN", b"XOAUTH2"])
    SASLAuth.defaults = classmethod(lambda _: known)  # type: ignore[method-assign,assignment]
    attempt = OAuth2Mechanism.server_attempt

    def judged(mechanism: Any, responses: Any) -> Any:
        """The library leaves it to others to judge a token; here the password is the token."""
        given, _ = attempt(mechanism, responses)
        return PlainCredentials(given.authzid, given._token or ""), None

    OAuth2Mechanism.server_attempt = judged  # type: ignore[method-assign]
    begin = asyncio.start_server

    async def listening(*given: object, **named: object) -> object:
        if tls == "wrapped":
            named["ssl"] = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            named["ssl"].load_cert_chain(cert, key)
        server = await begin(*given, **named)  # type: ignore[arg-type]
        print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 - read by who started us
        return server

    asyncio.start_server = listening  # type: ignore[assignment]
    plain = ["--no-tls"] if tls == "wrapped" else ["--cert", cert, "--key", key]
    sys.argv = [
        "pymap", "--host", "127.0.0.1", "--port", "0", "--no-service", "admin", *plain, "dict",
        "--demo-user", USER, "--demo-password", PASSWORD,
    ]
    main()


if __name__ == "__main__":
    _serve(*sys.argv[1:])
