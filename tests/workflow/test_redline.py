"""The letter on an editorial change says what stood and what stands, and nothing that is alike."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from cases.ordlyd import Annex, Ordlyd
from cases.terms import OrdlydClass
from workflow.redline import IN, OUT, SAME, Bit, redline, whole_redline

AT = datetime(2026, 3, 2, 12, tzinfo=UTC)


def wording(text: str, *papers: str, annex: tuple[Annex, ...] = ()) -> Ordlyd:
    return Ordlyd("o", "s", 1, text, papers, annex, ("a",), OrdlydClass.REELL, "aa", AT, "p1")


def test_one_word_in_a_long_text() -> None:
    before = wording("1. Partane er samde.\n2. Prosedyren gjeld fra 1. mai.\n3. Evaluering.")
    after = wording("1. Partane er samde.\n2. Prosedyren gjeld frå 1. mai.\n3. Evaluering.")
    assert redline(before, after) == (
        "Stod: 2. Prosedyren gjeld ⟦fra⟧ 1. mai.\nStår no: 2. Prosedyren gjeld ⟦frå⟧ 1. mai."
    )


def test_a_paragraph_that_came_and_one_that_went() -> None:
    assert redline(wording("Éin.\nTo."), wording("Éin.")) == "Stod: ⟦To.⟧\nStår no: ingenting"
    assert redline(wording("Éin."), wording("Éin.\nTo.")) == "Stod: ingenting\nStår no: ⟦To.⟧"


def test_other_papers_are_told_too() -> None:
    told = "Dokumenta som ordlyden gjer til sine, er òg endra."
    assert redline(wording("Éin.", "a"), wording("Éin.", "b")) == told
    assert redline(wording("Éin."), wording("Éin.", annex=(Annex("a", "b"),))) == told
    assert redline(wording("Éin.", "a", "b"), wording("Éin.", "b", "a")) == ""


def test_the_whole_text_shows_what_went_and_what_came() -> None:
    before = "1. Partane er samde.\n2. Gjeld fra mai."
    after = "1. Partane er samde.\n2. Gjeld frå mai."
    assert whole_redline(before, after) == (
        (Bit(SAME, "1. Partane er samde."),),
        (Bit(SAME, "2. Gjeld"), Bit(OUT, "fra"), Bit(IN, "frå"), Bit(SAME, "mai.")),
    )


WORD = st.text("abæøå.", min_size=1, max_size=3)
TEXT = st.lists(st.lists(WORD, max_size=5).map(" ".join), max_size=6).map("\n".join)


@given(TEXT, TEXT)
def test_both_texts_can_be_read_out_of_the_whole_redline(before: str, after: str) -> None:
    woven = whole_redline(before, after)
    for text, other in ((before, IN), (after, OUT)):
        left = [b.tekst for bits in woven for b in bits if b.slag != other and b.tekst]
        assert " ".join(left).split() == text.split()
