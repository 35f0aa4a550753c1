"""The formal letter to a postmottak: PDF/A-2a with what a journal needs to know of it."""

import json
from functools import cache
from importlib import resources

from adapters.mail.letter_text import (
    Page,
    language,
    long_day,
    named_wording,
    own_number,
    say,
)
from adapters.typesetting import set_pdf
from cases.actor import Act, Actor
from cases.oslo import local_day
from cases.steps import Trekk
from cases.terms import ActorRole
from rules.facts import Facts
from rules.spoersmaal import level_today
from workflow.sweeps.mailing import Mailing


def formal_letter(mailing: Mailing, page: Page) -> bytes:
    """The letter as PDF/A-2a. The same mailing gives the same bytes."""
    content = json.dumps(_content(mailing, page), ensure_ascii=False)
    return set_pdf(_template(), mailing.tid, ["a-2a"], {"brev": content})


@cache
def _template() -> bytes:
    return resources.files("adapters.mail").joinpath("malar/brev.typ").read_bytes()


def _content(mailing: Mailing, page: Page) -> dict[str, object]:
    section, day = page.delar[0], local_day(mailing.tid)
    return {
        "emne": page.emne, "avsendar": page.avsendar, "kode": page.kode, "opning": page.opning,
        "aar": day.year, "maanad": day.month, "dag": day.day,
        "hovud": [[label, value] for label, value in _journal_data(mailing, page) if value],
        "avsnitt": section.avsnitt, "ordlyd_tittel": section.ordlyd_tittel,
        "ordlyd": section.ordlyd, "helsing": page.helsing, "slutt": say(mailing, "brev_slutt"),
    }


def _journal_data(mailing: Mailing, page: Page) -> tuple[tuple[str, str], ...]:
    """Sender, receiver, day, both sides' numbers, the wording, and the ground it is asked on."""
    letter = mailing.brev[0]
    day, wording = local_day(mailing.tid), named_wording(letter)
    return (
        (say(mailing, "brev_fraa"), page.avsendar),
        (say(mailing, "brev_til"), mailing.partnar.name_on(day).namn),
        (say(mailing, "brev_dato"), long_day(day, language(mailing))),
        (say(mailing, "brev_sak"), f"{mailing.register.hf.prefiks} {letter.file.case.number}"),
        (say(mailing, "dykkar_nummer"), own_number(letter.file, letter.post.partnar)),
        (say(mailing, "ordlyd"), wording.code if wording else ""),
        (say(mailing, "brev_heimel"), _ground(mailing)),
    )


def _ground(mailing: Mailing) -> str:
    """What the law says of who must answer, in letters that ask; nothing in others."""
    letter = mailing.brev[0]
    asked = letter.file.demand_on(letter.post.partnar)
    if letter.post.trinn not in {"runde_opna", "overfoert_spurd"} or asked is None:
        return ""
    clock = Act(Actor(ActorRole.SYSTEM), mailing.tid, letter.post.id)
    facts = Facts(
        file=letter.file, register=mailing.register, trekk=Trekk.PURR, act=clock,
        sakstype=mailing.register.sakstypar[letter.file.case.sakstype],
    )
    ground = level_today(facts, letter.post.partnar).heimel
    return ground.partition(";")[0]  # what follows is how the table reads it, not the law
