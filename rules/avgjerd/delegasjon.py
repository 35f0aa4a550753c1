"""Kven kan seie ja for kommunen: rules on the level an answer must come from."""

from cases.rundgang import Answer
from cases.terms import OrganRole, PartnerKind
from rules.facts import Facts
from rules.niva import LevelRow
from rules.rule import Findings, breach, ok, rule
from rules.spoersmaal import has_authority, has_organ, is_adviser, level_of, organ_name

KOMMUNE, HF, PRIVAT = PartnerKind.KOMMUNE, PartnerKind.HELSEFORETAK, PartnerKind.PRIVAT

BOARD_BY = {
    True: "Lova krev at styret avgjer dette (hfl. § 37)",
    False: "Styret må avgjere dette (utleidd av hol. § 6-1 og hfl. § 28)",
}
"""Hfl. § 37 names what is unusual or weighty; that the board enters agreements is inferred."""


def _wrong_level(facts: Facts, row: LevelRow, *kinds: PartnerKind, law: bool = True) -> Findings:
    """A breach if that row of the table governs the new answer and its organ lacks mynde."""
    answer = facts.new(Answer)
    found = level_of(facts, answer)
    kind = facts.register.partnarar[answer.partnar].slag
    if found.rad is not row or kind not in kinds or found.lov is not law:
        return
    unknown = answer.organ is OrganRole.ANNA
    here = unknown or has_organ(facts, answer.partnar, answer.organ, answer.dato)
    if not (answer.avgjerd.is_decision and here):
        return  # DEL-11 and SVA-07 say what there is to say
    asked = found.first or OrganRole.STYRE
    values = {
        "partnar": facts.name(answer.partnar),
        "organ": organ_name(facts, answer.partnar, asked, answer.dato),
        "svarorgan": answer.organ_namn,
        "grunn": found.tilfelle,
        "rad": row.value,
        "reglement": answer.reglement or "",
        "krav": BOARD_BY[row is LevelRow.D],
    }
    if has_authority(facts, found, answer):
        yield ok(**values)
    else:
        yield breach(answer.partnar, **values)


@rule(
    "DEL-01",
    ("F-avtale-innga", "R-040"),
    heimel="hol. § 6-1 første ledd",
    stopp="Lova krev at {organ} sjølv avgjer dette (hol. § 6-1). Svaret kom frå {svarorgan}.",
    raad="{partnar} må leggje saka fram for {organ} og svare med det vedtaket.",
    treng=Answer,
    felt="organ",
)
def council_itself(facts: Facts) -> Findings:
    """The council itself enters the samarbeidsavtale (level table row a)."""
    yield from _wrong_level(facts, LevelRow.A, KOMMUNE)


@rule(
    "DEL-02",
    ("F-hf-dagleg-leiar", "F-avtale-innga"),
    heimel="hfl. § 37 tredje ledd; for avtalar utleidd av hol. § 6-1 og hfl. § 28",
    stopp="{krav}, for {grunn}. Svaret kom frå {svarorgan}.",
    raad="{partnar} må leggje saka fram for styret, eller vise til styrevedtak i nett denne saka. "
    "Er det alt avgjort i hast, kan styret stadfeste det.",
    treng=Answer,
    felt="organ",
)
def board_of_health_trust(facts: Facts) -> Findings:
    """The board decides what is unusual or weighty, and the agreement (rows a and d)."""
    yield from _wrong_level(facts, LevelRow.A, HF)
    yield from _wrong_level(facts, LevelRow.D, HF)


@rule(
    "DEL-03",
    ("F-privat-part",),
    heimel="eigne fullmakter (utleidd av hol. § 6-1)",
    stopp="{partnar} må svare ved styret eller ved dagleg leiar med fullmakt. "
    "Svaret kom frå {svarorgan}.",
    raad="Legg saka fram for styret, eller før inn fullmakta i reglementet til {partnar}.",
    treng=Answer,
    felt="organ",
)
def private_party(facts: Facts) -> Findings:
    """A private party answers by its board, or by its leader with a row (all rows)."""
    for row in (LevelRow.A, LevelRow.C, LevelRow.D, LevelRow.F):
        yield from _wrong_level(facts, row, PRIVAT, law=False)


