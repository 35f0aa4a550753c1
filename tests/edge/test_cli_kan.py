"""`kan` begins with what carries the case on, and lists no act that means nothing yet."""

from tests.edge.cli_room import Terminal

AHEAD = "Det som fører saka vidare"


def acts(shown: str, title: str) -> list[str]:
    """The names of the acts under a heading that begins like that."""
    parts = [p for p in shown.split("\n\n") if p.startswith(title)]
    return [
        line.split(":")[0].strip() for p in parts for line in p.splitlines()[1:]
        if line.startswith("  ") and not line.startswith("   ")
    ]


def test_a_new_case_begins_with_the_next_step(with_case: Terminal) -> None:
    assert with_case("kan", "2026/1") == 0
    first = with_case.last.split("\n\n")[1]
    assert first.startswith(AHEAD)
    assert acts(with_case.last, AHEAD) == ["send-til-utgreiing"]
    names = acts(with_case.last, "")
    for nothing_yet in ("stadfest", "presenter-pm", "kontroller-svar", "trekk-svar", "innarbeid",
                        "ta-opp-att", "avklar", "signer", "varsle", "overfoer"):
        assert nothing_yet not in names
    assert "avvis" in acts(with_case.last, "Ope no: attende")


def test_what_is_shut_ahead_says_so(with_case: Terminal) -> None:
    with_case("send-til-utgreiing", "2026/1", "--organ", "mfu")
    with_case("kan", "2026/1")
    assert acts(with_case.last, AHEAD) == ["send-til-ssu"]
    assert "Stengt no:" in with_case.last.split("\n\n")[1]


def test_acts_come_when_they_mean_something(with_case: Terminal) -> None:
    with_case("ny-ordlyd", "2026/1", "--tekst", "Prosedyren vert vedteken.")
    with_case("kan", "2026/1", "--som", "kommune-4621")
    assert "avklar" in acts(with_case.last, "Ope no: det partnarane")
    with_case("paa-vent", "2026/1", "--grunn", "Ventar på tal.")
    with_case("kan", "2026/1")
    assert acts(with_case.last, AHEAD) == ["ta-opp-att"]


def test_the_program_still_tells_every_act_as_json(with_case: Terminal) -> None:
    names = {m["namn"] for m in with_case.json("kan", "2026/1")["trekk"]}
    assert {"stadfest", "presenter_pm", "send_til_utgreiing"} <= names


def test_an_orientering_is_taken_note_of(terminal: Terminal) -> None:
    terminal("meld-inn", "--tittel", "Til orientering", "--sakstype", "C-19", "--send")
    terminal("kan", "2026/1")
    assert "ta-til-vitande" in acts(terminal.last, AHEAD)
