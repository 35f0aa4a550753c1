"""The same rulebook through the API: every act a POST with a token, every question a GET."""

import atexit
import json
import os
from base64 import b64encode
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from httpx2 import Response
from pydantic import BaseModel

from adapters.bootstrap import House
from adapters.db.engine import Database
from adapters.db.uow import SqlUnitOfWork
from adapters.db.users import put_grant, put_user
from adapters.http.cookies import hash_of
from adapters.rest.acts import path_of
from adapters.service import make_app
from adapters.settings import Settings
from cases.register import Register
from cases.tilgang import Brukar, Rolle, Tildeling
from tests.features import databases
from tests.features.databases import FJORDLANDET, SEEDED, Setting
from tests.features.driver import Niva, Result, Said, Standing, UseCaseDriver, Who
from tests.in_process import client_of
from workflow.verbs import VERBS

ADDRESS = "https://saksgang.example.org"
SECRETARIAT = "sekretariat"
ASIDE: Counter[str] = Counter()
"""What did not go through the API, by why; and `rest`: how many acts did."""


@dataclass
class _Service:
    """One service for all scenarios: the engine is one, and the file under it is replaced."""

    database: Database
    at: datetime = SEEDED

    def __post_init__(self) -> None:
        house = House(
            Settings(
                database=self.database.address, helsefellesskap="hft",
                grenser="program_post_per_minutt=100000000",  # the scenarios come all at once
            ),
            self.database, lambda: self.at,
        )
        self.client = client_of(make_app(house), ADDRESS)

    def ask(
        self, method: str, path: str, at: datetime, headers: Mapping[str, str], body: Any = None
    ) -> Response:
        self.at = at
        return self.client.request(method, path, headers=dict(headers), json=body)


_SERVICES: dict[int, _Service] = {}


class RestDriver(UseCaseDriver):
    """Whatever a scenario does goes through the API, but for what only the clock may do.

    What is imagined is done and taken back, since the API keeps what it does.
    """

    prefix = "rest"

    def __init__(self, brytarar: Mapping[str, str], setting: Setting = FJORDLANDET) -> None:
        super().__init__(brytarar, setting)
        made = _SERVICES.get(id(self._database))
        self._service = made or _SERVICES.setdefault(id(self._database), _Service(self._database))

    def do(
        self, verb: str, who: Who, at: datetime, fields: Mapping[str, object], *, keep: bool = True
    ) -> Result:
        if who.som == "system":
            ASIDE["klokka"] += 1
            return super().do(verb, who, at, fields, keep=keep)
        self._count += 1
        if keep:
            return self._act(verb, who, at, fields)
        before, count = self.snapshot()
        try:
            return self._act(verb, who, at, fields)
        finally:
            self.restore((before, count))

    def _act(
        self, verb: str, who: Who, at: datetime, fields: Mapping[str, object]
    ) -> Result:
        ASIDE["rest"] += 1
        known, sent = VERBS[verb], dict(fields)
        path = path_of(known).replace("{hf}", self.hf)
        if not known.needs_hf:
            year, _, number = str(sent.pop("sak")).rpartition(" ")[2].partition("/")
            path = path.replace("{aar}", year).replace("{lopenr}", number)
        headers = {**self._as(who), "Idempotency-Key": f"{self.prefix}-{self._count}"}
        body = _plain(sent)
        answer = self._service.ask("POST", f"/api/v1{path}", at, headers, body)
        result = _result(answer)
        if result.utfall == "ok":
            keep_example(verb, kropp=body, svar=answer.json())
        return result

    def can(self, nr: str, at: datetime) -> frozenset[str]:
        told = self._look(f"saker/{nr}/kan", at)
        return frozenset(t["namn"] for t in told["trekk"] if t["open"])

    def niva(self, nr: str, partnar: str, at: datetime) -> Niva:
        told = self._look(f"saker/{nr}/niva", at)["partnarar"]
        found = next(p for p in told if p["partnar"] == partnar)
        return Niva(found["rad"], tuple(o["rolle"] for o in found["organ"]))

    def state(self, nr: str) -> Standing:
        told = self._look(f"saker/{nr}", SEEDED)
        wordings = told["ordlydar"]
        return Standing(
            steg=told["sakssteg"],
            partar=tuple(wordings[-1]["partar"] if wordings else told["sak"]["krins"]),
            spurde=tuple(k["partnar"] for k in told["krav"] if k["gjeld"]),
            ordlydar=tuple((o["nr"], _code(o), o["tekst"]) for o in wordings),
        )

    def oversyn(self, at: datetime) -> Result:
        told = self._look("oversyn", at)
        stops, warnings = _said(told["hinder"]), _said(told["atvaringar"])
        return Result(
            utfall="stansa" if stops else "ok", stops=stops, warnings=warnings,
            spurde=frozenset(told["reglar"]),
        )

    def _as(self, who: Who) -> dict[str, str]:
        """The token of the program that acts, whom it acts as, and the person behind."""
        partner = who.som in self.setting.register({}).partnarar
        token = who.som if partner else SECRETARIAT
        person = {"Saksgang-Person": who.hand} if who.hand else {}
        return {"Authorization": f"Bearer {token}", "Saksgang-Som": who.som, **person}

    def document(self) -> Any:
        """What the API says of itself."""
        return self._service.ask("GET", "/api/v1/openapi.json", SEEDED, {}).json()

    def ask(self, method: str, path: str, at: datetime, body: Any = None) -> Response:
        """Any call, as the secretariat."""
        self._count += 1
        headers = {**self._as(Who()), "Idempotency-Key": f"{self.prefix}-{self._count}"}
        return self._service.ask(method, path, at, headers, body)

    def send_case(self, case: Any) -> Response:
        """A call that schemathesis made up, with the token of the secretariat."""
        sent = case.as_transport_kwargs(base_url=ADDRESS)
        told = {**(sent.get("headers") or {}), "Authorization": f"Bearer {SECRETARIAT}"}
        headers: Any = [(k.encode("latin-1"), str(v).encode("latin-1")) for k, v in told.items()]
        return self._service.client.request(
            sent["method"], sent["url"], params=sent.get("params"), headers=headers,
            json=sent.get("json"), content=sent.get("data"),
        )

    def _look(self, what: str, at: datetime) -> Any:
        answer = self._service.ask("GET", f"/api/v1/{self.hf}/{what}", at, self._as(Who()))
        assert answer.status_code == 200, (what, answer.status_code, answer.text)
        return answer.json()


