"""The law once more, written from niva.md and semantics.md and not from rules/: the second pen."""

from collections.abc import Sequence
from datetime import date

from cases.avklaring import Avklaring, case_facts
from cases.casefile import CaseFile
from cases.reglement import Rad, Reglement
from cases.rundgang import Answer
from cases.terms import (
    AnswerKind,
    Avgjerd,
    Okonomi,
    OrdlydClass,
    OrganRole,
    PartnerKind,
    Plansamsvar,
    Prinsipiell,
    Registrering,
    Styreform,
)
from rules.facts import Facts
from rules.niva import Question

R = OrganRole
HIGHER = {
    R.KOMMUNALSJEF: {R.KOMMUNEDIREKTOR, R.FORMANNSKAP, R.UTVAL}, R.UTVAL: set(),
    R.KOMMUNEDIREKTOR: {R.FORMANNSKAP, R.UTVAL}, R.FORMANNSKAP: set(), R.ORDFORAR: set(),
    R.KOMMUNALDIREKTOR: {R.BYRAAD_EINSKILD, R.BYRAAD}, R.BYRAAD_EINSKILD: {R.BYRAAD},
    R.BYRAAD: set(), R.ADM_DIR: set(), R.DAGLEG_LEIAR: set(), R.KOMMUNESTYRE: set(),
    R.STYRE: set(), R.UTVALSLEIAR: {R.UTVAL}, R.ARBEIDSUTVAL: {R.UTVAL}, R.KOMITE: set(),
}
GONE = {"trekt", "feilfoert"}
"""Withdrawn by the partner, or entered on it by mistake (semantics.md § 10: a correction)."""
ELECTED = {R.KOMMUNESTYRE, R.FORMANNSKAP, R.UTVAL, R.BYRAAD}


def may_answer(q: Question) -> set[OrganRole]:
    """The level table of niva.md for one partner; an empty set is blocked."""
    kommune = q.partnar.slag is PartnerKind.KOMMUNE
    trust = q.partnar.slag is PartnerKind.HELSEFORETAK
    top = R.KOMMUNESTYRE if kommune else R.STYRE
    board_said_so = {R.ADM_DIR} if trust and q.styrevedtak else set()
    a = q.avklaring

    def rows(sort: str) -> set[OrganRole]:
        known = q.reglement.rader if q.reglement else ()
        return {r.organ for r in known if r.sakslag == sort and covered(r)}

    def covered(row: Rad) -> bool:
        if row.grense_eingong is None:
            return True
        if a is None or a.belop_eingong is None:
            return a is None or a.okonomi is Okonomi.INGEN
        return a.belop_eingong <= row.grense_eingong

    def and_above(organs: set[OrganRole]) -> set[OrganRole]:
        return organs.union({top}, *(HIGHER[o] for o in organs))

    if q.paragraf_6_2 or q.struktur:
        return {top} | board_said_so | (set() if kommune or trust else and_above(rows("avtale")))
    if kommune or trust:
        if a is None or a.prinsipiell is Prinsipiell.FOR_TIDLEG:
            return set()
        if a.okonomi is Okonomi.UKJEND or a.plansamsvar is Plansamsvar.UKJEND:
            return set()
    if a and a.okonomi is Okonomi.UTANFOR_BUDSJETT:
        return {top} if kommune else and_above(rows("utanfor_budsjett"))
    if a and a.prinsipiell is Prinsipiell.JA:
        if trust:
            return {top} | board_said_so
        parliamentary = q.partnar.styreform is Styreform.PARLAMENTARISME
        political = {R.BYRAAD} if parliamentary else {R.FORMANNSKAP, R.UTVAL}
        given_rows = rows("prinsipiell")
        return {top} | (given_rows & political if kommune else and_above(given_rows))
    if kommune and a and a.plansamsvar is Plansamsvar.NEI:
        adopted_by = {o for o in ELECTED if o is a.planorgan}  # a delegate adopts no plan
        return and_above(adopted_by)
    return {R.ADM_DIR, top} if trust else and_above(rows("ordinaer") - {R.KOMITE})


