"""Who stands at the door: the person, with what assurance, and which roles and links they hold."""

from dataclasses import dataclass, field

from cases.actor import Actor
from cases.terms import ActorRole
from cases.tilgang import FOR_A_PARTNER, Lenke, Rolle, Tildeling, Tillit


@dataclass(frozen=True, slots=True)
class Visitor:
    """`person` is the opaque id, empty for one who is not logged in. `csrf` is what a form of
    theirs must hold. `okt` is the hash of their session, empty where there is none. `vitjing` is
    the secret of the browser's visit. `utan_fullmakt` are roles that do not hold this time, because
    the log-in service did not say that the person speaks for the partner."""

    person: str = ""
    namn: str = ""
    tillit: Tillit | None = None
    csrf: str = ""
    okt: str = ""
    tildelingar: tuple[Tildeling, ...] = ()
    lenkjer: tuple[Lenke, ...] = ()
    vitjing: str = field(default="", repr=False)
    utan_fullmakt: tuple[Tildeling, ...] = ()

    @property
    def logged_in(self) -> bool:
        return bool(self.person)

    def roles(self, hf: str) -> frozenset[Rolle]:
        """What the visitor is in that helsefellesskap."""
        return frozenset(t.rolle for t in self.tildelingar if t.hf == hf)

    def partners(self, hf: str) -> frozenset[str]:
        """The partners the visitor is kontaktperson or rådgjevar for there."""
        return self.partners_as(hf, FOR_A_PARTNER)

    def partners_as(self, hf: str, roles: frozenset[Rolle]) -> frozenset[str]:
        """The partners for which the visitor has one of those very roles there."""
        mine = (t for t in self.tildelingar if t.hf == hf and t.rolle in roles)
        return frozenset(t.partnar for t in mine if t.partnar)

    def sees_all(self, hf: str) -> bool:
        """Whether a role there is not tied to a partner."""
        return bool(self.roles(hf) - FOR_A_PARTNER - {Rolle.SYSTEM})

    def fellesskap(self) -> tuple[str, ...]:
        """The helsefellesskap the visitor is something in."""
        return tuple(sorted({t.hf for t in self.tildelingar}))

    def link(self, link_id: str) -> Lenke | None:
        return next((link for link in self.lenkjer if link.id == link_id), None)

    def as_secretariat(self) -> Actor:
        return Actor(ActorRole.SEKRETARIAT, person=self.person or None, tillit=self._assurance)

    def as_partner(self, partner: str) -> Actor:
        return Actor(
            ActorRole.PARTNAR, partnar=partner, person=self.person or None, tillit=self._assurance
        )

    @property
    def _assurance(self) -> str:
        return (self.tillit or Tillit.LENKJE).value
