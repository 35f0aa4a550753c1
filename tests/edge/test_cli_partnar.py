"""`partnar`: what a partner must do now, what it has said, and how its reglement is read."""

import pytest

from adapters.db.engine import open_database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import partner_files
from cases.actor import Act, Actor
from cases.terms import ActorRole
from tests.edge.cli_room import Terminal, english_in, flat
from tests.workflow.random_cases import AT
from workflow.looking.partnarbilete import concern

BERGEN, VOSS = "kommune-4601", "kommune-4621"
KEYS = {
    "partnar", "namn", "kortnamn", "slag", "dag", "no", "kjem", "svara", "plikter", "sete",
    "kontaktar", "reglement", "medlem", "til", "etterfolgjarar",
}
CONCERN = {
    "saksnummer", "tittel", "sakstype", "sakssteg", "paa_vent", "rad", "organ", "grunn", "heimel",
    "avklaring", "spurd", "frist", "moete", "moete_tekst", "standing", "tel", "svar", "ventar",
}
READING = {
    "versjon", "stadfesta", "lesen_av", "lesen_dato", "tekst", "rader", "sakslag", "attaat",
    "komande",
}


def test_the_json_has_exactly_these_keys(demo: Terminal) -> None:
    found = demo.json("partnar", BERGEN)
    assert set(found) == KEYS
    assert set(found["reglement"]) == READING
    (due,) = found["no"]
    assert set(due) == CONCERN
    assert (due["saksnummer"], due["rad"], due["frist"]) == ("HFB 2026/1", "f", "2026-03-17")
    assert due["organ"][0] == {"rolle": "byraad", "namn": "byrådet"}
    assert (due["standing"], due["tel"], due["svar"]) == ("ikkje_svart", False, None)
    assert found["svara"] == []
    assert [p["saksnummer"] for p in found["plikter"]] == ["HFB 2021/1", "HFB 2026/2"]
    assert found["kontaktar"] == {"kontakt": 1, "vikar": 0, "postmottak": 1, "leiar": 0}


def test_the_page_says_who_must_decide_and_why(demo: Terminal) -> None:
    assert demo("partnar", "bergen") == 0
    told = flat(demo.last)
    assert "Må gjerast no HFB 2026/1: Prosedyre for utskriving til heimen" in told
    assert "Organ byrådet Òg bystyret Kvifor saka er ikkje prinsipiell" in told
    assert "(koml. §§ 5-3 og 10-2; at organ over òg tel, er utleidd)" in told
    assert "Fristen er ute, men det avgjer ingenting" in told
    assert "Det er ikkje ført inn nokon møtekalender for byrådet framover." in told
    assert "Byrådet kan svare i saker som ikkje er prinsipielle" in told
    assert "vanleg praksis, ikkje stadfesta" in told
    assert "Bystyret kan alltid svare, og treng aldri fullmakt." in told
    assert "aldri avgjerast av bystyrekomiteen, byråden for helse og omsorg, ordføraren" in told
    assert "stadfest-reglement --som kommune-4601" in told
    assert "nytt-reglement --som kommune-4601" in told
    assert not english_in(demo.last)


def test_the_calendar_is_told_with_its_deadline_for_papers(demo: Terminal) -> None:
    done = demo.json("nytt-moete", "--organ", f"{BERGEN}/byraad", "--dato", "2027-05-12",
                     "--frist", "2027-04-28")
    assert done["utfall"] == "ok"
    (due,) = demo.json("partnar", BERGEN)["no"]
    assert due["moete"] == {"dato": "2027-05-12", "frist": "2027-04-28"}
    assert due["moete_tekst"] == (
        "Neste møte i byrådet er 12. mai 2027, etter svarfristen; papirfrist 28. april 2027."
    )


