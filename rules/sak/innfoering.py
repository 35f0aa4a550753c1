"""Innføring: rules on cases and answers that come in from before, so that none is a back door."""

from collections.abc import Iterator
from datetime import date

from cases.document import Document
from cases.handsaming import Handsaming
from cases.ordlyd import Ordlyd
from cases.oslo import local_day
from cases.rundgang import Answer, Round
from cases.steps import Step, Trekk
from cases.terms import ActorRole, Registrering
from rules.avgjerd.svar import PROOF
from rules.facts import Facts
from rules.nemningar import STEP_NAMES, TREKK_NAMES
from rules.rule import Findings, breach, rule

WAITS = "ventar"
"""What `Case.innfoert` says until a second person has confirmed the case."""

CONFIRMED = "stadfesta"

WHILE_WAITING = frozenset(
    {
        Trekk.INNFOER_SVAR, Trekk.STADFEST_INNFOERING, Trekk.FEILREGISTRER, Trekk.RETT,
        Trekk.LEGG_VED, Trekk.EIGE_SAKSNUMMER, Trekk.VURDER_INNSYN, Trekk.MEDVERKNAD,
        Trekk.MILEPAEL, Trekk.FRAASEGN, Trekk.RAADGJEVING, Trekk.INNARBEID,
    }
)
"""All that may be done with a case that waits; an act that is new here is not among them."""

OF_ITS_OWN = frozenset({Trekk.AVKLAR, Trekk.SVAR, Trekk.STADFEST, Trekk.TREKK_SVAR})
"""What a partner may say of such a case itself: its own words always go before ours."""


