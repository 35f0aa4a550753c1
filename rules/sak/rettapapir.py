"""Retta papir: rules on what of a paper may be put right while somebody rests on it."""

from cases.oppfolging import STRUCK, Retting
from cases.rundgang import Answer
from cases.terms import DocumentKind
from cases.vedtak import Signature
from rules.avgjerd.svar import PROOF
from rules.facts import Facts
from rules.rule import Findings, breach, rule


@rule(
    "RET-08",
    ("L-retting", "L-prov", "L-signatur"),
    heimel="koml. § 11-4; hfl. § 39",
    stopp="Dokumentet kan ikkje få {nytt}, for {kva} kviler på det.",
    raad="{vegen}",
    treng=Retting,
)
def nothing_rests_on_the_paper(facts: Facts) -> Findings:
    """What proves an answer or a signature stays what it is while somebody rests on it; its sender
    and date may only become what that fits."""
    correction = facts.new(Retting)
    if correction.gjeld != "dokument" or correction.felt not in NEW:
        return
    right = next(d for d in facts.file.dokument if d.id == correction.gjeld_id)
    kinds = {d.slag for d in facts.file.dokument if d.sha256 == right.sha256}
    nytt, journal = NEW[correction.felt], correction.felt in ("fraa", "dato")
    was = right.slag if journal else DocumentKind(correction.gammal)
    if was in PROOF and (journal or not kinds & PROOF):
        for answer in facts.file.svar:
            if answer.prov != right.sha256 or not facts.file.is_final(answer):
                continue
            if not _fits(facts, correction, answer):
                kva = f"svaret frå {facts.name(answer.partnar)}"
                yield breach(answer.partnar, nytt=nytt, kva=kva, vegen=ANSWER_FIRST)
    if was is DocumentKind.SIGNERT_AVTALE and (journal or was not in kinds):
        for signature in facts.file.signaturar:
            if signature.dokument == right.sha256 and not _fits(facts, correction, signature):
                kva = f"signaturen frå {facts.name(signature.partnar)}"
                yield breach(signature.partnar, nytt=nytt, kva=kva, vegen=FILE_FIRST)


def _fits(facts: Facts, correction: Retting, given: Answer | Signature) -> bool:
    """Whether the paper could still be what was given: from nobody else, and of that very day."""
    match correction.felt:
        case "dato":
            return correction.ny == given.dato.isoformat()
        case "fraa":
            others = (p for p in facts.register.partnarar if p != given.partnar)
            return not any(correction.ny == p or facts.name(p) in correction.ny for p in others)
    return False


NEW = {
    "slag": "eit anna slag", STRUCK: "eit anna slag", "fraa": "ein annan avsendar",
    "dato": "ein annan dato",
}
"""What of a paper somebody may rest on, and what the correction would give it."""
ANSWER_FIRST = "Få svaret trekt eller stroke først. Er det rett, treng det eit anna prov."
FILE_FIRST = "Legg ved den same fila som signert avtale først."
