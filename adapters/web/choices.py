"""What a field may point at: partners, organs, documents and more, from register and case."""

from collections.abc import Callable, Iterator, Mapping

from adapters.http.language import gettext_noop
from adapters.views.names import field_name
from adapters.views.words import word
from adapters.web.known import Known, Option
from cases.fellesskap_terms import Innkomeutfall
from cases.listing import capital
from cases.oslo import day_text
from rules.katalog import KATALOG
from rules.nemningar import PUNKT_6_2
from rules.parametrar import defaults
from rules.purretrinn import rungs
from rules.sak.utgreiing import PAPER_NAMES
from workflow.peikarar import SECRETARIAT
from workflow.rettefelt import CASE, DOCUMENT, HANDLING


def _partners(known: Known) -> Iterator[Option]:
    """The partners of the case; without a case, all that are partners that day."""
    if known.own is not None:
        yield from known.named((known.own,))
    elif known.file is not None:
        advisers = (p.id for p in known.register.advisers(known.day))
        yield from known.named(dict.fromkeys((*known.file.parties, *advisers)))
    else:
        yield from _all_partners(known)


def _parties(known: Known) -> Iterator[Option]:
    """Those that answer in the case: never an adviser."""
    if known.own is not None or known.file is None:
        yield from _partners(known)
    else:
        yield from known.named(dict.fromkeys(known.file.parties))


def _all_partners(known: Known) -> Iterator[Option]:
    yield from known.named(p.id for p in known.register.partnarar.values()
                           if p.member_on(known.day))


def _every_partner(known: Known) -> Iterator[Option]:
    """Those that have been partners or will be, too."""
    yield from known.named(known.register.partnarar)


def _members(known: Known) -> Iterator[Option]:
    yield from known.named(p.id for p in known.register.members(known.day))


def _advisers(known: Known) -> Iterator[Option]:
    yield from known.named(p.id for p in known.register.advisers(known.day))


def _joint(known: Known) -> Iterator[Option]:
    """The joint organs there are that day."""
    found = (o for o in known.register.organ.values()
             if o.partnar is None and o.exists_on(known.day))
    yield from sorted(((o.id, capital(o.namn)) for o in found), key=lambda o: o[1])


def _all_organs(known: Known) -> Iterator[Option]:
    """The joint organs, then those of each partner under its name."""
    yield from _joint(known)
    own = (o for o in known.register.organ.values() if o.partnar and o.exists_on(known.day))
    yield from sorted(
        ((o.id, f"{known.register.name(o.partnar or '', known.day)}: {o.namn}") for o in own),
        key=lambda o: o[1],
    )


def _anybody(known: Known) -> Iterator[Option]:
    """Joint organs and partners."""
    yield from _joint(known)
    yield from _all_partners(known)


def _reporters(known: Known) -> Iterator[Option]:
    """The secretariat first, under the name it has there."""
    others = list(_anybody(known))
    own = [o for o in others if o[0] == SECRETARIAT] or [(SECRETARIAT, "Sekretariatet")]
    yield from (*own, *(o for o in others if o[0] != SECRETARIAT))


def _case_types(known: Known) -> Iterator[Option]:
    yield from ((t.id, f"{t.namn} ({t.id})") for t in known.register.sakstypar.values())


def _documents(known: Known) -> Iterator[Option]:
    for d in known.papers:
        yield str(d.nr), f"{d.nr}. {d.tittel}"


def _handlings(known: Known) -> Iterator[Option]:
    for nr, h in enumerate(known.file.handsamingar if known.file else (), start=1):
        yield str(nr), f"{nr}. {capital(h.organ_namn)}, {day_text(h.dato)}"


def _wordings(known: Known) -> Iterator[Option]:
    for o in reversed(known.file.ordlydar if known.file else ()):
        yield str(o.nr), o.code


def _inputs(known: Known) -> Iterator[Option]:
    for u in known.file.uttalar if known.file else ():
        if u.slag == "innspel":
            yield str(u.nr), f"{u.nr}. {u.av_namn}, {day_text(u.dato)}"


def _duties(known: Known) -> Iterator[Option]:
    for nr, p in enumerate(known.file.plikter if known.file else (), start=1):
        yield str(nr), f"{nr}. {known.register.name(p.partnar, known.day)}: {p.kva}"


def _contacts(known: Known) -> Iterator[Option]:
    """Contacts by partner and position; their names are personal and stay apart."""
    found = (
        c for c in known.register.kontaktar
        if (c.til is None or c.til >= known.day) and known.own in (None, c.partnar)
    )
    yield from sorted(
        ((c.id, f"{known.register.name(c.partnar, known.day)}: {c.stilling} ({c.slag.value})")
         for c in found), key=lambda o: o[1],
    )


def _letters(known: Known) -> Iterator[Option]:
    """Letters by whom they go to and what they are about, the newest first."""
    places = {c.id: c.stilling or word(c.slag.value) for c in known.register.kontaktar}
    for post in reversed(known.letters):
        who = known.register.name(post.partnar, known.day)
        yield post.id, f"{who}, {places.get(post.kontakt, '')}: {post.emne.partition(' · ')[0]}"


def _agreements(known: Known) -> Iterator[Option]:
    yield from ((a.id, a.tittel) for a in known.register.avtalar.values())


def _received(known: Known) -> Iterator[Option]:
    for i in reversed(known.register.innkome):
        if i.utfall is Innkomeutfall.VENTAR:
            yield str(i.nr), f"{i.nr}. {i.tittel}"


