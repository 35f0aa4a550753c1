"""Seta i organa: rules on how many there are, for whom, at which level, and for how long."""

from datetime import date, timedelta

from cases.fellesskap_terms import Gruppe
from cases.listing import listed
from cases.partner import Sete
from cases.steps import Trekk
from cases.terms import OrganRole
from rules.facts import RegisterFacts
from rules.frist import months_after
from rules.organ.samansetjing import SIDES, demands_on, fits, gap, gaps, in_words, joint_organs
from rules.organ.vervsyn import after, day_of, judged_organs, judged_seats, seated_organs
from rules.parametrar import parameter
from rules.rule import Findings, breach, breach_of, ok, rule

MONTHS_IN_YEAR = 12
LISTENERS = {
    Gruppe.STATSFORVALTAR: "R-214", Gruppe.KS: "R-214", Gruppe.FYLKESKOMMUNE: "R-214",
    Gruppe.PKO: "R-220",
}
"""Those who may attend and speak, and the row that says so."""
WORKING = frozenset({OrganRole.SSU, OrganRole.OMRAADEUTVAL, OrganRole.FAGUTVAL})
"""The organs that people take part in with their professional competence."""


@rule(
    "SET-01",
    (
        "R-198", "R-188", "R-152", "R-176", "R-153", "R-106", "R-107", "R-137", "R-144",
        "R-096", "R-098", "R-099", "R-100", "R-101", "R-102", "R-103", "R-114", "R-115",
        "R-126", "R-127", "R-128", "R-129", "R-130", "R-131", "R-134", "R-177",
        "R-200", "R-201", "R-202", "R-205", "R-211", "R-212", "R-213", "R-214", "R-218",
        "R-220", "R-221", "R-224", "R-225", "R-229", "R-234", "R-235", "R-243",
    ),
    heimel="Felles utviklingsplan kap. 3.2, 5.2.5, 8.1–8.3 og 9; "
    "rapport frå Helse Førde kap. 3.0 og 4.0",
    stopp="{organ} skal ha {kva}, men {har}.",
    raad="Før inn den som manglar, med «saksgang oppnemn», eller avslutt vervet til den som er "
    "for mykje.",
    radvis=True,
)
def composition_holds(facts: RegisterFacts) -> Findings:
    """The seats of an organ are those its composition demands; each demand is a row of data.

    A seat that is entered may not be one too many; that others lack is seen when looking over,
    once anybody at all has been entered (SET-16).
    """
    yield ok()
    if facts.trekk is not Trekk.OVERSYN:
        yield from _one_too_many(facts)
        return
    organs: dict[tuple[str, str, str], list[str]] = {}
    for organ in seated_organs(facts):
        for found in gaps(facts.register, organ, facts.day):
            key = (found.krav.rad, found.krav.kva, found.har)
            organs.setdefault(key, []).append(organ.namn)
    for (rad, kva, har), names in organs.items():
        yield breach_of(rad, organ=listed(names), kva=kva, har=har)


def _one_too_many(facts: RegisterFacts) -> Findings:
    register = after(facts)
    for organ, seat in judged_seats(facts):
        for krav in demands_on(organ):
            found = gap(register, organ, krav, day_of(facts))
            if found and found.over and fits(register, krav, seat):
                yield breach_of(krav.rad, organ=organ.namn, kva=krav.kva, har=found.har)


@rule(
    "SET-02",
    ("R-230",),
    heimel="Rapport frå Helse Førde kap. 4.0 og 5.0",
    stopp="Plassen «{stilling}» i {organ} er ført inn {lengd}. Medlemer vert oppnemnde for {aar} "
    "år om gongen.",
    raad="Før inn ein siste dag som er {aar} år fram, eller tidlegare for den som tek over midt i "
    "perioden.",
    treng=Sete,
)
def term_is_set(facts: RegisterFacts) -> Findings:
    """A member is appointed for a term; whoever takes over midway serves the rest of it."""
    years = parameter(facts.register, "periode_aar")
    for organ, seat in judged_seats(facts):
        latest = months_after(seat.fraa, years * MONTHS_IN_YEAR) - timedelta(days=1)
        if seat.til is None or seat.til > latest:
            yield breach(
                seat.partnar, stilling=seat.stilling, organ=organ.namn, aar=in_words(years),
                lengd="for lenger tid" if seat.til else "utan siste dag",
            )


@rule(
    "SET-03",
    ("L-organsyn", "R-230"),
    heimel="Rapport frå Helse Førde kap. 4.0 og 5.0",
    stopp="Verv i {organ} {gaar} ut {dag}: {kven}.",
    raad="Be dei som vel, om nye medlemer i tide, og før dei inn med «saksgang oppnemn».",
)
def terms_run_out(facts: RegisterFacts) -> Findings:
    """Somebody says so before a term ends, and when it has ended with nobody after."""
    months = parameter(facts.register, "periodevarsel_maanader")
    soon, long_ago = months_after(facts.day, months), months_after(facts.day, -months)
    ending: dict[tuple[str, date], list[str]] = {}
    for organ in joint_organs(facts.register, facts.day):
        mine = [s for s in facts.register.sete if s.organ == organ.id]
        for seat in mine:
            if seat.til and long_ago <= seat.til <= soon and not _followed(seat, mine):
                ending.setdefault((organ.namn, seat.til), []).append(seat.stilling)
    for (name, day), seats in sorted(ending.items()):
        goes = "går" if day >= facts.day else "gjekk"
        yield breach(organ=name, gaar=goes, dag=day.isoformat(), kven=listed(sorted(seats)))


