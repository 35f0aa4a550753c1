"""Semje i SSU: rules on what SSU may itself settle, in the konsensusmodell."""

from cases.avklaring import Avklaring
from cases.fellesskap_terms import Avtaleslag
from cases.listing import listed
from cases.terms import Modell, Okonomi, OrdlydClass, OrganRole, Utfall
from rules.facts import Facts
from rules.rule import Findings, breach, rule
from rules.sak.modellval import about, is_clear
from rules.spoersmaal import must_clarify


@rule(
    "MOD-04",
    ("L-modell", "R-029", "R-011"),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="Saka følgjer ikkje konsensusmodellen. "
    "Partnarane må svare kvar for seg før det er semje.",
    raad="Opne ein runde.",
)
def consensus_model_only(facts: Facts) -> Findings:
    """SSU may itself settle only what follows the konsensusmodell (or binds nobody)."""
    binding = facts.case.forpliktande and facts.case.modell is not Modell.KONSENSUS
    if binding or facts.case.modell is Modell.TO_TRINN:
        yield breach()


@rule(
    "MOD-06",
    ("R-012", "R-063"),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="SSU kan ikkje binde {partnarar} til ein kostnad som ikkje er avklart i budsjettet.",
    raad="Vel to trinn, eller avklar økonomien først.",
)
def no_uncleared_cost(facts: Facts) -> Findings:
    """SSU cannot bind anyone to costs beyond what is delegated."""
    if not _settled_here(facts):
        return
    uncleared = (Okonomi.UTANFOR_BUDSJETT, Okonomi.UKJEND)
    yield from about(
        facts,
        [p for p in facts.file.parties
         if (a := facts.file.clarification(p)) and a.okonomi in uncleared],
    )


@rule(
    "MOD-07",
    ("R-010", "R-011", "R-039", "F-ssu-ikkje-delegat"),
    heimel="koml. § 5-3 tredje ledd; Felles utviklingsplan kap. 8.2.2",
    stopp="{partnarar} har ikkje stadfesta at SSU kan avgjere saka innanfor mandatet sitt.",
    raad="Vel to trinn, så dei svarar sjølve, eller få avklaringa stadfesta.",
)
def inside_the_mandate(facts: Facts) -> Findings:
    """Each partner confirms that SSU may settle it: no new duty, cost or § 6-2 content."""
    if not _settled_here(facts):
        return
    open_to_doubt = []
    for partner in must_clarify(facts):
        a = facts.file.clarification(partner)
        if a is not None and not leaves_it_to_ssu(a):
            open_to_doubt.append(partner)
    yield from about(facts, open_to_doubt)


@rule(
    "MOD-08",
    ("F-avtale-innga", "R-011"),
    heimel="hol. §§ 6-1 og 6-2; koml. § 5-3 tredje ledd",
    stopp="Saka har innhald etter hol. § 6-2, og då kan ikkje SSU avgjere henne.",
    raad="Send saka på rundgang, så kvart kommunestyre avgjer sjølv.",
)
def no_statutory_content(facts: Facts) -> Findings:
    """What the council itself must decide can never be settled in SSU."""
    if facts.case.paragraf_6_2 and _settled_here(facts):
        yield breach()


@rule(
    "MOD-09",
    ("R-036", "R-035"),
    heimel="Felles utviklingsplan kap. 5.2.1; Etablering av helsefellesskap, «Sentral føringar»",
    stopp="Det var ikkje semje i {organ}, og ingen kan røystast ned der.",
    raad="Send saka attende, eller la SSU velje to trinn.",
)
def ssu_agreed(facts: Facts) -> Findings:
    """No voting exists: settlement in SSU needs agreement in every organ that handled it."""
    for handling in facts.file.handled_by(OrganRole.SSU):
        latest = facts.file.last_handling(handling.organ)
        if handling is latest and not handling.semje:
            yield breach(organ=handling.organ_namn)


@rule(
    "MOD-15",
    ("R-108", "F-ssu-ikkje-delegat"),
    heimel="Felles utviklingsplan kap. 8.2.2; jf. koml. § 5-3 tredje ledd",
    stopp="Handsaminga viser ikkje til punktet i ein gjeldande avtale som gir SSU mandat til å "
    "avgjere.",
    raad="Før inn handsaminga med utfallet vedtak og punktet i avtalen.",
)
def mandate_is_cited(facts: Facts) -> Findings:
    """Settlement in SSU rests on a clause of the agreement in force, stored with the handling."""
    if not facts.case.forpliktande:
        return
    latest = {h.organ: h for h in facts.file.handled_by(OrganRole.SSU)}.values()
    cited = latest and all(h.mandat and h.utfall is Utfall.VEDTAK for h in latest)
    if not cited or not _agreement_held(facts):
        yield breach()


def _agreement_held(facts: Facts) -> bool:
    """Whether there is an agreement in force to have a mandate by; where none was ever entered,
    nothing can be said."""
    tops = [a for a in facts.register.avtalar.values() if a.slag is Avtaleslag.RAMME]
    return not tops or facts.register.framework() is not None


@rule(
    "MOD-17",
    ("L-ordlyd", "R-029"),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="{organ} har ikkje handsama {ordlyd}.",
    raad="La organet handsame den nyaste ordlyden før semja vert konstatert.",
)
def ssu_handled_this_wording(facts: Facts) -> Findings:
    """What SSU settles is the exact wording it had before it, or an editorial change of that."""
    newest = facts.file.newest
    if newest is None or not (_settled_here(facts) or _elected_here(facts)):
        return
    latest = {h.organ: h for h in facts.file.handled_by(OrganRole.SSU)}
    missing = [h.organ_namn for h in latest.values() if not _same_wording(facts, h.ordlyd)]
    if missing:
        yield breach(organ=listed(missing), ordlyd=newest.code)


@rule(
    "MOD-18",
    ("L-tyst", "R-036"),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="{partnarar} har alt svara noko anna enn ja.",
    raad="Send saka på rundgang, så partnaren kan svare på nytt, eller meld usemje der.",
)
def nobody_has_refused(facts: Facts) -> Findings:
    """SSU cannot settle over a partner's own standing decision."""
    if not _settled_here(facts):
        return
    positions = [(p, facts.file.position(p)) for p in facts.file.parties]
    yield from about(
        facts,
        [p for p, a in positions if a and facts.file.applies(a) and not a.slag.is_yes],
    )


def leaves_it_to_ssu(a: Avklaring) -> bool:
    """Whether that partner has confirmed that SSU may settle the case."""
    return is_clear(a) and a.innafor_mandat


def _settled_here(facts: Facts) -> bool:
    return facts.case.forpliktande and facts.case.modell is not Modell.TO_TRINN


def _elected_here(facts: Facts) -> bool:
    """Whether it is an election that SSU settles, so that the wording says who is elected."""
    return facts.sakstype.val and facts.case.modell is not Modell.TO_TRINN


def _same_wording(facts: Facts, ordlyd_id: str | None) -> bool:
    wordings = facts.file.ordlydar
    seen = next((i for i, o in enumerate(wordings) if o.id == ordlyd_id), None)
    if seen is None:
        return False
    later = wordings[seen + 1 :]
    return all(facts.file.wording_class(o) is OrdlydClass.REDAKSJONELL for o in later)
