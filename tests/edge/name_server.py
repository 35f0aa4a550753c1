"""A name server on this machine alone, that knows what a test gives it."""

import socket
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset

Zone = Mapping[tuple[str, str], Sequence[str]]
"""What lies under (name, kind); «?» alone is a failure of the server."""


@contextmanager
def name_server(zone: Zone) -> Iterator[str]:
    """Its address, as `--namnetenar` takes it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as bound:
        bound.bind(("127.0.0.1", 0))
        host, port = bound.getsockname()
        thread = threading.Thread(target=_serve, args=(bound, zone), daemon=True)
        thread.start()
        try:
            yield f"{host}:{port}"
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"", (host, port))
            thread.join(10)


def _serve(bound: socket.socket, zone: Zone) -> None:
    while True:
        packet, asker = bound.recvfrom(4096)
        if not packet:
            return
        bound.sendto(_answer(dns.message.from_wire(packet), zone).to_wire(), asker)


def _answer(query: dns.message.Message, zone: Zone) -> dns.message.Message:
    question = query.question[0]
    name = question.name.to_text(omit_final_dot=True).lower()
    kind = dns.rdatatype.to_text(question.rdtype)
    reply = dns.message.make_response(query)
    reply.flags |= dns.flags.RA
    found = list(zone.get((name, kind), ()))
    if found == ["?"]:
        reply.set_rcode(dns.rcode.SERVFAIL)
    elif found:
        reply.answer.append(dns.rrset.from_text_list(question.name, 60, "IN", kind, found))
    elif not any(name == known for known, _ in zone):
        reply.set_rcode(dns.rcode.NXDOMAIN)
    return reply
