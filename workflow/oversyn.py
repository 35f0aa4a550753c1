"""Look over a helsefellesskap as it stands: what its register and its cases lack that day."""

from cases.actor import Act
from cases.receipt import Receipt
from cases.steps import Trekk
from rules.facts import RegisterFacts
from workflow.machine import oversee
from workflow.ports import UnitOfWork


def overseen(uow: UnitOfWork, hf: str, act: Act) -> Receipt:
    """What the rules say, in a unit that is open. Nothing is moved or stored."""
    return oversee(RegisterFacts(
        register=uow.register(hf), trekk=Trekk.OVERSYN, act=act, saker=uow.cases(hf),
    ))
