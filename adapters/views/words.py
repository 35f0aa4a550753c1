"""Codes as people read them: standing, answers, decisions and outcomes in plain Nynorsk."""

import re
from datetime import date, datetime

from cases import oslo
from cases.listing import capital
from rules.purretrinn import rungs
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
    "fravaer_bort": "fråværet er teke bort",
    "drofta": "drøfta", "laeringsnotat": "læringsnotat", "aarsmelding": "årsmelding",
    "foringssjekk": "føringssjekk", "utgaatt": "utgått", "tvisteloysing": "tvisteløysing",
    "barn_unge": "barn og unge", "psykisk_rus": "psykisk helse og rus",
    "kroniske": "kronisk sjuke",
    "ssu": "SSU", "pko": "PKO", "ks": "KS", "ungdomsraad": "ungdomsråd", "komite": "komité",
    "ordforar": "ordførar", "byraad": "byråd", "byraad_einskild": "ein byråd åleine",
    "kommunedirektor": "kommunedirektør", "kommunaldirektor": "kommunaldirektør",
    "adm_dir": "administrerande direktør", "pm": "Partnarskapsmøtet", "sse": "sekretariatet",
    "ou": "områdeutval", "ak": "kontaktutval", "fsu": "fagutval",
    "adhoc": "ad hoc-utval", "skroepelege_eldre": "skrøpelege eldre",
    "handsama_i_ssu": "handsama i SSU",
    "formannskap": "formannskapsmodellen", "parlamentarisme": "parlamentarisk modell",
}
"""Codes that do not read well as they stand."""


def word(code: str) -> str:
    return WORDS.get(code, code.replace("_", " "))


_CODE = re.compile(r"\b[a-zæøå]+(?:_[a-zæøå0-9]+)+\b")


def uncoded(text: str) -> str:
    """The text with each word that is written as in a program said in plain words."""
    return _CODE.sub(lambda m: word(m[0]), text)


def letter_kind(code: str) -> str:
    """What kind of letter a mail is: a rung of the ladder by its name."""
    rung = rungs().get(code)
    return rung.namn if rung else word(code)


def size_words(size: int) -> str:
    """«340 kB» or «2,4 MB»."""
    if size < _MEGA:
        return f"{max(1, round(size / 1000))} kB"
    return f"{size / _MEGA:.1f} MB".replace(".", ",")


_MEGA = 1_000_000
PLACES: dict[str, str] = {
    "fraa": "første dag", "til": "siste dag", "mote": "møte", "forre": "førre svar",
    "vegen": "vegen vidare", "gammal": "gammal ordlyd", "ny": "ny ordlyd", "gjort": "hending",
    "laga": "dagen ordlyden vart laga", "alle": "tal på alle", "innmeldt": "innmeldingsdagen",
    "kven": "den som handlar", "steg": "steget", "trekk": "gjere dette",
    "omraade": "området", "milepaelar": "milepælar", "ssu": "SSU",
    "svarorgan": "organet som svara", "motpart": "motparten", "kva": "det det gjeld",
    "aar": "år", "dagar": "så mange dagar", "foerst": "først", "fylgje": "følgja", "gaar": "går",
    "gaatt": "gått", "gjetta": "den som skreiv", "hogst": "høgst", "innfoert": "innført",
    "inngaatt": "inngått", "maanader": "månader", "naar": "når", "nivaa": "nivå",
    "stand": "korleis det står til", "tal": "så mange", "har": "det som er der",
}
"""What stands in a rule's sentence before there is a case to fill it in from."""

OWN_PLACES: dict[tuple[str, str], str] = {
    ("FRI-02", "no"): "fristen no", ("FRI-02", "ny"): "den nye fristen",
    ("OVF-02", "gammal"): "den gamle partnaren", ("OVF-05", "gammal"): "den gamle partnaren",
    ("SLA-04", "gammal"): "den gamle partnaren", ("SLA-05", "gammal"): "den gamle partnaren",
    ("SVA-07", "gjort"): "det organet har gjort", ("LAR-03", "gonger"): "så mange gonger",
}
"""The same, where a rule means something of its own by the word."""
_PLACE = re.compile(r"\{(\w+)\}")


def placeholders(template: str, rule: str = "") -> str:
    """«{partnar}» as ‹partnar›; a place for further help, which is often empty, is left out."""
    text = template.replace("{hjelp}", "")
    return _PLACE.sub(lambda m: f"‹{_place(rule, m[1])}›", text)


def _place(rule: str, name: str) -> str:
    return OWN_PLACES.get((rule, name)) or PLACES.get(name) or word(name)


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
    return capital(name)


def moment_text(at: datetime) -> str:
    """«22. november 2026 kl. 04.52», by the clock in Norway."""
    local = at.astimezone(oslo.OSLO)
    return f"{oslo.day_text(local.date())} kl. {local:%H.%M}"
