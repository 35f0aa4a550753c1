"""Avvik: rules on learning cases, which are about systems and never about who was to blame."""

from cases.case import Case
from cases.steps import Trekk
from cases.terms import DocumentKind
from rules.facts import Facts
from rules.parametrar import parameter
from rules.rule import Findings, breach, ok, rule
from rules.sak.partnarskapsmote import highest_meeting


@rule(
    "LAR-01",
    ("L-anonym", "R-210"),
    heimel="offl. § 13; Felles utviklingsplan kap. 10.3",
    stopp="Ei sak å lære av vert meld inn anonymisert, og det er ikkje sagt at denne er det.",
    raad="Ta bort alt som kan vise kven saka gjeld, og meld henne inn som anonymisert.",
    treng=Case,
)
def learning_case_is_anonymous(facts: Facts) -> Findings:
    """Avvik and difficult cases are taken in at system level, without anybody in them."""
    if facts.sakstype.laering and not facts.new(Case).anonymisert:
        yield breach()


@rule(
    "LAR-02",
    ("R-300", "R-222"),
    heimel="Felles utviklingsplan kap. 10.3; rapport frå Helse Førde kap. 3.0",
    stopp="Saka endar utan læring: det ligg ikkje noko læringsnotat ved.",
    raad="Skriv kva de har lært, eller kva tiltak som vert sette i verk, og legg det ved som "
    "læringsnotat.",
)
def learning_case_teaches(facts: Facts) -> Findings:
    """The outcome of such a case is something learnt or a measure; there is no field for blame."""
    closing = facts.trekk is Trekk.TA_TIL_VITANDE and facts.sakstype.laering
    if closing and not facts.file.has_document(DocumentKind.LAERINGSNOTAT):
        yield breach()


@rule(
    "LAR-03",
    ("R-301",),
    heimel="Innspel til NHSP 2024–2027, spm. 1",
    stopp="Saka har kome attende {gonger} gonger utan å finne ei løysing.",
    raad="Lyft saka til {mote}, eller meld temaet inn som innspel til nasjonal plan.",
)
def recurring_case_is_lifted(facts: Facts) -> Findings:
    """What has come back time after time goes to the highest meeting before it is tried again."""
    times, limit = facts.case.attende, parameter(facts.register, "attende_grense")
    if times >= limit and facts.case.lyft_pm is None:
        yield breach(gonger=str(times), mote=highest_meeting(facts))
    else:
        yield ok(gonger=str(times), grense=str(limit))
