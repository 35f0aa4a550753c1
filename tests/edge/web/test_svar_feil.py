"""What is in the way of an answer stands at the field it is about, and nothing typed is lost."""

import re

import pytest

from cases.tilgang import Rolle
from rules.rule import RULES
from tests.edge.web.svar_room import CLEAR, KVAM, VOSS, WORDING, Mailroom, text_of
from tests.edge.web.test_inn import in_again
from tests.edge.web.test_svar_atter import form_of
from tests.edge.web.test_svar_side import ANSWER, CLEARED, typed
from tests.edge.web.web_room import Browser

STOPPED: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("SVA-03", "grunngjeving", {"svar": "nei"}),
    ("SVA-04", "endra_tekst", {"svar": "motframlegg", "grunngjeving": "Teksten er uklar."}),
    ("SVA-06", "dato", {"dato": "2026-12-24"}),
    ("ORD-04", "dato", {"dato": "2026-01-05"}),
    ("DEL-11", "organ", {"organ": "dagleg_leiar"}),
    ("DEL-15", "organ", {"organ": "anna", "organ_namn": "kommunestyret"}),
    ("DEL-10", "organ", {"organ": "komite"}),
)
COLLEAGUE = {
    "k_namn": "Kari", "k_stilling": "jurist", "k_epost": "kari@kvam.example.org",
    "k_gjevar": "rådgjevar",
}


def field(page: str, name: str) -> str:
    """The field and what stands beside it."""
    return page.partition(f'id="f-{name}"')[2].partition("sg-felt")[0]


