"""Codes as people read them: standing, answers, decisions and outcomes in plain Nynorsk."""

import re
from datetime import date, datetime

from cases import oslo
from rules.teljing import Standing

STANDING: dict[Standing, str] = {
    Standing.TEL: "svaret tel",
    Standing.INGEN: "har ikkje svara",
    Standing.MELLOMBELS: "svaret er mellombels og må stadfestast eller kontrollerast",
    Standing.IKKJE_JA: "har ikkje sagt ja",
    Standing.GAMMAL_ORDLYD: "har svara på ein eldre ordlyd",
    Standing.FEIL_NIVAA: "organet som svara, har ikkje mynde",
    Standing.MAA_STADFEST: "må stadfeste avklaringa si",
}

WORDS: dict[str, str] = {
    "ja_med_merknad": "ja med merknad", "gjeld_ikkje_oss": "gjeld ikkje oss",
    "teke_til_vitande": "teke til vitande", "tilraading": "tilråding",
    "delt_tilraading": "delt tilråding", "attende": "send attende", "godkjent": "godkjend",
    "vidare_til_pm": "vidare til Partnarskapsmøtet", "forste": "første",
    "konsensus": "konsensusmodellen", "to_trinn": "to trinn", "fraasegn": "fråsegn",
    "raad": "råd", "kost_nytte": "kost–nytte", "signert_avtale": "signert avtale",
    "gjennomfort": "gjennomført",
    "helseforetak": "helseføretak", "rhf": "regionalt helseføretak", "raadgjevar": "rådgjevar",
    "bor": "bør", "koyrbar": "køyrbar", "atvaring": "åtvaring", "atvar": "åtvar",
    "ramme": "rammeavtale", "saeravtale": "særavtale", "avloyst": "avløyst",
    "loyst": "løyst", "ikkje_loyst": "ikkje løyst",
    "epost": "e-post", "autosvar": "automatisk svar", "fravaer": "fråvær",
    "formannskap": "formannskapsmodellen", "parlamentarisme": "parlamentarisk modell",
}
"""Codes that do not read well as they stand."""

def word(code: str) -> str:
    return WORDS.get(code, code.replace("_", " "))


PLACES: dict[str, str] = {
    "fraa": "første dag", "til": "siste dag", "mote": "møte", "forre": "førre svar",
    "vegen": "vegen vidare", "gammal": "gammal ordlyd", "ny": "ny ordlyd", "gjort": "hending",
    "laga": "dagen ordlyden vart laga", "alle": "tal på alle", "innmeldt": "innmeldingsdagen",
    "kven": "den som handlar", "steg": "steget", "trekk": "gjere dette",
    "omraade": "området", "milepaelar": "milepælar", "ssu": "SSU",
    "svarorgan": "organet som svara", "motpart": "motparten", "kva": "det som manglar",
}
"""What stands in a rule's sentence before there is a case to fill it in from."""
_PLACE = re.compile(r"\{(\w+)\}")


def placeholders(template: str) -> str:
    """«{partnar}» as ‹partnar›; a place for further help, which is often empty, is left out."""
    text = template.replace("{hjelp}", "")
    return _PLACE.sub(lambda m: f"‹{PLACES.get(m[1], word(m[1]))}›", text)


def day_text(day: date | None) -> str:
    """«2. mars 2026», or nothing where there is no day."""
    return oslo.day_text(day) if day else ""


def instant_words(at: datetime) -> str:
    """«måndag 2. mars 2026 klokka 10.10», by the clock in Norway."""
    here = at.astimezone(oslo.OSLO)
    return f"{WEEKDAYS[here.weekday()]} {oslo.day_text(here.date())} klokka {here:%H.%M}"


WEEKDAYS = ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag")


def steps_word(name: str) -> str:
    """A step's plain words with a capital, for a list."""
    return name[:1].upper() + name[1:]