def row_of(q: Question) -> str:
    """Which row of niva.md hits: the first whose «when» is met and whose column is not «–»."""
    a = q.avklaring
    private = q.partnar.slag is PartnerKind.PRIVAT
    kommune = q.partnar.slag is PartnerKind.KOMMUNE
    unclear = a is None or Prinsipiell.FOR_TIDLEG is a.prinsipiell or "ukjend" in (
        a.okonomi.value, a.plansamsvar.value
    )
    met = {
        "a": bool(q.paragraf_6_2) or q.struktur,
        "b": unclear and not private,
        "c": a is not None and a.okonomi is Okonomi.UTANFOR_BUDSJETT,
        "d": a is not None and a.prinsipiell is Prinsipiell.JA,
        "e": kommune and a is not None and a.plansamsvar is Plansamsvar.NEI,
        "f": True,
    }
    return next(letter for letter, hit in met.items() if hit)


def gjeld(file: CaseFile, answer: Answer | Avklaring) -> bool:
    """semantics.md § 3: no later wording has touched the partner since the one it spoke of."""
    start = [o.id for o in file.ordlydar].index(answer.ordlyd)
    for before, after in zip(file.ordlydar[start:], file.ordlydar[start + 1:], strict=False):
        said = {e.slag for e in file.ordlyd_hendingar if e.ordlyd == after.id}
        if after.klasse is OrdlydClass.REDAKSJONELL and "stadfesta" in said and "lyfta" not in said:
            continue
        if after.klasse is OrdlydClass.AVGRENSING:
            if getattr(answer, "tek_avgrensing", False) and answer.partnar in after.partar:
                continue
            return False
        if after.klasse is OrdlydClass.PARTSSKIFTE:
            took_over = [e.av for e in file.ordlyd_hendingar
                         if e.ordlyd == after.id and e.slag == "overteke"]
            if answer.partnar in after.partar and answer.partnar not in took_over:
                continue
            return False
        mine = [[v for v in o.vedlegg if v.partnar == answer.partnar] for o in (before, after)]
        if before.tekst != after.tekst or mine[0] != mine[1]:
            return False
    return True


def final(file: CaseFile, answer: Answer) -> bool:
    """semantics.md § 6: what others registered waits for the partner, or a second person."""
    said = {e.slag for e in file.svar_hendingar if e.svar == answer.id}
    waits = {Registrering.PARTNAR: True, Registrering.TELEFON: "stadfesta" in said,
             Registrering.BREV: bool(said & {"stadfesta", "kontrollert"})}
    return waits[answer.registrering] and not said & GONE


def last_word(file: CaseFile, partner: str) -> Answer | None:
    """semantics.md: the newest final decision by its own date. A lower organ leaves a higher one's
    standing as long as its wording does, and a withdrawal takes all before it along."""
    said = decided(file, partner)
    held: Answer | None = None
    left = [a for a in said if final(file, a) and not swept(file, said, a)]
    for one in sorted(left, key=lambda a: a.dato):
        if held is None or not gjeld(file, held) or outranks(one.organ, held.organ):
            held = one
    return held


def swept(file: CaseFile, said: list[Answer], one: Answer) -> bool:
    """Some withdrawal came after it; or an organ below the one that took back the same wording.
    What a partner strikes as its own slip of the pen takes all it had sent until then."""
    for e in file.svar_hendingar:
        back = next((a for a in said if a.id == e.svar), None)
        if back is None or back is one or e.organ is None:
            continue
        if e.slag == "feilfoert":
            older = one.registrert < e.tid
        elif e.slag == "trekt" and e.dato is not None:
            older = (one.dato, one.registrert) < (e.dato, e.tid)
        else:
            continue
        below = gjeld(file, back) and one.ordlyd == back.ordlyd and not outranks(one.organ, e.organ)
        if older or below:
            return True
    return False


def decided(file: CaseFile, partner: str) -> list[Answer]:
    """What organs of the partner have decided, in the order it was entered."""
    kinds = (Avgjerd.VEDTAK, Avgjerd.DELEGERT_VEDTAK, Avgjerd.HASTEVEDTAK)
    return [a for a in file.svar if a.partnar == partner and a.avgjerd in kinds]


def outranks(organ: OrganRole, other: OrganRole) -> bool:
    """The same organ, the one at the top, or one the table of niva.md puts above the other; and
    whatever organ over one that nobody knows, which the table puts above none."""
    return other is R.ANNA or organ in {other, R.KOMMUNESTYRE, R.STYRE} | HIGHER.get(other, set())


