"""A draft as far as it is filled in."""

from typing import Any

from adapters.db.drafts import Draft


def draft_json(draft: Draft) -> dict[str, Any]:
    return {"id": draft.id, "laga": draft.laga, "innhald": draft.innhald}
