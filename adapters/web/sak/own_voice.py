"""What only a partner can do itself, and what the secretariat can do when it hears of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from adapters.http.language import gettext_noop
from adapters.views.names import act_name
from adapters.views.view import View
from adapters.web.sak.doing import Doing
from cases.steps import Trekk
from rules.niva import LevelRow
from workflow.looking.overview import partner_views, preview

_SAID = gettext_noop(
    "Har partnaren sagt det på telefon, fører du inn samtalen. Då står det i historia."
)
_WRITTEN = gettext_noop("Har partnaren skrive det i eit brev, legg du brevet ved saka.")
_OTHER_ANSWER = gettext_noop(
    "Har partnaren gitt eit anna svar i brev, fører du inn det nye svaret. Når ein annan i"
    " sekretariatet har kontrollert det, gjeld det i staden for det gamle."
)
_ASKED = gettext_noop("Du kan purre partnaren. Purringa spør etter både avklaringa og svaret.")
_REMINDED = gettext_noop("Du kan minne partnaren om plikta.")
_TAKEN_DOWN = ((Trekk.SAMTALE, _SAID), (Trekk.LEGG_VED, _WRITTEN))
WAYS: Mapping[Trekk, tuple[tuple[Trekk, str], ...]] = {
    Trekk.TREKK_SVAR: ((Trekk.SVAR, _OTHER_ANSWER), *_TAKEN_DOWN),
    Trekk.AVKLAR: ((Trekk.PURR, _ASKED), *_TAKEN_DOWN),
    Trekk.LYFT_ORDLYD: _TAKEN_DOWN,
    Trekk.STADFEST_PLIKT: ((Trekk.MINN_PLIKT, _REMINDED), *_TAKEN_DOWN),
}
"""What the secretariat can do instead, the weightiest first."""
BACK: Mapping[str, str] = {"svar": "gjer/svar", "rundgang": "rundgang/svar"}
"""Where one came from, by the word in the address: pages where answers are entered."""


@dataclass(frozen=True, slots=True)
class Instead:
    """Something the secretariat can do: when, what it is called, and where it is done."""

    naar: str
    namn: str
    lenkje: str


@dataclass(frozen=True, slots=True)
class TheirOwn:
    """What the page of such an act tells: about which partner, the ways there are, and the way
    back to where one came from."""

    partnar: str
    vegar: tuple[Instead, ...]
    attende: str


def their_own(doing: Doing) -> TheirOwn | None:
    """None for an act that whoever asks may do."""
    if not doing.is_anothers:
        return None
    view = doing.view
    if view is None:
        return TheirOwn("", (), "")
    asked = doing.desk.request.query_params
    partner = asked.get("partnar", "")
    partner = partner if partner in view.file.parties else ""
    back = BACK.get(asked.get("fraa", ""), "")
    return TheirOwn(
        view.register.name(partner, view.day) if partner else "",
        tuple(_ways(doing, view, partner)), f"{doing.place.case}/{back}" if back else "",
    )


def _ways(doing: Doing, view: View, partner: str) -> Iterator[Instead]:
    options = preview(view.file, view.register, replace(view.act, actor=doing.actor))
    may = {o.trekk for o in options if o.open}
    for trekk, when in WAYS.get(Trekk(doing.verb.name), ()):
        if trekk in may:
            known = urlencode(_known(view, trekk, partner))
            link = f"{doing.place.case}/gjer/{trekk.value}{'?' if known else ''}{known}"
            yield Instead(when, act_name(trekk.value), link)


def _known(view: View, trekk: Trekk, partner: str) -> Mapping[str, str]:
    """What is known of the form beforehand."""
    if trekk is not Trekk.LEGG_VED:
        return {"partnar": partner} if partner else {}
    name = view.register.name(partner, view.day) if partner else ""
    whose = {"tittel": f"Brev frå {name}", "fraa": name} if name else {}
    return {"slag": "brev", "journal": "I", **whose}


@dataclass(frozen=True, slots=True)
class Uklar:
    """A partner whose answer cannot be taken yet: why, and what the secretariat can do."""

    partnar: str
    namn: str
    kvifor: str
    lenkje: str


def not_cleared(view: View, came_from: str) -> tuple[Uklar, ...]:
    """The partners that must clear the case before an answer of theirs can be entered, seen before
    anything is filled in. `came_from`: a word of BACK."""
    stem = f"/{view.register.hf.id}/sak/{view.case.number}/gjer/{Trekk.AVKLAR.value}"
    return tuple(
        Uklar(one.partnar, one.namn, one.nivaa.grunn,
              f"{stem}?{urlencode({'partnar': one.partnar, 'fraa': came_from})}")
        for one in partner_views(view.file, view.register, view.act)
        if one.nivaa.rad is LevelRow.B and view.file.demand_on(one.partnar) is not None
    )
