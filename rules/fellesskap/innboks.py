"""The inbox of the secretariat: rules on who sends what in, who decides, and what came before."""

import re

from cases.case import Case
from cases.fellesskap_terms import MAILED, USED, Innkomeslag, Innkomeutfall
from cases.innkome import Innkome
from cases.steps import Step
from cases.terms import ActorRole
from rules.facts import Facts, RegisterFacts
from rules.nemningar import TREKK_NAMES
from rules.rule import Findings, Rule, breach, rule

DATED = frozenset({Innkomeslag.REFERAT, Innkomeslag.ANNA})
"""What comes again and again under one title, and is told apart by its date."""


def same(one: str, other: str) -> bool:
    """Whether two titles say the same, however they are set."""
    return _words(one) == _words(other)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


@rule(
    "INB-01",
    ("L-dublett", "R-295"),
    heimel="Innspel til NHSP 2024–2027, spm. 5",
    stopp="«{tittel}» ser ut til å vere motteke før: {kvar}.",
    raad="Sjå på det som kom først. Er det det same, kan dette avsluttast med utfallet ingen.",
    treng=Innkome,
)
def received_once(facts: RegisterFacts) -> Findings:
    """Offers come from many sides; the same one, or an open case on it, is pointed out."""
    came = facts.new(Innkome)
    for before in facts.register.innkome:
        if before.id != came.id and _same_item(before, came):
            yield breach(tittel=came.tittel, kvar=f"nummer {before.nr} i innboksen")
    if came.slag in MAILED:
        return
    for case in facts.saker:
        if not case.sakssteg.is_end and same(case.tittel, came.tittel):
            yield breach(tittel=came.tittel, kvar=f"sak {case.number}")


def _same_item(before: Innkome, came: Innkome) -> bool:
    if came.sha256 is not None and before.sha256 == came.sha256:
        return True
    if came.slag in MAILED:  # answers to one letter are all called the same
        return came.melding is not None and came.melding == before.melding
    alike = before.slag is came.slag and same(before.tittel, came.tittel)
    if came.slag in DATED:
        return alike and same(before.fraa, came.fraa) and before.dato == came.dato
    return alike


@rule(
    "INB-02",
    ("L-dublett", "R-162", "R-260"),
    heimel="Rapport frå Helse Førde kap. 3.0 og 4.0",
    stopp="Det finst alt ei open sak som ser ut til å vere den same: {sak}, «{tittel}».",
    raad="Sjå på den saka. Er det den same, kan ei av dei trekkjast eller slåast saman med den "
    "andre.",
    treng=Case,
)
def registered_once(facts: Facts) -> Findings:
    """A project, an agreement or any other matter has one case at a time."""
    new = facts.new(Case)
    for case in facts.saker:
        on_agreement = new.avtale is not None and new.avtale == case.avtale
        same_agreement = on_agreement and case.sakstype == new.sakstype
        alike = same(case.tittel, new.tittel) or same_agreement
        if case.id != new.id and not case.sakssteg.is_end and alike:
            yield breach(sak=case.number, tittel=case.tittel)


@rule(
    "INB-03",
    ("L-tilgang", "R-299"),
    heimel="Felles utviklingsplan kap. 10.3",
    stopp="{kven} kan ikkje sende inn noko på vegner av andre.",
    raad="Send det inn i eige namn. Sekretariatet kan ta imot frå alle.",
    treng=Innkome,
)
def sent_in_own_name(facts: RegisterFacts) -> Findings:
    """There is one intake for all, and every partner and organ reports for itself."""
    actor, came = facts.act.actor, facts.new(Innkome)
    own = actor.rolle in (ActorRole.SEKRETARIAT, ActorRole.SYSTEM) or came.fraa == actor.name
    if own:
        return
    name = facts.name(actor.partnar) if actor.partnar else facts.organ_name(actor.organ)
    yield breach(kven=name)


