"""A letter as Outlook saves it, made from its streams: subject, sender, text and one file."""

import io
import struct
from datetime import UTC, datetime

from extract_msg import OleWriter

UNICODE, BINARY, LONG, TIME = 0x001F, 0x0102, 0x0003, 0x0040
_1601 = datetime(1601, 1, 1, tzinfo=UTC)


def msg(subject: str, sender: str, body: str, when: datetime, name: str, content: bytes) -> bytes:
    """The file. `sender` is an address."""
    writer = OleWriter()
    texts = {0x001A: "IPM.Note", 0x0037: subject, 0x0C1F: sender, 0x0C1A: sender, 0x1000: body,
             0x0E04: "sekretariat@example.org", 0x1035: "<msg@smaavik.example>",
             0x5D01: sender, 0x0C1E: "SMTP"}
    writer.addEntry("__nameid_version1.0", storage=True)
    for tag in ("00020102", "00030102", "00040102"):
        writer.addEntry(["__nameid_version1.0", f"__substg1.0_{tag}"], b"")
    ticks = int((when - _1601).total_seconds() * 10_000_000)
    _properties(writer, [], texts, {}, struct.pack("<8xIIII8x", 0, 1, 0, 1), {0x0039: ticks})
    folder = ["__attach_version1.0_#00000000"]
    writer.addEntry(folder, storage=True)
    _properties(writer, folder, {0x3707: name, 0x3704: name}, {0x3701: content},
                struct.pack("<8x"), {}, {0x3705: 1, 0x0E21: 0})
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def _properties(
    writer: OleWriter, at: list[str], texts: dict[int, str], files: dict[int, bytes], head: bytes,
    times: dict[int, int], longs: dict[int, int] | None = None,
) -> None:
    table = head
    for tag, text in texts.items():
        raw = text.encode("utf-16-le")
        writer.addEntry([*at, f"__substg1.0_{tag:04X}{UNICODE:04X}"], raw)
        table += struct.pack("<HHIII", UNICODE, tag, 6, len(raw) + 2, 0)
    for tag, content in files.items():
        writer.addEntry([*at, f"__substg1.0_{tag:04X}{BINARY:04X}"], content)
        table += struct.pack("<HHIII", BINARY, tag, 6, len(content), 0)
    for tag, ticks in times.items():
        table += struct.pack("<HHIQ", TIME, tag, 6, ticks)
    for tag, number in (longs or {}).items():
        table += struct.pack("<HHIII", LONG, tag, 6, number, 0)
    writer.addEntry([*at, "__properties_version1.0"], table)
