"""Size of the house, room by room: `python -m tests.bench.house`."""

import ast
import json
import sys
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).parents[2]
ROOMS = ("cases", "rules", "workflow", "adapters", "tests")


def function_lengths(path: Path) -> list[int]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [
        (n.end_lineno or n.lineno) - n.lineno + 1
        for n in ast.walk(tree)
        if isinstance(n, ast.FunctionDef)
    ]


def figures(room: str) -> dict[str, object]:
    files = [p for p in sorted((ROOT / room).rglob("*.py")) if p.stat().st_size]
    lines = [len(p.read_text(encoding="utf-8").splitlines()) for p in files]
    functions = [n for p in files for n in function_lengths(p)]
    return {
        "rom": room,
        "filer": len(files),
        "linjer": sum(lines),
        "fil_median": median(lines),
        "fil_maks": max(lines),
        "funksjonar": len(functions),
        "funksjon_median": median(functions),
        "funksjon_p90": round(quantiles(functions, n=10)[-1]),
        "funksjon_maks": max(functions),
    }


if __name__ == "__main__":
    for each in ROOMS:
        sys.stdout.write(json.dumps(figures(each), ensure_ascii=False) + "\n")
