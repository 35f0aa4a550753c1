"""What the verbs are given of the calendar of an organ: meetings, and meetings that are moved."""

from typing import Annotated

from pydantic import Field

from workflow.forms.fields import Dato, Form, Id, Linje, Linjer, Liste, Tekst
from workflow.forms.trengst import trengst

ORGANET = "Organet: eit fellesorgan, eller partnar/organ"


class NyttMoete(Form):
    """Før inn møtedatoar for eit organ."""

    organ: Id = Field(description=ORGANET)
    dato: Annotated[tuple[Dato, ...], Liste] = Field(min_length=1, description="Møtedatoane")
    frist: Dato | None = Field(None, description="Siste dag for saker til møtet, når det er eitt")
    frist_dagar: int | None = Field(
        None, ge=0, le=365, description="Kor mange dagar før kvart møte sakene må vere inne"
    )
    uid: Annotated[tuple[Linje, ...], Linjer] = Field(
        (), description="Id-en kvart møte har i kalenderen det er henta frå, i same rekkjefølgje"
    )


class FlyttMoete(Form):
    """Flytt eller avlys eit møte, og fristane som ikkje kan nåast lenger."""

    organ: Id = Field(description=ORGANET)
    fraa: Dato = Field(description="Dagen møtet skulle vere")
    til: Dato | None = trengst("når møtet ikkje er avlyst", "Dagen møtet er flytta til")
    avlys: bool = Field(False, description="Om møtet er avlyst")
    frist: Dato | None = Field(
        None, description="Ny siste dag for saker; elles like mange dagar før møtet som før"
    )
    grunn: Tekst | None = Field(None, description="Kvifor")
