"""What stands in a sakspakke: what is laid before an organ, in the language of the partner."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import resources
from typing import Any

from adapters.export.avklart import cleared, in_language
from adapters.export.tilraading import Avgjerar, deciding
from adapters.views.view import View
from adapters.views.words import day_text
from cases.document import Document
from cases.handsaming import Handsaming
from cases.listing import capital
from rules.heimel import spelled
from workflow.looking.mellom_partnarar import RECEIVED, papers_seen
from workflow.looking.svarbilete import Svarbilete, svarbilete
from workflow.redline import Bit, whole_redline

Rows = tuple[tuple[str, str], ...]
Section = tuple[str, tuple[str, ...]]
"""A heading and its paragraphs."""


@cache
def _texts() -> Mapping[str, Mapping[str, Any]]:
    text = resources.files("adapters.export").joinpath("sakspakke.toml").read_text("utf-8")
    return tomllib.loads(text)


@dataclass(frozen=True, slots=True)
class Tilraading:
    """What the organ is advised to decide: a heading, who advises whom, and the wording itself."""

    tittel: str
    innleiing: str
    ordlyd: tuple[str, ...]
    kode: str
    same: str


@dataclass(frozen=True, slots=True)
class Pakke:
    """A case as it is laid before the organ of one partner. `endring` is woven of the wording the
    partner had before and this one; `vedlegg` the papers, numbered from 1. `utkast` is what the
    draft is called; `fyll_inn`, `skriv_fyrst` and `skriv_sjoelv` are what the partner has still to
    write in it. `spurt` says to the contact what is asked, of whom and why."""

    tekst: Mapping[str, Any]
    tittel: str
    nummer: str
    avsendar: str
    partnar: str
    utkast: str
    fakta: Rows
    fyll_inn: Rows
    tilraading: Tilraading
    delar: tuple[Section, ...]
    skriv_fyrst: tuple[Section, ...]
    skriv_sjoelv: tuple[Section, ...]
    endring_tittel: str
    endra: str
    endring: tuple[tuple[Bit, ...], ...]
    vedlegg: tuple[Document, ...]
    spurt: str
    raad: bool
    stad: str
    """Number of the case and name of the partner, as they may stand in a file name."""


def innhald(view: View, partner: str) -> Pakke:
    """All of it. ValueError before there is a wording to lay before anybody."""
    wording = view.file.newest
    if wording is None:
        raise ValueError("there is no wording yet")
    language = view.register.partnarar[partner].skriftspraak
    says = _texts()[language]
    picture = svarbilete(view.file, view.register, partner, view.act)
    made, held = view.file.ordlydar, picture.svar
    before = view.file.wording(held.ordlyd) if held and held.ordlyd != wording.id else (
        made[-2] if len(made) > 1 else None
    )
    who = deciding(view, partner, picture, language)
    why = picture.nivaa.sagt.spoken(language)
    return Pakke(
        tekst=says, tittel=view.case.tittel, nummer=view.number, avsendar=view.register.hf.namn,
        partnar=view.register.partnarar[partner].name_on(view.day).namn,
        utkast=says[who.slag]["utkast"],
        fakta=_facts(view, partner, picture, who, why, says),
        fyll_inn=() if _own_number(view, partner) else ((says["dykkar"], says["fyll_nummer"]),),
        tilraading=_advised(who, wording.tekst, wording.code, says),
        delar=tuple(_sections(view, view.name(partner), picture, who, why, says)),
        skriv_fyrst=() if view.case.samandrag else ((says["gjeld"], (says["fyll_gjeld"],)),),
        skriv_sjoelv=tuple(_to_write(picture, says)),
        endring_tittel=says["endring"].format(kode=before.code) if before else "",
        endra=says["endra"].format(kode=before.code, papir=f"02 {says['papir']}.pdf")
        if before else "",
        endring=whole_redline(before.tekst, wording.tekst) if before else (),
        vedlegg=tuple(d for d in papers_seen(view.file, view.register, partner)
                      if d.slag not in RECEIVED or d.sha256 in wording.dokument),
        spurt=_asked(picture, who, why, says), raad=who.slag == "raad",
        stad=f"{view.number.replace('/', '-')} {view.name(partner)}",
    )


def made_on(view: View) -> datetime:
    """The instant the wording was made: what the package is dated by, whenever it is fetched."""
    wording = view.file.newest
    return wording.laga if wording else view.act.at


def _advised(who: Avgjerar, text: str, code: str, says: Mapping[str, Any]) -> Tilraading:
    own = says[who.slag]
    return Tilraading(
        tittel=own["tilraading"].format_map(who.ord),
        innleiing=own["raar"].format_map(who.ord),
        ordlyd=tuple(text.split("\n")), kode=code, same=says["same"].format(kode=code),
    )


def _facts(
    view: View, partner: str, picture: Svarbilete, who: Avgjerar, why: str, says: Mapping[str, Any]
) -> Rows:
    wording = view.file.newest
    decides = capital(who.organ)
    rows = (
        (says["sak"], view.number), (says["dykkar"], _own_number(view, partner)),
        (says["partnar"], view.register.partnarar[partner].name_on(view.day).namn),
        (says["organ"], decides or says["ingen_organ"].format(grunn=why)),
        (says["heimel"], _ground_in_law(picture, says)), (says["frist"], day_text(picture.frist)),
        (says["ordlyd"], wording.code if wording else ""),
    )
    shown = (*rows[:3], *rows[5:]) if who.slag == "raad" else rows
    return tuple((label, text) for label, text in shown if text)


def _own_number(view: View, partner: str) -> str:
    return next((n.nummer for n in view.file.eige_saksnummer if n.partnar == partner), "")


def _ground_in_law(picture: Svarbilete, says: Mapping[str, Any]) -> str:
    language = "bokmål" if says["kode"] == "nb" else "nynorsk"
    return spelled(picture.nivaa.heimel.partition(";")[0], language)


def _asked(picture: Svarbilete, who: Avgjerar, why: str, says: Mapping[str, Any]) -> str:
    own = says["les_meg"]
    if who.slag == "raad":
        return str(own["raad"])
    decides = own["avgjer"].format(**who.ord, grunn=why, heimel=_ground_in_law(picture, says)) \
        if who.organ else own["avgjer_ukjent"].format(grunn=why)
    kind = "spurt" if picture.frist else "spurt_utan_frist"
    return str(own[kind].format(avgjer=decides, frist=day_text(picture.frist)))


def _sections(
    view: View, name: str, picture: Svarbilete, who: Avgjerar, why: str, says: Mapping[str, Any]
) -> Iterator[Section]:
    """What the organ should know, and that is known; without what is empty."""
    handled = tuple(t for h in view.file.handsamingar for t in _handled(h, says))
    reason = f"{capital(why)}." if who.organ else ""
    found: tuple[Section, ...] = (
        (says["gjeld"], (view.case.samandrag,)),
        (says["kvifor"].format(organ=who.organ), (reason,)),
        (says["handsaming"], handled),
        (says["avklaring"], cleared(picture.avklaring, name, who.plan, says)),
    )
    for title, texts in found:
        if said := tuple(t for t in texts if t):
            yield title, said


def _to_write(picture: Svarbilete, says: Mapping[str, Any]) -> Iterator[Section]:
    if picture.skal_avklare and picture.avklaring is None:
        yield says["avklaring"], (says["uavklart"],)
    yield says["vurdering"], (says["fyll_inn"],)


def _handled(one: Handsaming, says: Mapping[str, Any]) -> tuple[str, ...]:
    said = says["handsama"].format(
        organ=capital(one.organ_namn), dato=day_text(one.dato),
        utfall=in_language(one.utfall.value, says),
    )
    return (said, says["dissens"].format(tekst=one.dissens)) if one.dissens else (said,)
