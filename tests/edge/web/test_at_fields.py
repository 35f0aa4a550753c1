"""A stop is said at the field it is about, by the name the form or the page has for it."""

import pytest
from markupsafe import Markup

from adapters.web.advice import Told
from adapters.web.at_fields import among_forms, at_fields, in_form
from rules.rule import RULES
from workflow.forms.purre_forms import Lovnad, Samtale
from workflow.verbs import VERBS


def stop(rule: str) -> Told:
    assert VERBS  # whoever knows the verbs has entered every rule
    return Told(rule, (), "", Markup("Nei."), Markup(), stansar=True, felt=RULES[rule].felt)


@pytest.mark.parametrize(("rule", "field"), [
    ("LOV-01", "lovnad_dato"), ("LOV-02", "lovnad_dato"), ("LOV-04", "dato"),
])
def test_a_stop_of_a_call_stands_at_the_day_that_its_rule_judges(rule: str, field: str) -> None:
    assert [f.felt for f in at_fields(in_form(Samtale, (stop(rule),)))] == [field]


def test_a_stop_of_a_promise_alone_stands_at_its_one_day() -> None:
    assert [t.felt for t in in_form(Lovnad, (stop("LOV-01"),))] == ["dato"]


def test_on_a_page_of_several_forms_the_fields_have_the_names_of_the_page() -> None:
    told = among_forms((stop("LOV-01"), stop("SVA-09")), "l_", {"prov": "protokoll"})
    assert [t.felt for t in told] == ["l_dato", "l_protokoll"]
