ALTER TABLE dokument DROP COLUMN person
-- ----
ALTER TABLE handsaming DROP COLUMN person
-- ----
ALTER TABLE avtale_hending DROP COLUMN person
-- ----
ALTER TABLE reglement DROP COLUMN innfoert
