"""Innspel: rules on collecting, handling and working in what the partners say."""

from datetime import date

from cases.fellesskap_terms import Gruppe, Medverking
from cases.handsaming import Handsaming
from cases.listing import listed, the_only
from cases.partner import Partner
from cases.register import Register
from cases.steps import Step
from cases.terms import OrganRole, PartnerKind, Utfall
from rules.facts import Facts, RegisterFacts
from rules.organord import LEGAL_WORD
from rules.parametrar import parameter
from rules.rule import Findings, breach, ok, rule, unknown
from rules.sak.medverknad import ASKED, GROUP_NAMES, has_seat, standing_entries
from rules.spoersmaal import SPECIALIST


@rule(
    "INP-01",
    ("R-307",),
    heimel="Innspel til NHSP 2024–2027, innleiing",
    stopp="{partnarar} har ikkje gitt innspel, og ingen frist for innspel er ute.",
    raad="Vent på innspela, eller til fristen er ute. Utkastet byggjer på det som er kome inn.",
)
def inputs_are_collected(facts: Facts) -> Findings:
    """The parties give their input before the draft goes on, or the deadline for it has passed."""
    if not facts.sakstype.innspel:
        return
    deadline = facts.case.innspelsfrist
    given = {u.av for u in facts.file.uttalar if u.slag == "innspel"}
    missing = [p for p in facts.case.krins if p not in given]
    if missing and not (deadline and facts.day > deadline):
        yield breach(the_only(missing), partnarar=listed([facts.name(p) for p in missing]))


@rule(
    "INP-02",
    ("R-060",),
    heimel="Innspel til NHSP 2024–2027, innleiing",
    stopp="{organ} handsama saka {dato}, utanfor tidsrommet frå {fraa} til {til}.",
    raad="Handsam saka i tidsrommet, eller send henne til SSU på nytt med eit anna tidsrom.",
    treng=Handsaming,
)
def handled_inside_window(facts: Facts) -> Findings:
    """Organs side by side handle the same draft inside one agreed window."""
    handling = facts.new(Handsaming)
    start, end = facts.case.vindauge_fraa, facts.case.vindauge_til
    if handling.rolle is not OrganRole.SSU or start is None or end is None:
        return
    if not start <= handling.dato <= end:
        yield breach(
            organ=handling.organ_namn, dato=handling.dato.isoformat(),
            fraa=start.isoformat(), til=end.isoformat(),
        )


@rule(
    "INP-03",
    ("R-309",),
    heimel="Innspel til NHSP 2024–2027, innleiing",
    stopp="Innspel frå {partnarar} er korkje innarbeidde eller svara på.",
    raad="Før inn korleis kvart innspel er møtt, med «saksgang innarbeid».",
)
def inputs_are_met(facts: Facts) -> Findings:
    """Every input is worked in or answered before the final note."""
    met = {i.uttale for i in facts.file.innarbeidingar}
    still_open = [u for u in facts.file.uttalar if u.slag == "innspel" and u.id not in met]
    if still_open:
        spoken = {u.av: u.av_namn for u in still_open}
        yield breach(the_only(list(spoken)), partnarar=listed(list(spoken.values())))


@rule(
    "INP-04",
    ("R-309",),
    heimel="Innspel til NHSP 2024–2027, innleiing",
    stopp="{organ} har ikkje godkjent det endelege innspelet.",
    raad="Før inn handsaminga i {organ} med utfallet godkjent.",
)
def final_note_approved(facts: Facts) -> Findings:
    """The organ that finally approves the note has done so (here the arbeidsgruppe, or SSU)."""
    if facts.sakstype.godkjennar is None:
        return
    roles = [OrganRole(r) for r in facts.sakstype.godkjennar.split("|")]
    latest = {h.organ: h for h in facts.file.handsamingar if h.rolle in roles}.values()
    newest = facts.file.newest
    approved = [
        h for h in latest
        if h.utfall is Utfall.GODKJENT and newest is not None and h.ordlyd == newest.id
    ]
    if not approved:
        existing = [r for r in roles if facts.register.joint_organs(r, facts.day)]
        yield unknown(organ=" eller ".join(LEGAL_WORD[r] for r in existing or roles))


PARTIES_TO_INPUT = (Gruppe.KOMMUNE, Gruppe.SPESIALIST, Gruppe.BRUKAR, Gruppe.FASTLEGE)


