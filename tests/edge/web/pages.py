"""Every page there is, in the states it can be in, as test_pages.py walks them. Add yours here.

`who`: nobody, a part of the demonstration, or «lenkje»: whoever opens the newest link in a mail to
the partner that has not answered. `path`: with the case numbers of the demonstration by the name
of their step, as `{rundgang}`. `press`: what is pressed, in turn, before the page is looked at; a
page that shows faults is a page too. `status`: what the page answers when it is opened.
"""

from dataclasses import dataclass

NOBODY, LINK = "ingen", "lenkje"
SECRETARY, CONTACT, RULES, ADVISER, READER = (
    "sekretaer-1", "kontaktperson", "regelverksansvarleg", "raadgjevar", "lesar"
)
MOVE = "/hfb/kalender/flytt?organ=kommune-4601/byraad&fraa=2026-03-12"
SEND = "main form button[data-variant=primary]"


@dataclass(frozen=True, slots=True)
class Walked:
    """A page in one state."""

    who: str
    path: str
    press: tuple[str, ...] = ()
    status: int = 200

    def __str__(self) -> str:
        return f"{self.who} {self.path}{' trykt' if self.press else ''}"


PAGES: tuple[Walked, ...] = (
    Walked(NOBODY, "/"),
    Walked(NOBODY, "/inn"),
    Walked(NOBODY, "/inn/lenkje", status=410),
    Walked(NOBODY, "/ute"),
    Walked(NOBODY, "/tilgjenge"),
    Walked(NOBODY, "/finst-ikkje", status=404),
    Walked(NOBODY, "/l/finst-ikkje", status=404),
    Walked(NOBODY, "/postkasse"),
    Walked(NOBODY, "/postkasse?til=finst-ikkje"),
    Walked(NOBODY, "/postkasse", ("main th a",)),
    Walked(NOBODY, "/klokka"),
    Walked(NOBODY, "/klokka", ("main form.sg-soek button",)),
    Walked(NOBODY, "/stil"),
    Walked(LINK, ""),
    Walked(LINK, "", (SEND,)),
    Walked(LINK, "", ("summary:has-text('kollega')", "button[formaction$=kollega]")),
    Walked(SECRETARY, "/min-side"),
    Walked(SECRETARY, "/hfb"),
    Walked(SECRETARY, "/hfb/saker"),
    Walked(SECRETARY, "/hfb/saker?q=finst-ikkje"),
    Walked(SECRETARY, "/hfb/ny-sak"),
    Walked(SECRETARY, "/hfb/innboks"),
    Walked(SECRETARY, "/hfb/brukarar"),
    Walked(SECRETARY, "/hfb/brukarar/demo-sekretaer-1-hfb"),
    Walked(SECRETARY, "/hfb/saker", ("main th a",)),
    Walked(SECRETARY, "/hfb/sak/{rundgang}"),
    Walked(SECRETARY, "/hfb/sak/{vedteke}"),
    Walked(SECRETARY, "/hfb/sak/{handsama_i_ssu}"),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/status"),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/post"),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/rundgang"),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/rundgang/svar"),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/rundgang/svar", (SEND,)),
    Walked(SECRETARY, "/hfb/sak/{vedteke}/rundgang"),
    Walked(SECRETARY, "/hfb/utestaande"),
    Walked(SECRETARY, "/hfb/utestaande?svartid=ja"),
    Walked(SECRETARY, "/hfb/til-ssu"),
    Walked(SECRETARY, "/hfb/post"),
    Walked(SECRETARY, "/hfb/post?vis=alle"),
    Walked(SECRETARY, "/hfb/post?vis=alle", ("main th a",)),
    Walked(SECRETARY, "/hfb/kalender"),
    Walked(SECRETARY, MOVE),
    Walked(SECRETARY, f"{MOVE}&til=2026-03-19"),
    Walked(SECRETARY, "/hfb/partnarar"),
    Walked(SECRETARY, "/hfb/partnarar/kommune-4601"),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/ordlyd"),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/papir"),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/samtalar"),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/fraasegner"),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/historie"),
    Walked(CONTACT, "/hfb/sak/{rundgang}/historie"),
    Walked(READER, "/hfb/sak/{vedteke}/historie"),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/gjer/ny_ordlyd"),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/gjer/ny_ordlyd", (SEND,)),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/gjer/konstater_semje", (SEND,)),
    Walked(SECRETARY, "/hfb/sak/{rundgang}/gjer/legg_ved", (SEND,)),
    Walked(SECRETARY, "/hfb/sak/{handsama_i_ssu}/gjer/handsam", (SEND,)),
    Walked(SECRETARY, "/hfb/gjer/ny_kontakt", (SEND,)),
    Walked(SECRETARY, "/hfb/gjer/nytt_reglement"),
    Walked(CONTACT, "/hfb"),
    Walked(CONTACT, "/hfb/saker"),
    Walked(CONTACT, "/hfb/sak/{rundgang}"),
    Walked(CONTACT, "/hfb/sak/{rundgang}/svar/kommune-4601"),
    Walked(CONTACT, "/hfb/sak/{rundgang}/svar/kommune-4601", (SEND,)),
    Walked(CONTACT, "/hfb/brukarar", status=403),
    Walked(CONTACT, "/hfb/partnar/kommune-4601"),
    Walked(CONTACT, "/hfb/partnar/kommune-4601",
           ("summary:has-text('fråvær')", "form[action$=fravaer] button")),
    Walked(CONTACT, "/hfb/sak/{rundgang}/kva-om"),
    Walked(RULES, "/hfb"),
    Walked(RULES, "/hfb/regelbok"),
    Walked(RULES, "/hfb/regelbok?sok=finst-ikkje"),
    Walked(RULES, "/hfb/regelbok/verdiar"),
    Walked(RULES, "/hfb/regelbok/delegasjon"),
    Walked(RULES, "/hfb/regelbok/regel/DEL-03"),
    Walked(RULES, "/hfb/kva-om"),
    Walked(RULES, "/hfb/konsekvens"),
    Walked(RULES, "/hfb/konsekvens", (SEND,)),
    Walked(ADVISER, "/hfb"),
    Walked(READER, "/hfb"),
    Walked(READER, "/hfb/sak/{rundgang}"),
)
WITHOUT = (
    "/helse", "/metrics", "/api/", "/pdf", ".pdf", ".xlsx", ".zip", "/dokument/", "/papir/",
    "/oidc", "/inn/lenkje/", "/gjort", "/postkasse/{namn}/",
)
"""Parts of paths that lead to a machine or to a file, or on to another page."""
