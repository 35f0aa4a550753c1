"""Mail fetched from a real IMAP server: encrypted, once, and moved only when it is kept."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import pytest
import trustme
from imapclient import IMAPClient

from adapters.mail.inn.imap_box import OpenImap
from cases.fellesskap_terms import Innkomeslag
from tests.edge.cli_room import Terminal, flat
from tests.edge.imap_server import PASSWORD, USER, Running, imap_server
from tests.edge.mail_room import BY_NAME, gone_out
from tests.edge.test_hent_post import alarms_of, register_of

OTHER = trustme.CA()


@pytest.fixture(scope="module")
def cert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost, and the authority behind it, as files."""
    folder, authority = tmp_path_factory.mktemp("tls"), trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    OTHER.cert_pem.write_to_path(str(folder / "other.pem"))
    issued = authority.issue_cert("localhost")
    issued.private_key_and_cert_chain_pem.write_to_path(str(folder / "server.pem"))
    return folder


@pytest.fixture(params=["wrapped", "starttls"])
def server(cert: Path, request: pytest.FixtureRequest) -> Iterator[Running]:
    pem = cert / "server.pem"
    with imap_server(pem, pem, cert / "ca.pem", request.param) as running:
        yield running


SCHEMES = {"wrapped": "imaps", "starttls": "imap+starttls"}


