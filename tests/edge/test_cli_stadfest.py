"""`stadfest`: what waits is confirmed, said by name, and never guessed at among several."""

from tests.edge.cli_room import Terminal, flat

VOSS = "kommune-4621"
DAY = ("--dato", "2026-02-20", "--eige-saksnummer", "26/2", "--stilling", "rådgjevar")


def called(terminal: Terminal) -> None:
    """Voss has answered by telephone, in the round of the demonstration."""
    assert terminal("svar", "2026/1", "--partnar", VOSS, "--svar", "ja", "--organ", "kommunestyre",
                    "--registrering", "telefon", *DAY) == 0


def test_the_telephone_answer_is_what_waits(demo: Terminal) -> None:
    called(demo)
    assert demo("stadfest", "2026/1", "--som", VOSS) == 0
    told = flat(demo.last)
    assert "Svaret er stadfesta" in told
    assert "Det gjeld svaret «ja» frå heradsstyret i Voss 20. februar 2026." in told
    assert "Svaret tel." in told
    assert "Det er stadfesta" not in told


def test_what_has_been_confirmed_does_not_wait_again(demo: Terminal) -> None:
    called(demo)
    assert demo("stadfest", "2026/1", "--som", VOSS) == 0
    assert demo("stadfest", "2026/1", "--som", VOSS) == 2
    assert "ingenting i saka som ventar" in flat(demo.err)


def test_the_history_says_what_was_confirmed_and_what_was_only_an_innstilling(
    demo: Terminal,
) -> None:
    called(demo)
    demo("stadfest", "2026/1", "--som", VOSS)
    assert demo("svar", "2026/1", "--som", VOSS, "--svar", "ja", "--avgjerd", "innstilling",
                "--organ", "formannskap", *DAY) == 0
    demo("sak", "2026/1")
    told = flat(demo.last)
    assert "Voss, heradsstyret: ja, på telefon" in told
    assert "Det er stadfesta: svaret frå Voss" in told
    assert "innstilling (ja); ikkje ei avgjerd, og tel ikkje" in told


def test_a_step_without_the_act_is_told_before_the_form_is_faulted(terminal: Terminal) -> None:
    terminal("meld-inn", "--tittel", "Ny prosedyre", "--sakstype", "C-05", "--send")
    assert terminal("svar", "2026/1", "--som", VOSS, "--svar", "ja", "--organ", "kommunestyre",
                    *DAY) == 1
    assert "Saka er innmeldt; då kan ingen svare" in flat(terminal.all)
    assert "ordlyd" not in terminal.all


def test_an_avklaring_that_speaks_against_itself_is_refused(demo: Terminal) -> None:
    free = ("--prinsipiell", "nei", "--klarert-av", "rådgjevar")
    for field, given in {
        "okonomi": ("--okonomi", "ingen", "--belop-eingong", "500000", "--plansamsvar", "ja"),
        "okonomi ": ("--okonomi", "utanfor_budsjett", "--belop-aar", "0", "--plansamsvar", "ja"),
        "plansamsvar": ("--okonomi", "ingen", "--plansamsvar", "ja", "--plan", "Helseplanen"),
    }.items():
        assert demo("avklar", "2026/1", "--som", VOSS, *free, *given) == 2
        assert f"--{field.strip()}" in demo.err
        assert "seier både" in flat(demo.err)
    assert demo("avklar", "2026/1", "--som", VOSS, *free, "--okonomi", "ingen",
                "--belop-eingong", "0", "--plansamsvar", "ja") == 0
