"""A case with all its nouns as they are stored."""

from adapters.db.reads import merged_into
from adapters.views.view import View
from cases.record import to_record


def case_json(view: View) -> dict[str, object]:
    """The nouns of the case as they are stored; the names of those who signed lie apart."""
    file = view.file
    return {
        "saksnummer": view.number,
        "sakssteg": view.case.sakssteg.value,
        "versjon": view.case.versjon,
        "sak": to_record(view.case),
        "ordlydar": [to_record(o) for o in file.ordlydar],
        "dokument": [to_record(d) for d in view.papir],
        "avklaringar": [to_record(a) for a in file.avklaringar],
        "medverknad": [to_record(m) for m in file.medverknad],
        "milepaelar": [to_record(m) for m in file.milepaelar],
        "handsamingar": [to_record(h) for h in file.handsamingar],
        "rundar": [to_record(r) for r in file.rundar],
        "krav": [to_record(k) for k in file.krav],
        "svar": [to_record(s) for s in file.svar],
        "uttalar": [to_record(u) for u in file.uttalar],
        "signaturar": [to_record(s) for s in file.signaturar],
        "plikter": [to_record(p) for p in file.plikter],
        "vedtak": [to_record(v) for v in file.vedtak],
        "plikt_hendingar": [to_record(h) for h in file.plikt_hendingar],
        "tvistesteg": [to_record(t) for t in file.tvistesteg],
        "rettingar": [to_record(r) for r in view.rettingar],
        "purringar": [to_record(p) for p in file.purringar],
        "lovnader": [to_record(p) for p in file.lovnader],
        "slegne_saman": [c.number for c in merged_into(view.unit, view.case)],
        "eige_saksnummer": [
            to_record(n) for n in file.eige_saksnummer if view.knows_of(n.partnar)
        ],
    }
