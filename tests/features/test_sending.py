"""The chapter features/sending.feature, collected."""

from pathlib import Path

from pytest_bdd import scenarios

scenarios(str(Path(__file__).parents[2] / "features" / "sending.feature"))
