"""Who may come in at the API, as whom they may act, and what they are told of the others."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from adapters.db.users import grants_of, list_users, put_grant
from adapters.tilgang.programs import Given, end_user
from cases.tilgang import Rolle
from tests.edge.web.api_room import (
    CASE,
    HOSPITAL,
    VOSS,
    Program,
    agreement,
    answered,
    contact,
    program,
    secretariat,
    stranger,
)
from tests.edge.web.test_api_acts import problem
from tests.edge.web.web_room import Room

GIVE_ADVICE = {"slag": "raad", "tekst": "Ta med brukarane."}


def test_nobody_comes_in_without_a_token(web: Room) -> None:
    for token in ("", "feil", "saksgang_" + "x" * 43):
        answer = stranger(web, token).get("saker")
        problem(answer, 401)
        assert answer.headers["www-authenticate"] == "Bearer"


def test_a_session_in_a_browser_opens_nothing_here(web: Room) -> None:
    assert web.secretary().get("/api/v1/hfb/saker").status_code == 401


def test_a_program_that_is_shut_out_is_out_at_once(web: Room) -> None:
    sse = secretariat(web)
    sse.look("saker")
    with web.house.reading() as unit:
        (name,) = (u.id for u in list_users(unit) if u.id.startswith("program-"))
    end_user(web.house, name, web.clock())
    problem(sse.get("saker"), 401)
    web.clock.at += timedelta(days=1)
    problem(sse.get("saker"), 401)


def test_a_program_without_more_than_its_token_may_do_nothing(web: Room) -> None:
    problem(program(web).get("saker"), 403)
    problem(program(web).post("saker", CASE), 403)


def test_a_token_opens_nothing_where_the_program_is_no_systembrukar_any_more(web: Room) -> None:
    sse = secretariat(web)
    sse.look("saker")
    with web.house.writing() as unit:
        (name,) = (u.id for u in list_users(unit) if u.id.startswith("program-"))
        (system,) = (g for g in grants_of(unit, name, date(2026, 11, 23))
                     if g.rolle is Rolle.SYSTEM)
        put_grant(unit, replace(system, til=date(2026, 11, 22)))
        unit.commit()
    problem(sse.get("saker"), 404)


@pytest.mark.parametrize("role", [Rolle.LESAR, Rolle.REGELVERK])
def test_who_may_only_look_may_not_act(web: Room, role: Rolle) -> None:
    reader = program(web, Given(role))
    reader.look("saker")
    problem(reader.post("saker", CASE), 403)


def test_another_helsefellesskap_is_not_even_there(web: Room) -> None:
    sse = secretariat(web)
    sse.hf = "hfsf"
    problem(sse.get("saker"), 404)
    problem(sse.post("saker", CASE), 404)
    sse.hf = "finst-ikkje"
    problem(sse.get("saker"), 404)


def test_nobody_acts_as_somebody_whose_role_they_lack(web: Room) -> None:
    sse, voss = secretariat(web), contact(web)
    at = agreement(sse)
    for who, som in ((voss, "sse"), (voss, HOSPITAL), (voss, "ssu"), (sse, VOSS),
                     (sse, f"{VOSS}/kommunestyre")):
        told = problem(who.post(f"{at}/lyft-ordlyd", {}, headers={"Saksgang-Som": som}), 403)
        assert told["feil"][0]["felt"] == "Saksgang-Som"
    told = problem(sse.post(f"{at}/lyft-ordlyd", {}, headers={"Saksgang-Som": "ingen"}), 422)
    assert told["feil"][0]["felt"] == "Saksgang-Som"


def test_who_speaks_for_several_says_for_whom(web: Room) -> None:
    both = program(web, Given(Rolle.KONTAKT, VOSS), Given(Rolle.KONTAKT, HOSPITAL))
    at = agreement(secretariat(web))
    body = {"prinsipiell": "ja", "okonomi": "ingen", "plansamsvar": "ja", "klarert_av": "direktør"}
    assert problem(both.post(f"{at}/avklar", body), 422)["feil"][0]["felt"] == "Saksgang-Som"
    both.do(f"{at}/avklar", body, headers={"Saksgang-Som": HOSPITAL})
    told = both.look(at)["avklaringar"]
    assert [a["partnar"] for a in told] == [HOSPITAL]


def test_an_adviser_gives_advice_and_does_nothing_else(web: Room) -> None:
    sse = secretariat(web)
    sse.do("saker", CASE)
    adviser = program(web, Given(Rolle.RAADGJEVAR, VOSS))
    problem(adviser.post("saker/2026/1/trekk-saka", {"grunn": "x"}), 403)
    assert adviser.post("saker/2026/1/fraasegn", {"tekst": "Vårt syn."}).status_code in (200, 409)


def test_a_case_that_is_others_is_not_there(web: Room) -> None:
    sse, outside = secretariat(web), contact(web, "kommune-4626")
    at = agreement(sse)
    for path in (at, f"{at}/kan", f"{at}/niva", f"{at}/journal", f"{at}/dokument/1"):
        problem(outside.get(path), 404)
    problem(outside.post(f"{at}/avklar", {}), 404)
    assert outside.look("saker")["saker"] == []
    assert len(contact(web).look("saker")["saker"]) == 1


def test_what_is_the_secretariats_is_shut_to_partners(web: Room) -> None:
    voss, at = contact(web), agreement(secretariat(web))
    for path in ("innboks", "alarmar", "kladdar", "utsendingar", "oversyn", f"{at}/historie",
                 f"{at}/post", f"{at}/framdrift"):
        problem(voss.get(path), 403)
    problem(voss.get(f"partnarar/{HOSPITAL}"), 404)
    assert voss.look(f"partnarar/{VOSS}")["partnar"] == VOSS


def hospital_said_no(web: Room) -> tuple[Program, Program, str]:
    sse, voss = secretariat(web), contact(web)
    at = agreement(sse)
    answered(at, contact(web, HOSPITAL, "per"), "styre", "nei")
    return sse, voss, at


def test_partners_see_who_has_answered_and_what_when_it_is_over(web: Room) -> None:
    sse, voss, at = hospital_said_no(web)
    seen = voss.look(at)
    assert seen["svar"] == [{"partnar": HOSPITAL}]
    assert seen["avklaringar"] == [{"partnar": HOSPITAL}]
    assert "nei" not in [a.get("slag") for a in seen["svar"]]
    assert seen["dokument"] == []
    problem(voss.get(f"{at}/dokument/1"), 404)
    levels = {p["partnar"]: p for p in voss.look(f"{at}/niva")["partnarar"]}
    assert levels[HOSPITAL]["svar"] is None
    assert levels[VOSS]["svar"] is not None
    sse.do(f"{at}/meld-usemje", {"grunn": "Partane er usamde.", "eigar": "SSU"})
    (told,) = voss.look(at)["svar"]
    assert (told["partnar"], told["slag"]) == (HOSPITAL, "nei")
    assert not {"person", "registrert_av"} & told.keys()
    assert voss.get(f"{at}/dokument/1").status_code == 200


def test_the_secretariats_acts_tell_a_partner_nothing_of_the_others(web: Room) -> None:
    _, voss, at = hospital_said_no(web)
    told = problem(voss.post(f"{at}/konstater-semje", {}), 409)
    assert {g["regel"] for g in told["hinder"]} == {"TIL-03"}
    moves = {t["namn"]: t for t in voss.look(f"{at}/kan")["trekk"]}
    assert {g["regel"] for g in moves["konstater_semje"]["grunnar"]} == {"TIL-03"}
    assert "nei" not in str(moves["konstater_semje"])


def test_what_a_partner_is_owed_is_its_own(web: Room) -> None:
    sse, voss, _ = hospital_said_no(web)
    assert {o["partnar"] for o in sse.look("utestaande")["utestaande"]} >= {VOSS}
    assert {o["partnar"] for o in voss.look("utestaande?svartid=true")["utestaande"]} == {VOSS}
    assert "svartid" not in voss.look("utestaande?svartid=true")


def test_what_could_be_otherwise_is_told_a_partner_of_itself_alone(web: Room) -> None:
    at = f"{agreement(secretariat(web))}/kva-om"
    asked = {"prinsipiell": ["alle=ja"], "okonomi": ["alle=ingen"], "plan": ["alle=ja"],
             "alt": True}
    voss, lead = contact(web), program(web, Given(Rolle.REGELVERK))
    everybody = lead.post(at, asked).json()
    assert {level["partnar"] for level in everybody["nivaa"]} == {VOSS, HOSPITAL}
    own = voss.post(at, asked).json()
    assert {level["partnar"] for level in own["nivaa"]} == {VOSS}
    assert {g.get("part", VOSS) for g in (*own["nye_grunnar"], *own["grunnar_borte"])} <= {VOSS}
    for field, value in (("brytar", ["R-040=av"]), ("utan", [HOSPITAL]), ("partar", [VOSS])):
        told = problem(voss.post(at, {field: value}), 422)
        assert told["feil"][0]["felt"] == field
    problem(program(web, Given(Rolle.LESAR)).post(at, asked), 403)
