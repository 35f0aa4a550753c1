"""Letters that are read before an act is done are those that go when it is done."""

import re
from collections import Counter
from html import unescape

from adapters.web.sak.letters import LINK_TO_COME
from tests.edge.web.svar_room import Mailroom, text_of
from tests.edge.web.web_room import ADDRESS

FORM = "/hfb/sak/2026/1/gjer/utset_frist"
LATER = {"frist": "1.3.2027", "grunn": "Fleire har bede om tid."}
_LINK = re.compile(rf"{re.escape(ADDRESS)}/l/[\w-]+")
_SHOWN = re.compile(r'<p><strong>Til:</strong> <span lang="nn">([^<]*)</span></p>\s*'
                    r'<pre class="sg-brev" lang="nn">(.*?)</pre>', re.DOTALL)
_SAID = re.compile(r"Dette sender (\d+) brev")


def test_what_is_read_before_is_what_goes(mail: Mailroom) -> None:
    ada = mail.web.secretary()
    seen = unescape(ada.send(FORM, {**LATER, "sjaa_brev": "ja"}).text)
    foreseen = Counter[str]()
    for receivers, text in _SHOWN.findall(seen):
        foreseen[text] += receivers.count("; ") + 1
    assert any(LINK_TO_COME in text for text in foreseen)
    assert ada.send(FORM, LATER).status_code == 303
    mail.later(minutes=11)
    gone = [text_of(m).partition("\n-- \n")[0].rstrip() for m in mail.send()]
    assert Counter(_LINK.sub(LINK_TO_COME, text) for text in gone) == foreseen
    assert _SAID.findall(seen) == [str(len(gone))]
