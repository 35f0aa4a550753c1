"""What a row says that the register holds already: then there is nothing to do, or a mistake."""

from adapters.db.unit import SqlReads
from cases.actor import Act
from cases.oslo import local_day
from cases.record import to_record
from cases.register import Register
from workflow.forms.errors import Feil
from workflow.forms.fields import Form
from workflow.forms.moete_forms import NyttMoete
from workflow.forms.organ_forms import NyAvtale
from workflow.forms.register_forms import NyKontakt, NyPartnar


def is_known(unit: SqlReads, register: Register, form: Form, act: Act) -> bool:
    """Whether the register already has just what the form would enter.

    Feil where it has something else under the same id: a workbook never changes what is there.
    """
    match form:
        case NyPartnar():
            return _partner(register, form, act)
        case NyKontakt():
            return _contact(unit, register, form, act)
        case NyttMoete():
            return set(form.dato) <= {m.dato for m in register.meetings(form.organ)}
        case NyAvtale():
            return _agreement(register, form)
    return False


def _partner(register: Register, form: NyPartnar, act: Act) -> bool:
    there = register.partnarar.get(form.id)
    if there is None:
        return False
    name = there.name_on(local_day(act.at))
    same_number = form.orgnr is None or there.orgnr in (None, form.orgnr)
    if there.slag is form.slag and form.kortnamn == name.kortnamn and same_number:
        return True
    raise Feil(
        "id",
        "Partnaren er i registeret frå før, med eit anna slag, namn eller organisasjonsnummer. "
        "Ta bort rada, eller før inn nytt namn med «saksgang nytt-namn».",
    )


def _contact(unit: SqlReads, register: Register, form: NyKontakt, act: Act) -> bool:
    there = register.contacts_of(form.partnar, local_day(act.at), form.slag)
    return any((unit.private(c.adresse) or "").casefold() == form.adresse.casefold() for c in there)


def _agreement(register: Register, form: NyAvtale) -> bool:
    there = register.avtalar.get(form.id)
    if there is None:
        return False
    stored = to_record(there)
    said = to_record_of(form)
    if all(stored.get(name) == value for name, value in said.items()):
        return True
    raise Feil(
        "id",
        "Avtalen er i registeret frå før, med andre opplysningar. Ta bort rada, eller før inn ein "
        "ny versjon med «saksgang ny-avtale».",
    )


def to_record_of(form: NyAvtale) -> dict[str, object]:
    """What the form says, as the noun would hold it; where it is from is no difference."""
    said = form.model_dump(mode="json", exclude={"saksnummer", "kjelde"}, exclude_defaults=True)
    return {name: value for name, value in said.items() if value is not None}
