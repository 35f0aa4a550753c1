"""A letter of the inbox on its page: what it says, and what it becomes through the forms."""

import re

from cases.fellesskap_terms import Innkomeutfall
from tests.edge.cli_room import Terminal
from tests.edge.mail_room import Gone
from tests.edge.test_hent_post import register_of
from tests.edge.test_innboks_epost import came, gone
from tests.edge.web.web_room import main, room

__all__ = ["gone"]


def test_a_letter_is_read_and_becomes_what_one_presses(
    with_case: Terminal, gone: Gone
) -> None:
    came(with_case, gone, "reply-files")
    with room(with_case.path) as web:
        browser = web.secretary()
        assert 'href="/hfb/innboks/1"' in main(browser.see("/hfb"))
        page = main(browser.see("/hfb/innboks/1"))
        assert "Sjå vedlegg." in page
        assert "Særutskrift sak 12-26.pdf" in page
        links = dict(re.findall(r'href="([^"]+)">([^<]+)</a></li>', page))
        way = next(path for path, text in links.items() if text == "Ei fråsegn")
        form = browser.see(way.replace("&amp;", "&"))
        assert re.search(r'<option value="1" selected', form)
        path, _, query = way.replace("&amp;", "&").partition("?")
        fields = dict(part.split("=") for part in query.split("&"))
        answer = browser.send(path, fields)
        assert answer.status_code == 303
        assert "brukt som fråsegn i sak 2026/1" in main(browser.see("/hfb/innboks/1"))
    (item,) = register_of(with_case).innkome
    assert item.utfall is Innkomeutfall.FRAASEGN
