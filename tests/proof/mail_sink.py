"""A mail server of its own process that takes everything, and writes down the Message-ID of each
letter before it says yes: what it has taken is known whoever dies."""

import asyncio
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

OK, COME, BYE = b"250 ok\r\n", b"354 kom\r\n", b"221 hadet\r\n"


@dataclass(frozen=True, slots=True)
class Sink:
    """A running one. `book` is where it writes them down."""

    port: int
    book: Path

    def taken(self) -> Counter[str]:
        """How many times each letter has come."""
        return Counter(self.book.read_text(encoding="ascii").split())


@contextmanager
def sink(folder: Path) -> Iterator[Sink]:
    book = folder / "motteke"
    book.touch()
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "tests.proof.mail_sink", str(book)],
        stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
    ) as process:
        try:
            assert process.stdout is not None
            yield Sink(int(process.stdout.readline()), book)
        finally:
            process.kill()


async def _serve(book: int) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 klar\r\n")
        try:
            while line := await reader.readline():
                word = line[:4].upper()
                writer.write(BYE if word == b"QUIT" else COME if word == b"DATA" else OK)
                if word == b"DATA" and not await _take(reader, writer, book):
                    break
        except ConnectionError:
            pass
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


async def _take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, book: int) -> bool:
    try:
        content = await reader.readuntil(b"\r\n.\r\n")
    except asyncio.IncompleteReadError:
        return False  # whoever sent it died in the midst
    _, _, rest = content.partition(b"Message-ID: ")
    os.write(book, rest.partition(b"\r\n")[0] + b"\n")
    writer.write(OK)
    return True


if __name__ == "__main__":
    asyncio.run(_serve(os.open(sys.argv[1], os.O_WRONLY | os.O_APPEND)))