@pytest.fixture
def mailbox(
    with_case: Terminal, server: Running, request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> "Mailbox":
    scheme = SCHEMES[request.node.callspec.params["server"]]
    secret = tmp_path / "passord"
    secret.write_text(PASSWORD + "\n")
    user = USER.replace("@", "%40")
    monkeypatch.setenv("SAKSGANG_POST_INN", f"{scheme}://{user}@localhost:{server.port}/INBOX")
    monkeypatch.setenv("SAKSGANG_POST_INN_PASSORD_FIL", str(secret))
    monkeypatch.setenv("SAKSGANG_POST_CA_FIL", str(server.ca_file))
    return Mailbox(with_case, server, scheme, secret)


class Mailbox:
    """The mailbox as another client of the same user sees it, and the terminal beside it."""

    def __init__(self, terminal: Terminal, server: Running, scheme: str, secret: Path) -> None:
        self.terminal, self.server, self.scheme, self.secret = terminal, server, scheme, secret

    @contextmanager
    def client(self) -> Iterator[IMAPClient]:
        context = ssl.create_default_context(cafile=str(self.server.ca_file))
        wrapped = self.scheme == "imaps"
        with IMAPClient("localhost", self.server.port, ssl=wrapped,
                        ssl_context=context if wrapped else None, timeout=20) as client:
            if not wrapped:
                client.starttls(context)
            client.login(USER, PASSWORD)
            yield client

    def deliver(self, *letters: bytes, flags: tuple[bytes, ...] = ()) -> None:
        with self.client() as client:
            for letter in letters:
                client.append("INBOX", letter, flags)

    def left_in(self, folder: str) -> int:
        with self.client() as client:
            if not client.folder_exists(folder):
                return 0
            return int(client.select_folder(folder)[b"EXISTS"])


def test_what_comes_is_taken_in_and_moved(mailbox: Mailbox) -> None:
    gone = gone_out(mailbox.terminal.path)
    mailbox.deliver(gone.about("reply"), gone.about("postfix-unknown"))
    assert mailbox.terminal("hent-post") == 0
    register = register_of(mailbox.terminal)
    assert [i.slag for i in register.innkome] == [Innkomeslag.EPOST]
    assert len(register.kontakthendingar) == 1
    assert (mailbox.left_in("INBOX"), mailbox.left_in("Handsama")) == (0, 2)
    mailbox.terminal("hent-post")
    assert "Ingen ny post" in mailbox.terminal.last


def test_what_a_person_has_read_already_is_taken_in_all_the_same(mailbox: Mailbox) -> None:
    mailbox.deliver(BY_NAME["fresh"], flags=(rb"\Seen",))
    mailbox.terminal("hent-post")
    assert len(register_of(mailbox.terminal).innkome) == 1


def test_the_bytes_are_kept_as_they_came(mailbox: Mailbox) -> None:
    raw = b"From: a@b.example\r\nSubject: r\xe5\r\n\r\n \t\xc3\xa5\xff\x01\r\n.\r\n\r\n"
    mailbox.deliver(raw)
    mailbox.terminal("hent-post")
    assert register_of(mailbox.terminal).innkome[0].sha256 == sha256(raw).hexdigest()


def test_not_moved_it_comes_again_and_does_nothing(
    mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailbox.deliver(BY_NAME["fresh"])
    with monkeypatch.context() as patched:
        patched.setattr(OpenImap, "handled", _lost)
        mailbox.terminal("hent-post")
    assert mailbox.left_in("INBOX") == 1
    assert [a.slag for a in alarms_of(mailbox.terminal)] == ["innpost"]
    mailbox.terminal("hent-post")
    assert mailbox.left_in("INBOX") == 0
    assert len(register_of(mailbox.terminal).innkome) == 1


def _lost(_box: OpenImap, _message: object) -> None:
    raise ConnectionResetError


def test_what_cannot_be_read_is_moved_aside(mailbox: Mailbox) -> None:
    mailbox.terminal("set-tal", "--namn", "post_inn_storleik_mb", "--verdi", "1",
                     "--grunn", "prøve", "--kjelde", "prøve")
    mailbox.deliver(b"\x01\x02\r\n\r\nx", BY_NAME["fresh"] + b"x" * 1_100_000, BY_NAME["reply"])
    mailbox.terminal("hent-post")
    assert (mailbox.left_in("INBOX"), mailbox.left_in("Uleselege")) == (0, 2)
    assert len(register_of(mailbox.terminal).innkome) == 1


def test_a_server_that_cannot_move_copies_and_takes_away(
    mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = IMAPClient.has_capability
    monkeypatch.setattr(
        IMAPClient, "has_capability", lambda c, name: name != "MOVE" and plain(c, name)
    )
    mailbox.deliver(BY_NAME["fresh"])
    mailbox.terminal("hent-post")
    assert (mailbox.left_in("INBOX"), mailbox.left_in("Handsama")) == (0, 1)


def test_only_showing_moves_nothing(mailbox: Mailbox) -> None:
    mailbox.deliver(BY_NAME["fresh"], b"\x01\x02\r\n\r\nx")
    mailbox.terminal("hent-post", "--berre-vis")
    assert mailbox.left_in("INBOX") == 2
    assert register_of(mailbox.terminal).innkome == ()


def test_a_token_is_read_anew_each_time(
    mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SAKSGANG_POST_INN_PASSORD_FIL")
    monkeypatch.setenv("SAKSGANG_POST_INN_TOKEN_FIL", str(mailbox.secret))
    mailbox.secret.write_text("gammal")
    mailbox.terminal("hent-post")
    assert "tek ikkje imot innlogginga" in flat(mailbox.terminal.last)
    mailbox.secret.write_text(PASSWORD)
    mailbox.deliver(BY_NAME["fresh"])
    mailbox.terminal("hent-post")
    assert len(register_of(mailbox.terminal).innkome) == 1


def test_a_wrong_password_is_said_and_told_once(mailbox: Mailbox) -> None:
    mailbox.secret.write_text("feil")
    for _ in range(2):
        mailbox.terminal("hent-post")
        assert "tek ikkje imot innlogginga" in flat(mailbox.terminal.last)
        assert "feil\n" not in mailbox.terminal.all
    assert [a.slag for a in alarms_of(mailbox.terminal)] == ["innpost"]


def test_a_certificate_of_somebody_else_is_not_taken(
    mailbox: Mailbox, cert: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAKSGANG_POST_CA_FIL", str(cert / "other.pem"))
    mailbox.deliver(BY_NAME["fresh"])
    mailbox.terminal("hent-post")
    assert "ikkje til å lite på" in flat(mailbox.terminal.last)
    assert mailbox.left_in("INBOX") == 1


def test_a_server_that_is_away_is_said(
    with_case: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAKSGANG_POST_INN", "imaps://post@localhost:1/INBOX")
    monkeypatch.setenv("SAKSGANG_POST_INN_PASSORD", "x")
    with_case("hent-post")
    assert "svarar ikkje slik han skal" in flat(with_case.last)


@pytest.mark.parametrize(("address", "secrets", "said"), [
    ("imap://post@maskin/INBOX", ("PASSORD",), "let seg ikkje lese"),
    ("imaps://maskin/INBOX", ("PASSORD",), "let seg ikkje lese"),
    ("imaps://post:hemmeleg@maskin/INBOX", (), "skal ikkje stå i adressa"),
    ("imaps://post@maskin:nei/INBOX", ("PASSORD",), "let seg ikkje lese"),
    ("imaps://post@maskin/INBOX", (), "Skriv eitt av desse"),
    ("imaps://post@maskin/INBOX", ("PASSORD", "TOKEN_FIL"), "Skriv eitt av desse"),
])
def test_settings_that_do_not_go_together_are_said(
    with_case: Terminal, monkeypatch: pytest.MonkeyPatch, address: str, secrets: tuple[str, ...],
    said: str,
) -> None:
    monkeypatch.setenv("SAKSGANG_POST_INN", address)
    for name in secrets:
        monkeypatch.setenv(f"SAKSGANG_POST_INN_{name}", "x")
    assert with_case("hent-post") == 2
    assert said in flat(with_case.err)
    assert "hemmeleg" not in with_case.all
