"""Text from outside made plain: no markup, no control characters, nothing that turns the line."""

import unicodedata
import warnings

LONGEST_HTML = 1_000_000
_KEPT = "\n\t"


def clean(text: str) -> str:
    """NFC, with line breaks and tabs as the only control characters; no direction marks."""
    lines = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(c for c in lines if c in _KEPT or not _unseen(c)).strip()


def _unseen(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"}


def from_html(html: str) -> str:
    """What a reader would see of it. Scripts, styles and hidden heads are left out."""
    if not html.strip():
        return ""
    from bs4 import BeautifulSoup

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of markup that looks like a file name
        soup = BeautifulSoup(html[:LONGEST_HTML], "html.parser")
    for hidden in soup(["script", "style", "head", "title", "template"]):
        hidden.decompose()
    for broken in soup(["br", "p", "div", "tr", "li", "h1", "h2", "h3"]):
        broken.append("\n")
    lines = (" ".join(line.split()) for line in soup.get_text().split("\n"))
    return "\n".join(line for line in lines if line)
