"""The journal of a case at a terminal: all for the secretariat, the public title for everybody."""

from tests.edge.cli_room import Terminal, english_in, flat

LINE = {"nr", "slag", "fraa", "til", "dato", "registrert", "tittel", "dokument", "offentleg",
        "heimel"}
FILE = ("legg-ved", "2026/1", "--slag", "brev", "--tekst", "Hei.")


def filed(terminal: Terminal, *more: str) -> Terminal:
    assert terminal(*FILE, "--tittel", "Brev om drifta", "--journal", "I", "--fraa", "Voss herad",
                    *more) == 0
    return terminal


def test_every_line_has_what_the_archive_demands(with_case: Terminal) -> None:
    filed(with_case)
    assert with_case("fraasegn", "2026/1", "--som", "kommune-4621", "--tekst", "Vi er samde.") == 0
    assert with_case("journal", "2026/1") == 0
    shown = flat(with_case.last)
    assert "Brev om drifta" in shown
    assert "Frå Voss herad" in shown
    assert "Fråsegn frå Voss" in shown
    assert not english_in(with_case.last)
    found = with_case.json("journal", "2026/1")
    assert set(found) == {"saksnummer", "tittel", "offentleg", "heimel", "journal"}
    assert all(set(line) == LINE for line in found["journal"])
    numbers = [line["nr"] for line in found["journal"]]
    assert len(numbers) == len(set(numbers))
    assert all(number.startswith("HFB 2026/1-") for number in numbers)
    for line in found["journal"]:
        assert line["fraa"] if line["slag"] == "I" else line["til"] or line["slag"] == "X"
        assert line["dato"]
        assert line["registrert"]


def test_numbers_never_move(with_case: Terminal) -> None:
    filed(with_case)
    before = with_case.json("journal", "2026/1")["journal"]
    with_case("fraasegn", "2026/1", "--som", "kommune-4621", "--tekst", "Vi er samde.")
    with_case("rett", "2026/1", "--kva", "dokument", "--nr", "1", "--felt", "tittel", "--verdi",
              "Brev om økonomi", "--grunn", "Feil tittel.")
    after = with_case.json("journal", "2026/1")["journal"]
    assert [line["nr"] for line in before] == [line["nr"] for line in after[: len(before)]]
    assert "Brev om økonomi" in {line["tittel"] for line in after}


def test_everybody_sees_nothing_before_somebody_has_looked(with_case: Terminal) -> None:
    filed(with_case)
    assert with_case("journal", "2026/1", "--offentleg") == 0
    shown = flat(with_case.last)
    assert "Brev om drifta" not in shown
    assert "Voss" not in shown
    assert "Prosedyre for utskriving" not in shown
    assert "Ikkje vurdert for innsyn" in shown
    hidden = with_case.json("journal", "2026/1", "--offentleg")["journal"]
    assert {(line["fraa"], line["til"]) for line in hidden} == {("", "")}
    assert with_case("vurder-innsyn", "2026/1", "--offentleg", "ja") == 0
    assert with_case("vurder-innsyn", "2026/1", "--dokument", "1", "--offentleg", "nei",
                     "--innhald", "personleg", "--offentleg-tittel", "Brev") == 0
    with_case("journal", "2026/1", "--offentleg")
    shown = flat(with_case.last)
    assert "Prosedyre for utskriving" in shown
    assert "drifta" not in shown
    line = with_case.json("journal", "2026/1", "--offentleg")["journal"][-1]
    ground = "offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1"
    assert (line["tittel"], line["heimel"], line["fraa"]) == ("Brev", ground, "")


def test_a_document_on_the_wrong_case_stays_in_the_journal_and_is_not_public(
    with_case: Terminal,
) -> None:
    filed(with_case)
    with_case("vurder-innsyn", "2026/1", "--dokument", "1", "--offentleg", "ja")
    assert with_case.json("journal", "2026/1")["journal"][-1]["offentleg"] is True
    assert with_case("rett", "2026/1", "--kva", "dokument", "--nr", "1", "--stryk", "--grunn",
                     "Høyrer til ei anna sak.") == 0
    line = with_case.json("journal", "2026/1")["journal"][-1]
    assert (line["tittel"], line["offentleg"]) == ("Brev om drifta (utgår)", False)


def test_each_partys_own_number_is_shown(with_case: Terminal) -> None:
    assert with_case("eige-saksnummer", "2026/1", "--partnar", "kommune-4621", "--nummer",
                     "26/123") == 0
    assert with_case("eige-saksnummer", "2026/1", "--som", "kommune-4620", "--nummer", "7/26") == 0
    with_case("sak", "2026/1")
    assert "Voss 26/123; Ulvik 7/26" in flat(with_case.last)
    assert with_case("eige-saksnummer", "2026/1", "--som", "kommune-4620", "--partnar",
                     "kommune-4621", "--nummer", "1/1") == 1
