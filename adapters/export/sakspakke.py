"""The sakspakke: what a partner lays before its organ, in one ZIP under names people can read."""

import json
import re
import unicodedata
from datetime import UTC
from functools import cache
from importlib import resources
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import typst

from adapters.export.saksframlegg_docx import saksframlegg
from adapters.export.sakspakke_innhald import Pakke, innhald
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
    says = package.tekst
    found = [
        (f"00 {file_name(says['pakke'])}.pdf", sakspakke_pdf(view, package)),
        (f"01 {file_name(says['utkast'])}.docx", saksframlegg(package)),
    ]
    for number, paper in enumerate(package.vedlegg, start=1):
        content = view.unit.content(paper.sha256)
        if content is not None:
            found.append((paper_name(says["vedlegg"], number, paper), content))
    return found


def paper_name(word: str, number: int, paper: Document) -> str:
    """«Vedlegg 1 Utgreiing.pdf»: by its title, with the ending it came with."""
    ending = paper.filnamn.rpartition(".")[2].lower()
    return f"{word} {number} {file_name(paper.tittel)}.{file_name(ending)}"


def file_name(text: str) -> str:
    """The text as a file may be called anywhere; æøå stay, in their one form."""
    clean = _NOT_IN_NAMES.sub(" ", unicodedata.normalize("NFC", text))
    return " ".join(clean.split())[:_LONGEST].rstrip(" .") or "dokument"


def _entry(view: View, name: str) -> ZipInfo:
    wording = view.file.newest
    day = local_day(wording.laga if wording else view.act.at)
    entry = ZipInfo(name, (day.year, day.month, day.day, 12, 0, 0))
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def sakspakke_pdf(view: View, package: Pakke) -> bytes:
    """PDF/UA-1: the draft, the wording with its code, what has changed, and the list of papers."""
    wording = view.file.newest
    made = wording.laga if wording else view.act.at
    return typst.compile(
        _template(), format="pdf", pdf_standards=["ua-1"], ignore_system_fonts=True,
        timestamp=made.astimezone(UTC),
        sys_inputs={"pakke": json.dumps(_content(view, package), ensure_ascii=False)},
    )


@cache
def _template() -> bytes:
    return resources.files("adapters.export").joinpath("malar/sakspakke.typ").read_bytes()


def _content(view: View, package: Pakke) -> dict[str, object]:
    wording = view.file.newest
    day = local_day(wording.laga if wording else view.act.at)
    return {
        "t": dict(package.tekst), "tittel": package.tittel, "avsendar": view.register.hf.namn,
        "aar": day.year, "maanad": day.month, "dag": day.day,
        "fakta": package.fakta, "ordlyd": package.ordlyd, "kode": package.kode,
        "delar": package.delar, "endring_tittel": package.endring_tittel,
        "endring": [[[b.slag, b.tekst] for b in bits] for bits in package.endring],
        "vedlegg": [d.tittel for d in package.vedlegg],
    }
