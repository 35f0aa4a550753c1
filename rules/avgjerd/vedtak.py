"""Vedtak og signering: rules on signing, on concluding pair by pair, and on what a vedtak holds."""

from cases.listing import listed
from cases.oslo import local_day
from cases.par import concluded_pair
from cases.steps import Step
from cases.terms import DocumentKind, PartnerKind
from cases.vedtak import Plikt, Signature
from rules.facts import Facts
from rules.rule import Findings, breach, rule, unknown
from rules.teljing import Standing, standing


def _of_kind(facts: Facts, kind: PartnerKind) -> list[str]:
    return [p for p in facts.file.parties if facts.register.partnarar[p].slag is kind]


@rule(
    "SIG-01",
    ("R-040",),
    heimel="Etablering av helsefellesskap, «Status helsefellesskap»; hol. § 6-1",
    stopp="{partnarar} har ikkje godkjent avtalen; {tal} av {alle} kommunar har.",
    raad="Vent på dei som manglar, eller avgrens avtalen til partnarane som er samde.",
)
def every_kommune_approved(facts: Facts) -> Findings:
    """Every kommune takes the agreement to approval before the partners sign it."""
    if not facts.sakstype.signering:
        return
    kommunar = _of_kind(facts, PartnerKind.KOMMUNE)
    missing = [p for p in kommunar if standing(facts, p) is not Standing.TEL]
    if missing:
        one = missing[0] if len(missing) == 1 else None
        yield breach(
            one,
            partnarar=listed([facts.name(p) for p in missing]),
            tal=str(len(kommunar) - len(missing)),
            alle=str(len(kommunar)),
        )


@rule(
    "SIG-02",
    ("R-041",),
    heimel="Etablering av helsefellesskap, «Status helsefellesskap»",
    stopp="{partnar} er ikkje part i avtalen og kan ikkje signere han.",
    raad="Berre partane signerer, kvar for seg; ikkje SSU og ikkje sekretariatet.",
    treng=Signature,
)
def signer_is_party(facts: Facts) -> Findings:
    """Signing is done by the parties, not by SSU or the secretariat."""
    signer = facts.new(Signature).partnar
    if signer not in facts.file.parties:
        yield breach(signer, partnar=facts.name(signer))


@rule(
    "SIG-03",
    ("L-signatur",),
    heimel="løfte frå saksgangen",
    stopp="Signaturen frå {partnar} manglar den signerte avtalen.",
    raad="Legg ved den signerte avtalen, og vis til dokumentnummeret.",
    treng=Signature,
)
def signed_file_is_there(facts: Facts) -> Findings:
    """A signature has name, stilling, date and the signed file."""
    signature = facts.new(Signature)
    kinds = {d.slag for d in facts.file.dokument if d.sha256 == signature.dokument}
    if DocumentKind.SIGNERT_AVTALE not in kinds:
        yield breach(signature.partnar, partnar=facts.name(signature.partnar))


@rule(
    "SIG-04",
    ("L-dato",),
    heimel="Felles utviklingsplan kap. 8",
    stopp="Signaturen er datert fram i tid ({dato}).",
    raad="Før han inn når det er signert.",
    treng=Signature,
)
def signed_in_the_past(facts: Facts) -> Findings:
    """A signature is entered when it has been given."""
    day = facts.new(Signature).dato
    if day > facts.day:
        yield breach(dato=day.isoformat())


@rule(
    "SIG-07",
    ("L-signatur", "L-dato"),
    heimel="hol. § 6-1 (utleidd): avgjerda kjem før signaturen",
    stopp="Signaturen frå {partnar} er datert {dato}, før {organ} avgjorde saka {avgjort}.",
    raad="Før inn signaturen frå etter avgjerda. Er avtalen signert for tidleg, må han signerast "
    "på nytt.",
    treng=Signature,
)
def signed_after_own_decision(facts: Facts) -> Findings:
    """Who signs, signs what its own organ has decided; a signature from before is of something
    else."""
    signature = facts.new(Signature)
    decided = facts.file.position(signature.partnar)
    if decided is not None and signature.dato < decided.dato:
        yield breach(
            signature.partnar, partnar=facts.name(signature.partnar), organ=decided.organ_namn,
            dato=signature.dato.isoformat(), avgjort=decided.dato.isoformat(),
        )


@rule(
    "SIG-05",
    ("R-041",),
    heimel="Etablering av helsefellesskap, «Status helsefellesskap»",
    stopp="Avtalen kan ikkje signerast før semja er konstatert.",
    raad="Konstater semje når alle har svara, og signer etterpå.",
)
def signed_after_consensus(facts: Facts) -> Findings:
    """The partners sign what they have agreed on, after all approvals."""
    if facts.case.sakssteg is not Step.KONSENSUS:
        yield breach()


