"""Purring: rules on who is reminded, when, and by whom."""

from datetime import timedelta

from cases.purring import Purring
from cases.svarfrist import deadline
from cases.terms import ActorRole
from rules.facts import Facts
from rules.kalender import calendar_of
from rules.parametrar import parameter
from rules.purrestige import climbed, last_told, plan, promise, receivers, rests_until
from rules.purretrinn import (
    RETUR,
    leader_title,
    rung_days,
    rungs,
    stige,
    working_day,
)
from rules.rule import Findings, breach, rule
from rules.skuld import owed


@rule(
    "PUR-01",
    ("L-purring", "R-050"),
    heimel="Felles utviklingsplan kap. 5.2.4",
    stopp="{partnar} har ingenting uteståande i runden.",
    raad="Den som har svara, vert ikkje purra. Sjå kven som står att med «saksgang utestaande».",
    treng=Purring,
)
def only_those_who_owe(facts: Facts) -> Findings:
    """Nobody is reminded of what it has done; a nei is an answer."""
    partner = facts.new(Purring).partnar
    if not owed(facts, partner):
        yield breach(partner, partnar=facts.name(partner))


@rule(
    "PUR-02",
    ("L-vent", "R-059"),
    heimel="Rapport frå Helse Førde kap. 1.0",
    stopp="Saka er sett på vent: {grunn}. Då vert ingen purra.",
    raad="Ta saka opp att først, med «saksgang ta-opp-att».",
    treng=Purring,
)
def what_is_on_hold_rests(facts: Facts) -> Findings:
    """Pausing is explicit, and while it lasts reminders stop."""
    if facts.case.paa_vent:
        yield breach(grunn=facts.case.vent_grunn.rstrip("."))


@rule(
    "PUR-03",
    ("L-lovnad",),
    heimel="løfte frå saksgangen",
    stopp="{partnar} har sagt at saka skal handsamast {dato}. Det vert ikkje purra før {etter}.",
    raad="Vent til då. Gjeld det ikkje lenger, før inn ein ny dag med «saksgang lovnad».",
    treng=Purring,
)
def a_promise_rests_the_ladder(facts: Facts) -> Findings:
    """Who has said when it will answer is left in peace until then."""
    partner = facts.new(Purring).partnar
    promised = promise(facts, partner)
    if promised is None:
        return
    until = rests_until(facts, promised)
    if facts.day < until:
        yield breach(
            partner, partnar=facts.name(partner), dato=promised.dato.isoformat(),
            etter=until.isoformat(),
        )


@rule(
    "PUR-04",
    ("L-purring", "R-050"),
    heimel="løfte frå saksgangen",
    stopp="{partnar} har alt fått brevet «{trinn}» for fristen {frist}.",
    raad="Kvart trinn går éin gong for kvar frist. Ring heller, og før inn samtalen med "
    "«saksgang samtale».",
    treng=Purring,
)
def each_rung_once(facts: Facts) -> Findings:
    """One rung, one letter: for each partner, round and deadline."""
    new = facts.new(Purring)
    same = [
        p for p in climbed(facts, new.partnar)
        if (p.trinn, p.frist, p.lovnad, p.retur) == (new.trinn, new.frist, new.lovnad, new.retur)
    ]
    if same:
        yield breach(
            new.partnar, partnar=facts.name(new.partnar), trinn=rungs()[new.trinn].namn,
            frist=new.frist.isoformat(),
        )


@rule(
    "PUR-05",
    ("L-purring", "R-050"),
    heimel="framlegg; kvart helsefellesskap kan setje dagane sjølv",
    stopp="Trinnet «{trinn}» er ikkje på tur før {dag}.",
    raad="Vent til då, eller ring og før inn samtalen med «saksgang samtale».",
    treng=Purring,
)
def not_before_its_day(facts: Facts) -> Findings:
    """A rung is climbed when its day has come, reckoned from the deadline in force."""
    new, due = facts.new(Purring), deadline(facts.file)
    days = dict(zip((t.id for t in stige()), rung_days(facts.register, due or new.frist),
                    strict=True))
    day = days.get(new.trinn)
    if day is not None and facts.day < day:
        yield breach(new.partnar, trinn=rungs()[new.trinn].namn, dag=day.isoformat())


@rule(
    "PUR-06",
    ("L-purring-ja",),
    heimel="framlegg; løfte frå saksgangen",
    stopp="Brevet til {tittel} i {partnar} går ikkje før ein person har sagt ja.",
    raad="Sjå teksten og sei ja med «saksgang klar-til-sending».",
    treng=Purring,
)
def a_person_says_yes(facts: Facts) -> Findings:
    """A human always sees what goes to an administrative leader."""
    new = facts.new(Purring)
    clock = facts.act.actor.rolle is ActorRole.SYSTEM
    if clock and rungs()[new.trinn].ja:
        title = leader_title(facts.register.partnarar[new.partnar])
        yield breach(new.partnar, tittel=title, partnar=facts.name(new.partnar))


@rule(
    "PUR-07",
    ("L-purring-linje",),
    heimel="framlegg; løfte frå saksgangen",
    stopp="Brevet til {tittel} i {partnar} har inga personleg linje.",
    raad="Legg til ei linje med --linje, så den som les, ser at eit menneske har skrive.",
    treng=Purring,
)
def a_leader_gets_a_personal_line(facts: Facts) -> Findings:
    """Who writes to a leader says something that only a person could have said."""
    new = facts.new(Purring)
    if rungs()[new.trinn].ja and not new.linje:
        title = leader_title(facts.register.partnarar[new.partnar])
        yield breach(new.partnar, tittel=title, partnar=facts.name(new.partnar))


@rule(
    "PUR-08",
    ("L-purring-mottakar",),
    heimel="løfte frå saksgangen",
    stopp="Ingen adresse hjå {partnar} tek imot dette brevet.",
    raad="{kva}",
    treng=Purring,
)
def somebody_gets_it(facts: Facts) -> Findings:
    """A reminder that reaches nobody is no reminder: it must be seen, not lost."""
    new = facts.new(Purring)
    rung = rungs()[new.trinn]
    if rung.brev and not receivers(facts, new.partnar, new.trinn):
        title = leader_title(facts.register.partnarar[new.partnar])
        yield breach(
            new.partnar, partnar=facts.name(new.partnar),
            kva=f"Før inn {title} med «saksgang ny-kontakt --slag leiar»." if rung.ja else
            "Ring partnaren, og før inn ein kontakt som svarar med «saksgang ny-kontakt».",
        )


@rule(
    "PUR-09",
    ("L-purring-mellomrom",),
    heimel="framlegg; løfte frå saksgangen",
    stopp="Det vart sist skrive til {partnar} om saka {sist}. Det skal gå minst {dagar} dagar "
    "imellom.",
    raad="Vent til {etter}, eller ring og før inn samtalen med «saksgang samtale».",
    treng=Purring,
)
def not_twice_in_a_few_days(facts: Facts) -> Findings:
    """Nobody is nagged: some days pass between two letters about the same case."""
    new = facts.new(Purring)
    waits = rungs()[new.trinn].brev and plan(facts, new.partnar).retur is None
    days = parameter(facts.register, "purring_mellomrom_dagar")
    last = last_told(facts, new.partnar)
    if waits and new.trinn != RETUR and (facts.day - last).days < days:
        free = working_day(calendar_of(facts.register), last + timedelta(days=days))
        yield breach(
            new.partnar, partnar=facts.name(new.partnar), sist=last.isoformat(), dagar=str(days),
            etter=free.isoformat(),
        )
