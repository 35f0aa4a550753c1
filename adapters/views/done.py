"""What is said when an act is done."""

from cases.receipt import Outcome
from cases.steps import Trekk

DONE: dict[str, str] = {
    "meld_inn": "Saka er registrert",
    "varsle": "Forehandsvarselet er ført inn",
    "legg_ved": "Dokumentet er lagt ved",
    "ny_ordlyd": "Ny ordlyd er sett",
    "lyft_ordlyd": "Rettinga vert rekna som reell",
    "send_til_utgreiing": "Saka er send til utgreiing",
    "send_til_ssu": "Saka er send til handsaming i SSU",
    "handsam": "Handsaminga er ført inn",
    "send_attende": "Saka er send attende",
    "presenter_pm": "Presentasjonen er ført inn",
    "lyft_pm": "Saka er lyft",
    "avklar": "Avklaringa er ført inn",
    "opne_runde": "Saka er send på rundgang hjå partane",
    "svar": "Svaret er teke imot",
    "stadfest": "Det er stadfesta",
    "kontroller_svar": "Registreringa er kontrollert",
    "trekk_svar": "Svaret er trekt",
    "avgrens": "Saka er avgrensa til partnarane som er samde",
    "meld_usemje": "Usemja er meld",
    "send_til_tvisteloysing": "Usemja er send til tvisteløysing",
    "konstater_semje": "Semja er konstatert",
    "signer": "Signaturen er ført inn",
    "vedta": "Vedtaket er ført inn",
    "ta_til_vitande": "Saka er teken til vitande",
    "avvis": "Saka er avvist",
    "trekk_saka": "Saka er trekt",
    "feilregistrer": "Saka er merkt som feilregistrert",
    "fraasegn": "Fråsegna er lagd ved",
    "raadgjeving": "Rådet er lagt ved",
    "innarbeid": "Det er ført inn korleis innspelet er møtt",
    "paa_vent": "Saka er sett på vent",
    "ta_opp_att": "Saka er teken opp att",
    "utset_frist": "Svarfristen er flytta",
    "purr": "Purringa er ført inn",
    "lovnad": "Lovnaden er ført inn; partnaren vert ikkje purra før dagen er forbi",
    "samtale": "Samtalen er ført inn",
    "stopp_sending": "Sendinga er stoppa",
    "send_att": "Stoppa brev vert sende likevel",
    "innfoer": "Helsefellesskapet er lese inn",
    "innfoer_sak": "Saka er ført inn slik ho stod frå før",
    "innfoer_svar": "Svaret er ført inn slik det vart gitt før",
    "stadfest_innfoering": "Innføringa er stadfesta av ein annan person",
    "ny_kontakt": "Kontakten er ført inn",
    "avslutt_kontakt": "Kontakten er avslutta",
    "fravaer": "Endringa i fråværet er ført inn",
    "stadfest_kontakt": "Kontakten er stadfesta",
    "retur": "Returen er ført inn; breva går ein annan veg til kontakten er stadfesta",
    "nytt_reglement": "Reglementet er ført inn",
    "stadfest_reglement": "Lesinga av reglementet er stadfesta",
    "medverknad": "Medverknaden er ført inn",
    "milepael": "Milepælen er ført inn",
    "omfordel": "Saka er gitt til eit anna organ",
    "endre_omfang": "Omfanget er endra",
    "tvistesteg": "Steget på tvistestigen er ført inn",
    "stadfest_plikt": "Stoda for plikta er ført inn",
    "ny_plikt": "Plikta er ført inn på vedtaket",
    "minn_plikt": "Partnaren er minna om plikta",
    "rett": "Rettinga er ført inn",
    "slaa_saman": "Saka er slegen saman med den andre",
    "overfoer": "Pliktene er førte over",
    "eige_saksnummer": "Saksnummeret hjå parten er ført inn",
    "vurder_innsyn": "Vurderinga av innsyn er ført inn",
    "ny_partnar": "Partnaren er ført inn",
    "nytt_namn": "Det nye namnet er ført inn",
    "slaa_saman_partnarar": "Samanslåinga av partnarane er ført inn",
    "del_partnar": "Delinga av partnaren er ført inn",
    "nytt_organ": "Organet er ført inn",
    "endre_organ": "Organet er endra",
    "oppnemn": "Oppnemninga er ført inn",
    "avslutt_verv": "Vervet er avslutta",
    "nytt_moete": "Møtekalenderen er ført inn",
    "flytt_moete": "Endringa i møtekalenderen er ført inn",
    "ny_avtale": "Avtalen er ført inn",
    "avtalehending": "Hendinga er ført inn på avtalen",
    "sei_opp_avtale": "Oppseiinga er ført inn",
    "mottak": "Det er lagt i innboksen",
    "set_brytar": "Brytaren er sett",
    "set_tal": "Talet er sett",
    "handsam_innkome": "Det er ført inn kva som skal skje",
}

CONFIRMED = {
    "avklaring": "Avklaringa er stadfesta",
    "svar": "Svaret er stadfesta",
    "ordlyd": "Den redaksjonelle rettinga er stadfesta",
}
"""What was confirmed, which the act alone does not say."""

NUMBERED = {
    "legg_ved": "dokument", "ny_ordlyd": "ordlyd", "opne_runde": "runde", "mottak": "nummer",
}
"""Acts whose new noun people refer to by a number."""


def done_sentence(outcome: Outcome, number: str | None) -> str:
    confirms = outcome.trekk is Trekk.STADFEST
    sentence = CONFIRMED[outcome.ny or ""] if confirms else DONE[outcome.trekk.value]
    kind = NUMBERED.get(outcome.trekk.value)
    about = [number or "", f"{kind} {outcome.ny}" if kind and _is_number(outcome.ny) else ""]
    told = ", ".join(a for a in about if a)
    return f"{sentence} ({told})." if told else f"{sentence}."


def _is_number(text: str | None) -> bool:
    return text is not None and text.isdigit()
