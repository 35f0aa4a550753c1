"""Which acts are tried from a state: by theme, so that each theme can be walked to its end."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from cases.casefile import CaseFile
from cases.register import Register
from cases.rundgang import Answer
from cases.steps import Step
from cases.terms import OrganRole, PartnerKind
from rules.facts import Facts
from tests.proof.plan import Command, answer, handling, paper, said, ways, withdrawal
from tests.proof.search.state import one_of_each
from tests.proof.search.world import class_of, facts

HELPS = frozenset(
    {"legg_ved", "ny_ordlyd", "medverknad", "fraasegn", "presenter_pm", "milepael"}
)
"""What prepares a case; it is taken one after the other, for their order means nothing."""
SAID = frozenset({"svar", "avklar", "stadfest", "kontroller_svar"})
"""What partners say, which the themes bound for themselves."""
WHY = {"grunn": "Saka må sjåast på nytt."}
R = OrganRole
LOW = {"kommune": R.KOMMUNALSJEF, "parlament": R.BYRAAD_EINSKILD, "hf": R.ADM_DIR,
       "privat": R.DAGLEG_LEIAR}
CLEARED: Mapping[str, Mapping[str, Any]] = {
    "vanleg": {}, "prinsipiell": {"prinsipiell": "ja"}, "utanfor": {"okonomi": "utanfor_budsjett"},
    "ukjend": {"okonomi": "ukjend"}, "tidleg": {"prinsipiell": "for_tidleg", "treng": "tal"},
    "plan": {"plansamsvar": "nei", "plan": "arealplanen", "planorgan": "kommunestyre"},
    "ikkje_mandat": {"innafor_mandat": False},
}


def top_of(f: Facts, partner: str) -> str:
    kommune = f.register.partnarar[partner].slag is PartnerKind.KOMMUNE
    return "kommunestyre" if kommune else "styre"


def helping(f: Facts, left_out: frozenset[str] = SAID) -> Iterator[Command]:
    """The plan's own commands: one that prepares, and every one that moves."""
    prepared = False
    for command in (*_taking_part(f), *ways(f)):
        if command.verb in left_out or (command.verb == "presenter_pm" and f.case.presentert_pm):
            continue
        if command.verb == "send_attende" and f.case.attende:
            continue
        if command.verb in HELPS:
            if prepared:
                continue
            prepared = True
        yield command


def _taking_part(f: Facts) -> Iterator[Command]:
    """Who else takes part in an innspel, a plan or a project, which the plan leaves out."""
    yield from _in_plan_or_project(f)
    if f.sakstype.innspel and not f.case.sakssteg.is_end:
        for group in ("brukar", "fastlege"):
            if group not in {m.gruppe.value for m in f.file.medverknad}:
                yield Command("medverknad", {"gruppe": group, "korleis": "spurd", "kven": "dei"})
    if f.sakstype.innspel and f.case.sakssteg is Step.KONSENSUS:
        met = {i.uttale for i in f.file.innarbeidingar}
        for n, one in enumerate(f.file.uttalar, 1):
            if one.id not in met:
                yield Command("innarbeid", {"uttale": n, "korleis": "svara", "tekst": "Svar."})
        yield handling(f, "godkjent")


def _in_plan_or_project(f: Facts) -> Iterator[Command]:
    """The private parties in a plan; the milestones of a project, and that it goes back to those
    who were in it when there is a wording."""
    took_part = {(m.gruppe.value, m.korleis.value, m.kven) for m in f.file.medverknad}
    more = {"fag": "samhandling", "merknad": "To møte, dekt av helsefellesskapet."}
    private = [p for p in f.file.parties if p.startswith("stift")]
    wanted = [("spesialist", "med", private[0])] if f.sakstype.plan and private else []
    if f.sakstype.prosjekt and f.case.sakssteg is Step.KONSENSUS:
        wanted.append(("brukar", "gjennomfort", "dei"))
    for group, how, who in wanted:
        if (group, how, who) not in took_part:
            yield Command("medverknad", {"gruppe": group, "korleis": how, "kven": who, **more})
    named = {m.namn for m in f.file.milepaelar}
    if f.sakstype.prosjekt and f.case.sakssteg is Step.INNMELDT:
        for name in ("utkast", "vedtak", "signering"):
            if name not in named:
                yield Command("milepael", {"namn": name, "planlagt": "2026-09-01"})


def moving(f: Facts) -> Iterator[Command]:
    """Every move there is, as the secretariat would give it, whether it fits here or not."""
    if f.case.attende < 1:
        yield Command("send_attende", WHY)
    yield from (Command(v, WHY) for v in ("avvis", "trekk_saka", "feilregistrer", "paa_vent",
                                          "ta_opp_att", "send_til_tvisteloysing"))
    yield from (Command(v) for v in ("send_til_ssu", "opne_runde", "konstater_semje",
                                     "ta_til_vitande", "vedta"))
    yield Command("send_til_utgreiing", {"organ": "fagforum"})
    yield Command("meld_usemje", WHY | {"eigar": "SSU"})
    yield Command("vedta", {}, "ssu")
    duty = "følgje opp; frist=2027-01-01; ansvarleg=leiar"
    yield Command("vedta", {"plikter": [f"{p}: {duty}" for p in f.file.parties]})
    if f.case.sakssteg is Step.USEMJE and len(f.file.dokument) < 30:
        yield paper("usemjeprotokoll")


