"""Every verb by name: the one list that terminal, scripts and rulebook all go through."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from cases.actor import Act
from cases.receipt import Outcome
from workflow import (
    avklaring,
    avslutning,
    forms,
    fraasegn,
    handsaming,
    innmelding,
    konsensus,
    ordlyd,
    partner_forms,
    register,
    register_forms,
    rundgang,
    utgreiing,
)
from workflow.fields import CaseForm, Form
from workflow.ports import UnitOfWork

UseCase = Callable[..., Outcome]


@dataclass(frozen=True, slots=True)
class Verb:
    """A use case with its form. `needs_hf` is True for verbs that are not about one case."""

    name: str
    form: type[Form]
    use_case: UseCase

    @property
    def needs_hf(self) -> bool:
        return not issubclass(self.form, CaseForm)

    def run(self, uow: UnitOfWork, hf: str, form: Form, act: Act) -> Outcome:
        """Do it. `hf` is the helsefellesskap for verbs that are not about one case."""
        do = partial(self.use_case, uow, hf) if self.needs_hf else partial(self.use_case, uow)
        return do(form, act)


def _listed(*rows: tuple[str, type[Form], Any]) -> Mapping[str, Verb]:
    return {name: Verb(name, form, do) for name, form, do in rows}


VERBS: Mapping[str, Verb] = _listed(
    ("meld_inn", forms.MeldInn, innmelding.meld_inn),
    ("varsle", forms.Varsle, innmelding.varsle),
    ("legg_ved", forms.LeggVed, utgreiing.legg_ved),
    ("ny_ordlyd", forms.NyOrdlyd, ordlyd.ny_ordlyd),
    ("lyft_ordlyd", forms.LyftOrdlyd, ordlyd.lyft_ordlyd),
    ("send_til_utgreiing", forms.SendTilUtgreiing, utgreiing.send_til_utgreiing),
    ("send_til_ssu", forms.SendTilSsu, utgreiing.send_til_ssu),
    ("handsam", forms.Handsam, handsaming.handsam),
    ("send_attende", forms.SendAttende, handsaming.send_attende),
    ("presenter_pm", forms.Presenter, handsaming.presenter_pm),
    ("lyft_pm", forms.LyftPm, handsaming.lyft_pm),
    ("avklar", partner_forms.Avklar, avklaring.avklar),
    ("opne_runde", forms.OpneRunde, rundgang.opne_runde),
    ("svar", partner_forms.Svar, rundgang.svar),
    ("stadfest", partner_forms.Stadfest, avklaring.stadfest),
    ("kontroller_svar", partner_forms.KontrollerSvar, avklaring.kontroller_svar),
    ("trekk_svar", partner_forms.TrekkSvar, avklaring.trekk_svar),
    ("avgrens", forms.Avgrens, handsaming.avgrens),
    ("meld_usemje", forms.MeldUsemje, rundgang.meld_usemje),
    ("send_til_tvisteloysing", forms.SendTilTvisteloysing, avslutning.send_til_tvisteloysing),
    ("konstater_semje", forms.KonstaterSemje, konsensus.konstater_semje),
    ("signer", partner_forms.Signer, konsensus.signer),
    ("vedta", forms.Vedta, konsensus.vedta),
    ("ta_til_vitande", forms.TaTilVitande, avslutning.ta_til_vitande),
    ("avvis", forms.Avvis, avslutning.avvis),
    ("trekk_saka", forms.TrekkSaka, avslutning.trekk_saka),
    ("feilregistrer", forms.Feilregistrer, avslutning.feilregistrer),
    ("fraasegn", partner_forms.Fraasegn, fraasegn.fraasegn),
    ("raadgjeving", partner_forms.Raadgjeving, fraasegn.raadgjeving),
    ("innarbeid", forms.Innarbeid, handsaming.innarbeid),
    ("paa_vent", forms.PaaVent, avslutning.paa_vent),
    ("ta_opp_att", forms.TaOppAtt, avslutning.ta_opp_att),
    ("ny_kontakt", register_forms.NyKontakt, register.ny_kontakt),
    ("avslutt_kontakt", register_forms.AvsluttKontakt, register.avslutt_kontakt),
    ("nytt_reglement", register_forms.NyttReglement, register.nytt_reglement),
)
