"""`sjolvsjekk`: is all as history says, and is there room; what is wrong becomes an alarm."""

from adapters.bootstrap import opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.post.sveip import BerreVis, Tid, run_and_tell
from adapters.settings import load_settings

app = NynorskTyper()


@app.command("sjolvsjekk", help="Sjå etter om alt er heilt, og lag alarm av det som ikkje er det.")
def sjolvsjekk(tid: Tid = None, berre_vis: BerreVis = False) -> None:
    with opened(load_settings()) as house:
        run_and_tell(house, "sjolvsjekk", tid, dry=berre_vis, nothing="Ingenting nytt er gale.")
