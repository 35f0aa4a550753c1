"""The page of `konsekvens`: the proposal, each case it touches, and the count."""

from adapters.cli.page.paper import pairs, say
from adapters.views.konsekvens_look import Count, Look
from adapters.views.konsekvens_told import count_sentences, effect_rows
from adapters.views.words import day_text
from workflow.looking.konsekvens import Effect


def say_beginning(look: Look) -> None:
    version = look.proposal.versjon
    say(f"Framlegg til reglement for {look.name}, frå {day_text(version.gjeld_fraa)}", strong=True)
    say(f"Kjelde: {version.kjelde}. Ingenting vert lagra.")
    for row in look.reading().rader:
        say(f"– {row.setning}", indent=2, hang=2)
    for note in (*look.notes(), *look.come_along()):
        say(f"Merk: {note}", hang=2)


def say_effect(look: Look, one: Effect) -> None:
    say()
    say(f"{look.number(one.sak)}: {one.sak.tittel}", hang=2, strong=True)
    pairs(effect_rows(look, one))


def say_count(look: Look, count: Count) -> None:
    say()
    for sentence in count_sentences(look, count):
        say(sentence)