def handling_in_ssu(f: Facts) -> Iterator[Command]:
    """What SSU, or another organ in its stead, may come to."""
    models = ("konsensus", "to_trinn") if f.case.modell is None else (None, "to_trinn")
    for model in models:
        yield handling(f, "tilraading", model)
        made = handling(f, "vedtak", model)
        yield made
        yield Command("handsam", {**made.fields, "semje": False, "dissens": "Éin var usamd."})
    yield Command("handsam", {**handling(f, "vedtak").fields, "mandat": None})
    yield handling(f, "utsett")
    yield Command("handsam", {**handling(f, "tilraading").fields, "organ": "fagforum"})


def wording(f: Facts, most: int) -> Iterator[Command]:
    """A new wording of each kind, while there are fewer than `most`, and what is done to one."""
    if len(f.file.ordlydar) < most and f.file.newest:
        new = {"tekst": f"Ny tekst {len(f.file.ordlydar)}."}
        yield Command("ny_ordlyd", new)
        yield Command("ny_ordlyd", new | {"klasse": "redaksjonell"} | WHY)
        if f.file.dokument and f.case.sakssteg is Step.RUNDGANG:
            annex = {"tekst": f.file.newest.tekst, "vedlegg": [f"{f.file.parties[0]}=1"]}
            yield Command("ny_ordlyd", annex)
        for p in one_of_each(f.register, f.file):
            cut = WHY | {"utan": [p], "dato": f.day}
            yield Command("avgrens", cut | {"organ": "ssu"})
            yield Command("avgrens", cut | {"organ": "fagforum"})
    if len(f.file.ordlydar) > 1:
        yield Command("stadfest", {"kva": "ordlyd"}, person="p2")
        yield Command("stadfest", {"kva": "ordlyd"}, person="p1")
        yield Command("lyft_ordlyd", {}, f.file.parties[0], "pia")


def answering(f: Facts, partner: str, kinds: tuple[str, ...]) -> Iterator[Command]:
    """The answers of those kinds that the partner, or somebody for it, could give."""
    top, low = top_of(f, partner), LOW[class_of(f.register.partnarar[partner])].value
    plain = answer(f, partner)
    ways_to = {
        "ja": {}, "topp": {"organ": top, "avgjerd": "vedtak"},
        "laag": {"organ": low, "avgjerd": "delegert_vedtak"},
        "nei": {"svar": "nei", "grunngjeving": "Vi er ikkje samde."},
        "nei_utan_grunn": {"svar": "nei"},
        "motframlegg": {"svar": "motframlegg", "endra_tekst": "Ordrett ny tekst.",
                        "grunngjeving": "Vi vil ha det slik."},
        "krins": {"tek_avgrensing": True}, "innstilling": {"avgjerd": "innstilling"},
        "gammal": {"ordlyd": 1}, "utan_prov": {"organ": top, "avgjerd": "vedtak", "prov": None},
        "haste": {"avgjerd": "hastevedtak"}, "framtid": {"dato": "2026-12-01"},
        "ikkje_oss": {"svar": "gjeld_ikkje_oss", "grunngjeving": "Gjeld ikkje oss."},
    }
    for kind in kinds:
        if kind in ("telefon", "brev"):
            how = {"partnar": partner, "registrering": kind}
            yield Command("svar", {**plain.fields, **how})
        elif kind == "annan":
            other = next(p for p in f.register.partnarar if p != partner)
            yield Command("svar", {**plain.fields, "partnar": partner}, other, "pia")
        else:
            yield Command("svar", {**plain.fields, **ways_to[kind]}, partner, "pia")


def on_answers(f: Facts, partner: str) -> Iterator[Command]:
    """What can be done to an answer that is there."""
    mine: list[Answer] = [a for a in f.file.svar if a.partnar == partner]
    if not mine:
        return
    about = {"partnar": partner}
    yield Command("kontroller_svar", about, person="p2")
    yield Command("kontroller_svar", about, person="p1")
    yield Command("stadfest", {"kva": "svar"}, partner, "pia")
    yield withdrawal(f, partner)
    yield Command("rett", WHY | about | {"kva": "svar", "nr": len(mine)}, person="p2")


def signing(f: Facts) -> Iterator[Command]:
    papers = [n for n, d in enumerate(f.file.dokument, 1) if d.slag.value == "signert_avtale"]
    if not papers and f.case.sakssteg in (Step.RUNDGANG, Step.KONSENSUS):
        yield paper("signert_avtale")
    for p in one_of_each(f.register, f.file):
        if papers and not any(s.partnar == p for s in f.file.signaturar):
            yield Command("signer", {"namn": "Kari", "stilling": "leiar", "dato": f.day,
                                     "dokument": papers[0]}, p, "pia")


def at(register: Register, file: CaseFile, now: datetime) -> Facts:
    return facts(register, file, now)


def clarifying(f: Facts, partner: str, kinds: tuple[str, ...]) -> Iterator[Command]:
    known = f.file.clarification(partner)
    if known is None or kinds != ("vanleg",):
        yield from (said(f, partner, **CLEARED[k]) for k in kinds)
    if known is not None:
        yield Command("stadfest", {"kva": "avklaring"}, partner, "pia")


def leaving(f: Facts) -> Iterator[Command]:
    """The ways out that need no agreement, for themes that try no other move."""
    if f.case.sakssteg in (Step.INNMELDT, Step.UTGREIING, Step.HANDSAMA_I_SSU):
        yield Command("avvis", WHY)
    elif f.case.sakssteg is Step.RUNDGANG:
        yield Command("meld_usemje", WHY | {"eigar": "SSU"})
        yield Command("konstater_semje")
    elif f.case.sakssteg is Step.USEMJE:
        yield Command("send_til_tvisteloysing", WHY)
