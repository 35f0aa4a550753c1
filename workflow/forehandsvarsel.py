"""The forehandsvarsel: what a partner must do now that it hears of the case, and what comes."""

from collections.abc import Collection

from cases.vedtak import Post
from rules.avklaringsbehov import clarification_need
from rules.brevtekst import Said, phrase
from rules.facts import Facts
from workflow.post import letters

ASKED = "spurd"
"""What is said to who gets a letter of its own about the answer."""


def notices(
    facts: Facts, partners: tuple[str, ...], asked: Collection[str] = ()
) -> tuple[Post, ...]:
    """A forehandsvarsel to each of the partners; `asked` are those who have been asked to answer.
    """
    own = {p: {"gjer": what_to_do(facts, p, asked=p in asked)} for p in partners}
    return letters(facts.register, facts.case, facts.act, "forehandsvarsel", partners, own=own)


def what_to_do(facts: Facts, partner: str, *, asked: bool = False) -> Said:
    """What the partner must do now with its avklaring, and by when."""
    need = ASKED if asked else clarification_need(facts, partner).value
    return phrase(need, "varsel_gjer")
