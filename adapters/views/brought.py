"""What an act on a case brought: said after it is done, with the very command of whoever is next.

The list stands at the end. A sentence that begins with «saksgang» is a command to be pasted.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from adapters.views.sak.put_right import about
from adapters.views.words import day_text, word
from cases.actor import Act
from cases.casefile import CaseFile
from cases.document import Document
from cases.listing import capital, listed
from cases.oppfolging import Retting
from cases.oslo import local_day
from cases.record import from_record
from cases.register import Register
from cases.rundgang import Answer
from cases.steps import Step
from cases.svarfrist import deadline, moved_deadlines
from cases.terms import OrdlydClass, Registrering
from rules.teljing import Standing
from workflow.kvittering import MEANS
from workflow.looking.overview import PartnerView, partner_views

_FEW = 3
Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class After:
    """The case after the act, and the nouns that the act added, by kind."""

    file: CaseFile
    register: Register
    act: Act
    nouns: tuple[tuple[str, Record], ...]

    @property
    def number(self) -> str:
        return self.file.case.number

    @property
    def papir(self) -> tuple[Document, ...]:
        return self.file.dokument

    def of_kind(self, kind: str) -> list[Record]:
        return [record for name, record in self.nouns if name == kind]

    def name(self, partner: str) -> str:
        return self.register.name(partner, local_day(self.act.at))

    def organ(self, organ: str | None) -> str:
        found = self.register.organ.get(organ or "")
        return found.namn if found else organ or ""

    def who(self, partners: Iterable[str]) -> str:
        """Their names; everybody is not listed name by name."""
        some = list(partners)
        everyone = len(some) > _FEW and set(some) == set(self.file.parties)
        return f"alle {len(some)} partnarane" if everyone else listed([self.name(p) for p in some])

    def view(self, partner: str) -> PartnerView | None:
        views = partner_views(self.file, self.register, self.act)
        return next((v for v in views if v.partnar == partner), None)


def brought(name: str, after: After) -> tuple[str, ...]:
    """What there is to say after that verb; nothing for most."""
    found = BROUGHT.get(name)
    return tuple(found(after)) if found else ()


def _answer(after: After) -> Iterator[str]:
    """What the partner's receipt says, and who must do what before the answer counts."""
    yield from (str(r["tekst"]) for r in after.of_kind("kvittering"))
    for record in after.of_kind("svar"):
        yield from _before_it_counts(after, from_record(Answer, record))


def _before_it_counts(after: After, answer: Answer) -> Iterator[str]:
    partner, number = answer.partnar, after.number
    view = after.view(partner)
    if answer.avgjerd.is_decision and not after.file.is_final(answer):
        if answer.registrering is Registrering.TELEFON:
            yield f"{after.name(partner)} må stadfeste svaret sjølv. Då skriv dei:"
            yield f"saksgang stadfest {number} --som {partner} --kva svar"
        else:
            yield "Ein annan person enn du må kontrollere registreringa mot brevet, med sin id:"
            yield f"saksgang kontroller-svar {number} --partnar {partner} --person ANNAN-PERSON"
    if view and (view.standing is Standing.MAA_STADFEST or view.maa_stadfestast):
        yield f"{after.name(partner)} må stadfeste avklaringa:"
        yield f"saksgang stadfest {number} --som {partner} --kva avklaring"


def _stood_behind(after: After) -> Iterator[str]:
    """Exactly which answer somebody has stood behind, and whether it counts now."""
    for record in after.of_kind("svar_hending"):
        answer = after.file.answer(str(record["svar"]))
        if answer and (view := after.view(answer.partnar)):
            which = f"Det gjeld svaret «{word(answer.slag.value)}» frå {answer.organ_namn} i"
            when = f"{answer.partnar_namn} {day_text(answer.dato)}"
            yield f"{which} {when}. {MEANS[view.standing]}"


def _wording(after: After) -> Iterator[str]:
    """Which answers lapsed, who must confirm, and that a new round is needed."""
    file = after.file
    newest = file.newest
    if newest and newest.klasse is OrdlydClass.REDAKSJONELL:
        yield "Rettinga gjeld først når ein annan person har stadfesta henne, med sin id:"
        yield f"saksgang stadfest {after.number} --kva ordlyd --person ANNAN-PERSON"
        return
    lapsed = [p for p in file.parties if (a := file.position(p)) and not file.applies(a)]
    if lapsed:
        yield f"Svar på den gamle ordlyden tel ikkje meir. Det gjeld {after.who(lapsed)}."
    yield from _to_confirm(after)
    if file.case.sakssteg is Step.RUNDGANG:
        yield "Ingen er spurde om den nye ordlyden før du opnar ein ny runde:"
        yield f"saksgang opne-runde {after.number}"


def _corrected(after: After) -> Iterator[str]:
    """What stood, what stands now, and who must confirm once more."""
    for record in after.of_kind("retting"):
        yield f"{capital(about(after, from_record(Retting, record)))}."
    yield from _to_confirm(after)


