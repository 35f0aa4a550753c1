"""Fagfolka: rules on the professions and the doctors that take part in a fagleg utval."""

from cases.fellesskap_terms import Gruppe
from cases.terms import OrganRole
from rules.facts import RegisterFacts
from rules.organ.samansetjing import in_words
from rules.organ.vervsyn import seated_organs
from rules.parametrar import parameter
from rules.rule import Findings, breach, breach_of, rule

DOCTORS = frozenset({Gruppe.FASTLEGE, Gruppe.KOMMUNEOVERLEGE})


@rule(
    "SET-08",
    ("R-219",),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="{organ} skal vere tverrfagleg, men har folk frå {tal} fagområde; det bør vere minst "
    "{minst}.",
    raad="Få inn folk frå fleire fagområde, og før inn faget deira.",
)
def several_professions(facts: RegisterFacts) -> Findings:
    """A fagleg utval is interdisciplinary."""
    least = parameter(facts.register, "fag_minst")
    for organ in seated_organs(facts, OrganRole.FAGUTVAL):
        seats = facts.register.seats(organ.id, facts.day)
        known = {s.fag.casefold() for s in seats if s.fag}
        if len(known) < least:
            yield breach(organ=organ.namn, tal=in_words(len(known)), minst=in_words(least))


@rule(
    "SET-09",
    ("R-236", "R-232"),
    heimel="Rapport frå Helse Førde kap. 4.0",
    stopp="I {organ} er det {har}.",
    raad="{vegen}",
    radvis=True,
)
def doctors_from_both_sides(facts: RegisterFacts) -> Findings:
    """Hospital doctors stand beside municipal doctors, and the kommunar send enough of theirs."""
    least = parameter(facts.register, "kommunelegar_minst")
    for organ in seated_organs(facts, OrganRole.FAGUTVAL):
        groups = [s.gruppe for s in facts.register.seats(organ.id, facts.day)]
        municipal = sum(g in DOCTORS for g in groups)
        if municipal and Gruppe.SJUKEHUSLEGE not in groups:
            yield breach_of(
                "R-236", organ=organ.namn, har="legar frå kommunane, men ingen sjukehuslege",
                vegen="Be sjukehuset om ein lege, så legane deltek på lik line.",
            )
        if municipal < least:
            yield breach_of(
                "R-232", organ=organ.namn,
                har=f"{in_words(municipal)} av minst {in_words(least)} fastlegar og "
                "kommuneoverlegar",
                vegen="Be kommunane om fleire fastlegar eller kommuneoverlegar.",
            )
