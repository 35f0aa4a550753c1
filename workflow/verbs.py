"""Every verb by name: the one list that terminal, scripts and rulebook all go through."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from cases.actor import Act
from cases.receipt import Outcome
from cases.steps import Trekk
from workflow import (
    avklaring,
    avslutning,
    fraasegn,
    handsaming,
    innfoering,
    innfoerte_svar,
    innmelding,
    journal,
    konsensus,
    oppfolging,
    ordlyd,
    overfoering,
    plikter,
    purring,
    retting,
    rundgang,
    samanslaaing,
    sending,
    trekking,
    utgreiing,
    utsetjing,
)
from workflow.forms import (
    case_forms as forms,
)
from workflow.forms import (
    follow_forms,
    hf_forms,
    innfoering_forms,
    innmelding_forms,
    moete_forms,
    organ_forms,
    partner_forms,
    purre_forms,
    register_forms,
    sending_forms,
)
from workflow.forms.errors import Feil
from workflow.forms.fields import CaseForm, Form
from workflow.ports import UnitOfWork
from workflow.register import (
    avtale,
    innboks,
    innstilling,
    kontakt,
    kontakthending,
    moete,
    oppseiing,
    organ,
    partnar,
    reglement,
)
from workflow.shut_step import stopped_by_step

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
        try:
            return do(form, act)
        except Feil:
            shut = self._stopped_by_step(uow, form, act)
            if shut is None:
                raise
            return shut

    def _stopped_by_step(self, uow: UnitOfWork, form: Form, act: Act) -> Outcome | None:
        """Nobody is asked to mend the details of an act that cannot be done anyway."""
        if not isinstance(form, CaseForm):
            return None
        return stopped_by_step(uow, Trekk(self.name), form, act)


def _listed(*rows: tuple[str, type[Form], Any]) -> Mapping[str, Verb]:
    return {name: Verb(name, form, do) for name, form, do in rows}


VERBS: Mapping[str, Verb] = _listed(
    ("meld_inn", innmelding_forms.MeldInn, innmelding.meld_inn),
    ("varsle", innmelding_forms.Varsle, innmelding.varsle),
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
    ("trekk_svar", partner_forms.TrekkSvar, trekking.trekk_svar),
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
    ("utset_frist", forms.UtsetFrist, utsetjing.utset_frist),
    ("purr", purre_forms.Purr, purring.purr),
    ("lovnad", purre_forms.Lovnad, purring.lovnad),
    ("samtale", purre_forms.Samtale, purring.samtale),
    ("stopp_sending", sending_forms.StoppSending, sending.stopp_sending),
    ("send_att", sending_forms.SendAtt, sending.send_att),
    ("medverknad", follow_forms.Medverknad, oppfolging.medverknad),
    ("milepael", follow_forms.Milepael, oppfolging.milepael),
    ("omfordel", follow_forms.Omfordel, oppfolging.omfordel),
    ("endre_omfang", follow_forms.EndreOmfang, oppfolging.endre_omfang),
    ("tvistesteg", follow_forms.Tvistesteg, oppfolging.tvistesteg),
    ("stadfest_plikt", follow_forms.StadfestPlikt, oppfolging.stadfest_plikt),
    ("ny_plikt", follow_forms.NyPlikt, plikter.ny_plikt),
    ("minn_plikt", follow_forms.MinnPlikt, plikter.minn_plikt),
    ("rett", follow_forms.Rett, retting.rett),
    ("slaa_saman", follow_forms.SlaaSaman, samanslaaing.slaa_saman),
    ("overfoer", follow_forms.Overfoer, overfoering.overfoer),
    ("eige_saksnummer", follow_forms.EigeSaksnummer, journal.eige_saksnummer),
    ("vurder_innsyn", follow_forms.VurderInnsyn, journal.vurder_innsyn),
    ("innfoer_sak", innfoering_forms.InnfoerSak, innfoering.innfoer_sak),
    ("innfoer_svar", innfoering_forms.InnfoerSvar, innfoerte_svar.innfoer_svar),
    (
        "stadfest_innfoering", innfoering_forms.StadfestInnfoering,
        innfoerte_svar.stadfest_innfoering,
    ),
    ("ny_kontakt", register_forms.NyKontakt, kontakt.ny_kontakt),
    ("avslutt_kontakt", register_forms.AvsluttKontakt, kontakt.avslutt_kontakt),
    ("fravaer", purre_forms.Fravaer, kontakthending.fravaer),
    ("stadfest_kontakt", purre_forms.StadfestKontakt, kontakthending.stadfest_kontakt),
    ("retur", purre_forms.Retur, kontakthending.retur),
    ("nytt_reglement", register_forms.NyttReglement, reglement.nytt_reglement),
    ("stadfest_reglement", register_forms.StadfestReglement, reglement.stadfest_reglement),
    ("ny_partnar", register_forms.NyPartnar, partnar.ny_partnar),
    ("nytt_namn", register_forms.NyttNamn, partnar.nytt_namn),
    ("slaa_saman_partnarar", register_forms.SlaaSamanPartnarar, partnar.slaa_saman_partnarar),
    ("del_partnar", register_forms.DelPartnar, partnar.del_partnar),
    ("nytt_organ", organ_forms.NyttOrgan, organ.nytt_organ),
    ("endre_organ", organ_forms.EndreOrgan, organ.endre_organ),
    ("oppnemn", organ_forms.Oppnemn, organ.oppnemn),
    ("avslutt_verv", organ_forms.AvsluttVerv, organ.avslutt_verv),
    ("nytt_moete", moete_forms.NyttMoete, moete.nytt_moete),
    ("flytt_moete", moete_forms.FlyttMoete, moete.flytt_moete),
    ("ny_avtale", organ_forms.NyAvtale, avtale.ny_avtale),
    ("avtalehending", organ_forms.Avtalehending, avtale.avtalehending),
    ("sei_opp_avtale", organ_forms.SeiOppAvtale, oppseiing.sei_opp_avtale),
    ("mottak", organ_forms.Mottak, innboks.mottak),
    ("set_brytar", hf_forms.SetBrytar, innstilling.set_brytar),
    ("set_tal", hf_forms.SetTal, innstilling.set_tal),
    ("handsam_innkome", organ_forms.HandsamInnkome, innboks.handsam_innkome),
)
