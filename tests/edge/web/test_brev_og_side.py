"""A mail is true when it comes, and the page it leads to says the same."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from shutil import copyfile

import pytest

from tests.edge.web.svar_room import (
    CLEAR,
    KVAM,
    TRUST,
    UNTIL_SSU,
    VOSS,
    Mailroom,
    delivered,
    text_of,
)
from tests.edge.web.test_svar_side import ANSWER
from tests.edge.web.web_room import START, main


def test_the_first_mail_asks_for_the_avklaring_where_there_is_a_wording_by_then(
    tmp_path: Path, ready: Path
) -> None:
    copyfile(ready, tmp_path / "p.db")
    with delivered(tmp_path / "p.db") as mail:
        mail.web.clock.at = START - timedelta(days=7)
        for verb, fields in UNTIL_SSU[:5]:
            mail.give("sse", verb, fields)
        mail.give(KVAM, "avklar", CLEAR)
        mail.later(minutes=11)
        told = {m["To"].split("@")[0]: text_of(m) for m in mail.send() if "Ny sak" in m["Subject"]}
    assert told[f"kontakt.{VOSS}"].startswith("Avklar kva saka er for dykk:")
    assert "Når saka har ein ordlyd" not in "".join(told.values())
    assert told[f"kontakt.{KVAM}"].startswith("De treng ikkje gjere noko no. De får eige brev")
    assert "Saka er meld inn i helsefellesskapet." in told[f"kontakt.{VOSS}"]


def test_the_page_of_a_case_that_is_decided_asks_for_what_the_mail_asks_for(
    mail: Mailroom
) -> None:
    mail.give(VOSS, "avklar", CLEAR)
    for partner, organ in ((VOSS, "kommunedirektor"), (KVAM, "kommunedirektor"),
                           (TRUST, "adm_dir")):
        mail.give(partner, "svar", {**ANSWER, "organ": organ})
    mail.give("sse", "konstater_semje", {})
    mail.give("sse", "vedta", {})
    mail.later(minutes=11)
    asks = "Gjer vedtaket kjent for dei det gjeld hjå dykk."
    assert asks in text_of(mail.send()[-1])
    browser, page = mail.opened(KVAM)
    said = main(browser.see(page))
    assert asks in said
    assert "De treng ikkje gjere noko. Saka" not in said
    assert "Svaret dykkar var «ja»" in said
    assert 'Voss: <span lang="nn">ja</span>' in said


def reminded(mail: Mailroom, partner: str = VOSS, **later: int) -> EmailMessage:
    """The reminder its contact gets, that much later."""
    mail.later(**later)
    mail.remind()
    mail.later(minutes=11)
    return next(m for m in mail.send() if f"kontakt.{partner}@" in m["To"])


def test_a_reminder_says_that_it_is_one_and_names_the_case_once(mail: Mailroom) -> None:
    first = reminded(mail, KVAM, days=70)
    assert first["Subject"].startswith(
        "Påminning: kommunedirektøren må svare innan 15. februar 2027 · HFB 2026/1 ")
    assert text_of(first).count("Prosedyre for utskriving til heimen") == 1
    late = reminded(mail, KVAM, days=30)
    assert late["Subject"].startswith("Påminning: kommunedirektøren skulle ha svara 15. februar")


@pytest.mark.parametrize(("day", "too_late"), [("2027-02-11", False), ("2027-02-25", True)])
def test_a_meeting_after_the_deadline_is_said_to_be_too_late(
    mail: Mailroom, day: str, too_late: bool
) -> None:
    mail.give(VOSS, "avklar", {**CLEAR, "prinsipiell": "ja"})
    mail.give("sse", "nytt_moete", {"organ": f"{VOSS}/kommunestyre", "dato": [day]})
    told = text_of(reminded(mail, days=70))
    assert "Neste møte i" in told
    assert ("Det er etter svarfristen." in told) is too_late
