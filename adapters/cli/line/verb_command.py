"""A verb as a command: its options are generated from its form."""

from typing import Any

from adapters.cli.line.form_options import signature_of, with_signature
from adapters.cli.page.help_page import NynorskTyper
from workflow.verbs import VERBS

SHARED = ("som", "person", "kommando", "kvifor", "json_ut")


def verb_app(name: str) -> NynorskTyper:
    """An app with that one command, named with `-` for `_`."""
    form = VERBS[name].form

    def command(**typed: Any) -> None:
        from adapters.cli.line.run_verb import Common, run_verb  # help needs no database code

        common = Common(**{key: typed.pop(key) for key in SHARED})
        run_verb(name, typed, common)

    with_signature(command, signature_of(form))
    app = NynorskTyper()
    app.command(name.replace("_", "-"), help=form.__doc__)(command)
    return app
