"""Nynorsk words of the rulebook and what they are in the product: partners, organs, dates."""

import re
from datetime import date

from rules.loading.sakstypar import case_types

PARTNARAR = {
    "Småvik": "kommune-9901",
    "Storfjord": "kommune-9902",
    "Bystad": "kommune-9903",
    "Fjord helseføretak": "hf-lag",
    "Fjordklinikken": "stift-lag",
}
RAADGJEVARAR = {
    "Brukarutvalet": "raad-brukar",
    "Fastlegerådet": "raad-fastlege",
    "PKO-rådet": "raad-pko",
    "KS-rådgjevaren": "raad-ks",
}
FELLESORGAN = {
    "SSU": "ssu",
    "Samhandlingsrådet": "ssu",
    "Koordineringsutvalet": "koordineringsutval",
    "Fagforum": "fagforum",
    "Fjordmøtet": "fjordmote",
    "Leiarmøtet": "leiarmote",
    "Toppleiarsamlinga": "toppleiarsamling",
    "Områdeutvalet": "ytre-utval",
    "Fagnettverket": "fagnettverk",
    "Arbeidsgruppa": "arbeidsgruppe",
    "Ad hoc-utvalet": "adhoc",
    "Fellessekretariatet": "sse",
    "Ytre fjord-utvalet": "ytre-fjord-utval",
    "Plangruppa": "plangruppe",
    "Planutkastgruppa": "planutkastgruppe",
    "Utgreiingsutvalet": "utgreiingsutval",
    "Prosjektgruppa": "prosjektgruppe",
    "Styringsgruppa": "styringsgruppe",
    "Leiargruppa": "leiargruppe",
}
AVTALAR = {
    "rammeavtalen": "rammeavtale",
    "delavtalen om smittevern": "delavtale-smittevern",
    "særavtalen om transport": "saeravtale-transport",
    "grunnlagsdokumentet": "grunnlagsdokument",
}
"""The agreements of Fjordlandet (tests/features/tillegg.toml)."""

ORGAN = {
    "kommunestyret": "kommunestyre",
    "heradsstyret": "kommunestyre",
    "bystyret": "kommunestyre",
    "formannskapet": "formannskap",
    "utvalet": "utval",
    "komiteen": "komite",
    "arbeidsutvalet": "arbeidsutval",
    "utvalsleiaren": "utvalsleiar",
    "ordføraren": "ordforar",
    "byrådet": "byraad",
    "byråden": "byraad_einskild",
    "kommunedirektøren": "kommunedirektor",
    "kommunaldirektøren": "kommunaldirektor",
    "kommunalsjefen": "kommunalsjef",
    "styret": "styre",
    "administrerande direktør": "adm_dir",
    "dagleg leiar": "dagleg_leiar",
    "eit ukjent organ": "anna",
}
POLITISKE = frozenset({"kommunestyre", "formannskap", "utval", "byraad"})
SAKSTYPAR = {
    kind.namn: kind.id for kind in case_types("hft").values()
}
STEG = {
    "innmeldt": "innmeldt",
    "utgreiing": "utgreiing",
    "handsaming i SSU": "handsama_i_ssu",
    "rundgang": "rundgang",
    "konsensus": "konsensus",
    "usemje": "usemje",
    "vedteken": "vedteke",
    "avvist": "avvist",
    "trekt": "trekt",
    "tvisteløysing": "tvisteloysing",
    "teken til vitande": "teken_til_vitande",
    "feilregistrert": "feilregistrert",
    "slegen saman": "slegen_saman",
}
DOKUMENT = {
    "utgreiing": "utgreiing",
    "saksframlegg": "saksframlegg",
    "kost–nytte-analyse": "kost_nytte",
    "avtalesjekk": "avtalesjekk",
    "medverknad frå brukarane": "medverknad",
    "oversyn over § 6-2": "avtaleinnhald",
    "protokollutskrift": "protokollutskrift",
    "brev": "brev",
    "signert avtale": "signert_avtale",
    "fråsegn": "fraasegn",
    "usemjeprotokoll": "usemjeprotokoll",
    "prosjektdirektiv": "prosjektdirektiv",
    "mandat": "mandat",
    "læringsnotat": "laeringsnotat",
    "referat": "referat",
    "årsmelding": "aarsmelding",
    "evaluering": "evaluering",
    "invitasjon": "invitasjon",
    "datagrunnlag": "datagrunnlag",
    "sjekk mot føringar": "foringssjekk",
    "kortversjon": "kortversjon",
}
MAANADER = ("januar", "februar", "mars", "april", "mai", "juni", "juli", "august",
            "september", "oktober", "november", "desember")
DAG = re.compile(rf"(\d{{1,2}})\. ({'|'.join(MAANADER)}) (\d{{4}})")
_ASCII = str.maketrans({"æ": "ae", "ø": "o", "å": "aa", " ": "_"})


def one_of(words: dict[str, str]) -> str:
    """A pattern that takes any of these words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def day(text: str) -> date:
    """«2. mars 2026»."""
    found = DAG.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"«{text}» er ingen dato; skriv til dømes «2. mars 2026».")
    return date(int(found[3]), MAANADER.index(found[2]) + 1, int(found[1]))


def kroner(text: str) -> int:
    """«500 000»."""
    return int(re.sub(r"\s", "", text))


def yes(text: str) -> bool:
    """«ja» or «nei»."""
    return {"ja": True, "nei": False}[text]


def stored(text: str) -> str:
    """The stored word: «sendt attende» → sendt_attende, «to trinn» → to_trinn."""
    return text.strip().lower().translate(_ASCII)


def stored_list(text: str) -> list[str]:
    """«barn unge, kroniske» → the stored words."""
    return [stored(part) for part in text.split(",") if part.strip()]


def names(text: str) -> tuple[str, ...]:
    """«Småvik, Storfjord og Bystad» → their ids."""
    return tuple(PARTNARAR[n] for n in re.split(r", | og ", text.strip()))


def name_of(partner: str) -> str:
    return next(n for n, known in PARTNARAR.items() if known == partner)
