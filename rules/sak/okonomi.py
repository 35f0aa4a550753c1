"""Økonomi: rules on cost that is not cleared, and on what a duty needs to be carried out."""

from cases.listing import listed, the_only
from cases.oslo import local_day
from cases.terms import DocumentKind, Kostnad, Okonomi
from cases.vedtak import Plikt
from rules.facts import Facts
from rules.parametrar import parameter
from rules.rule import Findings, breach, rule


def _unclear(facts: Facts) -> list[str]:
    """The partners whose latest word is that they do not know what the case costs them."""
    return [
        p for p in facts.file.parties
        if (a := facts.file.clarification(p)) and a.okonomi is Okonomi.UKJEND
    ]


@rule(
    "OKO-01",
    ("R-065",),
    heimel="Felles utviklingsplan kap. 5.2.2",
    stopp="Økonomien i saka er ikkje avklart. Det er grunn til å avklare han, ikkje til å avvise "
    "saka.",
    raad="La saka stå i utgreiing til kost–nytte-analysen og avklaringane er på plass.",
)
def unclear_economy_is_cleared(facts: Facts) -> Findings:
    """Unclear economy leads a case to clarification; it is no reason to turn it away."""
    unseen = facts.case.kostnad is not Kostnad.INGEN
    unseen = unseen and not facts.file.has_document(DocumentKind.KOST_NYTTE)
    if unseen or _unclear(facts):
        yield breach()


@rule(
    "OKO-02",
    ("R-064",),
    heimel="Felles utviklingsplan kap. 5.2.2",
    stopp="{partnarar} har ikkje visst kva saka kostar på meir enn {dagar} dagar.",
    raad="Spør kva som manglar for å avklare økonomien, så saka ikkje vert liggjande.",
)
def economy_not_unclear_for_long(facts: Facts) -> Findings:
    """Missing clarification of the economy can stop a local project from being realised."""
    days = parameter(facts.register, "okonomi_uavklart_dagar")
    long = []
    for partner in _unclear(facts):
        a = facts.file.clarification(partner)
        if a and (facts.day - local_day(a.gitt)).days > days:
            long.append(partner)
    if long:
        names = listed([facts.name(p) for p in long])
        yield breach(the_only(long), partnarar=names, dagar=str(days))


@rule(
    "OKO-03",
    ("R-061",),
    heimel="Innspel til NHSP 2024–2027, spm. 4",
    stopp="Plikta «{kva}» for {partnar} manglar {manglar}.",
    raad="Skriv plikta som «partnar: kva; frist=ÅÅÅÅ-MM-DD; ansvarleg=stilling», så det nye får "
    "tid og nokon som tek det i hand.",
    treng=Plikt,
)
def duty_gets_time_and_resources(facts: Facts) -> Findings:
    """New expectations get time and resources: each duty has a deadline and somebody for it."""
    for duty in (n for n in facts.nye if isinstance(n, Plikt)):
        there = {"frist": duty.frist, "ansvarleg": duty.ansvarleg}
        missing = [name for name, has in there.items() if not has]
        if missing:
            yield breach(
                duty.partnar, kva=duty.kva, partnar=facts.name(duty.partnar),
                manglar=listed(missing),
            )
