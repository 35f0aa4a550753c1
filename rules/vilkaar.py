"""When a demand of a case type holds: the conditions its data may name, and what each means."""

from collections.abc import Callable, Mapping

from cases.terms import Kostnad, PartnerKind
from rules.facts import Facts

FASTLEGE = frozenset({"allmennmedisin", "pasientgruppe_oppfolging"})
"""Labels of the two matters in which general practitioners are central (R-187)."""


def labelled(facts: Facts, *labels: str) -> bool:
    """Whether the case carries one of those labels, however it was spelt."""
    carried = {m.casefold().replace(" ", "_") for m in facts.case.merkelappar}
    return bool(carried & set(labels))


def _private_party(facts: Facts) -> bool:
    known = facts.register.partnarar
    return any(known[p].slag is PartnerKind.PRIVAT for p in facts.file.parties)


CONDITIONS: Mapping[str, Callable[[Facts], bool]] = {
    "alltid": lambda _: True,
    "kostnad": lambda f: f.case.kostnad is not Kostnad.INGEN,
    "paragraf_6_2": lambda f: bool(f.case.paragraf_6_2),
    "utan_paragraf_6_2": lambda f: not f.case.paragraf_6_2,
    "fastlege_relevant": lambda f: labelled(f, *FASTLEGE),
    "prioritert_gruppe": lambda f: bool(f.case.pasientgrupper),
    "privat_i_krinsen": _private_party,
}


def holds(facts: Facts, when: str) -> bool:
    return CONDITIONS[when](facts)
