"""How a setting names a mail server, who we are to it, or a folder: read alike out and in."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

from pydantic import SecretStr

from adapters.mail.login import Login
from adapters.settings import Settings
from workflow.forms.errors import Feil


@dataclass(frozen=True, slots=True)
class Kind:
    """One direction of mail: the setting, the kinds of server it takes, how an address is written,
    and the end of the name of the folder beside the database. `path` is whether an address may
    name a mailbox."""

    setting: str
    schemes: frozenset[str]
    unreadable: str
    nowhere: str
    folder: str
    path: bool = False


def folder_of(settings: Settings, given: str, kind: Kind) -> Path:
    """The folder that is named, else the one beside the database; Feil where that is no file."""
    if given:
        return Path(given).absolute()
    place = settings.place
    if not isinstance(place, Path):
        raise Feil(kind.setting, kind.nowhere)
    return place.with_name(f"{place.stem}-{kind.folder}")


def address_of(text: str, kind: Kind) -> SplitResult:
    """The address in its parts; Feil for one that cannot be read, or that holds a password."""
    try:
        found = urlsplit(text)
        known = found.scheme in kind.schemes and bool(found.hostname) and found.port != 0
        plain = (kind.path or found.path in ("", "/")) and not found.query and not found.fragment
    except ValueError:
        known = plain = False
    if not known or not plain:
        raise Feil(kind.setting, kind.unreadable)
    if found.password is not None:
        raise Feil(
            kind.setting,
            f"Passordet skal ikkje stå i adressa. Skriv det i {kind.setting}_PASSORD_FIL eller"
            f" {kind.setting}_PASSORD.",
        )
    return found


def login_of(
    address: SplitResult, kind: Kind, password: SecretStr | None, password_file: str,
    token_file: str,
) -> Login:
    """Who we are; Feil unless exactly one way to prove it is set."""
    secret = password.get_secret_value() if password else ""
    if sum(map(bool, (secret, password_file, token_file))) != 1:
        raise Feil(
            kind.setting,
            f"Skriv eitt av desse til brukarnamnet: {kind.setting}_PASSORD,"
            f" {kind.setting}_PASSORD_FIL eller {kind.setting}_TOKEN_FIL.",
        )
    return Login(
        unquote(address.username or ""), secret, _path(password_file), _path(token_file)
    )


def _path(text: str) -> Path | None:
    return Path(text) if text else None
