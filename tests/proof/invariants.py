"""The invariants of the catalogue (§ 8.6), each a function with its number, and of the log."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from adapters.db.columns import METADATA
from cases.actor import Actor
from cases.receipt import Outcome
from cases.steps import Step
from cases.terms import ActorRole, Modell, Registrering, Utfall
from rules.facts import Facts
from rules.spoersmaal import level_today, must_clarify
from rules.teljing import Standing, standing
from tests.proof.plan import Command
from tests.proof.room import LEDGER
from tests.workflow.second_pen import last_word, says_yes
from workflow.moves import moves_for

AGREED = (Step.KONSENSUS, Step.VEDTEKE)
WORDS_OF_PEOPLE = ("folketal", "innbygg", "vekt", "roysting")
WORDS_OF_PATIENTS = ("fodselsnummer", "fnr", "personnummer", "pasientnamn", "pasient_id", "dnummer")


@dataclass(frozen=True, slots=True)
class Taken:
    """One command that was given, with the case as it was and as it is, and what was written.

    `outcome` is None where it was no command at all (feil).
    """

    command: Command
    actor: Actor
    outcome: Outcome | None
    before: Facts | None
    after: Facts | None
    tables: frozenset[str]

    @property
    def ok(self) -> bool:
        return self.outcome is not None and self.outcome.ok

    def pair(self) -> tuple[Facts, Facts] | None:
        """The case on both sides of an act that was taken."""
        if self.ok and self.before is not None and self.after is not None:
            return self.before, self.after
        return None

    def entered(self, *steps: Step) -> Facts | None:
        """The case, if this act brought it into one of the steps."""
        both = self.pair()
        if both is None or both[0].case.sakssteg is both[1].case.sakssteg:
            return None
        return both[1] if both[1].case.sakssteg in steps else None


Check = Callable[[Taken], Iterator[str]]


def i01_nobody_is_passed_over(t: Taken) -> Iterator[str]:
    """1. Into konsensus and vedteke only with every asked partner's own yes at its level."""
    f = t.entered(*AGREED)
    if f is None or f.case.modell is Modell.KONSENSUS or not f.case.forpliktande:
        return
    yield from (p for p in f.file.parties if not says_yes(f, p))


def i02_nobody_speaks_for_another(t: Taken) -> Iterator[str]:
    """2. Only the partner answers, confirms or takes back; others may only note what it said."""
    both = t.pair()
    if both is None:
        return
    before, after = both
    for a in after.file.svar[len(before.file.svar):]:
        noted = t.actor.rolle is ActorRole.SEKRETARIAT and a.registrering is not _OWN
        if not noted and t.actor.partnar != a.partnar:
            yield a.partnar
    for e in after.file.svar_hendingar[len(before.file.svar_hendingar):]:
        if e.slag in ("stadfesta", "trekt") and t.actor.partnar != e.partnar:
            yield e.partnar
    if t.actor.rolle is not ActorRole.SEKRETARIAT and not _worded(before, after):
        yield from (p for p in _others(t, before) if _counts(after, p) and not _counts(before, p))


_OWN = Registrering.PARTNAR


def i03_ssu_comes_last_where_it_must(t: Taken) -> Iterator[str]:
    """3, as overruled: SSU handles again after the last answer only where the case type says so."""
    f = t.entered(Step.KONSENSUS)
    if f is None or not f.sakstype.ssu_stadfestar or t.before is None or not f.file.svar:
        return
    last = max(a.registrert for a in f.file.svar)
    if not any(h.organ == "ssu" and h.registrert > last for h in f.file.handsamingar):
        yield "ssu"


def i04_a_level_is_ones_own(t: Taken) -> Iterator[str]:
    """4. What one partner says never changes the level or the standing of another."""
    both = t.pair()
    if both is None or t.actor.rolle is not ActorRole.PARTNAR or _worded(*both):
        return
    for p in _others(t, both[0]):
        if p in both[1].file.parties:
            one, other = (level_today(f, p).rad for f in both)
            if one is not other or standing(both[0], p) is not standing(both[1], p):
                yield p


def i05_one_position_each(t: Taken) -> Iterator[str]:
    """5. One demand in force and one live position per partner, read twice by two pens."""
    if t.after is None:
        return
    file = t.after.file
    for p in file.parties:
        if sum(k.partnar == p for k in file.demands) > 1:
            yield f"{p}: fleire krav"
        held, second = file.position(p), last_word(file, p)
        if (held and held.id) != (second and second.id):
            yield f"{p}: {held and held.id} / {second and second.id}"


def i06_a_statement_is_always_taken(t: Taken) -> Iterator[str]:
    """6. A partner's own statement is taken in every step, and none is ever lost or changed."""
    own = t.before is not None and t.command.som in t.before.file.parties
    plain = t.command.verb == "fraasegn" and not {"partnar", "dokument"} & t.command.fields.keys()
    if plain and own and t.outcome is not None and not t.ok:
        yield str(t.before and t.before.case.sakssteg)
    if t.before and t.after:
        known = t.before.file.uttalar
        if t.after.file.uttalar[:len(known)] != known:
            yield "ei fråsegn er borte"


