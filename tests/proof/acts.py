"""What people may do with an open case, each verb as somebody would give it at a given point."""

from collections.abc import Callable, Iterator, Mapping

from rules.facts import Facts
from tests.proof.plan import Command, answer, handling, paper, said, withdrawal
from tests.proof.stage import ASKED

WHY = {"grunn": "Saka må sjåast på nytt."}
Making = Callable[[Facts], tuple[Command, ...]]


def _each(make: Callable[[Facts, str], Command]) -> Making:
    return lambda f: tuple(make(f, p) for p in ASKED)


def _by_partners(verb: str, **fields: object) -> Making:
    return lambda _: tuple(Command(verb, fields, p, "pia") for p in ASKED)


def _by_secretariat(verb: str, **fields: object) -> Making:
    return lambda _: (Command(verb, fields), Command(verb, fields, person="p2"))


def _two(*made: Command) -> Making:
    return lambda _: made


def _answers(f: Facts) -> tuple[Command, ...]:
    final = [{"organ": o, "avgjerd": "vedtak"} for o in ("kommunestyre", "styre")]
    no = {"svar": "nei", "grunngjeving": "Vi er ikkje samde."}
    pairs = list(zip(ASKED, final, strict=True))
    return (*(answer(f, p, **how) for p, how in pairs),
            *(answer(f, p, **how, **no) for p, how in pairs))


def _vedta(f: Facts) -> tuple[Command, ...]:
    duty = "følgje opp; frist=2027-01-01; ansvarleg=leiar"
    fields = {"plikter": [f"{p}: {duty}" for p in f.file.parties]}
    return Command("vedta", fields), Command("vedta", fields, person="p2")


def _narrowed(f: Facts) -> tuple[Command, ...]:
    return tuple(
        Command("avgrens", {**WHY, "utan": [p], "organ": "ssu", "dato": f.day}) for p in ASKED
    )


ACTS: Mapping[str, Making] = {
    "legg_ved": lambda _: (paper("notat"), paper("protokollutskrift")),
    "ny_ordlyd": _two(Command("ny_ordlyd", {"tekst": "Ei ny side."}),
                      Command("ny_ordlyd", {"tekst": "Ei anna side."})),
    "send_til_utgreiing": _by_secretariat("send_til_utgreiing", organ="fagforum"),
    "send_til_ssu": _by_secretariat("send_til_ssu"),
    "handsam": lambda f: (handling(f, "tilraading", "to_trinn"), handling(f, "utsett")),
    "send_attende": _by_secretariat("send_attende", **WHY),
    "avklar": _each(said),
    "opne_runde": _by_secretariat("opne_runde"),
    "svar": _answers,
    "stadfest": _by_partners("stadfest", kva="svar"),
    "kontroller_svar": lambda _: tuple(
        Command("kontroller_svar", {"partnar": "hf-lag"}, person=p) for p in ("p2", "p3")),
    "trekk_svar": lambda f: tuple(withdrawal(f, p) for p in reversed(ASKED)),
    "avgrens": _narrowed,
    "meld_usemje": _by_secretariat("meld_usemje", **WHY, eigar="SSU"),
    "konstater_semje": _by_secretariat("konstater_semje"),
    "vedta": _vedta,
    "avvis": _by_secretariat("avvis", **WHY),
    "trekk_saka": _by_secretariat("trekk_saka", **WHY),
    "feilregistrer": _by_secretariat("feilregistrer", **WHY),
    "fraasegn": _by_partners("fraasegn", tekst="Vi står ved vårt."),
    "paa_vent": _by_secretariat("paa_vent", **WHY),
    "ta_opp_att": _by_secretariat("ta_opp_att", **WHY),
    "milepael": _by_secretariat("milepael", namn="utkast", planlagt="2026-05-01"),
    "eige_saksnummer": _by_partners("eige_saksnummer", nummer="26/9"),
}
"""Each verb with those who may give it; the first who may is taken, the next meets him."""


def pairs(chosen: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """Every unordered pair, a verb with itself too; or one verb's pair with another, by name."""
    if chosen:
        yield chosen[0], chosen[-1]
        return
    names = tuple(ACTS)
    for nr, one in enumerate(names):
        yield from ((one, other) for other in names[nr:])
