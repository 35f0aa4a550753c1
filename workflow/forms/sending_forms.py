"""What is given to stop letters, and to send them after all."""

from typing import Annotated

from pydantic import Field

from workflow.forms.case_forms import MedGrunn
from workflow.forms.fields import BrevId, CaseForm, Liste

Brevliste = Annotated[tuple[BrevId, ...], Liste]


class StoppSending(MedGrunn):
    """Stopp breva i saka som ikkje har gått enno, eller eitt av dei."""

    brev: Brevliste = Field((), description="Id-en til brevet som skal stoppast; elles alle")


class SendAtt(CaseForm):
    """Send breva som vart stoppa, likevel, eller eitt av dei."""

    brev: Brevliste = Field((), description="Id-en til brevet som skal sendast; elles alle")
