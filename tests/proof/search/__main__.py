"""`python -m tests.proof.search`: walk every path and print what was found; exit 1 if unsafe."""

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from cases.steps import Step
from tests.proof.search.catalogue import FULL, SHORT
from tests.proof.search.paths import Path
from tests.proof.search.typerows import deleted_rows
from tests.proof.search.walk import Graph
from tests.proof.search.without import HEARD, noticed, scenarios_without
from workflow.moves import MOVES

Say = Callable[[str], Any]


def main() -> int:
    """Walk, print, and with --delete-guards take each rule out in turn."""
    ask = argparse.ArgumentParser(prog="python -m tests.proof.search", description=__doc__)
    ask.add_argument("--full", action="store_true", help="the large searches as well")
    ask.add_argument("--bound", type=int, help="states after which a large search is cut")
    ask.add_argument("--delete-guards", action="store_true", help="take out each rule in turn")
    ask.add_argument("--json", action="store_true", help="print one JSON object")
    given = ask.parse_args()
    say: Say = (lambda _: None) if given.json else (lambda t: sys.stdout.write(f"{t}\n"))
    graphs, told = {}, []
    large = [replace(p, bound=given.bound or p.bound) for p in FULL] if given.full else []
    for path in (*SHORT, *large):
        began = time.monotonic()
        graphs[path.name] = graph = path.run()
        told.append(_told(path, graph, time.monotonic() - began))
        say("{namn}: {tilstandar} states, {kantar} edges, {stansar} stops, unsafe = {utrygge}, "
            "shaken = {rokka}, stuck = {fast}, {heile}, {sekund} s".format(**told[-1]))
        sys.stdout.flush()
    result: dict[str, Any] = {"leitingar": told, **_never(graphs)}
    say(f"steps never reached: {', '.join(result['ikkje_naadde_steg']) or 'none'}")
    say(f"moves never taken: {', '.join(result['ikkje_tekne_trekk']) or 'none'}")
    if given.delete_guards:
        result["reglar"] = _rules(graphs, say)
        result["rader"] = _rows(say)
    if given.json:
        sys.stdout.write(json.dumps(result, ensure_ascii=False, indent=2) + "\n")
    wrong = any(t["utrygge"] or (t["fast"] or 0) for t in told)
    return int(wrong)


def _told(path: Path, graph: Graph, seconds: float) -> dict[str, Any]:
    return {
        "namn": path.name, "tilstandar": len(graph.states), "kantar": graph.edges,
        "stansar": graph.stops, "utrygge": len(graph.unsafe), "rokka": len(graph.shaken),
        "fast": len(graph.stuck()) if graph.whole else None,
        "heile": "whole" if graph.whole else "cut at the bound", "sekund": round(seconds, 1),
    }


def _never(graphs: dict[str, Graph]) -> dict[str, Any]:
    """The steps and the moves of the table that no search came by."""
    steps = {s for g in graphs.values() for s in g.steps} | {
        s for g in graphs.values() for seen in g.states.values() for _, after in seen.edges
        if isinstance(after, tuple) and isinstance(s := after[0], Step)}
    taken = {pair for g in graphs.values() for pair in g.moves}
    return {
        "ikkje_naadde_steg": sorted(s.value for s in Step if s not in steps),
        "ikkje_tekne_trekk": sorted({
            f"{step.value}.{m.trekk.value}" for m in MOVES for step in m.fra
            if (step, m.trekk.value) not in taken}),
    }


def _rules(graphs: dict[str, Graph], say: Say) -> dict[str, Any]:
    found = noticed(graphs)
    played = scenarios_without(found.left)
    found.scenario = played.red
    say(f"rules in MOVES: {len(HEARD)}; missed by graph: {len(found.graph)}, by receipt: "
        f"{len(found.receipt)}, by scenario: {len(found.scenario)}, by nobody: {len(found.left)}")
    for name in sorted(found.left):
        say(f"  not missed: {name}")
    return {"graf": sorted(found.graph), "kvittering": sorted(found.receipt),
            "scenario": sorted(found.scenario), "ikkje_sakna": sorted(found.left)}


def _rows(say: Say) -> dict[str, Any]:
    found, left = deleted_rows()
    by = {how: sum(h == how for h in found.values()) for how in ("graf", "kvittering")}
    say(f"rows of the type table: {len(found) + len(left)}; missed by graph: {by['graf']}, "
        f"by receipt: {by['kvittering']}, by nobody: {len(left)}")
    for name in left:
        say(f"  not missed: {name}")
    return {"sakna": found, "ikkje_sakna": left}


if __name__ == "__main__":
    sys.exit(main())