@rule(
    "VED-01",
    ("R-041",),
    heimel="Etablering av helsefellesskap, «Status helsefellesskap»; hol. § 6-1",
    stopp="Avtalen er ikkje inngått med {partnarar}.",
    raad="Få signaturane som manglar. Avtalen vert inngått parvis: kommune og helseføretak.",
)
def every_pair_is_concluded(facts: Facts) -> Findings:
    """An agreement is vedteke when each pair kommune ↔ helseføretak in it is concluded."""
    if not facts.sakstype.signering:
        return
    trusts = _of_kind(facts, PartnerKind.HELSEFORETAK)
    missing = [
        k for k in _of_kind(facts, PartnerKind.KOMMUNE)
        if not trusts or any(concluded_pair(facts.file, k, h) is None for h in trusts)
    ]
    if missing:
        one = missing[0] if len(missing) == 1 else None
        yield breach(one, partnarar=listed([facts.name(p) for p in missing]))


@rule(
    "VED-02",
    ("L-privat-signatur", "F-privat-part"),
    heimel="hol. § 6-1 (utleidd)",
    stopp="{partnarar} har ikkje signert. "
    "Det stansar ikkje avtalen mellom kommune og helseføretak.",
    raad="Minn {partnarar} om signaturen, eller før inn kvifor han manglar.",
)
def private_parties_signed(facts: Facts) -> Findings:
    """A private party's missing signature does not stop kommune ↔ helseføretak."""
    missing = [facts.name(p) for p in facts.file.parties if p not in bound_parties(facts)]
    if missing:
        yield breach(partnarar=listed(missing))


def bound_parties(facts: Facts) -> tuple[str, ...]:
    """Those the vedtak binds: the parties, but no private one that has not signed what is signed.
    """
    unsigned = {
        p for p in _of_kind(facts, PartnerKind.PRIVAT)
        if facts.sakstype.signering and not facts.file.signatures_of(p)
    }
    return tuple(p for p in facts.file.parties if p not in unsigned)


@rule(
    "VED-03",
    ("R-037",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Vedtaket seier ikkje kven som skal gjere kva.",
    raad="Skriv pliktene med «--plikter» når du fører inn vedtaket. Er vedtaket ført inn, før dei "
    "inn etterpå med «saksgang ny-plikt», alle i éin kommando.",
)
def duties_are_listed(facts: Facts) -> Findings:
    """A binding vedtak lists who shall do what; an election says who is elected."""
    binds = facts.case.forpliktande and not facts.sakstype.val
    if binds and facts.in_earnest and not facts.adds(Plikt):
        yield breach()


@rule(
    "VED-04",
    ("R-038", "R-024"),
    heimel="Rapport frå Helse Førde kap. 2.0",
    stopp="Pliktene gjeld berre det eine nivået.",
    raad="Før inn ei plikt for minst éin kommune og éin i spesialisthelsetenesta i same kommando, "
    "eller skriv kvifor det ikkje trengst («--plikt-grunn»).",
    treng=Plikt,
)
def duties_on_both_levels(facts: Facts) -> Findings:
    """Commitment is mutual: duties for both levels of service, or a reason."""
    duties = (*facts.file.plikter, *(n for n in facts.nye if isinstance(n, Plikt)))
    owners = {d.partnar for d in duties}
    kinds = {facts.register.partnarar[p].slag for p in owners}
    both = PartnerKind.KOMMUNE in kinds and kinds - {PartnerKind.KOMMUNE}
    if not both and not facts.grunn:
        yield unknown()


@rule(
    "VED-05",
    ("R-027", "R-014"),
    heimel="Felles utviklingsplan kap. 3.2 og 5.2.1",
    stopp="Eit vedtak må ha partnarar som står bak det; helsefellesskapet eig ingen vedtak.",
    raad="Før inn kven saka gjeld.",
)
def vedtak_has_parties(facts: Facts) -> Findings:
    """The helsefellesskap is no institution of its own: a vedtak belongs to its parties."""
    if facts.case.forpliktande and not facts.file.parties:
        yield breach()


@rule(
    "SIG-06",
    ("L-signatur", "L-ordlyd"),
    heimel="hfl. § 39; koml. § 6-1",
    stopp="Signaturen er datert {dato}, men ordlyden vart først laga {laga}.",
    raad="Før inn datoen då partnaren signerte denne ordlyden.",
    treng=Signature,
)
def signed_an_existing_wording(facts: Facts) -> Findings:
    """Nobody can have signed a wording that did not exist yet."""
    signature, newest = facts.new(Signature), facts.file.newest
    if newest and signature.dato < local_day(newest.laga):
        made = local_day(newest.laga).isoformat()
        yield breach(signature.partnar, dato=signature.dato.isoformat(), laga=made)


@rule(
    "VED-06",
    ("R-014", "L-slutt"),
    heimel="Felles utviklingsplan kap. 5.2.1; koml. § 5-3",
    stopp="Vedtaket bind ikkje {partnar}, og kan ikkje gi {partnar} ei plikt.",
    raad="Før berre inn det ein partnar sjølv har vedteke. Skal fleire gjere noko, meld inn ei ny "
    "sak.",
    treng=Plikt,
)
def duty_binds_a_party(facts: Facts) -> Findings:
    """A duty that is added later may only spell out what the partner itself has decided."""
    bound = {p for v in facts.file.vedtak if v.bind for p in v.partar}
    now = {q for p in bound for q in facts.register.heirs(p, facts.day) or (p,)}
    for duty in (n for n in facts.nye if isinstance(n, Plikt)):
        if duty.partnar not in now:
            yield breach(duty.partnar, partnar=facts.name(duty.partnar))
