"""Letters as they would go: to whom, and what each of them says."""

from collections.abc import Iterable

from adapters.cli.page.paper import say
from adapters.mail.composing import plain_text
from adapters.mail.letter_text import is_formal, subject
from adapters.views.words import instant_words, word
from cases.canonical import Json
from cases.oslo import local_day
from cases.register import Register
from rules.sendetid import may_go_from
from workflow.sweeps.mailing import Mailing

NOTHING_DONE = "Ingenting er gjort enno. Gjer det utan --vis-post."


def say_letters(mailings: tuple[Mailing, ...], register: Register) -> None:
    """Every letter with all who would get it; the same text is shown once."""
    if not mailings:
        say(f"Ingen brev ville gå. {NOTHING_DONE}")
        return
    texts: dict[tuple[str, str], list[Mailing]] = {}
    for mailing in mailings:
        body = plain_text(mailing).partition("\n-- \n")[0]
        texts.setdefault((subject(mailing), body), []).append(mailing)
    say(f"{len(mailings)} brev ville gå, {_when(mailings, register)}. {NOTHING_DONE}")
    for (title, body), same in texts.items():
        say()
        say(title, strong=True)
        for mailing in same:
            say(f"Til {_receiver(mailing)}", indent=2, hang=2)
        say()
        say(body.rstrip(), indent=4)


def _when(mailings: Iterable[Mailing], register: Register) -> str:
    posts = (letter.post for mailing in mailings for letter in mailing.brev)
    last = max(may_go_from(register, post.trinn, post.laga) for post in posts)
    return f"tidlegast {instant_words(last)}"


def _receiver(mailing: Mailing) -> str:
    """The address, whose it is, and whether the formal letter goes with it as PDF."""
    name = mailing.partnar.name_on(local_day(mailing.tid)).kortnamn
    who = ", ".join(part for part in (mailing.namn, mailing.kontakt.stilling) if part)
    paper = ", med det formelle brevet som PDF" if is_formal(mailing) else ""
    return f"{mailing.adresse} ({name}: {who or word(mailing.kontakt.slag.value)}){paper}"


def letters_json(mailings: tuple[Mailing, ...]) -> list[Json]:
    return [
        {
            "til": mailing.adresse, "part": mailing.partnar.id, "trinn": post.trinn,
            "emne": subject(mailing), "tekst": plain_text(mailing), "pdf": is_formal(mailing),
            "tidlegast": may_go_from(mailing.register, post.trinn, post.laga).isoformat(),
        }
        for mailing in mailings for post in (mailing.brev[0].post,)
    ]
