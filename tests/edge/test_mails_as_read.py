"""Each kind of letter as it is delivered: read back by the mail library, the PDF and the calendar
by theirs, in both languages, at a contact and at a postmottak."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from pypdf import PdfReader

from adapters.db.engine import open_database
from adapters.db.read_unit import SqlReadUnit
from adapters.mail.calendar_part import calendar_part
from adapters.mail.composing import MailComposer
from adapters.mail.letter_text import ASKS
from cases.casefile import CaseFile
from cases.oslo import OSLO
from cases.purring import Purring
from cases.register import Register
from cases.terms import ContactKind
from cases.utsending import answered_mail
from cases.vedtak import SVARFRIST, Frist, Post
from rules.brevtekst import BOKMAAL, LANGUAGES, NYNORSK, filled, kinds, texts
from tests.contract.db_material import make
from tests.proof.room import HF
from tests.proof.stage import ASKED, bring, entered, number
from workflow.sweeps.mailing import Letter, Mailing

AT = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)
KOMMUNE = ASKED[0]
COMPOSER = MailComposer("sekretariat@example.org")
TITLE = "Prosedyre for «utskriving»: born, unge & eldre <script>x</script>"
PLACES = (ContactKind.KONTAKT, ContactKind.POSTMOTTAK)


@dataclass(frozen=True)
class Desk:
    """A case on its round, and the register it is in."""

    register: Register
    file: CaseFile

    def letter(self, kind: str, language: str = NYNORSK, **changes: str) -> Letter:
        parts = texts(language)[kind]
        names = {n for part in ("emne", "tekst") for _, n, _, _ in Formatter().parse(parts[part])
                 if n}
        words = dict.fromkeys(names, "Hei")
        post = Post(
            f"b-{kind}", HF, self.file.case.id, KOMMUNE, "k1", kind,
            f"{filled(language, kind, 'emne', words)} · HFT {self.file.case.number} "
            f"{self.file.case.tittel}", filled(language, kind, "tekst", words), AT,
        )
        return Letter(replace(post, **changes), self.file)

    def mailing(
        self, *letters: Letter, language: str = NYNORSK, kind: ContactKind = ContactKind.KONTAKT,
        address: str = "anne.o'neill@voss.kommune.no", name: str = "Anne «Bø», O'Neill: ja",
    ) -> Mailing:
        partner = replace(self.register.partnarar[KOMMUNE], skriftspraak=language)
        contact = replace(self.register.contacts_of(KOMMUNE, AT.date(), kind)[0], spraak=language)
        return Mailing(
            self.register, partner, contact, address, name, letters, AT + timedelta(minutes=10)
        )

    def reminded(self) -> Letter:
        """A reminder, as the ladder leaves it."""
        asking = self.file.round
        assert asking is not None
        mark = make(Purring, id="p", sak=self.file.case.id, runde=asking.id, partnar=KOMMUNE,
                    trinn="frist", tid=AT)
        post = Post("b-p", HF, self.file.case.id, KOMMUNE, "k1", "frist",
                    f"Kommunestyret må svare innan 26. mai 2026 · HFT {self.file.case.number} X",
                    "Svar på Ordlyd 1, innan 26. mai 2026.\n\nNeste møte er 5. mai.", AT)
        return Letter(post, replace(self.file, purringar=(mark,)))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    place: Path = tmp_path_factory.mktemp("brev") / "saksgang.db"
    database = open_database(place)
    entered(database)
    bring(database, "spurde")
    with SqlReadUnit(database) as unit:
        file = unit.case_file(unit.case_id(HF, number(1)))
        register = unit.register(HF)
    case = replace(file.case, tittel=TITLE, samandrag="Kven som gjer kva når nokon skal heim.")
    yield Desk(register, replace(file, case=case))
    database.close()


def read(mailing: Mailing) -> EmailMessage:
    content = COMPOSER.compose(mailing)
    assert content == COMPOSER.compose(replace(mailing, tid=mailing.tid.astimezone(OSLO)))
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, content.split(b"\r\n"))) <= 998
    assert content.isascii()
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    assert not [d for part in message.walk() for d in part.defects]
    return message


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content())


def attached(message: EmailMessage, kind: str) -> bytes | None:
    found = [a for a in message.iter_attachments() if a.get_content_type() == kind]
    return bytes(found[0].get_payload(decode=True)) if found else None  # type: ignore[arg-type]


class Shown(HTMLParser):
    """What is seen of a page, and what it fetches from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.fetched: list[str] = []
        self.lang = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.lang = given.get("lang") or self.lang
        self.fetched += [tag for name in ("src", "href", "background") if name in given]
        self.fetched += [tag] * (tag in {"img", "script", "link", "iframe", "object"})

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", kinds())
def test_a_letter_arrives_whole(
    desk: Desk, kind: str, language: str, place: ContactKind
) -> None:
    letter = desk.letter(kind, language)
    mailing = desk.mailing(letter, language=language, kind=place)
    message = read(mailing)
    first = letter.post.tekst.split("\n\n")[0]
    assert body(message, "plain").startswith(first)
    page = Shown()
    page.feed(body(message, "html"))
    seen = "".join(page.text)
    assert not page.fetched
    assert page.lang == message["Content-Language"] == ("nb" if language == BOKMAAL else "nn")
    assert " ".join(str(message["Subject"]).split()) == letter.post.emne
    for said in letter.post.tekst.split("\n\n"):
        assert said in body(message, "plain")
        assert said in seen
    assert TITLE in body(message, "plain")
    assert TITLE in seen
    assert message["Message-ID"] == f"<{mailing.id}@example.org>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert answered_mail(str(message["Reply-To"])) == mailing.id
    assert message["To"].addresses[0].display_name == mailing.namn
    assert message["To"].addresses[0].addr_spec == mailing.adresse
    assert message["Date"].datetime == mailing.tid.replace(microsecond=0)
    assert (attached(message, "application/pdf") is not None) == (
        place is ContactKind.POSTMOTTAK
    )
    assert (attached(message, "text/calendar") is not None) == (kind in ASKS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_formal_letter_is_an_archive_file(desk: Desk, language: str) -> None:
    mailing = desk.mailing(
        desk.letter("runde_opna", language), language=language, kind=ContactKind.POSTMOTTAK
    )
    content = attached(read(mailing), "application/pdf")
    assert content is not None
    assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in content
    pdf = PdfReader(io.BytesIO(content))
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert str(pdf.trailer["/Root"]["/Lang"]).startswith("nb" if language == BOKMAAL else "nn")
    text = " ".join("\n".join(page.extract_text() for page in pdf.pages).split())
    wording = desk.file.newest
    assert wording is not None
    name = desk.register.partnarar[KOMMUNE].name_on(AT.date()).namn
    for said in (
        f"HFT {desk.file.case.number}", wording.code, "koml.", "mars 2026", name,
        desk.register.hf.namn, "Partnarane sluttar seg til framlegget.",
    ):
        assert said in text


def test_the_deadline_moves_in_the_calendar(desk: Desk) -> None:
    def entry(file: CaseFile) -> tuple[str, int, date]:
        letter = replace(desk.letter("runde_opna"), file=file)
        made = Calendar.from_ical(calendar_part(desk.mailing(letter), "example.org"))
        assert made["METHOD"] == "PUBLISH"
        (event,) = made.walk("VEVENT")
        assert event["SUMMARY"] == f"Svarfrist: HFT {file.case.number} {TITLE}"
        return str(event["UID"]), int(event["SEQUENCE"]), event.decoded("DTSTART")

    asking = desk.file.round
    assert asking is not None
    later = make(Frist, id="f", sak=desk.file.case.id, slag=SVARFRIST, dato=date(2026, 6, 9),
                 runde=asking.id)
    before, after = entry(desk.file), entry(replace(desk.file, fristar=(later,)))
    assert before == (before[0], 0, asking.frist)
    assert after == (before[0], 1, date(2026, 6, 9))


def test_a_digest_says_how_many_and_which_first(desk: Desk) -> None:
    one = desk.reminded()
    other = replace(one, post=replace(one.post, id="b-q"), file=replace(
        one.file, rundar=tuple(replace(r, frist=date(2026, 4, 7)) for r in one.file.rundar)
    ))
    message = read(desk.mailing(one, other))
    assert message["Subject"] == "2 saker ventar på svar frå dykk · første frist 7. april 2026"
    text = body(message, "plain")
    assert text.startswith("Svar i 2 saker.")
    assert text.index("tysdag 7. april 2026") < text.index("tysdag 26. mai 2026")
    late = replace(desk.mailing(one, other), tid=datetime(2026, 7, 1, 9, tzinfo=UTC))
    assert "eldste frist var 7. april 2026" in str(read(late)["Subject"])
    assert attached(read(late), "text/calendar") is None


def test_a_reminder_to_a_postmottak_is_no_formal_letter(desk: Desk) -> None:
    mailing = desk.mailing(desk.reminded(), kind=ContactKind.POSTMOTTAK)
    assert attached(read(mailing), "application/pdf") is None


def test_an_answer_hangs_on_the_first_letter(desk: Desk) -> None:
    first = "<eldre@example.org>"
    message = read(replace(desk.mailing(desk.letter("ny_frist")), traad=first))
    assert (message["In-Reply-To"], message["References"]) == (first, first)


def test_a_server_without_plus_gets_plain_addresses(desk: Desk) -> None:
    mailing = desk.mailing(desk.letter("ny_frist"))
    plain = MailComposer("sekretariat@example.org", merkt=False).compose(mailing)
    assert message_from_bytes(plain, policy=default)["Reply-To"] is None


def test_a_very_long_title_is_cut_in_the_subject_and_whole_in_the_text(desk: Desk) -> None:
    long = "Samhandling om utskriving, oppfølging og heimreise " * 6
    file = replace(desk.file, case=replace(desk.file.case, tittel=long.strip()))
    letter = replace(Desk(desk.register, file).letter("semje"), file=file)
    message = read(desk.mailing(letter, kind=ContactKind.POSTMOTTAK))
    assert len(str(message["Subject"])) <= 180
    assert str(message["Subject"]).endswith("…")
    assert long.strip() in body(message, "plain")


def test_an_address_in_norwegian_reaches_its_domain(desk: Desk) -> None:
    mailing = desk.mailing(desk.letter("semje"), address="post@bømlo.kommune.no")
    assert read(mailing)["To"].addresses[0].addr_spec == "post@xn--bmlo-gra.kommune.no"


NASTY = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80) | (
    st.sampled_from(
        ["X\r\nBcc: alle@example.org", "a\nb", "\x00", "=?utf-8?q?hei?=", "<b>", "{{ 7*7 }}"]
    )
)


@settings(deadline=None)
@given(title=NASTY, name=NASTY, text=NASTY)
def test_nothing_that_is_written_becomes_a_header(
    desk: Desk, title: str, name: str, text: str
) -> None:
    letter = desk.letter("nytt_omfang", emne=title, tekst=text)
    message = message_from_bytes(
        COMPOSER.compose(desk.mailing(letter, name=name)), policy=default
    )
    assert set(map(str.lower, message.keys())) == {
        "from", "to", "reply-to", "subject", "date", "message-id", "auto-submitted",
        "mime-version", "content-type", "content-language",
    }
    assert [a.addr_spec for a in message["To"].addresses] == ["anne.o'neill@voss.kommune.no"]
