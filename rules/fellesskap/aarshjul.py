"""Tasks that come back: rules on what must be done each year, and after each election."""

from datetime import date

from cases.avtale import Avtale
from cases.case import Case
from cases.listing import listed
from cases.oslo import day_text
from cases.register import Aarsoppgaave
from cases.terms import PartnerKind
from rules.facts import Facts, RegisterFacts
from rules.fellesskap.forfall import (
    YEAR,
    Forfall,
    asked_of,
    assessed_on,
    assessed_yearly,
    deadlines_passed,
    due,
    in_force,
    nth_deadline,
    reviewed_on,
)
from rules.frist import months_after
from rules.parametrar import law_deadlines, statutory
from rules.rule import Finding, Findings, breach, breach_of, ok, rule, unknown

JUDGED = ("moete", "sak")
"""What shows by itself that a task was done. Each agreement has a rule of its own (AAR-02)."""


@rule(
    "AAR-01",
    (
        "R-133", "R-206", "R-215", "R-227", "R-247", "R-248", "R-249", "R-276", "R-285", "R-297",
    ),
    heimel="Prosjektstatus, «Helsefellesskapet sin modell»; Rapport frå Helse Førde kap. 3.0–5.0; "
    "Felles utviklingsplan kap. 5.1 og 8",
    stopp="«{tittel}» er ikkje gjort i tide. Kravet er {krav}; {stand}.",
    raad="Gjer det som står att, og før det inn: eit møte med «saksgang nytt-moete», ei sak med "
    "«saksgang meld-inn».",
    radvis=True,
)
def tasks_are_done(facts: RegisterFacts) -> Findings:
    """Each task of the year is done as often as it shall be; the row of each gives its strength."""
    for task in facts.register.hf.aarshjul:
        if task.hending not in JUDGED or not asked_of(facts, task):
            continue
        found = due(facts, task)
        yield _not_done(task, found, facts.day) if found.over else ok(oppgaave=task.id)


def _not_done(task: Aarsoppgaave, found: Forfall, day: date) -> Finding:
    return breach_of(
        task.rad, tittel=task.tittel, krav=how_often(task), stand=so_far(task, found, day),
        oppgaave=task.id, sist=found.gjort[0].isoformat() if found.gjort else "",
    )


def how_often(task: Aarsoppgaave) -> str:
    """«minst 4 gonger i året», «annakvart år»."""
    match task.gonger, task.aar:
        case 1, 1:
            return "minst éin gong i året"
        case times, 1:
            return f"minst {times} gonger i året"
        case 1, 2:
            return "minst annakvart år"
        case times, years:
            return f"minst {times} {'gong' if times == 1 else 'gonger'} på {years} år"


def so_far(task: Aarsoppgaave, found: Forfall, day: date) -> str:
    """What has been entered, as the end of a sentence."""
    if not found.gjort:
        return "det er ikkje ført inn nokon gong"
    last = f"sist var {day_text(found.gjort[0])}"
    if task.gonger == 1:
        return last
    began = months_after(day, -task.aar * YEAR)
    count = sum(d > began for d in found.gjort)
    period = "det siste året" if task.aar == 1 else f"dei siste {task.aar} åra"
    return f"{period} er det ført inn {count}, og {last}"


@rule(
    "AAR-02",
    ("F-avtale-etterarbeid", "R-275"),
    heimel="hol. § 6-5 første ledd; Felles utviklingsplan kap. 10",
    stopp="Det er ikkje ført inn at {avtale} er gjennomgått det siste året: {stand}.",
    raad="Gå gjennom avtalen med partane, og før det inn med «saksgang avtalehending».",
    radvis=True,
)
def agreements_are_reviewed(facts: RegisterFacts) -> Findings:
    """The parties go through the agreement each year. Law says so of what § 6-2 demands; of other
    agreements it is advice."""
    for agreement in in_force(facts):
        row = "F-avtale-etterarbeid" if agreement.paragraf_6_2 else "R-275"
        every = statutory("gjennomgang_maanader") if agreement.paragraf_6_2 else YEAR
        last = reviewed_on(agreement)
        if last is not None and months_after(last, every) >= facts.day:
            continue
        yield breach_of(
            row, avtale=f"«{agreement.tittel}»", stand=_review_so_far(agreement),
            avtale_id=agreement.id,
        )


