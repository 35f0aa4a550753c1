"""What the acts are given that set how hard a rule is, or a number that the rules use."""

from typing import Annotated, Literal

from pydantic import Field

from workflow.forms.fields import Form, Linje, Tekst


class SetBrytar(Form):
    """Set kor hard ein regel er: av, åtvaring eller stopp."""

    rad: Annotated[str, Field(pattern=r"^[RFL]-[a-z0-9-]+$")] = Field(
        description="Rada i katalogen, til dømes R-062"
    )
    verknad: Literal["av", "atvar", "stopp"] = Field(description="Kva som skjer ved brot")
    grunn: Tekst = Field(description="Kvifor")
    kjelde: Linje = Field(description="Kvar avgjerda står, til dømes SSU-sak 12/26")


class SetTal(Form):
    """Set eit eige tal i staden for det som følgjer med."""

    namn: Annotated[str, Field(pattern=r"^[a-z][a-z_]{0,59}$")] = Field(
        description="Namnet på talet, til dømes referat_maanader"
    )
    verdi: int = Field(ge=0, le=10_000, description="Talet")
    grunn: Tekst = Field(description="Kvifor")
    kjelde: Linje = Field(description="Kvar avgjerda står, til dømes SSU-sak 12/26")
