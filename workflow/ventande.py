"""What waits to be confirmed in a case, so that nobody confirms something else than was meant."""

from cases.listing import listed
from cases.terms import OrdlydClass, Registrering
from rules.facts import Facts
from workflow.forms.errors import Feil

WAITS = {
    "avklaring": "ei avklaring", "svar": "eit svar på telefon",
    "ordlyd": "ei redaksjonell retting",
}
"""What can be confirmed, as it stands in a sentence."""


def the_one_waiting(facts: Facts, partner: str | None) -> str:
    """The one thing that waits for this actor. Feil if there is none, or several."""
    found = waiting(facts, partner)
    if not found:
        raise Feil("kva", "Det er ingenting i saka som ventar på stadfesting frå deg.")
    if len(found) > 1:
        things = listed([WAITS[what] for what in found])
        words = listed(list(found), "eller")
        raise Feil("kva", f"Fleire ting ventar på stadfesting: {things}. Vel {words}.")
    return found[0]


def waiting(facts: Facts, partner: str | None) -> tuple[str, ...]:
    """What of the partner's own waits, and what another person's editorial change waits for.

    A change waits for a second person, so one that does not say who it is cannot be meant.
    """
    own = (("avklaring", clarification_waits), ("svar", telephone_waits)) if partner else ()
    found = [what for what, waits in own if partner and waits(facts, partner)]
    second = facts.act.actor.person is not None or partner is None
    return (*found, *(("ordlyd",) if second and _change_waits(facts) else ()))


def clarification_waits(facts: Facts, partner: str) -> bool:
    given = facts.file.clarification(partner)
    return given is not None and facts.file.must_confirm(given)


def telephone_waits(facts: Facts, partner: str) -> bool:
    return any(
        a.registrering is Registrering.TELEFON for a in facts.file.awaiting(partner)
    )


def _change_waits(facts: Facts) -> bool:
    file = facts.file
    written = [o for o in file.ordlydar if o.klasse is not OrdlydClass.PARTSSKIFTE]
    if not written or written[-1].klasse is not OrdlydClass.REDAKSJONELL:
        return False
    return not any(e.ordlyd == written[-1].id for e in file.ordlyd_hendingar)
