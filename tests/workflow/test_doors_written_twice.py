"""What is asked at each door, written again from the catalogue: by what the rows say is promised.

A promise is a group of rules that the rows of the catalogue give to one thing that happens (that
an organ handles a case, that the partners are asked). Where that thing happens, all of it is asked.
"""

import pytest

from cases.steps import Step, Trekk
from workflow.guards.act_rules import ACCESS, REGISTER
from workflow.guards.entry_rules import RUNNING, RUNNING_AT
from workflow.guards.register_acts import OVERSIGHT, REGISTER_ACTS
from workflow.moves import MOVES


def ids(text: str) -> set[str]:
    """«HAN-01..03 UTG-02»: the rules so named."""
    found: set[str] = set()
    for word in text.split():
        name, _, last = word.partition("..")
        letters, number = name.split("-")
        found |= {f"{letters}-{n:02}" for n in range(int(number), int(last or number) + 1)}
    return found


WHO_ACTS = "TIL-01..03 TIL-05 TIL-06 "
HANDLED = "HAN-01..07 ORG-11 ORG-12 OKO-02 INP-02 MOD-02 MOD-14 MOD-16 AVT-17 "
"""An organ with mandate talks of it, in its turn, in a meeting that has been, and says why."""
REGISTERED = ("VAL-01..03 VAL-21 ORG-13 INN-01..04 INN-06..10 LAR-01 PLA-01 PLA-06 INB-02 NET-06 "
              "AAR-05 AVT-19 AVT-29 ")
"""It is a matter for the helsefellesskap, and says of itself what its kind must say."""
PUBLIC = "ARK-01..04 ARK-11 ARK-12 "
"""The journal can be relied on, and secrecy rests on law and two persons."""
ELUCIDATED_BY = "UTG-01 UTG-07 UTG-09 UTG-11..14 "
"""Who elucidates has mandate, task, all sides, and is set down where it belongs."""
DEMANDED = "UTG-03 UTG-05 UTG-06 MED-01 "
"""The papers, sections, template and voices that the case type demands."""
PROJECT = "PRO-01..03 "
READY = (DEMANDED + PROJECT + "UTG-02 UTG-04 UTG-10 UTG-15..17 PRO-06 OKO-02 INP-01 INP-05 SET-06 "
         "AVT-20 AVT-21 LAR-03 ")
"""Elucidated in time, with answers, by those who can be told who they are."""
ROUND = "ORD-01 MOD-01 MOD-03 OVF-06 SVA-13 PM-03 VAL-04 "
ASKED = ROUND + "UTG-19 MED-03 AVT-14 AVT-18 FRI-01 KAL-01 SEN-04 "
"""The partners can be reached, know what they are asked, and have time of their own."""
AGREED = "ORD-01 OVF-06 MOD-05 KON-01..06 "
SETTLED = "MOD-06..08 MOD-17 MOD-18 "
"""What SSU settles inside its mandate: no cost, no statutory content, this wording, no refusal."""
BY_SSU = SETTLED + "ORD-01 OVF-06 MOD-01 MOD-04 MOD-05 MOD-09 MOD-10 MOD-15 VAL-04 VAL-05 "
ADOPTED = "PM-05 PM-06 PRO-04 PLA-07 OKO-03 INP-06 "
"""Leaders stand behind the plan, the project is back with its own, duties have time and means."""
CONCLUDED = "VED-01..05 SIG-01 KJE-01 INP-03 INP-04 AVT-01..03 MOD-12 "
ENDED = "INN-05 AVT-18 LAR-02 IVS-01 "
"""Nothing ends without an owner, without its lesson, or behind the back of SSU."""
MYNDE = "DEL-01..17 DEL-21 "
MAILED = "INB-06 INB-07 "
"""What came by mail is used by those who may, and for what it is about."""
ANSWERED = MYNDE + MAILED + "ORG-14 SVA-01..09 SVA-14 SVA-15 ORD-04 AVT-24 "
PLANS = "PLA-03..05 "
CLEARED = "AVK-01 AVK-02 AVK-04 AVK-05 MOD-13 "
NARROWED = "AVG-01..04 "
TAKEN_OVER = "OVF-01..05 "
STOOD_BEHIND = "IMP-02 IMP-05 IMP-08 IMP-11 IMP-12 "
CORRECTED = HANDLED + REGISTERED + PUBLIC + "IMP-21 RET-01..09 RET-11 "

