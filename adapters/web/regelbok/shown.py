"""A rule as a page shows it: what is known of it, with the sentences and colours that tell it."""

from collections.abc import Mapping
from dataclasses import dataclass

from adapters.views.regelbok import said
from adapters.views.regelbok.book import Chapter
from adapters.views.regelbok.entry import BookHere, Entry
from adapters.views.regelbok.here import Switch
from adapters.views.regelbok.proof import Standing, standing
from adapters.views.regelbok.shared import Shared, shared

PROOF_COLOUR: Mapping[Standing, str] = {
    Standing.PROVD: "success", Standing.ENDRA: "warning", Standing.FEILA: "danger",
    Standing.UPROVD: "neutral",
}
EFFECT_COLOUR: Mapping[str, str] = {"stopp": "danger", "åtvaring": "warning", "av": "neutral"}


@dataclass(frozen=True, slots=True)
class ShownRule:
    """A rule with what is said of it."""

    entry: Entry
    prov: str
    prov_farge: str
    verknad_farge: str
    brytarar: tuple[tuple[Switch, str], ...]
    tal: tuple[tuple[str, str, str, str], ...]
    styrke: str
    reglement: tuple[Shared, ...]
    eitt: bool
    """The heimel and the source are one and the same."""

    @property
    def ved_brot(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """What a breach does here, each said once with the rows it is so for."""
        alike: dict[str, list[str]] = {}
        for switch, sagt in self.brytarar:
            if not switch.doemer:
                continue
            alike.setdefault(sagt, []).append(switch.merke)
        return tuple((sagt, tuple(dict.fromkeys(marks))) for sagt, marks in alike.items())


def rule_shown(here: BookHere, entry: Entry) -> ShownRule:
    return ShownRule(
        entry=entry,
        prov=said.proven(here, entry),
        prov_farge=PROOF_COLOUR[entry.prov],
        verknad_farge=EFFECT_COLOUR[entry.verknad],
        brytarar=tuple((s, said.switch_said(s)) for s in entry.brytarar),
        tal=tuple(
            (n.namn, said.number_value(n), said.number_from(n), said.number_source(n))
            for n in entry.tal
        ),
        styrke=said.strength(entry),
        eitt=said.told_by_source(entry),
        reglement=shared(entry.reglement, here.register),
    )


def chapter_shown(here: BookHere, chapter: Chapter) -> tuple[ShownRule, ...]:
    return tuple(rule_shown(here, e) for e in here.brief_all(chapter.reglar))


def standing_of(here: BookHere, chapter: Chapter) -> int:
    """How many rules of the chapter had an example that did not go well."""
    return sum(standing(here.proof, r.id) is Standing.FEILA for r in chapter.reglar)
