"""All that the secretariat has to look at now, in groups; read at once, and never stored."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from adapters.db.alarm_rows import standing_alarms
from adapters.db.case_lists import Wanted, wanted_cases
from adapters.db.drafts import list_drafts
from adapters.db.outbox_rows import list_mails
from adapters.db.reads import BATCH, files_of
from adapters.db.unit import SqlReads
from adapters.http.desk import Desk
from adapters.http.language import gettext_noop
from adapters.views.words import day_text, word
from adapters.web.dag.lines import Linje
from adapters.web.dag.rounds import agreed, deadlines, held
from adapters.web.dag.second_person import unclear, waiting_for_me
from cases.actor import Act
from cases.casefile import CaseFile
from cases.fellesskap_terms import Innkomeutfall
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Step
from cases.utsending import Alarm, Tilstand
from workflow.looking.utestaande import Klar, waiting_for_yes

DOUBTFUL = (Tilstand.USIKKER, Tilstand.DAUD)
OF_THE_YEAR = "aarshjul"
MOST, SHOWN = 20, 50


@dataclass(frozen=True, slots=True)
class Gruppe:
    """Lines of one kind under a heading. `meir` is where all of that kind are."""

    namn: str
    linjer: tuple[Linje, ...]
    meir: str = ""

    @property
    def viste(self) -> tuple[Linje, ...]:
        """What the first screen shows; how many there are is told beside it."""
        return self.linjer[:SHOWN]


@dataclass(frozen=True, slots=True)
class Dagen:
    """The groups that have something, letters that wait for a yes, alarms to acknowledge, and what
    the register lacks (`stell`), which can wait a day."""

    grupper: tuple[Gruppe, ...]
    klare: tuple[Klar, ...]
    alarmar: tuple[Alarm, ...]
    stell: tuple[Alarm, ...]

    @property
    def mange(self) -> int:
        return sum(len(g.linjer) for g in self.grupper) + len(self.klare) + len(self.alarmar)


def the_day(desk: Desk, unit: SqlReads, *, mine: bool) -> Dagen:
    """What there is to do. `mine`: only of the cases this person is saksansvarleg for."""
    register, act = desk.register, desk.looking()
    files = tuple(_open(unit, desk, mine=mine))
    groups = (*_of_cases(desk, files, act), *(() if mine else _beside(unit, register)))
    asked = tuple(f for f in files if f.case.sakssteg is Step.RUNDGANG)
    alarms = () if mine else _different(standing_alarms(unit, desk.hf))
    return Dagen(
        tuple(g for g in groups if g.linjer), waiting_for_yes(asked, register, act),
        tuple(a for a in alarms if a.slag != OF_THE_YEAR),
        tuple(a for a in alarms if a.slag == OF_THE_YEAR),
    )


def _different(alarms: Sequence[Alarm]) -> tuple[Alarm, ...]:
    """Those that say something of their own."""
    return tuple({(a.slag, a.tekst): a for a in alarms}.values())


def _open(unit: SqlReads, desk: Desk, *, mine: bool) -> Iterator[CaseFile]:
    """The open cases, the oldest first; or those that the visitor is saksansvarleg for, by the id
    that history knows or by name. They are read many at a time."""
    names = tuple(n for n in (desk.visitor.person, desk.visitor.namn) if n)
    wanted = Wanted(desk.hf, ansvarleg=names if mine else ())
    cases = wanted_cases(unit, wanted, None, None)[::-1] if names or not mine else ()
    for begins in range(0, len(cases), BATCH):
        yield from files_of(unit, cases[begins:begins + BATCH])


def _of_cases(desk: Desk, files: Sequence[CaseFile], act: Act) -> Iterator[Gruppe]:
    register, person = desk.register, desk.visitor.person
    asked = [f for f in files if f.case.sakssteg is Step.RUNDGANG and not f.case.paa_vent]
    waiting = waiting_for_me(files, register, act, person)
    cases, late = f"/{desk.hf}/saker", f"/{desk.hf}/saker?seine=ja"
    yield Gruppe(gettext_noop("Fristar"), tuple(deadlines(asked, register, act)), late)
    yield Gruppe(gettext_noop("Ventar på deg som person nummer to"), tuple(waiting), cases)
    yield Gruppe(gettext_noop("Kan gå vidare"), tuple(agreed(files, register, act)), cases)
    yield Gruppe(gettext_noop("Manglar avklaring"), tuple(unclear(files, register, act)), cases)
    yield Gruppe(gettext_noop("På vent, og dagen er komen"), tuple(held(files, register, act)),
                 f"{cases}?vent=ja")


def _beside(unit: SqlReads, register: Register) -> Iterator[Gruppe]:
    """What is about no case, or not yet."""
    hf = register.hf.id
    yield Gruppe(gettext_noop("Innkome"), tuple(_received(register)), f"/{hf}/innboks")
    yield Gruppe(gettext_noop("Usikre leveringar"), tuple(_doubtful(unit, register)),
                 f"/{hf}/post")
    yield Gruppe(gettext_noop("Kladdar"), tuple(_drafts(unit, hf)))


def _received(register: Register) -> Iterator[Linje]:
    waiting = (i for i in register.innkome if i.utfall is Innkomeutfall.VENTAR)
    for item in waiting:
        who = register.name(item.gjetta_partnar or item.fraa, item.dato)
        organ = register.found(item.fraa)
        yield Linje(
            f"{word(item.slag.value).capitalize()} frå {organ.namn if organ else who},"
            f" {day_text(item.dato)}: {item.tittel}",
            f"/{register.hf.id}/innboks/{item.nr}",
        )


def _doubtful(unit: SqlReads, register: Register) -> Iterator[Linje]:
    for mail in list_mails(unit, register.hf.id, DOUBTFUL, MOST):
        name = register.name(mail.partnar, local_day(mail.laga))
        yield Linje(
            f"{name}: «{mail.emne}» {_state(mail.tilstand)}.",
            f"/{register.hf.id}/post/{mail.id}", haster=True,
        )


def _state(state: Tilstand) -> str:
    if state is Tilstand.USIKKER:
        return "kan ha kome fram, men det er ikkje sikkert"
    return "kom ikkje fram"


def _drafts(unit: SqlReads, hf: str) -> Iterator[Linje]:
    for draft in list_drafts(unit, hf):
        title = draft.innhald.get("tittel") or "Kladd utan tittel"
        yield Linje(f"{title}", f"/{hf}/ny-sak/{draft.id}")
