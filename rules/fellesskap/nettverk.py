"""Networks: rules on what is known of them, whom they reach, and when one has gone silent."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from cases.case import Case
from cases.fellesskap_terms import Innkomeslag
from cases.oslo import day_text
from cases.partner import Organ
from cases.register import Register
from cases.terms import OrganRole
from rules.facts import Facts, RegisterFacts
from rules.frist import months_after
from rules.parametrar import parameter
from rules.rule import Findings, breach, breach_of, ok, rule

EVERYBODY = "alle"
PRIORITY = ("rus", "psyk")
"""How the names of the fields begin whose networks are given priority (R-169)."""

DPS = "dps"
"""The label of a case on what the district psychiatric centres and the kommunar share."""

WANTED: Mapping[str, tuple[str, str]] = {
    "R-171": ("kommunalsjef", "eit samla nettverk for kommunalsjefane og spesialistleiinga"),
    "R-172": ("dialog", "eit dialognettverk for leiinga på begge sider"),
}
"""Networks that are proposed: the row, how the field of such a one begins, and what it is."""


def networks(register: Register, day: date) -> tuple[Organ, ...]:
    """The networks there are that day, those with priority first."""
    found = register.joint_organs(OrganRole.NETTVERK, day)
    return tuple(sorted(found, key=lambda n: (not has_priority(n), n.namn)))


def has_priority(network: Organ) -> bool:
    return _is_about(network, *PRIORITY)


def _is_about(network: Organ, *beginnings: str) -> bool:
    return any(w.startswith(beginnings) for w in re.findall(r"\w+", network.fag.casefold()))


def last_minutes(register: Register, network: Organ) -> date | None:
    """The date of the newest minutes from that network in the inbox."""
    names = (network.id, network.namn.casefold())
    days = [
        i.dato for i in register.innkome
        if i.slag is Innkomeslag.REFERAT and i.fraa.casefold() in names
    ]
    return max(days, default=None)


def _judged(facts: RegisterFacts) -> Iterator[Organ]:
    """The network the act is about; when looking over the register, all there are that day."""
    if not facts.nye:
        yield from networks(facts.register, facts.day)
    for noun in facts.nye:
        if isinstance(noun, Organ) and noun.rolle is OrganRole.NETTVERK:
            yield noun


@rule(
    "NET-01",
    ("R-167",),
    heimel="Felles utviklingsplan kap. 8.4",
    stopp="Oversynet over nettverka manglar {kva} for {nettverk}.",
    raad="Før det inn med «saksgang endre-organ».",
)
def overview_is_whole(facts: RegisterFacts) -> Findings:
    """The overview says of each network what it is about, whom it reaches, and whom to ask."""
    for network in _judged(facts):
        told = {
            "fagområdet": network.fag, "kven det dekkjer": network.dekning,
            "kontakten": network.kontakt,
        }
        if missing := [what for what, said in told.items() if not said]:
            yield breach(nettverk=network.namn, kva=" og ".join(missing))


@rule(
    "NET-02",
    ("R-168",),
    heimel="Felles utviklingsplan kap. 8.4",
    stopp="{nettverk} er eit sentralt nettverk, men dekkjer berre {dekning}.",
    raad="Opne nettverket for heile området, eller før inn kva område det høyrer til.",
)
def central_networks_reach_all(facts: RegisterFacts) -> Findings:
    """A network that belongs to no area of its own is central, and is for everybody."""
    for network in _judged(facts):
        covers = network.dekning.casefold()
        if network.omraade is None and covers not in ("", EVERYBODY):
            yield breach(nettverk=network.namn, dekning=network.dekning)


@rule(
    "NET-03",
    ("R-166",),
    heimel="Felles utviklingsplan kap. 8.4",
    stopp="Av {nettverk} er det kravt meir enn referat: {kva}.",
    raad="Eit nettverk skal vere lett å halde i gang. La det vere nok at det sender referat.",
)
def minutes_are_enough(facts: RegisterFacts) -> Findings:
    """Nothing is demanded of a network but its minutes: no nomination, no calendar. Who is in it is
    another matter."""
    for network in _judged(facts):
        tasks = (t for t in facts.register.hf.aarshjul if t.organ == network.id)
        demands = [
            *(["val av medlemer"] if network.vel or network.valnemnd else []),
            *(f"«{t.tittel}» i årshjulet" for t in tasks),
        ]
        if demands:
            yield breach(nettverk=network.namn, kva=", ".join(demands))


@rule(
    "NET-04",
    ("R-174", "R-164", "R-169"),
    heimel="Felles utviklingsplan kap. 8.4",
    stopp="{nettverk} har ikkje sendt referat dei siste {maanader} månadene: {stand}.",
    raad="Ta kontakt med {kontakt} og spør korleis det går. Før inn referatet med «saksgang "
    "mottak».",
    radvis=True,
)
def networks_are_heard(facts: RegisterFacts) -> Findings:
    """A network sends its minutes, so that what matters is caught. One on rus or psykiatri has
    priority: its silence is noticed also where that of the others is not."""
    months = parameter(facts.register, "referat_maanader")
    for network in networks(facts.register, facts.day):
        last = last_minutes(facts.register, network)
        if months_after(last or network.fraa, months) >= facts.day:
            continue
        yield breach_of(
            "R-169" if has_priority(network) else "R-174",
            nettverk=network.namn, maanader=str(months), kontakt=network.kontakt or "nettverket",
            stand=f"sist var {day_text(last)}" if last else "det er ikkje ført inn noko referat",
        )


@rule(
    "NET-05",
    ("R-171", "R-172"),
    heimel="Felles utviklingsplan kap. 5.2.6 og 10.5",
    stopp="Helsefellesskapet har ikkje {kva}.",
    raad="Set opp nettverket med «saksgang nytt-organ»: rolla nettverk, fagområdet «{fag}» og "
    "dekninga «alle».",
    radvis=True,
)
def leaders_have_their_networks(facts: RegisterFacts) -> Findings:
    """The leaders of both sides meet in networks of their own, which reach everybody."""
    known = [n for n in networks(facts.register, facts.day) if n.dekning.casefold() == EVERYBODY]
    for row, (field, what) in WANTED.items():
        there = any(_is_about(n, field) for n in known)
        yield ok(fag=field) if there else breach_of(row, kva=what, fag=field)


@rule(
    "NET-06",
    ("R-170",),
    heimel="Felles utviklingsplan kap. 8.4",
    stopp="Saka gjeld samhandlinga mellom DPS og kommunar, som kan løysast i eit nettverk.",
    raad="Spør nettverket først. Meld inn saka når ho krev at partnarane avgjer noko.",
    treng=Case,
)
def dps_cases_suit_a_network(facts: Facts) -> Findings:
    """What the centres and the kommunar share can be developed in a network."""
    labels = {label.casefold() for label in facts.new(Case).merkelappar}
    if DPS in labels:
        yield breach()
