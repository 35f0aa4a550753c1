"""Links in mails: one for each letter that asks, and no secret is left once the mail has gone."""

import io
from email.message import EmailMessage
from pathlib import Path
from shutil import copyfile

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from adapters.db.access_tables import LENKE
from adapters.db.chase_tables import UTSENDING
from adapters.mail.sending import send_due
from adapters.tilgang.secret import hash_of
from cases.lenkje import link_address, without_secrets
from cases.tilgang import Lenke
from rules.brevtekst import LANGUAGES, texts
from tests.edge.web.svar_room import KVAM, VOSS, Mailroom, mailroom, read, text_of


def kept(mail: Mailroom) -> list[bytes]:
    with mail.house.reading() as unit:
        return list(unit.connection.scalars(select(UTSENDING.c.innhald)))


def links(mail: Mailroom) -> list[Lenke]:
    with mail.house.reading() as unit:
        rows = unit.connection.execute(select(LENKE.c.hash, LENKE.c.stengd, LENKE.c.runde,
                                              LENKE.c.kontakt, LENKE.c.partnar)).all()
    return list(rows)  # type: ignore[arg-type]


def mails(mail: Mailroom) -> list[EmailMessage]:
    return [read(content) for content in mail.server.received]


def test_every_letter_that_asks_has_a_link_of_its_own(mail: Mailroom) -> None:
    for partner in (VOSS, KVAM):
        for kind in ("kontakt", "postmottak"):
            notice, asked = mail.links(partner, kind)
            assert notice != asked
    secrets = [path.removeprefix("/l/") for p in (VOSS, KVAM) for path in mail.links(p)]
    hashes = {row.hash for row in links(mail)}
    assert {hash_of(s) for s in secrets} <= hashes
    assert len(hashes) == len(links(mail))
    assert not {s for s in secrets if s in hashes}


def test_the_link_is_of_the_round_the_letter_asks_in(mail: Mailroom) -> None:
    rounds = [row.runde for row in links(mail) if row.partnar == VOSS]
    assert rounds.count(None) == 2  # the notice came before there was a round
    assert len(rounds) == 4


def test_the_secret_lies_nowhere_once_the_mail_has_gone(mail: Mailroom) -> None:
    stored = b"".join(kept(mail)).replace(b"=\r\n", b"")
    for path in mail.links(VOSS):
        assert path.encode() not in stored
        assert path.removeprefix("/l/").encode() not in stored
    assert b"/l/(fjerna)" in stored


def test_while_it_waits_the_bytes_are_what_goes(mail: Mailroom) -> None:
    mail.server.plan["MAIL"] = ["451 kom att"] * 9
    mail.give("sse", "utset_frist", {"frist": "2027-03-01", "grunn": "Møtet er flytta."})
    mail.later(minutes=11)
    assert mail.send() == []
    waiting = [c for c in kept(mail) if b"(fjerna)" not in c]
    mail.server.plan.clear()
    mail.later(days=1)
    mail.send()
    assert set(waiting) & set(mail.server.received)


def test_what_to_press_comes_first_and_to_answer_the_mail_is_the_other_way(mail: Mailroom) -> None:
    message = next(m for m in mails(mail) if "Svar på framlegget" in text_of(m))
    text = text_of(message)
    assert text.index("Svar her:\n") < text.index("Prosedyre for utskriving")
    assert "Slik svarar de" not in text
    assert "Går det ikkje å svare der, kan de svare på denne e-posten." in text
    page = text_of(message, "html")
    address = text[text.index("Svar her:\n"):].split()[2]
    assert f'href="{address}"' in page


def test_no_link_is_in_the_formal_letter(mail: Mailroom) -> None:
    formal = [m for m in mails(mail) if "postmottak" in m["To"]]
    assert formal
    for message in formal:
        (pdf,) = [a for a in message.iter_attachments()
                  if a.get_content_type() == "application/pdf"]
        read_back = "".join(p.extract_text() for p in PdfReader(
            io.BytesIO(pdf.get_payload(decode=True))).pages)  # type: ignore[arg-type]
        assert "/l/" not in read_back
        assert "Går det ikkje å svare der" not in read_back


