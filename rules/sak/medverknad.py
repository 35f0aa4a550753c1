"""Medverknad: rules on who must take part in a case, or be asked, without deciding anything."""

from collections.abc import Iterator

from cases.case_type import Medverknadkrav
from cases.fellesskap_terms import Gruppe, Medverking
from cases.oppfolging import Medverknad
from cases.terms import DocumentKind, PartnerKind
from rules.facts import Facts
from rules.rule import Findings, breach, breach_of, rule, unknown
from rules.vilkaar import holds

M = Medverking
TAKES_PART = frozenset({M.MED, M.GJENNOMFORT})
ASKED = TAKES_PART | {M.SPURD, M.INVITERT, M.TAKKA_JA}
MEETING = frozenset({M.TAKKA_JA, M.GJENNOMFORT, M.AVLYST})
"""What can only be said of a meeting somebody has been invited to."""

GROUP_NAMES: dict[Gruppe, str] = {
    Gruppe.KOMMUNE: "kommunane",
    Gruppe.SPESIALIST: "spesialisthelsetenesta",
    Gruppe.BRUKAR: "brukarane",
    Gruppe.FASTLEGE: "fastlegane",
    Gruppe.KOMMUNEOVERLEGE: "kommuneoverlegane",
    Gruppe.SJUKEHUSLEGE: "sjukehuslegane",
    Gruppe.PKO: "praksiskonsulentane (PKO)",
    Gruppe.KS: "KS",
    Gruppe.HOVUDSAMANSLUTNING: "hovudsamanslutningane",
    Gruppe.STATSFORVALTAR: "statsforvaltaren",
    Gruppe.FYLKESKOMMUNE: "fylkeskommunen",
    Gruppe.UNGDOM: "ungdomsrådet",
    Gruppe.SEKRETARIAT: "sekretariatet",
    Gruppe.ANDRE: "andre samarbeidspartar",
}


@rule(
    "MED-01",
    (
        "R-184", "R-187", "R-190", "R-191", "R-194", "R-196", "L-medverknad",
        "R-056", "R-185", "R-197", "R-238", "R-245", "R-253",
    ),
    heimel="hol. § 6-1 tredje ledd; Felles utviklingsplan kap. 3.1, 5.2.1, 5.2.5 og 8",
    stopp="Ingen frå {gruppe} er {korleis}.",
    raad="Ta dei med eller spør dei, og før det inn med «saksgang medverknad». Går det ikkje, før "
    "inn eit unntak med grunn.",
    radvis=True,
)
def demanded_groups(facts: Facts) -> Findings:
    """Each group the case type demands at this move takes part, has been asked, or is excepted."""
    for demand in facts.sakstype.medverknadkrav:
        if demand.trekk is not facts.trekk or not holds(facts, demand.naar):
            continue
        if not _met(facts, demand):
            yield breach_of(demand.rad, gruppe=_name(demand), korleis=_how(demand))


def _name(demand: Medverknadkrav) -> str:
    private = demand.slag is PartnerKind.PRIVAT
    return "dei private og ideelle" if private else GROUP_NAMES[demand.gruppe]


def _how(demand: Medverknadkrav) -> str:
    if demand.med_fag:
        return "med i arbeidet, med fagområdet oppgitt"
    taking_part = demand.korleis in TAKES_PART
    return "med i arbeidet" if taking_part else "med i arbeidet eller spurd om saka"


def _met(facts: Facts, demand: Medverknadkrav) -> bool:
    """By an entry on the case, by a seat in the organ that works with it, or by a paper or a
    statement that shows it: seat and consultation weigh alike."""
    enough = TAKES_PART if demand.korleis in TAKES_PART else ASKED
    entries = (m for m in standing_entries(facts, demand.gruppe) if _fits(facts, demand, m))
    if any(m.korleis in enough or (m.korleis is M.UNNTAK and m.merknad) for m in entries):
        return True
    if demand.med_fag or demand.slag is not None:
        return False
    return has_seat(facts, demand.gruppe) or _spoken(facts, demand.gruppe)


def _fits(facts: Facts, demand: Medverknadkrav, entry: Medverknad) -> bool:
    if demand.med_fag and not entry.fag and entry.korleis is not M.UNNTAK:
        return False
    partner = facts.register.partnarar.get(entry.kven)
    excepted = entry.korleis is M.UNNTAK
    return demand.slag is None or excepted or (partner is not None and partner.slag is demand.slag)


def standing_entries(facts: Facts, group: Gruppe) -> Iterator[Medverknad]:
    """What is entered of that group, the latest word on each: an invitation may be called off."""
    latest = {m.kven: m for m in facts.file.medverknad if m.gruppe is group}
    yield from latest.values()


