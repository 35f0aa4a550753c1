"""Avtaleoversyn: rules that look at the agreements as they stand: what lacks, and what is old."""

from collections import Counter
from collections.abc import Sequence

from cases.avtale import Avtale
from cases.fellesskap_terms import Avtaleslag
from cases.listing import listed
from cases.register import Register
from cases.terms import OrganRole
from rules.facts import RegisterFacts
from rules.parametrar import parameter
from rules.rule import Findings, breach, breach_of, ok, rule

FEW = 3
POINTS = frozenset(range(1, 14))
PLANNING = 12
GOVERNING = (
    OrganRole.PARTNARSKAPSMOTE, OrganRole.SSU, OrganRole.OMRAADEUTVAL, OrganRole.FAGUTVAL,
)


def told(agreements: Sequence[Avtale]) -> str:
    """A few agreements by name, many by number."""
    if len(agreements) > FEW:
        return f"{len(agreements)} avtalar"
    return listed([f"«{a.tittel}»" for a in agreements])


def points_answered(register: Register) -> frozenset[int]:
    """The points of hol. § 6-2 that the agreements in force answer between them."""
    return frozenset(p for a in register.agreements() for p in a.paragraf_6_2)


@rule(
    "AVT-04",
    ("R-257",),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="Avtaleregisteret har {har} delavtalar i kraft, men rammeavtalen har {skal}.",
    raad="Før inn dei som manglar, og avslutt dei som ikkje gjeld. Er rammeavtalen endra, så set "
    "det nye talet i oppsettet.",
)
def as_many_as_the_framework_lays_out(facts: RegisterFacts) -> Findings:
    """The partial agreements are those that the template of the framework lays out."""
    wanted = parameter(facts.register, "delavtalar")
    there = sum(a.slag is Avtaleslag.DELAVTALE for a in facts.register.agreements())
    if wanted and there != wanted:
        yield breach(har=str(there), skal=str(wanted))


@rule(
    "AVT-05",
    ("R-271", "F-medverknad-avtale"),
    heimel="hol. § 6-2 første ledd",
    stopp="Ingen avtale i kraft svarar på {punkt}.",
    raad="Før punkta inn på avtalane dei står i. Står dei ingen stad, så ta det opp til revisjon: "
    "lova krev svar på alle dei tretten punkta.",
    radvis=True,
)
def every_point_is_answered(facts: RegisterFacts) -> Findings:
    """The agreements together answer each of the 13 points, joint planning (no. 12) among them."""
    answered = points_answered(facts.register)
    if PLANNING not in answered:
        yield breach_of(
            "R-271", punkt="korleis partane saman utviklar og planlegg tenestene (§ 6-2 nr. 12)"
        )
    others = sorted(POINTS - answered - {PLANNING})
    if others:
        yield breach_of("F-medverknad-avtale", punkt=f"§ 6-2 nr. {listed([*map(str, others)])}")


@rule(
    "AVT-06",
    ("R-260",),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="Det er vanskeleg å ha oversyn over «{avtale}»: {kva}.",
    raad="Rydd i avtaleregisteret: før inn eigar, avslutt det som ikkje gjeld, og slå saman det "
    "som er likt.",
)
def easy_to_survey(facts: RegisterFacts) -> Findings:
    """Each agreement is there once, has an owner, and has not run out."""
    there = facts.register.agreements()
    titles = Counter(a.tittel.casefold() for a in there)
    for a in there:
        troubles = {
            "ingen eig han": a.eigar is None,
            "han står der fleire gonger": titles[a.tittel.casefold()] > 1,
            "tida er ute": a.gjeld_til is not None and a.gjeld_til < facts.day,
        }
        found = [what for what, so in troubles.items() if so]
        if found:
            yield breach(avtale=a.tittel, kva=listed(found))


@rule(
    "AVT-07",
    ("R-261",),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="Ingen har gått gjennom {avtalar} sidan inngåinga.",
    raad="Gå gjennom avtaleverket, og før det inn med «saksgang avtalehending».",
)
def all_are_reviewed(facts: RegisterFacts) -> Findings:
    """The agreements are gone through, so that there is an overview of them."""
    never = [a for a in facts.register.agreements() if a.gjennomgang is None]
    if never:
        yield breach(avtalar=told(never))


@rule(
    "AVT-08",
    ("R-262",),
    heimel="Rapport frå Helse Førde kap. 4.0",
    stopp="Den nasjonale rettleiaren frå {aar} er nyare enn {avtalar}, og ingen har teke opp om "
    "det trengst revisjon.",
    raad="Meld inn éi sak som vurderer revisjon, eller før inn at avtalane er gjennomgåtte.",
)
def assessed_by_new_guidance(facts: RegisterFacts) -> Findings:
    """When the national guidance is new, the structure assesses revision, in one case."""
    year = parameter(facts.register, "rettleiar_aar")
    if not year:
        return
    older = [a for a in facts.register.agreements() if a.by_law and _last_looked_at(a) < year]
    kinds = {t.id for t in facts.register.sakstypar.values() if t.avtale}
    taken_up = any(c.sakstype in kinds and c.aar >= year for c in facts.saker)
    if older and not taken_up:
        yield breach(aar=str(year), avtalar=told(older))
    else:
        yield ok(aar=str(year))


def _last_looked_at(agreement: Avtale) -> int:
    days = (agreement.inngaatt, agreement.gjeld_fraa, agreement.gjennomgang)
    return max((d.year for d in days if d), default=0)


@rule(
    "AVT-09",
    ("R-273",),
    heimel="Felles utviklingsplan kap. 10.5",
    stopp="Grunnlagsdokumentet ligg til grunn for samhandlinga, men står ikkje i avtaleregisteret.",
    raad="Før det inn med «saksgang ny-avtale».",
)
def the_basis_is_registered(facts: RegisterFacts) -> Findings:
    """The Grunnlagsdokument remains the basis, so everybody can find it among the agreements."""
    known = (a.tittel.casefold() for a in facts.register.agreements())
    if not any(title.startswith("grunnlagsdokument") for title in known):
        yield breach()


@rule(
    "AVT-10",
    ("R-272",),
    heimel="Felles utviklingsplan kap. 8",
    stopp="Reglementet eller avtalen seier ikkje kva saker {organ} skal handsame.",
    raad="Før inn mandatet og kvar det står, med «saksgang endre-organ».",
)
def distribution_is_settled(facts: RegisterFacts) -> Findings:
    """Which cases go to which organ is settled in reglement and agreements."""
    open_still = [
        o.namn for role in GOVERNING for o in facts.register.joint_organs(role, facts.day)
        if not (o.mandat and o.mandat_kjelde)
    ]
    if open_still:
        yield breach(organ=listed(open_still))
