"""Konsensus eller to trinn: rules on which track a case follows after SSU."""

from cases.avklaring import Avklaring
from cases.handsaming import Handsaming
from cases.listing import listed, the_only
from cases.rundgang import Answer
from cases.steps import Step
from cases.terms import Modell, Okonomi, OrganRole, PartnerKind, Plansamsvar, Prinsipiell, Utfall
from rules.facts import Facts
from rules.katalog import KATALOG, Effect
from rules.nemningar import STEP_NAMES
from rules.organ.valsyn import is_nominated
from rules.rule import Findings, breach, breach_of, ok, ok_in, rule
from rules.spoersmaal import area_organs, must_clarify

SETTLES = (Utfall.VEDTAK, Utfall.GODKJENT)
RECOMMENDS = (Utfall.TILRAADING, Utfall.DELT_TILRAADING, Utfall.VIDARE_TIL_PM)


def is_clear(a: Avklaring) -> bool:
    """Whether a partner has cleared the case for settlement without its own answer."""
    return (
        a.prinsipiell is Prinsipiell.NEI
        and a.okonomi in (Okonomi.INGEN, Okonomi.I_BUDSJETT)
        and a.plansamsvar is Plansamsvar.JA
    )


def about(facts: Facts, partners: list[str]) -> Findings:
    """One breach that names them all; `part` is set when it is exactly one."""
    if partners:
        yield breach(the_only(partners), partnarar=listed([facts.name(p) for p in partners]))


@rule(
    "MOD-01",
    ("R-031",),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="Det er ikkje avgjort om saka følgjer konsensusmodellen eller to trinn.",
    raad="La SSU velje modell, og før inn valet med handsaminga.",
)
def model_is_chosen(facts: Facts) -> Findings:
    """Which model a case follows must be chosen and recorded."""
    if facts.sakstype.modellval and facts.case.modell is None:
        yield breach()
    elif facts.case.modell:
        yield ok(modell=facts.case.modell.value)


@rule(
    "MOD-02",
    ("R-034",),
    heimel="Felles utviklingsplan kap. 5.2.4",
    stopp="Valet av modell er ikkje grunngjeve.",
    raad="Skriv kort kvifor SSU valde denne modellen: med --modell-grunn, eller etterpå med "
    "«saksgang rett».",
    treng=Handsaming,
)
def choice_is_justified(facts: Facts) -> Findings:
    """The choice of track is an assessment that is justified case by case."""
    handling = facts.new(Handsaming)
    if handling.modell and not handling.modell_grunn:
        yield breach()


@rule(
    "MOD-16",
    ("R-031",),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="Modellen kan ikkje endrast medan saka er {steg}.",
    raad="Modellen vert vald når saka er til handsaming i SSU.",
    treng=Handsaming,
)
def choice_is_made_in_ssu(facts: Facts) -> Findings:
    """The track is chosen before the round; afterwards it would move the goal posts."""
    here, handling = facts.case.sakssteg, facts.new(Handsaming)
    before = next((h for h in facts.file.handsamingar if h.id == handling.rettar), None)
    chosen = handling.modell if before is None or before.modell is not handling.modell else None
    if chosen and here is not Step.HANDSAMA_I_SSU:
        yield breach(steg=STEP_NAMES[here])


@rule(
    "MOD-03",
    ("R-030",),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="Saka følgjer konsensusmodellen, og skal ikkje på rundgang.",
    raad="Konstater semje i SSU, eller la SSU velje to trinn.",
)
def round_is_for_two_steps(facts: Facts) -> Findings:
    """The round belongs to the 2-trinnsmodell."""
    if facts.case.modell is Modell.KONSENSUS:
        yield breach()


@rule(
    "MOD-05",
    ("R-006",),
    heimel="Felles utviklingsplan kap. 5.2",
    stopp="{partnarar} har ikkje avklart saka, eller må stadfeste avklaringa.",
    raad="Be dei avklare med «saksgang avklar», eller stadfeste med «saksgang stadfest» når saka "
    "er endra etter at dei avklara. Det gjeld alle kommunar og helseføretak i saka.",
)
def everyone_has_clarified(facts: Facts) -> Findings:
    """A binding case demands a dialogue with all to clarify its character."""
    if not facts.case.forpliktande:
        return
    missing = []
    for partner in must_clarify(facts):
        a = facts.file.clarification(partner)
        if a is None or facts.file.must_confirm(a):
            missing.append(partner)
    yield from about(facts, missing)


