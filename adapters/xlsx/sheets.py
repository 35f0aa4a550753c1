"""The sheets of the workbook: which verb the rows of each become, and what tells them apart."""

from collections.abc import Mapping
from dataclasses import dataclass

from adapters.xlsx.columns import Column, Takes, columns_of, label, needed_first
from workflow.forms.innfoering_forms import AVKLART
from workflow.verbs import VERBS

READ_ME, LOOK_UP, WORDS = "Les meg", "Oppslag", "Ord"
OURS = frozenset({READ_ME, LOOK_UP, WORDS})
"""Sheets of the template that hold nothing to import."""

MARK = "Merk"
"""Heading of the first column; what stands in it says that a row is not to be imported."""

GUIDE, EXAMPLE = "RETTLEIING", "DØME"

CASES, PAPERS, CLEARED, ANSWERS = "Saker", "Dokument", "Avklaringar", "Svar"
CASE, PROOF = "sak", "prov"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `key` are the fields no two rows may have the same; an empty `verb` means that
    its rows are joined to those of another sheet."""

    name: str
    verb: str
    about: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    examples: tuple[Mapping[str, object], ...] = ()

    def column(self, field: str) -> Column | None:
        return next((c for c in self.columns if c.field == field), None)


def _columns(verb: str, **chosen: tuple[str, ...]) -> tuple[Column, ...]:
    return needed_first(*columns_of(VERBS[verb].form, **chosen))


_CASE = Column(
    CASE, label("gammalt_nummer"), must=True, about="Saka, med nummeret ho har i arket Saker"
)
_PROOF = Column(
    PROOF, "Prov (fil)", Takes.FILE, must=True,
    about="Protokollutskrifta eller brevet: same fil som i arket Dokument",
)

SHEETS: tuple[Sheet, ...] = (
    Sheet(
        "Partnarar", "ny_partnar",
        "Partnarar som ikkje er i registeret frå før. Dei som er der, vert hoppa over.",
        _columns("ny_partnar"), ("id",),
        ({"id": "kommune-9999", "slag": "kommune", "namn": "Døme kommune", "kortnamn": "Døme",
          "fraa": "2020-01-01", "kjelde": "Brønnøysundregistra"},),
    ),
    Sheet(
        "Kontaktar", "ny_kontakt", "Kontaktpersonar, vikarar og postmottak hjå partnarane.",
        _columns("ny_kontakt"), ("partnar", "slag", "adresse"),
        ({"partnar": "Døme", "slag": "kontakt", "stilling": "samhandlingskoordinator",
          "adresse": "kontakt@example.org"},),
    ),
    Sheet(
        "Møte", "nytt_moete", "Møtekalenderen, eitt møte per rad.",
        _columns("nytt_moete", without=("uid",)), ("organ", "dato"),
        ({"organ": "ssu", "dato": "2027-03-03", "frist": "2027-02-10"},),
    ),
    Sheet(
        "Avtalar", "ny_avtale", "Avtalar som gjeld.",
        _columns("ny_avtale", without=("saksnummer",)), ("id",),
        ({"id": "delavtale-99", "slag": "delavtale", "tittel": "Døme på delavtale",
          "kjelde": "avtalearkivet"},),
    ),
    Sheet(
        CASES, "innfoer_sak",
        "Saker som er i gang, i steget dei står i. Ein annan person må stadfeste dei etterpå.",
        _columns("innfoer_sak", without=("innkome",)), ("gammalt_nummer",),
        ({"tittel": "Døme på sak", "sakstype": "C-05", "gammalt_nummer": "19/1234",
          "innmeldt": "2026-01-05", "steg": "utgreiing", "utgreiing_organ": "mfu"},),
    ),
    Sheet(
        PAPERS, "legg_ved", "Dokumenta i sakene. Filene ligg i same mappe som denne arbeidsboka.",
        (_CASE, *_columns("legg_ved", without=("sak", "tekst"), must=("fil",))), ("sak", "fil"),
        ({"sak": "19/1234", "slag": "protokollutskrift", "tittel": "Utskrift frå kommunestyret",
          "fil": "svar/utskrift.pdf"},),
    ),
    Sheet(
        "Medverknad", "medverknad",
        "Kven som har vore med i arbeidet eller er spurde, når sakstypen krev det.",
        needed_first(_CASE, *_columns("medverknad", without=("sak",))), ("sak", "gruppe", "kven"),
        ({"sak": "19/1234", "gruppe": "brukar", "korleis": "spurd", "kven": "brukarutvalet"},),
    ),
    Sheet(
        CLEARED, "",
        "Kva saka er for ein partnar som har svara: prinsipiell, økonomi og planar, slik papira "
        "seier det. Ein partnar som ikkje har svara, avklarar sjølv.",
        (_CASE, *_columns("innfoer_svar", only=("partnar", *sorted(AVKLART)),
                          must=("partnar", "prinsipiell", "okonomi", "plansamsvar"))),
        ("sak", "partnar"),
        ({"sak": "19/1234", "partnar": "Døme", "prinsipiell": "nei", "okonomi": "ingen",
          "plansamsvar": "ja"},),
    ),
    Sheet(
        ANSWERS, "innfoer_svar",
        "Svar partnarane har gitt. Kvart svar viser til papiret det kviler på.",
        needed_first(_CASE, *_columns("innfoer_svar", without=(
            "sak", "prov", "registrering", "ordlyd", *AVKLART), must=("partnar",)), _PROOF),
        ("sak", "partnar"),
        ({"sak": "19/1234", "partnar": "Døme", "svar": "ja", "organ": "kommunestyre",
          "dato": "2026-02-10", "eige_saksnummer": "26/101", "stilling": "rådgjevar",
          "ordlyd_dato": "2026-01-15", "prov": "svar/utskrift.pdf"},),
    ),
)
"""In the order they are entered: what others point at comes first."""

PARTNERS = frozenset({"partnar", "partnarar", "partar", "arkivansvarleg"})
"""Fields that name partners; in a workbook their names will do."""

ORGANS = frozenset({"utgreiing_organ", "ssu_organ", "styringsgruppe", "val_organ"})
"""Fields that name organs, whatever the sheet."""


def names_organ(sheet: Sheet, field: str) -> bool:
    """Whether the field names an organ of the register, not a word for one."""
    by_sheet = {("Møte", "organ"), ("Avtalar", "eigar")}
    return field in ORGANS or (sheet.name, field) in by_sheet


def sheet_named(name: str) -> Sheet | None:
    wanted = name.strip().casefold()
    return next((s for s in SHEETS if s.name.casefold() == wanted), None)
