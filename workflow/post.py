"""Letters that wait to be delivered: who gets which, and what they say."""

from collections.abc import Mapping

from cases.actor import Act
from cases.case import Case
from cases.mottakar import takes_letters
from cases.oslo import local_day
from cases.register import Register
from cases.vedtak import Post
from rules.brevtekst import Said, Words, filled, language_of
from workflow.conduct import noun_id

NOTHING: Mapping[str, Words] = {}


def letters(
    register: Register,
    case: Case,
    act: Act,
    kind: str,
    partners: tuple[str, ...],
    after: int = 0,
    own: Mapping[str, Words] = NOTHING,
    **values: str | Said,
) -> tuple[Post, ...]:
    """One letter to each contact and postmottak of each partner; none where there is no address.
    The vikar gets it for a contact that is away, and a leader never does.

    Each is written in the language of whom it goes to. `own` are the words that differ from
    partner to partner; `after` is how many letters of that kind the act has made already.
    """
    day = local_day(act.at)
    made: list[Post] = []
    for partner in partners:
        words = {"namn": register.name(partner, day)} | values | dict(own.get(partner, {}))
        for contact in takes_letters(register, partner, day):
            language = language_of(register.partnarar[contact.partnar], contact)
            what = filled(language, kind, "emne", words)
            made.append(
                Post(
                    id=noun_id(act, f"post-{kind}", after + len(made) + 1),
                    hf=case.hf,
                    sak=case.id,
                    partnar=partner,
                    kontakt=contact.id,
                    trinn=kind,
                    emne=f"{what} · {register.hf.prefiks} {case.number} {case.tittel}",
                    tekst=filled(language, kind, "tekst", words),
                    laga=act.at,
                )
            )
    return tuple(made)