CHASED = "PUR-01..09 "
"""Only who owes, what is due, once, by a person where it must be, and so that it is not nagging."""
PROMISED = "LOV-01..03 LOV-05 "

ACTS: dict[str, dict[str, str]] = {
    "send_til_utgreiing": {"innmeldt": ELUCIDATED_BY + DEMANDED + PROJECT + "PLA-02 LAR-03 AVT-22"},
    "send_til_ssu": {"innmeldt utgreiing": READY},
    "handsam": {"innmeldt utgreiing handsama_i_ssu rundgang konsensus": HANDLED},
    "opne_runde": {"utgreiing": READY + ASKED, "rundgang": ASKED + "ORD-05",
                   "handsama_i_ssu": ASKED + "MOD-10 MOD-11 UTG-18"},
    "konstater_semje": {"handsama_i_ssu": BY_SSU, "rundgang": AGREED + "MOD-12"},
    "vedta": {"konsensus": AGREED + SETTLED + CONCLUDED + ADOPTED + ENDED},
    "ta_til_vitande": {"innmeldt utgreiing handsama_i_ssu": ENDED},
    "meld_usemje": {"rundgang handsama_i_ssu": "TIL-04"},
    "avgrens": {"rundgang konsensus usemje": NARROWED + HANDLED},
    "send_til_tvisteloysing": {"usemje": ENDED + "TVI-01 TVI-03"},
    "avvis": {"innmeldt utgreiing handsama_i_ssu": ENDED + "OKO-01"},
    "trekk_saka": {"innmeldt konsensus": ENDED},
    "feilregistrer": {"innmeldt konsensus": "RET-10"},
    "slaa_saman": {"innmeldt konsensus": "SLA-01..03"},
    "overfoer": {"innmeldt rundgang konsensus usemje": TAKEN_OVER},
    "avklar": {"innmeldt rundgang konsensus": CLEARED + PLANS + "AVK-03 SVA-06"},
    "svar": {"rundgang konsensus": ANSWERED},
    "stadfest": {"innmeldt rundgang konsensus": "SVA-11 ORD-03"},
    "kontroller_svar": {"rundgang konsensus": "SVA-10"},
    "trekk_svar": {"rundgang konsensus": "SVA-06 SVA-12"},
    "fraasegn": {"innmeldt vedteke": MAILED + "FRA-01"},
    "signer": {"konsensus rundgang": "SIG-01..07"},
    "legg_ved": {"innmeldt vedteke": PUBLIC + MAILED},
    "vurder_innsyn": {"innmeldt vedteke": PUBLIC},
    "ny_ordlyd": {"innmeldt rundgang": "ORD-02 AVT-15 AVT-16"},
    "lyft_ordlyd": {"innmeldt rundgang": "TIL-04"},
    "presenter_pm": {"innmeldt": "PM-04"}, "lyft_pm": {"innmeldt": "PM-01 PM-02 PM-07"},
    "medverknad": {"innmeldt": "MED-02 MED-04 MED-05"},
    "omfordel": {"utgreiing": ELUCIDATED_BY + "UTG-08"}, "endre_omfang": {"utgreiing": "PRO-05"},
    "tvistesteg": {"innmeldt tvisteloysing": "TVI-02 TVI-04"},
    "rett": {"innmeldt konsensus vedteke": CORRECTED},
    "ny_plikt": {"vedteke": "VED-04 VED-06 OKO-03"},
    "minn_plikt": {"vedteke": "IVS-02"},
    "paa_vent": {"innmeldt": "INN-08"}, "ta_opp_att": {"innmeldt": "SGA-05 FRI-01 FRI-02"},
    "utset_frist": {"rundgang": "FRI-01 FRI-02"},
    "purr": {"rundgang": CHASED}, "lovnad": {"rundgang": PROMISED + MAILED},
    "samtale": {"innmeldt rundgang vedteke": "LOV-04 " + PROMISED},
    "stopp_sending": {"innmeldt vedteke": "SEN-01 SEN-05"},
    "send_att": {"rundgang": "SEN-02 SEN-03"},
    "innfoer_svar": {"rundgang": ANSWERED + CLEARED + PLANS + "IMP-03 IMP-07..10 IMP-21"},
    "stadfest_innfoering": {
        "innmeldt": STOOD_BEHIND,
        "utgreiing handsama_i_ssu rundgang": STOOD_BEHIND + PROJECT + "UTG-04",
    },
}


