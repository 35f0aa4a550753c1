"""Random case files by the hundred thousand: what tests/workflow draws, with a plain die."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

from cases.avklaring import Avklaring, case_facts
from cases.case import Case
from cases.casefile import CaseFile
from cases.ordlyd import TAKEN_OVER, Annex, Ordlyd, OrdlydEvent
from cases.reglement import Rad, Reglement
from cases.rundgang import Answer, AnswerEvent, Krav
from cases.steps import Step, Trekk
from cases.terms import (
    AnswerKind,
    Avgjerd,
    Modell,
    Okonomi,
    OrdlydClass,
    OrganRole,
    Plansamsvar,
    Prinsipiell,
    Registrering,
)
from rules.facts import Facts
from tests.workflow.random_cases import AT, DAY, DAYS, ORGANS, agreed, event_on

R = OrganRole
SORTS = ("ordinaer", "prinsipiell", "utanfor_budsjett", "avtale")
PLANNERS = (None, R.KOMMUNESTYRE, R.FORMANNSKAP, R.UTVAL, R.BYRAAD, R.KOMMUNALSJEF)
BASES = {kind: agreed(tuple(ORGANS), kind) for kind in ("C-01", "C-04", "C-05", "C-18")}


def files(cases: int, seed: int) -> Iterator[Facts]:
    """That many random files; the same seed gives the same ones."""
    die = Random(seed)  # noqa: S311 - a die for tests
    for _ in range(cases):
        yield _facts(die)


def mostly(die: Random, usual: Any, *others: Any) -> Any:
    """Mostly the first, so that random files agree now and then."""
    return usual if die.random() < 0.85 else die.choice((usual, *others))


def _facts(die: Random) -> Facts:
    circle = tuple(die.sample(list(ORGANS), die.randint(1, 3)))
    base = BASES[die.choice(list(BASES))]
    case = Case(
        "s", "hft", 2026, 1, "Sak", base.sakstype.id, "sse", AT, circle, Step.RUNDGANG,
        modell=Modell.TO_TRINN, struktur_dato=DAY, paragraf_6_2=mostly(die, (), (1,)),
    )
    file = CaseFile(case, ordlydar=_wordings(die, circle))
    file = replace(file, ordlyd_hendingar=tuple(_said_of_wordings(die, file)))
    involved = tuple(dict.fromkeys((*circle, *file.parties)))
    answers = tuple(
        _answer(die, p, file, n) for p in involved for n in range(mostly(die, 1, 0, 2, 3))
    )
    acts = ((a, mostly(die, "", "stadfesta", "kontrollert", "trekt")) for a in answers)
    file = replace(
        file,
        avklaringar=tuple(
            _clear(die, p, file, n) for p in involved for n in range(mostly(die, 1, 0, 2))
        ),
        svar=answers,
        svar_hendingar=tuple(_event(die, a, act) for a, act in acts if act),
        krav=tuple(
            Krav(f"k{p}", "s", "r", p, "o1") for p in involved if mostly(die, True, False)
        ),
    )
    rows = {p: tuple(_reglement(die, p, n) for n in range(die.randint(0, 2))) for p in involved}
    return replace(
        base, file=file, register=replace(base.register, reglement=rows),
        trekk=Trekk.KONSTATER_SEMJE,
    )


def _reglement(die: Random, partner: str, number: int) -> Reglement:
    organs = [o for o in ORGANS[partner] if o is not R.ANNA]
    rows = tuple(
        Rad(die.choice(organs), die.choice(SORTS), "oppdikta",
            grense_eingong=die.choice((None, 0, 1000)))
        for _ in range(die.randint(0, 4))
    )
    since = die.choice((date(2020, 1, 1), *DAYS))
    return Reglement(f"{partner}/r{number}", "hft", partner, number, since, None, "-", rows,
                     stadfesta=mostly(die, True, False))


def _clear(die: Random, partner: str, file: CaseFile, number: int) -> Avklaring:
    judged = mostly(die, file.ordlydar[-1], *file.ordlydar)
    held = tuple(case_facts(file.case, parties) for parties in (judged.partar, file.parties))
    return Avklaring(
        id=f"a{partner}{number}", sak="s", partnar=partner, klarert_av="-", dato=DAY, gitt=AT,
        ordlyd=judged.id, fakta=mostly(die, *held, "endra"),
        prinsipiell=mostly(die, *Prinsipiell), okonomi=mostly(die, *Okonomi),
        plansamsvar=mostly(die, *Plansamsvar), belop_eingong=die.choice((None, 0, 1000, 1001)),
        planorgan=die.choice(PLANNERS),
    )


def _answer(die: Random, partner: str, file: CaseFile, number: int) -> Answer:
    wording = mostly(die, file.ordlydar[-1], *file.ordlydar)
    return Answer(
        id=f"{partner}.{number}", sak="s", krav=mostly(die, f"k{partner}", "gammalt"),
        partnar=partner, partnar_namn="-", ordlyd=wording.id, ordlyd_hash=wording.hash,
        slag=mostly(die, *AnswerKind), avgjerd=mostly(die, *Avgjerd),
        organ=die.choice(ORGANS[partner]), organ_namn="Bydelsrådet", dato=die.choice(DAYS),
        eige_saksnummer="1", stilling="-", tillit="terminal",
        registrering=mostly(die, *Registrering), registrert=AT, registrert_av="-",
        organ_heimel=die.choice(("", "§ 1")), tek_avgrensing=die.random() < 0.5,
        styrevedtak=die.choice(("", "sak 1")),
    )


def _event(die: Random, answer: Answer, act: str) -> AnswerEvent:
    made = event_on(answer, act)
    if act != "trekt":
        return made
    return replace(made, organ=die.choice(ORGANS[answer.partnar]), dato=die.choice(DAYS))


def _wordings(die: Random, parties: tuple[str, ...]) -> tuple[Ordlyd, ...]:
    made = [Ordlyd("o1", "s", 1, "tekst", (), (), parties, OrdlydClass.FORSTE, "aa", AT, "p1")]
    for nr in range(2, die.choice((1, 1, 1, 1, 2, 3)) + 1):
        made.append(_next(die, made[-1], nr))
    return tuple(made)


def _next(die: Random, before: Ordlyd, nr: int) -> Ordlyd:
    new = replace(before, id=f"o{nr}", nr=nr, klasse=OrdlydClass.REELL, laga_av="p1")
    match die.choice(("tekst", "vedlegg", "retting", "avgrensing", "partsskifte")):
        case "tekst":
            return replace(new, tekst=f"tekst {nr}")
        case "vedlegg":
            return replace(new, vedlegg=(Annex(die.choice(before.partar), f"v{nr}"),))
        case "retting":
            return replace(new, tekst=f"tekst {nr}", klasse=OrdlydClass.REDAKSJONELL)
        case "partsskifte":
            old, heir = die.choice(before.partar), die.choice(list(ORGANS))
            now = tuple(dict.fromkeys(heir if p == old else p for p in before.partar))
            return replace(new, partar=now, klasse=OrdlydClass.PARTSSKIFTE, laga_av=heir)
        case _:
            out = die.choice(before.partar)
            left = tuple(p for p in before.partar if p != out) or before.partar
            return replace(new, partar=left, klasse=OrdlydClass.AVGRENSING)


def _said_of_wordings(die: Random, file: CaseFile) -> Iterator[OrdlydEvent]:
    for o in file.ordlydar:
        for n in range(die.randint(0, 2)):
            said = die.choice(("stadfesta", "lyfta"))
            yield OrdlydEvent(f"e{o.id}{n}", o.id, "s", said, "-", "p2", AT)
        if o.klasse is OrdlydClass.PARTSSKIFTE:
            yield OrdlydEvent(f"t{o.id}", o.id, "s", TAKEN_OVER, o.laga_av, "p2", AT)
