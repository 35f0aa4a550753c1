"""The inbox: what has come in, and one letter with what it may become."""

from collections.abc import Iterator
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Response

from adapters.db.mail_in_unit import SqlMailInUnit
from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk
from adapters.http.language import gettext_noop
from adapters.http.page import page
from adapters.http.refusals import NoSuchPage
from adapters.views.innpost import Letter, guessed_words, letter_of, letter_rows, trouble
from adapters.views.words import day_text, word
from cases.fellesskap_terms import MAILED, Innkomeslag, Innkomeutfall
from cases.innkome import Innkome
from workflow.forms.fields import without_national_ids
from workflow.innpost.absence import away
from workflow.innpost.grounds import ground_of

router = APIRouter()
Opened = Annotated[Desk, opens(SEKRETARIAT)]
SHOWN = 30
BECAME = {
    Innkomeutfall.SAK: "vart sak {}", Innkomeutfall.ORIENTERING: "teke til orientering",
    Innkomeutfall.INGEN: "ikkje følgt opp", Innkomeutfall.SVAR: "brukt som svar i sak {}",
    Innkomeutfall.LOVNAD: "brukt som lovnad i sak {}",
    Innkomeutfall.FRAASEGN: "brukt som fråsegn i sak {}",
    Innkomeutfall.VEDLEGG: "lagd ved sak {}", Innkomeutfall.FRAVAER: "ført inn som fråvær",
}
Way = tuple[str, str]
"""What an item may become, and the page where it is done."""


@router.get("/{hf}/innboks")
def inbox(desk: Opened) -> Response:
    """What waits first; then what became of the rest, the newest first."""
    items = desk.register.innkome
    waiting = [_row(desk, i) for i in items if i.utfall is Innkomeutfall.VENTAR]
    handled = [_row(desk, i) for i in reversed(items) if i.utfall is not Innkomeutfall.VENTAR]
    return page(desk, "dag/innboks.html", ventar=waiting, handsama=handled[:SHOWN],
                fleire=max(0, len(handled) - SHOWN))


@router.get("/{hf}/innboks/{nr:int}")
def letter_page(desk: Opened, nr: int) -> Response:
    item = next((i for i in desk.register.innkome if i.nr == nr), None)
    if item is None:
        raise NoSuchPage
    letter = None
    if item.slag in MAILED:
        with SqlMailInUnit(desk.house.database) as unit:
            letter = letter_of(unit, desk.register, item)
    rows = list(letter_rows(letter)) if letter else _facts(desk, item)
    text = without_national_ids(letter.brev.tekst) if letter and letter.brev.tekst else ""
    open_ways = list(ways(desk, item, letter)) if item.utfall is Innkomeutfall.VENTAR else []
    return page(
        desk, "dag/brev_inn.html", post=item, rader=rows, brevtekst=text, vegar=open_ways,
        merknader=letter.brev.merknader if letter else (), vart=_became(item),
        sak=item.gjetta_sak or "",
    )


def _row(desk: Desk, item: Innkome) -> dict[str, str]:
    organ = desk.register.found(item.fraa)
    return {
        "nr": str(item.nr), "tittel": item.tittel, "slag": word(item.slag.value),
        "fraa": organ.namn if organ else desk.register.name(item.fraa, item.dato),
        "dato": day_text(item.dato), "gjetta": guessed_words(desk.register, item),
        "vart": _became(item),
    }


def _facts(desk: Desk, item: Innkome) -> list[tuple[str, str]]:
    row = _row(desk, item)
    return [("Frå", row["fraa"]), ("Dato", row["dato"]), ("Slag", row["slag"]),
            ("Gjettar på", row["gjetta"])]


def _became(item: Innkome) -> str:
    return BECAME.get(item.utfall, "").format(item.sak or "")


def ways(desk: Desk, item: Innkome, letter: Letter | None) -> Iterator[Way]:
    """What the secretariat may make of it. An act on a case is only linked where one is guessed."""
    case = f"/{desk.hf}/sak/{item.gjetta_sak}" if item.gjetta_sak else ""
    who = {"partnar": item.gjetta_partnar} if item.gjetta_partnar else {}
    used = {"innkome": str(item.nr), **who}
    if item.slag is Innkomeslag.EPOST and case:
        files = [v for v in letter.brev.vedlegg if not trouble(v)] if letter else []
        proof = {"vedlegg": str(files[0].nr)} if files else {}
        yield (gettext_noop("Eit svar i brev, som ein annan person kontrollerer"),
               f"{case}/gjer/svar?{urlencode({**used, **proof, 'registrering': 'brev'})}")
        yield (gettext_noop("Eit mellombels svar, som partnaren må stadfeste"),
               f"{case}/gjer/svar?{urlencode({**used, 'registrering': 'telefon'})}")
        yield (gettext_noop("Ein lovnad om når saka vert handsama"),
               f"{case}/gjer/lovnad?{urlencode(used)}")
        yield (gettext_noop("Ei fråsegn"), f"{case}/gjer/fraasegn?{urlencode(used)}")
        laid = {"innkome": str(item.nr), "slag": "brev", "tittel": item.tittel}
        yield (gettext_noop("Eit dokument i saka"), f"{case}/gjer/legg_ved?{urlencode(laid)}")
    yield from _of_contacts(desk, item, letter)
    yield gettext_noop("Ei ny sak"), f"/{desk.hf}/ny-sak?innkome={item.nr}"
    nothing = {"nr": str(item.nr), "utfall": "orientering"}
    yield (gettext_noop("Noko å vite, eller ingenting"),
           f"/{desk.hf}/gjer/handsam_innkome?{urlencode(nothing)}")


def _of_contacts(desk: Desk, item: Innkome, letter: Letter | None) -> Iterator[Way]:
    """An absence, or a letter of ours that came back."""
    if letter is None:
        return
    contact = {"kontakt": letter.guess.kontakt} if letter.guess.kontakt else {}
    if item.slag is Innkomeslag.RETURMELDING:
        report = letter.brev.rapport
        said = {**contact, "grunn": ground_of(report.kode if report else "")}
        yield (gettext_noop("Eit brev i retur"), f"/{desk.hf}/gjer/retur?{urlencode(said)}")
        return
    gone = away(letter.brev)
    days = {"fraa": gone.fraa, "til": gone.til} if gone else {}
    said = {"innkome": str(item.nr), **contact,
            **{name: day.isoformat() for name, day in days.items() if day}}
    yield gettext_noop("Eit fråvær"), f"/{desk.hf}/gjer/fravaer?{urlencode(said)}"
