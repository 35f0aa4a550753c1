"""Partners come, change name, merge and split; their ids and what they have said remain."""

from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256

from cases.actor import Act
from cases.fellesskap_terms import Innkomeslag, Innkomeutfall
from cases.innkome import Innkome
from cases.nouns import Noun
from cases.partner import Organ, Partner, PartnerName
from cases.receipt import Outcome
from cases.register import Register
from cases.steps import Trekk
from cases.terms import OrganRole, PartnerKind, Styreform
from rules.loading.register_data import default_rows
from workflow.conduct import noun_id, repeated
from workflow.filetype import accepted_type
from workflow.forms.errors import Feil
from workflow.forms.register_forms import DelPartnar, NyPartnar, NyttNamn, SlaaSamanPartnarar
from workflow.ports import UnitOfWork
from workflow.register.keeping import judge_and_keep, known_partner, register_for

R = OrganRole
OWN_ORGANS: dict[tuple[PartnerKind, Styreform | None], tuple[tuple[OrganRole, str], ...]] = {
    (PartnerKind.KOMMUNE, Styreform.FORMANNSKAP): (
        (R.KOMMUNESTYRE, "kommunestyret"), (R.FORMANNSKAP, "formannskapet"),
        (R.ORDFORAR, "ordføraren"), (R.KOMMUNEDIREKTOR, "kommunedirektøren"),
        (R.KOMMUNALSJEF, "kommunalsjefen for helse og omsorg"),
    ),
    (PartnerKind.KOMMUNE, Styreform.PARLAMENTARISME): (
        (R.KOMMUNESTYRE, "kommunestyret"), (R.BYRAAD, "byrådet"),
        (R.BYRAAD_EINSKILD, "byråden"), (R.KOMMUNALDIREKTOR, "kommunaldirektøren"),
    ),
    (PartnerKind.HELSEFORETAK, None): (
        (R.STYRE, "styret"), (R.ADM_DIR, "administrerande direktør"),
    ),
    (PartnerKind.RHF, None): ((R.STYRE, "styret"), (R.ADM_DIR, "administrerande direktør")),
    (PartnerKind.PRIVAT, None): ((R.STYRE, "styret"), (R.DAGLEG_LEIAR, "dagleg leiar")),
}
"""The organs that law gives every partner of a kind; its own names can be entered later."""


def ny_partnar(uow: UnitOfWork, hf: str, form: NyPartnar, act: Act) -> Outcome:
    """Enter a partner with the organs that law gives its kind."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        partner = _partner(register, form)
        organs, rows = _organs_of(partner), default_rows(partner)
        return judge_and_keep(
            uow, form, register, Trekk.NY_PARTNAR, act, partner, *organs, *rows, ny=partner.id
        )


def _partner(register: Register, form: NyPartnar) -> Partner:
    if form.id in register.partnarar:
        raise Feil("id", "Id-en er alt i bruk. Vel ein annan.")
    kommune = form.slag is PartnerKind.KOMMUNE
    return Partner(
        id=form.id, hf=register.hf.id, slag=form.slag,
        namn=(PartnerName(form.namn, form.kortnamn, form.fraa),), fraa=form.fraa,
        styreform=(form.styreform or Styreform.FORMANNSKAP) if kommune else None, orgnr=form.orgnr,
        omraade=form.omraade, gruppe=form.gruppe, kjelde=form.kjelde,
        avtalepart=form.slag not in (PartnerKind.RAADGJEVAR, PartnerKind.RHF),
    )


def _organs_of(partner: Partner) -> tuple[Organ, ...]:
    named = OWN_ORGANS.get((partner.slag, partner.styreform), ())
    return tuple(
        Organ(
            id=f"{partner.id}/{role.value}", hf=partner.hf, rolle=role, namn=name,
            fraa=partner.fraa, partnar=partner.id, kjelde=partner.kjelde,
        )
        for role, name in named
    )


def nytt_namn(uow: UnitOfWork, hf: str, form: NyttNamn, act: Act) -> Outcome:
    """A partner takes another name from a day on; what it said before keeps the old one."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        partner = register.partnarar[known_partner(register, form.partnar)]
        *earlier, last = partner.namn
        if form.fraa <= last.fraa:
            raise Feil("fraa", "Datoen må vere etter dagen det førre namnet vart teke i bruk.")
        names = (
            *earlier, replace(last, til=_before(form.fraa)),
            PartnerName(form.namn, form.kortnamn, form.fraa),
        )
        changed = replace(partner, namn=names)
        return judge_and_keep(uow, form, register, Trekk.NYTT_NAMN, act, changed)


