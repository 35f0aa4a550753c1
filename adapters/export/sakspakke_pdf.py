"""The papers of a sakspakke as PDF/UA-1: what the organ reads, and what the contact reads first."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import resources
from typing import Any

from adapters.export.sakspakke_innhald import Pakke
from adapters.typesetting import set_pdf
from cases.document import Document
from cases.oslo import local_day

PLAIN = "text/plain"


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of the case: its number, what is known of it, its name in the package, its bytes."""

    nummer: int
    dokument: Document
    fil: str
    innhald: bytes

    @property
    def tekst(self) -> str | None:
        """What it says, where it is plain text that can be set as it stands."""
        if self.dokument.mime.partition(";")[0] != PLAIN:
            return None
        try:
            return self.innhald.decode("utf-8")
        except UnicodeDecodeError:
            return None


def packet(package: Pakke, papers: Sequence[Paper], made: datetime) -> bytes:
    """All that the organ reads, in one: the wording first, what has changed in it, what is known,
    and the papers by number. Those that are text are set in it; each is attached as it came."""
    advised = package.tilraading
    content = {
        **_common(package, made), "fakta": package.fakta, "delar": package.delar,
        "ordlyd": advised.ordlyd, "kode": advised.kode, "same": advised.same,
        "endring_tittel": package.endring_tittel,
        "endring": [[[b.slag, b.tekst] for b in bits] for bits in package.endring],
        "vedlegg": [
            {"nr": p.nummer, "tittel": p.dokument.tittel, "fil": p.fil, "mime": p.dokument.mime,
             "tekst": p.tekst, "kvar": package.tekst["eiga_fil"].format(fil=p.fil),
             "her": f"/vedlegg{p.nummer}"}
            for p in papers
        ],
    }
    files = {f"vedlegg{p.nummer}": p.innhald for p in papers}
    return _set("sakspakke", content, made, files)


def cover(package: Pakke, names: tuple[str, str], papers: int, made: datetime) -> bytes:
    """One sheet to the contact: what is asked, what lies in the package, and how one answers."""
    own = package.tekst["les_meg"]
    return _set("les_meg", {
        **_common(package, made), "til": own["til"].format(partnar=package.partnar),
        "delar": [
            [own["kva"], [package.spurt]],
            [own["endre"], [own["endre_tekst"]]],
            [own["svar"], [own["svar_raad" if package.raad else "svar_tekst"]]],
        ],
        "i_pakka": own["i_pakka"], "filer": [*_told(own, names, papers)],
    }, made)


def _told(own: dict[str, str], names: tuple[str, str], papers: int) -> Iterator[str]:
    yield own["fil_utkast"].format(fil=names[0])
    yield own["fil_papir"].format(fil=names[1])
    if papers:
        yield own["fil_vedlegg" if papers > 1 else "fil_eitt_vedlegg"].format(tal=papers)


def _common(package: Pakke, made: datetime) -> dict[str, Any]:
    day = local_day(made)
    return {
        "t": {n: t for n, t in package.tekst.items() if isinstance(t, str)},
        "tittel": package.tittel, "nummer": package.nummer, "avsendar": package.avsendar,
        "aar": day.year, "maanad": day.month, "dag": day.day,
    }


def _set(
    template: str, content: dict[str, Any], made: datetime, files: dict[str, bytes] | None = None
) -> bytes:
    words = {"pakke": json.dumps(content, ensure_ascii=False)}
    return set_pdf(_template(template), made, ["ua-1"], words, files)


@cache
def _template(name: str) -> bytes:
    return resources.files("adapters.export").joinpath(f"malar/{name}.typ").read_bytes()
