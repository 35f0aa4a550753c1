"""Partsskifte: rules on partners that merge, split or end, and on who then answers for what."""

from datetime import date, timedelta

from cases.innkome import Innkome
from cases.listing import listed
from cases.oslo import day_text
from cases.partner import Partner
from cases.rundgang import Answer
from cases.steps import Step, Trekk
from cases.terms import PartnerKind
from cases.vedtak import Signature
from rules.facts import Facts, RegisterFacts
from rules.nemningar import TREKK_NAMES
from rules.rule import Findings, breach, rule
from rules.teljing import Standing, standing


def gone(facts: RegisterFacts, partner_id: str, day: date | None = None) -> bool:
    """Whether the partner had ended by that day; today if none is given."""
    known = facts.register.partnarar.get(partner_id)
    return known is not None and known.til is not None and known.til < (day or facts.day)


def is_open(facts: Facts, partner_id: str) -> bool:
    """Whether the partner still has something to do in the case: no counting answer, or in a case
    that is signed, not every signature."""
    if standing(facts, partner_id) is not Standing.TEL:
        return True
    return facts.sakstype.signering and not _has_signed(facts, partner_id)


def _has_signed(facts: Facts, partner_id: str) -> bool:
    known = facts.register.partnarar
    signed = {s.motpart for s in facts.file.signatures_of(partner_id)}
    kommune = known[partner_id].slag is PartnerKind.KOMMUNE
    other = PartnerKind.HELSEFORETAK if kommune else PartnerKind.KOMMUNE
    others = {p for p in facts.file.parties if known[p].slag is other}
    return None in signed or (bool(signed) and others <= signed)


def named_heirs(facts: RegisterFacts, partner_id: str) -> str:
    return listed([facts.name(p) for p in facts.register.heirs(partner_id, facts.day)])


@rule(
    "TIL-05",
    ("L-partsskifte", "L-tilgang"),
    heimel="koml. § 5-3; hol. § 6-1",
    stopp="{partnar} er ikkje lenger partnar, og kan ikkje {trekk}.",
    raad="{kven} svarar no. Har saka plikter som står opne, før dei over med «saksgang overfoer».",
)
def acts_while_a_partner(facts: RegisterFacts) -> Findings:
    """Who has ended decides nothing more; what its organ decided before that day is its own."""
    actor = facts.act.actor.partnar
    ended = {actor} if actor is not None and gone(facts, actor) else set()
    for noun in facts.nye:
        if isinstance(noun, Answer | Signature) and gone(facts, noun.partnar, noun.dato):
            ended.add(noun.partnar)
    for partner in sorted(ended):
        yield breach(
            partner, partnar=facts.name(partner), trekk=TREKK_NAMES[facts.trekk],
            kven=named_heirs(facts, partner) or "Den som tek over",
        )


@rule(
    "OVF-01",
    ("L-partsskifte",),
    heimel="koml. § 5-3; hol. § 6-1",
    stopp="{partnar} er framleis partnar, og svarar sjølv.",
    raad="{vegen}",
)
def the_old_one_is_gone(facts: Facts) -> Findings:
    """Nothing is taken from a partner that can still answer for itself."""
    old = facts.avloyst
    if old is None or gone(facts, old):
        return
    last = facts.register.partnarar[old].til
    way = "Før inn samanslåinga eller delinga i registeret først."
    if last is not None:
        way = f"Vent til dagen etter siste dagen til {facts.name(old)}: {day_text(last)}."
    yield breach(old, partnar=facts.name(old), vegen=way)


@rule(
    "OVF-02",
    ("L-partsskifte",),
    heimel="koml. § 5-3; hol. § 6-1",
    stopp="{partnar} er ikkje ført inn som etterfølgjar etter {gammal}.",
    raad="{rett}",
)
def the_heir_is_registered(facts: Facts) -> Findings:
    """Only the registered successor takes over; after a split, one of those that came of it."""
    old, heir = facts.avloyst, facts.maal
    if old is None or heir is None or not gone(facts, old):
        return
    if heir not in facts.register.heirs(old, facts.day):
        known = named_heirs(facts, old)
        way = f"Etterfølgjaren er {known}." if known else "Før inn etterfølgjaren i registeret."
        yield breach(heir, partnar=facts.name(heir), gammal=facts.name(old), rett=way)


@rule(
    "OVF-03",
    ("L-partsskifte", "L-endring"),
    heimel="koml. § 5-3; Felles utviklingsplan kap. 5.2.1",
    stopp="{partnar} har gjort det {partnar} skulle i saka. Det er ingenting å føre over.",
    raad="Svaret frå {partnar} tel som før, under det gamle namnet.",
)
def something_is_open(facts: Facts) -> Findings:
    """What is answered, and signed where that is demanded, stays under the old name."""
    old = facts.avloyst
    if old is not None and gone(facts, old) and not is_open(facts, old):
        yield breach(old, partnar=facts.name(old))