def test_what_it_has_answered_counts_or_not(demo: Terminal) -> None:
    demo("partnar", VOSS)
    told = flat(demo.last)
    assert "Ingenting ventar på dykk no." in told
    assert "HFB 2026/1 ja frå kommunedirektøren 13. februar 2026" in told
    assert "Svaret tel." in told
    assert "Heradsstyret kan alltid svare" in told
    day = ("--organ", "kommunestyre", "--dato", "2026-02-20", "--eige-saksnummer", "26/2")
    assert demo("svar", "2026/1", "--som", VOSS, "--svar", "nei", "--grunngjeving", "Ikkje samde.",
                "--stilling", "rådgjevar", *day) == 0
    demo("partnar", VOSS)
    told = flat(demo.last)
    assert "nei frå heradsstyret 20. februar 2026 (sak 26/2). Tel ikkje: har ikkje sagt ja." in told
    assert "Ingenting ventar på dykk no." in told


def test_a_case_on_its_way_is_announced(terminal: Terminal) -> None:
    terminal("meld-inn", "--tittel", "Ny prosedyre", "--sakstype", "C-05", "--send")
    found = terminal.json("partnar", VOSS)
    assert [c["avklaring"] for c in found["kjem"]] == ["seinare"]
    assert terminal.json("partnar", "solli")["kjem"][0]["avklaring"] == "ingen"
    terminal("ny-ordlyd", "2026/1", "--tekst", "Prosedyren vert vedteken.")
    assert terminal.json("partnar", VOSS)["no"] == []
    assert terminal("send-til-utgreiing", "2026/1", "--organ", "mfu") == 0
    terminal("partnar", VOSS)
    assert "Må gjerast no HFB 2026/1: Ny prosedyre" in flat(terminal.last)
    assert "Avklaring trengst no" in flat(terminal.last)
    assert "Ingenting ventar" not in terminal.last


def test_own_rules_and_who_confirmed_them(terminal: Terminal) -> None:
    row = "organ=kommunedirektor; heimel=K-sak 12/26 pkt. 3; grense-eingong=500000"
    never = "organ=kommunedirektor; sakslag=prinsipiell; heimel=K-sak 12/26 pkt. 4"
    assert terminal("nytt-reglement", "--partnar", VOSS, "--gjeld-fraa", "2026-01-01", "--kjelde",
                    "heradsstyret, sak 12/26", "--rader", row, "--rader", never) == 0
    terminal("partnar", "Voss")
    told = flat(terminal.last)
    assert (
        "Kommunedirektøren kan svare i saker som ikkje er prinsipielle, opp til og med 500 000"
        " kroner éin gong (K-sak 12/26 pkt. 3)." in told
    )
    assert "Rada verkar likevel ikkje" in told
    assert "Versjon 1 gjeld frå 1. januar 2026. Kjelde: heradsstyret, sak 12/26." in told
    assert "Ingen hjå partnaren har stadfesta at vi les det rett." in told
    done = terminal.json("stadfest-reglement", "--som", VOSS, "--stilling", "rådgjevar")
    assert done["utfall"] == "ok"
    found = terminal.json("partnar", VOSS)["reglement"]
    assert (found["lesen_av"], found["lesen_dato"]) == ("rådgjevar", "2026-11-22")
    assert [r["verkar"] for r in found["rader"]] == [True, False]
    terminal("partnar", VOSS)
    assert "Lesinga er stadfesta av rådgjevar 22. november 2026." in flat(terminal.last)


def test_addresses_are_shown_only_where_they_are_asked_for(demo: Terminal) -> None:
    demo("partnar", VOSS)
    assert "1 kontakt og 1 postmottak." in demo.last
    assert "example.org" not in demo.last
    demo("partnar", VOSS, "--kontaktar")
    assert "kontakt.kommune-4621@example.org" in demo.last
    demo("partnar", VOSS, "--kontaktar", "--json")
    assert "example.org" not in demo.last


