"""Avtaleinnhald: rules on what an agreement says is common, what is adapted, and what it binds."""

from cases.case import Case
from cases.fellesskap_terms import Avtaleslag
from cases.listing import listed
from cases.ordlyd import Ordlyd
from cases.rundgang import Answer
from cases.steps import Trekk
from cases.terms import Avtaleform, Okonomi, OrganRole, PartnerKind
from rules.avtale.revisjon import revised
from rules.facts import Facts
from rules.parametrar import statutory
from rules.rule import Findings, breach, ok, rule
from rules.spoersmaal import organ_name

SECTIONS = frozenset({"felles", "tilpassa"})
"""What a paper says that it tells: which parts are common, and which may be adapted."""


@rule(
    "AVT-14",
    ("R-079",),
    heimel="Felles utviklingsplan kap. 5.2.3",
    stopp="Det er ikkje avklart kva i avtalen som er felles, og kva som kan tilpassast: {kvifor}.",
    raad="Skriv kva som er felles og kva som er opent («saksgang legg-ved … --avsnitt "
    "felles,tilpassa»), eller gi dei det gjeld, eit eige vedlegg.",
)
def common_and_adapted_are_told_apart(facts: Facts) -> Findings:
    """What must be common and what may be adapted is discussed and defined before the round."""
    newest, form = facts.file.newest, facts.case.avtaleform
    if not facts.sakstype.avtale or newest is None:
        return
    owners = [facts.name(a.partnar) for a in newest.vedlegg]
    defined = bool(owners) or any(set(d.avsnitt) >= SECTIONS for d in facts.file.dokument)
    if form is Avtaleform.FELLES_IDENTISK and owners:
        yield breach(kvifor=f"han skal vere lik for alle, men {listed(owners)} har eige vedlegg")
    elif form is Avtaleform.FELLES_MED_TILPASSING and not defined:
        yield breach(kvifor="han er open for tilpassing, men ingen har sagt kva som er opent")


def _adapted(before: Ordlyd | None, after: Ordlyd) -> list[str]:
    """The partners whose own annex is new or changed."""
    return [
        p for p in after.partar
        if after.annex_of(p) and (before is None or before.annex_of(p) != after.annex_of(p))
    ]


@rule(
    "AVT-15",
    ("R-082",),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="Den nye ordlyden gir {partnarar} ei eiga tilpassing og endrar samstundes det som er "
    "felles.",
    raad="Set dei i kvar sin ordlyd. Ei lokal tilpassing endrar ikkje den felles teksten, og då er "
    "det berre {partnarar} som svarar på nytt.",
    treng=Ordlyd,
)
def adaptation_leaves_the_common_text(facts: Facts) -> Findings:
    """Agreements have a common form; an adaptation for one kommune does not change what is common.
    """
    before, after = facts.file.newest, facts.new(Ordlyd)
    if not facts.sakstype.avtale or before is None:
        return
    common = before.tekst != after.tekst or set(before.dokument) != set(after.dokument)
    adapted = _adapted(before, after)
    if common and adapted:
        yield breach(partnarar=listed([facts.name(p) for p in adapted]))


@rule(
    "AVT-16",
    ("R-076", "R-077"),
    heimel="Felles utviklingsplan kap. 5.2.3",
    stopp="Tilpassinga for {partnarar} er ikkje grunngjeven.",
    raad="Skriv kvifor avtalen vert tilpassa for dei, til dømes at kommunen er særleg stor eller "
    "særleg liten.",
    treng=Ordlyd,
)
def adaptation_has_reason(facts: Facts) -> Findings:
    """An agreement may be adapted for a partner in a special situation, and says why."""
    before, after = facts.file.newest, facts.new(Ordlyd)
    adapted = _adapted(before, after) if facts.sakstype.avtale else []
    if adapted and not after.grunn:
        yield breach(partnarar=listed([facts.name(p) for p in adapted]))


@rule(
    "AVT-19",
    ("F-avtale-endre",),
    heimel="slutta frå hol. § 6-1",
    stopp="«{avtale}» har innhald etter hol. § 6-2, men endringa er meld inn utan.",
    raad="Før inn kva punkt endringa gjeld, så kvart kommunestyre avgjer henne sjølv. Har "
    "kommunestyra opna for at andre kan endre avtalen, så legg ved vedtaka om det.",
    treng=Case,
)
def a_change_is_decided_like_the_agreement(facts: Facts) -> Findings:
    """Whoever concludes an agreement changes it, but where they have opened for others (inferred).
    """
    case = facts.new(Case)
    before = revised(case, facts.sakstype, facts.register)
    if before is None:
        return
    if before.paragraf_6_2 and not case.paragraf_6_2:
        yield breach(avtale=before.tittel)
    else:
        yield ok(avtale=before.id)


