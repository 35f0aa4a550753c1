"""Avtaleverk: rules on an agreement as it enters the register, and on what befalls it there."""

from cases.avtale import Avtale, AvtaleHending, stands_under
from cases.fellesskap_terms import Avtaleslag, Avtaletilstand
from cases.listing import listed
from cases.steps import Trekk
from cases.terms import OrganRole
from rules.facts import RegisterFacts
from rules.frist import months_after
from rules.parametrar import statutory
from rules.rule import Findings, breach, ok, rule

KEPT = frozenset({Avtaleslag.RAMME, Avtaleslag.DELAVTALE, Avtaleslag.SAERAVTALE})
"""The agreements that the organ in the SSU role follows up and maintains (R-207)."""

ENDED: dict[Avtaletilstand, str] = {
    Avtaletilstand.AVLOYST: "avløyst",
    Avtaletilstand.OPPSAGD: "oppsagd",
    Avtaletilstand.OPPHEVA: "oppheva",
}


@rule(
    "AVT-01",
    ("R-256",),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="«{avtale}» heng ikkje under nokon avtale på eit høgare nivå.",
    raad="Vel avtalen han byggjer på. Ein prosedyre står under ein særavtale, ein særavtale under "
    "ein delavtale, og alle under rammeavtalen.",
    treng=Avtale,
)
def hangs_under_another(facts: RegisterFacts) -> Findings:
    """Every agreement but the framework names the one above it, which stands higher.

    A vedtak is not held up where the register has no framework yet: the oversight tells of that.
    """
    made = facts.new(Avtale)
    above = facts.register.avtalar.get(made.mor or "")
    if not stands_under(made.slag, Avtaleslag.RAMME):
        return
    if above is not None and stands_under(made.slag, above.slag):
        yield ok(mor=above.id)
    elif facts.trekk is Trekk.NY_AVTALE or any(
        a.slag is Avtaleslag.RAMME for a in facts.register.agreements()
    ):
        yield breach(avtale=made.tittel)


@rule(
    "AVT-02",
    ("R-207",),
    heimel="Rapport frå Helse Førde kap. 3.0",
    stopp="«{avtale}» ligg ikkje hjå {organ}, som skal følgje opp avtalane og halde dei ved like.",
    raad="Før inn {organ} som eigar av avtalen.",
    treng=Avtale,
)
def kept_by_ssu(facts: RegisterFacts) -> Findings:
    """The organ in the SSU role follows up and maintains ramme-, del- and særavtalar."""
    made = facts.new(Avtale)
    keepers = facts.register.joint_organs(OrganRole.SSU, facts.day)
    if made.slag in KEPT and keepers and made.eigar not in {o.id for o in keepers}:
        yield breach(avtale=made.tittel, organ=listed([o.namn for o in keepers]))


@rule(
    "AVT-03",
    ("R-266",),
    heimel="Rapport frå Helse Førde kap. 4.0",
    stopp="«{avtale}» manglar {manglar}, og er då vanskeleg å bruke i kvardagen.",
    raad="Ta med ein kortversjon (--kortversjon, eller eit dokument av slaget kortversjon i saka), "
    "og skriv kven avtalen er for (--maalgruppe).",
    treng=Avtale,
)
def practical_in_daily_work(facts: RegisterFacts) -> Findings:
    """An agreement is a practical tool: it has a short version and says whom it is for."""
    made = facts.new(Avtale)
    there = {"kortversjon": made.kortversjon, "målgruppe": made.maalgruppe}
    missing = [name for name, text in there.items() if not text]
    if missing:
        yield breach(avtale=made.tittel, manglar=listed(missing))


@rule(
    "AVT-11",
    ("L-dato",),
    heimel="Felles utviklingsplan kap. 8",
    stopp="Hendinga er datert fram i tid ({dato}).",
    raad="Før henne inn når ho har skjedd.",
    treng=AvtaleHending,
)
def happened_already(facts: RegisterFacts) -> Findings:
    """What befalls an agreement is entered when it has happened."""
    day = facts.new(AvtaleHending).dato
    if day > facts.day:
        yield breach(dato=day.isoformat())


@rule(
    "AVT-12",
    ("F-avtale-etterarbeid",),
    heimel="hol. § 6-5 første ledd",
    stopp="Neste gjennomgang av «{avtale}» er sett til {neste}, meir enn eitt år etter denne.",
    raad="Set ein dag innan eitt år. Lova krev at partane går gjennom avtalen kvart år.",
    treng=AvtaleHending,
)
def reviewed_within_a_year(facts: RegisterFacts) -> Findings:
    """The parties review an agreement under hol. chapter 6 every year."""
    event = facts.new(AvtaleHending)
    if event.slag != "gjennomgang":
        return
    reviewed = facts.new(Avtale)
    latest = months_after(event.dato, statutory("gjennomgang_maanader"))
    following = reviewed.neste_gjennomgang
    if reviewed.by_law and (following is None or following > latest):
        shown = following.isoformat() if following else "ingen dag"
        yield breach(avtale=reviewed.tittel, neste=shown)
    else:
        yield ok(avtale=reviewed.id, neste=str(following))


@rule(
    "AVT-13",
    ("L-slutt",),
    heimel="Felles utviklingsplan kap. 8",
    stopp="«{avtale}» er {tilstand}.",
    raad="Sjå kva som gjeld, med «saksgang avtalar».",
    treng=AvtaleHending,
)
def still_in_force(facts: RegisterFacts) -> Findings:
    """What has ended does not change any more, and nobody terminates the same thing twice."""
    event = facts.new(AvtaleHending)
    agreement = facts.register.avtalar[event.avtale]
    if agreement.tilstand in ENDED:
        yield breach(avtale=agreement.tittel, tilstand=ENDED[agreement.tilstand])
    elif event.slag == "oppseiing" and event.partnar in {
        h.partnar for h in facts.register.terminations(agreement.id)
    }:
        name = facts.name(event.partnar or "")
        yield breach(avtale=agreement.tittel, tilstand=f"alt sagd opp av {name}")
