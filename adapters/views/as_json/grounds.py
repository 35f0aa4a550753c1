"""One ground as the contract names it (G): the same keys at every door."""

from cases.canonical import Json
from cases.receipt import Ground


def ground_json(ground: Ground) -> dict[str, Json]:
    """G: `{regel, rader, styrke, heimel, grunn, raad, part?}`."""
    rendered: dict[str, Json] = {
        "regel": ground.regel,
        "rader": list(ground.rader),
        "styrke": ground.styrke.value,
        "heimel": ground.heimel,
        "grunn": ground.grunn,
        "raad": ground.raad,
    }
    if ground.part is not None:
        rendered["part"] = ground.part
    return rendered
