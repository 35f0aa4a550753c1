"""A verb as a command: its options are generated from its form."""

import inspect
from typing import Any

import typer

from adapters.cli.line.form_options import parameter, signature_of, with_signature
from adapters.cli.page.help_page import COMMON, NynorskTyper
from workflow.forms.fields import CaseForm
from workflow.verbs import VERBS

SHARED = ("som", "person", "kommando", "kvifor", "json_ut")


FORETELL = "vis_post"


def _foretelling() -> tuple[inspect.Parameter, ...]:
    text = "Vis breva dette ville sende, og gjer ingenting."
    info = typer.Option("--vis-post", help=text, rich_help_panel=COMMON)
    return (parameter(FORETELL, bool, info, default=False),)


def verb_app(name: str) -> NynorskTyper:
    """An app with that one command, named with `-` for `_`."""
    form = VERBS[name].form

    def command(**typed: Any) -> None:
        from adapters.cli.line.run_verb import Common, run_verb  # help needs no database code

        foretell = typed.pop(FORETELL, False)
        common = Common(**{key: typed.pop(key) for key in SHARED})
        if foretell:
            from adapters.cli.line.foretell import foretell_verb

            foretell_verb(name, typed, common)
        else:
            run_verb(name, typed, common)

    on_case = issubclass(form, CaseForm)
    with_signature(command, signature_of(form, _foretelling() if on_case else ()))
    app = NynorskTyper()
    app.command(name.replace("_", "-"), help=form.__doc__)(command)
    return app
