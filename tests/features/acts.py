"""The acts of the rulebook: how each is said in Nynorsk, now and done, and which verb it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.features import words

TEKST = '"(?P<tekst>[^"]+)"'
FELLES = f"(?P<fellesorgan>{words.one_of(words.FELLESORGAN)})"
EIGE = f"(?P<eigeorgan>{words.one_of(words.ORGAN)})"
PARTNARNAMN = words.one_of(words.PARTNARAR)
DOKUMENT = f"(?P<dokument>{words.one_of(words.DOKUMENT)})"
RAADGJEVAR = words.one_of(words.RAADGJEVARAR)
KVEN = f"(?P<kven>sekretariatet|{PARTNARNAMN}|{RAADGJEVAR}|{words.one_of(words.FELLESORGAN)})"


@dataclass(frozen=True, slots=True)
class ActWords:
    """«Når sekretariatet {now}» and «Gitt sekretariatet har {done}» are one verb."""

    now: str
    done: str
    verb: str
    fixed: Mapping[str, Any] = field(default_factory=dict)


SAID: tuple[ActWords, ...] = (
    ActWords(f"sender saka til utgreiing i {FELLES}", f"sendt saka til utgreiing i {FELLES}",
             "send_til_utgreiing"),
    ActWords("sender saka til SSU", "sendt saka til SSU", "send_til_ssu"),
    ActWords("varslar partnarane", "varsla partnarane", "varsle"),
    ActWords(f"legg ved dokumentet {DOKUMENT}", f"lagt ved dokumentet {DOKUMENT}", "legg_ved"),
    ActWords(f"set ordlyden {TEKST}", f"sett ordlyden {TEKST}", "ny_ordlyd"),
    ActWords("krev at rettinga vert rekna som reell", "kravt at rettinga vert rekna som reell",
             "lyft_ordlyd"),
    ActWords("opnar ein runde", "opna ein runde", "opne_runde"),
    ActWords("utset svarfristen", "utsett svarfristen", "utset_frist",
             {"grunn": "Partnarane ba om lengre tid."}),
    ActWords("stoppar sendinga", "stoppa sendinga", "stopp_sending",
             {"grunn": "Det står feil dato i brevet."}),
    ActWords("sender dei stoppa breva likevel", "sendt dei stoppa breva likevel", "send_att"),
    ActWords("konstaterer semje", "konstatert semje", "konstater_semje"),
    ActWords("fører inn vedtaket", "ført inn vedtaket", "vedta"),
    ActWords("fører inn ei plikt som følgjer av vedtaket",
             "ført inn ei plikt som følgjer av vedtaket", "ny_plikt",
             {"grunn": "Vedtaket seier det i punkt 1."}),
    ActWords("minner om den fyrste plikta", "minna om den fyrste plikta", "minn_plikt",
             {"plikt": 1}),
    ActWords("sender saka attende", "sendt saka attende", "send_attende",
             {"grunn": "Saka må greiast betre ut."}),
    ActWords("melder usemje", "meldt usemje", "meld_usemje",
             {"grunn": "Partnarane er usamde.", "eigar": "SSU"}),
    ActWords("sender saka til tvisteløysing", "sendt saka til tvisteløysing",
             "send_til_tvisteloysing", {"grunn": "Partnarane vert ikkje samde."}),
    ActWords("tek saka til vitande", "teke saka til vitande", "ta_til_vitande"),
    ActWords("avviser saka", "avvist saka", "avvis",
             {"grunn": "Saka høyrer heime ein annan stad."}),
    ActWords("trekkjer saka", "trekt saka", "trekk_saka", {"grunn": "Saka er ikkje aktuell."}),
    ActWords("merkjer saka som feilregistrert", "merkt saka som feilregistrert", "feilregistrer",
             {"grunn": "Saka er registrert to gonger."}),
    ActWords(f"set saka på vent fordi {TEKST}", f"sett saka på vent fordi {TEKST}", "paa_vent"),
    ActWords("tek saka opp att", "teke saka opp att", "ta_opp_att",
             {"grunn": "Det vi venta på, er kome."}),
    ActWords(f"lyfter saka til {FELLES}", f"lyft saka til {FELLES}", "lyft_pm",
             {"grunn": "Saka treng avklaring på øvste nivå."}),
    ActWords("stadfester avklaringa", "stadfesta avklaringa", "stadfest", {"kva": "avklaring"}),
    ActWords("stadfester svaret", "stadfesta svaret", "stadfest", {"kva": "svar"}),
    ActWords("stadfester rettinga", "stadfesta rettinga", "stadfest", {"kva": "ordlyd"}),
    ActWords("kontrollerer brevet", "kontrollert brevet", "kontroller_svar"),
    ActWords(f"trekkjer svaret ved {EIGE}", f"trekt svaret ved {EIGE}", "trekk_svar",
             {"grunn": "Vi har sett på saka på nytt."}),
    ActWords("stryk svaret som skrive feil", "stroke svaret som skrive feil", "trekk_svar",
             {"skrive_feil": True, "grunn": "Vi skreiv feil dag."}),
    ActWords(f"gir fråsegna {TEKST}", f"gitt fråsegna {TEKST}", "fraasegn", {"slag": "fraasegn"}),
    ActWords(f"gir innspelet {TEKST}", f"gitt innspelet {TEKST}", "fraasegn", {"slag": "innspel"}),
    ActWords(f"gir rådet {TEKST}", f"gitt rådet {TEKST}", "raadgjeving"),
    ActWords(r"arbeider inn innspel (?P<uttale>\d+)", r"arbeidd inn innspel (?P<uttale>\d+)",
             "innarbeid", {"korleis": "innarbeidd", "tekst": "Teken inn i teksten."}),
    ActWords("signerer avtalen", "signert avtalen", "signer",
             {"namn": "Kari Fjord", "stilling": "leiar"}),
)

Convert = Callable[[str], Any]
LABELS: Mapping[str, tuple[str, Convert]] = {
    "dag": ("dato", words.day),
    "frist": ("frist", words.day),
    "lengd": ("lengd", str),
    "til": ("til", words.day),
    "avgjerd": ("avgjerd", words.stored),
    "merknad": ("merknad", str),
    "grunngjeving": ("grunngjeving", str),
    "ordrett tekst": ("endra_tekst", str),
    "styrevedtak": ("styrevedtak", str),
    "ordlyd nummer": ("ordlyd", int),
    "òg om krinsen vert mindre": ("tek_avgrensing", words.yes),
    "namn på organet": ("organ_namn", str),
    "heimel": ("organ_heimel", str),
    "partnar": ("partnar", words.PARTNARAR.__getitem__),
    "motpart": ("motpart", words.PARTNARAR.__getitem__),
    "utfall": ("utfall", words.stored),
    "semje": ("semje", words.yes),
    "dissens": ("dissens", str),
    "modell": ("modell", words.stored),
    "grunn for modellen": ("modell_grunn", str),
    "mandat": ("mandat", str),
    "grunn": ("grunn", str),
    "eigar": ("eigar", str),
    "klasse": ("klasse", words.stored),
    "tekst": ("tekst", str),
    "grunn for pliktene": ("plikt_grunn", str),
    "tittel": ("tittel", str),
    "kostnad": ("kostnad", words.stored),
    "punkt i § 6-2": ("paragraf_6_2", str),
    "gjeld": ("partnarar", words.names),
    "bind nokon": ("forpliktande", words.yes),
    "gjeld begge nivå": ("begge_nivaa", words.yes),
    "gjeld éin pasient": ("gjeld_enkeltpasient", words.yes),
    "ekstern frist": ("ekstern_frist", words.day),
    "innspelsfrist": ("innspelsfrist", words.day),
    "gråsone": ("graasone", words.yes),
    "opphav": ("opphav", str),
    "innmeldar": ("innmeldar", lambda t: (words.FELLESORGAN | words.PARTNARAR)[t]),
    "avtaleform": ("avtaleform", words.stored),
    "første dag i vindauget": ("vindauge_fraa", words.day),
    "siste dag i vindauget": ("vindauge_til", words.day),
    "korleis": ("korleis", words.stored),
    "organ": ("organ", words.FELLESORGAN.__getitem__),
    "treng": ("treng", str),
    "budsjettvedtak": ("budsjettref", str),
    "plan": ("plan", str),
    "anonymisert": ("anonymisert", words.yes),
    "eige vedlegg": ("vedlegg", words.PARTNARAR.__getitem__),
    "avtale": ("avtale", words.AVTALAR.__getitem__),
    "under": ("under", words.AVTALAR.__getitem__),
    "målgruppe": ("maalgruppe", str),
    "merkelappar": ("merkelappar", words.stored_list),
    "pasientgrupper": ("pasientgrupper", words.stored_list),
    "område": ("omraade", str),
    "mellombels tiltak": ("mellombels_tiltak", str),
    "felles plan": ("fellesplan", words.yes),
    "planform": ("planform", words.stored),
    "prosjektleiar": ("prosjektleiar", str),
    "oppstart": ("oppstart", words.day),
    "styringsgruppe": ("styringsgruppe", words.FELLESORGAN.__getitem__),
    "lovkrav": ("lovkrav", str),
    "planforankring": ("planforankring", str),
    "rådgjevarar": ("raad", lambda t: [words.RAADGJEVARAR[n] for n in t.split(", ")]),
    "kven": ("kven", str),
    "fag": ("fag", str),
}
"""What may stand to the left in a table under an act, the field it is, and how it is read."""

Table = list[list[str]]


def facts(table: Table | None) -> dict[str, Any]:
    """The rows of a table under an act as fields; «plikt» may stand several times."""
    made: dict[str, Any] = {}
    for label, text in table or []:
        if label == "plikt":
            owner, _, what = text.partition(": ")
            made.setdefault("plikter", []).append(f"{words.PARTNARAR[owner]}: {what}")
        elif label not in ("person", "protokollutskrift", "prov", "signert fil"):
            name, convert = LABELS[label]
            made[name] = convert(text)
    return made


def aside(table: Table | None, label: str, otherwise: str) -> str:
    """A row that is no field of the form: person, protokollutskrift, signert fil."""
    return next((text for known, text in table or [] if known == label), otherwise)


def from_groups(
    tekst: str | None, fellesorgan: str | None, eigeorgan: str | None, dokument: str | None,
    uttale: str | None,
) -> dict[str, Any]:
    """The fields that stand in the sentence itself."""
    found = {
        "tekst": tekst,
        "organ": words.FELLESORGAN[fellesorgan] if fellesorgan else None,
        "slag": words.DOKUMENT[dokument] if dokument else None,
        "uttale": int(uttale) if uttale else None,
    }
    if eigeorgan:
        found["organ"] = words.ORGAN[eigeorgan]
    return {name: value for name, value in found.items() if value is not None}
