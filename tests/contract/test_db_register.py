"""The register is kept in memory, and never for longer than it is true."""

import pytest

from adapters.db.engine import Database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.rows import nouns_where
from adapters.db.uow import SqlUnitOfWork
from cases.avtale import Avtale
from cases.innkome import Innkome
from cases.partner import Partner, Sete
from cases.register import Helsefellesskap
from tests.contract.db_material import (
    case,
    make,
    registered,
)
from tests.contract.past_the_program import Raw
from workflow.forms.errors import UnknownId


def test_the_register_is_read_once_until_somebody_writes_in_it(any_db: Database) -> None:
    registered(any_db)
    with SqlReadUnit(any_db) as unit:
        first = unit.register("hfb")
        assert set(first.partnarar) == {"bergen", "voss"}
        assert unit.register("hfb") is first
    with SqlUnitOfWork(any_db) as unit:
        unit.put(case(versjon=2))
        unit.commit()
    with SqlReadUnit(any_db) as unit:
        assert unit.register("hfb") is first
        with pytest.raises(UnknownId):
            unit.register("hfx")


def test_the_register_follows_changes_of_other_processes(any_db: Database, any_raw: Raw) -> None:
    registered(any_db)
    with SqlReadUnit(any_db) as unit:
        assert unit.register("hfb").hf.namn == "Prøvefellesskapet"
    any_raw.execute("UPDATE helsefellesskap SET namn = 'Nytt'")
    with SqlReadUnit(any_db) as unit:
        assert unit.register("hfb").hf.namn == "Nytt"


def test_a_register_that_was_undone_is_not_remembered(any_db: Database) -> None:
    registered(any_db)
    new = make(Helsefellesskap, id="hfb", namn="Angra", prefiks="HFB")
    with SqlUnitOfWork(any_db) as unit:
        unit.put(new)
        assert unit.register("hfb").hf.namn == "Angra"
    with SqlUnitOfWork(any_db) as unit:
        unit.put(make(Partner, id="voss", hf="hfb", kjelde="ny"))
        unit.commit()
    with SqlReadUnit(any_db) as unit:
        assert unit.register("hfb").hf.namn == "Prøvefellesskapet"
        assert unit.register("hfb").partnarar["voss"].kjelde == "ny"


def test_instants_and_lists_lie_as_the_codec_writes_them(any_db: Database) -> None:
    registered(any_db)
    with SqlReadUnit(any_db) as unit:
        row = unit.connection.exec_driver_sql("SELECT innmeldt, krins, modell FROM sak").one()
    assert tuple(row) == ("2026-03-02T09:30:00.000000Z", '["bergen","voss"]', "to_trinn")


@pytest.mark.parametrize("noun", [Avtale, Sete, Innkome])
def test_a_noun_of_the_register_may_get_its_case_number_later(
    any_db: Database, noun: type[Avtale | Sete | Innkome]
) -> None:
    """Its `sak` is a number people read, and never what tells whose row it is."""
    registered(any_db)
    for number in (None, "2026/1", "2026/2", None):
        with SqlUnitOfWork(any_db) as unit:
            unit.put(make(noun, id="n1", hf="hfb", sak=number))
            unit.commit()
        with SqlReadUnit(any_db) as unit:
            kept = nouns_where(unit.connection, noun, "id", "n1")
        assert [one.sak for one in kept] == [number]
