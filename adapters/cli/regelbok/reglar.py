"""`reglar`: every rule that runs and every catalogue row that does not, with the reason."""

from collections.abc import Mapping
from typing import Annotated

import typer

from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import columns, heading, pairs, say
from adapters.cli.regelbok.reglar_her import effect_here, own_settings, say_settings, switch_of
from adapters.cli.regelbok.reglar_tal import say_tally
from adapters.views.as_json.reglar import rule_entries, told_of
from adapters.views.as_json.rekneskap import tally_json
from adapters.views.words import placeholders, word
from cases.canonical import Json
from rules.katalog import KATALOG, Status
from rules.katalogtal import account
from rules.rule import RULES
from workflow.forms.errors import Feil, UnknownId

app = NynorskTyper()


@app.command("reglar", help="Vis reglane, eller éin av dei med tekst, heimel og scenario.")
def reglar(
    regel: Annotated[
        str | None, typer.Argument(metavar="ID", help="Regel eller rad, til dømes DEL-01")
    ] = None,
    tal: Annotated[
        bool, typer.Option("--tal", help="Berre rekneskapen: kor mange rader som køyrer og ventar")
    ] = False,
    brytarar: Annotated[
        bool, typer.Option("--brytarar", help="Brytarane og tala slik dei står her")
    ] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    if brytarar:
        _settings(regel, json_ut=json_ut)
        return
    if tal:
        _account(regel, json_ut=json_ut)
        return
    entries = rule_entries()
    if regel is not None:
        wanted = regel.upper()
        entries = [e for e in entries if wanted in (str(e["id"]).upper(), *_rows(e))]
        if not entries:
            raise UnknownId("ID", "Regelen finst ikkje. Sjå «saksgang reglar».")
    if json_ut:
        say_json({"reglar": entries})
    elif regel is None:
        _list(entries)
    else:
        for entry in entries:
            _page(entry)


def _settings(regel: str | None, *, json_ut: bool) -> None:
    hf = own_settings()
    if regel is not None or hf is None:
        raise Feil("--brytarar", "Vel --brytarar aleine, i ein database som er klargjord.")
    say_settings(hf, json_ut=json_ut)


def _account(regel: str | None, *, json_ut: bool) -> None:
    if regel is not None:
        raise Feil("--tal", "Vel anten éin regel eller --tal.")
    tallies = account(KATALOG)
    if json_ut:
        say_json(tally_json(tallies))
    else:
        say_tally(tallies)


def _rows(entry: Mapping[str, Json]) -> tuple[str, ...]:
    rows = entry["rader"]
    return tuple(str(r).upper() for r in rows) if isinstance(rows, list) else ()


def _name(rule_id: str) -> str:
    """The title of the Regel; the stop sentence where the rulebook has none."""
    return told_of(rule_id).title or placeholders(RULES[rule_id].stopp)


def _list(entries: list[dict[str, Json]]) -> None:
    running = [e for e in entries if e["status"] == Status.KOYRBAR.value]
    heading(f"Reglar som køyrer ({len(running)}), og kva eit brot gjer her")
    ids = [str(e["id"]) for e in running]
    hf = own_settings()
    columns([(i, effect_here(KATALOG[RULES[i].rader[0]], hf), _name(i)) for i in ids])
    waiting = [e for e in entries if e not in running]
    if waiting:
        heading(f"Rader som ikkje køyrer ({len(waiting)})")
        columns([(str(e["id"]), word(str(e["status"])), str(e["grunn"])) for e in waiting])
    say()
    say("Rekneskapen over radene: «saksgang reglar --tal».")


def _page(entry: Mapping[str, Json]) -> None:
    rule = RULES.get(str(entry["id"]))
    title = told_of(str(entry["id"])).title
    say(f"{entry['id']}: {title}" if title else str(entry["id"]), hang=2, strong=True)
    rows = [("Styrke", word(str(entry["styrke"]))), ("Heimel", str(entry["heimel"]))]
    if rule:
        stop, advice = placeholders(rule.stopp), placeholders(rule.raad)
        rows = [("Ved brot", stop), ("Kva no", advice), *rows]
    rows += [(rad, KATALOG[rad].tittel) for rad in map(str, _rows_in_order(entry))]
    hf = own_settings()
    rows += [("Brytar", switch_of(KATALOG[rad], hf)) for rad in map(str, _rows_in_order(entry))]
    rows += [("Kjelde", str(entry["kjelde"])), ("Status", word(str(entry["status"])))]
    rows += [("Grunn", str(entry.get("grunn", ""))), ("Versjon", str(entry["versjon"]))]
    named = entry["scenario"]
    if isinstance(named, list):
        rows += [("Scenario", str(name)) for name in named]
    pairs(rows)


def _rows_in_order(entry: Mapping[str, Json]) -> list[Json]:
    rows = entry["rader"]
    return rows if isinstance(rows, list) else []
