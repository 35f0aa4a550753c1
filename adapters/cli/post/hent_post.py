"""`hent-post`: take in the mail that waits, and say what was done with each message."""

from adapters.bootstrap import opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.post.sveip import BerreVis, Tid, run_and_tell
from adapters.settings import load_settings

app = NynorskTyper()


@app.command("hent-post", help="Hent e-post som er komen, og sei kva som vart gjort med kvar.")
def hent_post(tid: Tid = None, berre_vis: BerreVis = False) -> None:
    with opened(load_settings()) as house:
        run_and_tell(house, "hent-post", tid, dry=berre_vis, nothing="Ingen ny post.")
