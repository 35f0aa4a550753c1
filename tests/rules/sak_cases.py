"""A case on paper, so that one rule at a time can be asked of it; what is not said is in order."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from cases.actor import Act, Actor
from cases.avklaring import Avklaring, case_facts
from cases.case import Case
from cases.casefile import CaseFile
from cases.document import Document
from cases.fellesskap_terms import Gruppe, Medverking
from cases.handsaming import Handsaming
from cases.oppfolging import Medverknad, Milepael, Retting
from cases.ordlyd import Ordlyd
from cases.partner import Organ, Partner, PartnerName, Sete
from cases.rundgang import Answer
from cases.steps import Step, Trekk
from cases.terms import (
    ActorRole,
    AnswerKind,
    Avgjerd,
    DocumentKind,
    Modell,
    Okonomi,
    OrdlydClass,
    OrganRole,
    PartnerKind,
    Plansamsvar,
    Prinsipiell,
    Registrering,
    Utfall,
    Verdict,
)
from cases.uttale import Uttale
from rules.facts import Facts
from rules.rule import Finding, Rule
from tests.workflow.random_cases import REGISTER, SECRETARIAT
from workflow.moves import steps_for

DAY, NOON = date(2026, 3, 2), datetime(2026, 3, 2, 12, tzinfo=UTC)
BEFORE, AFTER = DAY - timedelta(1), DAY + timedelta(1)
EARLIER, LATER = NOON - timedelta(hours=1), NOON + timedelta(hours=1)
SMAAVIK, STORFJORD, BYSTAD, TRUST, CLINIC = REGISTER.partnarar
"""Three kommunar, the helseføretak and the private one of the invented Fjordlandet."""
R = OrganRole


def of_partner(partner: str, **said: Any) -> Actor:
    return Actor(ActorRole.PARTNAR, partnar=partner, **said)


def of_organ(organ: str) -> Actor:
    return Actor(ActorRole.ORGAN, organ=organ)


def asked(
    *new: Any, kind: str = "C-05", trekk: Trekk = Trekk.HANDSAM, actor: Actor = SECRETARIAT,
    file: dict[str, Any] | None = None, sort: dict[str, Any] | None = None,
    register: dict[str, Any] | None = None, about: dict[str, Any] | None = None, **case: Any,
) -> Facts:
    """The facts of an act on a case of Småvik and the helseføretak. `case` are fields of the case,
    `file` lists of its file, `sort` fields of its type, `about` other fields of the facts."""
    usual = {"id": "s", "innmeldar": "sse", "innmeldt": NOON, "lopenr": 1,
             "krins": (SMAAVIK, TRUST), "sakssteg": Step.HANDSAMA_I_SSU, "struktur_dato": DAY}
    made = Case(hf="hft", aar=2026, tittel="Sak", sakstype=kind, **{**usual, **case})
    return Facts(
        file=CaseFile(made, **(file or {})), register=replace(REGISTER, **(register or {})),
        sakstype=replace(REGISTER.sakstypar[kind], **(sort or {})), trekk=trekk,
        act=Act(actor, NOON, "c1"), fraa_steg=steps_for(trekk), nye=new, **(about or {}),
    )


def faults(rule: Rule, facts: Facts) -> list[Finding]:
    """What the rule has against the act, or cannot judge."""
    return [f for f in rule.check(facts) if f.dom is not Verdict.OK]


def values(rule: Rule, name: str, *new: Any, **of_it: Any) -> list[str]:
    """What each ground names by that name."""
    return [f.verdiar[name] for f in faults(rule, asked(*new, **of_it))]


def who(rule: Rule, *new: Any, **of_it: Any) -> list[tuple[str | None, str]]:
    """Whom each ground is about, and whom it names."""
    return [(f.part, f.verdiar["partnarar"]) for f in faults(rule, asked(*new, **of_it))]


def broken(rule: Rule, facts: Facts) -> bool:
    return bool(faults(rule, facts))


def wording(nr: int = 1, **said: Any) -> Ordlyd:
    usual = {"partar": (SMAAVIK, TRUST), "klasse": OrdlydClass.FORSTE, "laga": EARLIER}
    return Ordlyd(**{**usual, "id": f"o{nr}", "sak": "s", "nr": nr, "tekst": f"tekst {nr}",
                     "dokument": (), "vedlegg": (), "hash": f"aa{nr}", "laga_av": "p1", **said})


def handling(
    role: OrganRole = R.SSU, utfall: Utfall = Utfall.TILRAADING, **said: Any
) -> Handsaming:
    organ = {R.SSU: "ssu", R.PARTNARSKAPSMOTE: "fjordmote", R.OMRAADEUTVAL: "ytre-utval"}
    usual = {"organ": organ.get(role, role.value), "organ_namn": "Rådet", "semje": True}
    return Handsaming(**{**usual, "id": "h1", "sak": "s", "rolle": role, "dato": DAY,
                         "utfall": utfall, "registrert": NOON, "registrert_av": "-", **said})


def clarified(
    partner: str = SMAAVIK, circle: tuple[str, ...] = (SMAAVIK, TRUST), **said: Any
) -> Avklaring:
    """Not of principle, no cost, in accord with the plans, on the first wording."""
    case = Case("s", "hft", 2026, 1, "Sak", str(said.pop("kind", "C-05")), "sse", NOON, circle)
    usual = {"prinsipiell": Prinsipiell.NEI, "okonomi": Okonomi.INGEN,
             "plansamsvar": Plansamsvar.JA}
    return Avklaring(**{**usual, "id": f"a{partner}", "sak": "s", "partnar": partner,
                        "ordlyd": "o1", "fakta": case_facts(case, circle), "klarert_av": "-",
                        "dato": DAY, "gitt": NOON, **said})


def answer(partner: str = SMAAVIK, **said: Any) -> Answer:
    """A yes of the council, given by the partner itself at noon, on the first wording."""
    usual = {"id": f"s{partner}", "partnar": partner, "krav": "k", "ordlyd": "o1", "person": "p1",
             "slag": AnswerKind.JA, "avgjerd": Avgjerd.VEDTAK, "registrert": NOON, "dato": DAY,
             "organ": R.KOMMUNESTYRE, "registrering": Registrering.PARTNAR}
    return Answer(**{**usual, "sak": "s", "partnar_namn": "-", "ordlyd_hash": "aa1",
                     "organ_namn": "-", "eige_saksnummer": "1", "stilling": "-",
                     "tillit": "terminal", "registrert_av": "-", **said})


def taking_part(
    group: Gruppe = Gruppe.BRUKAR, how: Medverking = Medverking.MED, who: str = "x", **said: Any
) -> Medverknad:
    return Medverknad("m", "s", group, how, who, DAY, said.pop("registrert", NOON), "-", **said)


def paper(kind: DocumentKind, **said: Any) -> Document:
    usual = {"id": "d1", "sha256": "f1", "registrert": NOON}
    return Document(**{**usual, "sak": "s", "nr": 1, "slag": kind, "tittel": "-", "filnamn": "-",
                       "mime": "-", "storleik": 1, "dato": DAY, "registrert_av": "-", **said})


def said(by: str, kind: str = "innspel", **more: Any) -> Uttale:
    usual = {"id": f"u{by}", "av_namn": by}
    return Uttale(**{**usual, "sak": "s", "nr": 1, "slag": kind, "av": by, "tekst": "-",
                     "dato": DAY, "registrert": NOON, "registrert_av": "-", **more})


def milestone(name: str, planned: date | None, reached: date | None = None) -> Milepael:
    return Milepael("m", "s", name, planned, reached, NOON)


def correction(what: str, field: str, **said: Any) -> Retting:
    usual = {"gjeld_id": "h1", "gammal": "-", "ny": "-", "person": "p2"}
    return Retting(**{**usual, "id": "r1", "sak": "s", "gjeld": what, "felt": field,
                      "grunn": "-", "av": "-", "tid": NOON, **said})


def organ(role: OrganRole, name: str = "gruppa", **said: Any) -> Organ:
    usual = {"fraa": date(2022, 1, 1), "namn": "Gruppa", "mandat": "Greie ut."}
    return Organ(**{**usual, "id": name, "hf": "hft", "rolle": role, **said})


def seat(in_organ: str, group: Gruppe) -> Sete:
    return Sete(f"{in_organ}{group}", "hft", in_organ, group, "-", date(2022, 1, 1))


def adviser(name: str, group: Gruppe | None, kind: PartnerKind = PartnerKind.RAADGJEVAR) -> Partner:
    called = (PartnerName(name, name, date(2012, 1, 1)),)
    return Partner(name, "hft", kind, called, date(2012, 1, 1), gruppe=group)


def with_organs(*organs: Organ) -> dict[str, Any]:
    return {"organ": {**REGISTER.organ, **{o.id: o for o in organs}}}


def with_partners(*partners: Partner) -> dict[str, Any]:
    return {"partnarar": {**REGISTER.partnarar, **{p.id: p for p in partners}}}


KONSENSUS: dict[str, Any] = {"modell": Modell.KONSENSUS}
TWO_STEPS: dict[str, Any] = {"modell": Modell.TO_TRINN}


def about(rule: Rule, *new: Any, **of_it: Any) -> list[str | None]:
    return [f.part for f in faults(rule, asked(*new, **of_it))]


def done(*handlings: Any, **more: Any) -> dict[str, Any]:
    return {"handsamingar": handlings, **more}
