"""What waits for a second person: answers to check, editorial changes, cases that were entered."""

from collections.abc import Iterator, Sequence

from adapters.web.dag.lines import Linje, about, some
from cases.actor import Act
from cases.casefile import CaseFile
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Step, Trekk
from cases.terms import OrdlydClass, Registrering
from rules.personar import two_persons
from rules.sak.innfoering import WAITS
from rules.spoersmaal import must_clarify
from workflow.looking.overview import facts_of


def waiting_for_me(
    files: Sequence[CaseFile], register: Register, act: Act, person: str
) -> Iterator[Linje]:
    """What somebody else has entered and this person may stand behind."""
    for file in files:
        yield from _answers(file, register, act, person)
        yield from _wording(file, register, person)
        yield from _entered(file, register, person)


def _answers(file: CaseFile, register: Register, act: Act, person: str) -> Iterator[Linje]:
    for partner in file.parties:
        letters = [
            a for a in file.awaiting(partner)
            if a.registrering is Registrering.BREV and two_persons(person, a.person)
        ]
        if letters:
            name = register.name(partner, local_day(act.at))
            yield about(
                file, register, f"Svaret frå {name} kom i brev, og skal kontrollerast mot brevet.",
                f"/gjer/kontroller_svar?partnar={partner}",
            )


def _wording(file: CaseFile, register: Register, person: str) -> Iterator[Linje]:
    newest = file.newest
    if newest is None or newest.klasse is not OrdlydClass.REDAKSJONELL:
        return
    acts = {e.slag for e in file.ordlyd_hendingar if e.ordlyd == newest.id}
    if not acts & {"stadfesta", "lyfta"} and two_persons(person, newest.laga_av):
        yield about(
            file, register, "Ei redaksjonell retting ventar på å verte stadfesta.",
            "/gjer/stadfest?kva=ordlyd",
        )


def _entered(file: CaseFile, register: Register, person: str) -> Iterator[Linje]:
    if file.case.innfoert == WAITS and two_persons(person, file.case.innfoert_av):
        yield about(
            file, register, "Saka er ført inn midt i saksgangen, og skal sjåast over.",
            "/gjer/stadfest_innfoering",
        )


UNTIL_ANSWERED = (Step.UTGREIING, Step.HANDSAMA_I_SSU, Step.RUNDGANG)


def unclear(files: Sequence[CaseFile], register: Register, act: Act) -> Iterator[Linje]:
    """Wordings that partners have not said what are for them: before anybody is asked, and on their
    round, where nobody can answer before it is said."""
    for file in files:
        if file.case.sakssteg not in UNTIL_ANSWERED or file.newest is None:
            continue
        facts = facts_of(file, register, Trekk.AVKLAR, act)
        missing = [p for p in must_clarify(facts) if _lacks(file, p)]
        if missing:
            who = some([register.name(p, local_day(act.at)) for p in missing])
            yield about(file, register, f"{who} har ikkje avklart ordlyden.", "#partnarane")


def _lacks(file: CaseFile, partner: str) -> bool:
    said = file.clarification(partner)
    return said is None or file.must_confirm(said)
