"""The picture of a partner as JSON: contacts are counted, never given out."""

from adapters.views.partnar_view import (
    PartnerLook,
    beside_the_rows,
    confirmed_sentence,
    meeting_sentence,
    version_sentence,
)
from cases.canonical import Json
from cases.record import to_record
from cases.rundgang import Answer
from cases.terms import OrganRole
from workflow.looking.partnarbilete import Concern, Duty, Seat
from workflow.looking.reglement_lesing import SortReading


def partner_json(look: PartnerLook) -> dict[str, Json]:
    name = look.partner.name_on(look.day)
    return {
        "partnar": look.partner.id,
        "namn": name.namn,
        "kortnamn": name.kortnamn,
        "slag": look.partner.slag.value,
        "dag": look.day.isoformat(),
        "medlem": look.partner.member_on(look.day),
        "til": look.partner.til.isoformat() if look.partner.til else None,
        "etterfolgjarar": list(look.facts.register.heirs(look.partner.id, look.day)),
        "no": [_concern(look, c) for c in look.picture.no],
        "kjem": [_concern(look, c) for c in look.picture.kjem],
        "svara": [_concern(look, c) for c in look.picture.svara],
        "plikter": [_duty(look, d) for d in look.duties],
        "sete": [_seat(s) for s in look.seats],
        "kontaktar": {kind.value: count for kind, count in look.contacts()},
        "reglement": _reading(look) if look.partner.avtalepart else None,
    }


def _concern(look: PartnerLook, one: Concern) -> dict[str, Json]:
    meeting = one.moete.moete if one.moete else None
    return {
        "saksnummer": look.number(one.sak),
        "tittel": one.sak.tittel,
        "sakstype": one.sak.sakstype,
        "sakssteg": one.sak.sakssteg.value,
        "paa_vent": one.sak.paa_vent,
        "rad": one.nivaa.rad.value,
        "organ": _organs(look, look.may_answer(one.nivaa.organ)),
        "grunn": one.nivaa.grunn,
        "heimel": one.nivaa.heimel,
        "avklaring": one.behov.value,
        "spurd": one.spurd,
        "frist": one.frist.isoformat() if one.frist else None,
        "moete": {
            "dato": meeting.dato.isoformat(),
            "frist": meeting.frist.isoformat() if meeting.frist else None,
        } if meeting else None,
        "moete_tekst": meeting_sentence(look, one),
        "standing": one.standing.value,
        "tel": one.tel,
        "svar": _answer(one.svar) if one.svar else None,
        "ventar": [_answer(a) for a in one.ventande],
    }


def _answer(answer: Answer) -> dict[str, Json]:
    return {
        "svar": answer.slag.value,
        "organ": answer.organ.value,
        "organ_namn": answer.organ_namn,
        "dato": answer.dato.isoformat(),
        "eige_saksnummer": answer.eige_saksnummer,
        "reglement": answer.reglement,
    }


def _organs(look: PartnerLook, roles: tuple[OrganRole, ...]) -> list[Json]:
    return [{"rolle": role.value, "namn": look.organ(role)} for role in roles]


def _duty(look: PartnerLook, duty: Duty) -> dict[str, Json]:
    return {
        "saksnummer": look.number(duty.sak),
        "nr": duty.nr,
        "kva": duty.plikt.kva,
        "frist": duty.plikt.frist.isoformat() if duty.plikt.frist else None,
        "ansvarleg": duty.plikt.ansvarleg,
        "tilstand": {e.nivaa: e.tilstand for e in duty.hendingar},
    }


def _seat(seat: Seat) -> dict[str, Json]:
    return {
        "organ": seat.organ.id,
        "organ_namn": seat.organ.namn,
        "stilling": seat.sete.stilling,
        "gruppe": seat.sete.gruppe.value,
        "eige": seat.eige,
        "til": seat.sete.til.isoformat() if seat.sete.til else None,
    }


def _reading(look: PartnerLook) -> dict[str, Json]:
    version = look.reading.versjon
    return {
        "versjon": to_record(version) if version else None,
        "stadfesta": bool(version and version.stadfesta),
        "lesen_av": version.lesen_av if version else None,
        "lesen_dato": version.lesen_dato.isoformat() if version and version.lesen_dato else None,
        "tekst": [t for t in (version_sentence(look), confirmed_sentence(look)) if t],
        "rader": [{"setning": r.setning, "verkar": r.verkar} for r in look.reading.rader],
        "sakslag": [_sort(look, s) for s in look.reading.sakslag],
        "attaat": list(beside_the_rows(look)),
        "komande": [
            {"versjon": v.versjon, "gjeld_fraa": v.gjeld_fraa.isoformat(), "kjelde": v.kjelde}
            for v in look.reading.komande
        ],
    }


def _sort(look: PartnerLook, sort: SortReading) -> dict[str, Json]:
    return {
        "sakslag": sort.sakslag,
        "rad": sort.nivaa.rad.value,
        "organ": _organs(look, sort.organ),
        "med_styrevedtak": _organs(look, sort.med_styrevedtak),
        "heimel": sort.nivaa.heimel,
    }
