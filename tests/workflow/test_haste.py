"""What cannot wait: hfl. § 37 lets the director of a helseføretak decide, and nobody else's."""

from dataclasses import replace

import pytest

from cases.terms import Avgjerd, OrganRole, Prinsipiell
from rules.teljing import Standing, standing
from tests.workflow.random_cases import BYSTAD, CLINIC, SMAAVIK, TRUST, agreed

BY_PARTNER = {
    SMAAVIK: Standing.FEIL_NIVAA, BYSTAD: Standing.FEIL_NIVAA, CLINIC: Standing.FEIL_NIVAA,
    TRUST: Standing.TEL,
}


@pytest.mark.parametrize("partner", BY_PARTNER)
def test_a_director_in_haste_counts_for_a_helseforetak_alone(partner: str) -> None:
    f = agreed((partner,), "C-05")
    clear = replace(f.file.avklaringar[0], prinsipiell=Prinsipiell.JA)
    answer = replace(f.file.svar[0], organ=OrganRole.ADM_DIR, avgjerd=Avgjerd.HASTEVEDTAK)
    given = f.with_file(replace(f.file, avklaringar=(clear,), svar=(answer,)))
    assert standing(given, partner) is BY_PARTNER[partner]
