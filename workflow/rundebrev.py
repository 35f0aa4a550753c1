"""The letter about a round that ends before there is semje: nobody is waited for any more."""

from cases.steps import Step
from cases.vedtak import Post
from rules.facts import Facts
from workflow.post import letters

OPEN = frozenset({Step.RUNDGANG, Step.KONSENSUS})


def round_closed(facts: Facts, why: str) -> tuple[Post, ...]:
    """A letter to each partner that is asked, with the reason that was given; nothing where no
    round is open."""
    if facts.case.sakssteg not in OPEN:
        return ()
    asked = tuple(k.partnar for k in facts.file.demands)
    return letters(facts.register, facts.case, facts.act, "runde_lukka", asked, tekst=why)
