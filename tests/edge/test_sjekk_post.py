"""Whether mail from us will be believed, asked of a name server on this machine."""

from base64 import b64encode

import pytest

from adapters.mail.domain_check import Mark, look_at
from adapters.mail.names import names_of
from tests.edge.cli_room import Terminal, flat
from tests.edge.name_server import Zone, name_server
from tests.edge.smtp_room import Scripted

DOMAIN = "post.kommune.example"
KEY, SHORT = (b64encode(b"x" * size).decode() for size in (294, 162))
LONG_KEY = f'"v=DKIM1; k=rsa; " "p={KEY[:200]}" "{KEY[200:]}"'
WHOLE: Zone = {
    (DOMAIN, "TXT"): ('"google-site-verification=1"', '"v=spf1 include:spf.example -all"'),
    ("spf.example", "TXT"): ('"v=spf1 ip4:192.0.2.0/24 a mx ~all"',),
    (f"s1._domainkey.{DOMAIN}", "TXT"): (LONG_KEY,),
    (f"_dmarc.{DOMAIN}", "TXT"): ('"v=DMARC1; p=reject; rua=mailto:d@post.kommune.example"',),
    (DOMAIN, "MX"): ("20 mx2.example.", "10 mx1.example."),
}
MANY = '"v=spf1 ' + " ".join(f"include:i{n}.example" for n in range(11)) + ' -all"'
SPF, DMARC, DKIM = (DOMAIN, "TXT"), (f"_dmarc.{DOMAIN}", "TXT"), (f"s1._domainkey.{DOMAIN}", "TXT")
MX = (DOMAIN, "MX")

# What is otherwise than it should be: where, what lies there, which finding, how it stands, why.
OTHERWISE: dict[str, tuple[tuple[str, str], tuple[str, ...], str, str, str]] = {
    "no spf": (SPF, ('"noko anna"',), "SPF", "manglar", "legg ut ein TXT-post"),
    "an spf of another version": (SPF, ('"v=spf10 -all"',), "SPF", "manglar", "legg ut ein"),
    "two spf": (SPF, ('"v=spf1 -all"', '"v=spf1 mx -all"'), "SPF", "feil", "slå dei saman"),
    "anybody": (SPF, ('"v=spf1 +all"',), "SPF", "feil", "lèt kven som helst"),
    "no end": (SPF, ('"v=spf1 mx"',), "SPF", "feil", "slutt han med «-all»"),
    "too many questions": (SPF, (MANY,), "SPF", "feil", "meir enn 10 oppslag"),
    "a ring": (SPF, (f'"v=spf1 include:{DOMAIN} -all"',), "SPF", "feil", "meir enn 10"),
    "a redirect": (SPF, ('"v=spf1 redirect=spf.example"',), "SPF", "rett", "spf=pass"),
    "soft": (SPF, ('"V=SPF1 mx ~ALL"',), "SPF", "rett", "spf=pass"),
    "spf unknown": (SPF, ("?",), "SPF", "veit ikkje", "Namnetenaren svarte ikkje"),
    "no key": (DKIM, (), "DKIM", "manglar", "slå på DKIM-signering"),
    "a key withdrawn": (DKIM, ('"v=DKIM1; p="',), "DKIM", "feil", "trekt attende"),
    "a short key": (DKIM, (f'"p={SHORT}"',), "DKIM", "feil", "2048 bitar"),
    "a key for trial": (DKIM, (f'"t=y:s; p={KEY[:240]}" "{KEY[240:]}"',), "DKIM", "feil", "t=y"),
    "a broken key": (DKIM, ('"p=ikkje base64!"',), "DKIM", "feil", "let seg ikkje lese"),
    "a newer kind of key": (
        DKIM, (f'"k=ed25519; p={b64encode(b"x" * 32).decode()}"',), "DKIM", "rett", "dkim=pass"
    ),
    "no dmarc": (DMARC, (), "DMARC", "manglar", f"TXT-post på _dmarc.{DOMAIN}"),
    "dmarc of the one above": (
        ("_dmarc.kommune.example", "TXT"), ('"v=DMARC1; p=none; sp=quarantine"',), "DMARC", "rett",
        "sett på kommune.example",
    ),
    "only on trial": (DMARC, ('"v=DMARC1; p=none"',), "DMARC", "feil", "p=none"),
    "no policy": (DMARC, ('"v=DMARC1; rua=mailto:x@y.no"',), "DMARC", "feil", "set p=quarantine"),
    "two dmarc": (DMARC, ('"v=DMARC1; p=none"', '"v=DMARC1; p=reject"'), "DMARC", "feil", "behald"),
    "nobody at home": (MX, (), "MX", "feil", "svar og returar kjem aldri fram"),
    "takes no mail": (MX, ("0 .",), "MX", "feil", "svar og returar kjem aldri fram"),
}


