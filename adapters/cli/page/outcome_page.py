"""What came of a command, as people read it and as JSON."""

import json
from collections.abc import Sequence
from typing import Any

import typer

from adapters.cli.page.paper import say
from adapters.grounds import ground_json
from cases.canonical import Json
from cases.receipt import Ground, Outcome
from cases.steps import Step, Trekk
from rules.nemningar import STEP_NAMES
from workflow.forms.errors import Feil

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
    "stopp_sending": "Breva som ikkje hadde gått, er stoppa",
    "send_att": "Breva som var stoppa, vert sende",
    "innfoer": "Helsefellesskapet er lese inn",
    "innfoer_sak": "Saka er ført inn slik ho stod frå før",
    "innfoer_svar": "Svaret er ført inn slik det vart gitt før",
    "stadfest_innfoering": "Innføringa er stadfesta av ein annan person",
    "ny_kontakt": "Kontakten er ført inn",
    "avslutt_kontakt": "Kontakten er avslutta",
    "fravaer": "Fråværet er ført inn",
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
"""One sentence for each act, as done."""

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


def outcome_json(outcome: Outcome, number: str | None) -> dict[str, Json]:
    step = outcome.til or outcome.fraa
    receipt = outcome.kvittering
    return {
        "utfall": outcome.utfall.value,
        "saksnummer": number,
        "sakssteg": step.value if step else None,
        "versjon": outcome.versjon,
        "ny": outcome.ny,
        "hinder": [ground_json(g) for g in receipt.stops],
        "atvaringar": [ground_json(g) for g in receipt.warnings],
    }


def fault_json(fault: Feil) -> dict[str, Json]:
    nothing: dict[str, Json] = {
        "utfall": "feil", "saksnummer": None, "sakssteg": None, "versjon": None, "ny": None,
        "hinder": [], "atvaringar": [],
    }
    return nothing | {"feil": {"felt": fault.felt, "melding": fault.melding}}


def say_json(content: Any) -> None:
    typer.echo(json.dumps(content, ensure_ascii=False, indent=2))


def say_outcome(
    outcome: Outcome, number: str | None, *, why: bool, told: Sequence[str] = ()
) -> None:
    """One plain sentence first; what lies behind it opens with --kvifor."""
    receipt = outcome.kvittering
    if outcome.ok and not (outcome.trekk is Trekk.VARSLE and told):
        say(_done(outcome, number))
    for sentence in told:
        say_line(sentence)
    for ground in receipt.stops:
        say_ground(ground, why=why, number=outcome.saksnummer)
    for ground in receipt.warnings:
        say_ground(ground, why=why, mark="Merk: ", number=outcome.saksnummer)
    if (receipt.stops or receipt.warnings) and not why:
        say("Kvifor? Legg til --kvifor.")
    if outcome.ok and number:
        say(_next(outcome))


def say_line(sentence: str) -> None:
    """A sentence; a command in it stands alone and unbroken, for it is there to be pasted."""
    if sentence.startswith("saksgang "):
        typer.echo(sentence)
    else:
        say(sentence, hang=2)


def say_ground(
    ground: Ground, *, why: bool, mark: str = "", indent: int = 0, number: str | None = None
) -> None:
    """The sentence, what to do now (with the number of this very case), and what lies behind."""
    sentence = f"{mark}{ground.grunn or 'Regelen kunne ikkje vurderast.'}"
    say(sentence, indent=indent, hang=2, strong=not mark)
    if ground.raad:
        say(f"Kva no: {with_number(ground.raad, number)}", indent=indent + 2, hang=2)
    if why:
        behind = (f"Regel {ground.regel}", ground.heimel, ", ".join(ground.rader))
        say(" · ".join(b for b in behind if b), indent=indent + 2, hang=2)


def with_number(advice: str, number: str | None) -> str:
    """A command that the advice names as «saksgang kan», about this case."""
    return advice.replace("«saksgang kan»", f"«saksgang kan {number}»") if number else advice


def _done(outcome: Outcome, number: str | None) -> str:
    confirms = outcome.trekk is Trekk.STADFEST
    sentence = CONFIRMED[outcome.ny or ""] if confirms else DONE[outcome.trekk.value]
    kind = NUMBERED.get(outcome.trekk.value)
    about = [number or "", f"{kind} {outcome.ny}" if kind and _is_number(outcome.ny) else ""]
    told = ", ".join(a for a in about if a)
    return f"{sentence} ({told})." if told else f"{sentence}."


def _is_number(text: str | None) -> bool:
    return text is not None and text.isdigit()


def _next(outcome: Outcome) -> str:
    step = outcome.til or outcome.fraa or Step.INNMELDT
    still = "framleis" if outcome.fraa is (outcome.til or outcome.fraa) else "no"
    if step.is_end:
        return f"Saka er {still} {STEP_NAMES[step]}."
    look = f"Sjå kva ho kan gjere: «saksgang kan {outcome.saksnummer}»."
    return f"Saka er {still} {STEP_NAMES[step]}. {look}"
