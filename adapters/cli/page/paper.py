"""How text is set on a terminal: headings, paragraphs and columns that fit its width."""

import re
import shutil
import textwrap
from collections.abc import Iterable, Sequence

import typer

NARROWEST, WIDEST = 40, 100


def width() -> int:
    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size((80, 24)).columns))


def bold(text: str) -> str:
    """Bold where the terminal can; a file or a pipe gets the plain text."""
    return typer.style(text, bold=True)


def say(
    text: str = "", *, indent: int = 0, hang: int = 0, strong: bool = False, lead: str = ""
) -> None:
    """One paragraph, wrapped; every line break in it is kept. `lead` is its bold beginning."""
    lines = wrapped(f"{lead}{text}", indent=indent, hang=hang)
    if lead:
        lines = lines.replace(lead, bold(lead), 1)
    typer.echo(bold(lines) if strong else lines)


def wrapped(text: str, *, indent: int = 0, hang: int = 0) -> str:
    first, rest = " " * indent, " " * (indent + hang)
    return "\n".join(
        filled(line, width(), first, rest) for line in text.split("\n")
    )


_COMMAND = re.compile(r"«saksgang [^»]*»")
_HELD = "\ue000"


def filled(line: str, room: int, first: str, rest: str) -> str:
    """One paragraph. A command in it is never broken, for it is there to be pasted."""
    held = _COMMAND.sub(lambda m: m.group().replace(" ", _HELD), line)
    text = textwrap.fill(
        held, room, initial_indent=first, subsequent_indent=rest,
        break_long_words=False, break_on_hyphens=False,
    )
    return text.replace(_HELD, " ")


def say_command(command: str, *, indent: int = 0) -> None:
    """A command to paste: broken between its options only, each line but the last with a \\."""
    margin, lines = " " * indent, [""]
    for part in re.split(r" (?=--)", command):
        if lines[-1] and len(f"{margin}{lines[-1]} {part} \\") > width():
            lines.append(f"  {part}")
        else:
            lines[-1] = f"{lines[-1]} {part}" if lines[-1] else part
    typer.echo(" \\\n".join(f"{margin}{line}" for line in lines))


def heading(text: str) -> None:
    typer.echo("")
    typer.echo(bold(text))


def pairs(rows: Iterable[tuple[str, str]], *, indent: int = 2, room: int | None = None) -> None:
    """Label and text side by side; a label longer than `room` gets its text on the next line."""
    typer.echo(paired(rows, indent=indent, room=room))


def paired(rows: Iterable[tuple[str, str]], *, indent: int = 2, room: int | None = None) -> str:
    found = [(label, text) for label, text in rows if text]
    room = room or width() // 3
    column = min(max((len(label) for label, _ in found), default=0), room) + 2
    return "\n".join(_pair(label, text, indent, column) for label, text in found)


def _pair(label: str, text: str, indent: int, column: int) -> str:
    margin = " " * (indent + column)
    body = "\n".join(
        filled(line, width(), margin, margin) for line in text.split("\n")
    )
    if len(label) + 2 > column:
        return f"{' ' * indent}{label}\n{body}"
    return f"{' ' * indent}{label}".ljust(len(margin)) + body[len(margin):]


def columns(rows: Sequence[Sequence[str]]) -> None:
    """A table without lines; the last column takes what is left and is wrapped."""
    if not rows:
        return
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    for row in rows:
        label = "  ".join(c.ljust(w) for c, w in zip(row[:-1], widths, strict=True))
        typer.echo(wrapped_cell(label, row[-1]))


def wrapped_cell(label: str, text: str) -> str:
    margin = len(label) + 2
    if margin > width() * 2 // 3:
        return f"{label.rstrip()}\n{wrapped(text, indent=4)}"
    body = filled(text, width() - margin, "", "").split("\n")
    lines = (f"{label}  {body[0]}".rstrip(), *(" " * margin + line for line in body[1:]))
    return "\n".join(lines)


def sentence_of(text: str) -> str:
    """The text with a full stop, for help that goes on after it."""
    return text if not text or text.endswith((".", "?", "!", "…")) else f"{text}."
