"""What the name servers say of a domain: TXT and MX, and whether they said anything at all."""

from dataclasses import dataclass
from typing import Any

import dns.exception
import dns.resolver

from workflow.forms.errors import Feil

PATIENCE = 5.0
"""Seconds in all for one question."""


class NoAnswer(Exception):
    """The name server did not answer, or could not: it is not known whether there is anything."""


@dataclass(frozen=True, slots=True)
class Names:
    """A way to ask."""

    resolver: dns.resolver.Resolver

    def texts(self, name: str) -> tuple[str, ...]:
        """The TXT records under a name, each put together of its parts. NoAnswer."""
        found = (b"".join(record.strings) for record in self._asked(name, "TXT"))
        return tuple(text.decode("utf-8", "replace") for text in found)

    def exchangers(self, name: str) -> tuple[str, ...]:
        """The hosts that take mail for a domain, «.» for one that takes none. NoAnswer."""
        records = sorted(self._asked(name, "MX"), key=lambda record: record.preference)
        return tuple(str(r.exchange).rstrip(".") or "." for r in records)

    def _asked(self, name: str, kind: str) -> list[Any]:
        try:
            return list(self.resolver.resolve(name, kind, search=False))
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return []
        except dns.exception.DNSException as error:
            raise NoAnswer from error


def names_of(server: str | None) -> Names:
    """Ask that server («127.0.0.1», «127.0.0.1:5353»), else those of the machine. Feil."""
    try:
        resolver = dns.resolver.Resolver(configure=server is None)
        if server is not None:
            host, _, port = server.partition(":")
            resolver.nameservers = [host]
            resolver.port = int(port or 53)
    except (ValueError, dns.exception.DNSException):
        raise Feil(
            "namnetenar", "Skriv ei IP-adresse, til dømes 127.0.0.1 eller 127.0.0.1:53."
        ) from None
    resolver.lifetime = PATIENCE
    return Names(resolver)
