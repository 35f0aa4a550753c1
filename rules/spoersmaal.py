"""From the facts of a case to the question the level table answers."""

from datetime import date
from difflib import get_close_matches
from unicodedata import combining, normalize

from cases.partner import Organ
from cases.reglement import Reglement, version_on
from cases.rundgang import Answer
from cases.terms import Avgjerd, OrganRole, PartnerKind
from rules.facts import Facts, RegisterFacts
from rules.niva import Level, LevelRow, Question, level
from rules.organord import LEGAL_WORD

SPECIALIST = frozenset({PartnerKind.HELSEFORETAK, PartnerKind.PRIVAT})
"""«Spesialisthelsetenesta» always means both (R-024)."""

UNKNOWN_ORGAN_ROWS = frozenset({LevelRow.D, LevelRow.E, LevelRow.F})


def question(facts: Facts, partner_id: str, day: date, *, styrevedtak: bool = False) -> Question:
    """What decides that partner's level, with its reglement as it was that day."""
    return _question(facts, partner_id, facts.register.reglement_on(partner_id, day), styrevedtak)


def _question(
    facts: Facts, partner_id: str, reglement: Reglement | None, styrevedtak: bool
) -> Question:
    return Question(
        partnar=facts.register.partnarar[partner_id],
        paragraf_6_2=facts.case.paragraf_6_2,
        sakstype=facts.case.sakstype,
        avklaring=facts.file.clarification(partner_id),
        reglement=reglement,
        styrevedtak=styrevedtak,
        struktur=facts.sakstype.struktur,
    )


def level_today(facts: Facts, partner_id: str) -> Level:
    """The level if the partner's organ decided on the day of the act."""
    return level(question(facts, partner_id, facts.day))


def level_of(facts: Facts, answer: Answer) -> Level:
    """The level that governed an answer: judged on the date its organ decided."""
    known = facts.worked_out.get(id(answer))
    if known is None:  # the answer is kept with its level, so that no other can get its id
        known = facts.worked_out[id(answer)] = (answer, _level_of(facts, answer))
    found: Level = known[1]
    return found


def _level_of(facts: Facts, answer: Answer) -> Level:
    version = governing(facts, answer)
    early = version is not None and version.unread and answer.dato < (version.innfoert or date.max)
    return level_by(facts, answer, read_by_the_partner(facts, answer) if early else version)


def level_by(facts: Facts, answer: Answer, reglement: Reglement | None) -> Level:
    """The level if that version of the partner's reglement were the one that governs."""
    return level(_question(facts, answer.partnar, reglement, bool(answer.styrevedtak)))


def governing(facts: Facts, answer: Answer) -> Reglement | None:
    """The version stored with the answer: one entered later never turns a decision already made."""
    versions = facts.register.reglement.get(answer.partnar, ())
    stored = next((v for v in versions if v.id == answer.reglement), None)
    return stored or version_on(versions, answer.dato)


def read_by_the_partner(facts: Facts, answer: Answer) -> Reglement | None:
    """What governed that day where the secretariat's own reading of it is left out."""
    versions = facts.register.reglement.get(answer.partnar, ())
    return version_on(tuple(v for v in versions if not v.unread), answer.dato)


def has_authority(facts: Facts, level: Level, answer: Answer) -> bool:
    """Whether the organ that answered has mynde at that level.

    An organ the register does not know may pass in rows d–f with a stated heimel; never as the
    council's, and never by itself against the list of those who may not decide.
    """
    trust = facts.register.partnarar[answer.partnar].slag is PartnerKind.HELSEFORETAK
    if answer.organ is OrganRole.ANNA:
        unknown = not is_known_name(facts, answer.organ_namn)
        if trust and level.rad is LevelRow.D:
            return False  # hfl. § 37 names the board alone
        return unknown and level.rad in UNKNOWN_ORGAN_ROWS and bool(answer.organ_heimel)
    return answer.organ in level.organ or (trust and could_not_wait(level, answer))


