"""The vocabulary of the saksgang as enumerations; every stored word is one of these."""

from enum import StrEnum


class PartnerKind(StrEnum):
    """What sort of partner it is; advisers (raadgjevar) are asked but never counted."""

    KOMMUNE = "kommune"
    HELSEFORETAK = "helseforetak"
    PRIVAT = "privat"
    RHF = "rhf"
    RAADGJEVAR = "raadgjevar"


class Styreform(StrEnum):
    """Form of government of a kommune (koml. kap. 5 and kap. 10)."""

    FORMANNSKAP = "formannskap"
    PARLAMENTARISME = "parlamentarisme"


class OrganRole(StrEnum):
    """What an organ is for. Names of organs are dated data; the code knows roles only."""

    PARTNARSKAPSMOTE = "pm"
    TOPPLEIARSAMLING = "toppleiarsamling"
    SSU = "ssu"
    OMRAADEUTVAL = "ou"
    KONTAKTUTVAL = "ak"
    FAGUTVAL = "fsu"
    ARBEIDSGRUPPE = "arbeidsgruppe"
    ADHOC = "adhoc"
    PLANGRUPPE = "plangruppe"
    STYRINGSGRUPPE = "styringsgruppe"
    BRUKARUTVAL = "brukarutval"
    UNGDOMSRAAD = "ungdomsraad"
    TVISTEORGAN = "tvisteorgan"
    NETTVERK = "nettverk"
    SEKRETARIAT = "sse"
    KOMMUNESTYRE = "kommunestyre"
    FORMANNSKAP = "formannskap"
    UTVAL = "utval"
    KOMITE = "komite"
    RAAD = "raad"
    ARBEIDSUTVAL = "arbeidsutval"
    UTVALSLEIAR = "utvalsleiar"
    ORDFORAR = "ordforar"
    BYRAAD = "byraad"
    BYRAAD_EINSKILD = "byraad_einskild"
    KOMMUNEDIREKTOR = "kommunedirektor"
    KOMMUNALDIREKTOR = "kommunaldirektor"
    KOMMUNALSJEF = "kommunalsjef"
    STYRE = "styre"
    ADM_DIR = "adm_dir"
    DAGLEG_LEIAR = "dagleg_leiar"
    ANNA = "anna"


_R = OrganRole
PARTNER_ROLES = (
    _R.KOMMUNESTYRE, _R.FORMANNSKAP, _R.UTVAL, _R.KOMITE, _R.RAAD, _R.ARBEIDSUTVAL, _R.UTVALSLEIAR,
    _R.ORDFORAR, _R.BYRAAD, _R.BYRAAD_EINSKILD, _R.KOMMUNEDIREKTOR, _R.KOMMUNALDIREKTOR,
    _R.KOMMUNALSJEF, _R.STYRE, _R.ADM_DIR, _R.DAGLEG_LEIAR, _R.ANNA)
"""Roles an organ of a partner may have."""
JOINT_ROLES = tuple(r for r in OrganRole if r is _R.ANNA or r not in PARTNER_ROLES)


class Prinsipiell(StrEnum):
    """A partner's own view of whether the case is of principle (R-007)."""

    JA = "ja"
    NEI = "nei"
    FOR_TIDLEG = "for_tidleg"


class Okonomi(StrEnum):
    """A partner's own view of the cost (R-002, R-067)."""

    INGEN = "ingen"
    I_BUDSJETT = "i_budsjett"
    UTANFOR_BUDSJETT = "utanfor_budsjett"
    UKJEND = "ukjend"


class Plansamsvar(StrEnum):
    """Whether the case accords with the partner's adopted plans (R-007)."""

    JA = "ja"
    NEI = "nei"
    UKJEND = "ukjend"


class AnswerKind(StrEnum):
    """What a partner says. Only the two yeses count; silence is not on the list."""

    JA = "ja"
    JA_MED_MERKNAD = "ja_med_merknad"
    NEI = "nei"
    MOTFRAMLEGG = "motframlegg"
    GJELD_IKKJE_OSS = "gjeld_ikkje_oss"

    @property
    def is_yes(self) -> bool:
        return self in (AnswerKind.JA, AnswerKind.JA_MED_MERKNAD)