@rule(
    "INB-04",
    ("L-tilgang", "R-165"),
    heimel="Felles utviklingsplan kap. 8.4 og 9",
    stopp="Berre sekretariatet avgjer kva som skal skje med det som ligg i innboksen.",
    raad="Send det til sekretariatet, som ser på det og seier frå kva det vert til.",
)
def secretariat_sorts(facts: RegisterFacts) -> Findings:
    """What comes of minutes, invitations and reports is the secretariat's to sort."""
    if facts.act.actor.rolle is not ActorRole.SEKRETARIAT:
        yield breach()


@rule(
    "INB-05",
    ("L-innboks",),
    heimel="Felles utviklingsplan kap. 8.4",
    stopp="Nummer {nr} i innboksen er vorte sak {sak}, og kan ikkje leggjast til sides.",
    raad="Er saka registrert ved ein feil, så merk henne som feilregistrert først.",
    treng=Innkome,
)
def case_is_not_lost(facts: RegisterFacts) -> Findings:
    """What has become a case stays with it, so that its sender can be told what came of it."""
    now = facts.new(Innkome)
    before = next((i for i in facts.register.innkome if i.id == now.id), now)
    if before.utfall is not Innkomeutfall.SAK or now.utfall is Innkomeutfall.SAK:
        return
    case = next((c for c in facts.saker if c.number == before.sak), None)
    if case is not None and case.sakssteg is not Step.FEILREGISTRERT:
        yield breach(nr=str(now.nr), sak=case.number)


@rule(
    "INB-06",
    ("L-innpost",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Berre sekretariatet kan bruke det som ligg i innboksen, til å {trekk}.",
    raad="Svar i eige namn, eller be sekretariatet føre det inn.",
    treng=Innkome,
)
def used_by_the_secretariat(facts: RegisterFacts) -> Findings:
    """What came by mail moves nothing by itself: the secretariat reads it and stands for its use.

    An answer that is made of it is one that came as a letter, with what that demands (SVA-10).
    """
    if facts.act.actor.rolle is not ActorRole.SEKRETARIAT:
        yield breach(trekk=TREKK_NAMES[facts.trekk])


@rule(
    "INB-07",
    ("L-innpost-part",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Nummer {nr} i innboksen ser ut til å gjelde {gjetta}, men vert brukt for {brukt}.",
    raad="Sjå på e-posten med «saksgang innboks {nr}». Er det rett likevel, treng du ikkje gjere "
    "noko.",
    treng=Innkome,
)
def used_for_what_it_is_about(facts: RegisterFacts) -> Findings:
    """What came from one partner, or about one case, is not used for another unawares."""
    came = facts.new(Innkome)
    partner = next((p for n in facts.nye if (p := getattr(n, "partnar", None))), None)
    if partner and came.gjetta_partnar and partner != came.gjetta_partnar:
        yield breach(nr=str(came.nr), gjetta=facts.name(came.gjetta_partnar),
                     brukt=facts.name(partner))
    if came.sak and came.gjetta_sak and came.sak != came.gjetta_sak:
        yield breach(nr=str(came.nr), gjetta=f"sak {came.gjetta_sak}", brukt=f"sak {came.sak}")


@rule(
    "INB-08",
    ("L-innpost",),
    heimel="Felles utviklingsplan kap. 8.4",
    stopp="Nummer {nr} i innboksen er brukt som {vart}, og kan ikkje leggjast til sides.",
    raad="Er det ført feil, så rett det i saka. Det som kom inn, vert ståande som grunnlag.",
    treng=Innkome,
)
def use_is_not_forgotten(facts: RegisterFacts) -> Findings:
    """What somebody has used as proof stays what it was used for."""
    now = facts.new(Innkome)
    before = next((i for i in facts.register.innkome if i.id == now.id), now)
    if before.utfall in USED and now.utfall not in {*USED, Innkomeutfall.SAK}:
        yield breach(nr=str(now.nr), vart=USED_AS[before.utfall])


USED_AS = {
    Innkomeutfall.SVAR: "svar", Innkomeutfall.LOVNAD: "lovnad", Innkomeutfall.FRAVAER: "fråvær",
    Innkomeutfall.FRAASEGN: "fråsegn", Innkomeutfall.VEDLEGG: "vedlegg",
}

FROM_INBOX: tuple[Rule, ...] = (used_by_the_secretariat, used_for_what_it_is_about)
"""What every act that uses something from the inbox must pass."""
