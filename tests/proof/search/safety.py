"""What no reachable state may be, from semantics.md § 3 and § 6 and niva.md; not from the rules."""

from cases.casefile import CaseFile
from cases.steps import Step
from cases.terms import Modell, Okonomi, OrganRole, PartnerKind, Utfall
from rules.facts import Facts
from tests.workflow.second_pen import (
    asked_of,
    counts,
    final,
    gjeld,
    holds,
    last_word,
    may_say,
)

COUNTED_HERE = (Step.KONSENSUS, Step.VEDTEKE)
MUST_CLEAR = (PartnerKind.KOMMUNE, PartnerKind.HELSEFORETAK)


def unsafe(f: Facts) -> str | None:
    """Why the state binds somebody who has not bound itself; None where it does not."""
    file = f.file
    if file.case.sakssteg not in COUNTED_HERE or not file.case.forpliktande:
        return None
    if file.newest is None:
        return "semje utan ordlyd"
    if file.case.modell is Modell.KONSENSUS:
        return _settled_in_ssu(f)
    for partner in file.newest.partar:
        if why := _not_bound(f, partner):
            return f"{file.case.sakssteg.value}: {partner} {why}"
    return None


def _not_bound(f: Facts, partner: str) -> str | None:
    """What lacks of that partner's own final yes to the wording in force."""
    last = last_word(f.file, partner)
    if last is None:
        return "har ikkje svara"
    if not last.slag.is_yes:
        return "har ikkje svara ja"
    if not gjeld(f.file, last):
        return "har svara på ein eldre ordlyd"
    if not final(f.file, last):
        return "har berre svara mellombels"
    if not may_say(asked_of(f, last), last.organ, last.avgjerd, last.organ_heimel):
        return f"har svar frå {last.organ.value}, som ikkje er rett organ"
    if f.register.partnarar[partner].slag in MUST_CLEAR and _unclear(f.file, partner):
        return "har ikkje avklart ordlyden som gjeld"
    return None if counts(f, partner) else "er ikkje med etter den andre pennen"


def _unclear(file: CaseFile, partner: str) -> bool:
    said = [a for a in file.avklaringar if a.partnar == partner]
    return not said or not holds(file, said[-1])


def _settled_in_ssu(f: Facts) -> str | None:
    """niva.md: inside the mandate, confirmed by each kommune and helseføretak; nothing new."""
    file = f.file
    held = [h for h in file.handsamingar if h.rolle is OrganRole.SSU and h.utfall is not
            Utfall.DROFTA]
    if not held or not held[-1].semje or held[-1].utfall is not Utfall.VEDTAK:
        return "SSU har ikkje vedteke samrøystes"
    if not held[-1].mandat or file.case.paragraf_6_2:
        return "SSU har ikkje mandat til det"
    if held[-1].ordlyd != file.ordlydar[-1].id and not _only_editorial(file, held[-1].ordlyd):
        return "SSU har handsama ein eldre ordlyd"
    for partner in file.parties:
        last = last_word(file, partner)
        if last is not None and gjeld(file, last) and not last.slag.is_yes:
            return f"{partner} har sagt noko anna enn ja"
        if f.register.partnarar[partner].slag in MUST_CLEAR and not _confirms(file, partner):
            return f"{partner} har ikkje stadfesta mandatet"
    return None


def _confirms(file: CaseFile, partner: str) -> bool:
    known = file.clarification(partner)
    nothing_new = known is not None and known.okonomi in (Okonomi.INGEN, Okonomi.I_BUDSJETT)
    return nothing_new and known is not None and known.innafor_mandat and not _unclear(
        file, partner)


def _only_editorial(file: CaseFile, seen: str | None) -> bool:
    at = next((n for n, o in enumerate(file.ordlydar) if o.id == seen), None)
    if at is None:
        return False
    return all(
        {e.slag for e in file.ordlyd_hendingar if e.ordlyd == o.id} == {"stadfesta"}
        and o.klasse.value == "redaksjonell" for o in file.ordlydar[at + 1:]
    )