def _review_so_far(agreement: Avtale) -> str:
    """The day the year is counted from, as the end of a sentence."""
    if agreement.gjennomgang:
        return f"sist var {day_text(agreement.gjennomgang)}"
    if agreement.inngaatt:
        return f"han vart inngått {day_text(agreement.inngaatt)}"
    if agreement.gjeld_fraa:
        return f"han gjeld frå {day_text(agreement.gjeld_fraa)}"
    return "heller ikkje når han vart inngått"


@rule(
    "AAR-03",
    ("F-avtale-etterarbeid",),
    heimel="hol. § 6-4",
    stopp="Det er ikkje ført inn at {avtale}, inngått {dato}, er send til Helsedirektoratet. "
    "Fristen var {frist}.",
    raad="Spør det regionale helseføretaket, og før inn dagen med «saksgang avtalehending».",
)
def agreements_are_sent_in(facts: RegisterFacts) -> Findings:
    """The regional trust sends an agreement in within a month. What is asked of are those that
    came from a case here, or were made the last year: what befell older ones nobody entered."""
    for agreement in in_force(facts):
        made = agreement.inngaatt
        if made is None or not agreement.paragraf_6_2:
            continue
        recent = agreement.sak or months_after(made, YEAR) >= facts.day
        deadline = months_after(made, statutory("innsending_maanader"))
        sent = any(
            e.avtale == agreement.id and e.slag == "innsending" and e.dato >= made
            for e in facts.register.avtale_hendingar
        )
        if recent and not sent and deadline < facts.day:
            yield breach(
                avtale=f"«{agreement.tittel}»", dato=made.isoformat(), frist=deadline.isoformat()
            )


@rule(
    "AAR-04",
    ("R-141", "R-140"),
    heimel="Felles utviklingsplan kap. 8.3 og 10.2",
    stopp="{organ} er ikkje vurdert det siste året: {stand}.",
    raad="Meld inn ei sak av typen evaluering av fagleg utval, med utvalet i --val-organ.",
    radvis=True,
)
def utval_are_assessed(facts: RegisterFacts) -> Findings:
    """Every fagleg utval that is not a standing one is assessed each year; one with an end date is
    of the time-limited ones."""
    for organ in assessed_yearly(facts):
        last = assessed_on(facts, organ)
        if months_after(last or organ.fraa, YEAR) >= facts.day:
            continue
        stand = f"sist var {day_text(last)}" if last else "det er ikkje ført inn nokon gong"
        yield breach_of("R-140" if organ.til else "R-141", organ=organ.namn, stand=stand)


@rule(
    "AAR-05",
    ("R-141",),
    heimel="Felles utviklingsplan kap. 10.2",
    stopp="Det er ikkje ført inn kva utval som skal vurderast.",
    raad="Skriv utvalet i --val-organ.",
    treng=Case,
)
def assessment_names_its_utval(facts: Facts) -> Findings:
    """An evaluation is of one utval, so that it shows which of them have had theirs."""
    if facts.sakstype.evaluering and facts.new(Case).val_organ is None:
        yield unknown()


@rule(
    "AAR-06",
    ("L-delegering-etter-val",),
    heimel="koml. § 5-14",
    stopp="{partnarar} har ikkje ført inn delegeringsreglement etter valet. Fristen i lova var "
    "{frist}.",
    raad="Spør om kommunestyret har fastsett eit nytt, og før det inn med «saksgang "
    "nytt-reglement». Det gamle gjeld til så har skjedd.",
)
def reglement_is_renewed(facts: RegisterFacts) -> Findings:
    """Each council fixes its own delegeringsreglement by the end of the year after it was
    constituted. The old one holds until then, so this only reminds."""
    for duty in law_deadlines():
        passed = deadlines_passed(duty, facts.day)
        if duty.konstituert is None or not passed:
            continue
        since = months_after(duty.konstituert, (passed - 1) * duty.kvar_maanad)
        deadline = nth_deadline(duty, passed - 1)
        late = [
            p.id for p in facts.register.members(facts.day)
            if p.slag is PartnerKind.KOMMUNE and not _renewed(facts, p.id, since)
        ]
        if late:
            yield breach(
                late[0] if len(late) == 1 else None,
                partnarar=listed([facts.name(p) for p in late]), frist=deadline.isoformat(),
            )


def _renewed(facts: RegisterFacts, partner: str, since: date) -> bool:
    versions = facts.register.reglement.get(partner, ())
    return any(v.stadfesta and v.gjeld_fraa >= since for v in versions)
