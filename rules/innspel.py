"""Innspel: rules on collecting, handling and working in what the partners say."""

from cases.handsaming import Handsaming
from cases.listing import listed
from cases.terms import OrganRole, Utfall
from rules.facts import Facts
from rules.rule import Findings, breach, rule, unknown
from rules.spoersmaal import LEGAL_WORD


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
        one = missing[0] if len(missing) == 1 else None
        yield breach(one, partnarar=listed([facts.name(p) for p in missing]))


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
    still_open = facts.file.open_inputs()
    if still_open:
        one = still_open[0].av if len(still_open) == 1 else None
        yield breach(one, partnarar=listed(list(dict.fromkeys(u.av_namn for u in still_open))))


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
