"""What there is to say of a case, a section at a time, as label and text."""

from collections.abc import Callable, Iterator

from adapters.views.sak.chase_section import chased
from adapters.views.sak.entered import to_confirm
from adapters.views.sak.follow_sections import milestones, participation
from adapters.views.sak.levels import organ_names
from adapters.views.sak.own_numbers import own_numbers
from adapters.views.sak.papers import sender_of
from adapters.views.sak.put_right import corrections, merged
from adapters.views.sak.waiting import waits_for
from adapters.views.view import View
from adapters.views.words import STANDING, day_text, steps_word, word
from cases.case import Case
from cases.innsyn import exempt_by, is_public
from cases.listing import listed
from cases.oslo import local_day
from cases.par import concluded_pair
from cases.rundgang import Answer
from cases.svarfrist import moved_deadlines
from cases.terms import PartnerKind
from cases.vedtak import Plikt
from rules.nemningar import STEP_NAMES, TREKK_NAMES
from rules.sak.innfoering import WAITS
from rules.teljing import Standing
from workflow.looking.overview import PartnerView, partner_views, preview

Row = tuple[str, str]
_FEW = 3

Section = Callable[[View], Iterator[Row]]


def where(view: View) -> Iterator[Row]:
    case = view.case
    yield "Steg", steps_word(STEP_NAMES[case.sakssteg])
    yield "Ventar på", waits_for(
        view.file, view.register, view.act, all_known=view.lesarar is None)
    yield "På vent til", day_text(case.vent_til) if case.paa_vent else ""
    ready = [TREKK_NAMES[o.trekk] for o in preview(view.file, view.register, view.act)
             if o.open and o.til is not case.sakssteg]
    yield "Kan no", listed(ready)
    yield "Innført", _entered(case)
    yield "Grunn til slutt", case.sluttgrunn


def _entered(case: Case) -> str:
    """How it came here, where it had begun elsewhere."""
    if not case.innfoert:
        return ""
    state = "ikkje stadfesta enno" if case.innfoert == WAITS else "stadfesta av ein annan person"
    return f"midt i saksgangen, av person {case.innfoert_av}; {state}"


def about(view: View) -> Iterator[Row]:
    case = view.case
    yield "Sakstype", f"{view.register.sakstypar[case.sakstype].namn} ({case.sakstype})"
    yield "Samandrag", case.samandrag
    yield "Innmeldt", f"{day_text(local_day(case.innmeldt))} av {_who(view, case.innmeldar)}"
    yield "Saksansvarleg", case.saksansvarleg or ""
    yield "Arkiv", view.name(case.arkivansvarleg) if case.arkivansvarleg else ""
    for own in view.file.eige_saksnummer:
        yield f"Sak hjå {_who(view, own.partnar)}", own.nummer
    yield "Hjå partnarane", own_numbers(view)
    yield "Innsyn", "offentleg" if is_public(view.file) else exempt_by(view.file)
    yield "Opphav", case.opphav or ""
    about_agreement = view.register.avtalar.get(case.avtale or "")
    yield "Avtale", about_agreement.tittel if about_agreement else ""
    yield "Bind nokon", "ja" if case.forpliktande else "nei"
    yield "Modell", word(case.modell.value) if case.modell else ""
    yield "Kostnad", word(case.kostnad.value)
    yield "Hol. § 6-2", ", ".join(f"punkt {n}" for n in case.paragraf_6_2)
    yield "Ekstern frist", day_text(case.ekstern_frist)
    yield "Innspelsfrist", day_text(case.innspelsfrist)
    yield "Gråsone", f"ja, eigd av {case.eigar or 'ingen'}" if case.graasone else ""
    yield "Presentert", day_text(case.presentert_pm)
    yield "Lyft", day_text(case.lyft_pm)
    yield "Partnarar", listed([view.name(p) for p in view.file.parties])


def earlier_wordings(view: View) -> Iterator[Row]:
    """The whole text of those that have been replaced: shown with the history only."""
    for one in view.file.ordlydar[:-1]:
        yield one.code, f"{word(one.klasse.value)}: {one.tekst}"


def wording(view: View) -> Iterator[Row]:
    for one in view.file.ordlydar[:-1]:
        yield one.code, f"{word(one.klasse.value)}, avløyst"
    if newest := view.file.newest:
        yield newest.code, newest.tekst
        yield "Klasse", word(view.file.wording_class(newest).value)
        yield "Grunn", newest.grunn


def asking(view: View) -> Iterator[Row]:
    current = view.file.round
    if current is None:
        return
    ordlyd = view.file.wording(current.ordlyd)
    yield f"Runde {current.nr}", f"svarfrist {day_text(current.frist)} ({current.frist_regel})"
    for moved in moved_deadlines(view.file):
        yield "Ny svarfrist", f"{day_text(moved.dato)} ({moved.grunn})"
    yield "Ordlyd", ordlyd.code if ordlyd else ""


def partners(view: View) -> Iterator[Row]:
    """Each partner's level, standing, and answer; many that stand alike are told together."""
    if not view.asks_partners:
        return
    alike: dict[str, list[str]] = {}
    for one in partner_views(view.file, view.register, view.act):
        alike.setdefault(_partner(view, one), []).append(one.namn)
    for text, names in alike.items():
        if len(names) > _FEW:
            who = "alle" if len(names) == len(view.file.parties) else listed(names)
            yield f"{len(names)} partnarar", f"{text} Gjeld {who}."
        else:
            yield from ((name, text) for name in names)