@rule(
    "DEL-04",
    ("R-006", "R-065"),
    heimel="Felles utviklingsplan kap. 5.2 og 5.2.2",
    stopp="{partnar} kan ikkje svare enno: {grunn}.",
    raad="{partnar} må avklare saka først, med «saksgang avklar». Ta dialogen om det trengst.",
    treng=Answer,
)
def cleared_first(facts: Facts) -> Findings:
    """While something is unclear nobody may answer: dialogue first (row b)."""
    answer = facts.new(Answer)
    found = level_of(facts, answer)
    waits = found.rad is LevelRow.B and not is_adviser(facts, answer.partnar)
    if waits and answer.avgjerd.is_decision:
        yield breach(answer.partnar, partnar=facts.name(answer.partnar), grunn=found.grunn)


@rule(
    "DEL-05",
    ("F-budsjett", "R-002"),
    heimel="koml. §§ 14-2 a og 14-5",
    stopp="Lova krev at {organ} sjølv vedtek budsjettet (koml. § 14-2 a), og {grunn}. "
    "Svaret kom frå {svarorgan}.",
    raad="{partnar} må leggje saka fram for {organ}. Andre organ kan berre gi innstilling.",
    treng=Answer,
    felt="organ",
)
def outside_budget(facts: Facts) -> Findings:
    """Cost outside the voted budget is the council's own (row c)."""
    yield from _wrong_level(facts, LevelRow.C, KOMMUNE)


@rule(
    "DEL-06",
    ("F-prinsipiell", "R-002"),
    heimel="koml. §§ 5-3, 5-6, 5-7, 10-2 og 13-1 sjette ledd",
    stopp="{partnar} må svare ved {organ} eller eit anna folkevalt organ med mynde, for {grunn}. "
    "Svaret kom frå {svarorgan}.",
    raad="Send saka til {organ}, eller før inn delegeringa i reglementet til {partnar}.",
    treng=Answer,
    felt="organ",
)
def matter_of_principle(facts: Facts) -> Findings:
    """A case of principle goes to the council, or to an organ with a row (row d)."""
    yield from _wrong_level(facts, LevelRow.D, KOMMUNE)


@rule(
    "DEL-07",
    ("R-007",),
    heimel="koml. § 5-3; Felles utviklingsplan kap. 5.2",
    stopp="{partnar} må svare ved organet som vedtok planen, for {grunn}. "
    "Svaret kom frå {svarorgan}.",
    raad="Send saka til {organ}.",
    treng=Answer,
    felt="organ",
)
def against_plans(facts: Facts) -> Findings:
    """What is not in accord with an adopted plan goes to the organ that adopted it (row e)."""
    yield from _wrong_level(facts, LevelRow.E, KOMMUNE)


@rule(
    "DEL-08",
    ("F-kd-delegert", "R-001", "R-008", "R-018", "F-reglement-gjeld"),
    heimel="koml. §§ 5-6, 5-7, 10-2 og 13-1 sjette ledd; at eit organ som står over, òg svarar, er "
    "utleidd",
    stopp="{svarorgan} i {partnar} har ikkje fått delegert mynde i denne saka.",
    raad="Svar med vedtak frå {organ}, eller før inn delegeringa i reglementet til {partnar}.",
    treng=Answer,
    felt="organ",
)
def delegate_needs_row(facts: Facts) -> Findings:
    """Otherwise the kommunedirektør, or whom the row names; without a row, no (row f)."""
    yield from _wrong_level(facts, LevelRow.F, KOMMUNE)


@rule(
    "DEL-09",
    ("F-overordna-organ", "R-003"),
    heimel="hfl. §§ 28 og 37",
    stopp="{svarorgan} kan ikkje svare for {partnar}.",
    raad="Svar ved styret, eller før inn fullmakta i reglementet til {partnar}.",
    treng=Answer,
    felt="organ",
)
def health_trust_leader(facts: Facts) -> Findings:
    """For a helseføretak the director needs no row in ordinary cases; the board always may."""
    yield from _wrong_level(facts, LevelRow.F, HF)
    yield from _wrong_level(facts, LevelRow.C, HF, law=False)


@rule(
    "DEL-14",
    ("L-struktur",),
    heimel="utleidd av hol. § 6-1; Felles utviklingsplan kap. 3.2",
    stopp="{partnar} må svare ved {organ}, for {grunn}. Svaret kom frå {svarorgan}.",
    raad="Legg saka fram for {organ}. Lova seier det ikkje rett ut; det er utleidd av § 6-1.",
    treng=Answer,
    felt="organ",
)
def structure_by_highest_organ(facts: Facts) -> Findings:
    """Structure and termination go to the highest organ: inferred, not stated by law."""
    yield from _wrong_level(facts, LevelRow.A, KOMMUNE, HF, law=False)