def says_yes(f: Facts, partner: str) -> bool:
    """The partner's own last decision is a yes, to what it is asked, by an organ that may."""
    demands = {k.id for k in f.file.krav if k.gjeld and k.partnar == partner}
    last = last_word(f.file, partner)
    if last is None or last.krav not in demands or not gjeld(f.file, last):
        return False
    gone = {e.svar for e in f.file.svar_hendingar if e.slag in GONE}
    open_ones = [a for a in decided(f.file, partner)
                 if a.krav in demands and gjeld(f.file, a)
                 and a.id not in gone and not final(f.file, a)]
    if any(a.dato >= last.dato or not outranks(last.organ, a.organ) for a in open_ones):
        return False  # somebody must stand behind that one first
    return last.slag in (AnswerKind.JA, AnswerKind.JA_MED_MERKNAD) and may_say(
        asked_of(f, last), last.organ, last.avgjerd, last.organ_heimel
    )


def counts(f: Facts, partner: str) -> bool:
    """It says yes, and what it has clarified is still what the case is."""
    said = [a for a in f.file.avklaringar if a.partnar == partner]
    private = f.register.partnarar[partner].slag is PartnerKind.PRIVAT
    return says_yes(f, partner) and (private or not said or holds(f.file, said[-1]))


def holds(file: CaseFile, said: Avklaring) -> bool:
    """semantics.md § 4: neither the wording nor the facts that were judged have changed.

    One partner in place of another is no change to the rest.
    """
    by_id = [o.id for o in file.ordlydar]
    start, parties = by_id.index(said.ordlyd), set(file.ordlydar[-1].partar)
    for before, after in reversed([*zip(file.ordlydar[start:], file.ordlydar[start + 1:],
                                        strict=False)]):
        heirs = {e.av for e in file.ordlyd_hendingar
                 if e.ordlyd == after.id and e.slag == "overteke"}
        if heirs & parties:
            gone, come = set(before.partar), set(after.partar)
            parties = (parties - (come - gone)) | (gone - come)
    return said.fakta == case_facts(file.case, tuple(parties)) and gjeld(file, said)


def may_say(q: Question, organ: OrganRole, how: Avgjerd, heimel: str) -> bool:
    """niva.md: whether a decision of that sort, by that organ, is one the partner can stand by."""
    table, a = may_answer(q), q.avklaring
    agreement = bool(q.paragraf_6_2 or q.struktur)
    outside = a is not None and a.okonomi is Okonomi.UTANFOR_BUDSJETT
    principle = a is not None and a.prinsipiell is Prinsipiell.JA
    trust = q.partnar.slag is PartnerKind.HELSEFORETAK
    allowed = organ in table
    if organ is R.ANNA:
        weighty = trust and principle  # hfl. § 37 names the board
        allowed = bool(table and heimel) and not (agreement or outside or weighty)
    if how is Avgjerd.HASTEVEDTAK:
        told_after = trust and principle and bool(table) and not outside and organ is R.ADM_DIR
        return not agreement and (allowed or told_after)
    return allowed and how in (Avgjerd.VEDTAK, Avgjerd.DELEGERT_VEDTAK)


def asked_of(f: Facts, answer: Answer) -> Question:
    """What the table is asked: the partner as it was the day its organ decided."""
    said = [a for a in f.file.avklaringar if a.partnar == answer.partnar]
    return Question(
        f.register.partnarar[answer.partnar], f.case.paragraf_6_2, f.case.sakstype,
        said[-1] if said else None,
        in_force(f.register.reglement.get(answer.partnar, ()), answer.dato),
        bool(answer.styrevedtak), f.sakstype.struktur,
    )


def in_force(versions: Sequence[Reglement], day: date) -> Reglement | None:
    """The partner's own newest that had begun; before it has one, what was shipped."""
    begun = [v for v in versions if v.gjeld_fraa <= day]
    own = sorted((v for v in begun if v.stadfesta), key=lambda v: (v.gjeld_fraa, v.versjon))
    shipped = [v for v in begun if not v.stadfesta and (v.gjeld_til is None or v.gjeld_til >= day)]
    return own[-1] if own else shipped[0] if shipped else None