def _rungs_of_dispute(known: Known) -> Iterator[Option]:
    yield from ((t.id, t.namn) for t in known.register.hf.tvistestige)


def _seats(known: Known) -> Iterator[Option]:
    for s in known.register.sete:
        if s.held_on(known.day):
            organ = known.register.found(s.organ)
            who = f", {known.register.name(s.partnar, known.day)}" if s.partnar else ""
            yield s.id, f"{capital(organ.namn) if organ else s.organ}: {s.stilling}{who}"


def _areas(known: Known) -> Iterator[Option]:
    found = {a for p in known.register.partnarar.values() for a in p.omraade}
    yield from ((a, a) for a in sorted(found))


def _switches(_: Known) -> Iterator[Option]:
    yield from ((r.rad, f"{r.rad} {r.tittel}") for r in KATALOG if r.brytar)


def _numbers(_: Known) -> Iterator[Option]:
    named = ((name, p.namn or capital(name.replace("_", " "))) for name, p in defaults().items())
    yield from sorted(named, key=lambda o: o[1])


def _correctable(_: Known) -> Iterator[Option]:
    fields = dict.fromkeys((*CASE, *DOCUMENT, *HANDLING))
    yield from ((f, field_name("rett_felt", f)) for f in fields)


def _points(_: Known) -> Iterator[Option]:
    yield from ((str(n), f"{n}. {capital(said)}") for n, said in PUNKT_6_2.items())


def _sections(known: Known) -> Iterator[Option]:
    """The sections the case type asks of its papers."""
    kind = known.register.sakstypar.get(known.file.case.sakstype) if known.file else None
    for d in kind.avsnittkrav if kind else ():
        yield d.avsnitt, f"{capital(d.kva)} ({PAPER_NAMES[d.slag]})"


def _rungs(_: Known) -> Iterator[Option]:
    yield from ((t.id, capital(t.namn)) for t in rungs().values())


NO_DOCUMENTS = gettext_noop("Saka har ingen dokument å velje mellom enno.")
Source = Callable[[Known], Iterator[Option]]
EVERYWHERE: Mapping[str, Source] = {
    "partnar": _partners, "partnarar": _all_partners, "utan": _partners, "raad": _advisers,
    "partar": _members, "motpart": _partners, "paa_vegne_av": _all_partners,
    "fraa_partnar": _every_partner, "til_partnar": _all_partners, "arkivansvarleg": _all_partners,
    "innmeldar": _reporters, "sakstype": _case_types, "prov": _documents, "dokument": _documents,
    "ordlyd": _wordings, "uttale": _inputs, "plikt": _duties, "kontakt": _contacts,
    "avtale": _agreements, "under": _agreements, "innkome": _received, "omraade": _areas,
    "styringsgruppe": _joint, "utgreiing_organ": _joint, "ssu_organ": _joint,
    "val_organ": _joint, "oppretta_av": _joint, "vel": _anybody, "valnemnd": _joint,
    "vald_av": _anybody, "innstilt_av": _joint, "sete": _seats, "organ": _joint,
    "paragraf_6_2": _points, "brev": _letters, "avsnitt": _sections,
}
"""Where the choices of a field come from, by its name."""
OF_ACT: Mapping[tuple[str, str], Source | None] = {
    ("nytt_moete", "organ"): _all_organs, ("flytt_moete", "organ"): _all_organs,
    ("svar", "organ"): None, ("innfoer_svar", "organ"): None, ("trekk_svar", "organ"): None,
    ("sei_opp_avtale", "organ"): None, ("lovnad", "organ"): None, ("rad_rader", "organ"): None,
    ("nytt_organ", "kontakt"): None, ("endre_organ", "kontakt"): None,
    ("ny_partnar", "omraade"): None, ("ny_avtale", "mor"): _agreements,
    ("meld_inn", "partnarar"): _members, ("innfoer_sak", "partnarar"): _members,
    ("ny_avtale", "eigar"): _joint, ("slaa_saman_partnarar", "fraa"): _all_partners,
    ("slaa_saman_partnarar", "til"): _every_partner, ("del_partnar", "til"): _every_partner,
    ("tvistesteg", "trinn"): _rungs_of_dispute, ("set_brytar", "rad"): _switches,
    ("set_tal", "namn"): _numbers, ("rett", "felt"): _correctable,
    ("rett", "krins"): _members, ("rett", "handsaming_nr"): _handlings,
    ("purr", "trinn"): _rungs, **dict.fromkeys(
        ((verb, "partnar") for verb in (
            "svar", "innfoer_svar", "trekk_svar", "kontroller_svar", "stadfest", "avklar",
            "signer", "purr", "lovnad",
        )), _parties,
    ),
    ("handsam_innkome", "nr"): _received, ("lyft_pm", "organ"): _joint,
    ("rad_vedlegg", "partnar"): _parties,
}
"""Where it is otherwise for one act; None for a field that is written, or has its own words."""


def choices_of(verb: str, field: str, known: Known) -> tuple[Option, ...] | None:
    """What there is to choose among; None for a field that is not such a choice."""
    source = _source(verb, field)
    return tuple(source(known)) if source else None


def nothing_to_choose(verb: str, field: str) -> str:
    """What is said where the case has no document yet; nothing for what is chosen elsewhere."""
    return NO_DOCUMENTS if _source(verb, field) is _documents else ""


def _source(verb: str, field: str) -> Source | None:
    return OF_ACT.get((verb, field), EVERYWHERE.get(field))
