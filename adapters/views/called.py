"""What rules advise and acts tell, where nobody types: each command by what people call it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from adapters.views.names import act_name, acts, field_name, is_named
from adapters.views.words import uncoded

VIEWS: Mapping[str, str] = {
    "utestaande": "Ventar på svar", "innboks": "Innboks", "klar-til-sending": "Klar til sending",
    "partnarar": "Partnarar", "partnar": "Partnarar", "kalender": "Møtekalender",
    "saker": "Saker", "reglar": "Regelboka", "framdrift": "Saker", "kladdar": "Ny sak",
    "meld-inn": "Ny sak", "utsendingar": "Utgåande post", "alarmar": "Min dag", "kan": "Saker",
    "sak": "Saker", "kvitter-alarm": "Min dag", "merk-sendt": "Utgåande post",
    "send-paa-nytt": "Utgåande post", "aarshjul": "Årshjul", "niva": "Kven som må svare",
    "journal": "Papir", "tvistestige": "Tvistestigen",
}
"""What commands that are no act, or whose act is done from a page of many, are called."""

_BOTH = (
    "Skriv helst «--person» med ein eigen id både når svaret vert ført inn og når det vert"
    " stadfesta"
)
PHRASES: tuple[tuple[str, str], ...] = (
    (" Då skriv dei:", " Det gjer dei frå lenkja i e-posten dei har fått."),
    (" Kvar skriv for seg:", " Kvar gjer det for seg, frå lenkja i e-posten."),
    ("Skriv plikta som «partnar: kva; frist=ÅÅÅÅ-MM-DD; ansvarleg=stilling», så",
     "Før opp frist og ansvarleg på plikta, så"),
    (", med sin id:", ":"), (" Ta henne opp att slik:", ""),
    (_BOTH, "Logg inn kvar for dykk"),
    ("Skriv kven du er, med eigen person-id.", "Logg inn som deg sjølv."),
    (", med eigen person-id", ""), ("Skriv «--person»", "Logg inn"), ("Skriv id-en; sjå ", "Sjå "),
    (" alle i éin kommando", " alle på éin gong"), (" i same kommando", " samstundes"),
)
"""What is said of typing, and what is said instead where people press buttons."""
_AS_THEMSELVES = re.compile(r": same kommandoen, med «--som [^»]*»")
_QUOTED = re.compile(r"«saksgang ([a-z-]+)((?: [^»]*)?)»")
_BARE = re.compile(r"^saksgang ([a-z-]+)(.*)$")
_OPTION = re.compile(r"«--([a-z0-9-]+)(?:[ =]([^»]*))?»|--([a-z0-9-]+)\b")


@dataclass(frozen=True, slots=True)
class Command:
    """A command in a text: its name, and all that is typed after it."""

    name: str
    rest: str

    @property
    def act(self) -> str:
        """The act it is, by name; empty for what only shows, and for what has a page of its own."""
        verb = self.name.replace("-", "_")
        return verb if verb in acts() and self.name not in VIEWS else ""

    @property
    def called(self) -> str:
        if self.act:
            return act_name(self.act)
        return VIEWS.get(self.name, self.name.replace("-", " ").capitalize())


def pieces(text: str) -> Iterator[str | Command]:
    """The text as people read it, and the commands in it; options have become names of fields.
    A sentence that is a command is that command alone."""
    for typed, said in PHRASES:
        text = text.replace(typed, said)
    text = _AS_THEMSELVES.sub("", text)
    if bare := _BARE.match(text):
        yield Command(bare[1], bare[2])
        return
    at = 0
    for found in _QUOTED.finditer(text):
        yield _OPTION.sub(_field, text[at:found.start()]) + "«"
        yield Command(found[1], found[2])
        at = found.end() - len("»")
    yield _OPTION.sub(_field, text[at:])


def is_command(text: str) -> bool:
    """Whether the sentence is a command and nothing else."""
    return _BARE.match(text) is not None


def plain(text: str) -> str:
    """The text on one line, for where nothing can be a link."""
    said = "".join(p if isinstance(p, str) else p.called for p in pieces(text))
    return " ".join(said.split())


def _field(found: re.Match[str]) -> str:
    name = (found[1] or found[3]).replace("-", "_")
    label = field_name("", name) if is_named("", name) else name.replace("_", " ")
    value = f": {uncoded(found[2])}" if found[2] else ""
    return f"«{label}{value}»"
