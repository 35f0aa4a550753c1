"""The vocabulary of the fellesskap beside its cases: who speaks for whom, agreements, the inbox."""

from enum import StrEnum


class Gruppe(StrEnum):
    """Whom somebody speaks for: the three main parties (R-155), and those invited beside them."""

    KOMMUNE = "kommune"
    SPESIALIST = "spesialist"
    BRUKAR = "brukar"
    FASTLEGE = "fastlege"
    KOMMUNEOVERLEGE = "kommuneoverlege"
    SJUKEHUSLEGE = "sjukehuslege"
    PKO = "pko"
    KS = "ks"
    HOVUDSAMANSLUTNING = "hovudsamanslutning"
    STATSFORVALTAR = "statsforvaltar"
    FYLKESKOMMUNE = "fylkeskommune"
    UNGDOM = "ungdom"
    SEKRETARIAT = "sekretariat"
    ANDRE = "andre"


class Medverking(StrEnum):
    """How somebody takes part in a case without deciding it (R-054, R-184, R-194)."""

    MED = "med"
    SPURD = "spurd"
    INVITERT = "invitert"
    TAKKA_JA = "takka_ja"
    GJENNOMFORT = "gjennomfort"
    AVLYST = "avlyst"
    UNNTAK = "unntak"


class Avtaleslag(StrEnum):
    """Where an agreement stands in the hierarchy (R-256)."""

    RAMME = "ramme"
    DELAVTALE = "delavtale"
    SAERAVTALE = "saeravtale"
    TENESTEAVTALE = "tenesteavtale"
    PROSEDYRE = "prosedyre"
    ANNA = "anna"


class Avtaletilstand(StrEnum):
    """What has befallen an agreement since it was concluded."""

    I_KRAFT = "i_kraft"
    UNDER_REVISJON = "under_revisjon"
    AVLOYST = "avloyst"
    OPPSAGD = "oppsagd"
    OPPHEVA = "oppheva"


class Innkomeslag(StrEnum):
    """What reaches the inbox of the secretariat without being a case yet.

    By mail come `epost` from a person, `autosvar` from a machine in somebody's place, and
    `returmelding`: a report on a letter that we cannot tie to one of ours.
    """

    REFERAT = "referat"
    INVITASJON = "invitasjon"
    AVVIK = "avvik"
    ANNA = "anna"
    EPOST = "epost"
    AUTOSVAR = "autosvar"
    RETURMELDING = "returmelding"


MAILED = frozenset({Innkomeslag.EPOST, Innkomeslag.AUTOSVAR, Innkomeslag.RETURMELDING})
"""What comes by mail, put in the inbox by the program and by nobody else."""


class Innkomeutfall(StrEnum):
    """What became of it; VENTAR until somebody has looked."""

    VENTAR = "ventar"
    SAK = "sak"
    ORIENTERING = "orientering"
    INGEN = "ingen"
    SVAR = "svar"
    LOVNAD = "lovnad"
    FRAVAER = "fravaer"
    FRAASEGN = "fraasegn"
    VEDLEGG = "vedlegg"


USED = frozenset({
    Innkomeutfall.SVAR, Innkomeutfall.LOVNAD, Innkomeutfall.FRAVAER, Innkomeutfall.FRAASEGN,
    Innkomeutfall.VEDLEGG,
})
"""What an act made of it, and nobody can say it did not."""
