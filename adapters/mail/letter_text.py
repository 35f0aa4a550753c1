"""What a mail says, part by part, before it becomes text, HTML or PDF."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from babel.dates import format_date

from adapters.mail.pointing import purpose
from cases.actor import Act, Actor
from cases.casefile import CaseFile
from cases.growth import NOTICE
from cases.listing import listed
from cases.ordlyd import Ordlyd
from cases.oslo import day_text, local_day
from cases.steps import Trekk
from cases.svarfrist import deadline
from cases.terms import ActorRole, ContactKind
from rules.brevtekst import BOKMAAL, filled, language_of
from workflow.forehandsvarsel import as_it_stands
from workflow.looking.overview import facts_of
from workflow.sweeps.mailing import Letter, Mailing
from workflow.sweeps.owed import reminder_of

ASKS = frozenset({"runde_opna", "ny_frist", "overfoert_spurd", "raad_spurd", "kollega"})
"""Letters that tell of a day to answer by; it stands in them, and goes into the calendar."""
SHOWS_WORDING = frozenset({
    "runde_opna", "overfoert_spurd", "raad_spurd", "kollega", "kollega_sjaa", "semje", "vedteke",
})
RECEIPT = "kvittering"
NAMES_WORDING = SHOWS_WORDING | ASKS | {RECEIPT, "ny_ordlyd"}
_LONGEST_SUBJECT = 180
"""So much of a subject is shown anywhere; longer titles are cut, and stand whole in the text."""
_LOCALE = {BOKMAAL: "nb"}


@dataclass(frozen=True, slots=True)
class Section:
    """One letter in the mail: its heading, what it says, and the facts people look for."""

    tittel: str
    avsnitt: tuple[str, ...]
    fakta: tuple[tuple[str, str], ...]
    lenkje: tuple[str, str] | None = None
    """What the link of the letter is for, and its address."""
    ordlyd_tittel: str = ""
    ordlyd: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The whole mail in the language of whom it goes to. `opning` says first what to do."""

    spraak: str
    kode: str
    emne: str
    opning: str
    delar: tuple[Section, ...]
    merknader: tuple[str, ...]
    avsendar: str
    helsing: str


def language(mailing: Mailing) -> str:
    return language_of(mailing.partnar, mailing.kontakt)


def say(mailing: Mailing, part: str, **words: str) -> str:
    return filled(language(mailing), "ramme", part, words)


def sender_name(mailing: Mailing) -> str:
    return say(mailing, "avsendar", namn=mailing.register.hf.namn)


def subject(mailing: Mailing) -> str:
    """One line: what to do, by when, and in which case."""
    if len(mailing.brev) == 1:
        return shortened(mailing.brev[0].post.emne)
    first = min(due for due in map(due_day, mailing.brev) if due)
    part = "fleire_foer" if first >= local_day(mailing.tid) else "fleire_etter"
    return say(mailing, part, tal=str(len(mailing.brev)), frist=day_text(first))


