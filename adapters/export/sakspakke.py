"""The sakspakke: what a partner lays before its organ, in one ZIP under names people can read."""

import re
import unicodedata
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from adapters.export.saksframlegg_docx import saksframlegg
from adapters.export.sakspakke_innhald import Pakke, innhald, made_on
from adapters.export.sakspakke_pdf import Paper, cover, packet
from adapters.views.view import View
from cases.document import Document
from cases.oslo import local_day

_LONGEST = 80
"""Letters of a name; some file systems take no more than 255 bytes in all."""
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def sakspakke(view: View, partner: str) -> tuple[str, bytes]:
    """The name of the file, and its bytes. The same case gives the same names every time."""
    package = innhald(view, partner)
    folder = file_name(f"{package.tekst['pakke']} {package.stad}")
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in _files(view, package):
            archive.writestr(_entry(view, f"{folder}/{name}"), content)
    return f"{folder}.zip", packed.getvalue()


def _files(view: View, package: Pakke) -> list[tuple[str, bytes]]:
    """What the contact reads first, the draft to write on in, the whole as it is laid before the
    organ, and each paper for itself."""
    says = package.tekst
    papers = [
        Paper(n, d, paper_name(says["vedlegg"], n, d), content)
        for n, d in enumerate(package.vedlegg, start=1)
        if (content := view.unit.content(d.sha256)) is not None
    ]
    draft = f"01 {file_name(package.utkast)}.docx"
    whole = f"02 {file_name(says['papir'])}.pdf"
    made = made_on(view)
    return [
        (f"00 {file_name(says['les'])}.pdf", cover(package, (draft, whole), len(papers), made)),
        (draft, saksframlegg(package)),
        (whole, packet(package, papers, made)),
        *((p.fil, p.innhald) for p in papers),
    ]


def paper_name(word: str, number: int, paper: Document) -> str:
    """«Vedlegg 1 Utgreiing.pdf»: by its title, with the ending it came with."""
    ending = paper.filnamn.rpartition(".")[2].lower()
    title = file_name(paper.tittel).removesuffix(f".{ending}")
    return f"{word} {number} {title}.{file_name(ending)}"


def file_name(text: str) -> str:
    """The text as a file may be called anywhere; æøå stay, in their one form."""
    clean = _NOT_IN_NAMES.sub(" ", unicodedata.normalize("NFC", text))
    return " ".join(clean.split())[:_LONGEST].rstrip(" .") or "dokument"


def _entry(view: View, name: str) -> ZipInfo:
    day = local_day(made_on(view))
    entry = ZipInfo(name, (day.year, day.month, day.day, 12, 0, 0))
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
