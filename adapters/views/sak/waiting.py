"""What a case waits for, in one plain sentence."""

from collections.abc import Sequence

from cases.actor import Act
from cases.casefile import CaseFile
from cases.listing import listed
from cases.register import Register
from cases.steps import Step, Trekk
from cases.terms import Modell, OrganRole, Registrering
from rules.sak.innfoering import WAITS
from rules.teljing import Standing
from workflow.looking.overview import PartnerView, waiting_for
from workflow.looking.partnarbilete import SAID

_FEW = 4

AT_STEP: dict[Step, str] = {
    Step.UTGREIING: "at fagleg utval greier ut saka",
    Step.KONSENSUS: "at vedtaket vert ført inn",
    Step.USEMJE: "at usemja vert løyst",
}
"""What a case waits for where its type makes no difference."""

ONWARD: dict[Trekk, str] = {
    Trekk.SEND_TIL_UTGREIING: "send til utgreiing",
    Trekk.SEND_TIL_SSU: "send til handsaming i SSU",
    Trekk.TA_TIL_VITANDE: "teken til vitande",
    Trekk.OPNE_RUNDE: "send på rundgang hjå partane",
}
"""The ways onward, as what may be done with the case."""

SETTLED = "at sekretariatet tek saka vidare"
"""What a round waits for where all have answered, and not all have said yes."""

_NOT_IN: dict[Modell, Trekk] = {
    Modell.TO_TRINN: Trekk.KONSTATER_SEMJE, Modell.KONSENSUS: Trekk.OPNE_RUNDE,
}
"""The way from SSU that each model does not have (R-029, R-030)."""


def waits_for(
    file: CaseFile, register: Register, act: Act, *, all_known: bool = True
) -> str:
    """Empty for a case that has ended. Whoever is not to know what all have answered is not told
    whose answer waits for somebody to stand behind it, either."""
    case = file.case
    if case.sakssteg.is_end:
        return ""
    if case.innfoert == WAITS:
        return "at ein annan person stadfester innføringa"
    if case.paa_vent:
        return f"at ho vert teken opp att: {case.vent_grunn.rstrip('.')}"
    left = waiting_for(file, register, act) if case.sakssteg is Step.RUNDGANG else ()
    if left:
        return _of_round(file, [v for v in left if v.standing not in SAID], all_known=all_known)
    return AT_STEP.get(case.sakssteg) or _onward(file, register)


def _of_round(file: CaseFile, left: Sequence[PartnerView], *, all_known: bool) -> str:
    """Who must answer; and for whose answer it is another's turn."""
    given = [v for v in left if all_known and v.standing is Standing.MELLOMBELS]
    written = [v for v in given if any(
        a.registrering is Registrering.BREV for a in file.awaiting(v.partnar))]
    said = [v for v in given if v not in written]
    missing = [v for v in left if v not in given]
    parts = [
        f"svar frå {_who(missing)}" if missing else "",
        _form(written, f"at svaret frå {_who(written)} vert kontrollert",
              f"at svara frå {_who(written)} vert kontrollerte"),
        _form(said, f"at {_who(said)} stadfestar svaret sitt",
              f"at {_who(said)} stadfestar svara sine"),
    ]
    return ", og ".join(p for p in parts if p) or SETTLED


def _form(partners: Sequence[PartnerView], one: str, several: str) -> str:
    """The sentence for so many; empty where there is nobody."""
    return (one if len(partners) == 1 else several) if partners else ""


def _who(partners: Sequence[PartnerView]) -> str:
    names = [v.namn for v in partners]
    return f"{len(names)} partnarar" if len(names) > _FEW else listed(names)


def _onward(file: CaseFile, register: Register) -> str:
    """Built from the moves this kind of case really has from where it stands."""
    case = file.case
    ways = {move for step, move in register.sakstypar[case.sakstype].veg if step is case.sakssteg}
    here = case.sakssteg is Step.HANDSAMA_I_SSU
    if here and Trekk.HANDSAM in ways and not file.handled_by(OrganRole.SSU):
        return "at SSU handsamar saka"
    if case.sakssteg is Step.RUNDGANG and Trekk.KONSTATER_SEMJE in ways:
        ways -= {Trekk.OPNE_RUNDE}  # it is there, and has been answered
    ways -= {_NOT_IN[case.modell]} if here and case.modell else set()
    settles = Trekk.KONSTATER_SEMJE in ways
    passive = [text for move, text in ONWARD.items() if move in ways]
    parts = [f"at saka vert {' eller '.join(passive)}"] if passive else []
    return " eller ".join([*parts, *(["at nokon konstaterer semja"] if settles else [])])
