"""The steps a case may stand in, and the acts that exist: the alphabet of the saksgang."""

from enum import StrEnum


class Step(StrEnum):
    """Where a case stands (sakssteg). The last seven are ends: nothing leads out of them."""

    INNMELDT = "innmeldt"
    UTGREIING = "utgreiing"
    HANDSAMA_I_SSU = "handsama_i_ssu"
    RUNDGANG = "rundgang"
    KONSENSUS = "konsensus"
    USEMJE = "usemje"
    VEDTEKE = "vedteke"
    AVVIST = "avvist"
    TREKT = "trekt"
    TVISTELOYSING = "tvisteloysing"
    TEKEN_TIL_VITANDE = "teken_til_vitande"
    FEILREGISTRERT = "feilregistrert"
    SLEGEN_SAMAN = "slegen_saman"

    @property
    def is_end(self) -> bool:
        return self in END_STEPS


END_STEPS = frozenset(
    {
        Step.VEDTEKE,
        Step.AVVIST,
        Step.TREKT,
        Step.TVISTELOYSING,
        Step.TEKEN_TIL_VITANDE,
        Step.FEILREGISTRERT,
        Step.SLEGEN_SAMAN,
    }
)


class Trekk(StrEnum):
    """Every act on a case: those that can move it, and those that only add to it."""

    MELD_INN = "meld_inn"
    VARSLE = "varsle"
    SEND_TIL_UTGREIING = "send_til_utgreiing"
    SEND_TIL_SSU = "send_til_ssu"
    HANDSAM = "handsam"
    SEND_ATTENDE = "send_attende"
    PRESENTER_PM = "presenter_pm"
    LYFT_PM = "lyft_pm"
    OPNE_RUNDE = "opne_runde"
    AVGRENS = "avgrens"
    MELD_USEMJE = "meld_usemje"
    SEND_TIL_TVISTELOYSING = "send_til_tvisteloysing"
    KONSTATER_SEMJE = "konstater_semje"
    VEDTA = "vedta"
    TA_TIL_VITANDE = "ta_til_vitande"
    AVVIS = "avvis"
    TREKK_SAKA = "trekk_saka"
    FEILREGISTRER = "feilregistrer"
    LEGG_VED = "legg_ved"
    NY_ORDLYD = "ny_ordlyd"
    LYFT_ORDLYD = "lyft_ordlyd"
    AVKLAR = "avklar"
    STADFEST = "stadfest"
    SVAR = "svar"
    KONTROLLER_SVAR = "kontroller_svar"
    TREKK_SVAR = "trekk_svar"
    FRAASEGN = "fraasegn"
    INNARBEID = "innarbeid"
    RAADGJEVING = "raadgjeving"
    SIGNER = "signer"
    PAA_VENT = "paa_vent"
    TA_OPP_ATT = "ta_opp_att"
    INNFOER = "innfoer"
    NY_KONTAKT = "ny_kontakt"
    AVSLUTT_KONTAKT = "avslutt_kontakt"
    NYTT_REGLEMENT = "nytt_reglement"
