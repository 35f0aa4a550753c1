"""The prognose of a case as people read it."""

from adapters.views.words import day_text
from cases.listing import capital, listed
from rules.facts import Facts
from rules.parametrar import parameter
from workflow.looking.prognose import Prognose

MANY = 6
"""More partners than this are counted, not named."""


def sentences(facts: Facts, ahead: Prognose) -> list[str]:
    """What is known, whom it hangs on, what is likely, and what nobody can say."""
    def names(partners: tuple[str, ...]) -> str:
        if len(partners) > MANY:
            return f"{len(partners)} partnarar"
        return listed([facts.name(p) for p in partners])

    said = [_earliest(facts, ahead, names(ahead.heng_paa))]
    if ahead.imot:
        said.append(
            f"{names(ahead.imot)} har ikkje sagt ja. Semje krev eit nytt svar eller ein ny ordlyd."
        )
    if ahead.ukjende:
        said.append(f"Det er ikkje kjent når {names(ahead.ukjende)} kan avgjere saka.")
    said += [
        f"{capital(link.organ.namn)} skal handsame saka att etter siste"
        f" svaret{f', tidlegast {day_text(link.moete.dato)}' if link.moete else ''}."
        for link in ahead.ssu if link.organ
    ]
    return [*said, _likely(facts, ahead, names(ahead.for_faa))]


def _earliest(facts: Facts, ahead: Prognose, hangs: str) -> str:
    on = f" Det heng på {hangs}." if hangs else ""
    if ahead.dato is None:
        return f"Semje kan ikkje kome før {day_text(ahead.ikkje_foer)}.{on}"
    if ahead.dato <= facts.day:
        return "Ingen møte står i vegen: semje kan kome i dag."
    return f"Semje kan tidlegast kome {day_text(ahead.dato)}.{on}"


def _likely(facts: Facts, ahead: Prognose, few: str) -> str:
    if ahead.sannsynleg:
        return (
            f"Sannsynleg dato er {day_text(ahead.sannsynleg)}, etter kor lang tid partnarane har"
            " brukt før (medianen for kvar)."
        )
    least = parameter(facts.register, "prognose_svar_minst")
    if few:
        return f"Ingen sannsynleg dato: {few} har færre enn {least} tidlegare svar."
    return "Ingen sannsynleg dato kan seiast."
