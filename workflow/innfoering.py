"""Take in a case that has run elsewhere: entered by one person, confirmed by another."""

from dataclasses import dataclass, replace
from hashlib import sha256

from cases.actor import Act
from cases.case import Case, PartnerCaseNumber
from cases.casefile import CaseFile
from cases.document import Document
from cases.handsaming import Handsaming
from cases.nouns import Noun
from cases.ordlyd import Ordlyd
from cases.oslo import local_day, noon
from cases.receipt import Outcome
from cases.register import Register
from cases.rundgang import Krav, Round
from cases.steps import Step, Trekk
from cases.terms import DocumentKind, OrdlydClass, Utfall
from rules.facts import Facts
from rules.sak.innfoering import WAITS
from workflow.conduct import conclude, keep, noun_id, repeated
from workflow.filetype import accepted_type
from workflow.forms.errors import Feil
from workflow.forms.innfoering_forms import InnfoerSak
from workflow.gather import check_actor, known_organ
from workflow.innmelding import check_ids, linked, new_case
from workflow.machine import admit_running
from workflow.ordlyd import build
from workflow.ports import UnitOfWork

SECRETARIAT = "sse"


@dataclass(frozen=True, slots=True)
class Entered:
    """What a case brings along when it enters mid-way, in the order it came to be."""

    number: PartnerCaseNumber
    document: Document | None = None
    wording: Ordlyd | None = None
    handling: Handsaming | None = None
    round: Round | None = None
    demands: tuple[Krav, ...] = ()

    @property
    def nouns(self) -> tuple[Noun, ...]:
        single = (self.number, self.document, self.wording, self.handling, self.round)
        return (*(n for n in single if n is not None), *self.demands)


def innfoer_sak(uow: UnitOfWork, hf: str, form: InnfoerSak, act: Act) -> Outcome:
    """Enter a case in the step it stands in, under a new number; the old one is kept with it.

    It stands still until another person has confirmed it. A stop takes no number.
    """
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = uow.register(hf)
        facts, brought = _gathered(uow, form, act, register)
        outcome = admit_running(facts, form.steg)
        if not outcome.ok:
            return keep(uow, form, act, hf, outcome, ())
        case = replace(facts.case, lopenr=uow.next_number(hf, facts.case.aar))
        if form.fil and brought.document:
            uow.put_bytes(brought.document.sha256, form.fil.innhald)
        outcome = replace(outcome, sak=case.id, saksnummer=case.number, ny=case.id)
        facts = facts.with_file(replace(facts.file, case=case))
        return conclude(uow, form, facts, outcome, *brought.nouns)


def _gathered(
    uow: UnitOfWork, form: InnfoerSak, act: Act, register: Register
) -> tuple[Facts, Entered]:
    """The case as it would stand, with all that it brings. Feil for what cannot be judged."""
    if act.actor.person is None:
        raise Feil("person", "Skriv kven du er, så ein annan kan stadfeste innføringa.")
    check_ids(uow, register, form, act)
    kind = register.sakstypar[form.sakstype]
    case = _case(form, act, linked(uow, form, new_case(form, act, register, kind), register))
    facts = Facts(
        file=CaseFile(case), register=register, sakstype=kind, trekk=Trekk.INNFOER_SAK, act=act,
        nye=(case,), maal=form.steg.value, saker=uow.cases(case.hf),
    )
    check_actor(facts)
    if form.utgreiing_organ:
        known_organ(facts, form.utgreiing_organ, "utgreiing_organ")
    brought = _brought(form, facts)
    if taken := uow.numbered(register.hf.id, brought.number.partnar, form.gammalt_nummer):
        raise Feil(
            "gammalt_nummer",
            f"Ei sak med dette nummeret er ført inn før, som {register.hf.prefiks} {taken}. "
            "Rett henne der, eller merk henne som feilregistrert først.",
        )
    file = CaseFile(
        case,
        ordlydar=(brought.wording,) if brought.wording else (),
        handsamingar=(brought.handling,) if brought.handling else (),
        rundar=(brought.round,) if brought.round else (),
        krav=brought.demands,
    )
    return replace(facts, file=file, nye=(case, *brought.nouns)), brought


def _case(form: InnfoerSak, act: Act, case: Case) -> Case:
    """The case with its own history: registered then, and waiting for a second person now.

    Its step and version are set where acts are concluded, as for every other case.
    """
    return replace(
        case,
        innmeldt=noon(form.innmeldt),
        struktur_dato=form.innmeldt,
        versjon=0,
        utgreiing_organ=form.utgreiing_organ,
        avtaleform=form.avtaleform or case.avtaleform,
        modell=form.modell or case.modell,
        modell_grunn=form.modell_grunn or "",
        presentert_pm=form.presentert_pm,
        innfoert=WAITS,
        innfoert_av=act.actor.person,
    )


