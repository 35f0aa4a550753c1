"""`gi-rolle`: a user is one thing more, from today."""

from adapters.bootstrap import now, opened
from adapters.cli.drift.role_options import Ident, Partnar, Role, by_operator
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.forms.faults import filled
from adapters.settings import load_settings
from adapters.tilgang.people import NyRolle, give_role, known_user

app = NynorskTyper()


@app.command("gi-rolle", help="Gi ein brukar ei rolle til i helsefellesskapet.")
def gi_rolle(ident: Ident, rolle: Role, partnar: Partnar = None) -> None:
    form = filled(NyRolle, {"rolle": rolle, "partnar": partnar})
    with opened(load_settings()) as house, house.writing() as unit:
        user = known_user(unit, ident)
        give_role(unit, unit.register(house.hf), user, form, by_operator(), now())
        unit.commit()
    say(f"Brukaren {ident} har rolla no.")
