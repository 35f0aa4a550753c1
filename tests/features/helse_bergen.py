"""The real register of the Helse Bergen area, as a setting for scenarios and measurings."""

from dataclasses import replace
from functools import cache

from cases.register import Register
from rules.loading.register_data import demo_contacts, load_register
from tests.features.databases import Setting

HF = "hfb"


@cache
def register() -> Register:
    made = load_register(HF)
    return replace(made, kontaktar=demo_contacts(made))


BERGEN = Setting(HF, lambda _: register())
"""The register of the Helse Bergen area, as it is shipped."""
