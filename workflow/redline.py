"""What a change of wording changes, so that people can read it: what stood, and what stands now."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from cases.ordlyd import Ordlyd

OLD, NEW = "Stod:", "Står no:"
NOTHING = "ingenting"
SAME, OUT, IN = "likt", "ut", "inn"


@dataclass(frozen=True, slots=True)
class Bit:
    """Some words of a text: the same in both (SAME), gone (OUT), or new (IN)."""

    slag: str
    tekst: str


def whole_redline(before: str, after: str) -> tuple[tuple[Bit, ...], ...]:
    """The two texts woven together, a paragraph at a time. What is OUT in all of them, read alone
    with what is the same, is the old text; with what is IN, the new one."""
    old, new = before.split("\n"), after.split("\n")
    woven: list[tuple[Bit, ...]] = []
    for how, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if how == "equal":
            woven += [(Bit(SAME, line),) for line in old[i:j]]
        else:
            paired = min(j - i, m - k)
            woven += [_woven(old[i + n], new[k + n]) for n in range(paired)]
            woven += [(Bit(OUT, line),) for line in old[i + paired:j]]
            woven += [(Bit(IN, line),) for line in new[k + paired:m]]
    return tuple(woven)


def _woven(old: str, new: str) -> tuple[Bit, ...]:
    before, after = old.split(), new.split()
    bits = []
    for how, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if how == "equal":
            bits.append(Bit(SAME, " ".join(before[i:j])))
            continue
        gone, come = " ".join(before[i:j]), " ".join(after[k:m])
        bits += [Bit(slag, text) for slag, text in ((OUT, gone), (IN, come)) if text]
    return tuple(bits)


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
