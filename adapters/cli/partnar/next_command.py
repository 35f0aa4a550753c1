"""The command for each thing a partner must do now, ready to paste; what only it knows stands as …

Nothing of what the partner is asked is filled in for it: an avklaring or an answer is its own.
"""

from collections.abc import Iterator

from adapters.views.partnar_view import PartnerLook
from rules.avklaringsbehov import Avklaringsbehov
from rules.moetekjede import MEETS
from workflow.looking.partnarbilete import Concern, Duty


def commands(look: PartnerLook, one: Concern) -> Iterator[str]:
    """First what must be said before an answer can be judged, then the answer."""
    match one.behov:
        case Avklaringsbehov.NO | Avklaringsbehov.STAAR_ATT:
            yield _line(
                look, "avklar", one.sak.number,
                "--prinsipiell … --okonomi … --plansamsvar … --klarert-av \"…\"",
            )
        case Avklaringsbehov.STADFEST:
            yield _line(look, "stadfest", one.sak.number, "--kva avklaring")
        case _:
            pass
    if one.stadfestar_svar:
        yield _line(look, "stadfest", one.sak.number, "--kva svar")
    elif one.skal_svare:
        yield _line(look, "svar", one.sak.number, _answer(look, one))


def _answer(look: PartnerLook, one: Concern) -> str:
    organ = next(iter(look.may_answer(one.nivaa.organ)), None)
    how = "vedtak" if organ in MEETS else "delegert_vedtak"
    decided = f"--avgjerd {how} --organ {organ.value}" if organ else "--avgjerd … --organ …"
    return f"--svar … {decided} --dato … --eige-saksnummer \"…\" --stilling \"…\""


def duty_command(look: PartnerLook, duty: Duty) -> str:
    return _line(
        look, "stadfest-plikt", duty.sak.number, f"--plikt {duty.nr} --nivaa … --tilstand …"
    )


def _line(look: PartnerLook, verb: str, number: str, rest: str) -> str:
    return f"saksgang {verb} {number} --som {look.partner.id} {rest}"
