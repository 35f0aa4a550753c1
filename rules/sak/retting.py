"""Retting: rules on what may be put right, by whom, and on what may not be hidden by it."""

from collections.abc import Iterator
from dataclasses import replace

from cases.casefile import CaseFile
from cases.handsaming import Handsaming, in_force
from cases.listing import capital
from cases.oppfolging import STRUCK, Retting
from cases.steps import Step, Trekk
from cases.terms import Modell, OrganRole, Registrering, Utfall
from rules.facts import Facts
from rules.nemningar import FIELD_NAMES, STEP_NAMES
from rules.rule import Findings, breach, rule
from rules.sak.innfoering import WAITS
from rules.sak.modellval import RECOMMENDS
from rules.sak.utgreiing import demanded_documents
from rules.teljing import FACT_FIELDS

BEFORE_SSU = (Step.INNMELDT, Step.UTGREIING)
AFTER_ROUND = (Step.RUNDGANG, Step.USEMJE, Step.KONSENSUS, Step.VEDTEKE)
PASSED: dict[Trekk, tuple[Step, ...]] = {
    Trekk.SEND_TIL_SSU: (Step.HANDSAMA_I_SSU, *AFTER_ROUND),
    Trekk.OPNE_RUNDE: AFTER_ROUND,
    Trekk.KONSTATER_SEMJE: (Step.KONSENSUS, Step.VEDTEKE),
    Trekk.VEDTA: (Step.VEDTEKE,),
}
"""The steps where a case stands when it has made that move."""


@rule(
    "RET-01",
    ("L-retting", "L-slutt"),
    heimel="arkivforskrifta § 11; Felles utviklingsplan kap. 8",
    stopp="Saka er {steg}. No kan berre tittelen på saka og journalopplysningane til eit dokument "
    "rettast.",
    raad="Meld inn ei ny sak dersom noko skal gjerast om. Fråsegner kan alltid leggjast ved.",
    treng=Retting,
)
def only_journal_after_the_end(facts: Facts) -> Findings:
    """After an end no fact is rewritten: only the title, and what the journal says of a paper."""
    correction, here = facts.new(Retting), facts.case.sakssteg
    title = (correction.gjeld, correction.felt) == ("sak", "tittel")
    if here.is_end and not (title or correction.gjeld == "dokument"):
        yield breach(steg=STEP_NAMES[here])


@rule(
    "RET-02",
    ("L-retting", "L-sakstype"),
    heimel="arkivforskrifta § 11; Felles utviklingsplan kap. 6.1",
    stopp="Saka er komen for langt til å rette {kva}. Det må gjerast før SSU får saka.",
    raad="Har SSU ikkje handsama saka, send henne attende og rett då. Elles: trekk saka, og meld "
    "henne inn på nytt.",
    treng=Retting,
)
def type_before_ssu(facts: Facts) -> Findings:
    """The kind of case and its circle decide the way it goes: they are settled before SSU."""
    correction = facts.new(Retting)
    if correction.gjeld != "sak" or correction.felt not in ("sakstype", "krins"):
        return
    begun = facts.file.handled_by(OrganRole.SSU) or facts.file.rundar
    if facts.case.sakssteg not in BEFORE_SSU or begun:
        yield breach(kva=FIELD_NAMES[correction.felt])


@rule(
    "RET-03",
    ("L-retting", "L-sakstype"),
    heimel="Felles utviklingsplan kap. 6.1",
    stopp="Ei sak av typen {sakstype} er aldri {steg}.",
    raad="Send saka attende først, og rett sakstypen då.",
    treng=Retting,
)
def right_type_has_this_step(facts: Facts) -> Findings:
    """A case is never left in a step that its own kind does not have."""
    correction, here = facts.new(Retting), facts.case.sakssteg
    known = {step for step, _ in facts.sakstype.veg}
    changed = (correction.gjeld, correction.felt) == ("sak", "sakstype")
    if changed and not here.is_end and here is not Step.INNMELDT and here not in known:
        yield breach(sakstype=facts.sakstype.namn.lower(), steg=STEP_NAMES[here])


@rule(
    "RET-04",
    ("L-retting", "R-029"),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="SSU og partnarane vart samde med dei opplysningane saka hadde. {kva} kan ikkje rettast "
    "medan semja står.",
    raad="Send saka attende først, rett der, og la SSU handsame saka på nytt.",
    treng=Retting,
)
def what_ssu_settled_stands(facts: Facts) -> Findings:
    """In the konsensusmodell there is no round to go back to, so the case goes back first."""
    correction = facts.new(Retting)
    fact = correction.gjeld == "sak" and correction.felt in FACT_FIELDS
    settled_there = facts.case.sakssteg is Step.KONSENSUS and not facts.file.demands
    if fact and settled_there:
        name = FIELD_NAMES[correction.felt]
        yield breach(kva=capital(name))