def _to_confirm(after: After) -> Iterator[str]:
    """Those whose avklaring was about something else; each says for itself that it still holds."""
    file = after.file
    behind = [
        p for p in file.parties if (a := file.clarification(p)) and file.must_confirm(a)
    ]
    if not behind:
        return
    each = "" if len(behind) == 1 else " Kvar skriv for seg:"
    yield f"{capital(after.who(behind))} må stadfeste avklaringa før svaret tel.{each}"
    for partner in behind if len(behind) <= _FEW else ("PARTNAR",):
        yield f"saksgang stadfest {after.number} --som {partner} --kva avklaring"


def _round(after: After) -> Iterator[str]:
    asked = [str(r["partnar"]) for r in after.of_kind("krav")]
    if asked and after.file.round:
        due = day_text(deadline(after.file) or after.file.round.frist)
        yield f"{capital(after.who(asked))} er spurde, med svarfrist {due}."
    yield from _to_confirm(after)


def _deadline(after: After) -> Iterator[str]:
    """The later day, how it came about, and who has been told."""
    for moved in moved_deadlines(after.file)[-1:] if list(after.of_kind("frist")) else ():
        yield f"Den nye svarfristen er {day_text(moved.dato)}. {moved.grunn}"
        told = {str(r["partnar"]) for r in after.of_kind("post")}
        if told:
            yield f"{capital(after.who(sorted(told)))} får brev om det."


def _organ(after: After) -> Iterator[str]:
    """Whose the case is now: the step is called by the usual organ, whichever it went to."""
    yield f"Ho ligg no hjå {after.organ(after.file.case.utgreiing_organ)}. Er det feil organ:"
    yield f'saksgang omfordel {after.number} --organ RETT-ORGAN --grunn "KVIFOR"'


def _handling(after: After) -> Iterator[str]:
    """That a choice of model, or its reason, is still lacking; and how it is put right."""
    case = after.file.case
    kind = after.register.sakstypar[case.sakstype]
    if case.sakssteg is not Step.HANDSAMA_I_SSU or not kind.modellval:
        return
    nr = len(after.file.handsamingar)
    last = after.file.handsamingar[-1]
    if case.modell is None:
        yield "SSU har ikkje valt modell enno. Vart det gjort i møtet, set det inn i handsaminga:"
        yield _put_right(after, nr, "modell", "to_trinn")
    if not last.modell_grunn:
        yield "Grunnen til valet set du inn slik:"
        yield _put_right(after, nr, "modell_grunn", '"KVIFOR DENNE MODELLEN"')


def _put_right(after: After, nr: int, field: str, value: str) -> str:
    return (
        f"saksgang rett {after.number} --kva handsaming --nr {nr} --felt {field} --verdi {value}"
        ' --grunn "Gløymt då handsaminga vart ført inn"'
    )


def _hold(after: After) -> Iterator[str]:
    case = after.file.case
    until = f" til {day_text(case.vent_til)}" if case.vent_til else ""
    yield f"Ho står på vent{until}: {case.vent_grunn.rstrip('.')}. Ta henne opp att slik:"
    yield f'saksgang ta-opp-att {after.number} --grunn "KVIFOR"'


def _vedtak(after: After) -> Iterator[str]:
    """The way to what was left out: a binding vedtak without a duty."""
    if after.file.case.forpliktande and not after.file.plikter:
        yield "Pliktene kan førast inn no, for begge nivåa i same kommando:"
        yield (
            f'saksgang ny-plikt {after.number} --plikter "KOMMUNE: KVA" '
            '--plikter "HELSEFØRETAK: KVA" --grunn "KVAR I VEDTAKET"'
        )


def _merged(after: After) -> Iterator[str]:
    yield f"Ho held fram som sak {after.file.case.slegen_saman_med}."


def _duties(after: After) -> Iterator[str]:
    for duty in after.of_kind("plikt"):
        nr = next(n for n, p in enumerate(after.file.plikter, start=1) if p.id == duty["id"])
        yield f"Plikt {nr}, {after.name(duty['partnar'])}: {duty['kva']}."


def _seen(after: After) -> Iterator[str]:
    for h in after.of_kind("handsaming"):
        yield f"{h['organ_namn']}: {word(h['utfall'])}."


BROUGHT: Mapping[str, Callable[[After], Iterator[str]]] = {
    "svar": _answer,
    "stadfest": _stood_behind,
    "kontroller_svar": _stood_behind,
    "ny_ordlyd": _wording,
    "lyft_ordlyd": _to_confirm,
    "opne_runde": _round,
    "rett": _corrected,
    "endre_omfang": _to_confirm,
    "send_til_utgreiing": _organ,
    "omfordel": _organ,
    "handsam": _handling,
    "paa_vent": _hold,
    "ta_opp_att": _deadline,
    "utset_frist": _deadline,
    "vedta": _vedtak,
    "ny_plikt": _duties,
    "slaa_saman": _merged,
    "avgrens": _seen,
}
"""What is said after each verb on a case, beyond the one sentence that it is done."""
