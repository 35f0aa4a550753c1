"""The receipt of an answer as PDF: what was received, from whom, on which wording."""

import json
from functools import cache
from importlib import resources

from adapters.typesetting import set_pdf
from adapters.views.view import View
from adapters.views.words import day_text, instant_words, word
from cases.rundgang import Answer
from workflow.kvittering import code_of


def receipt_pdf(view: View, answer: Answer, meaning: str) -> bytes:
    """PDF/UA-1. The same answer gives the same bytes as long as it means the same."""
    content = json.dumps(_content(view, answer, meaning), ensure_ascii=False)
    return set_pdf(_template(), answer.registrert, ["ua-1"], {"kvittering": content})


@cache
def _template() -> bytes:
    return resources.files("adapters.export").joinpath("malar/kvittering.typ").read_bytes()


def _content(view: View, answer: Answer, meaning: str) -> dict[str, object]:
    wording = view.file.wording(answer.ordlyd)
    day = answer.registrert
    rows = (
        ("Kode", code_of(answer)), ("Sak", f"{view.number} {view.case.tittel}"),
        ("Partnar", answer.partnar_namn), ("Svar", word(answer.slag.value)),
        ("Avgjerd", word(answer.avgjerd.value)), ("Organ", answer.organ_namn),
        ("Avgjort", day_text(answer.dato)), ("Saksnummeret dykkar", answer.eige_saksnummer),
        ("Svar på", wording.code if wording else ""), ("Sendt av", answer.stilling),
        ("Motteke", instant_words(answer.registrert)),
        ("Merknad", answer.merknad), ("Grunngjeving", answer.grunngjeving),
        ("Endra tekst", answer.endra_tekst),
    )
    return {
        "tittel": f"Kvittering for svar i sak {view.number}", "tyding": meaning,
        "avsendar": view.register.hf.namn,
        "rader": [[name, text] for name, text in rows if text],
        "ordlyd": wording.tekst.split("\n") if wording else [],
        "aar": day.year, "maanad": day.month, "dag": day.day,
    }
