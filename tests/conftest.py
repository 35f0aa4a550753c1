"""What tests of several kinds share: a PostgreSQL server, and the proof of the rulebook."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

import adapters.xlsx  # noqa: F401 - it says how workbooks are read, before anybody reads one
from adapters.db.engine import open_database
from adapters.db.schema import migrate
from adapters.db.sqlite_profile import PROFILE
from tests.postgres_server import Server, running
from tests.rulebook_proof import ProofWriter

settings.register_profile("utan tidsfrist", deadline=None)
settings.load_profile("utan tidsfrist")
"""A busy machine is no fault of the program: no property is judged by how long it took."""

TEMPLATE = "mal"
HERE = Path(__file__).parent
LONGEST = (
    "edge/web/test_pages.py", "edge/web/test_tilgang_matrise.py", "edge/test_spel_cases.py",
    "edge/web/test_api_rulebook_1.py", "edge/web/test_api_rulebook_2.py",
    "edge/web/test_api_rulebook_3.py", "edge/web/test_demo_tenar.py", "proof/test_mutation.py",
    "edge/web/test_regelbok_dag.py", "edge/test_regelbok_proof.py", "proof/test_stateful.py",
    "edge/test_rulebook_on_postgres.py", "contract/test_postgres_scripts.py",
    "edge/web/test_api_fuzz.py", "edge/test_cli_nynorsk.py", "contract/test_postgres_barriers.py",
    "edge/test_demo.py", "proof/test_lost_ack.py", "edge/web/test_regelbok_pages.py",
    "edge/web/test_assets.py", "edge/web/test_tenar.py", "edge/test_regelbok_pdf.py",
)
"""The files that take longest, the very longest first."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--prov", help="write here which rules the run has proven")


def pytest_configure(config: pytest.Config) -> None:
    os.environ.pop("PYTEST_ADDOPTS", None)  # a run that a test starts is not asked the same
    path = config.getoption("--prov", default=None)
    config.pluginmanager.register(ProofWriter(config, Path(path).absolute() if path else None))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest is begun first, so that no worker is left alone with it at the end."""
    place = {HERE / name: number for number, name in enumerate(LONGEST)}
    items.sort(key=lambda item: place.get(item.path, len(LONGEST)))


@pytest.fixture(scope="session", autouse=True)
def quick_disk() -> Iterator[None]:
    """Files are not forced to the disk, for no test pulls the plug; what is shipped is tried where
    it is asked for by name."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(PROFILE, "synchronous", 0)
        yield


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """One PostgreSQL server for all, with a migrated database that the others are copies of."""
    with running() as made:
        with made.connect() as connection:
            connection.execute(f"CREATE DATABASE {TEMPLATE}")
        database = open_database(made.url(TEMPLATE))
        migrate(database)
        database.close()
        yield made
