"""Every statement a piece of work sends to a database, whichever way it goes to the driver."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from adapters.db import driver
from adapters.db.engine import Database


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """The statements sent while it is open, in order; one sent with many rows stands once."""
    sent: list[str] = []
    one, many = driver._execute, driver._execute_many

    def hear(*execution: Any) -> None:
        sent.append(execution[2])

    def heard(connection: Any, statement: Any, params: Any) -> Any:
        sent.append(driver.ready(statement, connection.dialect.name).sql)
        return one(connection, statement, params)

    def heard_many(connection: Any, statement: Any, rows: Any) -> None:
        sent.append(driver.ready(statement, connection.dialect.name).sql)
        many(connection, statement, rows)

    event.listen(database.engine, "before_cursor_execute", hear)
    try:
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(driver, "_execute", heard)
            patched.setattr(driver, "_execute_many", heard_many)
            yield sent
    finally:
        event.remove(database.engine, "before_cursor_execute", hear)
