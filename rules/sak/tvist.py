"""Tvist: rules on a disagreement: who owns it, which ways are tried, and what is written down."""

from cases.oppfolging import Tvistesteg
from cases.register import Tvistetrinn
from cases.steps import Trekk
from cases.terms import DocumentKind
from rules.facts import Facts
from rules.rule import Findings, breach, rule, unknown


@rule(
    "TVI-01",
    ("L-usemjeprotokoll",),
    heimel="vanleg praksis i andre helsefellesskap, ikkje stadfesta",
    stopp="Det ligg ikkje ved nokon usemjeprotokoll.",
    raad="Skriv kva partane er usamde om og kva kvar av dei meiner, la dei sjå gjennom det, og "
    "legg det ved som usemjeprotokoll. Skal saka til eit nasjonalt organ, må ho vere anonymisert.",
)
def disagreement_is_written_down(facts: Facts) -> Findings:
    """Before dispute resolution the parties have put down what they disagree about."""
    leaving = facts.trekk is Trekk.SEND_TIL_TVISTELOYSING
    if leaving and not facts.file.has_document(DocumentKind.USEMJEPROTOKOLL):
        yield breach()


@rule(
    "TVI-02",
    ("L-tvistestige",),
    heimel="vanleg praksis i andre helsefellesskap, ikkje stadfesta",
    stopp="{trinn} kjem etter {forre} på tvistestigen, og det er ikkje prøvd.",
    raad="Prøv {forre} først, og før inn korleis det gjekk.",
    treng=Tvistesteg,
)
def rungs_in_order(facts: Facts) -> Findings:
    """The nearest way is tried before the next one."""
    ladder = facts.register.hf.tvistestige
    here = next(n for n, t in enumerate(ladder) if t.id == facts.new(Tvistesteg).trinn)
    missing = _untried(facts, ladder[:here])
    if missing:
        yield breach(trinn=ladder[here].namn, forre=missing[0].namn)


@rule(
    "TVI-03",
    ("R-302",),
    heimel="Felles utviklingsplan kap. 3.4",
    stopp="Usemja er ikkje prøvd løyst i {trinn} enno.",
    raad="Prøv det først, og før inn korleis det gjekk. Saka går til tvisteløysing når det ikkje "
    "er fleire trinn att i helsefellesskapet.",
)
def every_way_is_tried(facts: Facts) -> Findings:
    """A disagreement has an owner and climbs the ladder before it leaves our hands."""
    ours = tuple(t for t in facts.register.hf.tvistestige if not t.utanfor)
    missing = _untried(facts, ours)
    if facts.trekk is Trekk.SEND_TIL_TVISTELOYSING and missing:
        yield breach(trinn=missing[0].namn)


@rule(
    "TVI-04",
    ("L-usemje-eigar", "R-302"),
    heimel="Felles utviklingsplan kap. 3.4",
    stopp="Ingen eig usemja.",
    raad="Meld usemja først, med kven som har ansvar for å løyse henne.",
    treng=Tvistesteg,
)
def disagreement_has_owner(facts: Facts) -> Findings:
    """Somebody is responsible for getting it solved."""
    if not facts.case.usemje_eigar:
        yield unknown()


def _untried(facts: Facts, rungs: tuple[Tvistetrinn, ...]) -> list[Tvistetrinn]:
    """The rungs that nobody has tried."""
    tried = {t.trinn for t in facts.file.tvistesteg}
    return [r for r in rungs if r.id not in tried]
