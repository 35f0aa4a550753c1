"""Read a helsefellesskap in: all its partners, organs, agreements and case types, once."""

from cases.actor import Act
from cases.nouns import Noun
from cases.receipt import Outcome, Receipt
from cases.register import Register
from cases.steps import Trekk
from cases.terms import Result
from workflow.conduct import keep, repeated
from workflow.forms.fields import Form
from workflow.ports import UnitOfWork
from workflow.register.kontakt import private_contact


class Innfoer(Form):
    """Read the data of a helsefellesskap into the database."""

    hf: str


def innfoer(uow: UnitOfWork, register: Register, act: Act) -> Outcome:
    """Enter a helsefellesskap with all its partners, organs, contacts and reglement, once."""
    form = Innfoer(hf=register.hf.id)
    with uow:
        if done := repeated(uow, act, form, register.hf.id):
            return done
        contacts = tuple(private_contact(uow, c) for c in register.kontaktar)
        nouns: tuple[Noun, ...] = (
            register.hf,
            *register.partnarar.values(),
            *register.organ.values(),
            *contacts,
            *(r for versions in register.reglement.values() for r in versions),
            *register.sakstypar.values(),
            *register.sete,
            *register.moete,
            *register.avtalar.values(),
            *register.avtale_hendingar,
        )
        done = Outcome(Result.OK, Trekk.INNFOER, None, None, Receipt(Trekk.INNFOER, ()))
        return keep(uow, form, act, register.hf.id, done, nouns)
