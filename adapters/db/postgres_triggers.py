"""The second barrier in PostgreSQL: functions that refuse, and the triggers that call them."""

from adapters.db.barrier_words import (
    COUNTING_ANSWERS,
    FINAL_DECISIONS,
    MISSING,
    NEVER_DELETED,
    TO_VEDTEKE,
    UNANSWERED,
    never_changed,
    never_removed,
)
from adapters.db.tables import APPEND_ONLY
from cases.nouns import GLOBAL_NOUNS

_REFUSE = """\
CREATE FUNCTION nekt() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = TG_ARGV[0]; END $$"""

_COUNT = """\
CREATE FUNCTION registeret_er_endra() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN UPDATE registerstand SET versjon = versjon + 1; RETURN NULL; END $$"""

_LOCK_CASE = """\
CREATE FUNCTION laas_saka() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN PERFORM 1 FROM sak WHERE id = NEW.sak FOR UPDATE; RETURN NEW; END $$"""
"""Whoever answers or takes back holds the case: else a vedtak could pass by unseen answers."""

_DEMAND_ANSWERS = f"""\
CREATE FUNCTION sak_treng_svar() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN IF {UNANSWERED} THEN
RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = TG_ARGV[0]; END IF;
RETURN NEW; END $$"""


def _refuse(name: str, event: str, table: str, message: str) -> str:
    each = "STATEMENT" if event == "TRUNCATE" else "ROW"
    return (
        f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH {each}\n"
        f"EXECUTE FUNCTION nekt('{message}')"
    )


def _only_grows(table: str) -> tuple[str, ...]:
    return (
        _refuse(f"{table}_kan_ikkje_endrast", "UPDATE", table, never_changed(table)),
        _refuse(f"{table}_kan_ikkje_slettast", "DELETE", table, never_removed(table)),
        _refuse(f"{table}_kan_ikkje_toemast", "TRUNCATE", table, never_removed(table)),
    )


def _register_moves(table: str) -> str:
    return (
        f"CREATE TRIGGER {table}_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}\n"
        "FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()"
    )


def _locks(table: str) -> str:
    return (
        f"CREATE TRIGGER {table}_laaser_saka BEFORE INSERT ON {table} FOR EACH ROW\n"
        "EXECUTE FUNCTION laas_saka()"
    )


def _demands(name: str, event: str, when: str) -> str:
    return (
        f"CREATE TRIGGER {name} BEFORE {event} ON sak FOR EACH ROW\nWHEN ({when})\n"
        f"EXECUTE FUNCTION sak_treng_svar('{MISSING}')"
    )


def statements() -> tuple[str, ...]:
    changed = (
        "(OLD.sakssteg <> NEW.sakssteg OR OLD.modell IS DISTINCT FROM NEW.modell"
        " OR OLD.forpliktande <> NEW.forpliktande)"
    )
    return (
        FINAL_DECISIONS,
        COUNTING_ANSWERS,
        _REFUSE, _COUNT, _LOCK_CASE, _DEMAND_ANSWERS,
        *(statement for table in APPEND_ONLY for statement in _only_grows(table)),
        *(_register_moves(table) for table in sorted(GLOBAL_NOUNS)),
        *(_locks(table) for table in ("svar", "krav", "svar_hending")),
        _refuse("sak_kan_ikkje_slettast", "DELETE", "sak", NEVER_DELETED),
        _refuse("sak_kan_ikkje_toemast", "TRUNCATE", "sak", NEVER_DELETED),
        _demands("sak_vedteke_utan_svar", "UPDATE", f"{TO_VEDTEKE} AND {changed}"),
        _demands("sak_fodd_vedteke", "INSERT", TO_VEDTEKE),
        "INSERT INTO registerstand (id, versjon) VALUES (1, 0)",
    )
