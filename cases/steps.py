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
    """Every act: those that can move a case, those that only add to it, and after INNFOER those on
    the register of a helsefellesskap, which are about no case."""

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
    UTSET_FRIST = "utset_frist"
    SLAA_SAMAN = "slaa_saman"
    MEDVERKNAD = "medverknad"
    MILEPAEL = "milepael"
    OMFORDEL = "omfordel"
    ENDRE_OMFANG = "endre_omfang"
    TVISTESTEG = "tvistesteg"
    RETT = "rett"
    EIGE_SAKSNUMMER = "eige_saksnummer"
    VURDER_INNSYN = "vurder_innsyn"
    STADFEST_PLIKT = "stadfest_plikt"
    NY_PLIKT = "ny_plikt"
    MINN_PLIKT = "minn_plikt"
    OVERFOER = "overfoer"
    INNFOER_SAK = "innfoer_sak"
    INNFOER_SVAR = "innfoer_svar"
    STADFEST_INNFOERING = "stadfest_innfoering"
    PURR = "purr"
    LOVNAD = "lovnad"
    SAMTALE = "samtale"
    STOPP_SENDING = "stopp_sending"
    SEND_ATT = "send_att"

    INNFOER = "innfoer"
    NY_KONTAKT = "ny_kontakt"
    AVSLUTT_KONTAKT = "avslutt_kontakt"
    NYTT_REGLEMENT = "nytt_reglement"
    STADFEST_REGLEMENT = "stadfest_reglement"
    NY_PARTNAR = "ny_partnar"
    NYTT_NAMN = "nytt_namn"
    SLAA_SAMAN_PARTNARAR = "slaa_saman_partnarar"
    DEL_PARTNAR = "del_partnar"
    NYTT_ORGAN = "nytt_organ"
    ENDRE_ORGAN = "endre_organ"
    OPPNEMN = "oppnemn"
    AVSLUTT_VERV = "avslutt_verv"
    NYTT_MOETE = "nytt_moete"
    NY_AVTALE = "ny_avtale"
    AVTALEHENDING = "avtalehending"
    SEI_OPP_AVTALE = "sei_opp_avtale"
    MOTTAK = "mottak"
    HANDSAM_INNKOME = "handsam_innkome"
    SET_BRYTAR = "set_brytar"
    SET_TAL = "set_tal"
    FRAVAER = "fravaer"
    STADFEST_KONTAKT = "stadfest_kontakt"
    RETUR = "retur"
    FLYTT_MOETE = "flytt_moete"
    OVERSYN = "oversyn"