def has_seat(facts: Facts, group: Gruppe) -> bool:
    """Whether the group sits in the organ that elucidates the case, or in its steering group."""
    organs = (facts.case.utgreiing_organ, facts.case.styringsgruppe)
    return any(
        seat.gruppe is group
        for organ in organs if organ
        for seat in facts.register.seats(organ, facts.day)
    )


def _spoken(facts: Facts, group: Gruppe) -> bool:
    """Whether a paper tells how the users took part, or an adviser of that group has spoken."""
    if group is Gruppe.BRUKAR and facts.file.has_document(DocumentKind.MEDVERKNAD):
        return True
    known = facts.register.partnarar
    speakers = (known[u.av] for u in facts.file.uttalar if u.av in known)
    return any(p.gruppe is group for p in speakers)


def takes_part(facts: Facts, group: Gruppe) -> bool:
    """Whether the group has a seat there or takes part in this case, or is excepted with reason."""
    entries = standing_entries(facts, group)
    return has_seat(facts, group) or any(
        m.korleis in TAKES_PART or (m.korleis is M.UNNTAK and m.merknad) for m in entries
    )


@rule(
    "MED-02",
    ("R-194", "L-grunn"),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Unntaket for {gruppe} er ikkje grunngjeve.",
    raad="Skriv kvifor dei ikkje er med, med --merknad.",
    treng=Medverknad,
)
def exception_has_reason(facts: Facts) -> Findings:
    """That a group is left out is documented, with the reason."""
    entry = facts.new(Medverknad)
    if entry.korleis is M.UNNTAK and not entry.merknad:
        yield unknown(gruppe=GROUP_NAMES[entry.gruppe])


@rule(
    "MED-03",
    ("R-186",),
    heimel="Felles utviklingsplan kap. 5.2.1; rapport frå Helse Førde kap. 2.0",
    stopp="Ingen frå {grupper} er spurd om råd i runden.",
    raad="Spør dei med «saksgang opne-runde --raad», eller før inn eit unntak med grunn. Råd vert "
    "lagde ved og aldri talde.",
)
def advisers_are_asked(facts: Facts) -> Findings:
    """Users, and general practitioners where the case is theirs, are asked for advice.

    They are asked with the partners; their advice lies on the case and is never counted.
    """
    if not facts.case.forpliktande:
        return
    wanted = [Gruppe.BRUKAR]
    if holds(facts, "fastlege_relevant") or facts.sakstype.tenesteutvikling:
        wanted.append(Gruppe.FASTLEGE)
    asked = {n.gruppe for n in facts.nye if isinstance(n, Medverknad)}
    missing = [g for g in wanted if g not in asked and not _excepted_or_with(facts, g)]
    if facts.in_earnest and missing:
        yield breach(grupper=" eller ".join(GROUP_NAMES[g] for g in missing))


def _excepted_or_with(facts: Facts, group: Gruppe) -> bool:
    words = {M.UNNTAK, *ASKED}
    return any(m.korleis in words for m in standing_entries(facts, group))


@rule(
    "MED-04",
    ("R-189",),
    heimel="Felles utviklingsplan kap. 5.2.5",
    stopp="Førespurnaden til fastlegane seier ikkje kor stor oppgåva er, og korleis ho vert dekt.",
    raad="Skriv omfanget og dekninga med --merknad.",
    treng=Medverknad,
)
def request_says_how_much(facts: Facts) -> Findings:
    """A request to general practitioners states the size of the task and its compensation."""
    entry = facts.new(Medverknad)
    asked = entry.korleis in (M.MED, M.SPURD, M.INVITERT)
    if entry.gruppe is Gruppe.FASTLEGE and asked and not entry.merknad:
        yield unknown()


@rule(
    "MED-05",
    ("R-054",),
    heimel="Felles utviklingsplan kap. 3.3; prosjektstatus, «Hovudpilar 1»",
    stopp="{partnar} er ikkje ført opp som invitert til noko møte i saka.",
    raad="Før inn invitasjonen først, så alle ser kven som er invitert, har takka ja, har møtt "
    "eller har avlyst.",
    treng=Medverknad,
)
def invited_before_they_answer(facts: Facts) -> Findings:
    """For each partner: invited, accepted, held or cancelled, in that order."""
    entry = facts.new(Medverknad)
    member = facts.register.partnarar.get(entry.kven)
    if member is None or entry.korleis not in MEETING:
        return
    if not any(m.kven == entry.kven and m.korleis is M.INVITERT for m in facts.file.medverknad):
        yield breach(member.id, partnar=facts.name(member.id))
