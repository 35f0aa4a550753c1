"""Text of the rulebook on a page: rules that are named lead there, and commands are gone."""

from collections.abc import Callable

from markupsafe import Markup

from adapters.views.regelbok.segments import segments
from adapters.views.words import uncoded
from adapters.web.advice import Place, spoken

Words = Callable[[str], Markup]


def words_at(hf: str) -> Words:
    """What makes a text safe to put on a page of that helsefellesskap, with its rules as links."""
    place = Place(hf, acts=False)

    def shown(text: str) -> Markup:
        said = (_piece(piece, rule, place) for piece, rule in segments(text))
        return Markup("").join(said)

    return shown


def _piece(text: str, rule: str, place: Place) -> Markup:
    if not rule:
        return spoken(uncoded(text), place)
    link = Markup('<a class="ds-link" href="/{}/regelbok/regel/{}">{}</a>')
    return link.format(place.hf, rule, text)
