"""`eskaler`: what in the open cases a person must take up, told once."""

from adapters.bootstrap import opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.post.sveip import BerreVis, Tid, run_and_tell
from adapters.settings import load_settings

app = NynorskTyper()


@app.command("eskaler", help="Sei frå om eksterne fristar og anna i sakene nokon må ta tak i.")
def eskaler(tid: Tid = None, berre_vis: BerreVis = False) -> None:
    with opened(load_settings()) as house:
        run_and_tell(house, "eskaler", tid, dry=berre_vis, nothing="Ingenting nytt å ta tak i.")
