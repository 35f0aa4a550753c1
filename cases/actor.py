"""Who acts, when, and under which command id."""

from dataclasses import dataclass
from datetime import datetime

from cases.terms import ActorRole


@dataclass(frozen=True, slots=True)
class Actor:
    """One who acts: role, the partner or organ acted for, and an opaque person id.

    `tillit` is the assurance with which the identity is known: a value of cases.tilgang.Tillit.
    """

    rolle: ActorRole
    partnar: str | None = None
    organ: str | None = None
    person: str | None = None
    tillit: str = "terminal"
    paa_vegne_av: str | None = None

    @property
    def name(self) -> str:
        """The short form used in scripts: `sse`, `system`, a partner id, or an organ id."""
        if self.rolle is ActorRole.SEKRETARIAT:
            return "sse"
        if self.rolle is ActorRole.SYSTEM:
            return "system"
        return self.organ or self.partnar or ""


@dataclass(frozen=True, slots=True)
class Act:
    """One act: by whom, at which aware instant, and the command id its maker chose."""

    actor: Actor
    at: datetime
    command_id: str

    @classmethod
    def looking(cls, actor: Actor, at: datetime) -> "Act":
        """An act that is never done: somebody only looks at what would be."""
        return cls(actor, at, "ser-berre")

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("an instant must carry its time zone")