@rule(
    "RET-07",
    ("L-retting",),
    heimel="Felles utviklingsplan kap. 5.2.2",
    stopp="Med rettinga manglar saka {dokument}, som ho måtte ha for å kome hit.",
    raad="Legg ved det rette dokumentet først, eller send saka attende og rett der.",
    treng=Retting,
)
def what_was_demanded_is_still_there(facts: Facts) -> Findings:
    """A correction may not hide that the case lacks a paper it had to have at an earlier move."""
    correction, here = facts.new(Retting), facts.case.sakssteg
    paper = correction.gjeld == "dokument" and correction.felt in ("slag", STRUCK)
    fact = correction.gjeld == "sak" and correction.felt in FACT_FIELDS
    if paper or fact:
        for trekk, steps in PASSED.items():
            if here in steps:
                yield from demanded_documents.check(replace(facts, trekk=trekk))


@rule(
    "RET-09",
    ("L-retting", "R-030"),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="Saka er {steg} på grunn av denne handsaminga. Rettinga ville ta bort det som førte "
    "saka hit.",
    raad="Send saka attende først, og rett handsaminga der.",
    treng=Retting,
)
def what_ssu_said_carried_the_case(facts: Facts) -> Findings:
    """A handling that brought the case on is corrected where the case can be treated again."""
    correction = facts.new(Retting)
    if correction.gjeld != "handsaming":
        return
    after = _without_or_corrected(facts, correction)
    lost = _carries(facts, facts.file) and not _carries(facts, after)
    if lost or _takes_away_two_steps(facts, correction):
        yield breach(steg=STEP_NAMES[facts.case.sakssteg])


def _takes_away_two_steps(facts: Facts, correction: Retting) -> bool:
    """Whether partners are asked because SSU chose two steps, and that choice would be struck."""
    struck = next(h for h in facts.file.handsamingar if h.id == correction.gjeld_id)
    chose = correction.felt == STRUCK and struck.modell is Modell.TO_TRINN
    asked = facts.case.sakssteg in (Step.RUNDGANG, Step.USEMJE, Step.KONSENSUS)
    return chose and asked and facts.case.modell is not Modell.TO_TRINN


def _without_or_corrected(facts: Facts, correction: Retting) -> CaseFile:
    handlings = facts.file.handsamingar
    if facts.adds(Handsaming):
        return replace(facts.file, handsamingar=in_force((*handlings, facts.new(Handsaming))))
    left = tuple(h for h in handlings if h.id != correction.gjeld_id)
    return replace(facts.file, handsamingar=left)


def _carries(facts: Facts, file: CaseFile) -> bool:
    """Whether SSU's latest handlings are such that the case may stand where it does."""
    here, latest = facts.case.sakssteg, {h.organ: h for h in file.handled_by(OrganRole.SSU)}
    if here is Step.KONSENSUS and not file.demands:
        binding = facts.case.forpliktande
        return bool(latest) and all(_settles(h, binding=binding) for h in latest.values())
    if here in (Step.RUNDGANG, Step.USEMJE, Step.KONSENSUS) and file.rundar:
        return bool(latest) and all(h.utfall in RECOMMENDS for h in latest.values())
    return True


def _settles(handling: Handsaming, *, binding: bool) -> bool:
    decided = handling.utfall is Utfall.VEDTAK and bool(handling.mandat)
    return handling.semje and (decided or not binding)


@rule(
    "RET-10",
    ("L-retting",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="{kvifor}, så ho er ikkje berre ført inn ved ein feil.",
    raad="Trekk saka og sei kvifor, eller slå henne saman med den rette saka.",
)
def nobody_has_been_asked(facts: Facts) -> Findings:
    """A case that partners have been asked about is withdrawn or merged, and they are told why."""
    if facts.trekk is not Trekk.FEILREGISTRER:
        return
    why = next(_others_have_spoken(facts), None)
    if why is not None:
        yield breach(kvifor=why)


def _others_have_spoken(facts: Facts) -> Iterator[str]:
    """What makes a case more than our own slip: others have been asked, or have said something."""
    file, number = facts.file, facts.case.number
    waits = facts.case.innfoert == WAITS  # nobody has been asked by a case still to be confirmed
    if file.rundar and not waits:
        yield "Partnarane er alt spurde i saka"
    if any(a.registrering is Registrering.PARTNAR for a in file.svar):
        yield "Ein partnar har sjølv svara i saka"
    if not waits and any(h.utfall is Utfall.VEDTAK for h in file.handled_by(OrganRole.SSU)):
        yield "SSU har gjort vedtak i saka"
    if any(c.slegen_saman_med == number for c in facts.saker):
        yield "Ei anna sak er slegen saman med saka"
