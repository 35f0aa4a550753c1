"""Which column a rule speaks of when it stops a row."""

from collections.abc import Mapping

from cases.receipt import Ground

OF_RULE: Mapping[str, tuple[str, ...]] = {
    "DEL": ("organ",), "DEL-04": ("prinsipiell", "partnar"), "SVA-01": ("partnar",),
    "SVA-03": ("grunngjeving", "svar"), "SVA-04": ("endra_tekst", "svar"), "SVA-05": ("prov",),
    "SVA-06": ("dato",), "SVA-07": ("avgjerd",), "SVA-08": ("organ",), "SVA-09": ("prov",),
    "SVA-14": ("svar",), "ORD-04": ("dato",), "AVK-01": ("budsjettref", "okonomi"),
    "AVK-02": ("plan", "plansamsvar"), "AVK-04": ("treng", "prinsipiell"), "AVK-05": ("partnar",),
    "MOD-13": ("prinsipiell",), "IMP-03": ("prov",), "IMP-07": ("ordlyd_dato",),
    "IMP-08": ("sak",), "IMP-09": ("partnar",), "IMP-10": ("prov",), "IMP-04": ("steg",),
    "INN-01": ("gjeld_enkeltpasient",), "INN-02": ("begge_nivaa",), "INN-03": ("partnarar",),
    "INN-04": ("innmeldar",), "INN-06": ("ekstern_frist",), "HAN": ("ssu_organ",),
    "HAN-05": ("ssu_dato",), "HAN-06": ("ssu_dato",), "MOD-01": ("modell",),
    "MOD-02": ("modell_grunn",), "MOD-03": ("modell",), "MOD-10": ("ssu_organ",),
    "MOD-11": ("ssu_utfall",), "ORD-01": ("tekst",), "PM-03": ("presentert_pm",),
    "SVA-13": ("partnarar",), "UTG-01": ("utgreiing_organ",),
}
"""By rule id, or by its chapter."""

OF_DATE: Mapping[str, str] = {
    "innmeldinga": "innmeldt", "ordlyden": "ordlyd_dato", "opninga av runden": "runde_opna",
    "handsaminga i SSU": "ssu_dato", "presentasjonen": "presentert_pm",
}
"""IMP-06 speaks of several dates; this is the column of the one that is too late."""


def fields_of(ground: Ground) -> tuple[str, ...]:
    """The fields a ground speaks of, the likeliest first; none where it speaks of the whole row."""
    if ground.regel == "IMP-06":
        return (OF_DATE.get(ground.verdiar.get("foerst", ""), "innmeldt"),)
    return OF_RULE.get(ground.regel) or OF_RULE.get(ground.regel.partition("-")[0], ())
