"""A script played through the pages: each step is a form that somebody fills in and sends."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from adapters.actors import parse_som
from adapters.script.doing import REGISTER_CASE, Stage
from adapters.script.schema import Step
from adapters.web.row_forms import Pliktrad, Vedleggrad, row_form
from cases.receipt import Outcome
from cases.terms import ActorRole
from cases.tilgang import Rolle
from tests.edge.web.web_room import Browser, Room
from workflow.forms.errors import Feil
from workflow.forms.fields import Attachment, Form
from workflow.verbs import VERBS, Verb

_HIDDEN = re.compile(r'<input type="hidden" name="(merke|kommando|versjon)" value="([^"]*)"')
_FAULT = re.compile(r'data-field="validation"[^>]*>([^<]+)<|class="ds-error-summary".*?<li[^>]*>'
                    r"(?:<a[^>]*>)?([^<]+)<", re.DOTALL)
_WRITTEN = re.compile(r'<textarea[^>]* name="([^"]+)"')
NOT_THEIRS = 404
"""What a partner gets that is not in the case: the rules say no only where it may look at all."""
APART = frozenset({"meld_inn"})
"""What has pages of its own."""


@dataclass(slots=True)
class Browsed(Stage):
    """Where steps are done through the pages. What an organ does itself, or in many pages, is done
    as before; `sent` counts by verb what went through a page, with how it ended."""

    web: Room | None = None
    sent: dict[str, list[str]] = field(default_factory=dict)

    def _act(self, step: Step) -> Outcome:
        actor = parse_som(step.som, step.person, self.register)
        if actor.organ or step.gjer in APART or self.web is None:
            return Stage._act(self, step)
        if step.gjer in REGISTER_CASE:
            self._name_is_free(step, step.kommando or "")
        self.web.clock.at = step.at
        browser = self._browser(step, actor.partnar if actor.rolle is ActorRole.PARTNAR else None)
        verb = VERBS[step.gjer]
        form = self._form(verb, step)
        if browser.get(self._path(verb, step)).status_code == NOT_THEIRS:
            return Stage._act(self, step)
        command, answer = _sent(browser, self._path(verb, step), verb, form, step)
        outcome = self._came_of(command)
        ended = "feil" if outcome is None else outcome.utfall.value
        self.sent.setdefault(step.gjer, []).append(ended)
        if outcome is None:
            found = _FAULT.search(answer)
            raise Feil("felt", (found[1] or found[2]).strip() if found else answer[:300])
        self._see(step, command, outcome)
        return outcome

    def _browser(self, step: Step, partner: str | None) -> Browser:
        assert self.web is not None
        hf = self.register.hf.id
        if partner is None:
            return self.web.somebody(Rolle.SEKRETARIAT, hf=hf, person=step.person or "sekretaer")
        person = step.person or f"kontakt-{partner}"
        return self.web.somebody(Rolle.KONTAKT, partner, hf=hf, person=person)

    def _path(self, verb: Verb, step: Step) -> str:
        hf = self.register.hf.id
        if verb.needs_hf:
            return f"/{hf}/gjer/{verb.name}"
        number = self._number(step.sak or "").rpartition(" ")[2]
        return f"/{hf}/sak/{number}/gjer/{verb.name}"

    def _came_of(self, command: str) -> Outcome | None:
        assert self.web is not None
        with self.web.house.reading() as unit:
            stored = unit.stored_outcome(command)
        return stored[1] if stored else None


def _sent(
    browser: Browser, path: str, verb: Verb, form: Form, step: Step
) -> tuple[str, str]:
    """The command, and the page that came back."""
    page = browser.see(path)
    hidden = dict(_HIDDEN.findall(page))
    if step.kommando:
        hidden["kommando"] = step.kommando
    fields, files = as_sent(verb, form, page)
    pairs = [*hidden.items(), *((n, v) for n, v in fields if n != "sak")]
    data: dict[str, list[str]] = {}
    for name, value in pairs:
        data.setdefault(name, []).append(value)
    answer = browser.client.post(path, data=data, files=files or None)
    assert answer.status_code in (303, 422), (path, answer.status_code, answer.text[:300])
    return hidden["kommando"], answer.text


def as_sent(verb: Verb, form: Form, page: str) -> tuple[list[tuple[str, str]], dict[str, Any]]:
    """The fields as a browser sends them from that page, and the files."""
    written = set(_WRITTEN.findall(page))
    fields: list[tuple[str, str]] = []
    files: dict[str, Any] = {}
    for name in form.model_fields_set:
        value = getattr(form, name)
        if isinstance(value, Attachment):
            files[name] = (value.filnamn, value.innhald)
        elif value is not None:
            fields += _field(verb.name, name, value, written=name in written)
    told = (n for n, f in verb.form.model_fields.items() if f.default is True)
    fields += [(n, "nei") for n in told if getattr(form, n) is False]
    return fields, files


def _field(verb: str, name: str, value: Any, *, written: bool) -> Iterator[tuple[str, str]]:
    if row_form(verb, name):
        for number, row in enumerate(value, start=1):
            for inner, text in _parts(verb, name, row).items():
                yield f"{name}[{number}].{inner}", text
    elif isinstance(value, bool):
        if value or VERBS[verb].form.model_fields[name].default is None:
            yield name, "ja" if value else "nei"
    elif isinstance(value, tuple):
        texts = [_text(v) for v in value]
        yield from ((name, "\n".join(texts)),) if written else ((name, t) for t in texts)
    else:
        yield name, _text(value)


def _text(value: Any) -> str:
    return str(getattr(value, "value", value))


def _parts(verb: str, name: str, row: Any) -> dict[str, str]:
    """A row as the groups of the page hold it."""
    if row_form(verb, name) is Pliktrad:
        who, _, rest = row.partition(":")
        what, *extras = (p.strip() for p in rest.split(";"))
        more = dict(e.partition("=")[::2] for e in extras)
        return {"partnar": who.strip(), "kva": what, **{k.strip(): v for k, v in more.items()}}
    if row_form(verb, name) is Vedleggrad:
        who, _, number = row.partition("=")
        return {"partnar": who, "dokument": number}
    said: Mapping[str, Any] = row.model_dump(exclude_unset=True)
    return {
        k: ", ".join(map(_text, v)) if isinstance(v, tuple | list) else _text(v)
        for k, v in said.items() if v is not None
    }