def test_a_stop_stands_at_the_field_it_is_about_and_leads_there(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    for rule, name, wrong in STOPPED:
        answer = browser.send(page, typed(browser, page, **{**ANSWER, **wrong}))
        assert answer.status_code == 422, rule
        assert rule in answer.text
        assert f'href="#f-{name}"' in answer.text, rule
        assert 'aria-invalid="true"' in field(answer.text, name), rule
        said = re.search(rf'id="e-{name}"[^>]*>([^<]+)<', answer.text)
        assert said, rule
        summary = answer.text.partition('id="stansa-tittel"')[2].partition("</section>")[0]
        assert summary.count("Gå til feltet") == 1, rule
        assert "sg-kvano" not in summary, f"{rule} is told once, at its field"
        assert "ds-error-summary" not in answer.text, rule


def test_a_stop_of_the_avklaring_stands_at_its_own_field(mail: Mailroom) -> None:
    browser, page = mail.opened(VOSS)
    wrong = {**CLEARED, "a_okonomi": "i_budsjett"}
    answer = browser.send(page, typed(browser, page, **wrong))
    assert 'href="#f-a_budsjettref"' in answer.text
    assert 'aria-invalid="true"' in field(answer.text, "a_budsjettref")
    assert 'href="#f-budsjettref"' not in answer.text


def test_a_stop_of_a_promise_stands_at_its_day(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    answer = browser.send(
        f"{page}/lovnad", {"l_organ": "kommunestyret", "l_dato": "2026-11-02"}, form=page
    )
    assert "LOV-01" in answer.text
    assert 'href="#f-l_dato"' in answer.text
    assert 'aria-invalid="true"' in field(answer.text, "l_dato")


def by_a_small_form(browser: Browser, page: str, part: str, **more: str) -> str:
    """Press the button of a small form when the large one is half filled in."""
    half = typed(browser, page, svar="ja_med_merknad", merknad="Evaluer om eit år.", **more)
    answer = browser.send(f"{page}/{part}", half, form=page)
    return browser.follow(answer).text


@pytest.mark.parametrize("wrong", [False, True])
@pytest.mark.parametrize(("part", "fields"), [
    ("lovnad", {"l_organ": "kommunestyret", "l_dato": "2026-12-17"}),
    ("kollega", COLLEAGUE),
])
def test_a_small_form_loses_nothing_of_the_large_one(
    mail: Mailroom, part: str, fields: dict[str, str], wrong: bool
) -> None:
    browser, page = mail.opened(KVAM)
    given = dict.fromkeys(fields, "") if wrong else fields
    text = by_a_small_form(browser, page, part, **given)
    assert ("ds-error-summary" in text) is wrong
    assert "Evaluer om eit år.</textarea>" in text
    assert re.search('value="ja_med_merknad" checked', text)
    assert ("Evaluer om eit år.</textarea>" in browser.see(page)) is not wrong
    assert mail.the_case().svar == ()


def test_what_nobody_typed_is_not_said_to_be_kept(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    sent = {"l_organ": "kommunestyret", "l_dato": "2026-12-17"}
    assert browser.send(f"{page}/lovnad", typed(browser, page, **sent), form=page).is_redirect
    assert "Det du skreiv sist, står i skjemaet" not in browser.see(page)


def test_all_fields_and_buttons_of_the_page_are_of_one_form(mail: Mailroom) -> None:
    """Without a script, only what is of the form that is sent goes with it."""
    browser, page = mail.opened(KVAM)
    main = browser.see(page).partition("<main")[2].partition("</main")[0]
    inside = main.partition('id="skjemaet"')[2].partition("</form>")[0]
    outside = main.replace(inside, "")
    fields = re.findall(r"<(?:input|textarea|select|button)[^>]*>", outside)
    ours = [f for f in fields if "data-kopier" not in f]
    assert len(ours) >= 8
    assert [f for f in ours if 'form="skjemaet"' not in f] == []


def test_the_position_is_asked_for_in_the_same_words_everywhere(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    asked = "Skriv stillinga di, til dømes kommunedirektør."
    answer = browser.send(f"{page}/kollega", {"k_namn": "Kari"}, form=page)
    assert asked in field(answer.text, "k_gjevar")
    assert "Skriv e-postadressa til kollegaen." in field(answer.text, "k_epost")
    contact = mail.web.somebody(Rolle.KONTAKT, KVAM)
    ours = f"/hfb/partnar/{KVAM}"
    answer = contact.send(f"{ours}/stadfest-reglement", {}, form=ours)
    assert answer.status_code == 422
    assert asked in field(answer.text, "stilling")
    assert 'href="#f-stilling"' in answer.text


def test_a_deadline_that_is_over_is_told_and_decides_nothing(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    assert "Fristen er ute" not in browser.see(page)
    mail.later(days=85)
    late = browser.see(page)
    assert "Fristen er ute, men det avgjer ingenting: vi ventar på svaret." in late
    assert browser.send(page, typed(browser, page, **ANSWER)).status_code == 303
    assert "Svaret tel." in browser.see(page)


def test_after_a_new_round_the_page_asks_for_what_the_mail_asks_for(mail: Mailroom) -> None:
    mail.give(KVAM, "svar", ANSWER)
    mail.later(days=1)
    mail.give("sse", "ny_ordlyd", {"tekst": "Partnarane tek i bruk ein annan prosedyre.",
                                   "dokument": (1,), "grunn": "Retta etter innspel."})
    mail.give("sse", "opne_runde", {"frist": "2027-03-01"})
    mail.later(minutes=11)
    (letter,) = (text_of(m) for m in mail.send()
                 if f"kontakt.{KVAM}" in m["To"] and "må svare" in m["Subject"])
    assert "Stadfest først avklaringa dykkar" in letter
    assert "Det er kommunedirektøren som må svare" in letter
    browser, page = mail.opened(KVAM)
    text = browser.see(page)
    assert "Stadfest avklaringa, og svar på framlegget til vedtak" in text
    assert "<strong>Kommunedirektøren</strong>" in text
    assert "Etterpå svarar de på Ordlyd 2" in text
    sure = {"kva": "avklaring", "st_sikker": "ja",
            "st_kontrolltal": typed(browser, page)["kontrolltal"]}
    assert browser.send(f"{page}/stadfest", sure, form=page).status_code == 303
    assert "Svar på nytt" in browser.see(page)
    anew = typed(browser, page, **{**ANSWER, "dato": "2026-11-24"})
    assert browser.send(page, anew).status_code == 303
    assert "Svaret tel." in browser.see(page)


def test_a_receipt_names_the_wording_that_was_answered(mail: Mailroom) -> None:
    mail.later(days=1)
    mail.give("sse", "ny_ordlyd", {
        "tekst": WORDING.replace("1. februar", "1. februar 2027"), "dokument": (1,),
        "klasse": "redaksjonell", "grunn": "Årstalet mangla."})
    mail.give("sse", "stadfest", {"kva": "ordlyd"}, person="berit")
    mail.later(minutes=11)
    mail.send()
    mail.give(KVAM, "svar", {**ANSWER, "ordlyd": 1})
    receipts = [text_of(m) for m in mail.send() if KVAM in m["To"]]
    first, second = mail.the_case().ordlydar
    assert len(receipts) == 2
    for text in receipts:
        assert f"Ordlyd: {first.code}" in text
        assert second.code not in text


def test_a_colleague_is_told_all_that_the_first_mail_tells(mail: Mailroom) -> None:
    mail.give("sse", "nytt_moete", {"organ": f"{KVAM}/kommunestyre", "dato": ("2026-12-15",),
                                    "frist_dagar": 7})
    mail.give(KVAM, "avklar", {**CLEAR, "prinsipiell": "ja"})
    browser, page = mail.opened(KVAM)
    browser.send(f"{page}/kollega", COLLEAGUE, form=page)
    (message,) = mail.send()
    assert message["Subject"].startswith(
        "Heradsstyret må svare innan 15. februar 2027: vil du svare for Kvam?")
    text = text_of(message)
    assert "Svar på Ordlyd 1" in text
    assert ("Det er heradsstyret som må avgjere: saka er prinsipiell; ingen har fått mynde i slike"
            " saker.") in text
    assert "Neste møte i heradsstyret er 15. desember 2026, og sakspapira må vere klare" in text
    assert WORDING.replace("\n", "\n  ") in text
    assert "text/calendar" in [part.get_content_type() for part in message.walk()]


def test_a_colleague_who_is_asked_when_nothing_is_owed_is_told_so(mail: Mailroom) -> None:
    mail.give(KVAM, "svar", ANSWER)
    mail.send()
    browser, page = mail.opened(KVAM)
    browser.send(f"{page}/kollega", COLLEAGUE, form=page)
    (message,) = mail.send()
    assert "Ingenting må svarast på no." in text_of(message)
    assert "Svarfrist" not in text_of(message)


def test_the_field_a_rule_speaks_of_is_a_field_of_an_act_that_asks_it() -> None:
    from workflow.moves import MOVES
    from workflow.verbs import VERBS

    speaks = {
        rule.id: {n for v in VERBS.values() for n in v.form.model_fields
                  if any(rule in m.rules for m in MOVES if m.trekk == v.name)}
        for rule in RULES.values() if rule.felt
    }
    assert len(speaks) > 20
    assert [r for r, fields in speaks.items() if RULES[r].felt not in fields] == []


@pytest.mark.parametrize("part", ["", "/lovnad"])
def test_what_a_contact_typed_when_her_session_ran_out_stands_there_after_log_in(
    mail: Mailroom, part: str
) -> None:
    browser = mail.web.somebody(Rolle.KONTAKT, KVAM)
    page = f"/hfb/sak/2026/1/svar/{KVAM}"
    form = {**form_of(browser, page), **ANSWER, "merknad": "Evaluer om eit år."}
    mail.later(days=3)
    late = browser.client.post(f"{page}{part}", data=form)
    assert late.headers["location"] == f"/inn?til={page}&gjekk_ut=ja"
    assert mail.the_case().svar == ()
    in_again(mail.web, browser, f"kontaktperson-{KVAM}-hfb")
    text = browser.see(page)
    assert "Evaluer om eit år.</textarea>" in text
    assert f'name="kontrolltal" value="{form["kontrolltal"]}"' not in text
    assert browser.send(page, {**form, **form_of(browser, page)}).status_code == 303
    assert "Evaluer om eit år.</textarea>" not in browser.see(page)
