"""What is told after a command: who heard of it, who could not be reached, and what it brought."""

from collections.abc import Iterator

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import House
from adapters.db.reads import entries_of
from adapters.db.replay import nouns_of
from adapters.views.brought import After, Record, brought
from adapters.views.contacts import contact_told
from adapters.views.meetings import entered_in
from adapters.views.moved_deadlines import done_to
from adapters.views.stopped import stopped
from adapters.views.words import instant_words, word
from cases.actor import Act
from cases.casefile import CaseFile
from cases.listing import listed
from cases.oslo import local_day
from cases.purring import Sendestopp
from cases.receipt import Outcome
from cases.record import from_record
from cases.register import Register
from cases.reglement import Reglement
from cases.steps import Trekk
from cases.vedtak import Post
from rules.facts import RegisterFacts
from rules.sendetid import AT_ONCE, may_go_from
from workflow.looking.reglement_lesing import row_reading
from workflow.verbs import Verb

TELLING = ("meld_inn", "varsle")
ENDING = ("slaa_saman_partnarar", "del_partnar")


def told(house: House, verb: Verb, outcome: Outcome, command: str) -> tuple[str, ...]:
    """The sentences on what a verb brought: who was told, what lapsed, and whose turn it is."""
    if not outcome.ok:
        return ()
    if verb.name in ENDING:
        return _left(house)
    if verb.name == "flytt_moete":
        with house.reading() as unit:
            return tuple(done_to(unit, unit.register(house.hf), command))
    if verb.name == "nytt_moete":
        with house.reading() as unit:
            return tuple(entered_in(unit, unit.register(house.hf), command))
    if verb.name == "nytt_reglement":
        return _rows_without_effect(house, command)
    if outcome.sak is None:
        return tuple(_registered(house, verb, outcome, command))
    with house.reading() as unit:
        file = unit.case_file(outcome.sak)
        register = unit.register(file.case.hf)
        nouns = tuple(n for e in entries_of(unit, command) for n in nouns_of(e))
        stops = [from_record(Sendestopp, r) for kind, r in nouns if kind == "sendestopp"]
        letters = unit.letters_of(outcome.sak).stoppa if stops else ()
    if stops:
        return tuple(stopped(stops[0], letters, register, file.case.number))
    act = Act.looking(parse_som(SECRETARIAT, None, register), house.clock())
    waiting = tuple(_waiting(file, register, nouns))
    if verb.name in TELLING:
        return (*(t for t in _notified(file, register, act, nouns) if t), *waiting)
    return (*brought(verb.name, After(file, register, act, nouns)), *waiting)


def _waiting(
    file: CaseFile, register: Register, nouns: tuple[tuple[str, Record], ...]
) -> Iterator[str]:
    """How many letters wait, until when, and how they are stopped; receipts go at once."""
    posts = [from_record(Post, record) for kind, record in nouns if kind == "post"]
    wait = [may_go_from(register, p.trinn, p.laga) for p in posts if p.trinn not in AT_ONCE]
    if wait:
        count = f"{len(wait)} brev" if len(wait) > 1 else "Eitt brev"
        them = "dei" if len(wait) > 1 else "det"
        until = instant_words(max(wait))
        stop = f"«saksgang stopp-sending {file.case.number}»"
        yield f"{count} ventar på å gå ut, til {until}. Er noko feil, stopp {them} med {stop}."


def _notified(
    file: CaseFile, register: Register, act: Act, nouns: tuple[tuple[str, Record], ...]
) -> Iterator[str]:
    day = local_day(act.at)
    letters = {r["partnar"] for kind, r in nouns if kind == "post"}
    without = [p for p in file.case.krins if not register.contacts_of(p, day)]
    yield _reached(len(letters), all_reached=not without)
    yield _unreached([register.name(p, day) for p in without])


def _registered(house: House, verb: Verb, outcome: Outcome, command: str) -> Iterator[str]:
    """What an act on the register brought, where its one sentence says too little."""
    with house.reading() as unit:
        nouns = [n for e in entries_of(unit, command) for n in nouns_of(e)]
        register = unit.register(house.hf)
    for kind, record in nouns:
        yield from contact_told(register, kind, record, local_day(house.clock()))
        if (verb.name, kind) == ("ny_avtale", "avtale") and record["versjon"] > 1:
            yield f"Avtalen {outcome.ny} fanst frå før. Dette er versjon {record['versjon']}."
        if (verb.name, kind) == ("handsam_innkome", "innkome"):
            about = f" {record['sak']}" if record["sak"] else ""
            yield f"Nummer {record['nr']}, «{record['tittel']}»: {word(record['utfall'])}{about}."


def _rows_without_effect(house: House, command: str) -> tuple[str, ...]:
    """The rows just entered that law keeps from having any effect, and how to put them right."""
    with house.reading() as unit:
        register = unit.register(house.hf)
        made = [
            from_record(Reglement, r) for e in entries_of(unit, command)
            for kind, r in nouns_of(e) if kind == "reglement"
        ]
    act = Act.looking(parse_som(SECRETARIAT, None, register), house.clock())
    facts = RegisterFacts(register=register, trekk=Trekk.OVERSYN, act=act)
    new = max(made, key=lambda v: v.versjon)
    partner = register.partnarar[new.partnar]
    read = [row_reading(partner, rad, facts) for rad in new.rader]
    idle = [f"Merk: {r.setning}" for r in read if not r.verkar]
    way = (
        "Er noko ført feil, før inn reglementet på nytt med same første dag"
        f" ({new.gjeld_fraa.isoformat()}). Då gjeld den nye versjonen, og den gamle står i"
        " historia."
    )
    return (*idle, way) if idle else ()


def _left(house: House) -> tuple[str, ...]:
    from adapters.views.left_behind import held, sentences

    with house.reading() as unit:
        register = unit.register(house.hf)
        act = Act.looking(parse_som(SECRETARIAT, None, register), house.clock())
        found = tuple(held(unit, register, act))
    none = "Ingen opne saker ventar på partnarane som går ut."
    return tuple(sentences(register, found, local_day(act.at))) or (none,)


def _reached(count: int, *, all_reached: bool) -> str:
    if count:
        return f"{f'{count} partnarar' if count > 1 else 'Éin partnar'} får varsel."
    return "Alle er varsla frå før." if all_reached else "Ingen nye partnarar kunne varslast."


def _unreached(names: list[str]) -> str:
    if not names:
        return ""
    return (
        f"Merk: Verken kontakt eller postmottak er ført inn hjå {listed(names)}. Før dei inn med"
        " «saksgang ny-kontakt», og varsle så på nytt."
    )
