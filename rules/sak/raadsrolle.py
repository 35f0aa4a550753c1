"""Rådsrolle: rules on what SSU itself settles, and what it recommends to those who decide."""

from cases.fellesskap_terms import Avtaleslag
from cases.handsaming import Handsaming
from cases.terms import Modell, OrganRole, Utfall
from rules.facts import Facts
from rules.rule import Findings, breach_of, ok_in, rule
from rules.sak.modellval import is_clear
from rules.spoersmaal import must_clarify

SETTLES = frozenset({Utfall.VEDTAK, Utfall.GODKJENT})


@rule(
    "AVT-17",
    ("R-208", "F-ssu"),
    heimel="Rapport frå Helse Førde kap. 3.0; avtalen mellom regjeringa og KS 2019",
    stopp="{organ} skal {skal}.",
    raad="Før inn handsaminga med det utfallet, eller den modellen, som svarar til rolla.",
    treng=Handsaming,
    radvis=True,
)
def ssu_keeps_to_its_role(facts: Facts) -> Findings:
    """SSU recommends delavtalar to the parties and approves procedures; it decides for nobody."""
    handling = facts.new(Handsaming)
    if handling.rolle is not OrganRole.SSU:
        return
    kind, settles = facts.sakstype.avtaleslag, handling.utfall in SETTLES
    model = handling.modell or facts.case.modell
    if kind is Avtaleslag.DELAVTALE and settles:
        yield breach_of(
            "R-208", organ=handling.organ_namn, skal="tilrå delavtalen; partane avgjer han"
        )
    elif kind is Avtaleslag.PROSEDYRE and model is Modell.TO_TRINN and _nobody_doubts(facts):
        yield breach_of(
            "R-208", organ=handling.organ_namn,
            skal="godkjenne prosedyren sjølv når alle har avklart at det kan det",
        )
    elif settles and facts.case.forpliktande and model is Modell.TO_TRINN:
        yield breach_of(
            "F-ssu", organ=handling.organ_namn,
            skal="tilrå saka: ho går i to trinn, og då avgjer kvar partnar for seg",
        )
    else:
        yield ok_in("R-208")
        yield ok_in("F-ssu")


def _nobody_doubts(facts: Facts) -> bool:
    """Whether every partner has cleared the case and confirmed that SSU may settle it."""
    cleared = [facts.file.clarification(p) for p in must_clarify(facts)]
    return all(a is not None and is_clear(a) and a.innafor_mandat for a in cleared)
