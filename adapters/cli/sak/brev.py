"""`brev NR`: the letters about a case, which of them wait, and the id each is stopped by."""

from typing import Annotated

import typer

from adapters.cli.line.looking import looking_at
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import pairs, say
from adapters.views.as_json.post import letter_json
from adapters.views.view import View
from adapters.views.words import instant_words
from cases.vedtak import Post

app = NynorskTyper()
SHORT = 8
"""So much of an id tells letters apart."""


@app.command("brev", help="Vis breva i ei sak: dei som ventar, er stoppa og har gått.")
def brev(
    sak: Annotated[str, typer.Argument(metavar="NR", help="Saksnummeret, til dømes 2026/14")],
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with looking_at(sak) as view:
        found = view.brev
        heaps = {"ventar": found.ventar, "stoppa": found.stoppa, "gaatt": found.gaatt}
        if json_ut:
            say_json({"saksnummer": view.number,
                      **{k: [letter_json(p) for p in posts] for k, posts in heaps.items()}})
            return
        say(f"{view.number}: {view.case.tittel}", strong=True)
        for name, posts in zip(("Ventar", "Stoppa", "Har gått"), heaps.values(), strict=True):
            for post in posts:
                _show(view, name, post)
        if not any(heaps.values()):
            say("Ingen brev enno.")


def _show(view: View, state: str, post: Post) -> None:
    say()
    say(post.emne, hang=2)
    pairs([
        ("Til", view.name(post.partnar)), ("Tilstand", state),
        ("Skrive", instant_words(post.laga)), ("Id", post.id[:SHORT]),
    ], indent=2)