def _followed(seat: Sete, others: list[Sete]) -> bool:
    """Whether somebody sits for the same on the day after, or has been entered for it."""
    return any(
        o is not seat and o.gruppe is seat.gruppe and o.partnar == seat.partnar
        and seat.til is not None and (o.til is None or o.til > seat.til)
        and o.stilling == seat.stilling
        for o in others
    )


@rule(
    "SET-04",
    ("R-240",),
    heimel="Rapport frå Helse Førde kap. 4.0",
    stopp="{organ} har {tal} medlemer, fleire enn {hogst}. Store organ er vanskelege å organisere.",
    raad="Vurder ei mindre samansetjing, eller eit nettverk eller ei arbeidsgruppe i staden.",
)
def organ_is_not_too_large(facts: RegisterFacts) -> Findings:
    """Too many members make an organ hard to organise."""
    most, register = parameter(facts.register, "maks_medlemer"), after(facts)
    for organ in judged_organs(facts):
        number = len(register.seats(organ.id, day_of(facts)))
        if number > most:
            yield breach(organ=organ.namn, tal=in_words(number), hogst=in_words(most))


@rule(
    "SET-05",
    ("R-092",),
    heimel="Rapport frå Helse Førde kap. 4.0",
    stopp="I {organ} er {side} åleine om nivået {nivaa}.",
    raad="La begge sider møte med folk frå same nivå i organisasjonen, og før nivået inn.",
)
def same_level_on_both_sides(facts: RegisterFacts) -> Findings:
    """Both sides take part with people from the same level of their organisations."""
    organs = joint_organs(facts.register, facts.day)
    for organ in (o for o in organs if o.rolle in WORKING):
        seats = [s for s in facts.register.seats(organ.id, facts.day) if s.teljande and s.nivaa]
        ours, theirs = (
            {s.nivaa.casefold() for s in seats if s.gruppe in SIDES[side]}
            for side in (Gruppe.KOMMUNE, Gruppe.SPESIALIST)
        )
        alone_by_side = {"kommunane": ours - theirs, "spesialisthelsetenesta": theirs - ours}
        for side, alone in alone_by_side.items():
            if alone:
                yield breach(organ=organ.namn, side=side, nivaa=listed(sorted(alone)))


@rule(
    "SET-06",
    ("R-019",),
    heimel="Prosjektstatus, «Utfordringar til samarbeidsutvala»",
    stopp="I {organ} er det ikkje klart kva fullmakt desse har frå kommunen sin: {kven}.",
    raad="Be kommunen om fullmakta, og før inn kvar ho står. Kommunen svarar likevel alltid sjølv.",
)
def authority_is_known(facts: RegisterFacts) -> Findings:
    """A municipal representative in SSU has a stated fullmakt; no fullmakt binds the kommune."""
    for organ in facts.register.joint_organs(OrganRole.SSU, facts.day):
        vague = [
            facts.name(s.partnar) if s.partnar else s.stilling
            for s in facts.register.seats(organ.id, facts.day)
            if s.gruppe is Gruppe.KOMMUNE and not s.fullmakt
        ]
        if vague:
            yield breach(organ=organ.namn, kven=listed(sorted(set(vague))))


@rule(
    "SET-07",
    ("R-214", "R-220"),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="«{stilling}» i {organ} har møte- og talerett, og tel ikkje med i konsensus.",
    raad="Før plassen inn som observatør.",
    radvis=True,
)
def listeners_are_not_counted(facts: RegisterFacts) -> Findings:
    """Statsforvaltar, KS, fylkeskommune and PKO attend and speak; they are never counted."""
    for organ, seat in judged_seats(facts):
        row = LISTENERS.get(seat.gruppe)
        if row and seat.teljande:
            yield breach_of(row, stilling=seat.stilling, organ=organ.namn)


@rule(
    "SET-16",
    ("L-organsyn",),
    heimel="Felles utviklingsplan kap. 8",
    stopp="Det er ikkje ført inn kven som sit i {organ}.",
    raad="Før inn plassane med «saksgang oppnemn», så det kan seiast om samansetjinga held.",
)
def seats_are_entered(facts: RegisterFacts) -> Findings:
    """Of an organ nobody has been entered in, nothing can be said but that."""
    known = seated_organs(facts)
    empty = [
        o.namn for o in joint_organs(facts.register, facts.day) if demands_on(o) and o not in known
    ]
    if empty:
        yield breach(organ=listed(empty))
