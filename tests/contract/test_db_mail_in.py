"""What incoming mail is told by, on both databases: our own mails, addresses, kept bytes."""

from hashlib import sha256

import pytest

from adapters.db.engine import Database
from adapters.db.mail_in_unit import SqlMailInUnit
from cases.partner import Contact
from cases.utsending import Tilstand, Utsending
from tests.contract.db_material import AT, make, record, register_nouns


def mail(key: str, **given: object) -> Utsending:
    return make(Utsending, **{
        "id": key, "hf": "hfb", "message_id": f"<{key}@example.org>", "innhald": b"x", "laga": AT,
        "tidlegast": AT, "tilstand": Tilstand.SENDT, **given,
    })


def test_a_mail_is_found_by_its_message_id_first_and_then_by_its_address(any_db: Database) -> None:
    with SqlMailInUnit(any_db) as unit:
        record(unit, "c0", *register_nouns())
        record(unit, "c1", *register_nouns("hfsf")[:1])
        for key in ("a", "b"):
            assert unit.pack(mail(key))
        assert unit.pack(mail("framand", hf="hfsf"))
        for state in (Tilstand.UTGAATT, Tilstand.STOPPA):
            assert unit.pack(mail(state.value, tilstand=state))
        found = unit.mail_sent("hfb", ("a",), ("<x@y>", "<b@example.org>", "<a@example.org>"))
        assert found
        assert (found.id, found.ute, found.saker) == ("b", True, ())
        again = unit.mail_sent("hfb", ("a", "b"), ("<x@y>",))
        assert again
        assert again.id == "a"
        assert unit.mail_sent("hfb", (), ()) is None
        for gone in ("framand", "utgaatt", "stoppa"):
            assert unit.mail_sent("hfb", (gone,), (f"<{gone}@example.org>",)) is None


@pytest.mark.parametrize(("given", "out"), [
    ({"tilstand": Tilstand.SENDT}, True), ({"tilstand": Tilstand.VENTAR}, False),
    ({"tilstand": Tilstand.TEKEN}, False), ({"tilstand": Tilstand.TEKEN, "i_data": AT}, True),
    ({"tilstand": Tilstand.USIKKER, "i_data": AT}, True), ({"tilstand": Tilstand.DAUD}, False),
])
def test_only_what_may_have_gone_can_come_back(
    any_db: Database, given: dict[str, object], out: bool
) -> None:
    with SqlMailInUnit(any_db) as unit:
        record(unit, "c0", *register_nouns())
        assert unit.pack(mail("a", **given))
        found = unit.mail_sent("hfb", ("a",), ())
        assert found
        assert found.ute is out


def test_addresses_are_found_in_lower_case_and_bytes_as_they_are(any_db: Database) -> None:
    content = b"\x00\xff\r\n"
    name = sha256(content).hexdigest()
    with SqlMailInUnit(any_db) as unit:
        sealed = unit.keep_private("Post@Voss.Example")
        contact = make(Contact, id="k", hf="hfb", partnar="voss", adresse=sealed)
        erased = make(Contact, id="borte", hf="hfb", partnar="voss", adresse="ikkje-der")
        record(unit, "c0", *register_nouns(), contact, erased)
        found = unit.addresses(unit.register("hfb"))
        assert {a: c.id for a, c in found.items()} == {"post@voss.example": "k"}
        assert unit.content(name) is None
        unit.put_bytes(name, content)
        assert unit.content(name) == content
        assert unit.pack(mail("a"))
        unit.note_on_mail("a", "Levert.")
