"""Oppseiing: rules on a party that terminates an agreement, which is its own decision alone."""

from cases.avtale import AvtaleHending
from cases.chain import top
from cases.terms import ActorRole, OrganRole, PartnerKind
from rules.facts import RegisterFacts
from rules.frist import months_after
from rules.niva import Question, level
from rules.parametrar import statutory
from rules.rule import Findings, breach, breach_of, ok, ok_in, rule
from rules.spoersmaal import organ_name


@rule(
    "AVT-26",
    ("F-avtale-seie-opp", "L-struktur"),
    heimel="slutta frå hol. §§ 6-1 og 6-5; for helseføretak òg hfl. § 28",
    stopp="{partnar} seier opp avtalen ved {svarorgan}. Saksgangen krev at {organ} gjer det.",
    raad="Be om vedtak frå {vedtak}, og før oppseiinga inn med det. Lova seier ikkje kven som "
    "seier opp; det er slutta frå reglane om kven som inngår avtalen.",
    treng=AvtaleHending,
)
def terminated_by_highest_organ(facts: RegisterFacts) -> Findings:
    """Whoever concludes an agreement terminates it: the highest organ of that party (inferred)."""
    event = facts.new(AvtaleHending)
    if event.partnar is None or event.organ is None:
        return
    may = _who_may(facts, event)
    if event.organ in may:
        yield ok(organ=event.organ.value)
    else:
        kind = facts.register.partnarar[event.partnar].slag
        highest = organ_name(facts, event.partnar, top(kind), event.dato)
        private = kind is PartnerKind.PRIVAT
        yield breach(
            event.partnar, partnar=facts.name(event.partnar), vedtak=highest,
            svarorgan=organ_name(facts, event.partnar, event.organ, event.dato),
            organ=f"{highest} eller dagleg leiar med fullmakt" if private else highest,
        )


def _who_may(facts: RegisterFacts, event: AvtaleHending) -> tuple[OrganRole, ...]:
    """Row a of the level table, for what no § 6-2 point decides."""
    partner = facts.register.partnarar[event.partnar or ""]
    governing = facts.register.reglement_on(partner.id, event.dato)
    return level(Question(
        partnar=partner, paragraf_6_2=(), sakstype="", avklaring=None, reglement=governing,
        struktur=True,
    )).organ


@rule(
    "AVT-27",
    ("F-oppseiing-frist",),
    heimel="hol. § 6-5 andre ledd",
    stopp="Oppseiinga er sett til å gjelde frå {verknad}. Fristen er {maanader} månader, så ho kan "
    "tidlegast gjelde frå {tidlegast}.",
    raad="Set dagen til {tidlegast} eller seinare.",
    treng=AvtaleHending,
)
def one_years_notice(facts: RegisterFacts) -> Findings:
    """An agreement under hol. chapter 6 is terminated with one year's notice.

    It is counted from the day the organ decided: earlier than that it can never take effect.
    """
    event = facts.new(AvtaleHending)
    months = statutory("oppseiing_maanader")
    earliest = months_after(event.dato, months)
    if not facts.register.avtalar[event.avtale].by_law or event.verknad is None:
        return
    if event.verknad < earliest:
        yield breach(
            event.partnar, verknad=event.verknad.isoformat(), maanader=str(months),
            tidlegast=earliest.isoformat(),
        )
    else:
        yield ok(verknad=event.verknad.isoformat())


@rule(
    "AVT-28",
    ("L-brev", "L-prov"),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="{kva} ligg ikkje ved oppseiinga frå {partnar}.",
    raad="Legg henne ved som fil, så alle kan sjå kva partnaren har avgjort.",
    treng=AvtaleHending,
    radvis=True,
)
def termination_has_proof(facts: RegisterFacts) -> Findings:
    """A received letter is the termination, so it must be there; a party's own has its extract."""
    event = facts.new(AvtaleHending)
    received = facts.act.actor.rolle is ActorRole.SEKRETARIAT
    row = "L-brev" if received else "L-prov"
    if event.prov is not None:
        yield ok_in(row)
    else:
        what = "brevet eller protokollutskrifta" if received else "protokollutskrifta"
        yield breach_of(row, kva=what, partnar=facts.name(event.partnar or ""))
