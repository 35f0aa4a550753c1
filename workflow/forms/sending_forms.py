"""What is given to stop letters, and to send them after all."""

from workflow.forms.case_forms import MedGrunn
from workflow.forms.fields import CaseForm


class StoppSending(MedGrunn):
    """Stopp breva i saka som ikkje har gått enno."""


class SendAtt(CaseForm):
    """Send breva som vart stoppa, likevel."""
