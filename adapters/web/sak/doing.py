"""An act somebody is about to do: which, as whom, on which case, and the fields of its form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from adapters.http.desk import Desk
from adapters.http.language import translations
from adapters.views.names import act_name
from adapters.views.view import View
from adapters.web.advice import Place
from adapters.web.fields import Shown, Typed, shown_fields
from adapters.web.known import Known
from adapters.web.sak.chosen_letters import (
    ALIKE,
    ALONE,
    asked_for,
    filled_in,
    is_of_some,
    some_asked,
)
from adapters.web.sak.letter_answer import SORT, secretariats
from adapters.web.sak.right_value import asked, plainly
from cases.actor import Actor
from cases.steps import Trekk
from cases.terms import ActorRole
from cases.vedtak import Post
from rules.sak.saksgang import OWN_VOICE
from workflow.forms.errors import Feil
from workflow.gather import WHICH_PARTNER
from workflow.verbs import Verb

STOPPING = (Trekk.STOPP_SENDING, Trekk.SEND_ATT)
"""Acts on letters that are chosen among what the case has."""
NOT_A_PARTNERS = frozenset({"sak", "partnar", "registrering", "innkome", "vedlegg", "journal"})
"""What is not asked of a partner: it speaks of itself, by itself."""


@dataclass(frozen=True, slots=True)
class Doing:
    """An act somebody is about to do: which, as whom, and on which case if it is about one."""

    desk: Desk
    verb: Verb
    actor: Actor
    view: View | None = None

    @property
    def place(self) -> Place:
        number = self.view.case.number if self.view else ""
        return Place(self.desk.hf, number, sekretariat=not self.as_partner)

    @property
    def action(self) -> str:
        """Where the form is sent."""
        place = self.place
        stem = place.case if self.view else f"/{place.hf}"
        return f"{stem}/gjer/{self.verb.name}{self._as_whom()}{self._about()}"

    @property
    def as_partner(self) -> bool:
        return self.actor.rolle is ActorRole.PARTNAR

    @property
    def is_anothers(self) -> bool:
        """Whether only a partner can do it, and the secretariat asks: then there is no form."""
        return Trekk(self.verb.name) in OWN_VOICE and not self.as_partner

    @property
    def takes_letter(self) -> bool:
        """Whether the secretariat enters an answer for a partner."""
        return self.verb.name == Trekk.SVAR and not self.as_partner

    @property
    def name(self) -> str:
        return act_name(self.verb.name, partner=self.as_partner)

    @property
    def letters(self) -> tuple[Post, ...]:
        """The letters one may choose among: those that wait are stopped, those stopped are sent.
        Whoever comes by a link about some of them sees just those."""
        if self.view is None or self.verb.name not in STOPPING:
            return ()
        letters = self.view.brev
        found = letters.ventar if self.verb.name == Trekk.STOPP_SENDING else letters.stoppa
        return asked_for(found, self._address)

    @property
    def _address(self) -> Mapping[str, tuple[str, ...]]:
        params = self.desk.request.query_params
        return {name: tuple(params.getlist(name)) for name in params}

    def filled_in(self) -> Typed:
        """What the address fills in beforehand."""
        found = {name: values for name, values in self._address.items() if name != "som"}
        return filled_in(self.letters, found) if self.verb.name in STOPPING else found

    def _about(self) -> str:
        """The end of the address for a form about some of the letters, so that it stays so."""
        if self.verb.name not in STOPPING:
            return ""
        about = [(n, v) for n in (ALONE, ALIKE) for v in self._address.get(n, ())]
        return f"?{urlencode(about)}" if about else ""

    def _as_whom(self) -> str:
        return f"?som={self.actor.partnar}" if self.as_partner else ""

    @property
    def known(self) -> Known:
        """What the choices of its fields are taken from."""
        return Known(
            self.desk.register, self.desk.day, self.view.file if self.view else None,
            self.actor.partnar if self.as_partner else None, self.letters,
            self.view.papir if self.view else (),
        )

    def fields(self, typed: Typed | None, faults: Sequence[Feil] = ()) -> tuple[Shown, ...]:
        """The fields in the reader's language, those the act cannot do without marked so."""
        if self.is_anothers:
            return ()
        corrects = self.verb.name == Trekk.RETT
        if corrects:
            faults = plainly(faults, typed or {}, self.known)
        named = self.view is not None and "partnar" in NEEDS_PARTNER.get(self.verb.name, ())
        if named and faults and not any((typed or {}).get("partnar", ())):
            faults = (*faults, Feil("partnar", WHICH_PARTNER))
        shown = shown_fields(
            self.verb.form, typed, faults, known=self.known, verb=self.verb.name,
            without=tuple(NOT_A_PARTNERS) if self.as_partner and self.view else ("sak",),
        )
        if corrects:
            shown = asked(shown, typed or {}, self.known)
        if self.takes_letter:
            shown = secretariats(shown, faults, (typed or {}).get(SORT, ()))
        if is_of_some(typed):
            shown = tuple(some_asked(s) if s.name == ALONE else s for s in shown)
        return tuple(
            spoken_in(replace(s, required=True) if named and s.name == "partnar" else s,
                      self.desk.spraak)
            for s in shown if s.options or s.name != ALONE
        )


NEEDS_PARTNER: Mapping[str, tuple[str, ...]] = dict.fromkeys(
    ("svar", "innfoer_svar", "lovnad", "samtale", "signer", "purr", "kontroller_svar", "fraasegn",
     "raadgjeving", "eige_saksnummer"), ("partnar",),
)
"""Acts where the secretariat must say which partner it is about."""


def spoken_in(shown: Shown, language: str) -> Shown:
    """The field with its texts in that language; names from the register stay as they are."""
    said = translations(language).gettext

    def tr(text: str) -> str:
        return said(text) if text else ""

    return replace(
        shown, label=tr(shown.label), hint=tr(shown.hint), ein=tr(shown.ein), meir=tr(shown.meir),
        tomt=tr(shown.tomt), naar=tr(shown.naar),
        options=tuple((value, tr(text)) for value, text in shown.options),
        rows=tuple(tuple(spoken_in(f, language) for f in row) for row in shown.rows),
    )
