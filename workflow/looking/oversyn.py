"""Look over a helsefellesskap as it stands: what its register and its cases lack that day."""

from cases.actor import Act
from cases.receipt import Receipt
from cases.steps import Trekk
from rules.facts import RegisterFacts
from workflow.machine import oversee
from workflow.ports import UnitOfWork


def looked_at(uow: UnitOfWork, hf: str, act: Act) -> RegisterFacts:
    """The register and the cases as they stand, in a unit that is open."""
    return RegisterFacts(
        register=uow.register(hf), trekk=Trekk.OVERSYN, act=act, saker=uow.cases(hf),
    )


def overseen(uow: UnitOfWork, hf: str, act: Act) -> Receipt:
    """What the rules say, in a unit that is open. Nothing is moved or stored."""
    return oversee(looked_at(uow, hf, act))
