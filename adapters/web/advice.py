"""What rules advise and acts tell, for a page: commands become the names of pages, as links."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from markupsafe import Markup, escape

from adapters.views.words import uncoded
from adapters.web.names import act_name, acts, field_name, is_named
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
OF_ALL: Mapping[str, tuple[str, str]] = {
    "utestaande": ("Ventar på svar", "/utestaande"), "innboks": ("Innboks", "/innboks"),
    "klar-til-sending": ("Klar til sending", "#klar"), "partnarar": ("Partnarar", "/partnarar"),
    "partnar": ("Partnarar", "/partnarar"), "kalender": ("Møtekalender", "/kalender"),
    "saker": ("Saker", "/saker"), "reglar": ("Regelboka", "/regelbok"),
    "framdrift": ("Saker", "/saker"), "kladdar": ("Ny sak", "/ny-sak"),
    "meld-inn": ("Ny sak", "/ny-sak"), "utsendingar": ("Utgåande post", "/post"),
    "alarmar": ("Min dag", ""), "kan": ("Saker", "/saker"), "sak": ("Saker", "/saker"),
    "kvitter-alarm": ("Min dag", ""), "merk-sendt": ("Utgåande post", "/post"),
    "send-paa-nytt": ("Utgåande post", "/post"),
}
"""Pages about a helsefellesskap."""
WITHOUT_PAGE: Mapping[str, str] = {
    "sakstypar": "Sakstypar", "avtalar": "Avtalar", "organ": "Organ", "aarshjul": "Årshjul",
    "nettverk": "Nettverk",
}
"""What has a name for people and no page of its own."""

CLEARED_BY = (
    "Berre partnaren sjølv kan avklare. Når saka er på rundgang, spør purringane etter avklaringa"
    " saman med svaret; sjå"
)
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
    ("Skriv «--person»", "Logg inn"), ("Skriv id-en; sjå ", "Sjå "),
    (" alle i éin kommando", " alle på éin gong"), (" i same kommando", " samstundes"),
)
"""What is said of typing, and what is said instead where people press buttons."""
_AS_THEMSELVES = re.compile(r": same kommandoen, med «--som [^»]*»")
_QUOTED = re.compile(r"«saksgang ([a-z-]+)((?: [^»]*)?)»")
_BARE = re.compile(r"^saksgang ([a-z-]+)(.*)$")
_OPTION = re.compile(r"«--([a-z0-9-]+)(?:[ =]([^»]*))?»|--([a-z0-9-]+)\b")
_WORDS = re.compile(r'--([a-z0-9-]+)(?: ("[^"]*"|(?!--)\S+))?')


def spoken(text: str, place: Place) -> Markup:
    """The text without a command in it. A sentence that is a command becomes a link alone."""
    for typed, said in PHRASES:
        text = text.replace(typed, said)
    text = _AS_THEMSELVES.sub("", text)
    bare = _BARE.match(text)
    if bare:
        return _link(bare[1], bare[2], place)
    parts, at = [], 0
    for found in _QUOTED.finditer(text):
        parts += [_plain(text[at:found.start()]), Markup("«"), _link(found[1], found[2], place),
                  Markup("»")]
        at = found.end()
    return Markup("").join([*parts, _plain(text[at:])])


def plain(text: str) -> str:
    """The same, where nothing can be a link."""
    return spoken(text, Place("", acts=False)).striptags()


def _plain(text: str) -> Markup:
    """Text where an option is called by the name of its field."""
    return escape(_OPTION.sub(_field, text))


def _field(found: re.Match[str]) -> str:
    name = (found[1] or found[3]).replace("-", "_")
    label = field_name("", name) if is_named("", name) else name.replace("_", " ")
    value = f": {uncoded(found[2])}" if found[2] else ""
    return f"«{label}{value}»"


def _link(command: str, rest: str, place: Place) -> Markup:
    label, path = _target(command, rest, place)
    if not path:
        return escape(label)
    return Markup('<a class="ds-link" href="{}">{}</a>').format(path, label)


def _target(command: str, rest: str, place: Place) -> tuple[str, str]:
    """What the page is called, and where it lies; nowhere where no page does it."""
    verb = command.replace("-", "_")
    if verb in acts() and verb != "meld_inn":
        return act_name(verb), _act_path(verb, rest, place)
    if place.sak and command in OF_CASE:
        label, path = OF_CASE[command]
        return label, f"{place.case}{path}"
    if command in OF_ALL:
        label, path = OF_ALL[command]
        return label, f"/{place.hf}{path}"
    return WITHOUT_PAGE.get(command, command.replace("-", " ").capitalize()), ""


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
            CLEARED_BY, place.hf, OF_ALL["utestaande"][0])
    return said


def _sentence(ground: Ground) -> str:
    return ground.grunn or "Regelen kunne ikkje vurderast."


def told_lines(sentences: Iterable[str], place: Place) -> Iterator[Markup]:
    """What an act brought, line by line; commands that a partner gives itself are left out."""
    for sentence in sentences:
        if not (_BARE.match(sentence) and " --som " in sentence):
            yield spoken(sentence, place)


def without_links(place: Place) -> Place:
    """The same place for a reader who may not act."""
    return replace(place, acts=False)