def _partner(view: View, one: PartnerView) -> str:
    names = organ_names(view, one)
    level = f"Svarar ved {names[0]}" if names else f"Kan ikkje svare enno: {one.nivaa.grunn}"
    standing = STANDING[one.standing] if view.file.demand_on(one.partnar) else "ikkje spurd"
    answer = view.file.position(one.partnar)
    said = _answer(answer, one.namn) if answer else ""
    stale = one.maa_stadfestast and one.standing is not Standing.MAA_STADFEST
    confirm = STANDING[Standing.MAA_STADFEST] if stale else ""
    return "; ".join(t for t in (level, standing, confirm, said) if t) + "."


def _answer(answer: Answer, name: str) -> str:
    """What it said, and under which name where it has another one now."""
    then = f", den gongen {answer.partnar_namn}" if answer.partnar_namn != name else ""
    extra = f", merknad: {answer.merknad}" if answer.merknad else ""
    return (
        f"{word(answer.slag.value)} frå {answer.organ_namn} {day_text(answer.dato)}"
        f" (sak {answer.eige_saksnummer}){then}{extra}"
    )


def documents(view: View) -> Iterator[Row]:
    for d in view.papir:
        exempt = exempt_by(view.file, d)
        public = "offentleg" if is_public(view.file, d) else f"unnateke, {exempt}" * bool(exempt)
        sections = f"avsnitt: {listed([word(a) for a in d.avsnitt])}" if d.avsnitt else ""
        sender = sender_of(view, d)
        whose = f"frå {sender}" if sender else ""
        parts = (d.tittel, word(d.slag.value), whose, day_text(d.dato), public, sections)
        yield f"Dokument {d.nr}", ", ".join(p for p in parts if p)


def statements(view: View) -> Iterator[Row]:
    met = {i.uttale: i for i in view.file.innarbeidingar}
    for u in view.file.uttalar:
        done = met.get(u.id)
        how = f" [{done.slag}: {done.tekst}]" if done else ""
        yield f"{u.nr} {word(u.slag)}", f"{u.av_namn}, {day_text(u.dato)}: {u.tekst}{how}"


def handlings(view: View) -> Iterator[Row]:
    for place, h in enumerate(view.file.handsamingar, start=1):
        agreed = "" if h.semje else ", utan semje"
        number = f", sak {h.eige_nummer}" if h.eige_nummer else ""
        dissent = f". Dissens: {h.dissens}" if h.dissens else ""
        why = f" ({h.modell_grunn})" if h.modell_grunn else ", utan grunn"
        model = f". Modell: {word(h.modell.value)}{why}" if h.modell else ""
        mandate = f". Mandat: {h.mandat}" if h.mandat else ""
        said = f"{h.organ_namn}: {word(h.utfall.value)}{agreed}{number}{mandate}{dissent}{model}"
        yield f"{place}. {day_text(h.dato)}", said


def signatures(view: View) -> Iterator[Row]:
    for s in view.file.signaturar:
        name = view.unit.private(s.namn) or "namnet er sletta"
        pair = f" (for paret med {view.name(s.motpart)})" if s.motpart else ""
        yield view.name(s.partnar), f"{name}, {s.stilling}, {day_text(s.dato)}{pair}"
    if view.file.signaturar:
        yield from _pairs(view)


def _pairs(view: View) -> Iterator[Row]:
    known = view.register.partnarar
    sides = {k: [p for p in view.file.parties if known[p].slag is k] for k in PartnerKind}
    for kommune in sides[PartnerKind.KOMMUNE]:
        for trust in sides[PartnerKind.HELSEFORETAK]:
            pair = concluded_pair(view.file, kommune, trust)
            when = f"inngått {day_text(pair.dato)}" if pair else "ikkje inngått"
            yield f"{view.name(kommune)} og {view.name(trust)}", when


def dispute(view: View) -> Iterator[Row]:
    """Who has the disagreement to settle, and the rungs of the ladder that were tried."""
    yield "Eigar", view.case.usemje_eigar or ""
    names = {t.id: t.namn for t in view.register.hf.tvistestige}
    for step in view.file.tvistesteg:
        told = f"{names.get(step.trinn, step.trinn)}, {step.stad}: {word(step.resultat)}"
        yield day_text(step.dato), told


def decision(view: View) -> Iterator[Row]:
    for v in view.file.vedtak:
        yield day_text(v.dato), f"{v.tilstand}; {'bind partnarane' if v.bind else 'bind ingen'}"
        yield "Utanfor", listed([view.name(p) for p in v.utanfor])
    for p in view.file.plikter:
        yield view.name(p.partnar), f"{p.kva}{_confirmed(view, p)}"


def _confirmed(view: View, duty: Plikt) -> str:
    """How far the party has come with a duty, the latest word from each level."""
    latest = {h.nivaa: h for h in view.file.plikt_hendingar if h.plikt == duty.id}
    said = [f"{level}: {word(h.tilstand)} {day_text(h.dato)}" for level, h in latest.items()]
    return f" [{'; '.join(said)}]" if said else ""


def _who(view: View, mark: str) -> str:
    organ = view.register.organ.get(mark)
    return "sekretariatet" if mark == "sse" else organ.namn if organ else view.name(mark)


SECTIONS: tuple[tuple[str, Section], ...] = (
    ("No", where),
    ("Om saka", about),
    ("Ordlyd", wording),
    ("Runde", asking),
    ("Partnarane", partners),
    ("Purring, lovnader og samtalar", chased),
    ("Medverknad", participation),
    ("Milepælar", milestones),
    ("Svar å sjå over før stadfesting", to_confirm),
    ("Handsamingar", handlings),
    ("Dokument", documents),
    ("Fråsegner, innspel og råd", statements),
    ("Usemje", dispute),
    ("Signaturar og par", signatures),
    ("Vedtak og plikter", decision),
    ("Slegne saman", merged),
    ("Rettingar", corrections),
)