class Avgjerd(StrEnum):
    """How the partner's organ decided. The last four are recorded and do not count."""

    VEDTAK = "vedtak"
    DELEGERT_VEDTAK = "delegert_vedtak"
    HASTEVEDTAK = "hastevedtak"
    INNSTILLING = "innstilling"
    UTSETT = "utsett"
    SENDT_ATTENDE = "sendt_attende"
    TEKE_TIL_VITANDE = "teke_til_vitande"

    @property
    def is_decision(self) -> bool:
        return self in (Avgjerd.VEDTAK, Avgjerd.DELEGERT_VEDTAK, Avgjerd.HASTEVEDTAK)


class Registrering(StrEnum):
    """How an answer reached us; only the first counts without a further person."""

    PARTNAR = "partnar"
    TELEFON = "telefon"
    BREV = "brev"


class Utfall(StrEnum):
    """What an organ of the helsefellesskap made of the case."""

    TILRAADING = "tilraading"
    DELT_TILRAADING = "delt_tilraading"
    ATTENDE = "attende"
    UTSETT = "utsett"
    TEKE_TIL_VITANDE = "teke_til_vitande"
    VEDTAK = "vedtak"
    GODKJENT = "godkjent"
    VIDARE_TIL_PM = "vidare_til_pm"
    DROFTA = "drofta"


class Modell(StrEnum):
    """Which track a case follows after SSU (R-029, R-030)."""

    KONSENSUS = "konsensus"
    TO_TRINN = "to_trinn"


class Avtaleform(StrEnum):
    """Whether an agreement is the same for all or open to adaptation (R-078)."""

    FELLES_IDENTISK = "felles_identisk"
    FELLES_MED_TILPASSING = "felles_med_tilpassing"
    SAERAVTALE = "saeravtale"


class OrdlydClass(StrEnum):
    """How a new wording relates to the one before it."""

    FORSTE = "forste"
    REELL = "reell"
    REDAKSJONELL = "redaksjonell"
    AVGRENSING = "avgrensing"
    PARTSSKIFTE = "partsskifte"


class Kostnad(StrEnum):
    """Whether the case costs anything, as the secretariat registers it (R-062)."""

    INGEN = "ingen"
    DIREKTE = "direkte"
    INDIREKTE = "indirekte"


class Strength(StrEnum):
    """How hard a rule is: skal stops, bor warns, framlegg is a switch."""

    SKAL = "skal"
    BOR = "bor"
    FRAMLEGG = "framlegg"


class Verdict(StrEnum):
    """What one rule says. It is deliberately not a truth value."""

    OK = "ok"
    STOPP = "stopp"
    ATVARING = "atvaring"
    IKKJE_VURDERT = "ikkje_vurdert"

    def __bool__(self) -> bool:
        raise TypeError("a verdict is not a truth value; compare it with a Verdict")


class Result(StrEnum):
    """Outcome of a command: done, or stopped by a rule (`stansa`)."""

    OK = "ok"
    STANSA = "stansa"


class DocumentKind(StrEnum):
    """What a document is for; document demands name these."""

    UTGREIING = "utgreiing"
    SAKSFRAMLEGG = "saksframlegg"
    KOST_NYTTE = "kost_nytte"
    AVTALESJEKK = "avtalesjekk"
    MEDVERKNAD = "medverknad"
    AVTALEINNHALD = "avtaleinnhald"
    PROTOKOLLUTSKRIFT = "protokollutskrift"
    BREV = "brev"
    SIGNERT_AVTALE = "signert_avtale"
    FRAASEGN = "fraasegn"
    INNSPEL = "innspel"
    USEMJEPROTOKOLL = "usemjeprotokoll"
    PROSJEKTDIREKTIV = "prosjektdirektiv"
    MANDAT = "mandat"
    LAERINGSNOTAT = "laeringsnotat"
    REFERAT = "referat"
    AARSMELDING = "aarsmelding"
    EVALUERING = "evaluering"
    INVITASJON = "invitasjon"
    DATAGRUNNLAG = "datagrunnlag"
    FORINGSSJEKK = "foringssjekk"
    KORTVERSJON = "kortversjon"
    FULLMAKT = "fullmakt"
    ANNA = "anna"


class ContactKind(StrEnum):
    """The one asked, the stand-in, the formal inbox, or the leader of the administration."""

    KONTAKT = "kontakt"
    VIKAR = "vikar"
    POSTMOTTAK = "postmottak"
    LEIAR = "leiar"


class ActorRole(StrEnum):
    """In what capacity somebody acts. `system` is the clock: it reminds, and never moves a case."""

    SEKRETARIAT = "sekretariat"
    PARTNAR = "partnar"
    ORGAN = "organ"
    SYSTEM = "system"
