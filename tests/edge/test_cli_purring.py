"""Reminders, promises and calls from the terminal: who owes what, and what a person says yes to."""

import pytest

from tests.edge.cli_room import Terminal, flat

CASE, BERGEN = "2026/1", "kommune-4601"
"""Bergen has not answered it; the deadline was 17 March 2026, and the clock of the script has gone
beyond that. It is 22 November, a Sunday."""
DECEMBER = "2026-12-01T08:00"


def more_time(demo: Terminal) -> None:
    """A later deadline is a new ladder."""
    assert demo("utset-frist", CASE, "--frist", "2026-12-15", "--grunn", "Byrådet treng tid") == 0


def test_who_owes_what_how_late_and_what_comes_next(demo: Terminal) -> None:
    assert demo("utestaande") == 0
    told = flat(demo.last)
    assert "Bergen · HFB 2026/1" in told
    assert "Manglar svaret, frå byrådet" in told
    assert "250 dagar over fristen 17. mars 2026" in told
    assert "Purra på lista til SSU, 14. april 2026" in told
    assert "Vidare brev til den administrative leiinga ventar på eit ja" in told


def test_the_same_as_json_has_exactly_its_keys(demo: Terminal) -> None:
    told = demo.json("utestaande", CASE)
    assert set(told) == {"helsefellesskap", "dag", "utestaande"}
    (one,) = told["utestaande"]
    assert set(one) == {
        "saksnummer", "tittel", "partnar", "namn", "organ", "organ_namn", "manglar", "frist",
        "dagar_over", "trinn", "trinn_dag", "kvile", "kviler_til", "lovnad", "ventar_paa_ja",
        "neste",
    }
    assert (one["partnar"], one["organ"], one["manglar"]) == (BERGEN, "byraad", ["svar"])
    assert (one["trinn"], one["ventar_paa_ja"], one["neste"]) == ("sse", "leiing", None)
    more_time(demo)
    (one,) = demo.json("utestaande", CASE)["utestaande"]
    assert (one["trinn"], one["frist"], one["dagar_over"]) == (None, "2026-12-15", -23)
    assert one["neste"] == {
        "trinn": "paaminning", "namn": "påminning før fristen", "dag": "2026-12-01"
    }


@pytest.mark.parametrize(("args", "found"), [
    (("--partnar", "Bergen"), 1), (("--partnar", "kommune-4621"), 0),
    (("--organ", "byraad"), 1), (("--organ", "kommunestyre"), 0),
])
def test_it_can_be_asked_of_one_partner_or_one_kind_of_organ(
    demo: Terminal, args: tuple[str, str], found: int
) -> None:
    assert len(demo.json("utestaande", *args)["utestaande"]) == found


@pytest.mark.parametrize(("args", "said"), [
    (("utestaande", "--organ", "hurra"), "Skriv kva slag organ"),
    (("utestaande", "--partnar", "Hurra"), "Partnaren finst ikkje"),
    (("utestaande", "2026/99"), "inga sak med det nummeret"),
    (("klar-til-sending", "tull"), "Skriv saksnummeret"),
    (("purr", "--tid", "i morgon"), "Skriv tida slik"),
    (("purr", "--tid", "0001-01-01"), "Skriv tida slik"),
    (("purr", CASE, "--berre-vis"), "er for alle sakene"),
    (("purr", CASE, "--partnar", BERGEN, "--trinn", "hurra"), "--trinn"),
    (("purr", CASE, "--partnar", BERGEN), "--trinn"),
    (("purr", "--partnar", BERGEN, "--trinn", "frist"), "NR"),
    (("purr", CASE, "--partnar", BERGEN, "--trinn", "lovnad"), "har ikkje lova noko"),
    (("lovnad", CASE, "--partnar", BERGEN, "--dato", "4. desember"), "Skriv datoen"),
    (("lovnad", CASE, "--partnar", BERGEN, "--dato", "2026-12-04", "--innkome", "9"),
     "Innboksen har ingen e-post med det nummeret"),
    (("samtale", CASE, "--partnar", BERGEN, "--kven", "Kari", "--referat", "Snart",
      "--lovnad-organ", "byrådet"), "Skriv òg dagen"),
    (("fravaer", "--kontakt", "ukjend", "--fraa", "2026-12-01"), "Kontakten finst ikkje"),
])
def test_what_is_written_wrong_is_told_with_what_to_do(
    demo: Terminal, args: tuple[str, ...], said: str
) -> None:
    assert demo(*args) == 2
    assert said in flat(demo.err)