@pytest.mark.parametrize(
    ("act", "step"), [(a, s) for a, ways in ACTS.items() for steps in ways for s in steps.split()]
)
def test_an_act_asks_all_that_is_promised_of_it(act: str, step: str) -> None:
    promised = next(p for steps, p in ACTS[act].items() if step in steps.split())
    doors = [m for m in MOVES if m.trekk is Trekk(act) and Step(step) in m.fra]
    assert doors
    for door in doors:
        missing = ids(WHO_ACTS + "SGA-01..04 IMP-01 " + promised) - {r.id for r in door.all_rules}
        assert not missing


def test_a_case_that_comes_in_asks_who_brings_it_and_what_it_is() -> None:
    assert {r.id for r in ACCESS} >= ids(WHO_ACTS)
    assert {r.id for r in REGISTER} >= ids(REGISTERED)


COMES_IN = {
    "utgreiing": ELUCIDATED_BY, "handsama_i_ssu": "UTG-17",
    "rundgang": ROUND + "MOD-10 MOD-11 UTG-17 UTG-18",
}
"""One that has run elsewhere is asked what it would have been asked on its way here."""


def test_a_case_that_has_run_elsewhere_was_handled_as_it_would_have_been_here() -> None:
    assert {r.id for r in RUNNING} >= ids("HAN-01..06 MOD-02 IMP-04 IMP-06 IMP-21")


@pytest.mark.parametrize("step", COMES_IN)
def test_it_is_asked_what_its_step_demands(step: str) -> None:
    assert {r.id for r in RUNNING_AT[Step(step)]} >= ids(COMES_IN[step])


NETWORKS = "NET-01..03 "
SEATS = "SET-01 SET-04 SET-07 SET-10 SET-13 SET-15 "
PARTNER_ITSELF = "TIL-01 TIL-05 "
REGISTER_SAYS = {
    "ny_partnar nytt_namn set_brytar set_tal": "TIL-03",
    "slaa_saman_partnarar": "TIL-03 SLA-04 SLA-06", "del_partnar": "TIL-03 SLA-05 SLA-06",
    "ny_kontakt": PARTNER_ITSELF, "avslutt_kontakt": PARTNER_ITSELF + "KTK-01",
    "fravaer": PARTNER_ITSELF + MAILED + "KTK-02", "retur": "TIL-03",
    "stadfest_kontakt": PARTNER_ITSELF,
    "nytt_reglement": PARTNER_ITSELF + "REG-01", "stadfest_reglement": PARTNER_ITSELF + "TIL-02",
    "nytt_organ": NETWORKS + "ORG-01 ORG-03..05 ORG-08",
    "endre_organ": NETWORKS + "ORG-05 ORG-07 ORG-21",
    "oppnemn": SEATS + "ORG-05 ORG-08 ORG-21 SET-02 SET-11 SET-12 VAL-06",
    "avslutt_verv": "ORG-05 ORG-21", "nytt_moete": "ORG-06", "flytt_moete": "ORG-06 KAL-02",
    "ny_avtale": "TIL-03 AVT-01..03 AVT-41", "avtalehending": "TIL-03 AVT-11..13 AVT-42",
    "sei_opp_avtale": "TIL-01 TIL-03 AVT-11 AVT-13 AVT-26..28 AVT-43 AVT-44",
    "mottak": "INB-01 INB-03", "handsam_innkome": "INB-04 INB-05 INB-08",
}


@pytest.mark.parametrize("act", [a for acts in REGISTER_SAYS for a in acts.split()])
def test_an_act_on_the_register_asks_all_that_is_promised_of_it(act: str) -> None:
    promised = next(p for acts, p in REGISTER_SAYS.items() if act in acts.split())
    assert {r.id for r in REGISTER_ACTS[Trekk(act)]} >= ids(promised)


def test_the_oversight_looks_at_seats_tasks_agreements_and_networks() -> None:
    looked_at = SEATS + NETWORKS + (
        "ORG-01 ORG-02 ORG-09 ORG-10 SET-03 SET-05 SET-06 SET-08 SET-09 SET-14 SET-16 "
        "AAR-01..04 AAR-06 NET-04 NET-05 UTG-10 AVT-04..10 KJE-02 INP-07 KTK-03..05"
    )
    assert {r.id for r in OVERSIGHT} >= ids(looked_at)
