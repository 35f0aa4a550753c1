"""The register as data: reads and checks the TOML files of helsefellesskap and reglement."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources

from cases.avtale import Avtale
from cases.partner import Contact, Moete, Organ, Partner, PartnerName, Sete, Setekrav
from cases.register import Aarsoppgaave, Helsefellesskap, Register, Tvistetrinn
from cases.reglement import Rad, Reglement
from cases.terms import ContactKind, PartnerKind
from rules.loading.fellesskap_schema import AgreementData
from rules.loading.register_faults import faults
from rules.loading.register_reading import RegisterError, parse, together
from rules.loading.register_rows import doubles
from rules.loading.register_schema import (
    DefaultData,
    FileData,
    OrganData,
    PartnerData,
    RadData,
    TemplateData,
    TemplateOrgan,
)
from rules.loading.sakstypar import case_types

STANDARD = "standard.toml"
SHIPPED, EXAMPLES = ("helsefellesskap",), ("helsefellesskap", "doeme")


def available() -> tuple[str, ...]:
    """Ids of the helsefellesskap that are shipped; the examples of how one is described are last.
    """
    return (*_ids(SHIPPED), *examples())


def examples() -> tuple[str, ...]:
    """Ids of those that are shipped as examples only."""
    return _ids(EXAMPLES)


def known_ones() -> str:
    """«hfb, hfsf, og som døme hfmr»: what there is to choose, as the end of a sentence."""
    return f"{', '.join(_ids(SHIPPED))}, og som døme {', '.join(examples())}"


def _ids(folder: tuple[str, ...]) -> tuple[str, ...]:
    names = (f.name for f in resources.files("rules").joinpath(*folder).iterdir())
    return tuple(sorted(n.removesuffix(".toml") for n in names if n.endswith(".toml")))


@cache
def load_register(hf_id: str) -> Register:
    """The shipped register of that helsefellesskap, without contacts."""
    if hf_id not in available():
        raise RegisterError(
            f"Helsefellesskapet «{hf_id}» finst ikkje. Desse finst: {known_ones()}."
        )
    folder = EXAMPLES if hf_id in examples() else SHIPPED
    file = resources.files("rules").joinpath(*folder, f"{hf_id}.toml")
    return read_register(file.read_text(encoding="utf-8"), f"{hf_id}.toml")


def read_register(text: str, origin: str) -> Register:
    """A register from the text of a file; RegisterError names `origin` and the key at fault."""
    data = parse(FileData, text, origin)
    hf = data.helsefellesskap.id
    partners = tuple(_partner(p, hf) for p in data.partnar)
    organs = tuple(_organs(data))
    register = Register(
        hf=_helsefellesskap(data),
        partnarar={p.id: p for p in partners},
        organ={o.id: o for o in organs},
        reglement=_reglement(data, partners),
        sakstypar=case_types(hf),
        sete=tuple(Sete(hf=hf, **s.model_dump()) for s in data.sete),
        moete=tuple(Moete(hf=hf, **m.model_dump()) for m in data.moete),
        avtalar={a.id: _agreement(a, data) for a in data.avtale},
    )
    found = (*doubles(data, organs), *faults(data, register))
    if found:
        raise RegisterError(together(origin, found))
    return register


def _helsefellesskap(data: FileData) -> Helsefellesskap:
    return Helsefellesskap(
        **data.helsefellesskap.model_dump(),
        aarshjul=tuple(Aarsoppgaave(**a.model_dump()) for a in data.aarshjul),
        tvistestige=tuple(Tvistetrinn(**t.model_dump()) for t in data.tvistetrinn),
    )


def _agreement(a: AgreementData, data: FileData) -> Avtale:
    """The agreement; whom the file calls all parties are those who can be bound and still are in.
    """
    fields = a.model_dump(exclude={"alle_partar"})
    if a.alle_partar:
        everyone = (
            p.id for p in data.partnar
            if p.avtalepart and p.til is None and p.slag is not PartnerKind.RAADGJEVAR
        )
        fields["partar"] = tuple(dict.fromkeys((*everyone, *a.partar)))
    return Avtale(hf=data.helsefellesskap.id, **fields)


def demo_contacts(register: Register) -> tuple[Contact, ...]:
    """Made-up inboxes for every party and adviser, marked as demonstration; no persons."""
    return tuple(
        Contact(
            id=f"demo.{kind.value}.{p.id}",
            hf=register.hf.id,
            partnar=p.id,
            slag=kind,
            stilling=f"{title} (demonstrasjon)",
            adresse=f"{kind.value}.{p.id}@example.org",
            spraak=p.skriftspraak,
            demo=True,
        )
        for p in register.partnarar.values()
        if p.avtalepart or p.slag is PartnerKind.RAADGJEVAR
        for kind, title in (
            (ContactKind.KONTAKT, "kontaktperson for samhandling"),
            (ContactKind.POSTMOTTAK, "postmottak"),
        )
    )


def _partner(data: PartnerData, hf: str) -> Partner:
    fields = data.model_dump(exclude={"namn", "organnamn"})
    names = tuple(PartnerName(**n.model_dump()) for n in data.namn)
    return Partner(hf=hf, namn=names, **fields)


def _organs(data: FileData) -> Iterator[Organ]:
    hf = data.helsefellesskap.id
    for p in data.partnar:
        for t in data.organmal:
            if (t.slag, t.styreform) == (p.slag, p.styreform):
                yield from (_from_template(t, o, p, hf) for o in t.organ)
    yield from (_joint_organ(o, hf) for o in data.organ)


def _joint_organ(data: OrganData, hf: str) -> Organ:
    demands = tuple(Setekrav(**d.model_dump()) for d in data.samansetjing)
    return Organ(hf=hf, samansetjing=demands, **data.model_dump(exclude={"samansetjing"}))


def _from_template(t: TemplateData, o: TemplateOrgan, p: PartnerData, hf: str) -> Organ:
    return Organ(
        id=t.id.replace("{partnar}", p.id).replace("{rolle}", o.rolle.value),
        hf=hf,
        rolle=o.rolle,
        namn=p.organnamn.get(o.rolle, o.namn),
        fraa=p.fraa,
        til=p.til,
        partnar=p.id,
        kjelde=t.kjelde,
    )


def _reglement(
    data: FileData, partners: Iterable[Partner]
) -> dict[str, tuple[Reglement, ...]]:
    """Every partner's versions: the shipped default first, then those it has confirmed."""
    hf = data.helsefellesskap.id
    versions = {p.id: default_rows(p) for p in partners}
    for r in data.reglement:
        made = Reglement(
            id=f"{r.partnar}/reglement-{r.versjon}",
            hf=hf,
            partnar=r.partnar,
            versjon=r.versjon,
            gjeld_fraa=r.gjeld_fraa,
            gjeld_til=r.gjeld_til,
            kjelde=r.kjelde,
            rader=_rader(r.rad),
        )
        versions[r.partnar] = (*versions.get(r.partnar, ()), made)
    return {partner: found for partner, found in versions.items() if found}


def default_rows(p: Partner) -> tuple[Reglement, ...]:
    """The rows that hold for a partner until it has confirmed its own; common practice, no law."""
    data = _standard()
    rows = [s.rad for s in data.standard if (s.slag, s.styreform) == (p.slag, p.styreform)]
    return tuple(
        Reglement(
            id=f"{p.id}/reglement-{data.versjon}",
            hf=p.hf,
            partnar=p.id,
            versjon=data.versjon,
            gjeld_fraa=data.gjeld_fraa,
            gjeld_til=None,
            kjelde=data.kjelde,
            rader=_rader(rad),
            stadfesta=data.stadfesta,
        )
        for rad in rows
    )


@cache
def _standard() -> DefaultData:
    file = resources.files("rules").joinpath("reglement", STANDARD)
    return parse(DefaultData, file.read_text(encoding="utf-8"), STANDARD)


def _rader(rows: Iterable[RadData]) -> tuple[Rad, ...]:
    return tuple(Rad(**r.model_dump()) for r in rows)
