"""What an organ is called where nothing else is known of it: the words of law and agreements."""

from cases.terms import OrganRole

LEGAL_WORD: dict[OrganRole, str] = {
    OrganRole.KOMMUNESTYRE: "kommunestyret",
    OrganRole.FORMANNSKAP: "formannskapet",
    OrganRole.UTVAL: "utvalet",
    OrganRole.KOMITE: "kommunestyrekomiteen",
    OrganRole.RAAD: "medverknadsrådet",
    OrganRole.ARBEIDSUTVAL: "arbeidsutvalet",
    OrganRole.UTVALSLEIAR: "utvalsleiaren",
    OrganRole.ORDFORAR: "ordføraren",
    OrganRole.BYRAAD: "byrådet",
    OrganRole.BYRAAD_EINSKILD: "byråden",
    OrganRole.KOMMUNEDIREKTOR: "kommunedirektøren",
    OrganRole.KOMMUNALDIREKTOR: "kommunaldirektøren",
    OrganRole.KOMMUNALSJEF: "kommunalsjefen",
    OrganRole.STYRE: "styret",
    OrganRole.ADM_DIR: "administrerande direktør",
    OrganRole.DAGLEG_LEIAR: "dagleg leiar",
    OrganRole.ANNA: "eit anna organ",
    OrganRole.PARTNARSKAPSMOTE: "partnarskapsmøtet",
    OrganRole.TOPPLEIARSAMLING: "toppleiarsamlinga",
    OrganRole.SSU: "SSU",
    OrganRole.OMRAADEUTVAL: "områdeutvalet",
    OrganRole.KONTAKTUTVAL: "kontaktutvalet",
    OrganRole.FAGUTVAL: "fagleg utval",
    OrganRole.ARBEIDSGRUPPE: "arbeidsgruppa",
    OrganRole.NETTVERK: "nettverket",
    OrganRole.SEKRETARIAT: "sekretariatet",
}
"""What the law calls an organ, for partners whose own name is not in the register."""
