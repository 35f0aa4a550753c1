"""The forehandsvarsel: what a partner must do now that it hears of the case, and what comes."""

from collections.abc import Collection

from cases.vedtak import Post
from rules.avklaringsbehov import clarification_need
from rules.brevtekst import Said, phrase, texts
from rules.facts import Facts
from workflow.post import letters

SAYS = "varsel_gjer"
"""What there is to do, in the texts."""
ASKED = "spurd"
"""What is said to who gets a letter of its own about the answer."""


def notices(
    facts: Facts, partners: tuple[str, ...], asked: Collection[str] = ()
) -> tuple[Post, ...]:
    """A forehandsvarsel to each of the partners; `asked` are those who have been asked to answer.
    """
    own = {p: {"gjer": what_to_do(facts, p, asked=p in asked)} for p in partners}
    return letters(facts.register, facts.case, facts.act, "forehandsvarsel", partners, own=own)


def as_it_stands(text: str, facts: Facts, partner: str, language: str) -> str:
    """The letter as it is true when it goes: what there is to do may have changed since it was
    written, as when a wording has been set meanwhile."""
    written = [said for said in texts(language)[SAYS].values() if text.startswith(said)]
    now = what_to_do(facts, partner, asked=facts.file.demand_on(partner) is not None)
    return now.spoken(language) + text[len(max(written, key=len)):] if written else text


def what_to_do(facts: Facts, partner: str, *, asked: bool = False) -> Said:
    """What the partner must do now with its avklaring, and by when."""
    need = ASKED if asked else clarification_need(facts, partner).value
    return phrase(need, SAYS)