def slaa_saman_partnarar(
    uow: UnitOfWork, hf: str, form: SlaaSamanPartnarar, act: Act
) -> Outcome:
    """Partners become one from a day on. Duties in open cases are moved case by case."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        heir = known_partner(register, form.til, "til")
        if heir in form.fraa:
            raise Feil("fraa", "Ein partnar kan ikkje slåast saman med seg sjølv.")
        ended = [noun for p in form.fraa for noun in _ended(register, p, form.dato, heir)]
        paper = _paper(uow, register, form, act)
        return judge_and_keep(
            uow, form, register, Trekk.SLAA_SAMAN_PARTNARAR, act, *ended, *paper
        )


def del_partnar(uow: UnitOfWork, hf: str, form: DelPartnar, act: Act) -> Outcome:
    """A partner becomes several. Which of them takes over a duty is said in each case."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        known = (register.partnarar[known_partner(register, h, "til")] for h in form.til)
        heirs = tuple(replace(p, oppstaatt_av=form.partnar) for p in known)
        ended = _ended(register, form.partnar, form.dato, None)
        paper = _paper(uow, register, form, act)
        return judge_and_keep(
            uow, form, register, Trekk.DEL_PARTNAR, act, *ended, *heirs, *paper
        )


def _paper(
    uow: UnitOfWork, register: Register, form: SlaaSamanPartnarar | DelPartnar, act: Act
) -> tuple[Innkome, ...]:
    """What says that they end, kept in the inbox where everybody can read it; it is settled."""
    if form.fil is not None and form.tekst is not None:
        raise Feil("tekst", "Legg ved anten ei fil eller ein tekst.")
    if form.fil is not None:
        accepted_type(form.fil.innhald, form.fil.filnamn)
        content = form.fil.innhald
    elif form.tekst is not None:
        content = form.tekst.encode("utf-8")
    else:
        return ()
    name = sha256(content).hexdigest()
    uow.put_bytes(name, content)
    return (Innkome(
        id=noun_id(act, "innkome"), hf=register.hf.id, nr=len(register.innkome) + 1,
        slag=Innkomeslag.ANNA, fraa=act.actor.name, tittel=form.kjelde, dato=form.dato,
        motteke=act.at, motteke_av=act.actor.name, sha256=name,
        utfall=Innkomeutfall.ORIENTERING, grunn="Grunnlag for samanslåing eller deling.",
    ),)


def _ended(register: Register, partner: str, day: date, heir: str | None) -> tuple[Noun, ...]:
    """The partner as it ends the day before, with its organs and its contacts."""
    known = register.partnarar[known_partner(register, partner, "fraa")]
    if known.til is not None:
        name = register.name(partner, known.til)
        raise Feil("fraa", f"{name} er alt avslutta. Skriv berre dei som står att.")
    if day <= known.fraa:
        raise Feil("dato", "Datoen må vere etter at partnaren kom til.")
    last = _before(day)
    organs = (o for o in register.organ.values() if o.partnar == partner)
    contacts = (c for c in register.kontaktar if c.partnar == partner)
    return (
        replace(known, til=last, etterfolgjar=heir),
        *(replace(o, til=last) for o in organs if o.exists_on(day)),
        *(replace(c, til=last) for c in contacts if c.active_on(day)),
    )


def _before(day: date) -> date:
    return day - timedelta(days=1)