def test_the_sweep_is_shown_first_and_then_done_once(demo: Terminal) -> None:
    more_time(demo)
    shown = demo.json("purr", "--tid", DECEMBER, "--berre-vis")
    demo("purr", "--tid", DECEMBER, "--berre-vis")
    assert "Vil purre Bergen i HFB 2026/1: påminning før fristen" in flat(demo.last)
    assert [(p["saksnummer"], p["trinn"]) for p in shown["purra"]] == [("HFB 2026/1", "paaminning")]
    assert demo.json("purr", "--tid", DECEMBER, "--berre-vis") == shown
    done = demo.json("purr", "--tid", DECEMBER)
    assert done["purra"] == shown["purra"]
    assert demo("purr", "--tid", DECEMBER) == 0
    assert flat(demo.last) == "Ingen skal purrast no."
    assert demo("sak", CASE) == 0
    assert "påminning før fristen 1. desember 2026" in flat(demo.last)


def test_a_leader_is_written_to_when_a_person_says_yes(demo: Terminal) -> None:
    (ready,) = demo.json("klar-til-sending")["klare"]
    assert (ready["trinn"], ready["mottakarar"]) == ("leiing", 0)
    assert "Difor skriv vi til kommunaldirektøren." in ready["tekst"]
    demo("klar-til-sending")
    assert "kommunaldirektøren er ikkje ført inn" in flat(demo.last)
    assert demo(
        "ny-kontakt", "--partnar", BERGEN, "--slag", "leiar", "--stilling", "kommunaldirektør",
        "--adresse", "leiar@example.org",
    ) == 0
    yes = ("purr", CASE, "--partnar", BERGEN, "--trinn", "leiing")
    assert demo(*yes, "--linje", "Takk for sist.") == 0
    assert demo(*yes) == 1
    assert "har alt fått brevet" in flat(demo.last)
    demo("klar-til-sending")
    assert flat(demo.last) == "Ingen brev ventar på eit ja."


def test_a_promise_rests_the_ladder_and_a_call_is_seen_on_the_case(demo: Terminal) -> None:
    assert demo(
        "samtale", CASE, "--partnar", BERGEN, "--kven", "Kari Fjord", "--referat",
        "Saka skal opp i byrådet.", "--lovnad-dato", "2026-12-04", "--lovnad-organ", "byrådet",
    ) == 0
    assert "etter svarfristen 17. mars 2026" in flat(demo.last)
    demo("utestaande")
    assert "kviler: skal handsamast i byrådet 4. desember 2026, etter fristen" in flat(demo.last)
    demo("sak", CASE)
    told = flat(demo.last)
    assert "telefon 22. november 2026 med Kari Fjord: Saka skal opp i byrådet" in told
    assert demo.json("purr", "--tid", "2026-12-04T08:00")["purra"] == []
    (asked,) = demo.json("purr", "--tid", "2026-12-07T08:00")["purra"]
    assert asked["trinn"] == "lovnad"


def test_turnaround_is_of_partners_by_name_and_ranks_nobody(demo: Terminal) -> None:
    times = demo.json("utestaande", "--svartid")["svartid"]
    names = [t["namn"] for t in times]
    assert names == sorted(names)
    assert all(set(t) == {"partnar", "namn", "dagar", "svar"} for t in times)
    demo("utestaande", "--svartid")
    assert "Tid frå runden vart opna" in flat(demo.last)


def test_an_absence_sends_to_the_deputy(demo: Terminal) -> None:
    contact = f"demo.kontakt.{BERGEN}"
    assert demo("fravaer", "--kontakt", contact, "--fraa", "2026-06-05", "--til", "2026-06-01") == 1
    assert "er før første dag" in flat(demo.last)
    assert demo("fravaer", "--kontakt", contact, "--fraa", "2026-05-30", "--til", "2026-06-05") == 0
    assert demo("stadfest-kontakt", "--kontakt", contact) == 0
    assert demo("retur", "--kontakt", contact, "--grunn", "finst ikkje", "--som", BERGEN) == 1
