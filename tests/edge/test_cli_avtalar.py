"""`avtalar` and `tvistestige`: what they show, and that their JSON has exactly these keys."""

from pathlib import Path

from tests.edge.cli_room import Terminal, english_in, flat

KEYS = {"helsefellesskap", "dag", "avtalar", "paragraf_6_2"}
ONE = {
    "id", "slag", "tittel", "nr", "versjon", "tilstand", "mor", "mor_under_revisjon", "partar",
    "andre_partar", "oppsagd", "paragraf_6_2", "form", "inngaatt", "gjeld_fraa", "gjeld_til",
    "eigar", "kortversjon", "maalgruppe", "tilpassingar", "gjennomgang", "neste_gjennomgang",
    "forseinka", "sak",
}
PARTIES = "kommune-4621,kommune-4622,hf-bergen"


def entered(terminal: Terminal) -> None:
    """A framework and an agreement under it, both made up."""
    points = ",".join(map(str, range(1, 13)))
    assert terminal(
        "ny-avtale", "--id", "proeve-ramme", "--slag", "ramme", "--tittel", "Prøveramma",
        "--partar", PARTIES, "--paragraf-6-2", points, "--kjelde", "oppdikta",
        "--neste-gjennomgang", "2026-03-01",
    ) == 0, terminal.all
    assert terminal(
        "ny-avtale", "--id", "proeve-delavtale", "--slag", "delavtale", "--tittel", "Prøvedelen",
        "--nr", "4", "--partar", PARTIES, "--mor", "proeve-ramme", "--kjelde", "oppdikta",
    ) == 0, terminal.all


def test_json_has_exactly_these_keys(terminal: Terminal) -> None:
    entered(terminal)
    found = terminal.json("avtalar", "--finn", "prøve")
    assert set(found) == KEYS
    assert all(set(one) == ONE for one in found["avtalar"])
    mother, child = found["avtalar"]
    assert (mother["id"], child["id"], child["mor"]) == (
        "proeve-ramme", "proeve-delavtale", "proeve-ramme"
    )
    assert mother["partar"] == PARTIES.split(",")
    assert (mother["forseinka"], child["forseinka"]) == (True, False)


def test_the_child_stands_under_its_mother(terminal: Terminal) -> None:
    entered(terminal)
    assert terminal("avtalar", "--finn", "Prøve") == 0
    lines = terminal.last.splitlines()
    mother = next(n for n, text in enumerate(lines) if "proeve-ramme" in text)
    child = next(n for n, text in enumerate(lines) if "proeve-delavtale" in text)
    assert mother < child
    assert lines[child].startswith("  4. Prøvedelen")
    assert "neste 1. mars 2026, skulle vore gjort" in flat(terminal.last)
    assert not english_in(terminal.last)


def test_a_party_that_leaves_is_shown_and_the_others_are_told(
    terminal: Terminal, tmp_path: Path
) -> None:
    entered(terminal)
    letter = tmp_path / "vedtak.txt"
    letter.write_text("Utskrift (oppdikta).", encoding="utf-8")
    args = ("sei-opp-avtale", "--avtale", "proeve-ramme", "--partnar", "kommune-4622", "--organ",
            "kommunestyre", "--dato", "2026-11-20", "--eige-saksnummer", "26/9")
    assert terminal(*args, "--verknad", "2027-11-20") == 1
    assert "ligg ikkje ved oppseiinga frå Kvam" in flat(terminal.last)
    assert terminal(*args, "--verknad", "2027-06-01", "--fil", str(letter)) == 1
    assert "20. november 2027" in flat(terminal.last)
    letter_of = (*args, "--verknad", "2027-11-20", "--fil", str(letter))
    assert terminal(*letter_of, "--person", "ada") == 0, terminal.all
    assert "gjeld ikkje før ein annan" in flat(terminal.last)
    waiting = terminal.json("avtalar", "--finn", "Prøveramma")["avtalar"][0]
    assert waiting["oppsagd"] == []
    assert terminal(*letter_of, "--person", "bodil") == 0, terminal.all
    found = terminal.json("avtalar", "--finn", "Prøveramma")["avtalar"][0]
    assert found["oppsagd"] == [{"partnar": "kommune-4622", "verknad": "2027-11-20"}]
    assert found["tilstand"] == "i_kraft"
    notice = terminal.json("saker")["saker"][0]
    assert notice["tittel"] == "Kvam har sagt opp «Prøveramma»"
    assert terminal("sak", notice["saksnummer"]) == 0
    assert "Helsedirektoratet (hol. § 6-5 andre ledd)" in flat(terminal.last)
    assert terminal("kontroller") == 0, terminal.all


def test_the_ladder(with_case: Terminal) -> None:
    assert with_case("tvistestige") == 0
    assert not english_in(with_case.last)
    found = with_case.json("tvistestige", "2026/1")
    assert set(found) == {"trinn"}
    assert all(set(t) == {"id", "namn", "kjelde", "bind", "proevd"} for t in found["trinn"])
