"""Arbeidsorgan: rules on which organ may elucidate a case, and how a group is set up and ends."""

from collections.abc import Iterator

from cases.case import Case
from cases.fellesskap_terms import Gruppe, Medverking
from cases.listing import listed
from cases.partner import Organ
from cases.steps import Step
from cases.terms import OrganRole, Utfall
from rules.facts import Facts, RegisterFacts
from rules.rule import Findings, breach, breach_of, ok, rule
from rules.sak.medverknad import GROUP_NAMES, takes_part

R = OrganRole
TEMPORARY = frozenset({R.ADHOC, R.ARBEIDSGRUPPE, R.PLANGRUPPE})
"""Groups that are set up for one task and end with it."""

KINDS: dict[OrganRole, str] = {
    R.FAGUTVAL: "eit fagleg utval",
    R.ADHOC: "eit ad hoc-utval",
    R.ARBEIDSGRUPPE: "ei arbeidsgruppe",
    R.PLANGRUPPE: "ei plangruppe",
}
ALL_SIDES: dict[OrganRole, tuple[str, tuple[Gruppe, ...]]] = {
    R.ARBEIDSGRUPPE: ("R-152", (Gruppe.BRUKAR, Gruppe.KOMMUNE, Gruppe.SPESIALIST)),
    R.PLANGRUPPE: ("R-151", (Gruppe.BRUKAR, Gruppe.KOMMUNE, Gruppe.FASTLEGE, Gruppe.SPESIALIST)),
}
"""Whom a group must have from, by its role, and the row that says so."""


def drafter(facts: Facts) -> Organ | None:
    """The organ that elucidates the case, or would after this act."""
    return facts.register.found(facts.case.utgreiing_organ)


@rule(
    "UTG-07",
    ("R-143", "R-146"),
    heimel="Prosjektstatus, «Helsefellesskapet sin modell»; Felles utviklingsplan kap. 10.2",
    stopp="Ei sak av typen {sakstype} vert til vanleg greidd ut av {vanleg}, ikkje av {organ}.",
    raad="Har de ein god grunn til å velje {organ}, går saka dit. Elles flyttar du henne til eit "
    "slikt organ med «saksgang omfordel».",
)
def drafted_where_it_belongs(facts: Facts) -> Findings:
    """Procedures and models of service are developed in professional organs, standing or ad hoc."""
    organ, wanted = drafter(facts), facts.sakstype.utgreiarar
    if organ and wanted and organ.rolle not in wanted:
        *others, last = (KINDS[r] for r in wanted)
        usual = f"{', '.join(others)} eller {last}" if others else last
        yield breach(sakstype=facts.sakstype.namn.lower(), vanleg=usual, organ=organ.namn)


@rule(
    "UTG-08",
    ("L-omfordeling", "R-145", "R-288"),
    heimel="Prosjektstatus, «Status for arbeidsgruppene» og «Utfordringar til samarbeidsutvala»",
    stopp="Saka ligg alt hjå {organ}.",
    raad="Vel organet saka høyrer heime i.",
)
def moved_to_another_organ(facts: Facts) -> Findings:
    """A case that came to the wrong level is given to another organ, and the reason stays."""
    organ = drafter(facts)
    if organ and organ.id == facts.maal:
        yield breach(organ=organ.namn)


@rule(
    "UTG-09",
    ("R-147",),
    heimel="Felles utviklingsplan kap. 6",
    stopp="{organ} manglar {manglar}.",
    raad="Før det inn med «saksgang nytt-organ» og «saksgang oppnemn», så alle veit kva gruppa "
    "skal levere, kven som er med, og når ho er ferdig.",
)
def group_has_its_task(facts: Facts) -> Findings:
    """A group set up for a task has that task, members and a last day."""
    organ = drafter(facts)
    if organ is None or organ.rolle not in TEMPORARY:
        return
    there = {
        "oppgåve": bool(organ.oppgaave),
        "medlemer": bool(facts.register.seats(organ.id, facts.day)),
        "sluttdato": organ.til is not None,
    }
    missing = [name for name, has in there.items() if not has]
    if missing:
        yield breach(organ=organ.namn, manglar=listed(missing))


@rule(
    "UTG-10",
    ("R-147",),
    heimel="Felles utviklingsplan kap. 6",
    stopp="{organ} skulle vere ferdig {dato}, men sak {sak} var ikkje levert då.",
    raad="Be SSU forlengje gruppa eller leggje henne ned («saksgang endre-organ»). Saka kan gå til "
    "eit anna organ med «saksgang omfordel».",
)
def time_is_not_out(facts: RegisterFacts) -> Findings:
    """The last day of a group is a promise: what it has not delivered by then, SSU must look at."""
    for case in _under_way(facts):
        organ = facts.register.found(case.utgreiing_organ)
        if organ and organ.rolle in TEMPORARY and organ.til and organ.til < facts.day:
            yield breach(organ=organ.namn, dato=organ.til.isoformat(), sak=case.number)


def _under_way(facts: RegisterFacts) -> Iterator[Case]:
    """The case the act is about; for the oversight every case that is being elucidated."""
    cases = (facts.case,) if isinstance(facts, Facts) else facts.saker
    return (c for c in cases if c.sakssteg is Step.UTGREIING)


