"""A database of its own for each test, and the command line run as a user would run it."""

import json
import re
import string
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from stdnum.no import fodselsnummer
from typer.main import get_command

from adapters.cli.line.app import run
from adapters.cli.line.verb_command import verb_app
from workflow.verbs import VERBS

NATIONAL_ID = next(
    n for n in (f"010190{i:05d}" for i in range(99_999)) if fodselsnummer.is_valid(n)
)
"""Made from the check digits alone; it belongs to nobody we know of."""

GOOD: dict[str, str] = {
    "tittel": "Prosedyre for utskriving", "sakstype": "C-05", "organ": "ssu", "dato": "2026-03-02",
    "utfall": "tilraading", "grunn": "Avtalt i møtet", "tekst": "Prosedyren vert vedteken.",
    "utan": "kommune-4621", "eigar": "sekretariatet", "uttale": "1", "korleis": "svara",
    "partnar": "kommune-4621", "stilling": "rådgjevar", "adresse": "post@example.org",
    "kontakt": "kontakt-1", "til": "2026-12-31", "gjeld_fraa": "2026-01-01",
    "kjelde": "kommunestyret 2. mars 2026, sak 12/26", "slag": "brev",
    "rader": "organ=kommunedirektor; heimel=punkt 3", "prinsipiell": "nei", "okonomi": "ingen",
    "plansamsvar": "ja", "klarert_av": "kommunedirektøren", "svar": "ja",
    "eige_saksnummer": "26/1", "namn": "Prøve Prøvesen", "dokument": "1",
    "gruppe": "brukar", "kven": "brukarutvalet", "trinn": "dialog", "stad": "SSU",
    "resultat": "loyst", "samandrag": "Utskriving i helgane", "kva": "sak", "med": "2026/2",
    "fraa_partnar": "kommune-4621", "til_partnar": "kommune-4622", "nummer": "26/7",
    "offentleg": "ja", "plikt": "1", "nivaa": "drift", "tilstand": "i_gang", "nr": "1",
    "id": "ny-id", "kortnamn": "Prøve", "fraa": "2026-01-01", "rolle": "adhoc", "sete": "s1",
    "gammalt_nummer": "19/1234", "innmeldt": "2026-01-05", "steg": "utgreiing", "prov": "1",
    "ordlyd_dato": "2026-02-02", "avtale": "delavtale-1", "verknad": "2027-03-02",
    "referat": "Dei handsamar saka snart.",
}
OTHERS: dict[str, dict[str, str]] = {
    "svar": {"organ": "kommunestyre"},
    "innfoer_svar": {"organ": "kommunestyre"},
    "trekk_svar": {"organ": "kommunestyre"},
    "sei_opp_avtale": {"organ": "kommunestyre"},
    "ny_partnar": {"slag": "kommune"},
    "ny_avtale": {"slag": "delavtale"},
    "avtalehending": {"slag": "gjennomgang"},
    "mottak": {"slag": "referat", "fraa": "nettverket"},
    "handsam_innkome": {"utfall": "orientering"},
    "slaa_saman_partnarar": {"fraa": "kommune-4621", "til": "kommune-4622"},
    "del_partnar": {"til": "kommune-4622,kommune-4623"},
    "medverknad": {"korleis": "med"},
    "purr": {"trinn": "frist"},
    "set_brytar": {"rad": "R-062", "verknad": "atvar"},
    "set_tal": {"namn": "referat_maanader", "verdi": "4"},
    "ny_plikt": {"plikter": "kommune-4621: melde frå"},
}
"""Fields whose name means something else in that verb."""
WORDS = """usage options arguments commands error missing option argument try invalid value help
show this message and exit default required the with such integer path must should valid field
input string or aborted unexpected extra got did you mean true false none please choose file"""
ENGLISH = frozenset(WORDS.split())


@dataclass
class Terminal:
    """Runs commands and keeps what came out."""

    capsys: pytest.CaptureFixture[str]
    path: Path
    last: str = ""
    err: str = ""

    def __call__(self, *args: str) -> int:
        code = run(args)
        self.last, self.err = self.capsys.readouterr()
        return code

    def json(self, *args: str) -> Any:
        self(*args, "--json")
        return json.loads(self.last)

    @property
    def all(self) -> str:
        return self.last + self.err


def command_of(verb: str) -> str:
    return verb.replace("_", "-")


def required(verb: str) -> list[str]:
    return [n for n, f in VERBS[verb].form.model_fields.items() if f.is_required()]


def good_values(verb: str) -> dict[str, str]:
    """A value for every required field of that verb's form."""
    names = {**GOOD, "sak": "2026/1", **OTHERS.get(verb, {})}
    return {name: names[name] for name in required(verb)}


def line(verb: str, values: dict[str, str]) -> list[str]:
    """The command line with those values."""
    args = [command_of(verb)]
    for name, value in values.items():
        args += [value] if name == "sak" else [f"--{command_of(name)}", value]
    return [*args, "--send"] if verb == "meld_inn" else args


def params_of(verb: str) -> dict[str, Any]:
    command: Any = get_command(verb_app(verb))
    return {p.name: p for p in command.params}


def english_in(text: str) -> set[str]:
    """English words in what a reader sees; codes, ids and addresses are not words."""
    plain = re.sub(r"\S*[/@.]\S+|--[\w-]+|«[^»]*»", " ", text.lower())
    words = {w.strip(string.punctuation) for w in plain.split()}
    return words & ENGLISH


def flat(text: str) -> str:
    """What was shown, as one line, so that wrapping does not matter."""
    return " ".join(text.split())
