"""What `kva-om` was asked, and each thing that is imagined as one plain sentence."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from adapters.views.konsekvens_look import Look
from adapters.views.regelbok.here import row_mark
from adapters.views.words import day_text, word
from cases.listing import listed
from cases.steps import Trekk
from cases.tal import in_threes
from rules.heimel import spelled
from rules.katalog import KATALOG
from rules.spoersmaal import must_clarify
from workflow.forms.kva_om_forms import Changes
from workflow.looking.konsekvens import Proposal
from workflow.looking.tenkt_sak import ALL_POINTS, Side


@dataclass(frozen=True, slots=True)
class Asked:
    """The question: the case as it is and as it would be, and what was asked to be otherwise."""

    before: Side
    after: Side
    changes: Changes
    proposal: Proposal | None
    everything: bool
    nothing: bool = False
    """Nothing is to be otherwise: an imagined case as it is."""

    @property
    def number(self) -> str | None:
        case = self.before.file.case
        return None if self.before.tenkt else f"{self.before.register.hf.prefiks} {case.number}"

    def name(self, partner: str) -> str:
        return self.after.register.name(partner, self.after.day)

    def names(self, partners: Iterable[str]) -> str:
        known = list(partners)
        if len(known) == len(self.after.file.parties) > 1:
            return f"alle {len(known)} partnarane"
        return listed([self.name(p) for p in known])


SAID: Mapping[tuple[str, str], str] = {
    ("prinsipiell", "ja"): "saka er prinsipiell",
    ("prinsipiell", "nei"): "saka ikkje er prinsipiell",
    ("prinsipiell", "for_tidleg"): "det er for tidleg å seie om saka er prinsipiell",
    ("okonomi", "ingen"): "saka ikkje kostar noko",
    ("okonomi", "i_budsjett"): "kostnaden er i budsjettet",
    ("okonomi", "utanfor_budsjett"): "kostnaden er utanfor budsjettet",
    ("okonomi", "ukjend"): "kostnaden er ukjend",
    ("plansamsvar", "ja"): "saka er i samsvar med planane",
    ("plansamsvar", "nei"): "saka ikkje er i samsvar med planane",
    ("plansamsvar", "ukjend"): "det er uvisst om saka er i samsvar med planane",
}
"""What a partner would say, after «seier at»."""

AMOUNTS: Mapping[str, str] = {
    "belop_eingong": "saka kostar {} kroner éin gong",
    "belop_aar": "saka kostar {} kroner per år",
    "varigheit": "kostnaden varer i {} år",
}


def assumptions(asked: Asked) -> Iterator[str]:
    """Each thing that is imagined, and what is taken for granted of those who have said nothing."""
    if asked.before.tenkt:
        yield "Saka er tenkt: alle har avklara henne, og ingenting er særskilt."
        if asked.after.file.case.paragraf_6_2 == ALL_POINTS:
            yield "Avtalen har innhald frå alle punkta i hol. § 6-2."
    yield from _of_the_case(asked)
    for fields, partners in _alike(asked):
        said = listed([f"at {text}" for text in _said(fields)])
        yield f"{asked.names(partners)} seier {said}."
    yield from _of_the_silent(asked)
    yield from _of_the_world(asked)


def _of_the_silent(asked: Asked) -> Iterator[str]:
    """Those who say something in the thought and have said nothing in earnest."""
    before = asked.before
    silent = [p for p in asked.changes.sagt if not before.file.clarification(p)]
    if not silent or before.tenkt:
        return
    must = must_clarify(asked.after.facts(Trekk.AVKLAR))
    late, free = [p for p in silent if p in must], [p for p in silent if p not in must]
    if late:
        yield f"{asked.names(late)} har ikkje avklara saka."
    if free:
        yield f"{asked.names(free)} treng ikkje avklare saka."
    yield ("Det som ikkje er nemnt, er rekna som ikkje prinsipielt, utan kostnad og i samsvar med"
           " planane.")


def _of_the_case(asked: Asked) -> Iterator[str]:
    changes, case = asked.changes, asked.after.file.case
    if "kostnad" in changes.sak:
        yield f"Kostnaden er {word(case.kostnad.value)}."
    if "paragraf_6_2" in changes.sak:
        points = listed([str(p) for p in case.paragraf_6_2])
        yield (f"Saka har innhald frå hol. § 6-2 punkt {points}." if points
               else "Saka har ikkje innhald frå hol. § 6-2.")
    if changes.partar is not None:
        before = asked.before.file.parties
        if out := [asked.name(p) for p in before if p not in changes.partar]:
            yield f"{listed(out)} er ikkje med i saka."
        if new := [asked.name(p) for p in changes.partar if p not in before]:
            yield f"{listed(new)} er med i saka."


def _of_the_world(asked: Asked) -> Iterator[str]:
    for rad, value in asked.changes.brytarar.items():
        said = KATALOG[rad].tittel.rstrip(".")
        yield f"Brytaren {row_mark(rad)} («{said}») er sett til {word(value)}."
    if asked.proposal:
        version = asked.proposal.versjon
        yield (f"Reglementet til {asked.name(version.partnar)} er som i framlegget frå"
               f" {day_text(version.gjeld_fraa)}.")
        look = Look(asked.proposal)
        yield from (spelled(r.setning) for r in look.reading().rader if not r.verkar)
        yield from (*look.notes(), *look.come_along())
    if asked.before.day != asked.after.day:
        yield f"Saka er vurdert slik det er {day_text(asked.after.day)}."


def _alike(asked: Asked) -> list[tuple[Mapping[str, Any], list[str]]]:
    """Partners that would say the same, told together."""
    groups: list[tuple[Mapping[str, Any], list[str]]] = []
    for partner, fields in asked.changes.sagt.items():
        same = next((names for known, names in groups if known == fields), None)
        if same is None:
            groups.append((fields, [partner]))
        else:
            same.append(partner)
    return groups


def _said(fields: Mapping[str, Any]) -> Iterator[str]:
    for name, value in fields.items():
        if name in AMOUNTS:
            yield AMOUNTS[name].format(in_threes(value))
        else:
            yield SAID[name, value.value]
