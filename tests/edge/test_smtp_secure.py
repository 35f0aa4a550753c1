"""A real mail server with STARTTLS and log-in: what is demanded is had, or nothing goes."""

import ssl
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from adapters.mail.login import Login, xoauth2
from adapters.mail.smtp import SmtpSession, SmtpWay
from adapters.mail.transport import Answer, Unreachable, letter_of
from tests.edge.smtp_room import AT, message

USER, PASSWORD, TOKEN = "sekretariat", "løyndom 123", "ya29.nokkel"
pytestmark = pytest.mark.filterwarnings("ignore:Session.login_data:DeprecationWarning")


@dataclass
class Post:
    """What the server does with what it gets."""

    received: list[Envelope] = field(default_factory=list)
    logged_in: list[str] = field(default_factory=list)

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.received.append(envelope)
        return "250 2.0.0 motteke"

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802
        from base64 import b64decode

        if b64decode(args[1]).decode() == xoauth2(USER, TOKEN):
            self.logged_in.append("XOAUTH2")
            return AuthResult(success=True)
        more: Any = await server.challenge_auth('{"status":"401"}')
        assert more == b""
        return AuthResult(success=False, handled=False)

    def known(
        self, _server: SMTP, _session: Session, _envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        right = isinstance(data, LoginPassword) and data == LoginPassword(
            USER.encode(), PASSWORD.encode()
        )
        if right:
            self.logged_in.append(mechanism)
        return AuthResult(success=right, handled=False)


class AnyPort(Controller):
    """A controller that takes the port it is given by the machine."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        super()._trigger_server()


@dataclass(frozen=True)
class Place:
    """A running server and the certificate authority it is known by."""

    post: Post
    port: int
    authority: str

    def way(self, **given: Any) -> SmtpWay:
        plain = SmtpWay("localhost", self.port, "starttls", 10, None, self.authority)
        return replace(plain, **given)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, str]:
    ca = trustme.CA()
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    ca.cert_pem.write_to_path(str(file))
    return ca, str(file)


Started = Callable[..., Place]


@pytest.fixture
def started(authority: tuple[trustme.CA, str]) -> Iterator[Started]:
    """Starts servers that are stopped again."""
    running: list[Controller] = []
    ca, file = authority

    def start(*, tls: str = "starttls", name: str = "localhost", login: bool = True) -> Place:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        ca.issue_cert(name).configure_cert(context)
        post = Post()
        given: dict[str, Any] = {
            "authenticator": post.known, "auth_required": login,
            "auth_require_tls": tls == "starttls",
        }
        if tls == "starttls":
            given |= {"tls_context": context, "require_starttls": True}
        if tls == "smtps":
            given |= {"ssl_context": context}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            server = AnyPort(post, hostname="localhost", port=0, **given)
            server.start()
        running.append(server)
        return Place(post, server.port, file)

    yield start
    for one in running:
        one.stop()


def delivered(way: SmtpWay, *keys: str) -> list[Answer]:
    """What came of each letter, all in one session."""
    found = []
    with way.session() as session:
        for key in keys:
            letter = letter_of(key, AT, message(key))
            said = session.offer(letter)
            found.append(session.hand_over(letter).answer if said.answer is Answer.READY
                         else said.answer)
    return found


def why(way: SmtpWay) -> Unreachable:
    with pytest.raises(Unreachable) as refused:
        delivered(way, "m1")
    return refused.value


def test_starttls_and_a_password(started: Started) -> None:
    place = started()
    assert delivered(place.way(login=Login(USER, PASSWORD)), "m1", "m2") == [Answer.ACCEPTED] * 2
    first = place.post.received[0]
    assert first.rcpt_tos == ["voss@example.org"]
    assert first.mail_from == "sekretariat+m1@example.org"
    content = first.original_content
    assert content == message("m1")
    assert len(place.post.logged_in) == 1


def test_tls_from_the_first_byte(started: Started) -> None:
    place = started(tls="smtps", login=False)
    assert delivered(place.way(tls="smtps"), "m1") == [Answer.ACCEPTED]
    assert why(place.way(tls="smtps", authorities=None)).settings


def test_a_relay_that_asks_for_nothing(started: Started) -> None:
    place = started(tls="", login=False)
    assert delivered(place.way(tls=""), "m1") == [Answer.ACCEPTED]


def test_what_is_demanded_is_had_or_nothing_goes(started: Started) -> None:
    """A server that offers no STARTTLS, or one between us that takes the offer away."""
    place = started(tls="", login=False)
    cause = why(place.way())
    assert cause.settings
    assert "tilbyr ikkje kryptering" in cause.why
    assert place.post.received == []


def test_a_server_nobody_vouches_for_gets_nothing(started: Started) -> None:
    place = started()
    cause = why(place.way(authorities=None, login=Login(USER, PASSWORD)))
    assert cause.settings
    assert "kan ikkje stadfeste kven han er" in cause.why
    assert place.post.logged_in == []


def test_a_server_with_another_name_gets_nothing(started: Started) -> None:
    place = started(name="ein.annan.example.org")
    assert why(place.way(login=Login(USER, PASSWORD))).settings
    assert place.post.logged_in == []


def test_authorities_that_cannot_be_read(started: Started, tmp_path: Path) -> None:
    place = started()
    (tmp_path / "tull.pem").write_text("tull")
    for file in ("finst-ikkje.pem", "tull.pem"):
        assert "SAKSGANG_POST_CA_FIL" in why(place.way(authorities=str(tmp_path / file))).why


def test_a_wrong_password_is_for_a_person(started: Started) -> None:
    place = started()
    cause = why(place.way(login=Login(USER, "feil")))
    assert cause.settings
    assert "tok ikkje imot innlogginga (535" in cause.why
    assert "feil)" not in cause.why


def test_a_password_in_plain_ascii(started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.edge.test_smtp_secure.PASSWORD", "loyndom")
    assert delivered(started().way(login=Login(USER, "loyndom")), "m1") == [Answer.ACCEPTED]
    assert why(started().way(login=Login(USER, "lengre"))).settings


def test_a_host_that_is_no_name(started: Started) -> None:
    assert why(started().way(host=f"{'x' * 70}.example.org")).settings


def test_a_password_in_a_file(started: Started, tmp_path: Path) -> None:
    place, file = started(), tmp_path / "passord"
    way = place.way(login=Login(USER, password_file=file))
    assert "finst ikkje eller er tom" in why(way).why
    file.write_text(f"{PASSWORD}\n", encoding="utf-8")
    assert delivered(way, "m1") == [Answer.ACCEPTED]


def test_a_token_is_read_anew_for_each_session(started: Started, tmp_path: Path) -> None:
    place, file = started(), tmp_path / "token"
    way = place.way(login=Login(USER, token_file=file))
    file.write_text("gammal")
    assert "tok ikkje imot innlogginga" in why(way).why
    file.write_text(TOKEN)
    assert delivered(way, "m1") == [Answer.ACCEPTED]
    assert place.post.logged_in == ["XOAUTH2"]


def test_a_server_without_xoauth2(
    started: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(Post, "auth_XOAUTH2")
    file = tmp_path / "token"
    file.write_text(TOKEN)
    assert why(started().way(login=Login(USER, token_file=file))).settings


def test_a_server_that_wants_a_log_in_we_have_not(started: Started) -> None:
    assert delivered(started().way(), "m1") == [Answer.NEVER]


@pytest.mark.parametrize("to", [
    '"Ole Øk, \\"rådmann\\"" <ole@example.org>', "=?utf-8?q?R=C3=A5dmann?= <ole@example.org>",
    '"ole nilsen"@example.org', "ole@bømlo.example.org", "ole+sak@example.org", "ole@EXAMPLE.org",
])
def test_addresses_as_people_write_them(started: Started, to: str) -> None:
    place = started(tls="", login=False)
    letter = letter_of("m1", AT, message("m1", to=to))
    with place.way(tls="").session() as session:
        assert session.offer(letter).answer is Answer.READY
        assert session.hand_over(letter).answer is Answer.ACCEPTED
    (given,) = place.post.received
    assert given.rcpt_tos == [letter.recipient]
    assert letter.recipient.isascii()
    assert letter.recipient.lower().endswith("example.org")


def test_a_mailbox_that_is_not_ascii_goes_where_the_server_can(started: Started) -> None:
    place = started(tls="", login=False)
    letter = replace(letter_of("m1", AT, message("m1")), recipient="rådmann@example.org")
    with place.way(tls="").session() as session:
        assert session.offer(letter).answer is Answer.READY
        session.hand_over(letter)
    assert place.post.received[0].rcpt_tos == ["rådmann@example.org"]


@pytest.mark.parametrize("address", ["a@b.no\r\nRCPT TO:<x@y.no>", "a@b.no\nDATA", "a@b\r.no"])
def test_no_address_is_a_command(started: Started, address: str) -> None:
    place = started(tls="", login=False)
    letter = replace(letter_of("m1", AT, message("m1")), recipient=address)
    session = SmtpSession(place.way(tls=""))
    assert session.offer(letter).answer is Answer.NEVER
    session.close()
    assert place.post.received == []


