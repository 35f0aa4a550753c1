"""Lovnad: rules on what a partner says of when it will answer, and on calls about a case."""

from datetime import timedelta

from cases.oslo import local_day
from cases.purring import Lovnad, Samtale
from cases.register import Register
from cases.svarfrist import deadline
from rules.facts import Facts
from rules.parametrar import parameter
from rules.rule import Findings, breach, rule
from rules.skuld import owed


@rule(
    "LOV-01",
    ("L-lovnad",),
    heimel="løfte frå saksgangen",
    stopp="Dagen {dato} er alt forbi.",
    raad="Før inn dagen saka skal handsamast. Er ho handsama, før heller inn svaret.",
    treng=Lovnad,
    felt="dato",
)
def a_promise_is_of_what_comes(facts: Facts) -> Findings:
    """A promise is dated today or later."""
    new = facts.new(Lovnad)
    if new.dato < local_day(new.registrert):
        yield breach(new.partnar, dato=new.dato.isoformat())


@rule(
    "LOV-02",
    ("L-lovnad-frist",),
    heimel="løfte frå saksgangen",
    stopp="{partnar} skal handsame saka {dato}, etter svarfristen {frist}.",
    raad="Det vert ført inn og står i «saksgang utestaande». Treng fleire lengre tid, flytt "
    "fristen for alle med «saksgang utset-frist».",
    treng=Lovnad,
    felt="dato",
)
def a_promise_after_the_deadline_is_told(facts: Facts) -> Findings:
    """It is taken, for it is true; but the secretariat sees at once what it means."""
    new, due = facts.new(Lovnad), deadline(facts.file)
    if due is not None and new.dato > due:
        yield breach(
            new.partnar, partnar=facts.name(new.partnar), dato=new.dato.isoformat(),
            frist=due.isoformat(),
        )


@rule(
    "LOV-05",
    ("L-lovnad-lang",),
    heimel="løfte frå saksgangen",
    stopp="{partnar} skal handsame saka {dato}, meir enn {dagar} dagar fram. Purringane kviler til "
    "då.",
    raad="Sjå om dagen er skriven rett. Er han ikkje det, før inn dagen på nytt: den siste gjeld.",
    treng=Lovnad,
    felt="dato",
)
def a_promise_far_ahead_is_told(facts: Facts) -> Findings:
    """It is taken, for it may be true; but a year that is mistyped would silence every reminder."""
    new = facts.new(Lovnad)
    if is_far_ahead(facts.register, new):
        days = parameter(facts.register, "lovnad_lengst_dagar")
        yield breach(
            new.partnar, partnar=facts.name(new.partnar), dato=new.dato.isoformat(),
            dagar=str(days),
        )


def is_far_ahead(register: Register, promised: Lovnad) -> bool:
    """Whether the day is so far from that on which it was said that it may be a slip."""
    longest = timedelta(days=parameter(register, "lovnad_lengst_dagar"))
    return promised.dato > local_day(promised.registrert) + longest


@rule(
    "LOV-03",
    ("L-lovnad",),
    heimel="løfte frå saksgangen",
    stopp="{partnar} har ingenting uteståande i runden, så det er ingenting å love.",
    raad="Har partnaren endra meining, svarar han på nytt med «saksgang svar».",
    treng=Lovnad,
)
def who_owes_nothing_promises_nothing(facts: Facts) -> Findings:
    """A promise is about what is owed."""
    partner = facts.new(Lovnad).partnar
    if not owed(facts, partner):
        yield breach(partner, partnar=facts.name(partner))


@rule(
    "LOV-04",
    ("L-samtale",),
    heimel="løfte frå saksgangen",
    stopp="Samtalen er ført til {tid}, som ikkje har vore enno.",
    raad="Før inn dagen samtalen var.",
    treng=Samtale,
    felt="dato",
)
def a_call_has_been(facts: Facts) -> Findings:
    """A call is entered after it was held."""
    new = facts.new(Samtale)
    if local_day(new.tid) > facts.day:
        yield breach(new.partnar, tid=local_day(new.tid).isoformat())
