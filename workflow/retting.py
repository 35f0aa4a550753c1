"""Put right what was registered wrongly: the old value stays in the history, with the reason.

A correction adds; nothing is lost (arkivforskrifta § 11). What it touches opens again: a changed
fact must be confirmed by those it concerns, and a struck answer no longer counts.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from cases.actor import Act
from cases.casefile import GONE
from cases.handsaming import Handsaming
from cases.oppfolging import STRUCK, Retting
from cases.oslo import day_text
from cases.receipt import Outcome
from cases.record import plain
from cases.rundgang import Answer, AnswerEvent
from cases.steps import Trekk
from cases.terms import DocumentKind, Registrering, Utfall
from cases.vedtak import Post
from rules.brevtekst import word
from rules.facts import Facts
from rules.sak.rettahandsaming import rewrites_ssu
from workflow import rettefelt
from workflow.conduct import amended, conclude, noun_id, repeated
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.follow_forms import Rett
from workflow.gather import document, gather, known_partner, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork
from workflow.post import letters
from workflow.rettesak import Corrected, of_case
from workflow.rundgang import reopened

Target = tuple[Retting, Corrected]


def rett(uow: UnitOfWork, form: Rett, act: Act) -> Outcome:
    """Correct a field of the case, of a document or of a handling, or strike what was entered by
    mistake: a document, a handling, an answer the secretariat registered."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        retting, made = TARGETS[form.kva](form, gather(uow, form, Trekk.RETT, act))
        outcome = advance(with_new(made.facts, retting, *made.stored, *made.judged))
        back = reopened(made.facts, outcome)
        return conclude(uow, form, made.facts, outcome, retting, *made.stored, *back, *made.told)


def _of_case(form: Rett, facts: Facts) -> Target:
    field, value = rettefelt.read(form, rettefelt.CASE)
    made = of_case(facts, field, value, form.grunn)
    old = getattr(facts.case, field)
    return _retting(form, facts, facts.case.id, old, getattr(made.facts.case, field)), made


def _of_document(form: Rett, facts: Facts) -> Target:
    found = document(facts, form.nr, "nr")
    if found is None:
        raise Feil("nr", "Skriv nummeret på dokumentet.")
    field: str
    value: Any
    if form.stryk:
        field, value = "slag", DocumentKind.ANNA
        retting = _retting(form, facts, found.id, found.slag, "", felt=STRUCK)
    else:
        field, value = rettefelt.read(form, rettefelt.DOCUMENT)
        retting = _retting(form, facts, found.id, getattr(found, field), value)
    right = replace(found, **{field: value})
    papers = tuple(right if d.id == found.id else d for d in facts.file.dokument)
    changed = facts.with_file(replace(facts.file, dokument=papers))
    return retting, Corrected(changed, judged=(right,))


def _of_handling(form: Rett, facts: Facts) -> Target:
    found = _handling(form, facts)
    if form.stryk:
        retting = _retting(form, facts, found.id, found.utfall, "", felt=STRUCK)
        told = _told_of_ssu(facts, found, retting)
        return retting, Corrected(_without(found, facts), told=told)
    field, value = rettefelt.read(form, rettefelt.HANDLING)
    retting = _retting(form, facts, found.id, getattr(found, field), value)
    told = _told_of_ssu(facts, found, retting)
    made = replace(found, id=noun_id(facts.act, "handsaming"), rettar=found.id, **{field: value})
    if field == "dato":
        seen = facts.file.worded_on(made.dato)
        made = replace(made, ordlyd=seen.id if seen else None)
    made = replace(made, semje=made.semje and made.utfall is not Utfall.DELT_TILRAADING)
    if field in ("modell", "modell_grunn") and found is _chose_model(facts):
        if made.modell not in facts.sakstype.modellval:
            raise Feil("verdi", "Sakstypen har ikkje denne modellen. Sjå «saksgang sakstypar».")
        facts = amended(facts, modell=made.modell, modell_grunn=made.modell_grunn)
    return retting, Corrected(facts, (made,), told=told)


