"""Where mail comes in, as the settings say: a folder beside the database, or an IMAP server."""

from urllib.parse import unquote

from adapters.mail.address import Kind, address_of, folder_of, login_of
from adapters.mail.inn.box import Box
from adapters.mail.inn.folder_box import FolderBox
from adapters.mail.inn.imap_box import ImapBox
from adapters.settings import PREFIX, Settings
from workflow.forms.errors import Feil

SERVERS = {"imaps": 993, "imap+starttls": 143}
"""The kinds of address, and the port each has where none is named. Both are encrypted."""
IN = Kind(
    setting=f"{PREFIX}POST_INN", schemes=frozenset(SERVERS),
    unreadable="Adressa til postkassa let seg ikkje lese. Skriv imaps://brukar@maskin/INBOX eller"
    " imap+starttls://brukar@maskin:143/INBOX.",
    nowhere="Databasen ligg på ein tenar, så det må seiast kvar post kjem inn. Skriv ei mappe,"
    " eller adressa til ei postkasse, til dømes imaps://brukar@maskin/INBOX.",
    folder="innpost", path=True,
)


def way_in(settings: Settings, patience: int) -> Box:
    """The place; Feil for settings that cannot be read or do not go together.

    `patience` is how many seconds a server may be silent.
    """
    if "://" not in settings.post_inn:
        return FolderBox(folder_of(settings, settings.post_inn, IN))
    address = address_of(settings.post_inn, IN)
    if not address.username:
        raise Feil(IN.setting, IN.unreadable)
    login = login_of(
        address, IN, settings.post_inn_passord, settings.post_inn_passord_fil,
        settings.post_inn_token_fil,
    )
    return ImapBox(
        address.scheme, address.hostname or "", address.port or SERVERS[address.scheme],
        unquote(address.path.strip("/")) or "INBOX", login, patience,
        settings.post_ca_fil or None,
    )
