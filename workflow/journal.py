"""The archive's side of a case: the parties' own numbers, and what is public by which heimel."""

from dataclasses import replace

from cases.actor import Act
from cases.case import PartnerCaseNumber
from cases.oppfolging import Innsynsvurdering
from cases.receipt import Outcome
from cases.steps import Trekk
from rules.fellesskap.arkiv import CONFIDENTIAL
from workflow.conduct import amended, conclude, noted, noun_id, repeated
from workflow.forms.follow_forms import EigeSaksnummer, VurderInnsyn
from workflow.gather import document, gather, partner_of, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork


def eige_saksnummer(uow: UnitOfWork, form: EigeSaksnummer, act: Act) -> Outcome:
    """Enter the number a party has for the case in its own archive; the latest one holds."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.EIGE_SAKSNUMMER, act)
        made = PartnerCaseNumber(
            noun_id(act, "eige_saksnummer"), facts.case.id, partner_of(facts, form), form.nummer
        )
        return conclude(uow, form, facts, advance(with_new(facts, made)), made)


def vurder_innsyn(uow: UnitOfWork, form: VurderInnsyn, act: Act) -> Outcome:
    """Decide whether the case or one of its documents is public (offl. §§ 3, 13 and 29)."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.VURDER_INNSYN, act)
        about = document(facts, form.dokument, "dokument")
        public, ground = form.offentleg == "ja", _ground(form)
        made = Innsynsvurdering(
            id=noun_id(act, "innsynsvurdering"), sak=facts.case.id,
            dokument=about.id if about else None, offentleg=public,
            heimel=ground, offentleg_tittel=form.offentleg_tittel or "",
            person=act.actor.person, tid=act.at,
        )
        if about is None:
            facts = amended(
                facts, offentleg=public, offentleg_heimel=ground,
                offentleg_tittel=form.offentleg_tittel or "",
            )
        judged = replace(with_new(facts, made), grunn=form.grunn or "")
        return conclude(uow, form, facts, advance(judged), made, *noted(facts, form.grunn))


def _ground(form: VurderInnsyn) -> str:
    """The heimel as given; what is personal or of health always rests on offl. § 13 as well."""
    given = form.heimel or ""
    if form.innhald is None or CONFIDENTIAL.search(given):
        return given
    ours = "offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1"
    return f"{ours}; {given}" if given else ours
