"""`sjekk-post`: sends a trial letter, and says whether mail from us will be believed."""

from typing import Annotated

import typer
from pydantic import TypeAdapter, ValidationError

from adapters.bootstrap import new_id, now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import say
from adapters.mail.domain_check import Finding, Mark, look_at
from adapters.mail.limits import patience_of
from adapters.mail.names import names_of
from adapters.mail.transport import Answer
from adapters.mail.trial import send_trial
from adapters.mail.way_out import way_out
from adapters.settings import load_settings
from workflow.forms.errors import Feil
from workflow.forms.fields import Epost

app = NynorskTyper()
LACKS = 1


@app.command(
    "sjekk-post", help="Send eit prøvebrev, og sjå om domenet er sett opp for å sende post."
)
def sjekk_post(
    til: Annotated[
        str | None, typer.Option("--til", metavar="ADRESSE", help="Kven som får prøvebrevet")
    ] = None,
    veljar: Annotated[
        str | None, typer.Option("--veljar", help="Veljaren (selector) til DKIM-nøkkelen")
    ] = None,
    namnetenar: Annotated[
        str | None, typer.Option("--namnetenar", metavar="IP", help="Spør denne namnetenaren")
    ] = None,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    settings = load_settings()
    domain = settings.avsendar.rpartition("@")[2].encode("idna").decode("ascii")
    names = names_of(namnetenar)
    found = [] if til is None else [_tried(_address(til))]
    found += look_at(names, domain, veljar)
    if json_ut:
        say_json({"avsendar": settings.avsendar, "funn": [
            {"kva": f.kva, "merke": f.mark.value, "tekst": f.tekst} for f in found
        ]})
    else:
        for finding in found:
            say(finding.tekst, lead=f"{finding.kva} · {finding.mark.value}: ", hang=2)
    if any(f.mark is not Mark.RETT for f in found):
        raise typer.Exit(LACKS)


def _address(text: str) -> str:
    try:
        return TypeAdapter(Epost).validate_python(text)
    except ValidationError:
        raise Feil("til", "Skriv ei e-postadresse, til dømes namn@example.org.") from None


def _tried(receiver: str) -> Finding:
    """The trial letter, and what became of it."""
    with opened(load_settings()) as house:
        with house.reading() as unit:
            patience = patience_of(unit.register(house.hf))
        way = way_out(house.settings, patience)
        said = send_trial(way, house.settings.avsendar, receiver, now(), new_id())
    if said.answer is Answer.ACCEPTED:
        told = f"Det gjekk til {way.told}, som svarte «{said.words}». Sjå at det kjem fram."
        return Finding("Prøvebrev", Mark.RETT, told)
    return Finding("Prøvebrev", Mark.FEIL, f"Det gjekk ikkje. {said.words}")
