"""Letters as servers and people write them: each with what it is, made here and read as it came.

The shapes are those of Postfix, Exchange, Gmail, Sendmail, Exim, qmail and Domino, and of automatic
answers in eight languages. Names and addresses are invented.
"""

from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

MAIL_ID = "0123456789abcdef0123456789abcdef"
OURS = "<utsending.0123456789abcdef@example.org>"
CONTACT = "kari@smaavik.example"
WHEN = "Mon, 06 Jul 2026 08:15:00 +0200"


@dataclass(frozen=True)
class Made:
    """One letter: its bytes, what it is, and what else must be read of it."""

    name: str
    content: bytes
    kind: str
    code: str = ""
    melding: str = ""
    away: tuple[str, str] | None = None


def _crlf(text: str) -> bytes:
    return text.strip("\n").replace("\n", "\r\n").encode()


def dsn(
    name: str, kind: str, code: str, *, action: str = "failed", subject: str, sender: str,
    status: str = "", diagnostic: str = "", headers: str = "", returned: str = "message/rfc822",
    final: str = CONTACT, extra: str = "",
) -> Made:
    """A report by the standard, with the words of one kind of server in it."""
    said = f"Diagnostic-Code: {diagnostic}\n" if diagnostic else ""
    text = f"""
Return-Path: <>
From: {sender}
To: sekretariat+{MAIL_ID}@example.org
Subject: {subject}
Date: {WHEN}
Message-ID: <{name}@mx.example>
{headers}MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="xyz"

--xyz
Content-Type: text/plain; charset=utf-8

This is the mail system. I'm sorry to have to inform you.

--xyz
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
{extra}
Original-Recipient: rfc822;{final}
Final-Recipient: rfc822; {final}
Action: {action}
Status: {status or code}
{said}
--xyz
Content-Type: {returned}

Message-ID: {OURS}
From: sekretariat@example.org
To: {final}
Subject: Kommunestyret =?utf-8?q?m=C3=A5?= svare

--xyz--
"""
    return Made(name, _crlf(text), kind, code, OURS)


def old(name: str, kind: str, code: str, headers: str, body: str, melding: str = OURS) -> Made:
    """A report as servers wrote it before there was a standard, and some still do."""
    text = f"Date: {WHEN}\nMessage-ID: <{name}@mx.example>\n{headers.strip()}\n\n{body.strip()}\n"
    return Made(name, _crlf(text), kind, code, melding)


def letter(
    name: str, kind: str, subject: str, body: str = "Hei!", *, sender: str = f"Kari N <{CONTACT}>",
    away: tuple[str, str] | None = None, html: str = "", files: tuple[tuple[str, bytes], ...] = (),
    **headers: str,
) -> Made:
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = f"sekretariat+{MAIL_ID}@example.org"
    message["Subject"] = subject
    message["Date"] = WHEN
    message["Message-ID"] = headers.pop("message_id", f"<{name}@smaavik.example>")
    for header, value in headers.items():
        message[header.replace("_", "-")] = value
    message.set_content(body)
    if html:
        message.add_alternative(html, subtype="html")
    for title, content in files:
        message.add_attachment(content, maintype="application", subtype="pdf", filename=title)
    message.set_boundary("grense") if message.is_multipart() else None
    return Made(name, message.as_bytes(), kind, away=away)


AUTO = {"Auto_Submitted": "auto-replied"}
POSTFIX = {"sender": "MAILER-DAEMON@mx.example (Mail Delivery System)",
           "subject": "Undelivered Mail Returned to Sender"}
EXCHANGE = {"sender": "Microsoft Outlook <postmaster@smaavik.example>",
            "subject": "=?utf-8?q?Kan_ikke_leveres=3A_Kommunestyret_m=C3=A5_svare?=",
            "headers": f"In-Reply-To: {OURS}\nReferences: {OURS}\n"}
GMAIL = {"sender": "Mail Delivery Subsystem <mailer-daemon@googlemail.example>",
         "subject": "Delivery Status Notification (Failure)",
         "headers": "X-Failed-Recipients: kari@smaavik.example\nAuto-Submitted: auto-replied\n"}
SENDMAIL = {"sender": "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
            "subject": "Returned mail: see transcript for details",
            "headers": "Auto-Submitted: auto-generated (failure)\n",
            "returned": "text/rfc822-headers"}
DOMINO = {"sender": "Postmaster <postmaster@domino.example>",
          "subject": "DELIVERY FAILURE: User kari not listed in Domino Directory"}
