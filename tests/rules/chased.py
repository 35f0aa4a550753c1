"""A round on paper that partners have not answered, so that the ladder can be asked of any day."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from cases.actor import Act, Actor
from cases.kontakthending import Kontakthending, Kontaktslag
from cases.partner import Contact
from cases.purring import Lovnad, Purring
from cases.rundgang import Krav, Round
from cases.steps import Step, Trekk
from cases.terms import ActorRole, ContactKind
from rules.facts import Facts
from rules.purrestige import plan
from tests.rules.sak_cases import (
    BYSTAD,
    SMAAVIK,
    STORFJORD,
    TRUST,
    answer,
    asked,
    clarified,
    wording,
)

OPENED = datetime(2026, 3, 2, 8, tzinfo=UTC)
DUE = date(2026, 5, 26)
"""A Tuesday: twelve weeks after the round was opened is 2. pinsedag, and the day after is this."""
ORDINARY = (SMAAVIK, STORFJORD, BYSTAD, TRUST)
CLOCK = Actor(ActorRole.SYSTEM)


def contact(kind: ContactKind, partner: str = SMAAVIK, name: str = "") -> Contact:
    key = name or f"{kind.value}-{partner}"
    return Contact(key, "hft", partner, kind, kind.value, f"{key}@example.org")


CONTACTS = tuple(
    contact(kind, partner) for partner in ORDINARY
    for kind in (ContactKind.KONTAKT, ContactKind.POSTMOTTAK)
)


def round_of(*partners: str, day: date = DUE, on: date = DUE, **more: Any) -> Facts:
    """A round that those partners owe an answer in, as it stands at noon on a day."""
    usual: dict[str, Any] = {
        "ordlydar": (wording(partar=partners),),
        "rundar": (Round("r", "s", 1, "o1", OPENED, on, "-"),),
        "krav": tuple(Krav(f"k{p}", "s", "r", p, "o1") for p in partners),
        "avklaringar": tuple(clarified(p, partners) for p in partners),
    }
    register = {"kontaktar": CONTACTS, **more.pop("register", {})}
    case = {"sakssteg": Step.RUNDGANG, "krins": partners, **more.pop("case", {})}
    facts = asked(trekk=Trekk.PURR, file=usual | more, register=register, **case)
    return on_day(facts, day)


def on_day(facts: Facts, day: date) -> Facts:
    at = datetime.combine(day, time(12), UTC)
    return replace(facts, act=Act(CLOCK, at, f"c-{day}"))


def with_file(facts: Facts, **lists: Any) -> Facts:
    return facts.with_file(replace(facts.file, **lists))


def climb(facts: Facts, partner: str = SMAAVIK) -> Facts:
    """The facts after the clock has done what is due now for that partner."""
    today = plan(facts, partner)
    made = tuple(
        Purring(
            f"{rung}-{today.frist}-{facts.day}", "s", "r", partner, rung, today.frist or DUE,
            facts.act.at, "system",
            lovnad=today.lovnad.id if rung == "lovnad" and today.lovnad else None,
            retur=today.retur.id if rung == "retur" and today.retur else None,
        )
        for rung in today.no
    )
    return with_file(facts, purringar=(*facts.file.purringar, *made))


def walked(facts: Facts, until: date, partner: str = SMAAVIK, step: int = 1) -> Facts:
    """The facts after the clock has come by every `step` days until then."""
    day = facts.day
    while day <= until:
        facts = climb(on_day(facts, day), partner)
        day += timedelta(days=step)
    return facts


def sent(facts: Facts) -> list[tuple[str, str]]:
    """Every rung climbed, and on which day."""
    return [(p.trinn, p.tid.date().isoformat()) for p in facts.file.purringar]


def promised(day: date, name: str = "l1") -> Lovnad:
    return Lovnad(name, "s", "r", SMAAVIK, day, OPENED, "sse", organ="formannskapet")


def happened(
    kind: Kontaktslag, who: str, day: date, til: date | None = None, hour: int = 12
) -> Kontakthending:
    at = datetime.combine(day, time(hour), UTC)
    partner = who.partition("-")[2]
    return Kontakthending(f"{kind}-{who}-{day}", "hft", who, partner, kind, day, at, "sse", til)


def yes(partner: str = SMAAVIK, **said: Any) -> Any:
    return answer(partner, **{"krav": f"k{partner}", **said})
