"""`brukarar`: who can log in to the helsefellesskap, and what they may do."""

from adapters.bootstrap import now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import pairs, say
from adapters.db.users import find_user, grants_in
from adapters.settings import load_settings
from adapters.views.words import word
from cases.oslo import local_day
from cases.register import Register
from cases.tilgang import Brukar, Tildeling

app = NynorskTyper()


@app.command("brukarar", help="Vis kven som kan logge inn, og kva dei kan gjere.")
def brukarar() -> None:
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
        grants = grants_in(unit, house.hf, local_day(now()))
        if not grants:
            say("Ingen kan logge inn enno. Før inn den første med «saksgang ny-brukar».")
        for person in sorted({g.brukar for g in grants}):
            user = find_user(unit, person)
            if user:
                _tell(user, [g for g in grants if g.brukar == person], register)


def _tell(user: Brukar, grants: list[Tildeling], register: Register) -> None:
    say(f" ({user.id})", lead=user.namn)
    pairs([("Rolle", _role(g, register)) for g in grants] + [("Innlogging", _log_in(user))])


def _role(grant: Tildeling, register: Register) -> str:
    day = grant.fraa
    whose = f", {register.name(grant.partnar, day)}" if grant.partnar else ""
    return f"{word(grant.rolle.value)}{whose}"


def _log_in(user: Brukar) -> str:
    if user.teikn:
        return "program med teikn"
    return "har logga inn" if user.subjekt else "ikkje knytt enno"
