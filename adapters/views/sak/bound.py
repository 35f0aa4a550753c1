"""What binds each partner where SSU settles a case: the clause that gives SSU its mandate, and each
partner's word that the case lies within it. Nobody is asked for an answer of its own then."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.views.view import View
from adapters.views.words import day_text, word
from cases.avklaring import Avklaring
from cases.document import Document
from cases.fellesskap_terms import Avtaleslag
from cases.handsaming import Handsaming
from cases.innsyn import is_struck
from cases.listing import listed
from cases.terms import Modell, OrganRole, PartnerKind
from rules.sak.ssu import leaves_it_to_ssu
from workflow.looking.mellom_partnarar import Innsyn, seen

Rows = tuple[tuple[str, str], ...]
KINDS = (PartnerKind.KOMMUNE, PartnerKind.HELSEFORETAK)
"""Of these an avklaring is demanded (MOD-05), and that it confirms the mandate (MOD-07)."""
CLAUSE = "Punktet i avtalen"
NO_CLAUSE = "handsaminga viser ikkje til noko punkt"
NOT_ENTERED = "ingen overordna avtale frå den tida er ført inn her"


@dataclass(frozen=True, slots=True)
class Word:
    """One partner's word: whether it leaves the case to SSU, where that stands, and what it said
    itself, empty where whoever looks is not to know."""

    namn: str
    ja: bool
    stode: str
    sagt: str


@dataclass(frozen=True, slots=True)
class Bound:
    """All of it. `handsamingar` are label and text; `frie` the partners nothing is demanded of."""

    handsamingar: tuple[Rows, ...]
    stadfesta: tuple[Word, ...]
    manglar: tuple[Word, ...]
    frie: str
    papir: tuple[Document, ...]

    @property
    def spurde(self) -> int:
        return len(self.stadfesta) + len(self.manglar)


def bound(view: View) -> Bound | None:
    """None for a case that does not follow the konsensusmodell, or that has asked for answers."""
    case = view.case
    if case.modell is not Modell.KONSENSUS or not case.forpliktande or view.file.rundar:
        return None
    latest = {h.organ: h for h in view.file.handled_by(OrganRole.SSU)}.values()
    words, known = tuple(_words(view)), view.register.partnarar
    return Bound(
        handsamingar=tuple(tuple(_handling(view, h)) for h in latest),
        stadfesta=tuple(w for w in words if w.ja),
        manglar=tuple(w for w in words if not w.ja),
        frie=listed([view.name(p) for p in view.file.parties if known[p].slag not in KINDS]),
        papir=tuple(
            d for d in view.papir if not is_struck(view.file, d)
            and latest and d.registrert <= max(h.registrert for h in latest)
        ),
    )


def _handling(view: View, h: Handsaming) -> Iterator[tuple[str, str]]:
    ordlyd = view.file.wording(h.ordlyd or "")
    yield "Organ", h.organ_namn
    yield "Handsama", ", ".join(
        t for t in (day_text(h.dato), h.eige_nummer and f"sak {h.eige_nummer}") if t)
    yield "Utfall", f"{word(h.utfall.value)}, {'med' if h.semje else 'utan'} semje i utvalet"
    yield CLAUSE, h.mandat or NO_CLAUSE
    yield "Avtalen som galdt", _agreement(view, h)
    yield "Ordlyd", ordlyd.code if ordlyd else ""


def _agreement(view: View, h: Handsaming) -> str:
    """The agreement at the top that was in force that day, the newest of several."""
    held = [
        a for a in view.register.avtalar.values()
        if a.slag is Avtaleslag.RAMME and a.gjeld_fraa and a.gjeld_fraa <= h.dato
        and (a.gjeld_til is None or h.dato <= a.gjeld_til)
    ]
    newest = max(held, key=lambda a: (a.gjeld_fraa, a.id), default=None)
    return f"{newest.tittel}, frå {day_text(newest.gjeld_fraa)}" if newest else NOT_ENTERED


def _words(view: View) -> Iterator[Word]:
    for partner in view.file.parties:
        if view.register.partnarar[partner].slag not in KINDS or not _may_know(view, partner):
            continue
        a = view.file.clarification(partner)
        stale = a is not None and view.file.must_confirm(a)
        yes = a is not None and not stale and leaves_it_to_ssu(a)
        whole = a is not None and view.knows_of(partner)
        yield Word(view.name(partner), yes, _state(a, stale=stale), _said(a) if a and whole else "")


def _may_know(view: View, partner: str) -> bool:
    """Whether whoever looks may know how far that partner has come."""
    return view.lesarar is None or any(
        seen(view.file, view.register, v, partner) is not Innsyn.INGENTING for v in view.lesarar
    )


def _state(a: Avklaring | None, *, stale: bool) -> str:
    if a is None:
        return "har ikkje avklara saka"
    if stale:
        return "må stadfeste avklaringa på nytt, for saka er endra"
    return "har stadfesta" if leaves_it_to_ssu(a) else "har ikkje stadfesta"


def _said(a: Avklaring) -> str:
    budget = f" ({a.budsjettref})" if a.budsjettref else ""
    inside = "ja" if a.innafor_mandat else "nei"
    return (
        f"Innanfor mandatet: {inside}. Prinsipiell: {word(a.prinsipiell.value)}. "
        f"Økonomi: {word(a.okonomi.value)}{budget}. "
        f"I samsvar med planane: {word(a.plansamsvar.value)}. "
        f"Klarert av {a.klarert_av} {day_text(a.dato)}."
    )
