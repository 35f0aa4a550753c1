"""The clock of the database: for leases and nothing else, and the same to all processes."""

from typing import Any

from sqlalchemy import Text, bindparam
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement


class lease_clock(FunctionElement[str]):  # noqa: N801 - it reads as the function it is
    """That many seconds from now, as text like cases.record.instant_text."""

    type = Text()
    inherit_cache = True


def seconds_from_now(seconds: float) -> lease_clock:
    return lease_clock(bindparam(None, float(seconds)))


@compiles(lease_clock, "sqlite")
def _on_file(element: lease_clock, compiler: Any, **kw: Any) -> str:
    seconds = compiler.process(element.clauses, **kw)
    return f"strftime('%Y-%m-%dT%H:%M:%f000Z', 'now', ({seconds}) || ' seconds')"


@compiles(lease_clock, "postgresql")
def _on_server(element: lease_clock, compiler: Any, **kw: Any) -> str:
    seconds = compiler.process(element.clauses, **kw)
    then = f"clock_timestamp() + CAST({seconds} AS float8) * interval '1 second'"
    return f"to_char(({then}) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
