"""Each row of the type table taken out in turn: a way that is gone, a demand nobody makes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from cases.case_type import CaseType
from cases.casefile import CaseFile
from cases.fellesskap_terms import Gruppe
from cases.partner import Sete
from cases.register import Register
from cases.steps import Step
from cases.terms import OrganRole
from tests.proof.plan import Command
from tests.proof.search import acts
from tests.proof.search.catalogue import ALL_FOUR
from tests.proof.search.world import AT, do, facts, world

DEMANDS = ("dokumentkrav", "avsnittkrav", "medverknadkrav")
WHOLE = 90
HEAVY = {"kostnad": "direkte", "paragraf_6_2": (1,), "merkelappar": ("allmennmedisin",),
         "pasientgrupper": ("barn_unge",)}
WAYS: tuple[tuple[dict[str, Any], int, dict[str, Any]], ...] = (
    ({}, 1, {"forpliktande": True}), ({}, 2, {}), (HEAVY, 1, {}),
)
"""How the case is registered, which model the plan then chooses, and whether it binds."""
ALSO = {"innspelsfrist": "2026-05-01", "ekstern_frist": "2026-06-01", "val_organ": "fagforum",
        "prosjektleiar": "leiar", "oppstart": "2026-04-01", "eigar": "SSU", "anonymisert": True,
        "planform": "felles_plan", "mellombels_tiltak": "som før"}

STEERING = "styringsgruppa"


@dataclass(frozen=True, slots=True)
class Tried:
    """One act on one case in one register, and whether it was let through."""

    register: Register
    file: CaseFile
    command: Command
    at: datetime
    ok: bool
    receipt: Any


def tried(register: Register, kind: CaseType) -> Iterator[Tried]:
    """All moves from every state the plan brings such a case through, by either model."""
    for more, number, binds in WAYS:
        fields = {"tittel": "Sak", "sakstype": kind.id, **binds,
                  "partnarar": tuple(register.partnarar), **ALSO, **more}
        if STEERING in register.organ:
            fields["styringsgruppe"] = STEERING
        begun = do(register, None, Command("meld_inn", fields), AT)
        if begun is not None:
            numbered = replace(begun.file.case, lopenr=number)
            yield from _walked(register, replace(begun.file, case=numbered))


def _walked(register: Register, file: CaseFile) -> Iterator[Tried]:
    now = AT
    for _ in range(WHOLE):
        now += timedelta(seconds=1)
        f = facts(register, file, now)
        yield from _moved(register, file, now)
        if f.case.sakssteg in (Step.INNMELDT, Step.UTGREIING):
            bare = tuple(replace(d, avsnitt=()) for d in file.dokument)
            yield from _moved(register, replace(file, dokument=bare), now)
            yield from _moved(register, replace(file, dokument=(), medverknad=()), now)
            for kind in ("saksframlegg", "utgreiing", "kost_nytte"):
                done = do(register, file, acts.paper(kind), now)
                if done is not None:
                    yield from _moved(register, done.file, now + timedelta(seconds=1))
        if f.case.sakssteg is Step.RUNDGANG:
            done = do(register, file, Command("ny_ordlyd", {"tekst": "Ny tekst."}), now)
            if done is not None:
                yield from _moved(register, done.file, now + timedelta(seconds=1))
        helps = (c for c in acts.helping(f, frozenset()) if c.verb != "send_attende")
        after = next((d.file for c in helps if (d := do(register, file, c, now))
                      and d.outcome and d.outcome.ok and c.verb != "ta_til_vitande"), None)
        if after is None or f.case.sakssteg.is_end:
            return
        file = after


def _moved(register: Register, file: CaseFile, now: datetime) -> Iterator[Tried]:
    f = facts(register, file, now)
    commands = [*acts.moving(f), acts.handling(f, "tilraading"), acts.handling(f, "drofta")]
    if f.file.newest:
        commands.append(Command("avgrens", acts.WHY | {
            "utan": [f.file.parties[-1]], "dato": f.day, "organ": "ssu"}))
    for command in commands:
        done = do(register, file, command, now)
        if done is None or done.outcome is None:
            continue
        yield Tried(register, file, command, now, done.outcome.ok, done.outcome.kvittering)
        if done.outcome.til is Step.USEMJE and file.case.sakssteg is not Step.USEMJE:
            yield from _moved(register, done.file, now + timedelta(seconds=1))


def rows_of(kind: CaseType) -> Iterator[tuple[str, CaseType]]:
    """The name of each row, and the type without it."""
    for step, move in sorted(kind.veg):
        yield f"{kind.id} veg {step.value}.{move.value}", replace(
            kind, veg=kind.veg - {(step, move)})
    for demand in DEMANDS:
        rows = getattr(kind, demand)
        for n, row in enumerate(rows):
            slag = getattr(row, "gruppe", None) or row.slag
            more = getattr(row, "avsnitt", "")
            name = " ".join(w for w in (kind.id, demand, slag.value, more, row.trekk.value,
                                        row.rad, row.naar) if w)
            changes: dict[str, Any] = {demand: (*rows[:n], *rows[n + 1:])}
            yield name, replace(kind, **changes)


def deleted_rows() -> tuple[dict[str, str], list[str]]:
    """Per row how it was missed (`graf` or `kvittering`), and the rows nobody missed."""
    found, left = dict[str, str](), list[str]()
    ours = _all_on(world(ALL_FOUR))
    for kind in ours.sakstypar.values():
        pairs = list(tried(ours, kind))
        if kind.prosjekt:
            pairs += tried(_with_steering_group(ours), kind)
        for name, less in rows_of(kind):
            how = _missed(less, pairs, name)
            if how:
                found[name] = how
            else:
                left.append(name)
    return found, left


def _all_on(register: Register) -> Register:
    """Every row that a demand rests on stops here, also those a region must switch on itself."""
    rows = {row.rad for kind in register.sakstypar.values()
            for demand in DEMANDS for row in getattr(kind, demand)}
    on = {row: "stopp" for row in rows if row.startswith("R-")}
    return replace(register, hf=replace(register.hf, brytarar=on))


def _with_steering_group(register: Register) -> Register:
    """What a project must be steered by. Elsewhere its seats would say that users take part."""
    like = register.organ["fagforum"]
    group = replace(like, id=STEERING, rolle=OrganRole.STYRINGSGRUPPE)
    seats = tuple(
        Sete(f"sete-{g.value}", like.hf, group.id, g, "leiar", like.fraa)
        for g in (Gruppe.KOMMUNE, Gruppe.SPESIALIST, Gruppe.BRUKAR)
    )
    return replace(
        register, organ={**register.organ, group.id: group}, sete=(*register.sete, *seats)
    )


def _missed(less: CaseType, pairs: list[Tried], name: str) -> str:
    way = name.split(" ")[1] == "veg"
    step, move = name.split(" ")[2].split(".") if way else ("", "")
    how = ""
    for one in pairs:
        here = one.file.case.sakssteg.value == step and one.command.verb == move
        if way and not here:
            continue
        if not way and one.command.verb not in name:
            continue
        types = {**one.register.sakstypar, less.id: less}
        done = do(replace(one.register, sakstypar=types), one.file, one.command, one.at)
        if done is None or done.outcome is None or done.outcome.ok != one.ok:
            return "graf"
        if done.outcome.kvittering != one.receipt:
            how = "kvittering"
    return how
