"""A letter of a case, without whose address it goes to."""

from cases.canonical import Json
from cases.record import instant_text
from cases.vedtak import Post


def letter_json(letter: Post) -> dict[str, Json]:
    return {
        "id": letter.id, "part": letter.partnar, "trinn": letter.trinn, "emne": letter.emne,
        "tekst": letter.tekst, "tid": instant_text(letter.laga), "tilstand": letter.tilstand,
    }
