"""One rule judged on a made register, with each of its rows awake, so that all it says is seen."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from cases.actor import Act, Actor
from cases.avtale import Avtale
from cases.case import Case
from cases.casefile import CaseFile
from cases.fellesskap_terms import Gruppe
from cases.handsaming import Handsaming
from cases.nouns import Noun
from cases.ordlyd import Ordlyd
from cases.partner import Organ, Partner, Sete, Setekrav
from cases.receipt import Ground
from cases.register import Register
from cases.steps import Step, Trekk
from cases.terms import ActorRole, OrdlydClass, OrganRole, Utfall
from rules.facts import Facts, RegisterFacts
from rules.katalog import KATALOG
from rules.rule import Rule
from tests.features.databases import fjordlandet

DAY = date(2026, 3, 2)
SMAAVIK, STORFJORD, BYSTAD = "kommune-9901", "kommune-9902", "kommune-9903"
TRUST, CLINIC = "hf-lag", "stift-lag"
SECRETARIAT = Actor(ActorRole.SEKRETARIAT)


def land(**given: Any) -> Register:
    """Fjordlandet with that in place of its own."""
    return replace(fjordlandet(), **given)


def held(*agreements: Avtale, **given: Any) -> Register:
    """Fjordlandet with just those agreements."""
    return land(avtalar={a.id: a for a in agreements}, **given)


def with_organs(*organs: Organ, only: bool = False, **given: Any) -> Register:
    """Fjordlandet with those organs too; with `only`, those and no other joint organ."""
    kept = {i: o for i, o in fjordlandet().organ.items() if o.partnar or not only}
    return land(organ={**kept, **{o.id: o for o in organs}}, **given)


def with_partners(*partners: Partner, **given: Any) -> Register:
    return land(partnarar={**fjordlandet().partnarar, **{p.id: p for p in partners}}, **given)


def organ(name: str = "o", *demands: Setekrav, **given: Any) -> Organ:
    made: dict[str, Any] = {
        "rolle": OrganRole.ANNA, "namn": f"Organ {name}", "fraa": date(2020, 1, 1)
    }
    return Organ(name, "hft", samansetjing=demands, **made | given)


def seat(number: int = 1, **given: Any) -> Sete:
    made: dict[str, Any] = {
        "organ": "o", "gruppe": Gruppe.KOMMUNE, "stilling": "Leiar", "fraa": date(2026, 1, 1),
        "partnar": SMAAVIK,
    }
    return Sete(f"s{number}", "hft", **made | given)


def a_case(type_id: str, number: int = 1, **given: Any) -> Case:
    made: dict[str, Any] = {
        "aar": 2026, "tittel": f"Sak {number}", "innmeldar": "sse", "krins": (),
        "innmeldt": datetime(2026, 1, 10, 9, tzinfo=UTC), "sakssteg": Step.INNMELDT,
    }
    return Case(
        id=f"sak-{number}", hf="hft", lopenr=number, sakstype=type_id, **made | given
    )


def grounds(rule: Rule, register: Register, *new: Noun, **given: Any) -> list[tuple[str, str]]:
    """What the rule has against it: the row and the words. An oversight where nothing is new."""
    return [(g.rader[0], g.grunn) for g in judged(rule, register, *new, **given) if g.grunn]


def judged(
    rule: Rule, register: Register, *new: Noun, trekk: Trekk | None = None,
    actor: Actor = SECRETARIAT, day: date = DAY, numbers: Mapping[str, int] | None = None,
    **given: Any,
) -> tuple[Ground, ...]:
    """All that the rule says, what it finds fine too."""
    register = awake(register, rule, numbers or {})
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    facts = RegisterFacts(
        register=register, act=Act(actor, at, "prøve"), nye=new,
        trekk=trekk or (Trekk.OPPNEMN if new else Trekk.OVERSYN), **given,
    )
    return rule.judge(facts)


def awake(register: Register, rule: Rule, numbers: Mapping[str, int]) -> Register:
    """With every row of the rule on, as a warning where that may be set."""
    on = {row: "atvar" for row in rule.rader if KATALOG[row].brytar}
    return replace(register, hf=replace(register.hf, brytarar=on, parametrar=dict(numbers)))


AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
"""Before the act."""


def wording(number: int = 1, parties: tuple[str, ...] = (), **given: Any) -> Ordlyd:
    made: dict[str, Any] = {"tekst": f"tekst {number}", "dokument": (), "vedlegg": ()}
    said = made | given
    return Ordlyd(
        f"o{number}", "sak-1", number, partar=parties, klasse=OrdlydClass.REELL, hash="aa",
        laga=AT, laga_av="sse", **said,
    )


def handled(number: int, organ_id: str, outcome: Utfall, **given: Any) -> Handsaming:
    made: dict[str, Any] = {
        "rolle": OrganRole.SSU, "organ_namn": f"Organ {organ_id}", "dato": DAY, "semje": True,
        "registrert": AT, "registrert_av": "sse", "ordlyd": "o1",
    }
    return Handsaming(f"h{number}", "sak-1", organ_id, utfall=outcome, **made | given)


def case_grounds(rule: Rule, file: CaseFile, *new: Noun, **given: Any) -> list[tuple[str, str]]:
    """The same of a rule about a case."""
    return [(g.rader[0], g.grunn) for g in case_judged(rule, file, *new, **given) if g.grunn]


def case_judged(
    rule: Rule, file: CaseFile, *new: Noun, register: Register | None = None, **given: Any
) -> tuple[Ground, ...]:
    """All that a rule says of a case, what it finds fine too."""
    return rule.judge(about(file, *new, register=awake(register or land(), rule, {}), **given))


def about(
    file: CaseFile, *new: Noun, register: Register, trekk: Trekk = Trekk.OPNE_RUNDE,
    day: date = DAY, actor: Actor = SECRETARIAT, **given: Any,
) -> Facts:
    """The facts of an act on that case."""
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return Facts(
        register=register, act=Act(actor, at, "prøve"), nye=new, trekk=trekk, file=file,
        sakstype=register.sakstypar[file.case.sakstype], **given,
    )