@pytest.mark.parametrize("who", [BERGEN, VOSS, "hf-bergen", "solli"])
def test_it_fits_a_narrow_terminal_and_changes_nothing(
    demo: Terminal, monkeypatch: pytest.MonkeyPatch, who: str
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    before = demo.path.read_bytes()
    assert demo("partnar", who) == 0
    rows = demo.last.splitlines()
    assert all(len(row) <= 40 or "«saksgang" in row for row in rows)
    assert not english_in(demo.last)
    assert demo.path.read_bytes() == before


def test_one_that_is_no_party_is_never_asked(demo: Terminal) -> None:
    done = demo.json("ny-partnar", "--id", "ks-prove", "--slag", "raadgjevar", "--namn",
                     "KS (oppdikta)", "--kortnamn", "KS-prøve", "--fraa", "2026-01-01",
                     "--kjelde", "oppdikta", "--gruppe", "ks")
    assert done["utfall"] == "ok"
    assert demo("partnar", "KS-prøve") == 0
    assert "Er ikkje part i avtalen" in flat(demo.last)
    assert "Slik les vi" not in demo.last
    assert demo.json("partnar", "ks-prove")["reglement"] is None


def test_an_unknown_partner_is_not_repeated(demo: Terminal) -> None:
    assert demo("partnar", "hemmeleg") == 2
    assert "hemmeleg" not in demo.all
    assert "«saksgang partnarar»" in flat(demo.err)


def test_the_lean_read_says_the_same_as_the_whole_files(demo: Terminal) -> None:
    act = Act(Actor(ActorRole.SEKRETARIAT), AT, "ser")
    database = open_database(demo.path)
    compared = 0
    try:
        with SqlReadUnit(database) as unit:
            register = unit.register("hfb")
            for partner in register.partnarar:
                for lean in partner_files(unit, "hfb", partner):
                    whole = unit.case_file(lean.case.id)
                    seen = concern(partner, lean, register, act)
                    assert seen == concern(partner, whole, register, act)
                    compared += 1
    finally:
        database.close()
    assert compared >= 24


def test_a_former_partner_is_told_plainly_and_its_answers_stand(demo: Terminal) -> None:
    found = demo.json("partnarar")["partnarar"]
    former = next(p["id"] for p in found if p["til"])
    assert demo("partnar", former) == 0
    told = flat(demo.last)
    assert "Er ikkje partnar lenger. Siste dag var 31. desember 2019." in told
    assert "har teke over." in told
    assert "Slik les vi" not in told
    shown = demo.json("partnar", former)
    assert (shown["medlem"], shown["til"]) == (False, "2019-12-31")
    assert len(shown["etterfolgjarar"]) == 1


def test_nobody_is_entered_as_contact_of_a_partner_that_is_gone(demo: Terminal) -> None:
    former = next(p["id"] for p in demo.json("partnarar")["partnarar"] if p["til"])
    contact = ("--stilling", "rådgjevar", "--adresse", "post@example.org")
    assert demo("ny-kontakt", "--partnar", former, *contact) == 2
    told = flat(demo.err)
    assert "Partnaren er ikkje med etter 31. desember 2019." in told
    assert "Før inn kontakten hjå" in told
    assert demo("ny-kontakt", "--partnar", VOSS, *contact) == 0


def test_only_organs_the_kommune_has_are_named(demo: Terminal) -> None:
    """Who may answer is told by the organs of that very kommune."""
    roles = {o["id"].split("/")[1] for p in demo.json("partnarar")["partnarar"]
             if p["id"] == VOSS for o in p["organ"]}
    named = next(
        p for p in demo.json("niva", "2026/1")["partnarar"] if p["partnar"] == VOSS
    )
    assert {o["rolle"] for o in named["organ"]} <= roles
    assert "utval" not in roles


def test_each_thing_to_do_has_its_command(demo: Terminal) -> None:
    demo("partnar", BERGEN)
    told = demo.last.replace("\\\n", " ")
    assert (
        "saksgang svar 2026/1 --som kommune-4601 --svar … --avgjerd vedtak --organ byraad"
        in flat(told)
    )
    assert "saksgang stadfest-plikt 2026/2 --som kommune-4601 --plikt" in flat(told)
    assert "Plikt " in told
    number = demo.json("partnar", BERGEN)["plikter"][-1]["nr"]
    assert demo("stadfest-plikt", "2026/2", "--som", BERGEN, "--plikt", str(number), "--nivaa",
                "leiing", "--tilstand", "gjennomfort") == 0
    demo("partnar", BERGEN)
    assert f"stadfest-plikt 2026/2 --som {BERGEN}" not in flat(demo.last)


def test_the_avklaring_and_the_telephone_answer_have_their_commands(demo: Terminal) -> None:
    demo("svar", "2026/1", "--partnar", VOSS, "--svar", "ja", "--organ", "kommunestyre", "--dato",
         "2026-02-20", "--eige-saksnummer", "26/2", "--stilling", "x", "--registrering", "telefon")
    demo("partnar", VOSS)
    assert f"saksgang stadfest 2026/1 --som {VOSS} --kva svar" in demo.last
    assert "saksgang svar 2026/1" not in demo.last
    demo("meld-inn", "--tittel", "Ny prosedyre", "--sakstype", "C-05", "--send")
    number = demo.json("partnar", VOSS)["kjem"][-1]["saksnummer"].split()[-1]
    demo("ny-ordlyd", number, "--tekst", "Prosedyren vert vedteken.")
    demo("send-til-utgreiing", number, "--organ", "mfu")
    demo("partnar", VOSS)
    assert f"saksgang avklar {number} --som {VOSS} --prinsipiell …" in demo.last


def test_rows_without_effect_are_told_when_they_are_entered_and_put_right(
    terminal: Terminal,
) -> None:
    never = "organ=ordforar; sakslag=prinsipiell; heimel=K-sak 12/26 pkt. 4"
    right = "organ=kommunedirektor; heimel=K-sak 12/26 pkt. 3"
    entered = ("nytt-reglement", "--partnar", VOSS, "--gjeld-fraa", "2026-01-01", "--kjelde",
               "heradsstyret, sak 12/26", "--rader")
    assert terminal(*entered, never) == 0
    told = flat(terminal.last)
    assert "Merk: Ordføraren kan svare i prinsipielle saker (K-sak 12/26 pkt. 4)." in told
    assert "Rada verkar likevel ikkje" in told
    assert "med same første dag (2026-01-01)" in told
    assert terminal(*entered, right) == 0
    assert "Rada verkar likevel ikkje" not in terminal.last
    found = terminal.json("partnar", VOSS)["reglement"]
    assert [r["verkar"] for r in found["rader"]] == [True]
    assert found["versjon"]["versjon"] == 2


def test_a_future_version_put_right_is_shown_once(terminal: Terminal) -> None:
    for source in ("sak 1/26", "sak 2/26"):
        assert terminal("nytt-reglement", "--som", VOSS, "--partnar", VOSS, "--gjeld-fraa",
                        "2027-01-01", "--kjelde", source, "--rader",
                        "organ=kommunedirektor; heimel=pkt. 3") == 0
    found = terminal.json("partnar", VOSS)["reglement"]
    assert [v["kjelde"] for v in found["komande"]] == ["sak 2/26"]


def test_a_partner_sees_first_what_it_can_do_itself(demo: Terminal) -> None:
    demo("kan", "2026/1", "--som", VOSS)
    told = flat(demo.last)
    assert "Berre sekretariatet kan" not in told
    assert "Det gjer sekretariatet" in told
    assert "opne-runde" in told.split("Det gjer sekretariatet")[1]
    assert "svar: Svare for ein partnar" in told.split("Det gjer sekretariatet")[0]
    demo("kan", "2026/1")
    assert "legg til --som og id-en dykkar" in flat(demo.last)


def test_the_levels_of_one_partner_alone(demo: Terminal) -> None:
    assert demo("niva", "2026/1", "--partnar", "voss") == 0
    assert "Voss" in demo.last
    assert "Bergen" not in demo.last
    (one,) = demo.json("niva", "2026/1", "--partnar", VOSS)["partnarar"]
    assert one["partnar"] == VOSS
    assert demo("niva", "2026/1", "--partnar", "hemmeleg") == 2