def shortened(text: str) -> str:
    """On one line, and no longer than is shown."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_SUBJECT else f"{line[:_LONGEST_SUBJECT - 1].rstrip()}…"


def page(mailing: Mailing) -> Page:
    """The mail as it reads. Where several cases are in it, the most urgent one is first."""
    current = (_as_it_stands(mailing, letter) for letter in mailing.brev)
    letters = sorted(current, key=lambda one: due_day(one) or date.max)
    many = len(letters) > 1
    sections = tuple(_section(mailing, one, opened=not many) for one in letters)
    opening = say(mailing, "fleire_opning", tal=str(len(letters))) if many else (
        _paragraphs(letters[0].post.tekst)[0]
    )
    return Page(
        spraak=language(mailing), kode="nb" if language(mailing) == BOKMAAL else "nn",
        emne=subject(mailing), opning=opening, delar=sections, merknader=_notes(mailing),
        avsendar=sender_name(mailing),
        helsing=say(mailing, "helsing", namn=sender_name(mailing)),
    )


def _as_it_stands(mailing: Mailing, letter: Letter) -> Letter:
    """The letter as it goes: a forehandsvarsel says what there is to do that moment."""
    post = letter.post
    if post.trinn != NOTICE:
        return letter
    act = Act.looking(Actor(ActorRole.PARTNAR, partnar=post.partnar), mailing.tid)
    facts = facts_of(letter.file, mailing.register, Trekk.SVAR, act)
    text = as_it_stands(post.tekst, facts, post.partnar, language(mailing))
    return replace(letter, post=replace(post, tekst=text))


def _section(mailing: Mailing, letter: Letter, *, opened: bool) -> Section:
    """The letter; its first line has been said already where it is alone in the mail."""
    case = letter.file.case
    said = _by_link(mailing, letter, _paragraphs(letter.post.tekst))
    wording = wording_of(letter) if letter.post.trinn in SHOWS_WORDING else None
    return Section(
        tittel=f"{mailing.register.hf.prefiks} {case.number} {case.tittel}",
        avsnitt=(*(said[1:] if opened else said), *_about(mailing, letter, wording)),
        fakta=tuple(_facts(mailing, letter).items()), lenkje=_link(mailing, letter),
        ordlyd_tittel=say(mailing, "ordlyd_tekst", kode=wording.code) if wording else "",
        ordlyd=_paragraphs(wording.tekst) if wording else (),
    )


def _link(mailing: Mailing, letter: Letter) -> tuple[str, str] | None:
    what = purpose(letter)
    return (say(mailing, what), letter.lenkje) if what and letter.lenkje else None


def _by_link(mailing: Mailing, letter: Letter, said: tuple[str, ...]) -> tuple[str, ...]:
    """What was written before anybody knew of a link: to answer the mail is the other way now."""
    if not letter.lenkje:
        return said
    alone, beside = say(mailing, "maate_aaleine"), say(mailing, "maate_med_lenkje")
    return tuple(part.replace(alone, beside) for part in said)


def _about(mailing: Mailing, letter: Letter, wording: Ordlyd | None) -> tuple[str, ...]:
    """What one who has not seen the case needs: what it is about, and which papers belong to it."""
    file = letter.file
    if letter.post.trinn == NOTICE:
        about = file.case.samandrag
        return (say(mailing, "saka_gjeld", tekst=about),) if about else ()
    adopted = wording.dokument if wording else ()
    papers = [f"«{d.tittel}»" for d in file.dokument if d.sha256 in adopted]
    part = "dokument_lenkje" if letter.lenkje else "dokument"
    return (say(mailing, part, liste=listed(papers)),) if papers else ()


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("\n\n") if part.strip()) or ("",)


def _facts(mailing: Mailing, letter: Letter) -> Mapping[str, str]:
    """What people look for: the day, the wording, and their own number for the case."""
    found: dict[str, str] = {}
    due, wording = due_day(letter), named_wording(letter)
    if due:
        found[say(mailing, "frist")] = long_day(due, language(mailing))
    if wording:
        found[say(mailing, "ordlyd")] = wording.code
    if own := own_number(letter.file, letter.post.partnar):
        found[say(mailing, "dykkar_nummer")] = own
    return found


def _notes(mailing: Mailing) -> tuple[str, ...]:
    notes = [
        say(mailing, "pdf") if is_formal(mailing) else "",
        say(mailing, "kalender") if calls_for_calendar(mailing) else "",
        say(mailing, "slutt"),
    ]
    return tuple(note for note in notes if note)


def is_formal(mailing: Mailing) -> bool:
    """Whether the letter goes with it as PDF: what goes to a postmottak is the formal one."""
    one = mailing.brev[0]
    return mailing.kontakt.slag is ContactKind.POSTMOTTAK and not reminder_of(one.file, one.post)


def calls_for_calendar(mailing: Mailing) -> bool:
    day = local_day(mailing.tid)
    return any((due := due_day(letter)) and due >= day for letter in mailing.brev)


def due_day(letter: Letter) -> date | None:
    """The day the letter asks to be answered by, as it stands when it goes; None for others."""
    asks = letter.post.trinn in ASKS or reminder_of(letter.file, letter.post) is not None
    return deadline(letter.file) if asks else None


def wording_of(letter: Letter) -> Ordlyd | None:
    """The wording that was answered, for a receipt; else the newest when the letter was written."""
    file, post = letter.file, letter.post
    if post.trinn == RECEIPT:
        mine = (a for a in file.svar if (a.partnar, a.registrert) == (post.partnar, post.laga))
        return next((file.wording(a.ordlyd) for a in mine), None)
    made = [o for o in file.ordlydar if o.laga <= post.laga]
    return made[-1] if made else None


def named_wording(letter: Letter) -> Ordlyd | None:
    """The wording the letter is about; None for letters that are about none."""
    about = letter.post.trinn in NAMES_WORDING or reminder_of(letter.file, letter.post) is not None
    return wording_of(letter) if about else None


def own_number(file: CaseFile, partner: str) -> str:
    """What the partner calls the case in its own archive."""
    return next((n.nummer for n in file.eige_saksnummer if n.partnar == partner), "")


def long_day(day: date, spoken: str) -> str:
    """«tysdag 26. mai 2026»."""
    return format_date(day, "EEEE d. MMMM y", locale=_LOCALE.get(spoken, "nn"))
