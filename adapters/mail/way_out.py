"""Which way mail goes out, as the settings say: a folder beside the database, or a server."""

from urllib.parse import SplitResult

from adapters.mail.address import Kind, address_of, folder_of, login_of
from adapters.mail.folder import FolderWay
from adapters.mail.login import Login
from adapters.mail.smtp import SmtpWay
from adapters.mail.transport import Way
from adapters.settings import PREFIX, Settings
from workflow.forms.errors import Feil

SERVERS = {"smtp": ("", 25), "smtp+starttls": ("starttls", 587), "smtps": ("smtps", 465)}
"""What each kind of address demands, and the port it has where none is named."""

OUT = Kind(
    setting=f"{PREFIX}POST", schemes=frozenset(SERVERS),
    unreadable="Adressa til posttenaren let seg ikkje lese. Skriv smtp://maskin:25,"
    " smtp+starttls://brukar@maskin:587 eller smtps://brukar@maskin:465.",
    nowhere="Databasen ligg på ein tenar, så posten treng ein stad å gå. Skriv ei mappe eller"
    " adressa til ein posttenar, til dømes smtp+starttls://brukar@maskin:587.",
    folder="postkasse",
)


def way_out(settings: Settings, patience: int) -> Way:
    """The way; Feil for settings that cannot be read or do not go together.

    `patience` is how many seconds a server may be silent.
    """
    if "://" not in settings.post:
        return FolderWay(folder_of(settings, settings.post, OUT))
    address = address_of(settings.post, OUT)
    tls, usual = SERVERS[address.scheme]
    login = _login(settings, address)
    if login is not None and not tls:
        raise Feil(
            OUT.setting, "Innlogging utan kryptering er ikkje lov. Bruk smtp+starttls eller smtps."
        )
    if "avsendar" not in settings.model_fields_set:
        raise Feil(
            f"{PREFIX}AVSENDAR", "Skriv adressa posten skal gå frå, før han går til ein posttenar."
        )
    return SmtpWay(
        address.hostname or "", address.port or usual, tls, patience, login,
        settings.post_ca_fil or None,
    )


def _login(settings: Settings, address: SplitResult) -> Login | None:
    """How to prove who we are; None for a relay that asks for nothing."""
    password, file, token = (
        settings.post_passord, settings.post_passord_fil, settings.post_token_fil
    )
    if address.username:
        return login_of(address, OUT, password, file, token)
    if (password and password.get_secret_value()) or file or token:
        raise Feil(OUT.setting, "Skriv òg brukarnamnet: smtp+starttls://brukar@maskin:587.")
    return None
