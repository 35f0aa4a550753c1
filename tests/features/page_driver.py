"""The same rulebook through the pages: every act a form that is fetched, filled in and sent."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from adapters.bootstrap import House
from adapters.db.engine import Database
from adapters.db.uow import SqlUnitOfWork
from adapters.db.users import all_grants_of, find_user, put_grant, put_user
from adapters.http.cookies import SESSION
from adapters.http.entering import begin_session
from adapters.service import make_app
from adapters.settings import Settings
from cases.tilgang import Brukar, Rolle, Tildeling, Tillit
from tests.edge.web.browsed import APART, as_sent
from tests.edge.web.web_room import ADDRESS, ROOMY
from tests.features.databases import FJORDLANDET, SEEDED, Setting
from tests.features.driver import Result, UseCaseDriver, Who, result_of
from tests.in_process import client_of
from workflow.forms.fields import Form
from workflow.verbs import VERBS, Verb

_HIDDEN = re.compile(r'<input type="hidden" name="(merke|kommando|versjon)" value="([^"]*)"')
_FAULT = re.compile(r'id="e-([^"]+)"[^>]*>([^<]+)<')
_HOST = "saksgang.example.org"
DONE, AGAIN, NOT_THEIRS = 303, 422, (403, 404)
HOW = "registrering"
SAYS_WHOSE = 'id="sjolv"'
"""Where it stands that only a partner can do it, in place of a form."""
THROUGH: Counter[str] = Counter()
"""How many times each verb was done through its page, and it went well."""


@dataclass
class _Service:
    """One service for all scenarios: the engine is one, and the file under it is replaced."""

    database: Database
    at: datetime = SEEDED

    def __post_init__(self) -> None:
        settings = Settings(database=self.database.address, helsefellesskap="hft", grenser=ROOMY)
        self.house = House(settings, self.database, lambda: self.at)
        self.client = client_of(make_app(self.house), ADDRESS)

    def enter(self, person: str, partner: str | None, hf: str, at: datetime) -> None:
        """Whoever sits at the browser now is that person, at the secretariat or of a partner."""
        self.at = at
        role = Rolle.KONTAKT if partner else Rolle.SEKRETARIAT
        grant = f"{person}/{partner or role.value}"
        with self.house.writing() as unit:
            if find_user(unit, person) is None:
                put_user(unit, Brukar(person, person, SEEDED))
            if grant not in {g.id for g in all_grants_of(unit, person)}:
                put_grant(unit, Tildeling(grant, person, hf, role, SEEDED.date(), "", partner))
            unit.commit()
        secret = begin_session(self.house, person, Tillit.OIDC, at)
        self.client.cookies.set(f"__Host-{SESSION}", secret, domain=_HOST, path="/")


_SERVICES: dict[int, _Service] = {}


class PageDriver(UseCaseDriver):
    """Whoever acts does it on the page of the act; what has no such page is done as it is.

    `only`: just these acts; the others are the background of a test, and done as they are.
    """

    prefix = "side"

    def __init__(
        self, brytarar: Mapping[str, str], setting: Setting = FJORDLANDET,
        only: frozenset[str] | None = None,
    ) -> None:
        super().__init__(brytarar, setting)
        self._only = only
        made = _SERVICES.get(id(self._database))
        self._service = made or _SERVICES.setdefault(id(self._database), _Service(self._database))

    def do(
        self, verb: str, who: Who, at: datetime, fields: Mapping[str, object], *, keep: bool = True
    ) -> Result:
        partner = who.som in self.setting.register({}).partnarar
        elsewhere = verb in APART or not (partner or who.som == "sse") or who.hand is None
        if not keep or elsewhere or (self._only is not None and verb not in self._only):
            return super().do(verb, who, at, fields, keep=keep)
        try:
            form = VERBS[verb].form.model_validate(dict(fields))
        except ValidationError:
            return super().do(verb, who, at, fields)
        self._service.enter(who.hand, who.som if partner else None, self.hf, at)
        path = f"/{self.hf}{_path(VERBS[verb], fields)}{f'?som={who.som}' if partner else ''}"
        page = self._service.client.get(path)
        if page.status_code in NOT_THEIRS:
            return super().do(verb, who, at, fields)
        assert page.status_code == 200, (path, page.status_code, page.text[:500])
        if SAYS_WHOSE in page.text or not _offered(form, page.text):
            return super().do(verb, who, at, fields)
        return self._sent(verb, form, path, page.text)

    def _sent(self, verb: str, form: Form, path: str, page: str) -> Result:
        hidden = dict(_HIDDEN.findall(page))
        fields, files = as_sent(VERBS[verb], form, page)
        data: dict[str, Any] = {name: [value] for name, value in hidden.items()}
        for name, value in fields:
            if name != "sak":
                data.setdefault(name, []).append(value)
        answer = self._service.client.post(path, data=data, files=files or None)
        assert answer.status_code in (DONE, AGAIN), (path, answer.status_code, answer.text[:500])
        with SqlUnitOfWork(self._database) as unit:
            stored = unit.stored_outcome(hidden["kommando"])
        if stored is None:
            field, fault = (_FAULT.findall(answer.text) or [("", answer.text)])[0]
            return Result("feil", feil=fault, felt=field)
        if answer.status_code == DONE:
            THROUGH[verb] += 1
            told = self._service.client.get(answer.headers["location"])
            assert told.status_code == 200, (path, told.status_code)
            assert 'id="gjort-tittel"' in told.text, path
        return result_of(stored[1])


def _offered(form: Form, page: str) -> bool:
    """Whether the page lets one say how the answer came as the form says it: a secretary is not
    offered to say that the partner gave it itself."""
    how = getattr(form, HOW, None)
    return how is None or f'name="{HOW}"' not in page or f'value="{how.value}"' in page


def _path(verb: Verb, fields: Mapping[str, object]) -> str:
    if verb.needs_hf:
        return f"/gjer/{verb.name}"
    number = str(fields["sak"]).rpartition(" ")[2]
    return f"/sak/{number}/gjer/{verb.name}"
