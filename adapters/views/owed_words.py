"""What somebody owes, and what the ladder does next, as a person reads it."""

from datetime import date

from cases.listing import counted, listed
from cases.oslo import day_text
from rules.purrestige import Kvile
from rules.purretrinn import rungs
from rules.skuld import Skuld
from workflow.looking.utestaande import Utestaande

OWED: dict[Skuld, str] = {
    Skuld.AVKLARING: "avklaringa",
    Skuld.AVKLARING_OPEN: "resten av avklaringa",
    Skuld.STADFEST_AVKLARING: "stadfesting av avklaringa",
    Skuld.SVAR: "svaret",
    Skuld.STADFEST_SVAR: "stadfesting av telefonsvaret",
    Skuld.RETT_NIVAA: "svar frå rett organ",
    Skuld.NY_ORDLYD: "svar på den nye ordlyden",
}


def owed_words(one: Utestaande) -> str:
    """«Manglar avklaringa og svaret, frå kommunestyret.»"""
    what = listed([OWED[s] for s in one.skuld])
    return f"{what}, frå {one.organ}" if one.organ else what


def lateness(one: Utestaande) -> str:
    due = day_text(one.frist)
    if one.seint > 0:
        return f"{counted(one.seint, 'dag', 'dagar')} over fristen {due}"
    left = f"om {counted(-one.seint, 'dag', 'dagar')}" if one.seint else "i dag"
    return f"fristen er {due}, {left}"


def reached(one: Utestaande) -> str:
    if one.naadd is None or one.naadd_dag is None:
        return "ikkje purra enno for denne fristen"
    return f"{rungs()[one.naadd].namn}, {day_text(one.naadd_dag)}"


def next_step(one: Utestaande, today: date) -> str:
    """What happens now, and when: rest, a person's yes, or the next rung."""
    match one.kvile:
        case Kvile.PAA_VENT:
            return "kviler: saka er på vent"
        case Kvile.INNFOERING:
            return "kviler: innføringa er ikkje stadfesta av ein annan person"
        case Kvile.UTE:
            return "kviler: partnaren er gått ut; overfør pliktene med «saksgang overfoer»"
        case Kvile.LOVNAD if one.lovnad is not None:
            day, organ = one.lovnad
            where = f" i {organ}" if organ else ""
            late = ", etter fristen" if day > one.frist else ""
            return f"kviler: skal handsamast{where} {day_text(day)}{late}"
    parts = []
    if one.klar is not None:
        parts.append(
            f"{rungs()[one.klar].namn} ventar på eit ja; sjå «saksgang klar-til-sending»"
        )
    if one.neste is not None:
        rung, day = one.neste
        when = "no" if day <= today else day_text(day)
        parts.append(f"{rungs()[rung].namn} {when}")
    return "; ".join(parts) or "ingenting meir går av seg sjølv: ring"