@rule(
    "UTG-11",
    ("R-152", "R-151"),
    heimel="Prosjektstatus, «Hovudpilar 2»; Felles utviklingsplan kap. 3.3 og 10.4",
    stopp="{organ} har ikkje med alle sider: {manglar} manglar.",
    raad="Oppnemn nokon frå kvar side med «saksgang oppnemn», eller før inn eit unntak med grunn.",
    radvis=True,
)
def group_has_all_sides(facts: Facts) -> Findings:
    """A working group has users, kommunar and specialist care; a plan group fastlegar as well."""
    organ = drafter(facts)
    if organ is None or organ.rolle not in ALL_SIDES:
        return
    row, wanted = ALL_SIDES[organ.rolle]
    missing = [GROUP_NAMES[g] for g in wanted if not takes_part(facts, g)]
    if missing:
        yield breach_of(row, organ=organ.namn, manglar=listed(missing))


@rule(
    "UTG-12",
    ("R-251",),
    heimel="Rapport frå Helse Førde kap. 1.0",
    stopp="{organ} er ikkje sett ned av {ssu}.",
    raad="La {ssu} setje ned arbeidsgruppa og gi henne mandat, og før inn kven som oppretta henne.",
)
def group_is_set_down_by_ssu(facts: Facts) -> Findings:
    """A working group is set down, and given its mandate, by the organ that stands over it."""
    organ = drafter(facts)
    if organ is None or organ.rolle is not R.ARBEIDSGRUPPE:
        return
    maker = facts.register.found(organ.oppretta_av)
    if maker is None or maker.rolle is not R.SSU:
        yield breach(organ=organ.namn, ssu=_ssu(facts))
    else:
        yield ok(organ=organ.namn, oppretta_av=maker.namn)


def _ssu(facts: Facts) -> str:
    held = facts.register.joint_organs(R.SSU, facts.day)
    return listed([o.namn for o in held]) or "SSU"


@rule(
    "UTG-13",
    ("R-149",),
    heimel="Felles utviklingsplan kap. 8.3",
    stopp="Saka gjeld eit problem innanfor ein avtale som gjeld, og {organ} er eit fast organ.",
    raad="Løys det i ein eigen prosess, til dømes i eit ad hoc-utval.",
)
def problem_inside_agreement_apart(facts: Facts) -> Findings:
    """A concrete problem within an agreement in force is solved in a process of its own."""
    organ = drafter(facts)
    inside = facts.case.avtale is not None and not facts.sakstype.avtale
    if organ and inside and organ.rolle not in TEMPORARY:
        yield breach(organ=organ.namn)


@rule(
    "UTG-14",
    ("R-237",),
    heimel="Rapport frå Helse Førde kap. 4.0",
    stopp="{organ} er ei faggruppe, og behovet er ikkje drøfta i {ssu}.",
    raad="Drøft behovet i {ssu} først, og før inn handsaminga med utfallet drøfta.",
)
def need_for_group_is_discussed(facts: Facts) -> Findings:
    """Groups for prioritised patients are appointed by need, discussed in the organ above."""
    organ = drafter(facts)
    grouped = organ is not None and organ.rolle in TEMPORARY and facts.case.pasientgrupper
    if organ and grouped and not facts.file.discussed_by(R.SSU, R.OMRAADEUTVAL):
        yield breach(organ=organ.namn, ssu=_ssu(facts))


@rule(
    "UTG-15",
    ("R-159",),
    heimel="Prosjektstatus, «Status for arbeidsgruppene»",
    stopp="{organ} har ikkje svara på spørsmålet frå dei som greier ut saka.",
    raad="Vent til {organ} har drøfta det, eller før inn eit unntak med grunn: då går saka vidare "
    "utan svaret.",
)
def questions_are_answered(facts: Facts) -> Findings:
    """Those who elucidate may put a question back to an organ, and wait for what it says."""
    for asked in facts.file.medverknad:
        organ = facts.register.organ.get(asked.kven)
        if organ is None or organ.partnar or asked.korleis is not Medverking.SPURD:
            continue
        handled = (h.registrert for h in facts.file.handsamingar if h.organ == organ.id)
        settled = (
            m.registrert for m in facts.file.medverknad
            if m.kven == organ.id and m.korleis in (Medverking.GJENNOMFORT, Medverking.UNNTAK)
        )
        if not any(at > asked.registrert for at in (*handled, *settled)):
            yield breach(organ=organ.namn)


@rule(
    "UTG-16",
    ("R-217",),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="{organ} har ikkje gått god for framlegget.",
    raad="La {organ} handsame utkastet og gi tilråding eller godkjenning først.",
)
def drafter_has_finished(facts: Facts) -> Findings:
    """Whoever elucidated sees that the processes needed are carried out before it goes on."""
    organ = drafter(facts)
    if organ is None:
        return
    last = facts.file.last_handling(organ.id)
    if last is None or last.utfall not in (Utfall.TILRAADING, Utfall.GODKJENT):
        yield breach(organ=organ.namn)
    else:
        yield ok(organ=organ.namn, utfall=last.utfall.value)
