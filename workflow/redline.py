"""What a change of wording changes, so that people can read it: what stood, and what stands now."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from cases.ordlyd import Ordlyd

OLD, NEW = "Stod:", "Står no:"
NOTHING = "ingenting"


def redline(before: Ordlyd, after: Ordlyd) -> str:
    """Each changed paragraph before and after, changed words between ⟦ and ⟧."""
    changes = [*_paragraphs(before.tekst, after.tekst)]
    if set(before.dokument) != set(after.dokument) or before.vedlegg != after.vedlegg:
        changes.append("Dokumenta som ordlyden gjer til sine, er òg endra.")
    return "\n\n".join(changes)


def _paragraphs(before: str, after: str) -> Iterator[str]:
    old, new = before.split("\n"), after.split("\n")
    for how, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if how != "equal":
            yield _change("\n".join(old[i:j]), "\n".join(new[k:m]))


def _change(old: str, new: str) -> str:
    stood, stands = _marked(old, new)
    return f"{OLD} {stood or NOTHING}\n{NEW} {stands or NOTHING}"


def _marked(old: str, new: str) -> tuple[str, str]:
    """Both texts, word by word, with what is not the same in them marked."""
    before, after = old.split(), new.split()
    stood, stands = [], []
    for how, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        same = how == "equal"
        stood += _words(before[i:j], same=same)
        stands += _words(after[k:m], same=same)
    return " ".join(stood), " ".join(stands)


def _words(words: list[str], *, same: bool) -> list[str]:
    if same or not words:
        return words
    return [f"⟦{' '.join(words)}⟧"]
