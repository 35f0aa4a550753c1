"""A letter that came by mail is laid in the inbox as it came. Nothing else comes of it."""

from hashlib import sha256

from cases.actor import Act
from cases.fellesskap_terms import Innkomeslag
from cases.innkome import Innkome
from cases.oslo import local_day
from cases.receipt import Outcome
from cases.steps import Trekk
from workflow.conduct import noun_id, repeated
from workflow.forms.fields import Attachment, without_national_ids
from workflow.forms.organ_forms import MottakEpost
from workflow.innpost.guessing import Gjetting
from workflow.innpost.kinds import Brevslag
from workflow.innpost.reading import Brev
from workflow.ports import UnitOfWork
from workflow.register.keeping import judge_and_keep, register_for

KINDS: dict[Brevslag, Innkomeslag] = {
    Brevslag.AUTOSVAR: Innkomeslag.AUTOSVAR,
    Brevslag.MENNESKE: Innkomeslag.EPOST,
    Brevslag.MASSEPOST: Innkomeslag.EPOST,
}
"""What else there is, is a report on a letter."""

OUTSIDE = "ukjend avsendar"
PREFIX = "epost-"
"""How the command ids of what came by mail begin; the rest follows from the bytes."""


def command_of(content: bytes) -> str:
    """The command id that those bytes are taken in under: the same bytes are taken in once."""
    return f"{PREFIX}{sha256(content).hexdigest()}"


def mottak_epost(
    uow: UnitOfWork, hf: str, content: bytes, act: Act, brev: Brev, slag: Brevslag, guess: Gjetting
) -> Outcome:
    """Take a letter in, with what it seems to be about. Who wrote it stands in its own bytes, and
    in history only which partner or domain it came from: a name or an address is personal."""
    form = MottakEpost(fil=Attachment(filnamn="epost.eml", innhald=content))
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        name = sha256(content).hexdigest()
        uow.put_bytes(name, content)
        made = Innkome(
            id=noun_id(act, "innkome"), hf=hf, nr=len(register.innkome) + 1,
            slag=KINDS.get(slag, Innkomeslag.RETURMELDING),
            fraa=guess.partnar or brev.fraa.rpartition("@")[2] or OUTSIDE,
            tittel=without_national_ids(brev.emne) or "(utan emne)",
            dato=local_day(brev.tid or act.at), motteke=act.at, motteke_av=act.actor.name,
            sha256=name, gjetta_sak=guess.sak, gjetta_partnar=guess.partnar,
            melding=brev.melding or None,
        )
        return judge_and_keep(uow, form, register, Trekk.MOTTAK, act, made, ny=str(made.nr))
