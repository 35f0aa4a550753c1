"""What is given when a case that runs elsewhere is entered, and when it is confirmed."""

from typing import Literal

from pydantic import Field

from cases.steps import Step
from cases.terms import (
    Avtaleform,
    Modell,
    Okonomi,
    Plansamsvar,
    Prinsipiell,
    Registrering,
    Utfall,
)
from workflow.forms.fields import (
    Aar,
    Attachment,
    CaseForm,
    Dato,
    Id,
    Kroner,
    Linje,
    PartnerOrgan,
    Tekst,
)
from workflow.forms.innmelding_forms import MeldInn
from workflow.forms.partner_forms import Svar
from workflow.forms.trengst import trengst

InnfoertSteg = Literal[Step.INNMELDT, Step.UTGREIING, Step.HANDSAMA_I_SSU, Step.RUNDGANG]
"""Where a case may enter: never where only the partners' own acts can bring it."""

CLEARED = "når papira seier kva saka er for partnaren"


class InnfoerSak(MeldInn):
    """Før inn ei sak som er i gang frå før, i det steget ho står i."""

    gammalt_nummer: Linje = Field(description="Saksnummeret saka har hatt til no")
    innmeldt: Dato = Field(description="Dagen saka vart meld inn")
    steg: InnfoertSteg = Field(description="innmeldt, utgreiing, handsama_i_ssu eller rundgang")
    utgreiing_organ: Id | None = Field(None, description="Organet som greier ut saka")
    avtaleform: Avtaleform | None = Field(
        None, description="felles_identisk, felles_med_tilpassing eller saeravtale"
    )
    tekst: Tekst | None = Field(None, description="Ordlyden saka har no, ordrett")
    ordlyd_dato: Dato | None = trengst("når saka har ein ordlyd", "Dagen ordlyden vart laga")
    fil: Attachment | None = Field(
        None, description="Dokumentet ordlyden gjer til sitt, til dømes avtaleteksten"
    )
    ssu_organ: Id | None = trengst(
        "når SSU har handsama saka", "Organet som handsama saka, til dømes ssu"
    )
    ssu_dato: Dato | None = trengst("når SSU har handsama saka", "Møtedatoen")
    ssu_utfall: Utfall | None = trengst("når SSU har handsama saka", "Kva organet kom til")
    ssu_semje: bool = Field(True, description="Om organet var samd")
    ssu_dissens: Tekst | None = Field(None, description="Kva dei usamde meinte")
    ssu_nummer: Linje | None = Field(None, description="Organet sitt eige saksnummer")
    modell: Modell | None = Field(None, description="konsensus eller to_trinn, om organet valde")
    modell_grunn: Tekst | None = trengst("når organet valde modell", "Kvifor denne modellen")
    mandat: Tekst | None = Field(None, description="Punktet i avtalen som gir organet mandat")
    presentert_pm: Dato | None = Field(
        None, description="Dagen saka vart presentert for det øvste møtet"
    )
    runde_opna: Dato | None = trengst("når saka er på rundgang", "Dagen saka vart send på rundgang")
    runde_frist: Dato | None = trengst("når saka er på rundgang", "Svarfristen i rundgangen")


class InnfoerSvar(Svar):
    """Før inn eit svar ein partnar har gitt før saka kom hit."""

    prov: int = Field(ge=1, description="Dokumentnummeret til protokollutskrifta eller brevet")
    registrering: Literal[Registrering.BREV] = Field(
        Registrering.BREV, description="Alltid brev: det ligg eit papir til grunn"
    )
    ordlyd_dato: Dato = Field(description="Datoen på ordlyden organet hadde føre seg")
    prinsipiell: Prinsipiell | None = trengst(CLEARED, "ja, nei eller for_tidleg")
    okonomi: Okonomi | None = trengst(
        CLEARED, "ingen, i_budsjett, utanfor_budsjett eller ukjend"
    )
    plansamsvar: Plansamsvar | None = trengst(CLEARED, "ja, nei eller ukjend")
    klarert_av: Linje | None = Field(
        None, description="Kven i administrasjonen som klarerte (stilling)"
    )
    avklart: Dato | None = Field(None, description="Dagen det vart avklart; elles som avgjerda")
    budsjettref: Linje | None = trengst(
        "når kostnaden er i budsjettet", "Budsjettvedtaket kostnaden er i"
    )
    belop_eingong: Kroner | None = Field(None, description="Eingongskostnad i heile kroner")
    belop_aar: Kroner | None = Field(None, description="Kostnad per år i heile kroner")
    varigheit: Aar | None = Field(None, description="Kor mange år kostnaden varer")
    plan: Linje | None = trengst("når saka ikkje er i samsvar med planane", "Planen")
    planorgan: PartnerOrgan | None = trengst(
        "når saka ikkje er i samsvar med planane", "Organet som vedtok planen"
    )
    treng: Tekst | None = trengst("når noko er ukjent", "Det som manglar for å avklare")
    lovkrav: Linje | None = trengst("når saka er ein plan", "Lova som styrer planlegginga")
    planforankring: Linje | None = trengst(
        "når saka er ein plan", "Den vedtekne planen saka kviler på"
    )


AVKLART = frozenset(
    {
        "prinsipiell", "okonomi", "plansamsvar", "klarert_av", "avklart", "budsjettref",
        "belop_eingong", "belop_aar", "varigheit", "plan", "planorgan", "treng",
        "lovkrav", "planforankring",
    }
)
"""The fields of InnfoerSvar that say what the case is for the partner, not what it answered."""


class StadfestInnfoering(CaseForm):
    """Stadfest ei sak som ein annan har ført inn, og svara som følgjer henne."""
