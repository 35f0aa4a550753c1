"""Arkiv og innsyn: rules on what the journal must say, and on what may be kept from the public."""

import re
from collections.abc import Iterator

from cases.document import Document
from cases.oppfolging import Innsynsvurdering
from cases.oslo import day_text
from cases.partner import Partner
from rules.facts import Facts
from rules.personar import two_persons
from rules.rule import Findings, breach, rule

PARAGRAPH = re.compile(r"§+\s*\d+")
CONFIDENTIAL = re.compile(r"§+\s*13\b")


@rule(
    "ARK-01",
    ("L-journal",),
    heimel="arkivforskrifta § 15",
    stopp="Journalen må seie kven dokumentet {retning}.",
    raad="Før inn {kven}. Er dokumentet internt, vel ein annan journalposttype.",
    treng=Document,
)
def journal_names_the_other_side(facts: Facts) -> Findings:
    """What comes in has a sender, what goes out a receiver; date, number and time are always there.
    """
    paper = facts.new(Document)
    if paper.journal == "I" and not paper.fraa:
        yield breach(retning="kjem frå", kven="avsendaren")
    if paper.journal == "U" and not paper.til:
        yield breach(retning="går til", kven="mottakaren")


@rule(
    "ARK-12",
    ("L-journal", "L-dato"),
    heimel="arkivforskrifta § 15",
    stopp="Dokumentet kan ikkje vere {kva}.",
    raad="Sjå på dokumentet, og skriv det som står der.",
    treng=Document,
)
def journal_tells_what_is_true(facts: Facts) -> Findings:
    """No paper is written tomorrow, and a partner hands in its own papers, not another's."""
    paper, actor = facts.new(Document), facts.act.actor.partnar
    if paper.dato > facts.day:
        yield breach(kva=f"frå {day_text(paper.dato)}, fram i tid")
    others = [p for p in facts.register.partnarar.values() if p.id != actor]
    if actor is not None and any(paper.fraa in _called(p) for p in others):
        yield breach(actor, kva=f"frå {paper.fraa} når {facts.name(actor)} legg det ved")


def _called(partner: Partner) -> set[str]:
    return {partner.id, *(n.namn for n in partner.namn), *(n.kortnamn for n in partner.namn)}


@rule(
    "ARK-02",
    ("L-innsyn",),
    heimel="offl. §§ 3, 29 og 31",
    stopp="Eit unntak frå innsyn må vise til paragrafen det byggjer på.",
    raad="Skriv heimelen, til dømes «offl. § 14 første ledd». Finst det ingen, er det offentleg.",
)
def exemption_names_its_ground(facts: Facts) -> Findings:
    """Everything is open unless a named provision says otherwise."""
    for public, ground in _said(facts):
        if public is False and not PARAGRAPH.search(ground):
            yield breach()


MANY_PARTS = {"13", "14", "15", "16", "20", "23", "24", "25", "26"}
"""Paragraphs of offentleglova with more than one ledd, bokstav or nummer to rest on."""

OWN = re.compile(r"\b(?:offl\.?|offentleglova)\s*§\s*(\d+)", re.IGNORECASE)
PART = re.compile(r"\b(?:ledd|bokstav|nr|nummer)\b", re.IGNORECASE)


@rule(
    "ARK-04",
    ("L-innsyn-ledd",),
    heimel="offl. § 31 første ledd",
    stopp="Heimelen «{heimel}» nemner ikkje {manglar}.",
    raad="Vis til ledd, bokstav eller nummer, og for § 13 til føresegna som pålegg teieplikt, til "
    "dømes «offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1». Lova krev det når nokon får "
    "avslag.",
)
def ground_is_exact(facts: Facts) -> Findings:
    """A refusal names the part of the paragraph; how the words are read here is uncertain."""
    for public, ground in _said(facts):
        cited = OWN.search(ground)
        if public is not False or cited is None or cited[1] not in MANY_PARTS:
            continue
        if cited[1] == "13" and len(PARAGRAPH.findall(ground)) == 1:
            yield breach(heimel=ground, manglar="føresegna som pålegg teieplikt")
        elif not PART.search(ground):
            yield breach(heimel=ground, manglar="ledd, bokstav eller nummer")


@rule(
    "ARK-03",
    ("L-innsyn",),
    heimel="offl. § 13; fvl. § 13",
    stopp="Opplysningar om helse og andre personlege forhold er under teieplikt, og kan ikkje vere "
    "offentlege.",
    raad="Vel nei, og gi ein offentleg tittel utan opplysningane.",
)
def confidential_is_never_public(facts: Facts) -> Findings:
    """What is under a duty of secrecy is exempt, whoever would rather have it open."""
    for public, ground in _said(facts):
        if public and CONFIDENTIAL.search(ground):
            yield breach()


@rule(
    "ARK-11",
    ("L-innsyn", "L-to-personar"),
    heimel="offl. § 13; fvl. § 13",
    stopp="Dette er vurdert som underlagt teieplikt. Skal det likevel vere offentleg, må ein "
    "annan kjend person enn den som unntok det, seie kvifor.",
    raad="La ein annan i sekretariatet vurdere det, med eigen person-id, og skrive grunnen. Var "
    "det uklart kven som unntok det, vurder det som unnateke på nytt først.",
    treng=Innsynsvurdering,
)
def secrecy_is_lifted_by_two(facts: Facts) -> Findings:
    """What somebody has said is confidential is not made public by that person alone."""
    new = facts.new(Innsynsvurdering)
    exempted, by = _standing(facts, new)
    if not new.offentleg or not CONFIDENTIAL.search(exempted):
        return
    if not facts.grunn or not two_persons(new.person, by):
        yield breach()


def _standing(facts: Facts, new: Innsynsvurdering) -> tuple[str, str | None]:
    """The ground of the exemption as it stands, and who gave it."""
    seen = [v for v in facts.file.innsyn if v.dokument == new.dokument and v.id != new.id]
    if seen:
        return ("" if seen[-1].offentleg else seen[-1].heimel), seen[-1].person
    paper = next((d for d in facts.file.dokument if d.id == new.dokument), None)
    unsaid = paper is None or paper.offentleg is not False
    return ("", None) if unsaid or paper is None else (paper.heimel, paper.person)


def _said(facts: Facts) -> Iterator[tuple[bool | None, str]]:
    """What the act says of innsyn, whether of a new paper or in an assessment."""
    for noun in facts.nye:
        if isinstance(noun, Document | Innsynsvurdering):
            yield noun.offentleg, noun.heimel
