"""What `sak` shows of who takes part in a case, and of its milestones."""

from collections.abc import Iterator

from adapters.views.view import View
from adapters.views.words import day_text, word
from cases.listing import capital, counted
from cases.oppfolging import Medverknad, Milepael
from rules.sak.medverknad import GROUP_NAMES

Row = tuple[str, str]


def participation(view: View) -> Iterator[Row]:
    """One line for each group: who takes part, was asked or invited, or is excepted and why."""
    by_group: dict[str, list[str]] = {}
    for entry in view.file.medverknad:
        name = GROUP_NAMES[entry.gruppe]
        by_group.setdefault(capital(name), []).append(_entry(view, entry))
    yield from ((group, "; ".join(told)) for group, told in by_group.items())


def _entry(view: View, entry: Medverknad) -> str:
    organ = view.register.organ.get(entry.kven)
    who = organ.namn if organ else view.name(entry.kven)
    extra = (entry.nivaa, entry.fag, entry.merknad.rstrip("."))
    told = (f"{who}: {word(entry.korleis.value)} {day_text(entry.dato)}", *extra)
    return ", ".join(t for t in told if t)


def milestones(view: View) -> Iterator[Row]:
    """Each milestone with its first plan, its latest, when it was reached, and the slip in days."""
    by_name: dict[str, list[Milepael]] = {}
    for one in view.file.milepaelar:
        by_name.setdefault(one.namn.casefold(), []).append(one)
    yield from ((f"«{told[-1].namn}»", _milestone(told)) for told in by_name.values())


def _milestone(told: list[Milepael]) -> str:
    first = next((m.planlagt for m in told if m.planlagt), None)
    plan, done = told[-1].planlagt, told[-1].faktisk
    parts = [f"planlagd {day_text(first)}"] if first else []
    if plan and plan != first:
        parts.append(f"ny plan {day_text(plan)}")
    if done:
        late = (done - first).days if first else 0
        days = counted(late, "dag", "dagar")
        slip = f" ({days} etter den første planen)" if late > 0 else ""
        parts.append(f"nådd {day_text(done)}{slip}")
    reasons = [m.grunn for m in told if m.grunn]
    return ", ".join([*parts, *reasons])