@rule(
    "IMP-01",
    ("L-innfoering",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Saka er ført inn midt i saksgangen og ventar på at ein annan person stadfester det. "
    "Til då kan ingen {trekk}.",
    raad="La ein annan i sekretariatet sjå over saka, og stadfeste med "
    "«saksgang stadfest-innfoering».",
)
def waits_for_second_person(facts: Facts) -> Findings:
    """What one person has entered mid-way moves nothing and counts nowhere until another has."""
    if facts.case.innfoert != WAITS or facts.trekk in WHILE_WAITING:
        return
    itself = facts.act.actor.rolle is ActorRole.PARTNAR and facts.trekk in OF_ITS_OWN
    if not itself:
        yield breach(trekk=TREKK_NAMES[facts.trekk])


@rule(
    "IMP-02",
    ("L-to-personar", "L-innfoering"),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Innføringa må stadfestast av ein annan kjend person enn dei som førte henne inn "
    "eller retta henne.",
    raad="La ein annan i sekretariatet stadfeste, med eigen person-id.",
)
def second_person_confirms(facts: Facts) -> Findings:
    """Whoever has had a hand in what is confirmed cannot be the one who confirms it."""
    if not facts.in_earnest:
        return
    file, person = facts.file, facts.act.actor.person
    hands = [file.case.innfoert_av, *(r.person for r in file.rettingar)]
    hands += [a.person for a in file.svar if a.registrering is Registrering.BREV]
    if person is None or person.casefold() in {h.casefold() for h in hands if h}:
        yield breach()


@rule(
    "IMP-21",
    ("L-to-personar", "L-innfoering"),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Saka ventar på at ein annan person stadfester henne. Då må det stå kven som {trekk}.",
    raad="Skriv kven du er, med eigen person-id.",
)
def every_hand_is_known(facts: Facts) -> Findings:
    """Nobody can be told from the second person who has had a hand in it without saying so."""
    actor = facts.act.actor
    ours = actor.rolle is ActorRole.SEKRETARIAT and actor.person is None
    if ours and facts.in_earnest and facts.case.innfoert == WAITS and facts.trekk in HANDS:
        yield breach(trekk=HANDS[facts.trekk])


HANDS = {
    Trekk.INNFOER_SAK: "fører inn", Trekk.INNFOER_SVAR: "fører inn", Trekk.RETT: "rettar",
}
"""What is done to a case while it waits, that a second person is to stand behind."""


@rule(
    "IMP-03",
    ("L-innfoert-svar", "L-brev"),
    heimel="koml. § 11-4; Felles utviklingsplan kap. 5.2.1",
    stopp="Svaret frå {partnar} viser ikkje til noka protokollutskrift eller noko brev.",
    raad="Legg ved utskrifta eller brevet frå {partnar}, og vis til det dokumentet.",
    treng=Answer,
)
def answer_has_proof(facts: Facts) -> Findings:
    """An answer that nobody gave here rests on its paper alone, so the paper must be there."""
    answer = facts.new(Answer)
    if not any(d.slag in PROOF for d in _proof(facts, answer)):
        yield breach(answer.partnar, partnar=facts.name(answer.partnar))


def _proof(facts: Facts, answer: Answer) -> list[Document]:
    return [d for d in facts.file.dokument if d.sha256 == answer.prov]


@rule(
    "IMP-04",
    ("L-sakstype", "L-innfoering"),
    heimel="Felles utviklingsplan kap. 6.1",
    stopp="Ei sak av typen {sakstype} er aldri {steg}.",
    raad="Før saka inn i eit steg sakstypen har; «saksgang sakstypar» viser dei.",
)
def step_of_the_type(facts: Facts) -> Findings:
    """A case enters in a step that its type has."""
    step = Step(facts.maal or Step.INNMELDT)
    has = {Step.INNMELDT, *(s for s, _ in facts.sakstype.veg)}
    if step not in has:
        yield breach(sakstype=facts.sakstype.namn.lower(), steg=STEP_NAMES[step])


@rule(
    "IMP-06",
    ("L-dato", "L-innfoering"),
    heimel="Felles utviklingsplan kap. 8",
    stopp="Datoane heng ikkje i hop: {foerst} ({dag}) kan ikkje vere etter {sist} ({grense}).",
    raad="Sjå etter i papira og rett datoen.",
)
def dates_in_order(facts: Facts) -> Findings:
    """What came first has the first date, and nothing has been done tomorrow."""
    for first, day, last, limit in _order(facts):
        if day > limit:
            yield breach(
                foerst=first, dag=day.isoformat(), sist=last, grense=limit.isoformat()
            )


def _order(facts: Facts) -> Iterator[tuple[str, date, str, date]]:
    today = ("dagen i dag", facts.day)
    registered = ("innmeldinga", local_day(facts.case.innmeldt))
    yield *registered, *today
    if facts.case.presentert_pm:
        presented = ("presentasjonen", facts.case.presentert_pm)
        yield *registered, *presented
        yield *presented, *today
    if not facts.adds(Ordlyd):
        return
    wording = ("ordlyden", local_day(facts.new(Ordlyd).laga))
    yield *registered, *wording
    yield *wording, *today
    if not facts.adds(Round):
        return
    opened = ("opninga av runden", local_day(facts.new(Round).opna))
    yield *wording, *opened
    yield *opened, *today
    yield *opened, "svarfristen", facts.new(Round).frist
    if facts.adds(Handsaming):
        yield "handsaminga i SSU", facts.new(Handsaming).dato, *opened


@rule(
    "IMP-07",
    ("L-ordlyd", "L-innfoert-svar"),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="{partnar} avgjorde saka på ein ordlyd frå {dato}, men ordlyden i saka er frå {laga}.",
    raad="Spør {partnar} på nytt. Eit svar på ein annan ordlyd kan ikkje førast over.",
    treng=Answer,
)
def on_the_wording_of_the_case(facts: Facts) -> Findings:
    """The wording the organ had before it is the one the case has, told by its day."""
    answer = facts.new(Answer)
    wording = facts.file.wording(answer.ordlyd)
    if wording is None or facts.maal is None:
        return
    made = local_day(wording.laga).isoformat()
    if facts.maal != made:
        yield breach(
            answer.partnar, partnar=facts.name(answer.partnar), dato=facts.maal, laga=made
        )


@rule(
    "IMP-08",
    ("L-innfoering",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Saka ventar ikkje på stadfesting av noka innføring.",
    raad="Eit svar i ei sak som går her, vert ført inn med «saksgang svar».",
)
def case_waits(facts: Facts) -> Findings:
    """Only a case that was entered mid-way and still waits takes answers from before."""
    if facts.case.innfoert != WAITS:
        yield breach()


@rule(
    "IMP-09",
    ("L-innfoert-svar", "L-endring"),
    heimel="koml. § 5-3; Felles utviklingsplan kap. 5.2.1",
    stopp="{partnar} har alt svara eller avklart i denne saka.",
    raad="Er eit svar ført inn feil, stryk det med «saksgang rett». Har {partnar} svara sjølv, "
    "gjeld det.",
    treng=Answer,
)
def never_over_own_words(facts: Facts) -> Findings:
    """One answer from before per partner, and none over what the partner has said here itself."""
    partner = facts.new(Answer).partnar
    answers = [a for a in facts.file.svar if a.partnar == partner]
    standing = [a for a in answers if "feilfoert" not in facts.file.answer_acts(a)]
    from_before = {a.registrert for a in answers if a.registrering is Registrering.BREV}
    own = [
        a for a in facts.file.avklaringar
        if a.partnar == partner and a.gitt not in from_before and a not in facts.nye
    ]
    if standing or own:
        yield breach(partner, partnar=facts.name(partner))


@rule(
    "IMP-10",
    ("L-prov", "L-innfoert-svar"),
    heimel="koml. § 11-4",
    stopp="Same dokument er prov for svaret frå både {partnar} og {andre}.",
    raad="Sjå etter at dokumentet verkeleg er frå {partnar}. Del det opp når det er fleire brev.",
    treng=Answer,
)
def proof_of_one_partner(facts: Facts) -> Findings:
    """A paper shows what one partner decided; one paper for many is worth a second look."""
    answer = facts.new(Answer)
    others = [
        a.partnar for a in facts.file.svar
        if a.prov == answer.prov and a.partnar != answer.partnar
    ]
    if answer.prov and others:
        yield breach(
            answer.partnar, partnar=facts.name(answer.partnar), andre=facts.name(others[0])
        )