def could_not_wait(level: Level, answer: Answer) -> bool:
    """Hfl. § 37: the director of a helseføretak decides what cannot wait for the board, which is
    told after."""
    haste = answer.avgjerd is Avgjerd.HASTEVEDTAK and level.rad is LevelRow.D
    return haste and answer.organ is OrganRole.ADM_DIR


def is_known_name(facts: RegisterFacts, name: str) -> bool:
    """Whether a stated organ is really one that law or register knows, however it is spelt."""
    stated = _folded(name)
    names = {
        _folded(n) for n in (*LEGAL_WORD.values(), *(o.namn for o in facts.register.organ.values()))
    }
    stems = (*OTHER_STEMS, *(_stem(n) for n in names))
    if any(s in stated for s in stems) or any(stated in n for n in names):
        return True
    words = set(stated.split())
    return bool(words & SHORT_NAMES) or any(
        get_close_matches(word, (*names, *stems), n=1, cutoff=ALIKE) for word in words
    )


ALIKE = 0.85
"""How alike a word must be to a known one to be taken for it misspelt (1 is the same)."""

FOLD = str.maketrans({"ø": "o", "æ": "e", "đ": "d"})


def _folded(name: str) -> str:
    """The name as it is compared: «Ordføreren» and «ordforeren» are one and the same."""
    plain = normalize("NFKD", name.casefold().translate(FOLD).replace("aa", "a"))
    letters = "".join(c if c.isalnum() else " " for c in plain if not combining(c))
    return " ".join(letters.split())


def _stem(name: str) -> str:
    """The name without its definite ending, so that «kommunestyre i …» is known too."""
    if " " in name:
        return name
    return next((name.removesuffix(e) for e in ("et", "en", "a") if name.endswith(e)), name)


OTHER_STEMS = (
    "radman", "leiar", "leder", "direktor", "administrasjon", "kommunerad", "ordfor", "komit",
    "helsefellesskap", "sjef", "sekret",
)
"""Words for organs with a role of their own, or that may never decide for a partner, that are not
in LEGAL_WORD already; folded."""

SHORT_NAMES = frozenset({"au", "fsk", "kd", "ks"})
"""Short forms of the same, which would stand within other words."""


def is_adviser(facts: Facts, partner_id: str) -> bool:
    """Whether it is one of those who are asked for advice and never counted."""
    return facts.register.partnarar[partner_id].slag is PartnerKind.RAADGJEVAR


def has_organ(facts: RegisterFacts, partner_id: str, role: OrganRole, day: date) -> bool:
    """Whether the partner had such an organ that day, by the register or by its reglement."""
    row = facts.register.reglement_on(partner_id, day)
    named = row is not None and any(r.organ is role for r in row.rader)
    return named or facts.register.partner_organ(partner_id, role, day) is not None


def answering(
    facts: RegisterFacts, partner_id: str, organs: tuple[OrganRole, ...], day: date
) -> tuple[OrganRole, ...]:
    """Those of the organs that the partner has; all of them where we know of none."""
    return tuple(o for o in organs if has_organ(facts, partner_id, o, day)) or organs


def organ_name(facts: RegisterFacts, partner_id: str, role: OrganRole, day: date) -> str:
    """What the partner calls that organ that day; where unknown, the word of the law for it."""
    organ = facts.register.partner_organ(partner_id, role, day)
    return organ.namn if organ else LEGAL_WORD[role]


def area_organs(facts: Facts) -> tuple[Organ, ...]:
    """The organs of the one area the case concerns; none where it concerns more (R-112)."""
    if facts.case.omraade is None:
        return ()
    day = facts.case.struktur_dato or facts.day
    held = facts.register.joint_organs(OrganRole.OMRAADEUTVAL, day)
    return tuple(o for o in held if o.omraade == facts.case.omraade)


def must_clarify(facts: Facts) -> tuple[str, ...]:
    """The partners of whom an avklaring is demanded: every kommune and helseføretak asked."""
    kinds = (PartnerKind.KOMMUNE, PartnerKind.HELSEFORETAK)
    known = facts.register.partnarar
    return tuple(p for p in facts.file.parties if known[p].slag in kinds)
