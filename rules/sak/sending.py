"""Sending: rules on letters that wait to go, that are stopped, and that are sent after all."""

from cases.listing import listed
from cases.purring import Sendestopp
from cases.rundgang import Round
from cases.terms import ContactKind
from cases.vedtak import Post
from rules.facts import Facts
from rules.rule import Findings, breach, rule

ABOUT_A_ROUND = frozenset({"runde_opna", "ny_frist", "overfoert_spurd", "raad_spurd"})
"""Letters that ask for an answer in the round that is open: afterwards they are not true."""


@rule(
    "SEN-01",
    ("L-sendestopp",),
    heimel="vanleg praksis, ikkje stadfesta",
    stopp="Ingen brev i saka ventar på å gå ut; {gaatt} har gått.",
    raad="Det som har gått, kan ikkje kallast attende. Sei heller frå til dei som fekk det, eller "
    "rett saka, så får dei eit nytt brev.",
    treng=Sendestopp,
)
def something_waits(facts: Facts) -> Findings:
    """Only what has not gone can be stopped."""
    if not facts.new(Sendestopp).post:
        yield breach(gaatt=str(len(facts.brev.gaatt) or "ingen"))


@rule(
    "SEN-05",
    ("L-sendestopp",),
    heimel="vanleg praksis, ikkje stadfesta",
    stopp="Brevet til {partnar} ventar ikkje på å gå ut: det {tilstand}.",
    raad="Vel eit brev som ventar, eller la vere å velje, så vert alle som ventar, stoppa.",
    treng=Sendestopp,
)
def the_named_letter_waits(facts: Facts) -> Findings:
    """A letter that is named alone must be one that has not gone and is not stopped."""
    letters = facts.brev
    waiting = {post.id for post in letters.ventar}
    gone = {post.id for post in letters.gaatt}
    stop = facts.new(Sendestopp).post
    for post in (*letters.gaatt, *letters.stoppa):
        if post.id in stop and post.id not in waiting:
            state = "har gått" if post.id in gone else "er stoppa"
            yield breach(post.partnar, partnar=facts.name(post.partnar), tilstand=state)


@rule(
    "SEN-02",
    ("L-sendestopp",),
    heimel="vanleg praksis, ikkje stadfesta",
    stopp="Ingen brev i saka er stoppa.",
    raad="Berre brev som er stoppa, kan sendast likevel, og kvart av dei éin gong.",
)
def something_was_stopped(facts: Facts) -> Findings:
    """A letter that was never stopped goes by itself; one that was is sent anew once."""
    if facts.in_earnest and not facts.brev.stoppa:
        yield breach()


@rule(
    "SEN-03",
    ("L-sendestopp",),
    heimel="vanleg praksis, ikkje stadfesta",
    stopp="Breva som er stoppa, spør om svar i ein runde som ikkje er open lenger.",
    raad="Opne ein ny runde, så går det nye brev til dei som skal svare.",
    treng=Post,
)
def what_it_asks_still_holds(facts: Facts) -> Findings:
    """A letter that asks for an answer is sent only while the round it is about is open."""
    asking = facts.file.round
    open_since = asking.opna if asking is not None and asking.lukka is None else None
    asks = [p for p in facts.brev.stoppa if p.trinn in ABOUT_A_ROUND]
    if any(open_since is None or p.laga < open_since for p in asks):
        yield breach()


@rule(
    "SEN-04",
    ("L-formelt-brev",),
    heimel="vanleg praksis, ikkje stadfesta",
    stopp="{partnarar} har ikkje noko postmottak, så det formelle brevet når ikkje arkivet der.",
    raad="Før inn postmottaket med «saksgang ny-kontakt --slag postmottak». Breva går likevel til "
    "kontaktpersonane.",
    treng=Round,
)
def formal_letter_has_where_to_go(facts: Facts) -> Findings:
    """A round is opened by letter to each partner's postmottak, and to its contacts as well."""
    missing = [
        p for p in facts.file.parties
        if not any(c.slag is ContactKind.POSTMOTTAK for c in facts.register.reached(p, facts.day))
    ]
    if missing:
        one = missing[0] if len(missing) == 1 else None
        yield breach(one, partnarar=listed([facts.name(p) for p in missing]))
