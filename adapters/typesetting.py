"""PDFs are set in one way: from a template of ours and words, for an instant, to a standard."""

from collections.abc import Mapping
from datetime import UTC, datetime

import typst


def set_pdf(
    template: bytes, at: datetime, standards: list[str], words: Mapping[str, str],
    files: Mapping[str, bytes] | None = None,
) -> bytes:
    """A PDF that holds to those standards; the same of everything gives the same bytes.

    It is dated `at` to the second: the format holds no more, and the typesetter refuses more.
    `files` are what the template takes in, by name.
    """
    made: bytes = typst.compile(  # type: ignore[call-overload]  # files by name are not typed
        {"main.typ": template, **(files or {})}, format="pdf", pdf_standards=standards,
        ignore_system_fonts=True, timestamp=at.astimezone(UTC).replace(microsecond=0),
        sys_inputs=dict(words),
    )
    return made
