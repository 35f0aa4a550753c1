"""The saksgang as a hand-laid SVG: the path from left to right, the ends below."""

from html import escape

from adapters.views.sak.process_edges import Edge, Taken, edges
from cases.steps import Step

WIDTH, HEIGHT = 1240, 560
BOX_W, BOX_H = 150, 56

LABELS: dict[Step, tuple[str, ...]] = {
    Step.INNMELDT: ("Innmeldt",),
    Step.UTGREIING: ("Til utgreiing i", "fagleg utval"),
    Step.HANDSAMA_I_SSU: ("Til handsaming", "i SSU"),
    Step.RUNDGANG: ("Rundgang", "hjå partane"),
    Step.KONSENSUS: ("Konsensus",),
    Step.VEDTEKE: ("Vedteke",),
    Step.USEMJE: ("Usemje",),
    Step.TVISTELOYSING: ("Tvisteløysing",),
    Step.TEKEN_TIL_VITANDE: ("Teken til vitande",),
    Step.AVVIST: ("Avvist",),
    Step.TREKT: ("Trekt",),
    Step.FEILREGISTRERT: ("Feilregistrert",),
}
PLACES: dict[Step, tuple[int, int]] = {
    Step.INNMELDT: (30, 110), Step.UTGREIING: (235, 110), Step.HANDSAMA_I_SSU: (440, 110),
    Step.RUNDGANG: (645, 110), Step.KONSENSUS: (850, 110), Step.VEDTEKE: (1055, 110),
    Step.USEMJE: (645, 290), Step.TVISTELOYSING: (850, 290),
    Step.TEKEN_TIL_VITANDE: (30, 450), Step.AVVIST: (235, 450), Step.TREKT: (440, 450),
    Step.FEILREGISTRERT: (645, 450),
}
PATH = (Step.INNMELDT, Step.UTGREIING, Step.HANDSAMA_I_SSU, Step.RUNDGANG, Step.KONSENSUS,
        Step.VEDTEKE)
COUNTED_ENDS = (Step.TEKEN_TIL_VITANDE, Step.AVVIST, Step.TREKT, Step.FEILREGISTRERT)

STYLE = """
  text { font: 14px system-ui, sans-serif; fill: #1e2b3c; text-anchor: middle }
  .tal { font-weight: 600; paint-order: stroke; stroke: #fff; stroke-width: 4px }
  .merk { fill: #4d5b6d; text-anchor: start }
  rect { fill: #eef4fb; stroke: #1e5aa0; stroke-width: 1.5; rx: 8px }
  .slutt rect { fill: #f5f5f2; stroke: #6b6b62 }
  path { fill: none; stroke: #1e5aa0; stroke-width: 1.5; marker-end: url(#pil) }
  .ikkje path { stroke: #9aa7b5; stroke-dasharray: 5 4 }
"""
HEAD = (
    '<marker id="pil" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7"'
    ' orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" style="fill:#1e5aa0;stroke:none"/>'
    "</marker>"
)


def drawing(taken: Taken) -> str:
    """The whole SVG. A way that nobody has taken is dashed; the others carry their count."""
    counts = edges(taken)
    parts = [_edge(edge, count) for edge, count in counts.items() if _drawn(edge)]
    parts += [_box(step, _arrived(counts, step)) for step in PLACES]
    note = "Andre slutt, med talet på saker som enda der"
    parts.append(f'<text class="merk" x="30" y="430">{note}</text>')
    size = f'viewBox="0 0 {WIDTH} {HEIGHT}"'
    return "\n".join((
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" lang="nn">',
        '<title>Saksgangen frå innmelding til vedtak</title>',
        f"<style>{STYLE}</style>",
        f"<defs>{HEAD}</defs>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" style="fill:#fff;stroke:none"/>',
        *parts,
        "</svg>",
        "",
    ))


def _drawn(edge: Edge) -> bool:
    before, after = edge
    return before in PLACES and after in PLACES and after not in COUNTED_ENDS


def _arrived(counts: Taken, step: Step) -> int | None:
    """Ends that can be reached from anywhere show a count in the box instead of many arrows."""
    if step not in COUNTED_ENDS:
        return None
    return sum(count for (_, after), count in counts.items() if after is step)


def _box(step: Step, arrived: int | None) -> str:
    x, y = PLACES[step]
    lines = [*LABELS[step], *([str(arrived)] if arrived is not None else [])]
    top = y + BOX_H / 2 + 5 - 9 * (len(lines) - 1)
    words = "".join(
        f'<text x="{x + BOX_W / 2:g}" y="{top + 18 * i:g}">{escape(line)}</text>'
        for i, line in enumerate(lines)
    )
    kind = ' class="slutt"' if step.is_end else ""
    return f'<g{kind}><rect x="{x}" y="{y}" width="{BOX_W}" height="{BOX_H}"/>{words}</g>'


def _edge(edge: Edge, count: int) -> str:
    before, after = edge
    assert before is not None  # noqa: S101 - see _drawn
    line, (x, y) = _line(before, after)
    number = f'<text class="tal" x="{x:g}" y="{y:g}">{count}</text>' if count else ""
    kind = "" if count else ' class="ikkje"'
    return f'<g{kind}><path d="{line}"/>{number}</g>'


def _line(before: Step, after: Step) -> tuple[str, tuple[float, float]]:
    """A straight line to the next step, an arc over or under those between, or down and up."""
    (ax, ay), (bx, by) = PLACES[before], PLACES[after]
    if ay == by and bx - ax == PLACES[Step.UTGREIING][0] - PLACES[Step.INNMELDT][0]:
        y = ay + BOX_H / 2 - 8
        return f"M{ax + BOX_W} {y:g}H{bx}", ((ax + BOX_W + bx) / 2, y - 8)
    if ay == by:
        return _arc(ax, bx, ay)
    return _down_or_up(ax, ay, bx, by)


def _arc(ax: int, bx: int, y: int) -> tuple[str, tuple[float, float]]:
    forward = bx > ax
    start, end = (ax + BOX_W * 0.7, bx + BOX_W * 0.3) if forward else (
        ax + BOX_W * 0.3, bx + BOX_W * 0.7)
    edge, reach = (y, -1) if forward else (y + BOX_H, 1)
    bend = edge + reach * (30 + abs(end - start) * 0.12)
    top = edge + reach * (30 + abs(end - start) * 0.12) * 0.75
    return f"M{start:g} {edge}C{start:g} {bend:g} {end:g} {bend:g} {end:g} {edge}", (
        (start + end) / 2, top - 4 if forward else top + 14)


def _down_or_up(ax: int, ay: int, bx: int, by: int) -> tuple[str, tuple[float, float]]:
    down = by > ay
    shift = 20 if down else -20
    start, end = ax + BOX_W / 2 + shift, bx + BOX_W / 2 + shift
    first, last = (ay + BOX_H, by) if down else (ay, by + BOX_H)
    middle = (first + last) / 2
    return f"M{start:g} {first}C{start:g} {middle:g} {end:g} {middle:g} {end:g} {last}", (
        (start + end) / 2 + (14 if down else -14), middle)
