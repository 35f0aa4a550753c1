"""The second barrier: what the database refuses even if the program is wrong or bypassed."""
# ruff: noqa: S608 - no SQL here is made of anything but the constants of this file

from adapters.db.tables import APPEND_ONLY
from cases.nouns import GLOBAL_NOUNS

_YES = "('ja', 'ja_med_merknad')"
_DECISIONS = "('vedtak', 'delegert_vedtak', 'hastevedtak')"

FINAL_DECISIONS = f"""\
CREATE VIEW endeleg_avgjerd AS
SELECT s.id, s.sak, s.krav, s.partnar, s.slag, s.dato, s.rekkje
FROM svar AS s
WHERE s.avgjerd IN {_DECISIONS}
  AND NOT EXISTS (SELECT 1 FROM svar_hending h WHERE h.svar = s.id
    AND h.slag IN ('trekt', 'feilfoert'))
  AND (s.registrering = 'partnar'
    OR EXISTS (SELECT 1 FROM svar_hending h WHERE h.svar = s.id
      AND (h.slag = 'stadfesta' OR (h.slag = 'kontrollert' AND s.registrering = 'brev'))))"""
"""Decisions of an organ that are final and not withdrawn; plain SQL, the same in PostgreSQL."""

COUNTING_ANSWERS = f"""\
CREATE VIEW teljande_svar AS
SELECT ja.id, ja.sak, ja.krav, ja.partnar
FROM endeleg_avgjerd AS ja
WHERE ja.slag IN {_YES}
  AND NOT EXISTS (SELECT 1 FROM endeleg_avgjerd AS seinare
    WHERE seinare.sak = ja.sak AND seinare.partnar = ja.partnar
      AND seinare.slag NOT IN {_YES}
      AND (seinare.dato > ja.dato OR (seinare.dato = ja.dato AND seinare.rekkje > ja.rekkje)))"""
"""The yeses among them that no later decision of the same partner has set aside."""

_UNANSWERED = """(
  NOT EXISTS (SELECT 1 FROM krav k WHERE k.sak = NEW.id AND k.gjeld)
  OR EXISTS (SELECT 1 FROM krav k WHERE k.sak = NEW.id AND k.gjeld
    AND NOT EXISTS (SELECT 1 FROM teljande_svar t WHERE t.krav = k.id
      AND t.partnar = k.partnar)))"""

_TO_VEDTEKE = (
    "NEW.sakssteg = 'vedteke' AND NEW.forpliktande AND (NEW.modell IS NULL"
    " OR NEW.modell <> 'konsensus')"
)
_MISSING = "Saka kan ikkje bli vedteken: det manglar svar som tel, frå minst éin partnar."


def _refuse(name: str, event: str, table: str, message: str, when: str = "") -> str:
    condition = f"\nWHEN {when}" if when else ""
    return (
        f"CREATE TRIGGER {name} BEFORE {event} ON {table}{condition}\n"
        f"BEGIN SELECT RAISE(ABORT, '{message}'); END"
    )


def _only_grows(table: str) -> tuple[str, ...]:
    return (
        _refuse(f"{table}_kan_ikkje_endrast", "UPDATE", table,
                f"Rader i {table} kan ikkje endrast. Registrer ei retting i staden."),
        _refuse(f"{table}_kan_ikkje_slettast", "DELETE", table,
                f"Rader i {table} kan ikkje slettast."),
    )


def _register_moves(table: str) -> tuple[str, ...]:
    """Whoever writes the register, and however, the counter tells those who hold a copy."""
    return tuple(
        f"CREATE TRIGGER {table}_{name} AFTER {event} ON {table}\n"
        "BEGIN UPDATE registerstand SET versjon = versjon + 1; END"
        for name, event in (("ny", "INSERT"), ("endra", "UPDATE"), ("sletta", "DELETE"))
    )


def _sqlite() -> tuple[str, ...]:
    changed = (
        "(OLD.sakssteg <> NEW.sakssteg OR OLD.modell IS NOT NEW.modell"
        " OR OLD.forpliktande <> NEW.forpliktande)"
    )
    return (
        FINAL_DECISIONS,
        COUNTING_ANSWERS,
        *(statement for table in APPEND_ONLY for statement in _only_grows(table)),
        *(statement for table in sorted(GLOBAL_NOUNS) for statement in _register_moves(table)),
        _refuse("sak_kan_ikkje_slettast", "DELETE", "sak", "Ei sak kan ikkje slettast."),
        _refuse("sak_vedteke_utan_svar", "UPDATE", "sak", _MISSING,
                f"{_TO_VEDTEKE} AND {changed} AND {_UNANSWERED}"),
        _refuse("sak_fodd_vedteke", "INSERT", "sak", _MISSING, f"{_TO_VEDTEKE} AND {_UNANSWERED}"),
        "INSERT INTO registerstand (id, versjon) VALUES (1, 0)",
    )


BARRIERS = {"sqlite": _sqlite()}
"""What is created after the tables, by the name of the dialect. PostgreSQL will have its own."""
