"""Who was told of a case by a command, and who could not be: there is nowhere to write to."""

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import House, now
from adapters.cli.page.words import day_text, word
from adapters.db.reads import history
from adapters.db.replay import nouns_of
from cases.actor import Act
from cases.listing import listed
from cases.oslo import local_day
from cases.receipt import Outcome
from cases.record import from_record
from cases.reglement import Reglement
from cases.steps import Trekk
from rules.facts import RegisterFacts
from rules.teljing import standing
from workflow.looking.overview import facts_of
from workflow.looking.reglement_lesing import row_reading
from workflow.rundgang import MEANS
from workflow.verbs import Verb

TELLING = ("meld_inn", "varsle")
NO_MAIL = "Varselet er ført i saka; programmet sender ikkje e-post enno."


ENDING = ("slaa_saman_partnarar", "del_partnar")


def told(house: House, verb: Verb, outcome: Outcome, command: str) -> tuple[str, ...]:
    """The sentences on who was told, after a verb that tells, and on what a partner that ends
    leaves behind; none after any other."""
    if verb.name in ENDING and outcome.ok:
        return _left(house)
    if verb.name == "nytt_reglement" and outcome.ok:
        return _rows_without_effect(house, command)
    if verb.name == "stadfest" and outcome.ny == "svar" and outcome.sak:
        return _confirmed_answer(house, outcome.sak, command)
    if verb.name not in TELLING or not outcome.ok or outcome.sak is None:
        return ()
    with house.reading() as unit:
        file = unit.case_file(outcome.sak)
        register = unit.register(file.case.hf)
        entries = [e for e in history(unit, outcome.sak) if e.kommando == command]
    day = local_day(file.case.innmeldt if not entries else entries[0].at)
    letters = {r["partnar"] for e in entries for kind, r in nouns_of(e) if kind == "post"}
    without = [p for p in file.case.krins if not register.contacts_of(p, day)]
    return tuple(t for t in (
        _reached(len(letters), all_reached=not without),
        _unreached([register.name(p, day) for p in without]),
    ) if t)


def _confirmed_answer(house: House, case: str, command: str) -> tuple[str, ...]:
    """Exactly which answer was confirmed, and whether it counts now."""
    with house.reading() as unit:
        file = unit.case_file(case)
        register = unit.register(file.case.hf)
        nouns = [n for e in history(unit, case) if e.kommando == command for n in nouns_of(e)]
        ids = [record["svar"] for kind, record in nouns if kind == "svar_hending"]
        answer = file.answer(ids[0]) if ids else None
        if answer is None:
            return ()
        act = Act(parse_som(SECRETARIAT, None, register), now(), "ser-berre")
        where = standing(facts_of(file, register, Trekk.SVAR, act), answer.partnar)
    which = f"Det gjeld svaret «{word(answer.slag.value)}» frå {answer.organ_namn} i"
    return (f"{which} {answer.partnar_namn} {day_text(answer.dato)}. {MEANS[where]}",)


def _rows_without_effect(house: House, command: str) -> tuple[str, ...]:
    """The rows just entered that law keeps from having any effect, and how to put them right."""
    with house.reading() as unit:
        register = unit.register(house.hf)
        made = [
            from_record(Reglement, r) for e in history(unit) if e.kommando == command
            for kind, r in nouns_of(e) if kind == "reglement"
        ]
    act = Act(parse_som(SECRETARIAT, None, register), now(), "ser-berre")
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
    from adapters.cli.page.left_behind import held, sentences

    with house.reading() as unit:
        register = unit.register(house.hf)
        act = Act(parse_som(SECRETARIAT, None, register), now(), "ser-berre")
        found = tuple(held(unit, register, act))
    none = "Ingen opne saker ventar på partnarane som går ut."
    return tuple(sentences(register, found, local_day(act.at))) or (none,)


def _reached(count: int, *, all_reached: bool) -> str:
    if count:
        return f"{f'{count} partnarar' if count > 1 else 'Éin partnar'} fekk varsel. {NO_MAIL}"
    return "Alle er varsla frå før." if all_reached else "Ingen nye partnarar kunne varslast."


def _unreached(names: list[str]) -> str:
    if not names:
        return ""
    return (
        f"Merk: Verken kontakt eller postmottak er ført inn hjå {listed(names)}. Før dei inn med"
        " «saksgang ny-kontakt», og varsle så på nytt."
    )
