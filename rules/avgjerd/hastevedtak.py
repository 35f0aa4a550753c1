"""Hastevedtak: rules on a decision that could not wait for the organ that should have made it."""

from cases.chain import top
from cases.rundgang import Answer
from cases.terms import Avgjerd, OrganRole, PartnerKind
from rules.facts import Facts
from rules.niva import LevelRow
from rules.rule import Findings, breach, rule
from rules.spoersmaal import level_of, organ_name

TOLD: dict[PartnerKind, tuple[str, str]] = {
    PartnerKind.KOMMUNE: ("organet som elles skulle ha avgjort saka,", "i neste møte"),
    PartnerKind.HELSEFORETAK: ("styret", "snarast"),
}
"""Who is told of a decision made in haste, and when: koml. § 11-8 and hfl. § 37."""


@rule(
    "DEL-13",
    ("F-hastesak-avtale",),
    heimel="utleidd av hol. § 6-1 første ledd",
    stopp="Eit hastevedtak tel ikkje i denne saka, for {grunn}.",
    raad="Legg saka fram for {organ}, eller la {organ} stadfeste hastevedtaket, og svar med det "
    "vedtaket. Lova seier det ikkje rett ut; det er utleidd av § 6-1.",
    treng=Answer,
    felt="avgjerd",
)
def no_haste_on_agreement(facts: Facts) -> Findings:
    """A hastevedtak is off for the agreement: inferred from «selv», not stated by law.

    What the council itself decides in writing or in a hastefjernmøte is an ordinary vedtak.
    """
    answer = facts.new(Answer)
    found = level_of(facts, answer)
    if answer.avgjerd is Avgjerd.HASTEVEDTAK and found.rad is LevelRow.A:
        yield breach(answer.partnar, organ=_top(facts, answer), grunn=found.grunn)


@rule(
    "DEL-16",
    ("L-hastevedtak", "F-hastesak"),
    heimel="koml. § 11-8 første ledd; hfl. § 37 tredje ledd",
    stopp="{svarorgan} har gjort eit hastevedtak. Då skal {organ} få melding om det {naar}.",
    raad="Legg vedtaket fram der. Vert det gjort om, så svar på nytt.",
    treng=Answer,
    felt="avgjerd",
)
def haste_is_told(facts: Facts) -> Findings:
    """The organ that should have decided is told; whether it was, only the partner knows."""
    answer = facts.new(Answer)
    kind = facts.register.partnarar[answer.partnar].slag
    if answer.avgjerd is not Avgjerd.HASTEVEDTAK or kind not in TOLD:
        return
    if answer.organ is not top(kind) and level_of(facts, answer).rad is not LevelRow.A:
        organ, when = TOLD[kind]
        yield breach(answer.partnar, svarorgan=answer.organ_namn, organ=organ, naar=when)


@rule(
    "DEL-17",
    ("L-hast-ordforar",),
    heimel="kravet er saksgangen sitt; koml. §§ 6-1 fjerde ledd b og 11-8 opnar for det",
    stopp="Saksgangen tek ikkje imot hastevedtak frå {svarorgan} i ei prinsipiell sak.",
    raad="Be {organ} stadfeste hastevedtaket, og svar med det vedtaket. Lova lèt kommunestyret gi "
    "ordføraren mynde i hastesaker, men saksgangen krev meir.",
    treng=Answer,
    felt="avgjerd",
)
def mayor_in_haste(facts: Facts) -> Findings:
    """The law lets the council give the mayor this; the level table of the project does not."""
    answer = facts.new(Answer)
    if is_mayor_in_haste(answer) and level_of(facts, answer).rad is LevelRow.D:
        yield breach(answer.partnar, svarorgan=answer.organ_namn, organ=_top(facts, answer))


def is_mayor_in_haste(answer: Answer) -> bool:
    """The one decision that koml. § 11-8 opens for and row d of the level table does not."""
    return answer.organ is OrganRole.ORDFORAR and answer.avgjerd is Avgjerd.HASTEVEDTAK


def _top(facts: Facts, answer: Answer) -> str:
    highest = top(facts.register.partnarar[answer.partnar].slag)
    return organ_name(facts, answer.partnar, highest, answer.dato)
