"""What rules advise and acts tell, for a page: commands become the names of pages, as links."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from markupsafe import Markup, escape

from adapters.views.called import VIEWS, Command, is_command, pieces
from adapters.views.words import uncoded
from cases.receipt import Ground
from rules.rule import RULES
from rules.sak.saksgang import OWN_VOICE
from workflow.verbs import VERBS


@dataclass(frozen=True, slots=True)
class Place:
    """Where the text is read: in which helsefellesskap, and of which case. `acts` is whether the
    reader may do the acts that are named; else they are named without a link."""

    hf: str
    sak: str = ""
    acts: bool = True
    sekretariat: bool = False
    """Whether the secretariat reads: what only a partner can do is then named without a link."""

    @property
    def case(self) -> str:
        return f"/{self.hf}/sak/{self.sak}"


@dataclass(frozen=True, slots=True)
class Told:
    """A ground as a page shows it; `grunn` and `raad` are safe to put on it."""

    regel: str
    rader: tuple[str, ...]
    heimel: str
    grunn: Markup
    raad: Markup
    stansar: bool
    part: str | None = None
    felt: str = ""
    """The field of the form that it speaks of, if it speaks of one."""


OF_CASE: Mapping[str, tuple[str, str]] = {
    "kan": ("Kva no?", "#kva-no"), "sak": ("Saka", ""),
    "niva": ("Kven som må svare", "#partnarane"), "utestaande": ("Rundgang", "/rundgang"),
    "journal": ("Papir", "/papir"), "framdrift": ("Rundgang", "/rundgang"),
    "tvistestige": ("Før inn tvistesteg", "/gjer/tvistesteg"),
}
"""Pages about a case, by the command that shows the same: what they are called, and where."""
OF_ALL: Mapping[str, str] = {
    "utestaande": "/utestaande", "innboks": "/innboks", "klar-til-sending": "#klar",
    "partnarar": "/partnarar", "partnar": "/partnarar", "kalender": "/kalender",
    "saker": "/saker", "reglar": "/regelbok", "framdrift": "/saker", "kladdar": "/ny-sak",
    "meld-inn": "/ny-sak", "utsendingar": "/post", "alarmar": "", "kan": "/saker", "sak": "/saker",
    "kvitter-alarm": "", "merk-sendt": "/post", "send-paa-nytt": "/post",
}
"""Where pages about a helsefellesskap lie, by the command that shows the same."""

CLEARED_BY = (
    "Berre partnaren sjølv kan avklare. Når saka er på rundgang, spør purringane etter avklaringa"
    " saman med svaret; sjå"
)
_WORDS = re.compile(r'--([a-z0-9-]+)(?: ("[^"]*"|(?!--)\S+))?')


def spoken(text: str, place: Place) -> Markup:
    """The text without a command in it. A sentence that is a command becomes a link alone."""
    return Markup("").join(
        escape(p) if isinstance(p, str) else _link(p, place) for p in pieces(text)
    )


def _link(command: Command, place: Place) -> Markup:
    label, path = _target(command, place)
    if not path:
        return escape(label)
    return Markup('<a class="ds-link" href="{}">{}</a>').format(path, label)


def _target(command: Command, place: Place) -> tuple[str, str]:
    """What the page is called, and where it lies; nowhere where no page does it."""
    if command.act:
        return command.called, _act_path(command.act, command.rest, place)
    if place.sak and command.name in OF_CASE:
        label, path = OF_CASE[command.name]
        return label, f"{place.case}{path}"
    if command.name in OF_ALL:
        return command.called, f"/{place.hf}{OF_ALL[command.name]}"
    return command.called, ""


def _act_path(verb: str, rest: str, place: Place) -> str:
    """The page of the act, with what the command fills in; a place in capitals is left empty."""
    about_case = not VERBS[verb].needs_hf
    said = {name.replace("-", "_"): value.strip('"') for name, value in _WORDS.findall(rest)}
    if not place.acts or _never(verb, place) or "som" in said or (about_case and not place.sak):
        return ""
    fields = VERBS[verb].form.model_fields
    given = {n: v for n, v in said.items() if n in fields and v and not _is_place(v)}
    path = f"{place.case}/gjer/{verb}" if about_case else f"/{place.hf}/gjer/{verb}"
    return f"{path}?{urlencode(given)}" if given else path


def _never(verb: str, place: Place) -> bool:
    """Whether the reader can never do it, whatever the case is like."""
    return place.sekretariat and verb in OWN_VOICE


def _is_place(value: str) -> bool:
    """«PARTNAR», «KVIFOR», «…»: for somebody to fill in."""
    return value.upper() == value and not value[:1].isdigit() and not value.startswith("C-")


def advised(grounds: Iterable[Ground], place: Place) -> tuple[Told, ...]:
    """The grounds as a page shows them."""
    return tuple(
        Told(
            g.regel, g.rader, g.heimel, spoken(_sentence(g), place), _advice(g, place),
            g.stansar, g.part, RULES[g.regel].felt if g.regel in RULES else "",
        ) for g in grounds
    )


def _advice(ground: Ground, place: Place) -> Markup:
    """The advice; and where it waits for a partner to clear the case, what the secretariat has."""
    said = spoken(uncoded(ground.raad), place)
    if place.sekretariat and "«saksgang avklar»" in ground.raad:
        return said + Markup(" {} <a class=\"ds-link\" href=\"/{}/utestaande\">{}</a>.").format(
            CLEARED_BY, place.hf, VIEWS["utestaande"])
    return said


def _sentence(ground: Ground) -> str:
    return ground.grunn or "Regelen kunne ikkje vurderast."


def told_lines(sentences: Iterable[str], place: Place) -> Iterator[Markup]:
    """What an act brought, line by line; commands that a partner gives itself are left out."""
    for sentence in sentences:
        if not (is_command(sentence) and " --som " in sentence):
            yield spoken(sentence, place)
