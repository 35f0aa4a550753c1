"""From a template to a page: the one Jinja environment, and what every page knows."""

from collections.abc import Callable, Mapping
from functools import cache
from importlib.metadata import version
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from adapters.http.desk import Desk
from adapters.http.dress import dress, sheet
from adapters.http.language import chosen_in, translations
from adapters.http.menu import menu
from adapters.http.visitor import Visitor
from adapters.views.regelbok.here import row_said
from adapters.views.words import day_text, instant_words, moment_text, size_words, word
from cases.tal import in_threes
from rules.heimel import meanings, spelled

OK = 200


def page(desk: Desk, template: str, status: int = OK, **context: Any) -> HTMLResponse:
    """The page in the reader's language. `desk` is known to every template."""
    known = {"desk": desk, "visitor": desk.visitor, "demo": _demo(desk.request), **context}
    return HTMLResponse(_rendered(template, desk.spraak, known), status)


def bare_page(request: Request, template: str, status: int, **context: Any) -> HTMLResponse:
    """A page without a desk: when a door stays shut, or something broke."""
    visitor = getattr(request.state, "visitor", Visitor())
    known = {
        "desk": None, "visitor": visitor, "status": status, "demo": _demo(request), **context,
    }
    return HTMLResponse(_rendered(template, chosen_in(request), known), status)


def _demo(request: Request) -> object:
    """The demonstration, where this is it: every page says so. Nothing in the real service."""
    return getattr(request.app.state, "demo", None)


def _rendered(template: str, spoken: str, context: Mapping[str, Any]) -> str:
    return environment(spoken).get_template(template).render(context)


@cache
def environment(spoken: str) -> Environment:
    """The templates, speaking that language; everything that is put in them is escaped."""
    made = Environment(
        loader=PackageLoader("adapters.web", "malar"), autoescape=select_autoescape(default=True),
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_translations(  # type: ignore[attr-defined]
        translations(spoken), newstyle=True
    )
    made.globals |= {
        "spraak": spoken, "kleda": dress(), "menu": menu, "versjon": version("saksgang"),
        "ark": sheet,
    }
    made.filters.update(_FILTERS)
    return made


_FILTERS: Mapping[str, Callable[..., Any]] = {
    "dag": day_text, "klokkeslett": moment_text, "ord": word, "storleik": size_words,
    "tid": instant_words, "heimel": spelled, "tyder": meanings, "rad": row_said,
    "tusen": in_threes,
}
"""`{{ dato|dag }}`: «26. mai 2026». `{{ tid|klokkeslett }}`: «26. mai 2026 kl. 13.45»;
`{{ tid|tid }}`: «tysdag 26. mai 2026 klokka 10.00». `{{ heimel|heimel }}`: with laws by name;
`{{ heimel|tyder }}`: what each of them says; `{{ rad|rad }}`: a row of the catalogue in words;
`{{ kroner|tusen }}`: «250 000»."""
