"""Acts by programs: done once for each key, refused with every ground, never behind one's back."""

from base64 import b64encode
from typing import Any

import pytest

from adapters.db.reads import history
from tests.edge.web.api_room import (
    CASE,
    CLEAR,
    HOSPITAL,
    VOSS,
    agreement,
    answered,
    contact,
    secretariat,
)
from tests.edge.web.web_room import Room

PROBLEM = "application/problem+json"


def problem(answer: Any, status: int) -> Any:
    """The problem that was told, once it is sure that it is one."""
    assert (answer.status_code, answer.headers["content-type"]) == (status, PROBLEM), answer.text
    told = answer.json()
    assert told["status"] == status
    return told


def test_a_case_is_made_and_its_answer_says_where_it_is(web: Room) -> None:
    sse = secretariat(web)
    answer = sse.post("saker", CASE)
    assert answer.status_code == 201
    assert answer.headers["location"] == "/api/v1/hfb/saker/2026/1"
    assert answer.headers["etag"] == '"1"'
    told = answer.json()
    assert (told["utfall"], told["saksnummer"]) == ("ok", "HFB 2026/1")
    assert told["sakssteg"] == "innmeldt"
    assert sse.look("saker/2026/1")["saksnummer"] == "HFB 2026/1"


def test_the_same_key_again_is_done_but_once(web: Room) -> None:
    sse = secretariat(web)
    first = sse.post("saker", CASE, key="ein")
    again = sse.post("saker", CASE, key="ein")
    assert again.headers["idempotency-replayed"] == "true"
    assert "idempotency-replayed" not in first.headers
    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert len(sse.look("saker")["saker"]) == 1


def test_the_same_key_for_something_else_is_a_conflict(web: Room) -> None:
    sse = secretariat(web)
    sse.post("saker", CASE, key="ein")
    told = problem(sse.post("saker", {**CASE, "tittel": "Noko anna"}, key="ein"), 409)
    assert told["type"] == "urn:saksgang:id-brukt"
    assert told["feil"][0]["felt"] == "kommando"
    assert len(sse.look("saker")["saker"]) == 1


@pytest.mark.parametrize("key", ["", "med mellomrom", "kladd-1-1", "a/b", "x" * 101])
def test_a_call_that_acts_has_a_key_of_its_own(web: Room, key: str) -> None:
    sse = secretariat(web)
    answer = sse.post("saker", CASE, headers={"Idempotency-Key": key})
    assert problem(answer, 400)["feil"][0]["felt"] == "Idempotency-Key"


def test_what_a_rule_stops_comes_with_every_ground_and_is_kept(web: Room) -> None:
    sse = secretariat(web)
    sse.do("saker", CASE)
    told = problem(sse.post("saker/2026/1/konstater-semje", {}, key="stans"), 409)
    assert (told["type"], told["utfall"]) == ("urn:saksgang:stansa", "stansa")
    assert told["hinder"]
    assert all(g["grunn"] and g["heimel"] is not None for g in told["hinder"])
    again = sse.post("saker/2026/1/konstater-semje", {}, key="stans")
    assert again.headers["idempotency-replayed"] == "true"
    assert again.json() == told
    assert [e["utfall"] for e in sse.look("saker/2026/1/historie")["historie"]] == ["ok", "stansa"]


def test_every_field_that_is_wrong_is_named_at_once(web: Room) -> None:
    told = problem(secretariat(web).post("saker", {"sakstype": "C-5", "finst_ikkje": 1}), 422)
    assert {f["felt"] for f in told["feil"]} == {"tittel", "sakstype", "finst_ikkje"}
    assert "C-5" not in str(told)


@pytest.mark.parametrize(("sent", "status"), [
    (b"{", 400), (b'{"tittel": NaN}', 400), (b"\xff", 400), (b"[]", 422), (b"[" * 100_000, 400),
])
def test_what_is_no_object_is_not_read(web: Room, sent: bytes, status: int) -> None:
    sse = secretariat(web)
    headers = sse._sent({"Idempotency-Key": "x", "Content-Type": "application/json"})
    problem(sse.client.post(sse.at("saker"), content=sent, headers=headers), status)


def test_only_json_is_taken(web: Room) -> None:
    sse = secretariat(web)
    headers = sse._sent({"Idempotency-Key": "x"})
    problem(sse.client.post(sse.at("saker"), data={"tittel": "x"}, headers=headers), 415)


def test_a_file_is_sent_as_base64_and_read_back(web: Room) -> None:
    sse, content = secretariat(web), b"%PDF-1.7\n1 0 obj\nendobj\n"
    sse.do("saker", CASE)
    file = {"filnamn": "utgreiing.pdf", "innhald": b64encode(content).decode()}
    body = {"slag": "utgreiing", "tittel": "Utgreiing", "fil": file}
    assert sse.do("saker/2026/1/legg-ved", body)["ny"] == "1"
    read = sse.get("saker/2026/1/dokument/1")
    assert read.content == content
    assert read.headers["content-disposition"].startswith("attachment")
    problem(sse.get("saker/2026/1/dokument/2"), 404)


