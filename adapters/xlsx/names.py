"""Names people use for partners, organs and case types, and the ids they stand for."""

from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches
from unicodedata import normalize

from cases.partner import Partner
from cases.register import Register

SECRETARIAT = frozenset({"sse", "sekretariatet", "sekretariat"})


def plain(text: str) -> str:
    return " ".join(normalize("NFC", text).casefold().split())


class Names:
    """Every name of the register, and of the partners that the workbook itself brings."""

    def __init__(
        self, register: Register, day: date, brought: Iterable[tuple[str, str]] = ()
    ) -> None:
        """`brought` are (name, id) of new partners. A name that two have had is the member's."""
        members_last = sorted(register.partnarar.values(), key=lambda p: p.member_on(day))
        self._partners = dict(_of_partners(members_last))
        for name, key in brought:
            self._partners.setdefault(plain(name), key)
        joint = [o for o in register.organ.values() if o.partnar is None]
        self._organs = {plain(o.id): o.id for o in register.organ.values()}
        self._organs |= {plain(o.namn): o.id for o in joint}
        self._types = {plain(t.namn): t.id for t in register.sakstypar.values()}
        self._own = {
            (o.partnar, plain(o.namn)): o.rolle.value for o in register.organ.values() if o.partnar
        }

    def partner(self, text: str) -> str | None:
        """The id of the partner, by its id or one of its names; None if nobody is called so."""
        return self._partners.get(plain(text))

    def meant_partner(self, text: str) -> str:
        """« Meinte du kommune-4621?» where a name is close to what was written."""
        return _meant(text, self._partners)

    def organ(self, text: str) -> str | None:
        return self._organs.get(plain(text))

    def meant_organ(self, text: str) -> str:
        return _meant(text, self._organs)

    def reporter(self, text: str) -> str | None:
        """Who reported a case: a partner, an organ, or the secretariat."""
        if plain(text) in SECRETARIAT:
            return "sse"
        return self.partner(text) or self.organ(text)

    def case_type(self, text: str) -> str:
        """The id of the case type, by its name; anything else as it stands."""
        return self._types.get(plain(text), text.strip())

    def own_organ(self, partner: str, text: str) -> str:
        """The role of the partner's own organ, by the name it has there («heradsstyret»)."""
        return self._own.get((partner, plain(text)), text)


def _of_partners(partners: Iterable[Partner]) -> Iterable[tuple[str, str]]:
    for partner in partners:
        yield plain(partner.id), partner.id
        for name in partner.namn:
            yield plain(name.kortnamn), partner.id
            yield plain(name.namn), partner.id


def _meant(text: str, known: dict[str, str]) -> str:
    close = get_close_matches(plain(text), known, n=1)
    return f" Meinte du {known[close[0]]}?" if close else ""
