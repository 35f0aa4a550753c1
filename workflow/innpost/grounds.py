"""Why a letter came back, in words of our own: what the server wrote may hold anything."""

GROUNDS: tuple[tuple[str, str], ...] = (
    ("x.1.", "Adressa finst ikkje"),
    ("x.2.2", "Postkassa er full"),
    ("x.2.", "Postkassa tek ikkje imot"),
    ("x.3.4", "Brevet er for stort for mottakaren"),
    ("x.4.", "Posttenaren til mottakaren svarar ikkje"),
    ("x.7.", "Posttenaren til mottakaren avviste brevet som uønskt"),
)
OTHERWISE = "Brevet kom ikkje fram"


def ground_of(code: str) -> str:
    """«Adressa finst ikkje (5.1.1)». `code` is the enhanced status (RFC 3463), or nothing."""
    about = f"x{code[1:]}"
    said = next((words for start, words in GROUNDS if about.startswith(start)), OTHERWISE)
    return f"{said} ({code})" if code else said
