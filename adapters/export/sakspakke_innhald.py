"""What stands in a sakspakke: the draft of a saksframlegg, in the language of the partner."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from adapters.views.view import View
from adapters.views.words import day_text, word
from cases.document import Document
from cases.handsaming import Handsaming
from cases.steps import Trekk
from rules.brevtekst import ground
from rules.brevtekst import word as spoken_word
from rules.spoersmaal import organ_name
from workflow.looking.mellom_partnarar import papers_seen
from workflow.looking.overview import facts_of
from workflow.looking.svarbilete import Svarbilete, svarbilete
from workflow.redline import Bit, whole_redline

Rows = tuple[tuple[str, str], ...]
Section = tuple[str, tuple[str, ...]]
"""A heading and its paragraphs."""


@cache
def _texts() -> Mapping[str, Mapping[str, str]]:
    text = resources.files("adapters.export").joinpath("sakspakke.toml").read_text("utf-8")
    return tomllib.loads(text)


@dataclass(frozen=True, slots=True)
class Pakke:
    """A case as it is laid before the organ of one partner. `endring` is woven of the wording the
    partner had before and this one; `vedlegg` the papers, numbered from 1."""

    tekst: Mapping[str, str]
    tittel: str
    fakta: Rows
    ordlyd: tuple[str, ...]
    kode: str
    delar: tuple[Section, ...]
    endring_tittel: str
    endring: tuple[tuple[Bit, ...], ...]
    vedlegg: tuple[Document, ...]
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
    made = view.file.ordlydar
    held = picture.svar
    before = view.file.wording(held.ordlyd) if held and held.ordlyd != wording.id else (
        made[-2] if len(made) > 1 else None
    )
    name = view.register.name(partner, view.day)
    return Pakke(
        tekst=says, tittel=view.case.tittel,
        fakta=_facts(view, partner, picture, says, language),
        ordlyd=tuple(wording.tekst.split("\n")), kode=wording.code,
        delar=tuple(_sections(view, picture, says)),
        endring_tittel=says["endring"].format(kode=before.code) if before else "",
        endring=whole_redline(before.tekst, wording.tekst) if before else (),
        vedlegg=papers_seen(view.file, view.register, partner),
        stad=f"{view.number.replace('/', '-')} {name}",
    )


def _facts(
    view: View, partner: str, picture: Svarbilete, says: Mapping[str, str], language: str
) -> Rows:
    facts = facts_of(view.file, view.register, Trekk.SVAR, view.act)
    why = ground(picture.nivaa.rad.value, picture.nivaa.grunn).spoken(language)
    organ = organ_name(facts, partner, picture.organ[0], view.day) if picture.organ else ""
    own = next((n.nummer for n in view.file.eige_saksnummer if n.partnar == partner), "")
    wording = view.file.newest
    rows = (
        (says["sak"], view.number), (says["dykkar"], own),
        (says["partnar"], view.register.partnarar[partner].name_on(view.day).namn),
        (says["organ"], spoken_word(organ).spoken(language) if organ else
         says["ingen_organ"].format(grunn=why)),
        (says["grunn"], why if organ else ""),
        (says["heimel"], picture.nivaa.heimel.partition(";")[0]),
        (says["frist"], day_text(picture.frist)), (says["ordlyd"], wording.code if wording else ""),
    )
    return tuple((label, text) for label, text in rows if text)


def _sections(view: View, picture: Svarbilete, says: Mapping[str, str]) -> list[Section]:
    given = picture.avklaring
    cleared = says["avklart"].format(
        prinsipiell=word(given.prinsipiell.value), okonomi=word(given.okonomi.value),
        plansamsvar=word(given.plansamsvar.value), klarert_av=given.klarert_av,
        dato=day_text(given.dato),
    ) if given else says["uavklart"]
    handled = tuple(t for h in view.file.handsamingar for t in _handled(h, says))
    found: list[Section] = [
        (says["gjeld"], (view.case.samandrag,) if view.case.samandrag else ()),
        (says["handsaming"], handled),
        (says["avklaring"], (cleared,) if picture.skal_avklare else ()),
        (says["vurdering"], (says["fyll_inn"],)),
        (says["innstilling"], (says["fyll_innstilling"],)),
        (says["svar"], (says["svar_tekst"],)),
    ]
    return [(title, texts) for title, texts in found if texts]


def _handled(one: Handsaming, says: Mapping[str, str]) -> tuple[str, ...]:
    said = says["handsama"].format(
        organ=f"{one.organ_namn[:1].upper()}{one.organ_namn[1:]}", dato=day_text(one.dato),
        utfall=word(one.utfall.value),
    )
    apart = (says["dissens"].format(tekst=one.dissens),) if one.dissens else ()
    return (said, *apart)