def i07_no_population(t: Taken) -> Iterator[str]:
    """7. No number of people is stored, so none can be weighed."""
    del t
    yield from _columns_named(WORDS_OF_PEOPLE)


def i08_everyone_has_cleared_it(t: Taken) -> Iterator[str]:
    """8, as overruled: a binding case in konsensus has an avklaring that holds from every kommune
    and every helseføretak in it; private parties follow their own row."""
    f = t.entered(*AGREED)
    if f is None or not f.case.forpliktande:
        return
    for p in must_clarify(f):
        known = f.file.clarification(p)
        if known is None or f.file.must_confirm(known):
            yield p


def i09_only_partners_decide(t: Taken) -> Iterator[str]:
    """9. A vedtak is a bundle of the partners' own answers, and no organ of all is in it."""
    f = t.entered(Step.VEDTEKE)
    if f is None:
        return
    made = f.file.vedtak[-1]
    yield from (p for p in (*made.partar, *made.utanfor) if p not in f.register.partnarar)
    for a in f.file.svar:
        if a.id in made.svar and a.partnar not in made.partar:
            yield a.id


def i11_an_organ_handles_once(t: Taken) -> Iterator[str]:
    """11. An organ handles a wording once between two rounds, unless it put the case off."""
    if not t.ok or t.command.verb != "handsam" or t.after is None:
        return
    again = (Utfall.UTSETT, Utfall.ATTENDE, Utfall.DROFTA)
    done = [h for h in t.after.file.handsamingar if h.organ == t.command.fields["organ"]]
    earlier = [h for h in done[:-1] if h.utfall is not Utfall.DROFTA][-1:]
    asked = [r.opna for r in t.after.file.rundar]
    for old in earlier:
        between = any(old.registrert < when for when in asked)
        if done[-1].utfall is not Utfall.DROFTA and old.utfall not in again and not between:
            yield from [old.organ] if old.ordlyd == done[-1].ordlyd else []


def i12_no_patient(t: Taken) -> Iterator[str]:
    """12. No field for who a patient is, and a number that names one is no input at all."""
    yield from _columns_named(WORDS_OF_PATIENTS)
    if "01010750160" in str(t.command.fields) and t.outcome is not None:
        yield t.command.verb


def l01_a_stop_leaves_only_its_trace(t: Taken) -> Iterator[str]:
    """A stop writes history and outcome and nothing else; what is no command writes nothing."""
    if t.outcome is None:
        yield from t.tables
    elif not t.ok:
        yield from t.tables - LEDGER
        if t.before and t.after and t.before.case != t.after.case:
            yield "sak"


def l02_a_step_is_taken_as_drawn(t: Taken) -> Iterator[str]:
    """A case moves only as MOVES says, by exactly one version, and never onwards by an answer."""
    both = t.pair()
    if both is None or t.outcome is None:
        return
    old, new = both[0].case, both[1].case
    if t.outcome.sak != old.id:  # an act that was about something else
        yield from [] if old == new else ["ei anna sak er rørt"]
        return
    ways = {(fra, m.til or fra) for m in moves_for(t.outcome.trekk) for fra in m.fra}
    if (old.sakssteg, new.sakssteg) not in ways:
        yield f"{old.sakssteg} → {new.sakssteg}"
    if new.versjon != old.versjon + 1:
        yield f"versjon {new.versjon}"
    if t.command.verb in ("svar", "stadfest", "avklar") and t.entered(*AGREED):
        yield "svaret flytta saka"


def _others(t: Taken, f: Facts) -> list[str]:
    return [p for p in f.file.parties if p != t.actor.partnar]


def _counts(f: Facts, partner: str) -> bool:
    return partner in f.file.parties and standing(f, partner) is Standing.TEL


def _worded(before: Facts, after: Facts) -> bool:
    """Whether the act touched the wording itself: then all of them may stand otherwise."""
    return (before.file.ordlydar, before.file.ordlyd_hendingar, before.register) != (
        after.file.ordlydar, after.file.ordlyd_hendingar, after.register)


def _columns_named(words: tuple[str, ...]) -> Iterator[str]:
    for table in METADATA.tables.values():
        yield from (c.name for c in table.columns if any(w in c.name for w in words))


CHECKS: tuple[Check, ...] = (
    i01_nobody_is_passed_over, i02_nobody_speaks_for_another, i03_ssu_comes_last_where_it_must,
    i04_a_level_is_ones_own, i05_one_position_each, i06_a_statement_is_always_taken,
    i07_no_population, i08_everyone_has_cleared_it, i09_only_partners_decide,
    i11_an_organ_handles_once, i12_no_patient, l01_a_stop_leaves_only_its_trace,
    l02_a_step_is_taken_as_drawn,
)
