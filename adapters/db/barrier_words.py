"""What both databases refuse, in the words and the SQL they share."""
# ruff: noqa: S608 - no SQL here is made of anything but the constants of this file

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

UNANSWERED = """(
  NOT EXISTS (SELECT 1 FROM krav k WHERE k.sak = NEW.id AND k.gjeld)
  OR EXISTS (SELECT 1 FROM krav k WHERE k.sak = NEW.id AND k.gjeld
    AND NOT EXISTS (SELECT 1 FROM teljande_svar t WHERE t.krav = k.id
      AND t.partnar = k.partnar)))"""

TO_VEDTEKE = (
    "NEW.sakssteg = 'vedteke' AND NEW.forpliktande AND (NEW.modell IS NULL"
    " OR NEW.modell <> 'konsensus')"
)
MISSING = "Saka kan ikkje bli vedteken: det manglar svar som tel, frå minst éin partnar."

NEVER_DELETED = "Ei sak kan ikkje slettast."


def never_changed(table: str) -> str:
    return f"Rader i {table} kan ikkje endrast. Registrer ei retting i staden."


def never_removed(table: str) -> str:
    return f"Rader i {table} kan ikkje slettast."
