"""Where mail comes in, as the settings say: a folder beside the database, or an IMAP server."""

from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

from adapters.mail.inn.box import Box
from adapters.mail.inn.folder_box import FolderBox
from adapters.mail.inn.imap_box import ImapBox
from adapters.mail.login import Login
from adapters.settings import PREFIX, Settings
from workflow.forms.errors import Feil

SETTING = f"{PREFIX}POST_INN"
SERVERS = {"imaps": 993, "imap+starttls": 143}
"""The kinds of address, and the port each has where none is named. Both are encrypted."""


def way_in(settings: Settings, patience: int) -> Box:
    """The place; Feil for settings that cannot be read or do not go together.

    `patience` is how many seconds a server may be silent.
    """
    if "://" not in settings.post_inn:
        return FolderBox(_folder(settings))
    address = _address(settings.post_inn)
    return ImapBox(
        address.scheme, address.hostname or "", address.port or SERVERS[address.scheme],
        unquote(address.path.strip("/")) or "INBOX", _login(settings, address), patience,
        settings.post_ca_fil or None,
    )


def _folder(settings: Settings) -> Path:
    if settings.post_inn:
        return Path(settings.post_inn).absolute()
    place = settings.place
    if not isinstance(place, Path):
        raise Feil(
            SETTING,
            "Databasen ligg på ein tenar, så det må seiast kvar post kjem inn. Skriv ei mappe,"
            " eller adressa til ei postkasse, til dømes imaps://brukar@maskin/INBOX.",
        )
    return place.with_name(f"{place.stem}-innpost")


def _address(text: str) -> SplitResult:
    try:
        found = urlsplit(text)
        known = found.scheme in SERVERS and bool(found.hostname) and (found.port or 1) > 0
        plain = not found.query and not found.fragment and bool(found.username)
    except ValueError:
        known = plain = False
    if not known or not plain:
        raise Feil(
            SETTING,
            "Adressa til postkassa let seg ikkje lese. Skriv imaps://brukar@maskin/INBOX eller"
            " imap+starttls://brukar@maskin:143/INBOX.",
        )
    if found.password is not None:
        raise Feil(
            SETTING,
            f"Passordet skal ikkje stå i adressa. Skriv det i {SETTING}_PASSORD_FIL eller"
            f" {SETTING}_PASSORD.",
        )
    return found


def _login(settings: Settings, address: SplitResult) -> Login:
    given = settings.post_inn_passord
    secret = given.get_secret_value() if given else ""
    ways = (secret, settings.post_inn_passord_fil, settings.post_inn_token_fil)
    if sum(map(bool, ways)) != 1:
        raise Feil(
            SETTING,
            f"Skriv eitt av desse til brukarnamnet: {SETTING}_PASSORD, {SETTING}_PASSORD_FIL eller"
            f" {SETTING}_TOKEN_FIL.",
        )
    return Login(
        unquote(address.username or ""), secret, _path(settings.post_inn_passord_fil),
        _path(settings.post_inn_token_fil),
    )


def _path(text: str) -> Path | None:
    return Path(text) if text else None