def _brought(form: InnfoerSak, facts: Facts) -> Entered:
    act, case = facts.act, facts.case
    owner = form.arkivansvarleg or SECRETARIAT
    number = PartnerCaseNumber(
        noun_id(act, "eige_saksnummer"), case.id, owner, form.gammalt_nummer
    )
    document = _document(form, facts)
    wording = _wording(form, facts, document)
    made = _round(form, facts, wording)
    return Entered(
        number, document, wording, _handling(form, facts, wording), made,
        _demands(facts, wording, made),
    )


def _document(form: InnfoerSak, facts: Facts) -> Document | None:
    if form.fil is None:
        return None
    content, name, act = form.fil.innhald, form.fil.filnamn, facts.act
    return Document(
        id=noun_id(act, "dokument"), sak=facts.case.id, nr=1, slag=DocumentKind.ANNA,
        tittel="Dokumentet ordlyden viser til", filnamn=name, mime=accepted_type(content, name),
        storleik=len(content), sha256=sha256(content).hexdigest(),
        dato=form.ordlyd_dato or form.innmeldt, registrert=act.at, registrert_av=act.actor.name,
        person=facts.act.actor.person,
    )


def _wording(form: InnfoerSak, facts: Facts, document: Document | None) -> Ordlyd | None:
    """The wording under its own date, so that a decision made on it then is still one on it."""
    if form.tekst is None:
        if document or form.ordlyd_dato:
            raise Feil("tekst", "Skriv ordlyden, ordrett, når saka har ein.")
        return None
    if form.ordlyd_dato is None:
        raise Feil("ordlyd_dato", "Skriv dagen ordlyden vart laga.")
    made = build(
        facts, tekst=form.tekst, dokument=(document.sha256,) if document else (), vedlegg=(),
        partar=facts.case.krins, klasse=OrdlydClass.FORSTE, grunn="",
    )
    return replace(made, laga=noon(form.ordlyd_dato))


def _handling(form: InnfoerSak, facts: Facts, wording: Ordlyd | None) -> Handsaming | None:
    """SSU's handling as its minutes have it; of the wording only if that was made by then."""
    organ_id, day, result = form.ssu_organ, form.ssu_dato, form.ssu_utfall
    if organ_id is None or day is None or result is None:
        if any((organ_id, day, result, form.modell, form.ssu_nummer, form.ssu_dissens)):
            raise Feil("ssu_organ", "Ei handsaming i SSU treng både organ, dato og utfall.")
        return None
    organ = known_organ(facts, organ_id, "ssu_organ")
    if organ.partnar is not None:
        raise Feil("ssu_organ", "Organet er partnaren sitt eige. Vel eit fellesorgan.")
    if form.modell and form.modell not in facts.sakstype.modellval:
        raise Feil("modell", "Sakstypen har ikkje denne modellen. Sjå «saksgang sakstypar».")
    seen = wording is not None and local_day(wording.laga) <= day
    return Handsaming(
        id=noun_id(facts.act, "handsaming"), sak=facts.case.id, organ=organ.id, rolle=organ.rolle,
        organ_namn=organ.namn, dato=day, utfall=result,
        semje=form.ssu_semje and result is not Utfall.DELT_TILRAADING,
        registrert=facts.act.at, registrert_av=facts.act.actor.name,
        person=facts.act.actor.person,
        eige_nummer=form.ssu_nummer or "", dissens=form.ssu_dissens or "", modell=form.modell,
        modell_grunn=form.modell_grunn or "", mandat=form.mandat or "",
        ordlyd=wording.id if wording and seen else None,
    )


def _round(form: InnfoerSak, facts: Facts, wording: Ordlyd | None) -> Round | None:
    if form.steg is not Step.RUNDGANG:
        if form.runde_opna or form.runde_frist:
            raise Feil("steg", "Berre ei sak i steget rundgang har runde og svarfrist.")
        return None
    if form.runde_opna is None:
        raise Feil("runde_opna", "Skriv dagen saka vart send på rundgang.")
    if form.runde_frist is None:
        raise Feil("runde_frist", "Skriv svarfristen partnarane har fått.")
    return Round(
        id=noun_id(facts.act, "runde"), sak=facts.case.id, nr=1,
        ordlyd=wording.id if wording else "", opna=noon(form.runde_opna), frist=form.runde_frist,
        frist_regel="sett før saka vart ført inn",
    )


def _demands(facts: Facts, wording: Ordlyd | None, made: Round | None) -> tuple[Krav, ...]:
    if wording is None or made is None:
        return ()
    return tuple(
        Krav(
            id=noun_id(facts.act, "krav", n), sak=facts.case.id, runde=made.id, partnar=partner,
            ordlyd=wording.id,
        )
        for n, partner in enumerate(wording.partar, start=1)
    )
