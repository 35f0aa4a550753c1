"""Konsensus: rules on when the partners agree, one rule for each way an answer can be lacking."""

from cases.handsaming import Handsaming
from cases.listing import listed
from cases.ordlyd import Ordlyd
from cases.oslo import local_day
from cases.steps import Step, Trekk
from cases.terms import Modell, OrganRole, PartnerKind, Registrering
from rules.facts import Facts
from rules.rule import Findings, breach, ok, rule
from rules.spoersmaal import SPECIALIST
from rules.teljing import Standing, answered, asked, standing, those


def _those(facts: Facts, *standings: Standing) -> Findings:
    settled_in_ssu = facts.case.modell is Modell.KONSENSUS or not facts.case.forpliktande
    if settled_in_ssu and facts.case.sakssteg is not Step.RUNDGANG:
        return
    lacking = those(facts, *standings)
    if lacking:
        one = lacking[0] if len(lacking) == 1 else None
        yield breach(one, partnarar=listed([facts.name(p) for p in lacking]))
    else:
        yield ok(svar=str(answered(facts)), spurde=str(len(asked(facts))))


@rule(
    "KON-01",
    ("L-tyst", "R-036"),
    heimel="Etablering av helsefellesskap, «Sentral føringar»; Felles utviklingsplan kap. 5.2.1",
    stopp="{partnarar} har ikkje svara. Tagnad er aldri samtykke.",
    raad="Vent på svaret, eller ta kontakt. Fristen åleine avgjer ingenting.",
)
def nobody_is_silent(facts: Facts) -> Findings:
    """Silence is never consent: every partner asked has answered."""
    yield from _those(facts, Standing.INGEN)


@rule(
    "KON-02",
    ("R-036", "R-035", "R-072", "R-088"),
    heimel="Etablering av helsefellesskap, «Sentral føringar»; "
    "Felles utviklingsplan kap. 5.1 og 5.2.1",
    stopp="{partnarar} har ikkje svara ja. Ingen kan røystast ned.",
    raad="Møt framlegget med ny ordlyd, avgrens saka, eller meld usemje.",
)
def nobody_is_outvoted(facts: Facts) -> Findings:
    """Every partner counts the same, and each of them must have said yes."""
    yield from _those(facts, Standing.IKKJE_JA)