EXIM_HEAD = f"""From: Mail Delivery System <Mailer-Daemon@mx.example>
To: sekretariat@example.org
Subject: Mail delivery failed: returning message to sender
X-Failed-Recipients: {CONTACT}
Auto-Submitted: auto-replied"""

REPORTS = (
    dsn("postfix-unknown", "retur", "5.1.1", **POSTFIX,
        diagnostic=f"smtp; 550 5.1.1 <{CONTACT}>: Recipient address rejected: User unknown"),
    dsn("postfix-host", "retur", "5.4.4", **POSTFIX, diagnostic="X-Postfix; Host not found"),
    dsn("postfix-expired", "retur", "4.4.1", **POSTFIX,
        diagnostic="X-Postfix; connect to mx.smaavik.example: Connection timed out"),
    dsn("postfix-delayed", "utsett", "4.4.1", action="delayed", sender=POSTFIX["sender"],
        subject="Delayed Mail (still being retried)", extra="Will-Retry-Until: Fri, 10 Jul 2026"),
    dsn("postfix-spam", "soppel", "5.7.1", **POSTFIX,
        diagnostic="smtp; 550 5.7.1 Message rejected as spam by Content Filtering."),
    dsn("postfix-hidden-spam", "soppel", "5.7.26", status="5.0.0", **POSTFIX,
        diagnostic="smtp; 550-5.7.26 This message does not have authentication information"),
    dsn("postfix-full", "retur", "5.2.2", **POSTFIX, diagnostic="smtp; 552 5.2.2 Over quota"),
    dsn("postfix-bare", "retur", "5.0.0", status="5.0.0", **POSTFIX,
        diagnostic="smtp; 550 No such user here"),
    dsn("postfix-delivered", "levert", "2.0.0", action="delivered", sender=POSTFIX["sender"],
        subject="Successful Mail Delivery Report"),
    dsn("postfix-relayed", "levert", "2.0.0", action="relayed", sender=POSTFIX["sender"],
        subject="Successful Mail Delivery Report"),
    dsn("exchange-unknown", "retur", "5.1.10", **EXCHANGE,
        diagnostic="smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found"),
    dsn("exchange-blocked", "soppel", "5.7.606", **EXCHANGE,
        diagnostic="smtp;550 5.7.606 Access denied, banned sending IP [192.0.2.1]"),
    dsn("exchange-restricted", "soppel", "5.7.133", **EXCHANGE,
        diagnostic="smtp;550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup"),
    dsn("exchange-dmarc", "soppel", "5.7.509", **EXCHANGE,
        diagnostic="smtp;550 5.7.509 Access denied, sending domain does not pass DMARC"),
    dsn("exchange-full", "retur", "5.2.2", **EXCHANGE,
        diagnostic="smtp;554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceeded"),
    dsn("exchange-delayed", "utsett", "4.4.7", action="delayed", sender=EXCHANGE["sender"],
        subject="Levering er forsinket: Kommunestyret", headers=EXCHANGE["headers"]),
    dsn("exchange-expired", "retur", "4.4.7", **EXCHANGE,
        diagnostic="smtp;550 4.4.7 QUEUE.Expired; message expired"),
    dsn("exchange-loop", "retur", "5.4.14", **EXCHANGE,
        diagnostic="smtp;554 5.4.14 Hop count exceeded - possible mail loop"),
    dsn("gmail-unknown", "retur", "5.1.1", **GMAIL,
        diagnostic="smtp; 550-5.1.1 The email account that you tried to reach does not exist."),
    dsn("gmail-spam", "soppel", "5.7.1", **GMAIL,
        diagnostic="smtp; 550-5.7.1 Our system has detected that this message is likely spam"),
    dsn("gmail-delayed", "utsett", "4.4.2", action="delayed", sender=GMAIL["sender"],
        subject="Delivery Status Notification (Delay)", diagnostic="smtp; 451 4.4.2 Timeout"),
    dsn("gmail-dns", "retur", "4.0.0", status="4.0.0", **GMAIL,
        diagnostic="smtp; DNS Error: DNS type 'mx' lookup of smaavik.example responded"),
    dsn("sendmail-unknown", "retur", "5.1.1", **SENDMAIL, diagnostic="SMTP; 550 User unknown"),
    dsn("sendmail-quota", "retur", "5.2.2", **SENDMAIL, diagnostic="SMTP; 552 5.2.2 full"),
    dsn("sendmail-warning", "utsett", "4.4.1", action="delayed", sender=SENDMAIL["sender"],
        subject="Warning: could not send message for past 4 hours", returned="text/rfc822-headers"),
    dsn("sendmail-refused", "soppel", "5.7.1", **SENDMAIL,
        diagnostic="SMTP; 554 5.7.1 Service unavailable; Client host blocked using a list"),
    dsn("domino-unknown", "retur", "5.1.1", **DOMINO, diagnostic="X-Notes; User not listed"),
    dsn("domino-large", "retur", "5.3.4", **DOMINO, diagnostic="X-Notes; Message too large"),
    old("exim-unknown", "retur", "", EXIM_HEAD, f"""
This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its recipients.
This is a permanent error. The following address(es) failed:

  {CONTACT}
    all relay attempts failed: Unrouteable address

------ This is a copy of the message, including all the headers. ------

Message-ID: {OURS}
From: sekretariat@example.org
"""),
    old("exim-refused", "retur", "5.0.0", EXIM_HEAD, f"""
A message that you sent could not be delivered. This is a permanent error.

  {CONTACT}
    host mx.smaavik.example [192.0.2.7]
    SMTP error from remote mail server after RCPT TO:<{CONTACT}>:
    550 unknown user

Message-ID: {OURS}
"""),
    old("exim-spam", "soppel", "5.7.1", EXIM_HEAD, f"""
A message that you sent could not be delivered. This is a permanent error.

  {CONTACT}
    SMTP error from remote mail server after end of data:
    550 5.7.1 rejected as spam

Message-ID: {OURS}
"""),
    old("exim-warning", "utsett", "", EXIM_HEAD.replace(
        "Mail delivery failed: returning message to sender",
        "Warning: message 1abc-0001 delayed 24 hours"), f"""
This message was created automatically. A message that you sent has not yet been
delivered to one or more of its recipients after more than 24 hours on the queue.

  {CONTACT}

No action is required on your part. Delivery attempts will continue.

Message-ID: {OURS}
"""),
    old("qmail", "retur", "5.1.1", """From: MAILER-DAEMON@mail.example
To: sekretariat@example.org
Subject: failure notice
Return-Path: <>""", f"""
Hi. This is the qmail-send program at mail.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<{CONTACT}>:
192.0.2.9 does not like recipient.
Remote host said: 550 5.1.1 unknown
Giving up on 192.0.2.9.

--- Below this line is a copy of the message.

Message-ID: {OURS}
"""),
    old("old-norwegian", "retur", "", """From: Postmaster <postmaster@smaavik.example>
To: sekretariat@example.org
Subject: =?iso-8859-1?Q?Meldinga_kunne_ikkje_leverast?=""", f"""
Meldinga til {CONTACT} kunne ikkje leverast.

Message-ID: {OURS}
"""),
    dsn("forged", "retur", "5.1.1", **POSTFIX, diagnostic="smtp; 550 5.1.1 User unknown"),
)