@pytest.mark.parametrize(
    ("where", "lies", "what", "mark", "why"), OTHERWISE.values(), ids=OTHERWISE
)
def test_what_is_otherwise_than_it_should_be(
    where: tuple[str, str], lies: tuple[str, ...], what: str, mark: str, why: str
) -> None:
    own = {DMARC} if what == "DMARC" else set()
    zone = {key: value for key, value in WHOLE.items() if key not in own} | {where: lies}
    with name_server(zone) as server:
        found = {f.kva: f for f in look_at(names_of(server), DOMAIN, "s1")}
    told = found.pop(what)
    assert told.mark.value == mark
    assert why in told.tekst
    assert {f.mark for f in found.values()} == {Mark.RETT}


def test_all_is_right(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKSGANG_AVSENDAR", f"sekretariat@{DOMAIN}")
    with name_server(WHOLE) as server, Scripted().running() as post:
        monkeypatch.setenv("SAKSGANG_POST", f"smtp://127.0.0.1:{post.port}")
        asked = ("sjekk-post", "--til", "ola@example.org", "--veljar", "s1", "--namnetenar", server)
        assert terminal(*asked) == 0
        assert terminal.last.startswith("Prøvebrev · rett: Det gjekk til 127.0.0.1:")
        assert "Svar og returar kjem til mx1.example." in flat(terminal.last)
        shown = terminal.json(*asked)
    assert [f["merke"] for f in shown["funn"]] == ["rett"] * 5
    assert b"Auto-Submitted: auto-generated" in post.received[0]
    assert len(post.received) == 2


def test_what_is_not_right_is_told(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKSGANG_AVSENDAR", f"sekretariat@{DOMAIN}")
    with name_server({}) as server, Scripted({"RCPT": ["550 5.7.1 nei"]}).running() as post:
        monkeypatch.setenv("SAKSGANG_POST", f"smtp://127.0.0.1:{post.port}")
        assert terminal("sjekk-post", "--til", "ola@example.org", "--namnetenar", server) == 1
    told = flat(terminal.last)
    assert "Prøvebrev · feil: Det gjekk ikkje. 550 5.7.1 nei" in told
    assert "SPF · manglar" in told
    assert "DKIM · veit ikkje" in told


def test_a_server_that_is_away(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKSGANG_AVSENDAR", f"sekretariat@{DOMAIN}")
    monkeypatch.setenv("SAKSGANG_POST", "smtp://127.0.0.1:1")
    with name_server(WHOLE) as server:
        assert terminal("sjekk-post", "--til", "o@example.org", "--namnetenar", server) == 1
    assert "Posttenaren 127.0.0.1:1 svarar ikkje." in flat(terminal.last)


@pytest.mark.parametrize(("option", "value"), [
    ("--til", "hemmeleg"), ("--til", "a@b.no\nBcc: x@y.no"), ("--namnetenar", "hemmeleg.example"),
    ("--namnetenar", "127.0.0.1:hemmeleg"),
])
def test_what_is_mistyped_is_told(terminal: Terminal, option: str, value: str) -> None:
    assert terminal("sjekk-post", option, value) == 2
    assert f"Feil i {option}" in terminal.err
    assert "hemmeleg" not in terminal.all
