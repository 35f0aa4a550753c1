"""What would bring a case onwards now: the biased half of the commands, so that runs get far."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from cases.actor import Act, Actor
from cases.case_type import CaseType
from cases.steps import Step, Trekk
from cases.terms import ActorRole, DocumentKind, Modell, OrganRole, PartnerKind, Registrering
from rules.facts import Facts
from rules.niva import level
from rules.spoersmaal import must_clarify, question
from rules.teljing import Standing, standing
from rules.vilkaar import holds

POLITICAL = {OrganRole.KOMMUNESTYRE, OrganRole.FORMANNSKAP, OrganRole.BYRAAD, OrganRole.UTVAL}


@dataclass(frozen=True, slots=True)
class Command:
    """One command as somebody would give it: the verb, who speaks, and its fields."""

    verb: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    som: str = "sse"
    person: str = "p1"

    def actor(self, partners: Mapping[str, object]) -> Actor:
        if self.som == "sse":
            return Actor(ActorRole.SEKRETARIAT, person=self.person)
        if self.som in partners:
            return Actor(ActorRole.PARTNAR, partnar=self.som, person=self.person)
        return Actor(ActorRole.ORGAN, organ=self.som, person=self.person)


def onwards(f: Facts) -> Command | None:
    """The next command that helps the case, or None where it has come to an end."""
    return next(ways(f), None)


def ways(f: Facts) -> Iterator[Command]:
    """All that could help the case now, what is most needed first."""
    if f.case.paa_vent:
        yield Command("ta_opp_att", {"grunn": "Det vi venta på, er kome."})
        return
    steps = {
        Step.INNMELDT: _from_innmeldt, Step.UTGREIING: _from_utgreiing,
        Step.HANDSAMA_I_SSU: _from_ssu, Step.RUNDGANG: _from_round,
        Step.KONSENSUS: _from_consensus, Step.USEMJE: _from_disagreement,
    }
    if way := steps.get(f.case.sakssteg):
        yield from way(f)


def said(f: Facts, partner: str, **changes: Any) -> Command:
    """An avklaring with nothing special in it."""
    fields = {"prinsipiell": "nei", "okonomi": "ingen", "plansamsvar": "ja",
              "klarert_av": "rådgjevar", "innafor_mandat": f.case.modell is Modell.KONSENSUS}
    if f.sakstype.plan:
        fields["lovkrav"] = "plan- og bygningslova"
    return Command("avklar", fields | changes, partner, "pia")


def answer(f: Facts, partner: str, **changes: Any) -> Command:
    """A yes by the organ that the level table names first, with proof where there is any."""
    organs = level(question(f, partner, f.day)).organ or (OrganRole.KOMMUNESTYRE,)
    political = organs[0] in POLITICAL | {OrganRole.STYRE}
    fields = {
        "svar": "ja", "organ": organs[0].value, "dato": f.day, "eige_saksnummer": "26/101",
        "stilling": "rådgjevar", "avgjerd": "vedtak" if political else "delegert_vedtak",
        "prov": _newest(f, DocumentKind.PROTOKOLLUTSKRIFT),
    }
    return Command("svar", fields | changes, partner, "pia")


def withdrawal(f: Facts, partner: str) -> Command:
    """The partner's own organ takes back what it answered last, with the same kind of proof."""
    held = f.file.position(partner)
    organ = held.organ if held else OrganRole.KOMMUNESTYRE
    fields = {"organ": organ.value, "dato": f.day, "grunn": "Sett på nytt.",
              "prov": _newest(f, DocumentKind.PROTOKOLLUTSKRIFT)}
    return Command("trekk_svar", fields, partner, "pia")


def _newest(f: Facts, kind: DocumentKind) -> int | None:
    """The number of the case's last document of that kind."""
    return next((n for n in range(len(f.file.dokument), 0, -1)
                 if f.file.dokument[n - 1].slag is kind), None)


def paper(kind: str, sections: tuple[str, ...] = ()) -> Command:
    return Command("legg_ved", {"slag": kind, "tittel": kind, "tekst": f"Innhaldet i {kind}.",
                                "avsnitt": sections})


def _lacking(f: Facts, trekk: Trekk) -> Iterator[Command]:
    """The wording, the papers and the participation that the case type demands at that move."""
    kind: CaseType = f.sakstype
    if f.file.newest is None:
        yield Command("ny_ordlyd", {"tekst": "Partnarane sluttar seg til framlegget."})
    for demand in kind.dokumentkrav:
        if demand.trekk is trekk and not f.file.has_document(demand.slag):
            yield paper(demand.slag.value,
                        tuple({a.avsnitt for a in kind.avsnittkrav if a.slag is demand.slag}))
    for part in kind.medverknadkrav:
        met = any(m.gruppe is part.gruppe for m in f.file.medverknad)
        if part.trekk is trekk and not met and holds(f, part.naar):
            who = {"spesialist": "hf-lag", "kommune": "kommune-9901"}.get(part.gruppe.value, "dei")
            yield Command("medverknad", {"gruppe": part.gruppe.value, "korleis": "med",
                                         "kven": who, "fag": "samhandling",
                                         "merknad": "To møte, dekt av helsefellesskapet."})
    if kind.innspel:
        for partner in f.file.parties:
            if partner not in {u.av for u in f.file.uttalar}:
                yield Command("fraasegn", {"slag": "innspel", "tekst": "Vårt innspel."},
                              partner, "pia")