CALLED = {"utfall": "utfallet", "semje": "semja", "mandat": "mandatet", STRUCK: "handsaminga"}
"""What is put right of a handling, in a sentence."""


def _told_of_ssu(facts: Facts, handling: Handsaming, retting: Retting) -> tuple[Post, ...]:
    """Everybody in the case, when what SSU came to was entered wrongly."""
    if not rewrites_ssu(facts, retting):
        return ()
    return letters(
        facts.register, facts.case, facts.act, "retta_handsaming", facts.file.parties,
        kva=word(CALLED[retting.felt]), organ=handling.organ_namn, dato=day_text(handling.dato),
        tekst=retting.grunn,
    )


def _handling(form: Rett, facts: Facts) -> Handsaming:
    if form.nr is None or form.nr > len(facts.file.handsamingar):
        raise UnknownId("nr", "Skriv nummeret på handsaminga, slik «saksgang sak» viser det.")
    return facts.file.handsamingar[form.nr - 1]


def _chose_model(facts: Facts) -> Handsaming | None:
    """The handling whose choice of model the case follows."""
    chosen = [h for h in facts.file.handsamingar if h.modell]
    return chosen[-1] if chosen else None


def _without(struck: Handsaming, facts: Facts) -> Facts:
    """The case when that handling is gone: its choice of model goes with it."""
    if struck is not _chose_model(facts):
        return facts
    left = [h for h in facts.file.handsamingar if h.modell and h is not struck]
    model = left[-1].modell if left else facts.sakstype.modell
    return amended(facts, modell=model, modell_grunn=left[-1].modell_grunn if left else "")


def _of_answer(form: Rett, facts: Facts) -> Target:
    """Strike an answer that was registered wrongly; the right one is registered after."""
    answer, actor = _answer(form, facts), facts.act.actor
    struck = AnswerEvent(
        noun_id(facts.act, "svar_hending"), answer.id, facts.case.id, answer.partnar, STRUCK,
        actor.name, actor.person, facts.act.at, grunn=form.grunn,
    )
    retting = _retting(form, facts, answer.id, answer.slag, "", felt=STRUCK)
    told = letters(
        facts.register, facts.case, facts.act, "svar_strokne", (answer.partnar,), tekst=form.grunn,
    )
    return retting, Corrected(facts, (struck,), told=told)


def _answer(form: Rett, facts: Facts) -> Answer:
    """The answer meant: the one with that number, else the latest the secretariat registered."""
    if form.partnar is None:
        raise Feil("partnar", "Skriv kva partnar svaret er ført på.")
    partner = known_partner(facts, form.partnar, "partnar")
    mine = [a for a in facts.file.svar if a.partnar == partner]
    if form.nr is not None and form.nr > len(mine):
        raise UnknownId("nr", "Partnaren har ikkje så mange svar i saka.")
    meant = mine if form.nr is None else [mine[form.nr - 1]]
    left = [a for a in meant if not facts.file.answer_acts(a) & GONE]
    if not left:
        raise Feil("partnar", "Partnaren har ikkje noko svar å rette.")
    registered = [a for a in left if a.registrering is not Registrering.PARTNAR]
    return (registered or left)[-1]


def _retting(
    form: Rett, facts: Facts, noun: str, old: Any, new: Any, *, felt: str | None = None
) -> Retting:
    field, before, after = felt or form.felt or form.kva, _text(old), _text(new)
    if before == after:
        raise Feil("verdi", "Verdien er den same som før. Det er ingenting å rette.")
    return Retting(
        id=noun_id(facts.act, "retting"), sak=facts.case.id, gjeld=form.kva, gjeld_id=noun,
        felt=field, gammal=before, ny=after, grunn=form.grunn,
        av=facts.act.actor.name, person=facts.act.actor.person, tid=facts.act.at,
    )


def _text(value: Any) -> str:
    return rettefelt.shown(plain(value))


TARGETS: Mapping[str, Callable[[Rett, Facts], Target]] = {
    "sak": _of_case, "dokument": _of_document, "handsaming": _of_handling, "svar": _of_answer,
}
