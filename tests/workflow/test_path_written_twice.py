"""The saksgang drawn again from semantics.md: where each act leads, and what no act evades."""

import pytest

from cases.steps import Step, Trekk
from rules.teljing import always
from workflow.guards.register_acts import REGISTER_ACTS
from workflow.moves import MOVES, moves_for

OPEN = "innmeldt utgreiing handsama_i_ssu rundgang konsensus usemje"
NOT_AGREED = "innmeldt utgreiing handsama_i_ssu rundgang usemje"
EVERY = " ".join(s.value for s in Step)

LEADS = {
    "send_til_utgreiing": {"innmeldt": "utgreiing"},
    "send_til_ssu": {"innmeldt utgreiing": "handsama_i_ssu"},
    "opne_runde": {"utgreiing handsama_i_ssu rundgang": "rundgang"},
    "konstater_semje": {"handsama_i_ssu rundgang": "konsensus"},
    "vedta": {"konsensus": "vedteke"},
    "ta_til_vitande": {"innmeldt utgreiing handsama_i_ssu": "teken_til_vitande"},
    "send_attende": {
        "utgreiing": "innmeldt", "handsama_i_ssu rundgang konsensus usemje": "utgreiing",
    },
    "meld_usemje": {"rundgang handsama_i_ssu": "usemje"},
    "avgrens": {"rundgang konsensus usemje": "rundgang"},
    "send_til_tvisteloysing": {"usemje": "tvisteloysing"},
    "avvis": {"innmeldt utgreiing handsama_i_ssu": "avvist"},
    "trekk_saka": {OPEN: "trekt"},
    "feilregistrer": {OPEN: "feilregistrert"},
    "slaa_saman": {OPEN: "slegen_saman"},
}
"""The acts that move a case."""

BACK_TO_THE_PARTNERS = {
    "overfoer": NOT_AGREED, "kontroller_svar": "rundgang", "trekk_svar": "rundgang",
    "svar": "rundgang konsensus", "stadfest": OPEN, "rett": EVERY,
}
"""The acts that move nothing, but that in konsensus may change what the partners have agreed to;
then it goes back to them. The last three do so only when they decide anew or touch its facts."""

STAYS = {
    "handsam": "innmeldt utgreiing handsama_i_ssu rundgang konsensus",
    "fraasegn": EVERY, "raadgjeving": EVERY, "legg_ved": EVERY, "eige_saksnummer": EVERY,
    "vurder_innsyn": EVERY,
    "avklar": OPEN, "signer": OPEN, "varsle": OPEN, "innarbeid": OPEN, "presenter_pm": OPEN,
    "lyft_pm": OPEN, "medverknad": OPEN, "milepael": OPEN, "paa_vent": OPEN, "ta_opp_att": OPEN,
    "utset_frist": "rundgang", "stopp_sending": EVERY, "send_att": OPEN,
    "ny_ordlyd": NOT_AGREED, "lyft_ordlyd": NOT_AGREED,
    "omfordel": "utgreiing", "endre_omfang": "utgreiing", "innfoer_svar": "rundgang",
    "stadfest_innfoering": "innmeldt utgreiing handsama_i_ssu rundgang",
    "purr": "rundgang", "lovnad": "rundgang", "samtale": EVERY,
    "tvistesteg": f"{OPEN} tvisteloysing", "stadfest_plikt": "vedteke", "ny_plikt": "vedteke",
    "minn_plikt": "vedteke",
}
"""The acts that leave a case where it stands."""


def written() -> set[tuple[str, str, str | None]]:
    there: set[tuple[str, str, str | None]] = {
        (act, step, to) for act, ways in LEADS.items() for steps, to in ways.items()
        for step in steps.split()
    }
    for acts in (STAYS, BACK_TO_THE_PARTNERS):
        there |= {(act, step, None) for act, steps in acts.items() for step in steps.split()}
    return there | {(act, "konsensus", "rundgang") for act in BACK_TO_THE_PARTNERS}


def test_every_act_leads_where_it_is_drawn_and_nowhere_else() -> None:
    drawn = {(m.trekk.value, s.value, m.til and m.til.value) for m in MOVES for s in m.fra}
    assert drawn == written()


@pytest.mark.parametrize("act", ["svar", "stadfest", "rett"])
def test_what_may_leave_the_partners_agreed_says_when_it_does_not(act: str) -> None:
    back, *others = [m for m in moves_for(Trekk(act)) if Step.KONSENSUS in m.fra]
    assert (back.til, back.when is always) == (Step.RUNDGANG, False)
    assert all(m.til is None and m.when is always for m in others)
    assert others


