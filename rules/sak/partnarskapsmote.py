"""Partnarskapsmøte: rules on presenting a case and lifting it to the highest meeting."""

from cases.oslo import local_day
from cases.steps import Trekk
from cases.terms import ActorRole, OrganRole, PartnerKind, Utfall
from rules.facts import Facts
from rules.organord import LEGAL_WORD
from rules.rule import Findings, breach, rule
from rules.sak.saksgang import organ_display

LEADERS = (OrganRole.PARTNARSKAPSMOTE, OrganRole.TOPPLEIARSAMLING)


def highest_meeting(facts: Facts) -> str:
    """What this helsefellesskap calls the meeting; the word of the national model if unknown."""
    role = OrganRole.PARTNARSKAPSMOTE
    known = facts.register.joint_organs(role, facts.day)
    return known[0].namn if known else LEGAL_WORD[role]


@rule(
    "PM-01",
    ("R-123", "R-122"),
    heimel="Felles utviklingsplan kap. 8.1",
    stopp="{organ} tek ikkje imot saker. Saker vert lyfte til {mote}.",
    raad="Vel {mote}.",
)
def lifted_to_the_formal_meeting(facts: Facts) -> Findings:
    """Cases are lifted to the formal meeting of the highest leaders, and to no other organ."""
    target, day = facts.register.found(facts.maal), facts.case.lyft_pm
    if target is None or day is None:
        return
    if target.rolle is not OrganRole.PARTNARSKAPSMOTE or not target.exists_on(day):
        yield breach(organ=target.namn, mote=highest_meeting(facts))


@rule(
    "PM-02",
    ("R-124", "R-119"),
    heimel="Felles utviklingsplan kap. 8.1",
    stopp="{kven} kan ikkje lyfte saker til {mote}.",
    raad="Det kan SSU, eit områdeutval eller ein av partane gjere.",
)
def lifted_by_ssu_area_or_party(facts: Facts) -> Findings:
    """SSU, an områdeutval or any party may lift a case, without the consent of SSU."""
    actor = facts.act.actor
    if actor.rolle is ActorRole.SEKRETARIAT:
        return
    if actor.rolle is ActorRole.PARTNAR:
        partner = facts.register.partner(actor.partnar)
        may = partner is not None and partner.slag is not PartnerKind.RAADGJEVAR
    else:
        organ = facts.register.found(actor.organ)
        may = organ is not None and organ.rolle in (OrganRole.SSU, OrganRole.OMRAADEUTVAL)
    if not may:
        who = facts.name(actor.partnar) if actor.partnar else organ_display(facts, actor.organ)
        yield breach(kven=who, mote=highest_meeting(facts))


@rule(
    "PM-03",
    ("R-045",),
    heimel="Etablering av helsefellesskap, «Status helsefellesskap»",
    stopp="Skissa er ikkje presentert for toppleiinga enno.",
    raad="Presenter saka i møtet først, og opne runden etterpå.",
)
def presented_before_round(facts: Facts) -> Findings:
    """A structure draft is presented before the round of approvals in the kommunar."""
    if facts.sakstype.presentasjon and facts.case.presentert_pm is None:
        yield breach()


@rule(
    "PM-04",
    ("L-presentasjon", "R-045"),
    heimel="Etablering av helsefellesskap, «Status helsefellesskap»",
    stopp="Saka kan ikkje ha vore presentert i {organ} {dato}.",
    raad="Før inn møtet for toppleiinga der saka vart presentert, og dagen det var.",
)
def presented_where_leaders_meet(facts: Facts) -> Findings:
    """A presentation is made to the meeting of the highest leaders, while the case is alive."""
    day, organ = facts.case.presentert_pm, facts.register.found(facts.maal)
    if facts.trekk is not Trekk.PRESENTER_PM or day is None or organ is None:
        return
    alive = local_day(facts.case.innmeldt) <= day <= facts.day
    if organ.rolle not in LEADERS or not organ.exists_on(day) or not alive:
        yield breach(organ=organ.namn, dato=day.isoformat())


def _met_after_the_round(facts: Facts) -> bool:
    """Whether the highest meeting has approved the wording after the last partner answered it."""
    answers = [a for k in facts.file.demands if (a := facts.file.position(k.partnar))]
    return any(
        h.utfall in APPROVES and h.semje and h.ordlyd
        and all(h.dato >= a.dato and h.registrert > a.registrert for a in answers)
        and all(facts.file.still_applies(h.ordlyd, p) for p in facts.file.parties)
        for h in facts.file.handled_by(OrganRole.PARTNARSKAPSMOTE)
    )


APPROVES = (Utfall.GODKJENT, Utfall.TILRAADING, Utfall.VEDTAK)


@rule(
    "PM-05",
    ("R-042",),
    heimel="Felles utviklingsplan kap. 3",
    stopp="{mote} har ikkje godkjent planen etter at partnarane vart samde.",
    raad="Legg planen fram for {mote}, og før inn handsaminga med «saksgang handsam».",
)
def plan_is_signed_by_the_leaders(facts: Facts) -> Findings:
    """A joint development plan is signed at the highest meeting when the partners have agreed."""
    if facts.sakstype.pm_godkjenner and not _met_after_the_round(facts):
        yield breach(mote=highest_meeting(facts))


@rule(
    "PM-06",
    ("R-135",),
    heimel="Felles utviklingsplan kap. 8.1",
    stopp="{mote} har ikkje hatt plansaka til forankring.",
    raad="Presenter planen for {mote}, eller lat møtet drøfte han, før han vert vedteken.",
)
def plan_is_anchored_by_the_leaders(facts: Facts) -> Findings:
    """The highest meeting anchors the direction of joint planning before a plan is adopted."""
    if not facts.sakstype.plan:
        return
    heard = facts.file.discussed_by(OrganRole.PARTNARSKAPSMOTE)
    if not (heard or facts.case.presentert_pm or facts.case.lyft_pm):
        yield breach(mote=highest_meeting(facts))


@rule(
    "PM-07",
    ("R-125",),
    heimel="Felles utviklingsplan kap. 8.1",
    stopp="Ei sak av typen {sakstype} er til vanleg ikkje ei sak for {mote}.",
    raad="{mote} tek helst planar, prioriteringar, prosjekt og avtalar. Lyft saka om ho likevel "
    "treng avklaring der.",
)
def fit_for_the_highest_meeting(facts: Facts) -> Findings:
    """Plans, priorities, projects and agreements are the cases of the highest meeting."""
    kind = facts.sakstype
    fits = kind.plan or kind.prosjekt or kind.avtale or kind.struktur
    if not fits and not facts.case.pasientgrupper:
        yield breach(sakstype=kind.namn.lower(), mote=highest_meeting(facts))