@rule(
    "OVF-04",
    ("L-partsskifte", "R-029"),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="Semja vart konstatert i SSU, og {partnar} var med på henne.",
    raad="Send saka attende først, og før pliktene over der, så {etter} får avklare saka sjølv.",
)
def what_ssu_settled_goes_back_first(facts: Facts) -> Findings:
    """In the konsensusmodell there is no round to go back to, so the case goes back first."""
    old, heir = facts.avloyst, facts.maal
    settled = facts.case.sakssteg is Step.KONSENSUS and not facts.file.demands
    if old is not None and heir is not None and settled:
        yield breach(old, partnar=facts.name(old), etter=facts.name(heir))


@rule(
    "OVF-05",
    ("L-partsskifte", "L-ordlyd"),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Både {gammal} og {partnar} har eige vedlegg til ordlyden, og {partnar} kan berre ha "
    "eitt.",
    raad="Set ny ordlyd med eitt vedlegg først.",
)
def one_annex_each(facts: Facts) -> Findings:
    """Nobody chooses between two annexes for the heir: the wording says which one is its."""
    old, heir, newest = facts.avloyst, facts.maal, facts.file.newest
    if old is None or heir is None or newest is None:
        return
    if newest.annex_of(old) and newest.annex_of(heir):
        yield breach(heir, gammal=facts.name(old), partnar=facts.name(heir))


@rule(
    "OVF-06",
    ("L-partsskifte", "L-tyst"),
    heimel="koml. § 5-3; hol. § 6-1",
    stopp="{partnar} er ikkje lenger partnar, og kan ikkje svare.",
    raad="Før pliktene over til {etter} først: «saksgang overfoer».",
)
def nobody_that_is_gone_is_asked(facts: Facts) -> Findings:
    """No case waits for a partner that cannot answer, and nobody is asked in its name."""
    in_ssu = facts.case.sakssteg is Step.HANDSAMA_I_SSU
    asks = facts.trekk is Trekk.OPNE_RUNDE or (facts.trekk is Trekk.KONSTATER_SEMJE and in_ssu)
    for partner in facts.file.parties:
        waits = asks or facts.file.demand_on(partner) is not None
        if waits and gone(facts, partner) and standing(facts, partner) is not Standing.TEL:
            heirs = named_heirs(facts, partner) or "den som tek over"
            yield breach(partner, partnar=facts.name(partner), etter=heirs)


@rule(
    "SLA-04",
    ("L-partsskifte",),
    heimel="hol. § 6-1; inndelingslova (utleidd)",
    stopp="{partnar} kan ikkje ta over etter {gammal}, for {grunn}.",
    raad="Før inn den nye partnaren først med «saksgang ny-partnar», frå den same dagen.",
    treng=Partner,
)
def heir_is_there_that_day(facts: RegisterFacts) -> Findings:
    """Whoever takes over is a partner of the same kind from the day the others are gone."""
    for ended in facts.nye:
        if not isinstance(ended, Partner) or ended.til is None or ended.etterfolgjar is None:
            continue
        heir, day = facts.register.partnarar[ended.etterfolgjar], ended.til + timedelta(days=1)
        why = _unfit(heir, ended, day)
        if why:
            yield breach(
                heir.id, partnar=facts.name(heir.id), gammal=facts.name(ended.id), grunn=why
            )


@rule(
    "SLA-05",
    ("L-partsskifte",),
    heimel="hol. § 6-1; inndelingslova (utleidd)",
    stopp="{partnar} kan ikkje kome av {gammal}, for {grunn}.",
    raad="Før inn dei nye partnarane først med «saksgang ny-partnar», frå den same dagen.",
    treng=Partner,
)
def heirs_of_a_split_are_new(facts: RegisterFacts) -> Findings:
    """What comes of a split begins the day after the old one ended, and is of its kind."""
    partners = [n for n in facts.nye if isinstance(n, Partner)]
    ended = next((p for p in partners if p.til is not None), None)
    if ended is None or ended.til is None:
        return
    day = ended.til + timedelta(days=1)
    for heir in partners:
        if heir is ended:
            continue
        why = _unfit(heir, ended, day)
        if not why and heir.fraa != day:
            why = f"{facts.name(heir.id)} var partnar før delinga"
        if why:
            yield breach(
                heir.id, partnar=facts.name(heir.id), gammal=facts.name(ended.id), grunn=why
            )


@rule(
    "SLA-06",
    ("L-partsskiftepapir",),
    heimel="inndelingslova (utleidd)",
    stopp="Det ligg ikkje ved noko som viser at {partnarar} vert {kva}.",
    raad="Legg ved vedtaket eller forskrifta med --fil eller --tekst.",
    treng=Partner,
)
def what_ends_a_partner_is_on_paper(facts: RegisterFacts) -> Findings:
    """That a partner is no more is decided by others than us, and there is a paper that says so."""
    ended = [n.id for n in facts.nye if isinstance(n, Partner) and n.til is not None]
    if not facts.adds(Innkome):
        what = "delt" if facts.trekk is Trekk.DEL_PARTNAR else "del av ein annan"
        yield breach(partnarar=listed([facts.name(p) for p in ended]), kva=what)


def _unfit(heir: Partner, ended: Partner, day: date) -> str:
    name = heir.name_on(day).kortnamn
    if not heir.member_on(day):
        return f"{name} er ikkje partnar den dagen"
    return "" if heir.slag is ended.slag else f"{name} er ikkje same slag partnar"
