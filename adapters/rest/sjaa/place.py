"""How a case is named in a path."""

from typing import Annotated

from fastapi import Path

Year = Annotated[int, Path(ge=1990, le=2199, description="Året i saksnummeret")]
Number = Annotated[int, Path(ge=1, le=999_999, description="Løpenummeret i saksnummeret")]