@rule(
    "INP-05",
    ("R-306",),
    heimel="Felles utviklingsplan kap. 3.2",
    stopp="{grupper} er ikkje med i arbeidet med innspelet.",
    raad="Spør dei, og før det inn med «saksgang medverknad». Rådgjevarane som står i registeret, "
    "vert spurde av seg sjølv når saka vert meld inn.",
)
def all_sides_work_together(facts: Facts) -> Findings:
    """Kommunar, specialist care, users and doctors work together on the input."""
    if not facts.sakstype.innspel:
        return
    missing = [g for g in PARTIES_TO_INPUT if not _with_us(facts, g)]
    if missing:
        yield breach(grupper=listed([GROUP_NAMES[g] for g in missing]))
    else:
        yield ok(grupper=listed([g.value for g in PARTIES_TO_INPUT]))


def _with_us(facts: Facts, group: Gruppe) -> bool:
    """By a partner in the circle, by being asked or taking part, by speaking, or by a seat."""
    known = facts.register.partnarar
    kinds = {known[p].slag for p in facts.case.krins if p in known}
    if group is Gruppe.KOMMUNE and PartnerKind.KOMMUNE in kinds:
        return True
    if group is Gruppe.SPESIALIST and kinds & SPECIALIST:
        return True
    entries = standing_entries(facts, group)
    spoken = any(known[u.av].gruppe is group for u in facts.file.uttalar if u.av in known)
    return spoken or has_seat(facts, group) or any(
        m.korleis in ASKED or (m.korleis is Medverking.UNNTAK and m.merknad) for m in entries
    )


CARRIERS: dict[str, str] = {
    "ks": "KS", "rhf": "det regionale helseføretaket", "statsforvaltar": "statsforvaltaren",
}
"""Those who ought to listen to the helsefellesskap and carry its input on (R-310)."""


def carriers(register: Register, day: date) -> dict[str, tuple[Partner, ...]]:
    """Those of the register that an adopted input is sent to, by what they are."""
    members = [p for p in register.partnarar.values() if p.member_on(day)]
    return {
        name: tuple(p for p in members if name in (p.slag.value, p.gruppe and p.gruppe.value))
        for name in CARRIERS
    }


@rule(
    "INP-06",
    ("R-310",),
    heimel="Innspel til NHSP 2024–2027, spm. 5",
    stopp="{mottakarar} står ikkje i registeret med adresse, og får ikkje innspelet.",
    raad="Før dei inn med «saksgang ny-partnar» og «saksgang ny-kontakt». Då går innspelet til dei "
    "når det er vedteke.",
)
def input_is_carried_on(facts: Facts) -> Findings:
    """Regional actors listen to the helsefellesskap and take the challenges further."""
    if not facts.sakstype.innspel:
        return
    found = carriers(facts.register, facts.day)
    without = [
        CARRIERS[name] for name, partners in found.items()
        if not any(facts.register.contacts_of(p.id, facts.day) for p in partners)
    ]
    if without:
        yield breach(mottakarar=listed(without))
    else:
        yield ok(mottakarar=listed([p.id for ps in found.values() for p in ps]))


YEARS_AHEAD = 2


@rule(
    "INP-07",
    ("R-305",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Den nasjonale planen frå {aar} skal byggje på innspel frå helsefellesskapa, og det er "
    "ikkje meldt inn noko innspel til han.",
    raad="Meld inn innspelet når invitasjonen kjem, eller spør etter han.",
)
def next_plan_gets_our_input(facts: RegisterFacts) -> Findings:
    """The next national plan builds on input from the helsefellesskap: a case in the years before.
    """
    year = parameter(facts.register, "nasjonal_plan_aar")
    if not year or facts.day.year < year - YEARS_AHEAD:
        return
    kinds = {t.id for t in facts.register.sakstypar.values() if t.innspel}
    given = any(
        c.sakstype in kinds and c.aar >= year - YEARS_AHEAD and c.sakssteg not in NEVER_SENT
        for c in facts.saker
    )
    if given:
        yield ok(aar=str(year))
    else:
        yield breach(aar=str(year))


NEVER_SENT = frozenset({Step.TREKT, Step.AVVIST, Step.FEILREGISTRERT})
