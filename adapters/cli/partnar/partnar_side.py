"""The page of a partner: first what it must do, last how its own rules are read."""

from collections.abc import Iterator

from adapters.cli.page.paper import heading, pairs, say, say_command
from adapters.cli.partnar.next_command import commands, duty_command
from adapters.cli.partnar.partnarar import contact_rows
from adapters.views.partnar_view import (
    PartnerLook,
    beside_the_rows,
    clarify_sentence,
    confirmed_sentence,
    deadline_sentence,
    meeting_sentence,
    membership_sentence,
    seat_rows,
    version_sentence,
)
from adapters.views.words import STANDING, day_text, word
from cases.listing import capital, listed
from cases.rundgang import Answer
from cases.steps import Step
from cases.terms import ContactKind, Modell
from rules.avklaringsbehov import Avklaringsbehov
from rules.nemningar import STEP_NAMES
from rules.teljing import Standing
from workflow.looking.partnarbilete import Concern, Duty
from workflow.looking.reglement_lesing import IN_CASES, SortReading

Row = tuple[str, str]


def say_partner(look: PartnerLook, *, contacts: bool) -> None:
    say(f" ({look.partner.id})", lead=look.partner.name_on(look.day).namn)
    if outside := membership_sentence(look):
        say(outside)
        _concerns(look, "Står enno ope; sjå «saksgang partsskifte»", look.picture.no, "")
        _answered(look)
        _duties(look)
        return
    if look.partner.avtalepart:
        _concerns(look, "Må gjerast no", look.picture.no, "Ingenting ventar på dykk no.")
        _concerns(look, "Kjem seinare", look.picture.kjem, "")
        _answered(look)
        _duties(look)
    else:
        say("Er ikkje part i avtalen, og svarar aldri i ein runde. Råd er alltid velkomne.")
    _seats(look)
    _contacts(look, addresses=contacts)
    if look.partner.avtalepart:
        _reading(look)


def _concerns(look: PartnerLook, title: str, found: tuple[Concern, ...], nothing: str) -> None:
    if not found and not nothing:
        return
    heading(title)
    if not found:
        say(nothing, indent=2)
    for one in found:
        say(f"{look.number(one.sak)}: {one.sak.tittel}", indent=2, hang=2, strong=True)
        pairs(_rows(look, one), indent=4)
        for command in commands(look, one):
            say_command(command, indent=4)


def _rows(look: PartnerLook, one: Concern) -> Iterator[Row]:
    organs = [look.organ(role) for role in look.may_answer(one.nivaa.organ)]
    yield "Steg", STEP_NAMES[one.sak.sakssteg] if not one.spurd else ""
    yield "På vent", one.sak.vent_grunn if one.sak.paa_vent else ""
    yield "Avklaring", clarify_sentence(one)
    if organs:
        yield "Organ", organs[0]
        yield "Òg", listed(organs[1:])
    yield "Kvifor" if organs else "Organ", _why(one, known=bool(organs))
    yield "Frist", deadline_sentence(look, one)
    yield "Møte", meeting_sentence(look, one)
    yield "Stode", _standing(one)


def _why(one: Concern, *, known: bool) -> str:
    said = f"{one.nivaa.grunn} ({one.nivaa.heimel})"
    if known:
        return said
    later = one.behov is Avklaringsbehov.SEINARE
    return f"{'kan ikkje seiast før avklaringa' if later else 'ingen kan svare enno'}: {said}"


def _standing(one: Concern) -> str:
    if one.spurd:
        return STANDING[one.standing]
    if one.sak.modell is Modell.KONSENSUS:
        return "går ikkje på rundgang med den modellen som er vald"
    again = one.sak.sakssteg in (Step.RUNDGANG, Step.USEMJE)
    return "de vert spurde når ein ny runde opnar" if again else ""


