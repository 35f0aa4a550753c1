"""How the cases of a script stand when it has been played, and the letters they have made."""

from datetime import datetime

from adapters.db.outbox_rows import mails_of_case
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import outbox
from adapters.script.doing import Known, Stage
from adapters.script.report import CaseView, Letter
from cases.actor import Act, Actor
from cases.casefile import CaseFile
from cases.register import Register
from cases.steps import Trekk
from cases.terms import ActorRole
from cases.utsending import Tilstand, Utsending
from cases.vedtak import Post
from rules.facts import Facts
from rules.spoersmaal import organ_name
from rules.teljing import answered, asked
from workflow.looking.overview import facts_of, waiting_for


def case_views(stage: Stage, at: datetime | None) -> tuple[CaseView, ...]:
    """Every case of the script, as it stands at the end of it."""
    if at is None:
        return ()
    act = Act(Actor(ActorRole.SEKRETARIAT), at, "")
    with SqlReadUnit(stage.database) as unit:
        register = unit.register(stage.register.hf.id)
        return tuple(
            _view(alias, known, unit.case_file(known.id), register, act)
            for alias, known in stage.cases.items()
        )


def _view(
    alias: str, known: Known, file: CaseFile, register: Register, act: Act
) -> CaseView:
    facts = facts_of(file, register, Trekk.SVAR, act)
    case = file.case
    return CaseView(
        alias=alias,
        saksnummer=known.saksnummer,
        tittel=case.tittel,
        sakssteg=case.sakssteg,
        versjon=case.versjon,
        runde=(len(asked(facts)), answered(facts)) if file.rundar else None,
        ventar_paa=_waited_for(facts, act),
    )


def _waited_for(facts: Facts, act: Act) -> tuple[str, ...]:
    """«Bystyret i …»: the partners a round waits for, each by the organ that must answer."""
    if facts.case.sakssteg.is_end:
        return ()
    waiting = waiting_for(facts.file, facts.register, act)
    named = []
    for view in waiting:
        first = view.nivaa.first
        organ = organ_name(facts, view.partnar, first, facts.day) if first else "avklaring"
        named.append(f"{organ} i {view.namn}" if first else f"{organ} frå {view.namn}")
    return tuple(named)


def letters(stage: Stage) -> tuple[Letter, ...]:
    """All letters of all cases, in the order of time. `til` is the address of the contact."""
    found = []
    with SqlReadUnit(stage.database) as unit:
        register = unit.register(stage.register.hf.id) if stage.cases else stage.register
        sealed = {c.id: c.adresse for c in register.kontaktar}
        for alias, known in stage.cases.items():
            mails = mails_of_case(unit, known.id)
            for post in outbox(unit, known.id):
                address = unit.private(sealed.get(post.kontakt, "")) or post.kontakt
                found.append(_letter(post, address, alias, mails.get(post.id)))
    return tuple(sorted(found, key=lambda letter: letter.tid))


def _letter(post: Post, address: str, alias: str, mail: Utsending | None) -> Letter:
    state = mail.tilstand if mail else Tilstand.VENTAR
    return Letter(
        post.laga, address, post.partnar, alias, post.trinn, post.emne, state.value,
        mail.sendt if mail else None, mail.message_id if mail and mail.sendt else None,
    )