@rule(
    "KON-03",
    ("L-ordlyd",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Svaret frå {partnarar} gjeld ein eldre ordlyd eller runde og tel ikkje.",
    raad="Opne ein ny runde for dei det gjeld, om ikkje det er gjort.",
)
def nobody_answered_older_wording(facts: Facts) -> Findings:
    """A yes to an older wording is no yes to this one."""
    yield from _those(facts, Standing.GAMMAL_ORDLYD)


@rule(
    "KON-04",
    ("L-mellombels", "L-brev"),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Svaret frå {partnarar} er mellombels og tel ikkje enno.",
    raad="Be partnaren stadfeste telefonsvaret, eller la ein annan person kontrollere brevet.",
)
def nobody_is_provisional(facts: Facts) -> Findings:
    """What the secretariat registered counts when the right person has stood behind it."""
    yield from _those(facts, Standing.MELLOMBELS)


@rule(
    "KON-05",
    ("R-002", "R-001", "R-008"),
    heimel="koml. §§ 5-3 og 13-1; Felles utviklingsplan kap. 5.2",
    stopp="Svaret frå {partnarar} kjem ikkje frå rett organ, slik saka er avklart.",
    raad="Be om vedtak frå organet som «saksgang niva» viser.",
)
def everyone_at_right_level(facts: Facts) -> Findings:
    """An answer that counts comes from the organ the level table demands, as cleared today."""
    yield from _those(facts, Standing.FEIL_NIVAA)


@rule(
    "KON-06",
    ("L-gjennomgang", "R-006"),
    heimel="Felles utviklingsplan kap. 5.2",
    stopp="{partnarar} må stadfeste avklaringa, for saka er endra sidan.",
    raad="Be partnaren stadfeste eller avklare på nytt. Svaret tel då att, om nivået er det same.",
)
def clarifications_hold(facts: Facts) -> Findings:
    """When the facts a level rested on change, the answer waits until they are confirmed."""
    yield from _those(facts, Standing.MAA_STADFEST)


@rule(
    "AVG-01",
    ("L-avgrensing", "R-024"),
    heimel="Felles utviklingsplan kap. 3.2 og 6",
    stopp="Etter avgrensinga må minst éin kommune og éin i spesialisthelsetenesta stå att.",
    raad="Meld usemje i staden, eller avgrens mindre.",
    treng=Ordlyd,
)
def narrowing_leaves_both_sides(facts: Facts) -> Findings:
    """A narrowing leaves at least one kommune and one specialist party."""
    left = facts.new(Ordlyd).partar
    kinds = {facts.register.partnarar[p].slag for p in left}
    if PartnerKind.KOMMUNE not in kinds or not kinds & SPECIALIST:
        yield breach()


@rule(
    "AVG-02",
    ("L-avgrensing", "R-010"),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="Ei avgrensing skal handsamast i SSU; {organ} kan ikkje gjere det.",
    raad="Før inn avgrensinga som ei handsaming i SSU.",
    treng=Handsaming,
)
def narrowed_by_ssu(facts: Facts) -> Findings:
    """A narrowing is an SSU handsaming with a reason."""
    handling = facts.new(Handsaming)
    if facts.trekk is Trekk.AVGRENS and handling.rolle is not OrganRole.SSU:
        yield breach(organ=handling.organ_namn)


@rule(
    "AVG-03",
    ("L-avgrensing", "R-072"),
    heimel="Felles utviklingsplan kap. 5.1",
    stopp="{partnarar} har svara ja og kan ikkje avgrensast bort.",
    raad="Avgrens berre bort dei som ikkje er samde, eller som seier at saka ikkje gjeld dei.",
    treng=Ordlyd,
)
def nobody_who_agreed_is_left_out(facts: Facts) -> Findings:
    """A narrowing is to those who agree: whoever said yes is not shut out."""
    kept = facts.new(Ordlyd).partar
    yes = those(facts, Standing.TEL, Standing.MELLOMBELS)
    shut_out = [p for p in yes if p not in kept and _said_yes(facts, p)]
    if shut_out:
        one = shut_out[0] if len(shut_out) == 1 else None
        yield breach(one, partnarar=listed([facts.name(p) for p in shut_out]))


def _said_yes(facts: Facts, partner: str) -> bool:
    """Whether its yes counts, or has come in a letter that only waits to be checked."""
    letters = [a for a in facts.file.awaiting(partner) if a.registrering is Registrering.BREV]
    waits = any(a.slag.is_yes for a in letters)
    return waits or standing(facts, partner) is Standing.TEL


@rule(
    "AVG-04",
    ("L-avgrensing", "L-ordlyd"),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="{organ} møttest {dato}, før partnarane vart spurde om {ordlyd}, og kan ikkje ha "
    "avgrensa saka då.",
    raad="Før inn møtet der SSU handsama avgrensinga.",
    treng=Ordlyd,
)
def narrowed_after_it_was_asked(facts: Facts) -> Findings:
    """Who agrees is known only when the partners have been asked of the wording that is narrowed.
    """
    handling, newest = facts.new(Handsaming), facts.file.newest
    if facts.trekk is not Trekk.AVGRENS or newest is None:
        return
    asked = facts.file.round.opna if facts.file.round else facts.case.innmeldt
    if handling.ordlyd != newest.id or handling.dato < local_day(asked):
        yield breach(
            organ=handling.organ_namn, dato=handling.dato.isoformat(), ordlyd=newest.code
        )
