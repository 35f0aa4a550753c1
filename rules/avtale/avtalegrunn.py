"""Avtalegrunn: rules on what must stand behind a change of what the parties have agreed."""

from cases.avtale import Avtale, AvtaleHending
from cases.steps import Step
from rules.facts import RegisterFacts
from rules.rule import Findings, breach, rule

AGREED = (
    "slag", "partar", "andre_partar", "paragraf_6_2", "tilstand", "inngaatt", "gjeld_fraa",
    "gjeld_til",
)
"""What the parties themselves have agreed; title, keeper and short version are the register's."""


@rule(
    "AVT-41",
    ("L-avtalegrunn",),
    heimel="hol. § 6-1; Felles utviklingsplan kap. 5.2.1",
    stopp="«{avtale}» kan ikkje få {kva} ved ei innføring i registeret. Partane har ikkje gjort "
    "vedtak om det.",
    raad="Vis til saka der alle partane i avtalen har vedteke det. Tittel, eigar, kortversjon og "
    "målgruppe kan rettast utan sak.",
    treng=Avtale,
)
def agreements_change_by_a_case(facts: RegisterFacts) -> Findings:
    """Who is bound by what is changed by those who are bound, in a case, and never by an entry."""
    made = facts.new(Avtale)
    before = facts.register.avtalar.get(made.id)
    named = made.sak is not None and (before is None or before.sak != made.sak)
    changed = before is not None and any(getattr(made, f) != getattr(before, f) for f in AGREED)
    if (named or changed) and not _settled_by(facts, made.partar):
        yield breach(avtale=made.tittel, kva="nytt innhald" if changed else "ei sak som grunnlag")


def _settled_by(facts: RegisterFacts, parties: tuple[str, ...]) -> bool:
    """Whether the case that is named is a vedteke one on agreements, that all of them were in."""
    if facts.grunnlag is None:
        return False
    file = facts.grunnlag
    case, took_part = file.case, set(file.vedtak[-1].partar if file.vedtak else file.parties)
    agreement = facts.register.sakstypar[case.sakstype].avtale
    return agreement and case.sakssteg is Step.VEDTEKE and set(parties) <= took_part


@rule(
    "AVT-42",
    ("L-avtalegrunn", "L-slutt"),
    heimel="hol. §§ 6-1 og 6-5; Felles utviklingsplan kap. 5.2.1",
    stopp="«{avtale}» gjeld framleis mellom partane. Han kan ikkje opphevast utan at dei har "
    "vedteke det.",
    raad="Vis til saka der alle partane har vedteke det. Ein part som vil ut åleine, seier opp.",
    treng=AvtaleHending,
)
def repealed_by_its_parties(facts: RegisterFacts) -> Findings:
    """An agreement ends when its time is out or its parties say so; we only write that down."""
    event = facts.new(AvtaleHending)
    if event.slag != "oppheving":
        return
    standing = facts.register.avtalar[event.avtale]
    run_out = standing.gjeld_til is not None and standing.gjeld_til <= event.dato
    bound = facts.register.bound_by(standing, event.dato)
    if not run_out and bound and not _settled_by(facts, bound):
        yield breach(avtale=standing.tittel)


@rule(
    "AVT-43",
    ("L-dato",),
    heimel="hol. § 6-5 andre ledd",
    stopp="Oppseiinga er datert {dato}, men avtalen vart først inngått {inngaatt}.",
    raad="Før inn dagen organet avgjorde at denne avtalen skulle seiast opp.",
    treng=AvtaleHending,
)
def terminated_after_it_was_concluded(facts: RegisterFacts) -> Findings:
    """Nobody has terminated what was not yet agreed: that was the version before."""
    event = facts.new(AvtaleHending)
    concluded = facts.register.avtalar[event.avtale].inngaatt
    if concluded is not None and event.dato < concluded:
        yield breach(
            event.partnar, dato=event.dato.isoformat(), inngaatt=concluded.isoformat()
        )


@rule(
    "AVT-44",
    ("L-oppseiing-to",),
    heimel="hol. § 6-5 andre ledd; Felles utviklingsplan kap. 5.2.1",
    stopp="Oppseiinga frå {partnar} gjeld ikkje før ein annan kjend person i sekretariatet fører "
    "inn det same, eller {partnar} gjer det sjølv.",
    raad="La ein annan sjå på brevet og føre inn den same oppseiinga, med eigen person-id.",
    treng=AvtaleHending,
)
def termination_is_read_by_two(facts: RegisterFacts) -> Findings:
    """A letter is the termination when a second person has read it, as a letter is an answer."""
    event = facts.new(AvtaleHending)
    if event.slag == WAITING:
        yield breach(event.partnar, partnar=facts.name(event.partnar or ""))


WAITING = "oppseiing_ventar"
"""A termination the secretariat has entered from a letter that one person has read."""
