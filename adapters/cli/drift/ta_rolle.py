"""`ta-rolle`: what a user was, holds no more from this moment."""

from adapters.bootstrap import now, opened
from adapters.cli.drift.role_options import Ident, Partnar, Role
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.db.users import grants_of
from adapters.settings import load_settings
from adapters.tilgang.people import known_user, take_role
from cases.oslo import local_day
from workflow.forms.errors import UnknownId

app = NynorskTyper()


@app.command("ta-rolle", help="Ta ei rolle frå ein brukar, frå no av.")
def ta_rolle(ident: Ident, rolle: Role, partnar: Partnar = None) -> None:
    with opened(load_settings()) as house, house.writing() as unit:
        user, at = known_user(unit, ident), now()
        wanted = (house.hf, rolle, partnar)
        held = [
            g for g in grants_of(unit, user.id, local_day(at))
            if (g.hf, g.rolle.value, g.partnar) == wanted
        ]
        if not held:
            raise UnknownId("rolle", "Brukaren har ikkje den rolla her. Sjå «saksgang brukarar».")
        take_role(unit, held[0], at)
        unit.commit()
    say(f"Brukaren {ident} har ikkje rolla lenger.")