# -- what no act evades ----------------------------------------------------------------------------

WHO_ACTS = {"TIL-01", "TIL-02", "TIL-03", "TIL-05", "TIL-06"}
ANY_ACT = WHO_ACTS | {"SGA-01", "SGA-02", "SGA-03", "SGA-04", "IMP-01"}
AGREED = {"ORD-01", "OVF-06", "MOD-05", "KON-01", "KON-02", "KON-03", "KON-04", "KON-05", "KON-06"}
BY_SSU = {"MOD-06", "MOD-07", "MOD-08", "MOD-17", "MOD-18"}
TREATED = {"HAN-01", "HAN-02", "HAN-03", "HAN-04", "HAN-05", "HAN-06", "ORG-11", "ORG-12"}
ASKED = {"ORD-01", "MOD-01", "MOD-03", "OVF-06", "SVA-13", "PM-03"}
READY = {"UTG-02", "UTG-03", "UTG-05", "MED-01", "UTG-04", "UTG-10", "UTG-15", "SET-06", "PRO-06"}
ANSWERED = {f"DEL-{n:02}" for n in (*range(1, 18), 21)} | {
    "SVA-01", "SVA-02", "SVA-03", "SVA-04", "SVA-05", "SVA-06", "SVA-07", "SVA-08", "SVA-09",
    "SVA-14", "SVA-15", "ORD-04", "ORG-14",
}
NEVER_EVADED = {
    ("rundgang", "konstater_semje"): AGREED,
    ("konsensus", "vedta"): AGREED | BY_SSU,
    ("handsama_i_ssu", "konstater_semje"): BY_SSU | {"MOD-04", "MOD-05", "MOD-10", "OVF-06"},
    ("utgreiing", "send_til_ssu"): READY, ("innmeldt", "send_til_ssu"): READY,
    ("utgreiing", "opne_runde"): READY | ASKED, ("handsama_i_ssu", "opne_runde"): ASKED,
    ("rundgang", "opne_runde"): ASKED,
    **{(s, "handsam"): TREATED for s in STAYS["handsam"].split()},
    **{(s, "avgrens"): TREATED | {"AVG-01", "AVG-02", "AVG-03", "AVG-04"}
       for s in ("rundgang", "konsensus", "usemje")},
    ("rundgang", "svar"): ANSWERED, ("konsensus", "svar"): ANSWERED,
    ("rundgang", "innfoer_svar"): ANSWERED | {"AVK-01", "AVK-02", "AVK-04", "AVK-05"},
}
"""The same promise at every door that leads to the same room."""


def test_every_act_on_a_case_asks_who_acts_and_whether_the_case_may_move() -> None:
    for move in MOVES:
        assert {r.id for r in move.all_rules} >= ANY_ACT, move.trekk


@pytest.mark.parametrize(("step", "act"), NEVER_EVADED)
def test_what_one_door_asks_the_other_asks_too(step: str, act: str) -> None:
    for move in moves_for(Trekk(act)):
        if Step(step) in move.fra:
            missing = NEVER_EVADED[step, act] - {r.id for r in move.all_rules}
            assert not missing


BY_ANYBODY = {"nytt_moete": "ORG-06", "flytt_moete": "ORG-06", "mottak": "INB-03",
              "handsam_innkome": "INB-04"}
ORGANS = {"nytt_organ": "ORG-05", "endre_organ": "ORG-05", "oppnemn": "ORG-05",
          "avslutt_verv": "ORG-05"}
ITSELF = {"ny_kontakt": "TIL-01", "avslutt_kontakt": "TIL-01", "nytt_reglement": "TIL-01",
          "stadfest_reglement": "TIL-01", "sei_opp_avtale": "TIL-01",
          "fravaer": "TIL-01", "stadfest_kontakt": "TIL-01"}


@pytest.mark.parametrize("trekk", REGISTER_ACTS)
def test_every_act_on_the_register_asks_who_acts(trekk: Trekk) -> None:
    asked = {r.id for r in REGISTER_ACTS[trekk]}
    wanted = (BY_ANYBODY | ORGANS | ITSELF).get(trekk.value, "TIL-03")
    assert wanted in asked
    assert trekk is not Trekk.SEI_OPP_AVTALE or "TIL-03" in asked


def test_no_act_on_the_register_is_forgotten() -> None:
    secretariat = {"ny_partnar", "nytt_namn", "set_brytar", "set_tal", "slaa_saman_partnarar",
                   "del_partnar", "ny_avtale", "avtalehending", "retur"}
    assert {t.value for t in REGISTER_ACTS} == secretariat | {*BY_ANYBODY, *ORGANS, *ITSELF}
