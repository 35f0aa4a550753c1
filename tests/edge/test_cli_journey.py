"""A special agreement between two parties, from draft to vedteke, and what its views show."""

from tests.edge.cli_room import Terminal

CASE = "2026/1"
PARTIES = {"kommune-4621": "kommunestyre", "hf-bergen": "styre"}
DAY = ("--dato", "2026-11-22")


def done(terminal: Terminal, *args: str) -> None:
    assert terminal(*args) == 0, terminal.all


def test_from_draft_to_vedteke(terminal: Terminal) -> None:
    done(terminal, "meld-inn", "--tittel", "Avtale om transport", "--sakstype", "C-04",
         "--partnarar", ",".join(PARTIES))
    done(terminal, "meld-inn", "--kladd", "1", "--send")
    done(terminal, "send-til-utgreiing", CASE, "--organ", "mfu")
    done(terminal, "ny-ordlyd", CASE, "--tekst", "Partane inngår avtalen.")
    done(terminal, "opne-runde", CASE)
    done(terminal, "legg-ved", CASE, "--slag", "protokollutskrift", "--tittel", "Utskrift",
         "--tekst", "Vedteke.")
    for partner, organ in PARTIES.items():
        done(terminal, "avklar", CASE, "--som", partner, "--prinsipiell", "ja", "--okonomi",
             "ingen", "--plansamsvar", "ja", "--klarert-av", "direktøren")
        done(terminal, "gjer", CASE, "svar", "--som", partner, "--svar", "ja", "--organ", organ,
             *DAY, "--eige-saksnummer", "26/1", "--stilling", "rådgjevar", "--prov", "1")
    assert terminal("sak", CASE) == 0
    assert "svaret tel; ja frå heradsstyret 22. november 2026 (sak 26/1)" in flat(terminal)
    done(terminal, "konstater-semje", CASE)
    done(terminal, "legg-ved", CASE, "--slag", "signert_avtale", "--tittel", "Avtalen",
         "--tekst", "Signert.")
    for partner in PARTIES:
        done(terminal, "signer", CASE, "--partnar", partner, "--namn", "Prøve Prøvesen",
             "--stilling", "ordførar", *DAY, "--dokument", "2")
    done(terminal, "vedta", CASE, "--plikter", "kommune-4621: følgjer opp",
         "--plikter", "hf-bergen: melder frå, og svarar")
    assert "Saka er no vedteken." in terminal.last
    assert terminal("sak", CASE, "--historie") == 0
    assert "Voss og Helse Bergen inngått 22. november 2026" in flat(terminal)
    assert "Prøve Prøvesen, ordførar" in flat(terminal)
    assert "melder frå, og svarar" in flat(terminal)
    assert terminal("kan", CASE) == 0
    assert terminal("prosesskart") == 0
    assert "konsensus --> vedteke : 1" in terminal.last
    assert terminal("kontroller") == 0


def flat(terminal: Terminal) -> str:
    """What was shown, as one line, so that wrapping does not matter."""
    return " ".join(terminal.last.split())
