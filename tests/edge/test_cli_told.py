"""What the terminal tells after an act: who was told, what remains, and what came of it."""

from tests.edge.cli_room import Terminal, flat

REGISTER = ("meld-inn", "--tittel", "Prosedyre", "--sakstype", "C-05", "--send")


def test_varsle_tells_how_many_and_who_cannot_be_reached(bare: Terminal) -> None:
    bare("klargjer")
    assert "ny-kontakt" in bare.last
    bare(*REGISTER)
    bare("ny-kontakt", "--partnar", "kommune-4621", "--stilling", "x", "--adresse", "a@example.org")
    assert bare("varsle", "2026/1") == 0
    told = flat(bare.last)
    assert "Éin partnar får varsel." in told
    assert "Eitt brev ventar på å gå ut, til " in told
    assert "«saksgang stopp-sending 2026/1»" in told
    assert "Merk: Verken kontakt eller postmottak er ført inn hjå Bergen, Eidfjord" in told
    assert "Voss," not in told
    bare("varsle", "2026/1")
    assert "Ingen nye partnarar kunne varslast." in bare.last


def test_varsle_when_nobody_is_left(with_case: Terminal) -> None:
    assert with_case("varsle", "2026/1") == 0
    assert with_case.last.startswith("Alle er varsla frå før.")
    assert "Merk" not in with_case.last


def test_the_case_waits_for_what_its_type_can_do(terminal: Terminal) -> None:
    terminal("meld-inn", "--tittel", "Til orientering", "--sakstype", "C-19", "--send")
    assert terminal("saker") == 0
    assert "at saka vert send til handsaming i SSU eller teken til vitande" in flat(terminal.last)
    for view in ("sak", "kan", "niva"):
        assert terminal(view, "2026/1") == 0
        assert "stadfest" not in terminal.last
        assert "Kan ikkje svare" not in terminal.last
    assert "går ikkje på rundgang" in terminal.last
    terminal("ta-til-vitande", "2026/1")
    assert "Saka er no teken til vitande." in terminal.last
    terminal("fraasegn", "2026/1", "--som", "hds", "--tekst", "Vi er samde.")
    assert "Saka er framleis teken til vitande." in terminal.last


def test_the_history_says_what_each_act_was_about(with_case: Terminal) -> None:
    with_case("ny-ordlyd", "2026/1", "--tekst", "Fyrste utkast.")
    with_case("ny-ordlyd", "2026/1", "--tekst", "Andre utkast.")
    with_case("legg-ved", "2026/1", "--slag", "brev", "--tittel", "Brevet", "--tekst", "Hei.")
    with_case("avklar", "2026/1", "--som", "kommune-4621", "--prinsipiell", "nei", "--okonomi",
              "ingen", "--plansamsvar", "ja", "--klarert-av", "direktøren")
    assert with_case("sak", "2026/1") == 0
    assert "Fyrste utkast." not in with_case.last
    assert with_case("sak", "2026/1", "--historie") == 0
    told = flat(with_case.last)
    assert "22. november 2026 kl. 10.00" in told
    assert "Ny ordlyd er sett: ordlyd 2, reell (sekretariatet)" in told
    assert "Dokumentet er lagt ved: dokument 1, brev: Brevet" in told
    assert told.split("Avklaringa er ført inn: ")[1].startswith("Voss")
    assert "Fyrste utkast." in told


def test_everybody_is_not_listed_name_by_name(with_case: Terminal) -> None:
    with_case("ny-ordlyd", "2026/1", "--tekst", "Prosedyren vert vedteken.")
    with_case("send-til-utgreiing", "2026/1", "--organ", "mfu")
    assert with_case("sak", "2026/1") == 0
    assert with_case.last.count("Masfjorden") <= 2
    assert with_case("kan", "2026/1") == 0
    assert "Masfjorden" not in with_case.last


def test_hints_name_the_case(with_case: Terminal) -> None:
    assert with_case("konstater-semje", "2026/1") == 1
    assert "«saksgang kan 2026/1»" in flat(with_case.last)
    assert with_case("gjer", "2026/1", "tull") == 2
    assert "«saksgang kan 2026/1»" in flat(with_case.err)


def test_the_map_needs_no_database(bare: Terminal) -> None:
    assert bare("prosesskart") == 0
    assert "innmeldt --> utgreiing\n" in bare.last
    assert bare("prosesskart", "--svg", "kart.svg") == 0
    assert "utan tal" in bare.last
    assert (bare.path.parent / "kart.svg").exists()
    assert not bare.path.exists()


def test_rows_are_shown_with_an_example(bare: Terminal) -> None:
    assert bare("nytt-reglement", "--hjelp") == 0
    assert "«organ=kommunedirektor; sakslag=ordinaer; heimel=" in flat(bare.last)


def test_a_rule_by_its_name_without_braces(bare: Terminal) -> None:
    assert bare("reglar") == 0
    assert "Kommunestyret sjølv inngår samarbeidsavtalen" in flat(bare.last)
    assert "{" not in bare.last
    assert " bor " not in bare.last
    assert bare("reglar", "DEL-01") == 0
    assert bare.last.startswith("DEL-01: Kommunestyret sjølv")
    assert "{" not in bare.last
    assert "køyrbar" in bare.last


def test_closed_organs_stand_apart(terminal: Terminal) -> None:
    assert terminal("partnarar", "--organ") == 0
    assert "Tidlegare organ" in terminal.last
    assert "20" not in terminal.last.split("Organa til")[1].split("Tidlegare")[0]
