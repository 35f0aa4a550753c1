"""Which way mail goes out, as the settings say: a folder beside the database, or a server."""

from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

from adapters.mail.folder import FolderWay
from adapters.mail.login import Login
from adapters.mail.smtp import SmtpWay
from adapters.mail.transport import Way
from adapters.settings import PREFIX, Settings
from workflow.forms.errors import Feil

SETTING = f"{PREFIX}POST"
SERVERS = {"smtp": ("", 25), "smtp+starttls": ("starttls", 587), "smtps": ("smtps", 465)}
"""What each kind of address demands, and the port it has where none is named."""


def way_out(settings: Settings, patience: int) -> Way:
    """The way; Feil for settings that cannot be read or do not go together.

    `patience` is how many seconds a server may be silent.
    """
    if "://" not in settings.post:
        return FolderWay(_folder(settings))
    address = _address(settings.post)
    tls, usual = SERVERS[address.scheme]
    login = _login(settings, address)
    if login is not None and not tls:
        raise Feil(
            SETTING, "Innlogging utan kryptering er ikkje lov. Bruk smtp+starttls eller smtps."
        )
    if "avsendar" not in settings.model_fields_set:
        raise Feil(
            f"{PREFIX}AVSENDAR", "Skriv adressa posten skal gå frå, før han går til ein posttenar."
        )
    return SmtpWay(
        address.hostname or "", address.port or usual, tls, patience, login,
        settings.post_ca_fil or None,
    )


def _folder(settings: Settings) -> Path:
    if settings.post:
        return Path(settings.post).absolute()
    place = settings.place
    if not isinstance(place, Path):
        raise Feil(
            SETTING,
            "Databasen ligg på ein tenar, så posten treng ein stad å gå. Skriv ei mappe eller"
            " adressa til ein posttenar, til dømes smtp+starttls://brukar@maskin:587.",
        )
    return place.with_name(f"{place.stem}-postkasse")


def _address(text: str) -> SplitResult:
    try:
        found = urlsplit(text)
        known = found.scheme in SERVERS and bool(found.hostname) and found.port != 0
        plain = found.path in ("", "/") and not found.query and not found.fragment
    except ValueError:
        known = plain = False
    if not known or not plain:
        raise Feil(
            SETTING,
            "Adressa til posttenaren let seg ikkje lese. Skriv smtp://maskin:25,"
            " smtp+starttls://brukar@maskin:587 eller smtps://brukar@maskin:465.",
        )
    if found.password is not None:
        raise Feil(
            SETTING,
            f"Passordet skal ikkje stå i adressa. Skriv det i {PREFIX}POST_PASSORD_FIL eller"
            f" {PREFIX}POST_PASSORD.",
        )
    return found


def _login(settings: Settings, address: SplitResult) -> Login | None:
    """How to prove who we are; None for a relay that asks for nothing."""
    secret = settings.post_passord.get_secret_value() if settings.post_passord else ""
    ways = (secret, settings.post_passord_fil, settings.post_token_fil)
    if not address.username:
        if any(ways):
            raise Feil(SETTING, "Skriv òg brukarnamnet: smtp+starttls://brukar@maskin:587.")
        return None
    if sum(map(bool, ways)) != 1:
        raise Feil(
            SETTING,
            f"Skriv eitt av desse til brukarnamnet: {PREFIX}POST_PASSORD,"
            f" {PREFIX}POST_PASSORD_FIL eller {PREFIX}POST_TOKEN_FIL.",
        )
    return Login(
        unquote(address.username), secret, _path(settings.post_passord_fil),
        _path(settings.post_token_fil),
    )


def _path(text: str) -> Path | None:
    return Path(text) if text else None
