"""Mail that comes in, read and told apart: each shape of a corpus, and what is no mail at all."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workflow.innpost_corpus import CONTACT, CORPUS, OURS, REPORTS, Made
from workflow.innpost.absence import Borte, away
from workflow.innpost.kinds import kind_of
from workflow.innpost.reading import MOST_FILES, UnreadableError, read


def test_the_corpus_is_as_large_as_promised() -> None:
    assert len(CORPUS) >= 60
    assert len({m.name for m in CORPUS}) == len(CORPUS)


@pytest.mark.parametrize("made", CORPUS, ids=lambda m: m.name)
def test_each_letter_is_told_for_what_it_is(made: Made) -> None:
    brev = read(made.content)
    assert kind_of(brev, ours=brev.melding == OURS) == made.kind


@pytest.mark.parametrize("made", REPORTS, ids=lambda m: m.name)
def test_a_report_names_the_letter_the_address_and_the_code(made: Made) -> None:
    report = read(made.content).rapport
    assert report is not None
    assert (report.kode, report.melding) == (made.code, made.melding)
    assert CONTACT in report.mottakarar


@pytest.mark.parametrize("made", [m for m in CORPUS if m.kind == "autosvar"], ids=lambda m: m.name)
def test_days_away_are_read_only_where_they_are_plain(made: Made) -> None:
    expected = made.away and Borte(*map(date.fromisoformat, made.away))
    assert away(read(made.content)) == expected


@pytest.mark.parametrize("content", [
    b"", b"\x00" * 500, b"hei", b"\xff\xfe\x00", b"Subject\r\n\r\n", b"%PDF-1.4", b"\r\n\r\nhei",
])
def test_what_is_no_mail_is_said_to_be_none(content: bytes) -> None:
    with pytest.raises(UnreadableError):
        read(content)


HEAD = b"From: Kari <kari@smaavik.example>\r\nSubject: Hei\r\n"


@given(st.one_of(
    st.binary(max_size=400),
    st.binary(max_size=300).map(lambda b: HEAD + b),
    st.binary(max_size=300).map(
        lambda b: HEAD + b"Content-Type: multipart/report; boundary=q\r\n\r\n--q\r\n"
        b"Content-Type: message/delivery-status\r\n\r\n" + b + b"\r\n--q--"),
    st.binary(max_size=200).map(lambda b: HEAD + b"Content-Type: " + b + b"\r\n\r\nhei"),
    st.sampled_from(CORPUS).flatmap(
        lambda m: st.integers(0, len(m.content)).map(lambda n: m.content[:n])),
))
def test_nothing_but_a_mail_or_a_refusal(content: bytes) -> None:
    """Whatever comes, it is read and told apart, or refused in one way."""
    try:
        brev = read(content)
    except UnreadableError:
        return
    kind_of(brev)
    away(brev)
    assert "\n" not in brev.emne
    assert "\r" not in brev.tekst


def nested(depth: int) -> bytes:
    opened = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n)
        for n in range(depth)
    )
    return HEAD + opened + b"Content-Type: text/plain\r\n\r\ninst\r\n"


@pytest.mark.parametrize("depth", [13, 300, 3000])
def test_a_mail_of_mails_is_read_no_deeper_than_we_go(depth: int) -> None:
    try:
        brev = read(nested(depth))
    except UnreadableError:
        return
    assert brev.tekst == ""
    assert brev.merknader


def test_a_mail_with_ten_thousand_files_is_read_in_part() -> None:
    part = b"--q\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx\r\n"
    brev = read(HEAD + b"Content-Type: multipart/mixed; boundary=q\r\n\r\n" + part * 10_000)
    assert len(brev.vedlegg) == MOST_FILES
    assert brev.merknader


@pytest.mark.parametrize(("header", "name"), [
    (b'filename="../../etc/passwd"', "passwd"),
    (b'filename="C:\\\\tmp\\\\a.pdf"', "a.pdf"),
    (b"filename*=utf-8''S%C3%A6rutskrift.pdf", "Særutskrift.pdf"),
    (b'filename="=?utf-8?q?S=C3=A6rutskrift=2Epdf?="', "Særutskrift.pdf"),
    (b'filename=".."', "vedlegg"),
    (b'filename="a\xe2\x80\xaefdp.exe"', "afdp.exe"),
    (b"filename*=nonsense''%FF", "ÿ"),
])
def test_a_file_is_never_named_as_a_path(header: bytes, name: str) -> None:
    content = HEAD + b"Content-Type: text/plain\r\nContent-Disposition: attachment; "
    assert [v.namn for v in read(content + header + b"\r\n\r\nx").vedlegg] == [name]


def test_only_what_a_reader_sees_of_markup_is_text() -> None:
    html = b"<head><title>t</title></head><style>p{}</style><p>Hei <b>du</b></p><script>x</script>"
    brev = read(HEAD + b"Content-Type: text/html\r\n\r\n" + html)
    assert brev.tekst == "Hei du"


@pytest.mark.parametrize(("raw", "shown"), [
    (b"=?utf-8?q?Kommunestyret_m=C3=A5_svare?=", "Kommunestyret må svare"),
    (b"=?nonsense?q?abc?=", "=?nonsense?q?abc?="), (b"=?utf-8?b?!!!?=", ""),
    ("Rå æøå".encode(), "Rå æøå"), (b"a\r\n\tb", "a b"), (b"x" * 5000, "x" * 300),
])
def test_a_subject_is_one_line_that_can_be_read(raw: bytes, shown: str) -> None:
    assert read(b"From: a@b.example\r\nSubject: " + raw + b"\r\n\r\nx").emne == shown