def _may(f: Facts, trekk: Trekk) -> bool:
    return (f.case.sakssteg, trekk) in f.sakstype.veg


def _from_innmeldt(f: Facts) -> Iterator[Command]:
    if _may(f, Trekk.TA_TIL_VITANDE):
        yield Command("ta_til_vitande")
    if _may(f, Trekk.SEND_TIL_UTGREIING):
        yield from _lacking(f, Trekk.SEND_TIL_UTGREIING)
        yield Command("send_til_utgreiing", {"organ": "fagforum"})
    yield from _lacking(f, Trekk.SEND_TIL_SSU)
    yield Command("send_til_ssu")


def _from_utgreiing(f: Facts) -> Iterator[Command]:
    if _may(f, Trekk.OPNE_RUNDE):
        yield from _lacking(f, Trekk.OPNE_RUNDE)
        yield Command("opne_runde")
    yield from _lacking(f, Trekk.SEND_TIL_SSU)
    form = "felles_identisk" if f.sakstype.avtale else None
    yield Command("send_til_ssu", {"avtaleform": form})


def handling(f: Facts, outcome: str, model: str | None = None) -> Command:
    fields: dict[str, Any] = {"organ": "ssu", "dato": f.day, "utfall": outcome}
    if model and model in f.sakstype.modellval:
        fields |= {"modell": model, "modell_grunn": "SSU meiner dette høver best for saka."}
    if outcome == "vedtak":
        fields["mandat"] = "avtalen punkt 4"
    return Command("handsam", fields)


def _from_ssu(f: Facts) -> Iterator[Command]:
    round_of_partners = _may(f, Trekk.OPNE_RUNDE) and f.case.modell is not Modell.KONSENSUS
    done = f.file.last_handling("ssu")
    stale = done is None or f.file.newest is None or done.ordlyd != f.file.newest.id
    yield from _lacking(f, Trekk.OPNE_RUNDE)
    if stale or (_may(f, Trekk.OPNE_RUNDE) and f.case.modell is None):
        consensus = "konsensus" in f.sakstype.modellval and f.case.lopenr % 2 == 0
        chosen = "konsensus" if consensus else "to_trinn"
        yield handling(f, "vedtak" if consensus else "tilraading", chosen)
    if f.sakstype.presentasjon:
        yield Command("presenter_pm", {"dato": f.day, "organ": "fjordmote"})
    if round_of_partners:
        yield Command("opne_runde")
    yield from _clarified(f)
    yield Command("konstater_semje")


def _clarified(f: Facts) -> Iterator[Command]:
    for partner in must_clarify(f):
        known = f.file.clarification(partner)
        if known is None:
            yield said(f, partner)
        elif f.file.must_confirm(known):
            yield Command("stadfest", {"kva": "avklaring"}, partner, "pia")


def _from_round(f: Facts) -> Iterator[Command]:
    yield from _clarified(f)
    if any(f.file.demand_on(p) is None for p in f.file.parties):
        yield Command("opne_runde")
    for partner in f.file.parties:
        if standing(f, partner) is Standing.TEL:
            continue
        waiting = f.file.awaiting(partner)
        if waiting and waiting[-1].registrering is Registrering.BREV:
            yield Command("kontroller_svar", {"partnar": partner}, person="p2")
        if waiting:
            yield Command("stadfest", {"kva": "svar"}, partner, "pia")
        if not f.file.has_document(DocumentKind.PROTOKOLLUTSKRIFT):
            yield paper("protokollutskrift")
        highest = f.register.partnarar[partner].slag is PartnerKind.KOMMUNE
        organ = "kommunestyre" if highest else "styre"
        again = f.file.position(partner) is not None
        yield answer(f, partner, **({"organ": organ, "avgjerd": "vedtak"} if again else {}))
    done = f.file.last_handling("ssu")
    last = max((a.registrert for a in f.file.svar), default=f.act.at)
    if f.sakstype.ssu_stadfestar and (done is None or done.registrert < last):
        yield handling(f, "tilraading")
    yield Command("konstater_semje")


def _from_consensus(f: Facts) -> Iterator[Command]:
    if f.sakstype.signering:
        signed = _newest(f, DocumentKind.SIGNERT_AVTALE)
        for partner in f.file.parties:
            if f.file.signatures_of(partner):
                continue
            if signed is None:
                yield paper("signert_avtale")
            yield Command("signer", {"namn": "Kari Fjord", "stilling": "leiar", "dato": f.day,
                                     "dokument": signed}, partner, "pia")
    duty = "følgje opp; frist=2027-01-01; ansvarleg=leiar"
    yield Command("vedta", {"plikter": [f"{p}: {duty}" for p in f.file.parties]})


def _from_disagreement(f: Facts) -> Iterator[Command]:
    verb = "send_attende" if _may(f, Trekk.SEND_ATTENDE) else "send_til_tvisteloysing"
    yield Command(verb, {"grunn": "Saka må greiast betre ut."})


def looking(at: datetime) -> Act:
    """Who looks; nothing of it is stored."""
    return Act.looking(Actor(ActorRole.SEKRETARIAT, person="p1"), at)
