"""`send`: delivers the mails that are due, or shows which they are."""

from dataclasses import replace
from functools import partial
from typing import Annotated

import typer

from adapters.bootstrap import opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.post.sveip import BerreVis, Tid, tell_of
from adapters.drift.sweeps import send_mail, sweep_named
from adapters.mail.sending import MOST
from adapters.settings import load_settings

app = NynorskTyper()


@app.command("send", help="Send posten som skal gå no.")
def send(
    tid: Tid = None,
    berre_vis: BerreVis = False,
    mange: Annotated[
        int, typer.Option("--mange", metavar="TAL", help="Send høgst så mange", min=1)
    ] = MOST,
) -> None:
    with opened(load_settings()) as house:
        sweep = replace(sweep_named("send"), gjer=partial(send_mail, most=mange))
        tell_of(house, sweep, tid, dry=berre_vis, nothing="Ingenting skal gå no.")
