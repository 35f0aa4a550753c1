"""What a vedtak brings with it: duties, and an entry in the agreement register."""

from dataclasses import replace
from datetime import date

from pydantic import TypeAdapter, ValidationError

from cases.avtale import Avtale, stands_under
from cases.fellesskap_terms import Avtaleslag, Avtaletilstand
from cases.listing import listed
from cases.terms import DocumentKind, OrganRole, PartnerKind
from cases.vedtak import Plikt
from rules.avgjerd.vedtak import bound_parties
from rules.avtale.revisjon import revised
from rules.facts import Facts
from rules.frist import months_after
from rules.parametrar import statutory
from workflow.conduct import noun_id
from workflow.forms.case_forms import Vedta
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.fields import Dato
from workflow.gather import known_partner


def listed_duties(form: Vedta, facts: Facts) -> tuple[Plikt, ...]:
    """The duties that a vedtak lays on those it is for."""
    made = duties_as_written(form.plikter, facts)
    if any(d.partnar not in bound_parties(facts) for d in made):
        raise Feil("plikter", "Berre ein partnar som vedtaket bind, kan få ei plikt.")
    return made


def duties_as_written(lines: tuple[str, ...], facts: Facts) -> tuple[Plikt, ...]:
    """The duties as written: «partnar: kva; frist=2026-12-31; ansvarleg=stilling»."""
    made = []
    for number, line in enumerate(lines, start=1):
        partner, sign, rest = (part.strip() for part in line.partition(":"))
        what, *extras = (part.strip() for part in rest.split(";"))
        if not sign or not what:
            raise Feil("plikter", "Skriv plikta som partnar: kva som skal gjerast.")
        known_partner(facts, partner, "plikter")
        said = _extras(extras)
        made.append(Plikt(
            noun_id(facts.act, "plikt", number), facts.case.id, partner, what,
            frist=said[0], ansvarleg=said[1],
        ))
    return tuple(made)


def _extras(parts: list[str]) -> tuple[date | None, str]:
    said = dict.fromkeys(("frist", "ansvarleg"), "")
    for part in parts:
        name, sign, value = (p.strip() for p in part.partition("="))
        if name not in said or not sign:
            raise Feil("plikter", "Etter plikta kan «frist=» og «ansvarleg=» stå, skilde med ;.")
        said[name] = value
    try:
        deadline = TypeAdapter(Dato).validate_python(said["frist"]) if said["frist"] else None
    except ValidationError:
        raise Feil("plikter", "Skriv fristen som år-månad-dag, til dømes 2026-12-31.") from None
    return deadline, said["ansvarleg"]


def duties_by_law(facts: Facts, before: int) -> tuple[Plikt, ...]:
    """That the regional trust sends an agreement with § 6-2 content in within a month."""
    if not (facts.sakstype.avtale and facts.case.paragraf_6_2):
        return ()
    trusts = [p.id for p in facts.register.partnarar.values() if p.slag is PartnerKind.RHF]
    return tuple(
        Plikt(
            noun_id(facts.act, "plikt", before + n), facts.case.id, trust,
            "sende avtalen til Helsedirektoratet (hol. § 6-4)",
            frist=months_after(facts.day, statutory("innsending_maanader")),
        )
        for n, trust in enumerate(trusts, start=1)
    )


def registered(facts: Facts, form: Vedta) -> tuple[Avtale, ...]:
    """The agreement as the register has it after the vedtak: a new one, or its next version."""
    case, kind = facts.case, facts.sakstype
    if not kind.avtale:
        return ()
    before = revised(case, kind, facts.register)
    kept = _kept_for_the_rest(facts, before) if before else ()
    source = before or Avtale(
        id=f"avtale-{case.aar}-{case.lopenr}", hf=case.hf, tittel=case.tittel, versjon=0,
        slag=kind.avtaleslag or Avtaleslag.ANNA,
    )
    newest, short = facts.file.newest, _short_version(facts)
    return (*kept, replace(
        source,
        versjon=source.versjon + 1,
        eigar=_keeper(facts, source),
        partar=bound_parties(facts),
        paragraf_6_2=case.paragraf_6_2 or source.paragraf_6_2,
        mor=_above(facts, form, source),
        form=case.avtaleform,
        tilstand=Avtaletilstand.I_KRAFT,
        inngaatt=facts.day,
        gjeld_fraa=facts.day,
        gjennomgang=facts.day if before else None,
        neste_gjennomgang=months_after(facts.day, statutory("gjennomgang_maanader")),
        kortversjon=short or source.kortversjon,
        maalgruppe=form.maalgruppe or source.maalgruppe,
        tilpassingar=tuple(a.partnar for a in newest.vedlegg) if newest else (),
        sak=case.number,
        kjelde=_source(facts),
    ),)


def _kept_for_the_rest(facts: Facts, before: Avtale) -> tuple[Avtale, ...]:
    """The version that was, where it still binds somebody who is not in the new one.

    It binds kommune and helseføretak pair by pair, so what is left is those who did not change it,
    with those they had it with. The id goes on with the new version; this one stands beside it.
    """
    known, now = facts.register.partnarar, set(bound_parties(facts))
    bound = facts.register.bound_by(before, facts.day)
    rest = [p for p in bound if p not in now and known[p].member_on(facts.day)]
    if not rest:
        return ()
    sides = {known[p].slag is PartnerKind.KOMMUNE for p in rest}
    parties = tuple(
        p for p in bound if p in rest or (known[p].slag is PartnerKind.KOMMUNE) not in sides
    )
    return (replace(
        before, id=f"{before.id}-v{before.versjon}", nr=None, partar=parties,
        tittel=f"{before.tittel} (versjon {before.versjon})", tilstand=Avtaletilstand.I_KRAFT,
    ),)


def _keeper(facts: Facts, made: Avtale) -> str | None:
    """The organ that kept it, while that exists; else the one in the SSU role (R-207)."""
    kept = facts.register.organ.get(made.eigar or "")
    if kept is not None and kept.exists_on(facts.day):
        return kept.id
    held = facts.register.joint_organs(OrganRole.SSU, facts.day)
    return held[0].id if len(held) == 1 else None


def _above(facts: Facts, form: Vedta, made: Avtale) -> str | None:
    """The agreement it hangs under: as said or as before, else the one framework there is."""
    said = form.under or made.mor
    if said is None and made.id != facts.case.avtale:
        said = facts.case.avtale
    if said:
        if said not in facts.register.avtalar:
            raise UnknownId("under", "Avtalen finst ikkje i registeret. Sjå «saksgang avtalar».")
        return said
    framework = facts.register.framework()
    return framework.id if framework and stands_under(made.slag, framework.slag) else None


def _short_version(facts: Facts) -> str:
    """Where the short version lies, for those who look in the register."""
    papers = [d for d in facts.file.dokument if d.slag is DocumentKind.KORTVERSJON]
    return f"dokument {papers[-1].nr} i sak {facts.case.number}" if papers else ""


def _source(facts: Facts) -> str:
    """The case it comes from, and who is still bound by the version before."""
    out = [facts.name(p) for p in facts.case.krins if p not in bound_parties(facts)]
    rest = f"; {listed(out)} er ikkje med i denne versjonen" if out else ""
    return f"sak {facts.case.number}{rest}"
