"""A reminder as it is written: first what to do, then what is owed, of whom, and where."""

from dataclasses import dataclass

from cases.listing import capital
from cases.oslo import day_text
from cases.partner import Contact
from cases.purring import Purring
from cases.vedtak import Post
from rules.brevtekst import NYNORSK, Words, language_of, word
from rules.facts import Facts
from rules.niva import Level
from rules.purrestige import Plan, receivers
from rules.purrestige import plan as plan_of
from rules.purretekst import texts
from rules.purretrinn import LOVNAD, RETUR, leader_title, rungs
from rules.skuld import Skuld
from rules.spoersmaal import answering, level_today, organ_name
from workflow.conduct import noun_id


@dataclass(frozen=True, slots=True)
class _Writing:
    """What one letter is written from."""

    facts: Facts
    plan: Plan
    trinn: str
    linje: str
    spraak: str

    @property
    def partnar(self) -> str:
        return self.plan.partnar

    @property
    def late(self) -> bool:
        return self.plan.frist is not None and self.facts.day > self.plan.frist

    @property
    def level(self) -> Level:
        return level_today(self.facts, self.partnar)

    def say(self, group: str, name: str, **more: str) -> str:
        return texts(self.spraak)[group][name].format_map(self.words | more)

    @property
    def words(self) -> dict[str, str]:
        case, register = self.facts.case, self.facts.register
        newest, promised = self.facts.file.newest, self.plan.lovnad
        return {
            "nummer": f"{register.hf.prefiks} {case.number}", "tittel": case.tittel,
            "partnar": self.facts.name(self.partnar), "ordlyd": newest.code if newest else "",
            "organ": self.organ or self.facts.name(self.partnar), "grunn": self.why,
            "frist": day_text(self.plan.frist or self.facts.day),
            "dato": day_text(promised.dato) if promised else "",
            "kvar": f"i {promised.organ} " if promised and promised.organ else "",
        }

    @property
    def organ(self) -> str:
        """The organ that is asked first, as the partner calls it; nothing where nobody may answer
        yet."""
        facts, level = self.facts, self.level
        if not level.organ:
            return ""
        role = answering(facts, self.partnar, level.organ, facts.day)[0]
        return word(organ_name(facts, self.partnar, role, facts.day)).spoken(self.spraak)

    @property
    def why(self) -> str:
        return self.level.sagt.spoken(self.spraak)


def reminders(facts: Facts, plan: Plan, reminder: Purring) -> tuple[Post, ...]:
    """The letter of that rung to each who gets it, in the language each reads."""
    partner = facts.register.partnarar[plan.partnar]
    made = []
    for number, contact in enumerate(receivers(facts, plan.partnar, reminder.trinn), start=1):
        writing = _Writing(
            facts, plan, reminder.trinn, reminder.linje, language_of(partner, contact)
        )
        made.append(_letter(writing, contact, number))
    return tuple(made)


def _letter(writing: _Writing, contact: Contact, number: int) -> Post:
    case, act = writing.facts.case, writing.facts.act
    return Post(
        id=noun_id(act, f"post-{writing.trinn}", number), hf=case.hf, sak=case.id,
        partnar=writing.partnar, kontakt=contact.id, trinn=writing.trinn, emne=_subject(writing),
        tekst=body(writing), laga=act.at,
    )


def preview(facts: Facts, plan: Plan, rung: str, line: str = "") -> tuple[str, str]:
    """Subject and text as they would go today, in the language of the first who would get it."""
    partner = facts.register.partnarar[plan.partnar]
    first = next(iter(receivers(facts, plan.partnar, rung)), None)
    language = language_of(partner, first) if first else partner.skriftspraak or NYNORSK
    writing = _Writing(facts, plan, rung, line, language)
    return _subject(writing), body(writing)


def _subject(writing: _Writing) -> str:
    if writing.trinn == LOVNAD:
        return writing.say("emne", "lovnad")
    who = writing.organ or writing.facts.name(writing.partnar)
    text = writing.say("emne", "etter" if writing.late else "foer", kven=who)
    again = _heard_before(writing.trinn)
    return writing.say("emne", "atter", emne=text) if again else capital(text)


def _heard_before(rung: str) -> bool:
    """Whether those the rung reaches have been asked themselves: the leader has not, nor have
    those who get what came back from another."""
    return rung != RETUR and not rungs()[rung].ja


def asked(facts: Facts, partner: str, language: str) -> Words | None:
    """What one who is asked to answer for the partner needs: what to do, of which organ and by
    when, and the meeting. None where the partner owes nothing."""
    owes = plan_of(facts, partner)
    if not owes.skuld:
        return None
    writing = _Writing(facts, owes, "", "", language)
    when = "etter" if writing.late else "foer"
    return {
        "kven_naar": writing.say("emne", f"kven_{when}", kven=writing.organ or facts.name(partner)),
        "gjer": writing.say("opning", when, gjer=_do(writing, owes.skuld[0])),
        "resten": "\n\n".join(part for part in _what_it_takes(writing) if part),
    }


def body(writing: _Writing) -> str:
    """The paragraphs of the letter; a personal line stands right after what to do."""
    parts = [_opening(writing, writing.plan.skuld[0]), writing.linje]
    parts += [*_what_it_takes(writing), writing.say("kropp", "slutt")]
    return "\n\n".join(part for part in parts if part)


def _what_it_takes(writing: _Writing) -> list[str]:
    """What comes after the first thing, who decides, and when they meet."""
    after = [writing.say("kropp", "deretter", gjer=_do(writing, o)) for o in writing.plan.skuld[1:]]
    return [*after, _decides(writing), _meeting(writing)]


def _do(writing: _Writing, one: Skuld) -> str:
    return writing.say("gjer", one.value)


def _opening(writing: _Writing, first: Skuld) -> str:
    """What to do, and by when: the first line of every letter."""
    deed = _do(writing, first)
    if writing.trinn == LOVNAD:
        return writing.say("opning", "lovnad")
    if rungs()[writing.trinn].ja:
        title = leader_title(writing.facts.register.partnarar[writing.partnar])
        called = word(title).spoken(writing.spraak)
        return writing.say("opning", "leiing", gjer=deed, tittel=called)
    plain = writing.say("opning", "etter" if writing.late else "foer", gjer=deed)
    again = writing.say("opning", "retur") if writing.trinn == RETUR else ""
    return f"{plain} {again}".strip()


def _decides(writing: _Writing) -> str:
    if Skuld.STADFEST_SVAR in writing.plan.skuld:
        return ""  # the organ has decided already
    return writing.say("kropp", "avgjer" if writing.organ else "ingen_avgjer")


def _meeting(writing: _Writing) -> str:
    """The next meeting of the organ that is asked, where its calendar knows of one; and that it is
    too late, while there still is a deadline to reach."""
    facts, level = writing.facts, writing.level
    for role in level.organ[:1]:
        organ = facts.register.partner_organ(writing.partnar, role, facts.day)
        held = facts.register.next_meeting(organ.id, facts.day) if organ else None
        if held is not None:
            paper = held.frist if held.frist and held.frist >= facts.day else None
            said = writing.say(
                "kropp", "moete_papir" if paper else "moete", dato=day_text(held.dato),
                papir=day_text(paper) if paper else "",
            )
            due = writing.plan.frist
            late = not writing.late and due is not None and held.dato > due
            return f"{said} {writing.say('kropp', 'moete_seint')}" if late else said
    return ""