def _plain(fields: Mapping[str, object]) -> dict[str, Any]:
    """The fields as JSON: no more is turned than must be."""
    return {name: _value(value) for name, value in fields.items()}


def _value(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case bytes():
            return b64encode(value).decode()
        case BaseModel():
            return _plain(dict(value))
        case Mapping():
            return _plain(value)
        case list() | tuple() | set() | frozenset():
            return [_value(v) for v in value]
        case _:
            return value


def _result(answer: Response) -> Result:
    told = answer.json()
    if "utfall" not in told:
        assert answer.status_code == 422, (answer.status_code, told)
        fault = told["feil"][0]
        return Result("feil", feil=fault["melding"], felt=fault["felt"])
    number = told["saksnummer"]
    return Result(
        utfall=told["utfall"], stops=_said(told.get("hinder", ())),
        warnings=_said(told["atvaringar"]), nr=number.rpartition(" ")[2] if number else None,
        ny=told["ny"], spurde=frozenset(told["reglar"]),
    )


def _said(grounds: Any) -> tuple[Said, ...]:
    return tuple(Said(g["regel"], g["grunn"], g["raad"], g.get("part")) for g in grounds)


def _code(wording: Mapping[str, Any]) -> str:
    return f"Ordlyd {wording['nr']} · {wording['hash'][:4]}"


@cache
def _written() -> Path | None:
    """Where to write down what was sent, for the examples of the API document."""
    named = os.environ.get("SAKSGANG_DOEME")
    return Path(named) if named else None


_EXAMPLES: dict[str, Any] = {}


def keep_example(name: str, **told: Any) -> None:
    """The fullest body that was taken is the example of a call."""
    known = _EXAMPLES.get(name)
    if _written() and (known is None or len(str(told["kropp"])) > len(str(known["kropp"]))):
        _EXAMPLES[name] = told


@atexit.register
def _tell() -> None:
    if (to := os.environ.get("SAKSGANG_TALD")) and ASIDE:
        with Path(to).open("a", encoding="utf-8") as file:
            file.write(json.dumps(ASIDE) + "\n")
    if (to_examples := _written()) and _EXAMPLES:
        known = json.loads(to_examples.read_text()) if to_examples.exists() else {}
        to_examples.write_text(json.dumps(known | _EXAMPLES, ensure_ascii=False, indent=1))


def let_in(database: Database, register: Register) -> None:
    """A program for the secretariat, and one for every partner; they may look at all of it."""
    with SqlUnitOfWork(database) as unit:
        _one(unit, register, SECRETARIAT, Rolle.SEKRETARIAT, None)
        for partner in register.partnarar:
            _one(unit, register, partner, Rolle.KONTAKT, partner)
        unit.commit()


def _one(
    unit: SqlUnitOfWork, register: Register, token: str, role: Rolle, partner: str | None
) -> None:
    user = f"program-{token}"
    put_user(unit, Brukar(user, user, SEEDED, teikn=hash_of(token)))
    for given, of in ((Rolle.SYSTEM, None), (role, partner), (Rolle.LESAR, None)):
        put_grant(unit, Tildeling(
            f"{user}/{given.value}", user, register.hf.id, given, date(2000, 1, 1), "prove", of
        ))


databases.ALSO.append(let_in)
