"""Is it public? Nothing is before somebody has looked, and a look holds until what it saw is put
right."""

from cases.casefile import CaseFile
from cases.document import Document
from cases.oppfolging import STRUCK, Innsynsvurdering

SHOWN = frozenset({"tittel", "slag", "fraa", "til"})
"""What a journal shows of a document: when it is corrected, somebody must look again."""

UNSEEN = "Ikkje vurdert for innsyn"


def is_struck(file: CaseFile, document: Document) -> bool:
    """Whether the document was laid on the case by mistake, and not put back since."""
    kinds = [
        c.felt for c in file.rettingar
        if c.gjeld_id == document.id and c.felt in ("slag", STRUCK)
    ]
    return bool(kinds) and kinds[-1] == STRUCK


def judgement(file: CaseFile, document: Document | None = None) -> Innsynsvurdering | None:
    """The latest assessment of the document, or of the case itself, that still holds."""
    about = document.id if document else None
    mine = [v for v in file.innsyn if v.dokument == about]
    return mine[-1] if mine and not _overtaken(file, mine[-1], document) else None


def _overtaken(file: CaseFile, seen: Innsynsvurdering, document: Document | None) -> bool:
    if document is None:
        own_title = not seen.offentleg_tittel
        return own_title and any(
            c.gjeld == "sak" and c.felt == "tittel" and c.tid > seen.tid for c in file.rettingar
        )
    return any(
        c.gjeld_id == document.id and c.felt in SHOWN and c.tid > seen.tid for c in file.rettingar
    )


def is_public(file: CaseFile, document: Document | None = None) -> bool:
    """The latest assessment; else what was said when the document was laid on the case; else no."""
    seen = judgement(file, document)
    if document is None:
        return seen is not None and seen.offentleg
    if is_struck(file, document):
        return False
    return seen.offentleg if seen is not None else bool(_first_said(file, document))


def _first_said(file: CaseFile, document: Document) -> bool | None:
    """What was said when it came, where nobody has assessed it or put it right since."""
    assessed = any(v.dokument == document.id for v in file.innsyn)
    corrected = any(c.gjeld_id == document.id and c.felt in SHOWN for c in file.rettingar)
    return None if assessed or corrected else document.offentleg


def exempt_by(file: CaseFile, document: Document | None = None) -> str:
    """The heimel of an exemption that holds; empty where it is public or nobody has looked."""
    seen = judgement(file, document)
    if seen is not None:
        return "" if seen.offentleg else seen.heimel
    unsaid = document is None or _first_said(file, document) is not False
    return "" if unsaid or document is None else document.heimel


def public_title(file: CaseFile, document: Document | None = None) -> str:
    """What everybody may see that it is called; never the real title of what is not public."""
    seen = judgement(file, document)
    if seen is not None and seen.offentleg_tittel:
        return seen.offentleg_tittel
    if is_public(file, document):
        return document.tittel if document else file.case.tittel
    heimel = exempt_by(file, document)
    return f"Unnateke frå innsyn, {heimel}" if heimel else UNSEEN
