"""Random case files for the property tests: a round, with all that can have been said of it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from cases.actor import Act, Actor
from cases.avklaring import Avklaring, case_facts
from cases.case import Case
from cases.casefile import CaseFile
from cases.ordlyd import TAKEN_OVER, Annex, Ordlyd, OrdlydEvent
from cases.reglement import Rad, Reglement
from cases.rundgang import Answer, AnswerEvent, Krav
from cases.steps import Step, Trekk
from cases.terms import (
    ActorRole,
    AnswerKind,
    Avgjerd,
    Modell,
    Okonomi,
    OrdlydClass,
    OrganRole,
    Plansamsvar,
    Prinsipiell,
    Registrering,
)
from rules.facts import Facts
from rules.loading.register_data import read_register
from workflow.moves import steps_for

R, T = OrganRole, Trekk
REGISTER = read_register(
    (Path(__file__).parents[1] / "data" / "lag.toml").read_text("utf-8"), "lag.toml"
)
SMAAVIK, STORFJORD, BYSTAD, TRUST, CLINIC = REGISTER.partnarar
DAY, AT = date(2026, 3, 2), datetime(2026, 3, 2, 12, tzinfo=UTC)
DAYS = (date(2026, 2, 26), date(2026, 2, 27), DAY)
SECRETARIAT = Actor(ActorRole.SEKRETARIAT, person="p1")
COUNCIL_MODEL = (R.KOMMUNESTYRE, R.FORMANNSKAP, R.UTVAL, R.ORDFORAR, R.KOMMUNEDIREKTOR,
                 R.KOMMUNALSJEF, R.ANNA)
PARLIAMENTARY = (R.KOMMUNESTYRE, R.KOMITE, R.BYRAAD, R.BYRAAD_EINSKILD, R.KOMMUNALDIREKTOR,
                 R.ANNA)
ORGANS: Mapping[str, tuple[OrganRole, ...]] = {
    SMAAVIK: COUNCIL_MODEL, STORFJORD: COUNCIL_MODEL, BYSTAD: PARLIAMENTARY,
    TRUST: (R.STYRE, R.ADM_DIR, R.ANNA), CLINIC: (R.STYRE, R.DAGLEG_LEIAR, R.ANNA),
}


def rarely(usual: Any, *others: Any) -> st.SearchStrategy[Any]:
    """Mostly the first value, so that random files agree now and then."""
    return st.sampled_from([usual] * 6 * (len(others) + 1) + list(others))


# -- random case files ---------------------------------------------------------------------------

@st.composite
def reglements(draw: st.DrawFn, partner: str) -> Reglement:
    organs = st.sampled_from([o for o in ORGANS[partner] if o is not R.ANNA])
    sorts = st.sampled_from(["ordinaer", "prinsipiell", "utanfor_budsjett", "avtale"])
    limit = st.sampled_from([None, 0, 1000])
    row = st.builds(
        Rad, organ=organs, sakslag=sorts, heimel=st.just("oppdikta"), grense_eingong=limit
    )
    rows = draw(st.lists(row, max_size=4))
    return Reglement(f"{partner}/r", "hft", partner, 1, date(2020, 1, 1), None, "-", tuple(rows))


@st.composite
def clarified(draw: st.DrawFn, partner: str, file: CaseFile, number: int) -> Avklaring:
    facts = case_facts(file.case, file.parties)
    return Avklaring(
        id=f"a{partner}{number}", sak="s", partnar=partner, klarert_av="-", dato=DAY, gitt=AT,
        ordlyd=draw(rarely(file.ordlydar[-1].id, file.ordlydar[0].id)),
        fakta=draw(rarely(facts, "endra")),
        prinsipiell=draw(rarely(Prinsipiell.NEI, *Prinsipiell)),
        okonomi=draw(rarely(Okonomi.INGEN, *Okonomi)),
        plansamsvar=draw(rarely(Plansamsvar.JA, *Plansamsvar)),
        belop_eingong=draw(st.sampled_from([None, 0, 1000, 1001])),
        planorgan=draw(st.sampled_from([None, R.KOMMUNESTYRE, R.FORMANNSKAP])),
    )


@st.composite
def answered(draw: st.DrawFn, partner: str, file: CaseFile, number: int) -> Answer:
    top = ORGANS[partner][0]
    wording = draw(rarely(file.ordlydar[-1], *file.ordlydar))
    return Answer(
        id=f"{partner}.{number}", sak="s", krav=draw(rarely(f"k{partner}", "gammalt")),
        partnar=partner, partnar_namn="-", ordlyd=wording.id, ordlyd_hash=wording.hash,
        slag=draw(rarely(AnswerKind.JA, *AnswerKind)),
        avgjerd=draw(rarely(Avgjerd.VEDTAK, *Avgjerd)),
        organ=draw(st.sampled_from([top] * 9 + list(ORGANS[partner]))), organ_namn="-",
        dato=draw(st.sampled_from(DAYS)), eige_saksnummer="1", stilling="-", tillit="terminal",
        registrering=draw(rarely(Registrering.PARTNAR, *Registrering)),
        registrert=AT, registrert_av="-", organ_heimel=draw(st.sampled_from(["", "§ 1"])),
        tek_avgrensing=draw(st.booleans()), styrevedtak=draw(st.sampled_from(["", "sak 1"])),
    )


def event_on(answer: Answer, kind: str) -> AnswerEvent:
    taken_back = {"organ": answer.organ, "dato": answer.dato} if kind == "trekt" else {}
    return AnswerEvent(
        f"h{answer.id}{kind}", answer.id, "s", answer.partnar, kind, "-", "p2", AT, **taken_back
    )


@st.composite
def wordings(draw: st.DrawFn, parties: tuple[str, ...]) -> tuple[Ordlyd, ...]:
    first = Ordlyd("o1", "s", 1, "tekst", (), (), parties, OrdlydClass.FORSTE, "aa", AT, "p1")
    made = [first]
    for nr in range(2, draw(st.sampled_from([1, 1, 1, 1, 2, 3])) + 1):
        before = made[-1]
        kind = draw(st.sampled_from(["tekst", "vedlegg", "retting", "avgrensing", "partsskifte"]))
        new = replace(before, id=f"o{nr}", nr=nr, klasse=OrdlydClass.REELL)
        if kind == "tekst":
            new = replace(new, tekst=f"tekst {nr}")
        elif kind == "vedlegg":
            new = replace(new, vedlegg=(Annex(draw(st.sampled_from(parties)), f"v{nr}"),))
        elif kind == "retting":
            new = replace(new, tekst=f"tekst {nr}", klasse=OrdlydClass.REDAKSJONELL)
        elif kind == "partsskifte":
            old, heir = draw(st.sampled_from(before.partar)), draw(st.sampled_from(list(ORGANS)))
            now = tuple(dict.fromkeys(heir if p == old else p for p in before.partar))
            new = replace(new, partar=now, klasse=OrdlydClass.PARTSSKIFTE, laga_av=heir)
        elif len(before.partar) > 1:
            left = tuple(p for p in before.partar if p != draw(st.sampled_from(before.partar)))
            new = replace(new, partar=left or before.partar, klasse=OrdlydClass.AVGRENSING)
        made.append(new)
    return tuple(made)


@st.composite
def facts(draw: st.DrawFn, step: Step = Step.RUNDGANG, trekk: Trekk = T.KONSTATER_SEMJE) -> Facts:
    """A case on its round, with everything that can have been said of it."""
    circle = tuple(draw(st.lists(st.sampled_from(list(ORGANS)), min_size=1, max_size=3,
                                 unique=True)))
    kind = REGISTER.sakstypar[draw(st.sampled_from(["C-01", "C-04", "C-05", "C-18"]))]
    case = Case(
        "s", "hft", 2026, 1, "Sak", kind.id, "sse", AT, circle, step, modell=Modell.TO_TRINN,
        struktur_dato=DAY, paragraf_6_2=draw(rarely((), (1,))), paa_vent=draw(rarely(False, True)),
    )
    file = CaseFile(case, ordlydar=draw(wordings(circle)))
    said = st.sampled_from(["stadfesta", "lyfta"])
    file = replace(file, ordlyd_hendingar=tuple(
        OrdlydEvent(f"e{o.id}{n}", o.id, "s", slag, "-", "p2", AT)
        for o in file.ordlydar for n, slag in enumerate(draw(st.lists(said, max_size=2)))
    ) + tuple(
        OrdlydEvent(f"t{o.id}", o.id, "s", TAKEN_OVER, o.laga_av, "p2", AT)
        for o in file.ordlydar if o.klasse is OrdlydClass.PARTSSKIFTE
    ))
    clear, answers, demands = [], [], []
    involved = tuple(dict.fromkeys((*circle, *file.parties)))
    for partner in involved:
        clear += [draw(clarified(partner, file, n)) for n in range(draw(rarely(1, 0, 2)))]
        answers += [draw(answered(partner, file, n)) for n in range(draw(rarely(1, 0, 2, 3)))]
        if draw(rarely(True, False)):
            demands.append(Krav(f"k{partner}", "s", "r", partner, "o1"))
    acts = rarely("", "stadfesta", "kontrollert", "trekt")
    events = [event_on(a, done) for a in answers if (done := draw(acts))]
    file = replace(file, avklaringar=tuple(clear), svar=tuple(answers), krav=tuple(demands),
                   svar_hendingar=tuple(events))
    rows = {p: (draw(reglements(p)),) for p in involved}
    return Facts(
        file=file, register=replace(REGISTER, reglement=rows), sakstype=kind, trekk=trekk,
        act=Act(SECRETARIAT, AT, "c1"), fraa_steg=steps_for(trekk),
    )


def agreed(circle: tuple[str, ...], kind_id: str, trekk: Trekk = T.KONSTATER_SEMJE) -> Facts:
    """A round where every partner has said a final yes by its highest organ: nothing lacks."""
    case = Case("s", "hft", 2026, 1, "Sak", kind_id, "sse", AT, circle, Step.RUNDGANG,
                modell=Modell.TO_TRINN, struktur_dato=DAY)
    wording = Ordlyd("o1", "s", 1, "tekst", (), (), circle, OrdlydClass.FORSTE, "aa", AT, "p1")
    cleared = tuple(
        Avklaring(f"a{p}", "s", p, "o1", case_facts(case, circle), Prinsipiell.NEI,
                  Okonomi.INGEN, Plansamsvar.JA, "-", DAY, AT)
        for p in circle
    )
    answers = tuple(
        Answer(f"{p}.1", "s", f"k{p}", p, "-", "o1", "aa", AnswerKind.JA, Avgjerd.VEDTAK,
               ORGANS[p][0], "-", DAY, "1", "-", Registrering.PARTNAR, "terminal", AT, "-")
        for p in circle
    )
    demands = tuple(Krav(f"k{p}", "s", "r", p, "o1") for p in circle)
    file = CaseFile(case, (wording,), avklaringar=cleared, svar=answers, krav=demands)
    return Facts(
        file=file, register=REGISTER, sakstype=REGISTER.sakstypar[kind_id], trekk=trekk,
        act=Act(SECRETARIAT, AT, "c1"), fraa_steg=steps_for(trekk),
    )
