"""The chapter features/kontakt.feature, collected."""

from pathlib import Path

from pytest_bdd import scenarios

scenarios(str(Path(__file__).parents[2] / "features" / "kontakt.feature"))