def _answered(look: PartnerLook) -> None:
    if not look.picture.svara:
        return
    heading("Svara")
    rows = []
    for one in look.picture.svara:
        answers = (*((one.svar,) if one.svar else ()), *one.ventande)
        said = "; ".join(_said(a) for a in answers)
        counts = "Svaret tel" if one.tel else f"Tel ikkje: {STANDING[_seen(one)]}"
        rows.append((look.number(one.sak), f"{said}. {counts}."))
    pairs(rows)


def _seen(one: Concern) -> Standing:
    """A partner that is not asked any more has answered an earlier asking."""
    return one.standing if one.spurd else Standing.GAMMAL_ORDLYD


def _said(answer: Answer) -> str:
    return (
        f"{word(answer.slag.value)} frå {answer.organ_namn} {day_text(answer.dato)}"
        f" (sak {answer.eige_saksnummer})"
    )


def _duties(look: PartnerLook) -> None:
    if not look.duties:
        return
    heading("Plikter etter vedtak")
    for duty in look.duties:
        due = f", frist {day_text(duty.plikt.frist)}" if duty.plikt.frist else ""
        told = listed([f"{word(e.tilstand)} ({e.nivaa})" for e in duty.hendingar])
        said = f"{duty.plikt.kva}{due}. {told or 'Ikkje noko er sagt om stoda enno'}."
        pairs([(look.number(duty.sak), f"Plikt {duty.nr}: {said}")])
        if look.partner.member_on(look.day) and not _carried_out(duty):
            say_command(duty_command(look, duty), indent=4)


def _carried_out(duty: Duty) -> bool:
    return any(e.tilstand == "gjennomfort" for e in duty.hendingar)


def _seats(look: PartnerLook) -> None:
    if not look.seats:
        return
    heading("Plassar i fellesorgan")
    pairs(list(seat_rows(look)))


def _contacts(look: PartnerLook, *, addresses: bool) -> None:
    counts = [f"{n} {_counted(kind, n)}" for kind, n in look.contacts() if n]
    heading("Kontaktar")
    say(f"{listed(counts) or 'Ingen er førte inn. Før dei inn med «saksgang ny-kontakt»'}.",
        indent=2, hang=2)
    if addresses:
        known = look.facts.register.contacts_of(look.partner.id, look.day)
        pairs(contact_rows(look.unit, known))


def _counted(kind: ContactKind, number: int) -> str:
    ending = "" if number == 1 or kind is ContactKind.POSTMOTTAK else "ar"
    return f"{word(kind.value)}{ending}"


def _reading(look: PartnerLook) -> None:
    heading("Slik les vi reglementet dykkar")
    for text in (version_sentence(look), confirmed_sentence(look)):
        if text:
            say(text, indent=2)
    for row in look.reading.rader:
        say(f"– {row.setning}", indent=2, hang=2)
    for text in beside_the_rows(look):
        say(f"– {text}", indent=2, hang=2)
    heading("Kven kan svare")
    for sort in look.reading.sakslag:
        say(f"– {_sort(look, sort)}", indent=2, hang=2)
    for v in look.reading.komande:
        say(f"Frå {day_text(v.gjeld_fraa)} gjeld versjon {v.versjon} ({v.kjelde}).", indent=2)
    _what_now(look)


def _sort(look: PartnerLook, sort: SortReading) -> str:
    organs = [look.organ(role) for role in sort.organ]
    board = [f"{look.organ(role)} når styret har gjort vedtak i nett den saka"
             for role in sort.med_styrevedtak]
    who = listed([*organs, *board], "eller") or "ingen er ført inn"
    said = f"{IN_CASES[sort.sakslag]}: {who}"
    return f"{capital(said)}."


def _what_now(look: PartnerLook) -> None:
    who = look.partner.id
    say()
    version = look.reading.versjon
    if version is not None and not version.lesen_av:
        say("Les vi det rett? Stadfest med"
            f" «saksgang stadfest-reglement --som {who} --stilling \"…\"».", hang=2)
    say("Er det feil eller endra? Før inn vedtaket dykkar med"
        f" «saksgang nytt-reglement --som {who} --partnar {who} …».", hang=2)
