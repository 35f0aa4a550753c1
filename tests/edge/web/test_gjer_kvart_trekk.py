"""Every act as a page: it is shown with all its fields, a good form does it, a bad one is named."""

import re

from adapters.views.names import acts, field_help, field_name, is_named, option_word
from adapters.web.choices import nothing_to_choose
from adapters.web.fields import shown_fields
from adapters.web.row_forms import ROWS
from adapters.web.sak.doing import NOT_A_PARTNERS
from rules.sak.saksgang import OWN_VOICE
from tests.edge.web.case_room import begun, number_of
from tests.edge.web.web_room import Room
from workflow.verbs import VERBS

COMMAND = re.compile(r"«saksgang|--")
SHOWN_APART = {"meld_inn"}
"""What has a page of its own."""
NOTHING_TO_CHOOSE = {("send_att", "brev")}
"""A field that is asked only where something can be chosen: in a new case no letter is stopped."""
OTHERWISE = {("svar", "prov"): "Eller eit dokument som alt ligg i saka"}
"""What a field is called where the page asks for the same in another way first."""
VOSS = "kommune-4621"
CASE_ACTS = sorted(name for name, v in VERBS.items() if not v.needs_hf)
REGISTER_ACTS = sorted(name for name, v in VERBS.items() if v.needs_hf and name not in SHOWN_APART)


def test_an_act_on_a_case_is_shown_with_all_its_fields(web: Room) -> None:
    number, browser, contact = begun(web), web.secretary(), web.contact(VOSS)
    for verb in CASE_ACTS:
        path = f"/hfb/sak/{number}/gjer/{verb}"
        page = browser.see(path)
        assert acts()[verb] in page
        theirs = verb in OWN_VOICE
        assert_all_fields(contact.see(f"{path}?som={VOSS}") if theirs else page, verb, theirs)


def test_an_act_on_the_register_is_shown_with_all_its_fields(web: Room) -> None:
    browser = web.secretary()
    for verb in REGISTER_ACTS:
        theirs = verb in OWN_VOICE
        who = web.contact(VOSS) if theirs else browser
        path = f"/hfb/gjer/{verb}{f'?som={VOSS}' if theirs else ''}"
        assert_all_fields(who.see(path), verb, theirs)


def assert_all_fields(page: str, verb: str, theirs: bool) -> None:
    """`theirs`: only a partner does it, and is not asked which it is."""
    for shown in shown_fields(VERBS[verb].form, verb=verb):
        if (verb, shown.name) in NOTHING_TO_CHOOSE or (theirs and shown.name in NOT_A_PARTNERS):
            continue
        label = OTHERWISE.get((verb, shown.name), shown.label)
        assert label.split("»")[0] in page, shown.name
        inside = [f.name for row in shown.rows for f in row] or [shown.name]
        for name in inside:
            assert f'name="{name}"' in page or _nothing_to_choose(page, verb, name), name


def _nothing_to_choose(page: str, verb: str, name: str) -> bool:
    """Whether the page says at the field that there is no document yet."""
    row, _, inner = name.rpartition(".")
    act = f"rad_{row.partition('[')[0]}" if row else verb
    there = page.partition(f'id="f-{name}"')[2].partition("</div>")[0]
    return bool(said := nothing_to_choose(act, inner or name)) and said in there


def test_every_act_and_field_has_a_name_of_its_own() -> None:
    assert set(acts()) == set(VERBS)
    for name, verb in VERBS.items():
        for field in verb.form.model_fields:
            assert field == "sak" or is_named(name, field), (name, field)
    for (_, field), form in ROWS.items():
        for inner in form.model_fields:
            assert is_named(f"rad_{field}", inner), (field, inner)


def test_no_name_or_help_is_written_as_code() -> None:
    for name, verb in VERBS.items():
        for field in verb.form.model_fields:
            if field == "sak":
                continue
            told = field_name(name, field) + field_help(name, field)
            assert not COMMAND.search(told), (name, field)
            for shown in shown_fields(verb.form, verb=name):
                assert not any("_" in text for _, text in shown.options), (name, shown.name)
    assert option_word("registrering", "telefon").startswith("på telefon")
    assert number_of("HFB 2026/1") == "2026/1"
