"""What `sak` tells of those who take part, of milestones, and of the sections of a paper."""

from tests.edge.cli_room import Terminal

ENTRY = ("medverknad", "2026/1", "--gruppe")


def test_sak_tells_who_takes_part_and_why_somebody_does_not(with_case: Terminal) -> None:
    assert with_case(*ENTRY, "brukar", "--korleis", "med", "--kven", "brukarutvalet",
                     "--nivaa", "leiing", "--dato", "2026-03-02") == 0
    assert with_case(*ENTRY, "fastlege", "--korleis", "unntak", "--kven", "fastlegane") == 1
    assert "MED-02" in with_case.last or "ikkje grunngjeve" in with_case.last
    assert with_case(*ENTRY, "fastlege", "--korleis", "unntak", "--kven", "fastlegane",
                     "--merknad", "ingen har tid i vår") == 0
    with_case("sak", "2026/1")
    shown = " ".join(with_case.last.split())
    assert "Brukarane" in shown
    assert "brukarutvalet: med 2. mars 2026, leiing" in shown
    assert "fastlegane: unntak" in shown
    assert "ingen har tid i vår" in shown
    assert len(with_case.json("sak", "2026/1")["medverknad"]) == 2


def test_sak_shows_how_far_a_milestone_slipped(with_case: Terminal) -> None:
    for when in (("--planlagt", "2026-04-01"), ("--planlagt", "2026-05-01", "--grunn", "ferie"),
                 ("--faktisk", "2026-05-11")):
        assert with_case("milepael", "2026/1", "--namn", "utkast", *when) == 0
    with_case("sak", "2026/1")
    shown = " ".join(with_case.last.split())
    assert "planlagd 1. april 2026, ny plan 1. mai 2026, nådd 11. mai 2026" in shown
    assert "(40 dagar etter den første planen), ferie" in shown


def test_sak_shows_the_sections_of_a_paper(with_case: Terminal) -> None:
    assert with_case("legg-ved", "2026/1", "--slag", "saksframlegg", "--tittel", "Framlegg",
                     "--tekst", "Teksten.", "--avsnitt", "brukarperspektiv,kvalitet") == 0
    with_case("sak", "2026/1")
    assert "avsnitt: brukarperspektiv og kvalitet" in " ".join(with_case.last.split())
