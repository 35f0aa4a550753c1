"""An organ that nobody knows answers for now, is told what is owed, and locks out none we know."""

from tests.edge.web.svar_room import KVAM, Mailroom
from tests.edge.web.test_svar_side import ANSWER
from tests.edge.web.test_svar_teljing import mailed, told_after
from tests.edge.web.test_svar_trekk import VOTED

UNKNOWN = {**ANSWER, "organ": "anna", "organ_namn": "Nisserådet", "organ_heimel": "reglementet § 1"}
OWED = "Send sekretariatet vedtaket som gir Nisserådet mynde."


def test_its_yes_counts_with_something_owed_and_any_known_organ_may_answer_after(
    mail: Mailroom,
) -> None:
    browser, page = mail.opened(KVAM)
    mail.send()
    told = told_after(browser, page, UNKNOWN)
    assert OWED in told
    assert "Send sekretariatet vedtaket som gir organet mynde, så fører dei" in told
    assert "Be Kvam stadfeste" not in told, "that is what the secretariat does"
    assert 'data-color="success"' not in told
    subject, text = mailed(mail)
    assert "svaret dykkar tel, men vi kjenner ikkje organet" in subject
    assert OWED in text
    told_after(browser, page, ANSWER)
    held = mail.the_case().position(KVAM)
    assert held is not None
    assert held.organ_namn == "kommunedirektøren"


def test_its_no_is_told_as_plainly(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    mail.send()
    told = told_after(browser, page, {**UNKNOWN, "svar": "nei", "grunngjeving": "Vi vil ikkje."})
    assert OWED in told
    assert "Vi har ført inn at de ikkje er samde" in told
    subject, text = mailed(mail)
    assert "vi kjenner ikkje organet" in subject
    assert OWED in text


def test_an_answer_without_proof_is_told_that_it_is_owed(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    mail.send()
    owed = "Legg ved protokollutskrifta frå møtet i heradsstyret."
    assert owed in told_after(browser, page, VOTED)
    subject, text = mailed(mail)
    assert "svaret dykkar tel, men manglar prov" in subject
    assert owed in text
    told = told_after(browser, page, {**VOTED, "svar": "nei", "grunngjeving": "Vi vil ikkje."})
    assert owed in told
    assert "De er ikkje samde" in told or "de ikkje er samde" in told
    subject, text = mailed(mail)
    assert "er motteke, men manglar prov" in subject
    assert owed in text
