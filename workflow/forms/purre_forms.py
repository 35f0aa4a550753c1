"""What the verbs of chasing are given: reminders, promises, calls, and what befalls a contact."""

from typing import Any, Literal

from pydantic import Field

from rules.purretrinn import rungs
from workflow.forms.fields import Dato, Form, FraInnboks, KontaktId, Linje, Tekst
from workflow.forms.partner_forms import PartnerForm

Purretrinn: Any = Literal[tuple(rungs())]
"""One of the rungs of rules/purrestige.toml, or one of those beside the ladder."""


class Purr(PartnerForm):
    """Purr dei som skal purrast no, eller éin partnar i ei sak."""

    trinn: Purretrinn = Field(description="Trinnet på stigen")
    linje: Linje | None = Field(None, description="Ei personleg linje i brevet")


class Lovnad(PartnerForm, FraInnboks):
    """Før inn når ein partnar har sagt at saka skal handsamast."""

    dato: Dato = Field(description="Dagen saka skal handsamast")
    organ: Linje | None = Field(None, description="Organet, slik partnaren kalla det")


class Samtale(PartnerForm):
    """Før inn ein telefonsamtale om saka, og det partnaren lova."""

    kven: Linje = Field(description="Kven de snakka med")
    referat: Tekst = Field(description="Kva som vart sagt, kort")
    dato: Dato | None = Field(None, description="Dagen samtalen var; elles i dag")
    lovnad_dato: Dato | None = Field(None, description="Dagen saka skal handsamast")
    lovnad_organ: Linje | None = Field(None, description="Organet, slik partnaren kalla det")


class Fravaer(FraInnboks):
    """Før inn at ein kontakt er borte nokre dagar."""

    kontakt: KontaktId = Field(description="Id-en til kontakten")
    fraa: Dato = Field(description="Første dag")
    til: Dato | None = Field(None, description="Siste dag; utan han varer det til ny beskjed")
    bort: bool = Field(
        False, description="Ta bort fråværet med den første dagen: det vart ført inn ved ein feil"
    )


class StadfestKontakt(Form):
    """Stadfest at ein kontakt framleis er rett."""

    kontakt: KontaktId = Field(description="Id-en til kontakten")


class Retur(Form):
    """Før inn at eit brev til ein kontakt kom i retur."""

    kontakt: KontaktId = Field(description="Id-en til kontakten")
    grunn: Linje = Field(description="Kvifor det kom i retur")
    post: Linje | None = Field(None, description="Id-en til utsendinga som kom i retur")
