ALTER TABLE reglement ADD COLUMN innfoert TEXT
-- ----
ALTER TABLE avtale_hending ADD COLUMN person TEXT
-- ----
ALTER TABLE handsaming ADD COLUMN person TEXT
-- ----
ALTER TABLE dokument ADD COLUMN person TEXT
