"""`demo --tenar`: the demonstration as pages, on this machine alone."""

from pathlib import Path
from tempfile import mkdtemp

from rich.console import Console
from rich.text import Text

from adapters.bootstrap import opened
from adapters.cli.spel.demo_page import FILE, LABEL, progress
from adapters.demo.app import demo_app
from adapters.demo.playing import BEGINS, play_before, scripts_before
from adapters.drift.serving import listening, serve
from adapters.script.run import postkasse_of
from adapters.settings import Settings

HERE = "127.0.0.1"
READY = "Demonstrasjonen er klar på {address}. Stopp henne med Ctrl-C."


def serve_demo(chosen: Path | None, port: int, out: Console) -> None:
    """Play, and serve until it is told to stop. Nobody but this machine can reach it."""
    path = (chosen or Path(mkdtemp(prefix="saksgang-demo-")) / FILE).absolute()
    with listening(HERE, port) as on:
        address = f"http://{HERE}:{on.getsockname()[1]}"
        out.print(Text(LABEL, style="bold"))
        scripts = scripts_before()
        with progress(out, scripts) as told:
            play_before(path, address, scripts, told)
        settings = Settings(
            database=str(path), helsefellesskap="hfb", adresse=address,
            post=str(postkasse_of(path)), alarm_til=None,
        )
        with opened(settings) as house:
            app = demo_app(house, BEGINS)
            out.print(Text(READY.format(address=address)), soft_wrap=True)
            out.file.flush()
            serve(app, on)