@rule(
    "AVT-29",
    ("L-avtalepartar",),
    heimel="hol. §§ 6-1 og 6-5 (utleidd): ingen vert løyst frå ein avtale utan å ha sagt han opp",
    stopp="{partnarar} er bundne av «{avtale}», men er ikkje med i saka som skal endre han.",
    raad="Ta dei med i saka. Skal berre nokre av dei avtale noko, er det ein ny avtale under "
    "denne.",
    treng=Case,
)
def everyone_bound_is_in_the_revision(facts: Facts) -> Findings:
    """Nobody is let out of an agreement, or has it changed, by a case it is not in."""
    case = facts.new(Case)
    before = revised(case, facts.sakstype, facts.register)
    if before is None:
        return
    circle = set(case.krins)
    bound = facts.register.bound_by(before, facts.day)
    left_out = [p for p in bound if not _is_in(facts, p, circle) and _exists(facts, p)]
    if left_out:
        yield breach(partnarar=listed([facts.name(p) for p in left_out]), avtale=before.tittel)


def _exists(facts: Facts, partner: str) -> bool:
    """Whether it is there today, itself or by an heir; not one that is still to come."""
    known = facts.register.partnarar[partner]
    return known.member_on(facts.day) or bool(facts.register.heirs(partner, facts.day))


def _is_in(facts: Facts, partner: str, circle: set[str]) -> bool:
    """Whether the partner, or whoever took over after it, is in the circle."""
    return partner in circle or bool(circle & {*facts.register.heirs(partner, facts.day)})


@rule(
    "AVT-20",
    ("R-269",),
    heimel="Etablering av helsefellesskap, «Status helsefellesskap»",
    stopp="Saka seier ikkje kva samarbeidsavtale ho vidareutviklar.",
    raad="Vis til avtalen i registeret når saka vert meld inn («--avtale»). Strukturen vert ikkje "
    "til ved sida av avtalen, men i han.",
)
def structure_develops_the_agreement(facts: Facts) -> Findings:
    """To establish the helsefellesskap means to develop the cooperation agreement there is."""
    if not facts.sakstype.struktur or facts.register.framework() is None:
        return
    about = facts.register.avtalar.get(facts.case.avtale or "")
    if about is None or about.slag is not Avtaleslag.RAMME:
        yield breach()
    else:
        yield ok(avtale=about.id)


@rule(
    "AVT-24",
    ("F-okonomiplan",),
    heimel="slutta frå koml. §§ 14-2 a og 14-3 første ledd",
    stopp="Saka bind {partnar} i {aar} år, lenger enn dei {plan} åra økonomiplanen gjeld. Svaret "
    "kom frå {svarorgan}.",
    raad="Vurder om {organ} bør avgjere saka sjølv.",
    treng=Answer,
    felt="organ",
)
def council_binds_beyond_the_plan(facts: Facts) -> Findings:
    """What costs beyond the years of the økonomiplan ought to be the council's own (inferred)."""
    answer = facts.new(Answer)
    a = facts.file.clarification(answer.partnar)
    kommune = facts.register.partnarar[answer.partnar].slag is PartnerKind.KOMMUNE
    if not kommune or a is None or not answer.slag.is_yes or a.okonomi is Okonomi.INGEN:
        return
    years = statutory("okonomiplan_aar")
    if (a.varigheit or 0) > years and answer.organ is not OrganRole.KOMMUNESTYRE:
        council = organ_name(facts, answer.partnar, OrganRole.KOMMUNESTYRE, answer.dato)
        yield breach(
            answer.partnar, partnar=facts.name(answer.partnar), aar=str(a.varigheit),
            plan=str(years), svarorgan=answer.organ_namn, organ=council,
        )


IMPORTANT = "viktig"


@rule(
    "AVT-18",
    ("R-209",),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="Saka er merkt som viktig, og {organ} har ikkje handsama henne.",
    raad="La {organ} handsame eller drøfte saka først.",
)
def important_cases_reach_ssu(facts: Facts) -> Findings:
    """The organ in the SSU role handles the important cases of cooperation."""
    leaving = facts.trekk in (Trekk.OPNE_RUNDE, Trekk.TA_TIL_VITANDE, Trekk.AVVIS)
    labels = {m.casefold() for m in facts.case.merkelappar}
    if not leaving or IMPORTANT not in labels:
        return
    if facts.file.discussed_by(OrganRole.SSU):
        yield ok()
    else:
        held = facts.register.joint_organs(OrganRole.SSU, facts.day)
        yield breach(organ=listed([o.namn for o in held]) or "SSU")