AUTOMATIC = (
    letter("oof-nn", "autosvar", "Automatisk svar: Kommunestyret må svare",
           "Eg er på ferie frå 6. juli 2026 til og med 24. juli 2026.", **AUTO,
           away=("2026-07-06", "2026-07-24")),
    letter("oof-nb", "autosvar", "Automatisk svar: Kommunestyret må svare",
           "Jeg er på ferie og er tilbake 3. august 2026.", X_Auto_Response_Suppress="All",
           Auto_Submitted="auto-generated", away=("2026-07-06", "2026-08-02")),
    letter("oof-da", "autosvar", "Automatisk svar: Haster",
           "Jeg holder ferie til og med 17.07.2026.", away=("2026-07-06", "2026-07-17")),
    letter("oof-sv", "autosvar", "Automatiskt svar: Kommunestyret",
           "Jag är på semester 2026-07-06 till 2026-07-31.", away=("2026-07-06", "2026-07-31")),
    letter("oof-en", "autosvar", "Automatic reply: Kommunestyret",
           "I am out of the office until July 20, 2026.", away=("2026-07-06", "2026-07-20")),
    letter("oof-en-2", "autosvar", "Out of Office: Kommunestyret", "I am away."),
    letter("oof-de", "autosvar", "Automatische Antwort: Kommunestyret",
           "Ich bin vom 6. Juli 2026 bis 24. Juli 2026 nicht im Büro.",
           away=("2026-07-06", "2026-07-24")),
    letter("oof-de-2", "autosvar", "Abwesenheitsnotiz", "Ich bin abwesend."),
    letter("oof-fr", "autosvar", "Réponse automatique : Kommunestyret",
           "Je serai de retour le 3 août 2026.", away=("2026-07-06", "2026-08-02")),
    letter("oof-fr-2", "autosvar", "Absence du bureau", "Je suis absent."),
    letter("oof-fi", "autosvar", "Automaattinen vastaus: Kommunestyret",
           "Olen lomalla 6.7.2026 - 31.7.2026.", away=("2026-07-06", "2026-07-31")),
    letter("oof-fi-2", "autosvar", "Poissaoloilmoitus", "Olen poissa."),
    letter("oof-header-only", "autosvar", "Takk for e-posten", "Vi svarar snart.", **AUTO),
    letter("ticket", "autosvar", "Vi har motteke meldinga (sak 26/4411)", "Takk.",
           sender="postmottak@smaavik.example", Auto_Submitted="auto-generated"),
    letter("precedence", "autosvar", "Ferie", "Eg er borte.", Precedence="auto_reply"),
    letter("x-autoreply", "autosvar", "Re: Kommunestyret", "Away.", X_Autoreply="yes"),
    letter("x-autorespond", "autosvar", "Re: Kommunestyret", "Away.", X_Autorespond="1"),
    letter("frafraer", "autosvar", "Fråvær: Kommunestyret", "Eg er borte."),
    letter("fravaer-nb", "autosvar", "Fraværsmelding", "Jeg er borte 8.7. og 9.7."),
    letter("three-days", "autosvar", "Autosvar: ferie",
           "Borte 6. juli 2026, 13. juli 2026 og 20. juli 2026.", **AUTO),
    letter("no-year", "autosvar", "Automatisk svar", "Eg er borte til og med 24. juli.", **AUTO,
           away=("2026-07-06", "2026-07-24")),
    letter("backwards", "autosvar", "Automatisk svar",
           "Borte frå 24. juli 2026 til 6. juli 2026.", **AUTO),
)

