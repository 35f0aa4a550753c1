"""Put right a field of the case itself, and say what follows of it: type, circle, who is told."""

from dataclasses import dataclass, replace
from typing import Any

from cases.case import Case
from cases.case_type import CaseType
from cases.listing import listed
from cases.nouns import Noun
from cases.steps import Trekk
from cases.terms import Avtaleform, OrdlydClass
from cases.vedtak import Post
from rules.brevtekst import word
from rules.facts import Facts
from rules.nemningar import FIELD_NAMES
from workflow.conduct import amended
from workflow.forms.errors import Feil
from workflow.gather import known_partner
from workflow.innmelding import known_type
from workflow.ordlyd import build
from workflow.post import letters

REGISTERED = frozenset({"sakstype", "krins", "paragraf_6_2", "ekstern_frist"})
"""What decides whether a case may be registered at all; it is judged by those rules again."""

TOLD = frozenset({"sakstype", "krins", "kostnad", "paragraf_6_2"})
"""What the partners judge a case by; they are told when it was wrong."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """The case as the correction would have it, what is stored with it, what is only judged, and
    who is told."""

    facts: Facts
    stored: tuple[Noun, ...] = ()
    judged: tuple[Noun, ...] = ()
    told: tuple[Post, ...] = ()


def of_case(before: Facts, field: str, value: Any, reason: str) -> Corrected:
    """The case with that field as it should have been."""
    match field:
        case "sakstype":
            facts = _of_type(before, known_type(before.register, value))
        case "krins":
            facts = amended(before, krins=_circle(before, value))
        case "paragraf_6_2":
            facts = amended(before, paragraf_6_2=tuple(sorted(value)))
        case "arkivansvarleg" if value is not None:
            facts = amended(before, arkivansvarleg=known_partner(before, value, "verdi"))
        case _:
            facts = amended(before, **{field: value})
    judged = (facts.case,) if field in REGISTERED else ()
    told = _told(before, facts, field) if field in TOLD else ()
    return Corrected(facts, _wording(facts, field, reason), judged, told)


def _of_type(facts: Facts, kind: CaseType) -> Facts:
    """The case as it would have been registered under that type. Binding is never lowered where
    somebody raised it."""
    case, old = facts.case, facts.sakstype
    binding = kind.forpliktande or (case.forpliktande and not old.forpliktande)
    if binding and not any(move is Trekk.OPNE_RUNDE for _, move in kind.veg):
        raise Feil("verdi", "Sakstypen bind ingen. Vel ein sakstype med rundgang.")
    changed = amended(
        facts, sakstype=kind.id, forpliktande=binding, modell=kind.modell, modell_grunn="",
        avtaleform=_form(case, old, kind), graasone=case.graasone or kind.graasone,
        gjeld_enkeltpasient=case.gjeld_enkeltpasient or kind.enkeltsak,
    )
    return replace(changed, sakstype=kind)


def _form(case: Case, old: CaseType, new: CaseType) -> Avtaleform | None:
    if new.krins == "namngjevne":
        return Avtaleform.SAERAVTALE
    return None if old.krins == "namngjevne" else case.avtaleform


def _circle(facts: Facts, partners: tuple[str, ...]) -> tuple[str, ...]:
    members = {p.id for p in facts.register.members(facts.day)}
    if any(known_partner(facts, p, "verdi") not in members for p in partners):
        raise Feil("verdi", "Ein av partnarane er ikkje part i helsefellesskapet.")
    return partners


def _wording(facts: Facts, field: str, reason: str) -> tuple[Noun, ...]:
    """A wording names its parties, so another circle needs another wording."""
    newest = facts.file.newest
    if field != "krins" or newest is None:
        return ()
    circle = facts.case.krins
    return (build(
        facts, tekst=newest.tekst, dokument=newest.dokument,
        vedlegg=tuple(a for a in newest.vedlegg if a.partnar in circle), partar=circle,
        klasse=OrdlydClass.REELL, grunn=reason,
    ),)


def _told(before: Facts, after: Facts, field: str) -> tuple[Post, ...]:
    """Everybody who was in the case or now is, in words and not in codes."""
    everyone = tuple(dict.fromkeys((*before.file.parties, *after.case.krins)))
    return letters(
        after.register, after.case, after.act, "retta", everyone,
        kva=word(FIELD_NAMES[field]), gammal=_words(before, field), ny=_words(after, field),
    )


def _words(facts: Facts, field: str) -> str:
    """What the field says, as people read it."""
    match field:
        case "sakstype":
            return facts.sakstype.namn.lower()
        case "krins":
            return listed([facts.name(p) for p in facts.case.krins])
        case "paragraf_6_2":
            return listed([f"nr. {n}" for n in facts.case.paragraf_6_2]) or "ingen punkt"
        case _:
            return str(getattr(facts.case, field))
