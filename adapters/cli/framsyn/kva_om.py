"""`kva-om NR`: what would be otherwise if something in a case were; nothing is ever stored."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.framsyn.kva_om_side import say_comparison
from adapters.cli.line.form_options import option_name
from adapters.cli.line.looking import looking_at
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.db.unit import SqlReads
from adapters.files.reglement import proposal_from
from adapters.forms.faults import FormFaults, filled
from adapters.settings import load_settings
from adapters.views.as_json.kva_om import comparison_json
from adapters.views.kva_om_asked import IMAGINED, asked_of, with_ids
from cases.actor import Act
from workflow.forms.errors import Feil
from workflow.forms.innmelding_forms import MeldInn
from workflow.forms.kva_om_forms import KvaOm
from workflow.looking.kva_om import compare
from workflow.looking.tenkt_sak import Side, imagined_side

app = NynorskTyper()
Many = list[str] | None

HELP = (
    "Vis kva som ville vore annleis om noko i saka var det. Ingenting vert lagra. Utan NR gjeld"
    " det ei tenkt sak av ein sakstype, der alle har avklara at ingenting er særskilt."
)


def _option(name: str, metavar: str, text: str = "") -> Any:
    described = text or f"{KvaOm.model_fields[name].description}."
    return typer.Option(option_name(name), metavar=metavar, help=described)


@app.command("kva-om", help=HELP)
def kva_om(
    nr: Annotated[str | None, typer.Argument(metavar="NR", help="Saksnummeret")] = None,
    sakstype: Annotated[
        str | None, _option("sakstype", "ID", "Sakstypen til ei tenkt sak, til dømes C-05.")
    ] = None,
    partnarar: Annotated[
        Many, _option("partnarar", "LISTE", "Partnarane i ei tenkt sak, når ho ikkje gjeld alle.")
    ] = None,
    kostnad: Annotated[str | None, _option("kostnad", "ORD", "ingen, direkte, indirekte.")] = None,
    paragraf_6_2: Annotated[Many, _option("paragraf_6_2", "LISTE")] = None,
    prinsipiell: Annotated[Many, _option("prinsipiell", "SVAR")] = None,
    okonomi: Annotated[Many, _option("okonomi", "SVAR")] = None,
    belop: Annotated[Many, _option("belop", "SVAR")] = None,
    plan: Annotated[Many, _option("plan", "SVAR")] = None,
    partar: Annotated[Many, _option("partar", "LISTE")] = None,
    utan: Annotated[Many, _option("utan", "LISTE")] = None,
    dato: Annotated[str | None, _option("dato", "ÅÅÅÅ-MM-DD")] = None,
    reglement: Annotated[
        Path | None, _option("reglement", "FIL", "Eit framlegg til reglement, i TOML.")
    ] = None,
    brytar: Annotated[Many, _option("brytar", "RAD")] = None,
    alt: Annotated[bool, typer.Option("--alt", help="Vis òg det som ikkje vert endra")] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    typed = {
        "sakstype": sakstype, "partnarar": partnarar, "kostnad": kostnad,
        "paragraf_6_2": paragraf_6_2, "prinsipiell": prinsipiell, "okonomi": okonomi,
        "belop": belop, "plan": plan, "partar": partar, "utan": utan, "dato": dato,
        "brytar": brytar,
    }
    given = {name: value for name, value in typed.items() if value is not None}
    with as_options(), _looked_at(nr, given) as (unit, before):
        proposal = proposal_from(reglement, before.register, before.act) if reglement else None
        asked = asked_of(before, given, proposal, alt=alt)
        if asked.nothing and not before.tenkt:
            raise Feil("kommandolinja", "Skriv kva som skal vere annleis, til dømes"
                       " --prinsipiell alle=ja. Sjå «saksgang kva-om --hjelp».")
        found = compare(before, asked.after)
        if json_ut:
            say_json(comparison_json(asked, found))
        else:
            say_comparison(unit, asked, found)


@contextmanager
def _looked_at(nr: str | None, given: dict[str, Any]) -> Iterator[tuple[SqlReads, Side]]:
    """The case as it is, or an imagined one, in an open unit that cannot write."""
    chosen = [n for n in IMAGINED if n in given]
    if nr is not None:
        if chosen:
            raise Feil(chosen[0], "Valet er for ei tenkt sak. Ta det bort, eller ta bort NR.")
        with looking_at(nr) as view:
            yield view.unit, Side(view.file, view.register, view.act)
        return
    if "sakstype" not in given:
        raise Feil("kommandolinja", "Skriv NR, eller --sakstype for ei tenkt sak.")
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
        act = Act(parse_som(SECRETARIAT, None, register), now(), new_id())
        said = with_ids({n: given[n] for n in chosen}, register)
        yield unit, imagined_side(filled(MeldInn, {"tittel": "Tenkt sak", **said}), register, act)


@contextmanager
def as_options() -> Iterator[None]:
    """Every fault raised inside, about the option as it is written."""
    try:
        yield
    except FormFaults as faults:
        raise FormFaults([_as_option(f) for f in faults.faults]) from None
    except Feil as fault:
        raise _as_option(fault) from None


def _as_option(fault: Feil) -> Feil:
    field = fault.felt.partition("[")[0]
    known = field in KvaOm.model_fields or field in IMAGINED
    return Feil(option_name(field), fault.melding) if known else fault
