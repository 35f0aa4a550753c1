"""Prosjekt: rules on what a project must have before it starts, on its way, and when it is done."""

from cases.fellesskap_terms import Gruppe, Medverking
from cases.listing import listed, the_only
from rules.facts import Facts
from rules.rule import Findings, breach, ok, rule, unknown
from rules.sak.medverknad import GROUP_NAMES

STEERING = (Gruppe.KOMMUNE, Gruppe.SPESIALIST, Gruppe.BRUKAR)


@rule(
    "PRO-01",
    ("R-158",),
    heimel="Felles utviklingsplan kap. 3.3",
    stopp="Prosjektet manglar {manglar}.",
    raad="Før inn prosjektleiaren (stillinga) og dagen leiaren tek til, med «saksgang rett».",
)
def project_has_leader_and_start(facts: Facts) -> Findings:
    """A project has a leader, and its start is counted from the day the leader begins."""
    if not facts.sakstype.prosjekt:
        return
    leader = facts.case.prosjektleiar
    there = {"prosjektleiar": leader, "oppstartsdato": facts.case.oppstart}
    missing = [name for name, has in there.items() if not has]
    if missing:
        yield unknown(manglar=listed(missing))
    elif leader:
        yield ok(prosjektleiar=leader)


def milestones(facts: Facts) -> tuple[str, ...]:
    """The milestones a project must have planned; signing only where something is signed."""
    signed = facts.sakstype.signering or facts.sakstype.pm_godkjenner
    return ("utkast", "vedtak", "signering") if signed else ("utkast", "vedtak")


@rule(
    "PRO-02",
    ("R-058",),
    heimel="Prosjektstatus, «Prosjektmål»",
    stopp="Prosjektet har ingen planlagd dato for {milepaelar}.",
    raad="Før dei inn med «saksgang milepael». Dei faktiske datoane vert førte ved sida av.",
)
def project_has_milestones(facts: Facts) -> Findings:
    """A project has target dates for draft, adoption and signing; planned and actual are kept."""
    if not facts.sakstype.prosjekt:
        return
    planned = {m.namn.casefold() for m in facts.file.milepaelar if m.planlagt}
    missing = [name for name in milestones(facts) if name not in planned]
    if missing:
        yield breach(milepaelar=listed(missing))


@rule(
    "PRO-03",
    ("R-154",),
    heimel="Felles utviklingsplan kap. 3.3",
    stopp="Prosjektet manglar {manglar}.",
    raad="Vel styringsgruppe, og før inn medlemene med «saksgang oppnemn»: leiarane på begge sider "
    "og ein brukarrepresentant.",
)
def project_is_steered_by_all_sides(facts: Facts) -> Findings:
    """The steering group has the leaders of both sides and a representative of the users."""
    if not facts.sakstype.prosjekt:
        return
    group = facts.case.styringsgruppe
    if group is None:
        yield breach(manglar="ei styringsgruppe")
        return
    there = {seat.gruppe for seat in facts.register.seats(group, facts.day)}
    missing = [GROUP_NAMES[g] for g in STEERING if g not in there]
    if missing:
        yield breach(manglar=f"{listed(missing)} i styringsgruppa")


@rule(
    "PRO-04",
    ("R-044",),
    heimel="Felles utviklingsplan kap. 3.3",
    stopp="Prosjektet er ikkje lagt fram att for dei som var med, så dei kan konkludere.",
    raad="Legg det fram for dei, lag tiltaksplanen saman, og før det inn med «saksgang medverknad» "
    "som gjennomført.",
)
def project_goes_back_to_those_involved(facts: Facts) -> Findings:
    """At the end a project returns to those involved, who conclude and make the action plan."""
    if not facts.sakstype.prosjekt:
        return
    newest = facts.file.newest
    after = newest.laga if newest else facts.case.innmeldt
    done = (
        m for m in facts.file.medverknad
        if m.korleis is Medverking.GJENNOMFORT and m.registrert > after
    )
    if not any(done):
        yield breach()


@rule(
    "PRO-05",
    ("R-157", "R-053"),
    heimel="Innspel til NHSP 2024–2027, spm. 5; Felles utviklingsplan kap. 3.3",
    stopp="{partnarar} har ingen adresse, og får ikkje vite at omfanget av saka er endra.",
    raad="Før inn ein kontakt for kvar av dei med «saksgang ny-kontakt», og endre omfanget så.",
)
def change_reaches_everyone(facts: Facts) -> Findings:
    """A case may change direction while it is elucidated, and every partner is told in writing."""
    silent = [p for p in facts.case.krins if not facts.register.contacts_of(p, facts.day)]
    if silent:
        yield breach(the_only(silent), partnarar=listed([facts.name(p) for p in silent]))


@rule(
    "PRO-06",
    ("R-161",),
    heimel="Innspel til NHSP 2024–2027, spm. 1",
    stopp="Milepælen {namn} skulle vore nådd {dato}, og er ikkje ført som nådd.",
    raad="Før inn når han vart nådd, eller ein ny plan med grunn.",
)
def project_follows_its_milestones(facts: Facts) -> Findings:
    """Large joint projects are hard to achieve: a milestone that is past is looked at."""
    if not facts.sakstype.prosjekt:
        return
    for milestone in {m.namn.casefold(): m for m in facts.file.milepaelar}.values():
        late = milestone.planlagt and milestone.planlagt < facts.day and not milestone.faktisk
        if late and milestone.planlagt:
            yield breach(namn=milestone.namn, dato=milestone.planlagt.isoformat())