@pytest.mark.parametrize("file", [
    "tekst", {"filnamn": "a.pdf"}, {"filnamn": "a.pdf", "innhald": "æ"},
    {"filnamn": "a\nb.pdf", "innhald": "QQ=="}, {"filnamn": "a.exe", "innhald": "QQ=="},
])
def test_a_file_that_cannot_be_read_is_named(web: Room, file: Any) -> None:
    sse = secretariat(web)
    sse.do("saker", CASE)
    sent = {"slag": "utgreiing", "tittel": "Utgreiing", "fil": file}
    told = problem(sse.post("saker/2026/1/legg-ved", sent), 422)
    assert told["feil"][0]["felt"].startswith("fil")


def test_the_case_stands_in_the_path_and_nowhere_else(web: Room) -> None:
    sse = secretariat(web)
    sse.do("saker", CASE)
    told = problem(sse.post("saker/2026/1/trekk-saka", {"sak": "2026/1", "grunn": "x"}), 422)
    assert told["feil"][0]["felt"] == "sak"


def test_if_match_stops_an_act_on_a_case_that_has_moved(web: Room) -> None:
    sse = secretariat(web)
    sse.do("saker", CASE)
    version = sse.get("saker/2026/1").headers["etag"]
    sse.do("saker/2026/1/ny-ordlyd", {"tekst": "Første."}, headers={"If-Match": version})
    stale = sse.post("saker/2026/1/ny-ordlyd", {"tekst": "Andre."}, headers={"If-Match": version})
    told = problem(stale, 412)
    assert told["versjon"] == 2
    assert [e["hending"] for e in told["endringar"]] == ["ny_ordlyd"]
    assert stale.headers["etag"] == '"2"'
    assert len(sse.look("saker/2026/1")["ordlydar"]) == 1


def test_if_match_does_not_hinder_that_the_same_is_sent_again(web: Room) -> None:
    sse = secretariat(web)
    sse.do("saker", CASE)
    sent = {"key": "ordlyd", "headers": {"If-Match": '"1"'}}
    first = sse.post("saker/2026/1/ny-ordlyd", {"tekst": "Første."}, **sent)
    again = sse.post("saker/2026/1/ny-ordlyd", {"tekst": "Første."}, **sent)
    assert (again.status_code, again.json()) == (200, first.json())


@pytest.mark.parametrize("version", ["*", '"1", "7"', 'W/"1"'])
def test_several_versions_or_any_may_be_asked_for(web: Room, version: str) -> None:
    sse = secretariat(web)
    sse.do("saker", CASE)
    sse.do("saker/2026/1/ny-ordlyd", {"tekst": "Ord."}, headers={"If-Match": version})


def test_a_version_that_cannot_be_read_stops_the_call(web: Room) -> None:
    sse = secretariat(web)
    sse.do("saker", CASE)
    answer = sse.post("saker/2026/1/ny-ordlyd", {"tekst": "Ord."}, headers={"If-Match": "1"})
    assert problem(answer, 400)["feil"][0]["felt"] == "If-Match"


def test_an_agreement_goes_all_the_way_by_programs_alone(web: Room) -> None:
    sse, voss, hospital = secretariat(web), contact(web), contact(web, HOSPITAL, "per")
    at = agreement(sse)
    assert answered(at, voss, "kommunestyre")["utfall"] == "ok"
    assert answered(at, hospital, "styre")["utfall"] == "ok"
    assert sse.do(f"{at}/konstater-semje", {})["sakssteg"] == "konsensus"
    paper = sse.do(f"{at}/legg-ved", {"slag": "signert_avtale", "tittel": "Avtalen", "tekst": "S."})
    for partner in (VOSS, HOSPITAL):
        sse.do(f"{at}/signer", {
            "partnar": partner, "namn": "Prøve Prøvesen", "stilling": "ordførar",
            "dato": "2026-11-23", "dokument": int(paper["ny"]),
        })
    ended = sse.do(f"{at}/vedta", {"plikter": [f"{VOSS}: følgjer opp", f"{HOSPITAL}: melder frå"]})
    assert ended["sakssteg"] == "vedteke"


def test_history_tells_which_program_it_was_and_the_person_behind(web: Room) -> None:
    sse, voss = secretariat(web), contact(web)
    at = agreement(sse)
    voss.do(f"{at}/avklar", CLEAR)
    with web.house.reading() as unit:
        last = list(history(unit))[-1].aktor
    assert (last.partnar, last.person) == (VOSS, "pia")
    assert last.tillit.startswith("teikn:program-")


def test_two_persons_are_two_only_where_both_are_told(web: Room) -> None:
    sse, nobody = secretariat(web, "ada"), secretariat(web, "")
    sse.do("saker", CASE)
    sse.do("saker/2026/1/ny-ordlyd", {"tekst": "Første ordlyd."})
    change = {"tekst": "Fyrste ordlyd.", "klasse": "redaksjonell", "grunn": "Skrivemåten."}
    assert problem(nobody.post("saker/2026/1/ny-ordlyd", change), 409)["hinder"]
    sse.do("saker/2026/1/ny-ordlyd", change)
    confirm = {"kva": "ordlyd"}
    assert problem(sse.post("saker/2026/1/stadfest", confirm), 409)["hinder"]
    assert problem(nobody.post("saker/2026/1/stadfest", confirm), 409)["hinder"]
    other = {"Saksgang-Person": "bea"}
    assert sse.do("saker/2026/1/stadfest", confirm, headers=other)["utfall"] == "ok"
