"""How a case stands, in few lines that may be pasted into a mail or a document."""

from dataclasses import dataclass

from adapters.views.sak.waiting import SETTLED, waits_for
from adapters.views.view import View
from adapters.views.words import STANDING, day_text, steps_word
from adapters.web.sak.partner_rows import Partnarrad
from cases.listing import listed
from cases.steps import Step
from cases.svarfrist import deadline
from rules.nemningar import STEP_NAMES
from rules.teljing import Standing

Row = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Status:
    """Title and rows; `tekst` is the same as plain text."""

    tittel: str
    rader: tuple[Row, ...]

    @property
    def tekst(self) -> str:
        return "\n".join((self.tittel, *(f"{name}: {text}" for name, text in self.rader)))


def status_of(view: View, rows: tuple[Partnarrad, ...]) -> Status:
    """Step, what it waits for, the deadline, and who has answered; nobody is ranked."""
    case = view.case
    answered = [r for r in rows if r.slag or r.stode == "har svara"]
    unsure = [r.namn for r in rows if r.stode == STANDING[Standing.MELLOMBELS]]
    missing = [r.namn for r in rows if r not in answered and r.namn not in unsure]
    asked = bool(view.file.demands) and all(r.stode for r in rows)
    found = (
        ("Steg", steps_word(STEP_NAMES[case.sakssteg])),
        ("Ventar på", waits(view, rows)),
        ("Svarfrist", day_text(deadline(view.file))),
        ("Svar", f"{len(answered)} av {len(rows)} har svara" if asked and rows else ""),
        ("Har ikkje svara", listed(missing) if asked and rows else ""),
        ("Må stadfestast eller kontrollerast", listed(unsure)),
        ("Per", day_text(view.day)),
    )
    return Status(f"{view.number}: {case.tittel}", tuple(r for r in found if r[1]))


def waits(view: View, rows: tuple[Partnarrad, ...]) -> str:
    """What the case waits for; without names where it is not to be known who has answered."""
    if view.file.demands and not all(r.stode for r in rows):
        return "svar frå partnarane"
    if not_yet_told(view):
        return SETTLED
    return waits_for(view.file, view.register, view.act, all_known=view.lesarar is None)


def not_yet_told(view: View) -> bool:
    """Whether all have answered a round that is open, and whoever looks is not to know what."""
    asked = [k.partnar for k in view.file.demands]
    return view.case.sakssteg is Step.RUNDGANG and bool(asked) and all(
        view.file.position(p) for p in asked
    ) and not all(view.knows_of(p) for p in asked)