@rule(
    "MOD-10",
    ("R-043", "R-308"),
    heimel="Felles utviklingsplan kap. 3; Innspel til NHSP 2024–2027, innleiing",
    stopp="{organ} har ikkje handsama saka.",
    raad="Før inn handsaminga når møtet har vore.",
)
def every_ssu_has_handled(facts: Facts) -> Findings:
    """Every organ in the SSU role handles the case: one today, four side by side before."""
    if not _has_ssu_step(facts) or _handled_in_its_area(facts) or is_nominated(facts):
        return
    day = facts.case.struktur_dato or facts.day
    organs = facts.register.joint_organs(OrganRole.SSU, day)
    missing = [o.namn for o in organs if facts.file.last_handling(o.id) is None]
    if not organs:
        yield breach(organ="Eit organ i SSU-rolla")
    if missing:
        yield breach(organ=listed(missing))


def _handled_in_its_area(facts: Facts) -> tuple[Handsaming, ...]:
    """What the organ of its area made of a case that concerns one area only (R-112)."""
    found = (facts.file.last_handling(o.id) for o in area_organs(facts))
    return tuple(h for h in found if h is not None)


@rule(
    "MOD-11",
    ("R-030", "R-020"),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="SSU har ikkje gitt tilråding i saka.",
    raad="La SSU handsame saka og gi tilråding først.",
)
def ssu_has_recommended(facts: Facts) -> Findings:
    """SSU gives a tilråding before the round, where the case type has an SSU step."""
    if not _has_ssu_step(facts) or is_nominated(facts):
        return
    handlings = _handled_in_its_area(facts) or facts.file.handled_by(OrganRole.SSU)
    latest = {h.organ: h for h in handlings}.values()
    if latest and not all(h.utfall in RECOMMENDS for h in latest):
        yield breach()


@rule(
    "MOD-12",
    ("R-033", "L-ssu-stadfestar"),
    heimel="løfte frå saksgangen; Felles utviklingsplan kap. 5.2.4 («bør vurderast»)",
    stopp="SSU skal handsame saka på nytt etter det siste svaret.",
    raad="Før inn den endelege handsaminga i SSU, og konstater semje etterpå.",
    radvis=True,
)
def ssu_confirms_after_round(facts: Facts) -> Findings:
    """Where the case type or the agreement demands it, SSU handles the case after the last answer.
    """
    row = _confirming_row(facts)
    answers = [a for k in facts.file.demands if (a := facts.file.position(k.partnar))]
    latest = {h.organ: h for h in facts.file.handled_by(OrganRole.SSU)}.values()
    again = bool(latest) and all(_confirms(facts, h, answers) for h in latest)
    yield ok_in(row) if again or not answers else breach_of(row)


def _confirming_row(facts: Facts) -> str:
    return "L-ssu-stadfestar" if facts.sakstype.ssu_stadfestar else "R-033"


def ssu_must_confirm(facts: Facts) -> bool:
    """Whether SSU has to handle the case again after the last answer, here."""
    switches = facts.register.hf.brytarar
    return KATALOG.effect(_confirming_row(facts), switches) is Effect.STOPP


def _confirms(facts: Facts, handling: Handsaming, answers: list[Answer]) -> bool:
    """Whether SSU had the wording before it again when the last answer was given and entered."""
    after = all(handling.dato >= a.dato and handling.registrert > a.registrert for a in answers)
    wording = handling.ordlyd
    return after and handling.utfall in (*RECOMMENDS, *SETTLES) and wording is not None and all(
        facts.file.still_applies(wording, p) for p in facts.file.parties
    )


@rule(
    "MOD-13",
    ("R-026",),
    heimel="Felles utviklingsplan kap. 3.2",
    stopp="{partnar} meiner at ei sak om struktur ikkje er prinsipiell.",
    raad="Spør {partnar} om avklaringa er rett: oppbygginga av helsefellesskapet er politisk.",
    treng=Avklaring,
    felt="prinsipiell",
)
def structure_is_principle(facts: Facts) -> Findings:
    """The organisational part of the helsefellesskap is itself a political matter."""
    a = facts.new(Avklaring)
    kommune = facts.register.partnarar[a.partnar].slag is PartnerKind.KOMMUNE
    if facts.sakstype.struktur and kommune and a.prinsipiell is Prinsipiell.NEI:
        yield breach(a.partnar, partnar=facts.name(a.partnar))


@rule(
    "MOD-14",
    ("R-032",),
    heimel="Felles utviklingsplan kap. 5.2.4",
    stopp="{partnarar} meiner saka er prinsipiell, eller har ikkje avklart økonomi og planar.",
    raad="Vurder to trinn, så dei som er i tvil, får handsame saka sjølve.",
    treng=Handsaming,
)
def doubt_calls_for_two_steps(facts: Facts) -> Findings:
    """Cases of principle or economy should go a separate round: an assessment, not a force."""
    if facts.new(Handsaming).modell is not Modell.KONSENSUS:
        return
    doubtful = [
        p for p in facts.file.parties
        if (a := facts.file.clarification(p)) and not is_clear(a)
    ]
    yield from about(facts, doubtful)


def _has_ssu_step(facts: Facts) -> bool:
    return any(step == "handsama_i_ssu" for step, _ in facts.sakstype.veg)