def test_without_an_address_mails_are_as_they_were(tmp_path: Path, ready: Path) -> None:
    copyfile(ready, tmp_path / "utan.db")
    with mailroom(tmp_path / "utan.db", address="") as plain:
        plain.open_round()
        plain.later(minutes=11)
        sent = plain.send()
        assert sent
        assert links(plain) == []
        assert all("/l/" not in text_of(m) and "Svar her" not in text_of(m) for m in sent)
        assert any("Slik svarar de: Svar på denne e-posten." in text_of(m) for m in sent)


def test_links_in_letters_that_are_stopped_lead_nowhere(mail: Mailroom) -> None:
    mail.server.plan["MAIL"] = ["451 kom att"] * 9
    mail.give("sse", "utset_frist", {"frist": "2027-03-01", "grunn": "Møtet er flytta."})
    mail.later(minutes=11)
    mail.send()
    fresh = {row.hash for row in links(mail) if row.stengd is None}
    mail.give("sse", "stopp_sending", {"grunn": "Feil dag."})
    shut = {row.hash for row in links(mail) if row.stengd is not None}
    assert shut
    assert shut < fresh
    for path in mail.links(VOSS):
        assert hash_of(path.removeprefix("/l/")) not in shut


def test_a_reminder_has_a_link_too(mail: Mailroom) -> None:
    mail.web.clock.at = mail.web.clock.at.replace(year=2027, month=2, day=15)
    before = len(mail.links(VOSS))
    mail.remind()
    mail.later(minutes=11)
    assert [m for m in mail.send() if "kommune-4621" in m["To"]]
    assert len(mail.links(VOSS)) == before + 1


@pytest.mark.parametrize("breaks", range(0, 76, 5))
def test_a_secret_is_found_wherever_a_line_is_broken(breaks: int) -> None:
    address = link_address("https://saksgang.example.no", "a-_Z" * 10 + "abc").encode()
    broken = address[:breaks] + b"=\r\n" + address[breaks:]
    left = without_secrets(b"Svar her:\r\n" + broken + b"\r\nHelsing").replace(b"=\r\n", b"")
    assert left == b"Svar her:\r\nhttps://saksgang.example.no/l/(fjerna)\r\nHelsing"


def test_what_is_no_link_stays() -> None:
    text = b"https://example.no/l/for-kort og /l/ og mappa a/l/b"
    assert without_secrets(text) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_that_is_exchanged_stands_in_the_letter(language: str) -> None:
    assert texts(language)["ramme"]["maate_aaleine"] in texts(language)["runde_opna"]["tekst"]


def test_a_mail_that_is_tried_and_let_be_leaves_no_way_in(mail: Mailroom) -> None:
    """A reminder that waits is dropped when the answer has come meanwhile."""
    mail.web.clock.at = mail.web.clock.at.replace(year=2027, month=2, day=15)
    mail.remind()
    mail.later(minutes=11)
    mail.server.plan["MAIL"] = ["451 kom att"] * 99
    mail.send()
    mail.give(VOSS, "avklar", {
        "prinsipiell": "nei", "okonomi": "ingen", "plansamsvar": "ja", "klarert_av": "kd"})
    mail.give(VOSS, "svar", {
        "svar": "ja", "avgjerd": "delegert_vedtak", "organ": "kommunedirektor",
        "dato": "2027-02-15", "eige_saksnummer": "27/1", "stilling": "rådgjevar"})
    mail.server.plan.clear()
    mail.later(days=1)
    send_due(mail.house, mail.web.clock())
    with mail.house.reading() as unit:
        reminder = select(UTSENDING.c.id, UTSENDING.c.innhald).where(
            UTSENDING.c.slag == "frist", UTSENDING.c.partnar == VOSS,
            UTSENDING.c.tilstand == "utgaatt")
        (dropped,) = unit.connection.execute(reminder).all()
        shut = unit.connection.scalars(
            select(LENKE.c.stengd).where(LENKE.c.utsending == dropped.id)).all()
    assert b"(fjerna)" in dropped.innhald
    assert all(shut)
    assert shut