PEOPLE = (
    letter("reply", "menneske", "SV: Kommunestyret må svare innan 26. mai · HFB 2026/1 Prosedyre",
           "Hei, kommunestyret vedtok saka 12. mai.", In_Reply_To=OURS),
    letter("reply-files", "menneske", "Re: HFB 2026/1", "Sjå vedlegg.", References=OURS,
           files=(("Særutskrift sak 12-26.pdf", b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\nprov\n%%EOF\n"),)),
    letter("reply-to-oof", "menneske", "SV: Automatisk svar: Kommunestyret", "Takk, eg ventar."),
    letter("fresh", "menneske", "Spørsmål om sak 2026/1", "Når er fristen?"),
    letter("about-holiday", "menneske", "Spørsmål om ferie i SSU", "Er det møte i juli?"),
    letter("about-leave", "menneske", "Sak om fråvær og vikarar i legevakta", "Ny sak frå oss."),
    letter("html", "menneske", "SV: Sak", "", html="<p>Hei <b>alle</b><script>bort()</script></p>"),
    letter("national", "menneske", "Gjeld 01019000083", "Pasient."),
    letter("undeliverable-said", "menneske", "Undeliverable? Fekk de det?", "Vi sende det."),
    letter("from-postmaster", "menneske", "Nye adresser i kommunen", "Hei, vi byter domene.",
           sender="Postmaster <postmaster@smaavik.example>"),
    letter("list", "massepost", "Nyheitsbrev frå KS", "Les meir.", List_Id="<nytt.ks.example>",
           List_Unsubscribe="<https://ks.example/av>", sender="KS <nytt@ks.example>"),
    letter("bulk", "massepost", "Kurs i koml.", "Meld deg på.", Precedence="bulk",
           sender="kurs@firma.example"),
    letter("noreply", "massepost", "Du har ei melding", "Logg inn.",
           sender="no-reply@portal.example"),
    letter("loop", "sloyfe", "Kommunestyret må svare", "Svar innan 26. mai.", message_id=OURS,
           sender="sekretariat@example.org", Auto_Submitted="auto-generated"),
    Made("mdn", _crlf(f"""
From: Kari <{CONTACT}>
To: sekretariat@example.org
Subject: Lest: Kommunestyret
Date: {WHEN}
Message-ID: <mdn@smaavik.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=disposition-notification; boundary="q"

--q
Content-Type: text/plain

Meldinga er lest.
--q
Content-Type: message/disposition-notification

Final-Recipient: rfc822;{CONTACT}
Original-Message-ID: {OURS}
Disposition: manual-action/MDN-sent-manually; displayed
--q--
"""), "levert"),
)

CORPUS = (*REPORTS, *AUTOMATIC, *PEOPLE)
